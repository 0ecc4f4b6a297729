package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Actor;
import org.attache.Direction;
import org.attache.RandomGraphs;
import org.attache.Run;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sampled harmonic centrality and closeness against distances over the list of ties. */
@Tag("fast")
@net.jqwik.api.Tag("fast")
@Domain(RandomGraphs.class)
@Domain(DomainContext.Global.class)
class SampledDistancesTest {
  private static final SampledHarmonic HARMONIC = Centrality.sampledHarmonic(1);
  private static final SampledCloseness CLOSENESS = Centrality.sampledCloseness(1);
  private static final TieGraph LARGE = Grown.attached(400, 2, 3);

  private static final Map<Actor, Double> HARMONICS = exact(LARGE, SlowLevels::harmonic);
  private static final Map<Actor, Double> DISTANCES = exact(LARGE, SlowLevels::mean);

  private static Map<Actor, Double> exact(
      TieGraph graph, BiFunction<Actor, TieGraph, Double> oracle) {
    Map<Actor, Double> exact = new TreeMap<>();
    graph.actors().forEach(v -> exact.put(v, oracle.apply(v, graph)));
    return exact;
  }

  private static double furthest(Scores harmonics, Map<Actor, Double> exact) {
    return exact.entrySet().stream()
            .mapToDouble(v -> Math.abs(harmonics.of(v.getKey()) - v.getValue()))
            .max()
            .orElseThrow()
        / (exact.size() - 1);
  }

  /** The largest difference of mean distances in a connected graph. */
  private static double furthestMean(Scores closeness, Map<Actor, Double> exact) {
    return exact.entrySet().stream()
        .mapToDouble(v -> Math.abs(1 / closeness.of(v.getKey()) - v.getValue()))
        .max()
        .orElseThrow();
  }

  @Test
  void harmonicsAreWithinTheErrorOfTheExactOnes() {
    for (double error : new double[] {0.2, 0.1}) {
      Scores scores = HARMONIC.withError(error).of(LARGE);
      assertThat(scores.notes().get(0)).startsWith("with probability at least 0.95");
      assertThat(furthest(scores, HARMONICS)).isBetween(1e-6, error);
    }
  }

  @Test
  void meanDistancesAreWithinTheErrorOfTheExactOnes() {
    Scores scores = CLOSENESS.withError(0.1).of(LARGE);
    String note = scores.notes().get(0);
    int widest = Integer.parseInt(note.replaceAll(".* × (\\d+) hops.*", "$1"));
    assertThat(widest).isGreaterThanOrEqualTo(6);
    assertThat(furthestMean(scores, DISTANCES)).isBetween(1e-6, 0.1 * widest);
  }

  @Test
  void noMoreAndNoFewerActorsAreDrawnThanSerflingAsksFor() {
    // Means over 400 actors, themselves among them with 0; scores are means over 399.
    double error = 0.1 * 399 / 400;
    for (Scores scores :
        List.of(HARMONIC.withError(0.1).of(LARGE), CLOSENESS.withError(0.1).of(LARGE))) {
      int k =
          Integer.parseInt(
              scores.provenance().toString().replaceAll("(?s).*sources (\\d+).*", "$1"));
      assertThat(failure(k, error)).isLessThanOrEqualTo(0.05);
      assertThat(failure(k - 1, error)).isGreaterThan(0.05);
    }
  }

  private static double failure(int k, double error) {
    return 2 * 400 * Math.exp(-2 * k * error * error / (1 - (k - 1) / 400.0));
  }

