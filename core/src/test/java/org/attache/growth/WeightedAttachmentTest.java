package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.attache.Sketch;
import org.attache.Spell;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class WeightedAttachmentTest {

  /** Barrat, Barthélemy and Vespignani 2004, eqs. 12 and 14. */
  @ParameterizedTest
  @CsvSource({"0, 3, Infinity", "0.5, 2.5, 4", "1, 2.33333333333333, 3", "2, 2.2, 2.5"})
  void exponentsOfThePaper(double delta, double degree, double weight) {
    WeightedAttachment model = WeightedAttachment.barrat(2, delta);
    assertThat(model.exponent()).isCloseTo(degree, within(1e-12));
    assertThat(model.weightExponent()).isEqualTo(weight);
    assertThat(model.strengthOf(2)).isCloseTo(2, within(1e-12));
    assertThat(model.strengthOf(1001) - model.strengthOf(1)).isEqualTo(1000 * (2 * delta + 1));
  }

  @Test
  void withoutDeltaItIsBarabasiAlbert() {
    GrownTies ties = WeightedAttachment.barrat(3, 0).ties(100_000, new SplittableRandom(1));
    MixedAttachment law = MixedAttachment.newcomers(3, 1);
    Tails.assertLaw(Tails.degrees(ties, 100_000), law::degreeLaw, 0, 20);
    assertThat(ties.weight(0)).isEqualTo(1);
  }

  /** A step adds m (2 + 2δ) to the sum of strengths, whoever is drawn. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 1, 2})
  void everyTieBringsItsStrength(double delta) {
    GrownTies ties = WeightedAttachment.barrat(2, delta).ties(3000, new SplittableRandom(2));
    double total = Arrays.stream(Tails.strengths(ties, 3000)).sum();
    assertThat(total).isCloseTo(6 + 2997 * 2 * (2 + 2 * delta), within(1e-6));
    assertThat(ties.size()).isEqualTo(3 + 2997 * 2);
  }

  /** E s = (2δ + 1) E k − 2mδ of an actor of any age; the mean over 30 runs, four errors. */
  @Test
  void strengthOfAnActorFollowsItsDegree() {
    WeightedAttachment model = WeightedAttachment.barrat(2, 1);
    double[] gap = new double[30];
    for (int run = 0; run < gap.length; run++) {
      GrownTies ties = model.ties(1000, new SplittableRandom(run));
      int[] degrees = Tails.degrees(ties, 1000);
      double[] strengths = Tails.strengths(ties, 1000);
      for (int actor = 3; actor < 30; actor++) {
        gap[run] += (strengths[actor] - model.strengthOf(degrees[actor])) / 27;
      }
    }
    double mean = Arrays.stream(gap).average().orElseThrow();
    double variance = Arrays.stream(gap).map(x -> (x - mean) * (x - mean)).sum() / 29;
    assertThat(mean).isCloseTo(0, within(4 * Math.sqrt(variance / 30)));
  }

  /** A tie grows by w δ / (1 + δ) / t a step in the mean, and so by that power of its age. */
  @Test
  void weightsGrowByAPowerOfAge() {
    WeightedAttachment model = WeightedAttachment.barrat(1, 1);
    int runs = 150;
    double[] weight = new double[runs];
    for (int run = 0; run < runs; run++) {
      weight[run] = model.ties(400, new SplittableRandom(run)).weight(20);
    }
    // 22 actors at first; a step with t ties of strength 4t − 2 in all, drawn by either end
    double expected = 1;
    for (int ties = 21; ties < 399; ties++) {
      expected *= 1 + 2 / (4.0 * ties - 2);
    }
    double mean = Arrays.stream(weight).average().orElseThrow();
    double variance = Arrays.stream(weight).map(x -> (x - mean) * (x - mean)).sum() / (runs - 1);
    assertThat(mean).isCloseTo(expected, within(4 * Math.sqrt(variance / runs)));
  }

  /**
   * The rule as it is written, by matrix; the same draws of chance by another urn are not the same.
   */
  @ParameterizedTest
  @ValueSource(doubles = {0.5, 2})
  void meanHubIsThatOfTheObviousWay(double delta) {
    int runs = 150;
    double[] fast = new double[runs];
    double[] slow = new double[runs];
    for (int run = 0; run < runs; run++) {
      GrownTies ties = WeightedAttachment.barrat(2, delta).ties(40, new SplittableRandom(run));
      fast[run] = Arrays.stream(Tails.strengths(ties, 40)).max().orElseThrow();
      slow[run] = slowHub(2, delta, 40, new SplittableRandom(1_000_000 + run));
    }
    double gap = mean(fast) - mean(slow);
    assertThat(gap).isCloseTo(0, within(4 * Math.sqrt((variance(fast) + variance(slow)) / runs)));
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  private static double variance(double[] values) {
    double mean = mean(values);
    return Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum() / (values.length - 1);
  }

  private static double slowHub(int m, double delta, int actors, RandomGenerator random) {
    double[][] w = new double[actors][actors];
    for (int i = 0; i <= m; i++) {
      for (int j = 0; j <= m; j++) {
        w[i][j] = i == j ? 0 : 1;
      }
    }
    for (int newcomer = m + 1; newcomer < actors; newcomer++) {
      double[] left = Arrays.stream(w).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
      for (int tie = 0; tie < m; tie++) {
        double target = random.nextDouble() * Arrays.stream(left).sum();
        int i = 0;
        while (target >= left[i]) {
          target -= left[i++];
        }
        left[i] = 0;
        double strength = Arrays.stream(w[i]).sum();
        // ties of this newcomer to earlier partners are not ties of i
        for (int j = 0; j < newcomer; j++) {
          w[i][j] += delta * w[i][j] / strength;
          w[j][i] = w[i][j];
        }
        w[i][newcomer] = 1;
        w[newcomer][i] = 1;
      }
    }
    return Arrays.stream(w).mapToDouble(row -> Arrays.stream(row).sum()).max().orElseThrow();
  }

  @Test
  void weightHistoryEndsInTheSameWeights() {
    WeightedAttachment model =
        WeightedAttachment.barrat(2, 1).withCalendar(GrowthCalendar.yearsFrom(1900));
    TieHistory last = model.grow(40, new SplittableRandom(3));
    TieHistory every = model.withWeightHistory(true).grow(40, new SplittableRandom(3));
    LocalDate end = LocalDate.of(2000, 1, 1);
    assertThat(weights(every.on(end))).isEqualTo(weights(last.on(end)));
    assertThat(every.ties()).hasSizeGreaterThan(last.ties().size());
    for (int year = 1900; year < 1937; year++) {
      TieGraph then = every.on(LocalDate.of(year, 1, 1));
      int step = year - 1900;
      assertThat(then.ties()).hasSize(3 + 2 * step);
      assertThat(then.ties().stream().mapToDouble(Tie::weight).sum())
          .isCloseTo(3 + 4.0 * step, within(1e-9));
    }
  }

  @Test
  void tiesOfTheSeedKeepTheirKindWhenTheirWeightChanges() {
    Tie pact =
        Tie.of(Sketch.state("A"), Sketch.state("B"), TieKind.DEFENSE)
            .withSpell(Spell.since(LocalDate.of(1990, 1, 1)));
    TieHistory every =
        WeightedAttachment.barrat(1, 1)
            .withSeed(TieGraph.of(pact))
            .withWeightHistory(true)
            .grow(10, new SplittableRandom(6));
    for (int day = 0; day < 9; day++) {
      TieGraph then = every.on(LocalDate.of(2000, 1, 1).plusDays(day));
      assertThat(then.ties())
          .filteredOn(tie -> tie.touches(pact.from()) && tie.touches(pact.to()))
          .extracting(Tie::kinds)
          .containsExactly(pact.kinds());
    }
    assertThat(every.on(LocalDate.of(1995, 1, 1)).ties()).hasSize(1);
    assertThat(every.kinds()).containsExactlyInAnyOrder(TieKind.DEFENSE, TieKind.PARTNERSHIP);
  }

  /** A tie brings 2 + 2δ whoever is drawn, however many ties come. */
  @Test
  void tiesByADistributionBringTheirStrength() {
    GrownTies ties =
        WeightedAttachment.barrat(1, 0.5)
            .withTiesPerArrival(TieCount.poisson(2))
            .ties(2000, new SplittableRandom(7));
    double total = Arrays.stream(Tails.strengths(ties, 2000)).sum();
    assertThat(total).isCloseTo(2 + 3.0 * (ties.size() - 1), within(1e-6));
    assertThat(ties.size() / 1998.0).isCloseTo(2, within(4 * Math.sqrt(2 / 1998.0)));
  }

  private static List<String> weights(TieGraph graph) {
    return graph.ties().stream()
        .map(tie -> tie.from() + " " + tie.to() + " " + tie.weight())
        .sorted()
        .toList();
  }

  /** The strong actor of the seed draws nearly all. */
  @Test
  void seedCountsByItsWeights() {
    Tie strong = Tie.of(Sketch.state("A"), Sketch.state("B"), TieKind.DEFENSE).withWeight(1e9);
    Tie weak = Tie.of(Sketch.state("C"), Sketch.state("D"), TieKind.DEFENSE).withWeight(1e-3);
    TieHistory history =
        WeightedAttachment.barrat(1, 0)
            .withSeed(TieGraph.of(strong, weak))
            .grow(50, new SplittableRandom(4));
    assertThat(history.ties().subList(2, 48))
        .allMatch(tie -> List.of("A", "B").contains(tie.to().code()));
    // all four are partners, however weak
    assertThat(
            WeightedAttachment.barrat(5, 1)
                .withSeed(TieGraph.of(strong, weak.withWeight(1e-300)))
                .grow(5, new SplittableRandom(4))
                .ties())
        .hasSize(2 + 4);
  }

  @Test
  void sameSeedGrowsTheSameTies() {
    WeightedAttachment model = WeightedAttachment.barrat(2, 1);
    assertThat(model.grow(80, new SplittableRandom(5)).ties())
        .isEqualTo(model.grow(80, new SplittableRandom(5)).ties());
  }

  @Test
  void badArgumentsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeightedAttachment.barrat(1, -0.5))
        .withMessage("delta must be in [0, 1000000.0]: -0.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeightedAttachment.barrat(1, Double.NaN))
        .withMessage("delta must be in [0, 1000000.0]: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeightedAttachment.barrat(4, 1).grow(4, new SplittableRandom(1)))
        .withMessage("growth starts with 5 actors, not with 4");
    Tie beyond = Tie.of(Sketch.state("A"), Sketch.state("B"), TieKind.DEFENSE).withWeight(1e305);
    WeightedAttachment strong = WeightedAttachment.barrat(1, 1).withSeed(TieGraph.of(beyond));
    assertThatThrownBy(() -> strong.grow(9, new SplittableRandom(1)))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageStartingWith("the strength of an actor outgrows a double");
  }

  @Test
  void printsTheRule() {
    assertThat(WeightedAttachment.barrat(2, 0.5))
        .hasToString("weighted attachment (ties 2, delta 0.5, steps days from 2000-01-01)");
  }
}
