package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.function.UnaryOperator;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What theory says a hub has in the end, by recursion, against the mean over replicates. */
@Tag("fast")
class HubLawsTest {
  private static final int REPLICATES = 300;
  private static final int STEPS = 30;
  private static final int LEAVES = 6;

  private static HubEffects.Effect hub(
      PreferentialAttachment model, int leaves, UnaryOperator<HubExperiment> treatment) {
    HubExperiment experiment =
        HubExperiment.on(Sketch.star(leaves + 1))
            .growing(model)
            .over(STEPS)
            .withHubs(Sketch.code(0))
            .withReplicates(REPLICATES);
    return treatment.apply(experiment).run(42).of(Sketch.state(Sketch.code(0)));
  }

  private static void assertMean(List<Double> runs, double mean, double expected) {
    double error = Math.sqrt(variance(runs) / runs.size());
    assertThat(Math.abs(mean - expected)).isLessThan(4 * error);
  }

  /** Pólya's urn: x = k + a gains 1 with chance x / (2E + a), and E one a step. */
  private static double polya(double a) {
    double x = LEAVES + a;
    for (int step = 0; step < STEPS; step++) {
      x += x / (2.0 * (LEAVES + step) + a);
    }
    return x - a;
  }

  @Test
  void attractivenessActsAsInPolyasUrn() {
    HubEffects.Effect effect =
        hub(
            PreferentialAttachment.barabasiAlbert(1),
            LEAVES,
            experiment -> experiment.withAttractiveness(10));
    assertMean(effect.untreatedRuns(), effect.untreated(), polya(0));
    assertMean(effect.treatedRuns(), effect.treated(), polya(10));
  }

  /** Chances that do not depend on ties: the hub weighs so much, each other 1. */
  private static double weighing(double weight) {
    double ties = LEAVES;
    for (int step = 0; step < STEPS; step++) {
      ties += weight / (LEAVES + step + weight);
    }
    return ties;
  }

  @Test
  void fitnessAttractivenessAndFeedbackMultiplyAsStated() {
    PreferentialAttachment uniform = PreferentialAttachment.nonlinear(0, 1);
    HubEffects.Effect both =
        hub(uniform, LEAVES, experiment -> experiment.withAttractiveness(1.5).withFitness(2));
    assertMean(both.untreatedRuns(), both.untreated(), weighing(1));
    assertMean(both.treatedRuns(), both.treated(), weighing(5));
    // performance 8 of the hub, 1 of six others: 8 / (14 / 7) = 4, to the power of ½
    HubEffects.Effect feedback =
        hub(
            uniform,
            LEAVES,
            experiment ->
                experiment.withFeedback(
                    (actor, step, ties) -> actor.code().equals(Sketch.code(0)) ? 8 : 1, 0.5));
    assertMean(feedback.treatedRuns(), feedback.treated(), weighing(2));
  }

  /** A chain over the hub's ties, since nobody else comes near congestion. */
  @Test
  void congestionChokesAsStated() {
    IntToDoubleFunction room = k -> Math.min(1, Math.max(0, (60 - k) / 30.0));
    double[] chance = new double[40 + STEPS + 2];
    chance[40] = 1;
    for (int step = 0; step < STEPS; step++) {
      for (int k = 40 + step; k >= 40; k--) {
        double weight = 3 * room.applyAsDouble(k);
        double gain = chance[k] * weight / (40 + step + weight);
        chance[k] -= gain;
        chance[k + 1] += gain;
      }
    }
    double expected = 0;
    for (int k = 0; k < chance.length; k++) {
      expected += k * chance[k];
    }
    HubEffects.Effect effect =
        hub(
            PreferentialAttachment.nonlinear(0, 1),
            40,
            experiment -> experiment.withCongestion(30, 60).withAttractiveness(2));
    assertMean(effect.treatedRuns(), effect.treated(), expected);
  }

  /** Ties end with chance ¼ a step; incumbents bring none: E k = 6 · ¾^t. */
  @Test
  void tiesEndAtTheirRate() {
    PreferentialAttachment ending =
        PreferentialAttachment.barabasiAlbert(1).withArrivals(0).withEndings(0.25);
    HubEffects.Effect effect = hub(ending, 60, experiment -> experiment.over(3));
    assertMean(effect.treatedRuns(), effect.treated(), 60 * 0.75 * 0.75 * 0.75);
  }

  /** A tie lasts while both its ends stay: E k = 60 · ¾^2t. */
  @Test
  void actorsLeaveAtTheirRate() {
    PreferentialAttachment leaving =
        PreferentialAttachment.barabasiAlbert(1).withArrivals(0).withExits(0.25);
    HubEffects.Effect effect = hub(leaving, 60, experiment -> experiment.over(3));
    assertMean(effect.treatedRuns(), effect.treated(), 60 * Math.pow(0.75, 6));
  }

  /** Age leaves 1/τ: at step t the hub and the leaves are t old, the newcomer of step s t − s. */
  @Test
  void ageFadesAsStated() {
    double expected = LEAVES;
    for (int step = 1; step <= STEPS; step++) {
      double total = (LEAVES + 1.0) / step;
      for (int birth = 1; birth < step; birth++) {
        total += 1.0 / (step - birth);
      }
      expected += 1.0 / step / total;
    }
    HubEffects.Effect effect =
        hub(PreferentialAttachment.nonlinear(0, 1).withAgeing(1), LEAVES, experiment -> experiment);
    assertMean(effect.untreatedRuns(), effect.untreated(), expected);
  }

  /** The other engine, which draws by turn instead of by number, has the same law. */
  @Test
  void untreatedRunsGrowAsTheModelDoes() {
    PreferentialAttachment model =
        PreferentialAttachment.nonlinear(1.2, 2)
            .withIncumbentTies(2)
            .withEndings(0.03)
            .withExits(0.02)
            .withAgeing(0.5)
            .withFitness(random -> 0.5 + random.nextDouble());
    TieGraph ring = Sketch.cycle(12);
    HubEffects effects =
        HubExperiment.on(ring).growing(model).over(STEPS).withReplicates(REPLICATES).run(1);
    List<Double> grown = new ArrayList<>();
    List<Double> ties = new ArrayList<>();
    for (int replicate = 0; replicate < REPLICATES; replicate++) {
      SplittableRandom random = new SplittableRandom(replicate);
      Growing growing = new Growing(model.rule(), Roots.of(ring), 12 + STEPS, random);
      for (int step = 0; step < STEPS; step++) {
        growing.step(random);
      }
      double sum = 0;
      double squares = 0;
      for (int v = 0; v < growing.order(); v++) {
        sum += growing.degree(v);
        squares += (double) growing.degree(v) * growing.degree(v);
      }
      ties.add(sum / 2);
      grown.add(squares / (sum * sum));
    }
    assertSameMean(effects.of(HubMeasure.TIES).untreatedRuns(), ties);
    assertSameMean(effects.of(HubMeasure.HHI).untreatedRuns(), grown);
  }

  private static void assertSameMean(List<Double> one, List<Double> two) {
    double difference = mean(one) - mean(two);
    double error = Math.sqrt(variance(one) / one.size() + variance(two) / two.size());
    assertThat(Math.abs(difference)).isLessThan(4 * error);
  }

  private static double mean(List<Double> runs) {
    return runs.stream().mapToDouble(run -> run).average().orElseThrow();
  }

  private static double variance(List<Double> runs) {
    double mean = mean(runs);
    return runs.stream().mapToDouble(run -> (run - mean) * (run - mean)).sum() / (runs.size() - 1);
  }
}