  @Test
  void theErrorIsExceededNoMoreOftenThanTheConfidenceAllows() {
    int runs = 300;
    TieGraph path = Sketch.path(30);
    Map<Actor, Double> harmonics = exact(path, SlowLevels::harmonic);
    Map<Actor, Double> distances = exact(path, SlowLevels::mean);
    int harmonic = 0;
    int closeness = 0;
    for (int seed = 0; seed < runs; seed++) {
      SampledHarmonic near = Centrality.sampledHarmonic(seed).withError(0.3).withConfidence(0.5);
      SampledCloseness far = Centrality.sampledCloseness(seed).withError(0.3).withConfidence(0.5);
      harmonic += furthest(near.of(path), harmonics) > 0.3 ? 1 : 0;
      closeness += furthestMean(far.of(path), distances) > 0.3 * 29 ? 1 : 0;
    }
    // Half of the runs may fail; three standard deviations above it.
    double most = runs * 0.5 + 3 * Math.sqrt(runs * 0.25);
    assertThat((double) harmonic).isLessThanOrEqualTo(most);
    assertThat((double) closeness).isLessThanOrEqualTo(most);
  }

  @Test
  void estimatesAreRightOnAverage() {
    TieGraph path = Sketch.path(30);
    int runs = 400;
    double harmonic = 0;
    double distance = 0;
    for (int seed = 0; seed < runs; seed++) {
      harmonic += Centrality.sampledHarmonic(seed).withError(0.3).of(path).of(Sketch.code(0));
      distance += 1 / Centrality.sampledCloseness(seed).withError(0.3).of(path).of(Sketch.code(0));
    }
    // The end of a path: 1 + 1/2 + … + 1/29, and a mean distance of 15.
    double exact = IntStream.range(1, 30).mapToDouble(hops -> 1.0 / hops).sum();
    assertThat(harmonic / runs).isEqualTo(exact, within(0.1));
    assertThat(distance / runs).isEqualTo(15, within(0.2));
  }

  @Test
  void anErrorOfNextToNothingNeedsAllDistances() {
    TieGraph path = Sketch.path(5);
    assertThat(HARMONIC.withError(1e-200).of(path))
        .hasToString(HARMONIC.withError(1e-9).of(path).toString().replace("1.0E-9", "1.0E-200"));
    assertThat(CLOSENESS.withError(1e-200).of(path).of(Sketch.code(2))).isEqualTo(4 / 6.0);
  }

  @Property(tries = 200)
  void smallGraphsAreScoredExactly(@ForAll TieGraph graph) {
    Scores scores = HARMONIC.of(graph);
    assertThat(scores.notes().get(0)).startsWith("exact: ");
    for (Actor v : graph.actors()) {
      assertThat(scores.of(v)).isEqualTo(SlowLevels.harmonic(v, graph), within(1e-12));
    }
  }

  @Property(tries = 200)
  void closenessOfGraphsWithoutDirectionIsThatOfTheirComponents(@ForAll TieGraph graph) {
    TieGraph undirected = graph.undirected();
    Scores scores = CLOSENESS.of(undirected);
    double others = graph.actors().size() - 1.0;
    for (Actor v : graph.actors()) {
      int reached = SlowLevels.from(v, undirected).size() - 1;
      double slow = reached == 0 ? 0 : reached / others / SlowLevels.mean(v, undirected);
      assertThat(scores.of(v)).isEqualTo(slow, within(1e-12));
      assertThat(CLOSENESS.withDirection(Direction.ALL).of(graph).of(v))
          .isEqualTo(slow, within(1e-12));
    }
  }

  @Test
  void drawnComponentsAreScoredByThemselves() {
    List<TieGraph> parts = List.of(LARGE, Sketch.of("x-y y-z"));
    TieGraph both =
        TieGraph.of(
            parts.stream()
                .flatMap(part -> part.ties().stream())
                .map(tie -> tie.withRef(tie.from().code() + tie.ref()))
                .toList());
    Scores scores = CLOSENESS.withError(0.1).of(both);
    double share = 399.0 / 402;
    for (Actor v : LARGE.actors()) {
      assertThat(share / scores.of(v)).isEqualTo(DISTANCES.get(v), within(1.0));
    }
    assertThat(scores.of("y")).isEqualTo(2.0 / 402, within(1e-12));
  }

  @Test
  void directedDistancesRunFromTheActorUnlessToldOtherwise() {
    TieGraph chain = Sketch.of("a>b b>c");
    assertThat(HARMONIC.of(chain).asMap().values()).containsExactly(1.5, 1.0, 0.0);
    assertThat(HARMONIC.withDirection(Direction.IN).of(chain).asMap().values())
        .containsExactly(0.0, 1.0, 1.5);
    assertThat(HARMONIC.withDirection(Direction.ALL).of(chain).asMap().values())
        .containsExactly(1.5, 2.0, 1.5);
    TieGraph ring = Sketch.of("a>b b>c c>a a>c");
    assertThat(CLOSENESS.of(ring).of("a")).isEqualTo(1, within(1e-12));
    assertThat(CLOSENESS.withDirection(Direction.IN).of(ring).of("a"))
        .isEqualTo(2.0 / 3, within(1e-12));
  }

  @Test
  void closenessAlongDirectionNeedsEverybodyToReachEverybody() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CLOSENESS.of(Sketch.of("a>b b>a b>c")))
        .withMessageContaining("everybody reaches all others; take sampledHarmonic");
    assertThat(CLOSENESS.of(Sketch.of("a>b b>a c")).asMap().values())
        .containsExactly(0.5, 0.5, 0.0);
  }

  @Test
  void wassermanAndFaustsExampleComesOut() {
    // NetworkX 2.8.8, closeness_centrality and harmonic_centrality.
    TieGraph graph = Sketch.of("a-b b-c d-e f");
    Scores closeness = CLOSENESS.of(graph);
    assertThat(closeness.of("a")).isEqualTo(.266667, within(1e-6));
    assertThat(closeness.of("b")).isEqualTo(.4, within(1e-12));
    assertThat(closeness.of("d")).isEqualTo(.2, within(1e-12));
    assertThat(closeness.of("f")).isZero();
    assertThat(HARMONIC.withNormalization(true).of(graph).asMap().values())
        .containsExactly(.3, .4, .3, .2, .2, 0.0);
  }

  @Test
  void hubOfAStarScoresOneAndASingleActorIsUndefined() {
    assertThat(CLOSENESS.of(Sketch.star(9)).of(Sketch.code(0))).isEqualTo(1, within(1e-12));
    assertThat(HARMONIC.withNormalization(true).of(Sketch.star(9)).of(Sketch.code(0)))
        .isEqualTo(1, within(1e-12));
    assertThat(CLOSENESS.of(Sketch.of("a")).asMap().values()).containsExactly(Double.NaN);
    assertThat(HARMONIC.of(Sketch.of("a")).asMap().values()).containsExactly(0.0);
    assertThat(CLOSENESS.of(Sketch.of("")).asMap()).isEmpty();
    assertThat(HARMONIC.of(Sketch.of("")).asMap()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Direction.class)
  void theSameSeedGivesTheSameDigitsOnAnyNumberOfThreads(Direction direction) {
    TieGraph graph = Grown.random(600, 4000, true, 4);
    SampledHarmonic sampled = HARMONIC.withError(0.1).withDirection(direction);
    assertThat(sampled.of(graph, Run.on(3)).asMap()).isEqualTo(sampled.of(graph).asMap());
    SampledCloseness closeness = CLOSENESS.withError(0.1).withDirection(direction);
    assertThat(closeness.of(LARGE, Run.on(3)).asMap()).isEqualTo(closeness.of(LARGE).asMap());
  }

  @Test
  void provenanceSaysErrorConfidenceDirectionAndSeed() {
    assertThat(HARMONIC.of(Sketch.of("a>b")).provenance().toString())
        .startsWith(
            "sampled harmonic (error 0.05, confidence 0.95, direction OUT, sources 2); seed 1; ");
    assertThat(CLOSENESS).hasToString("sampled closeness (error 0.05, confidence 0.95), seed 1");
    assertThatIllegalArgumentException().isThrownBy(() -> HARMONIC.withError(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> CLOSENESS.withConfidence(0));
  }
}
