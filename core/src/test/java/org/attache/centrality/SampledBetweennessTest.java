package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.junit.jupiter.params.provider.MethodSource;

@Tag("fast")
@net.jqwik.api.Tag("fast")
@Domain(RandomGraphs.class)
@Domain(DomainContext.Global.class)
class SampledBetweennessTest {
  private static final SampledBetweenness SHARE =
      Centrality.sampledBetweenness(1).withNormalization(true);

  /** The largest difference to the exact normalised scores. */
  private static double furthest(TieGraph graph, SampledBetweenness sampled) {
    Scores exact = Centrality.betweenness().withNormalization(true).of(graph);
    double most = 0;
    for (var score : sampled.withNormalization(true).of(graph).asMap().entrySet()) {
      most = Math.max(most, Math.abs(score.getValue() - exact.of(score.getKey())));
    }
    return most;
  }

  static Stream<TieGraph> graphs() {
    return Stream.of(
        Grown.attached(300, 2, 5),
        Grown.random(200, 500, false, 6),
        Grown.random(200, 500, true, 7),
        ClassicGraphs.karate(),
        Sketch.path(40),
        Sketch.of("a-b b-c c-d e f-g g-h"));
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void everyScoreIsWithinTheErrorOfTheExactOne(TieGraph graph) {
    for (double error : new double[] {0.1, 0.02}) {
      assertThat(furthest(graph, SHARE.withError(error))).isLessThanOrEqualTo(error);
    }
  }

  @Test
  void theErrorIsExceededNoMoreOftenThanTheConfidenceAllows() {
    int runs = 400;
    List<TieGraph> graphs =
        List.of(ClassicGraphs.kite(), Sketch.path(12), Sketch.of("a>b b>c c>d d>a b>e e>f"));
    for (TieGraph graph : graphs) {
      long failures =
          IntStream.range(0, runs)
              .filter(
                  seed ->
                      furthest(
                              graph,
                              Centrality.sampledBetweenness(seed)
                                  .withError(0.1)
                                  .withConfidence(0.8))
                          > 0.1)
              .count();
      // A fifth of the runs may fail; three standard deviations above it.
      assertThat((double) failures).isLessThanOrEqualTo(runs * 0.2 + 3 * Math.sqrt(runs * 0.16));
    }
  }

  @Test
  void estimatesAreRightOnAverage() {
    TieGraph kite = ClassicGraphs.kite();
    int runs = 200;
    double sum = 0;
    for (int seed = 0; seed < runs; seed++) {
      sum += Centrality.sampledBetweenness(seed).withError(0.05).of(kite).of("Diane");
    }
    // 3.666667 by NetworkX 2.8.8; a share of 0.1 among some 500 paths a run has sd 0.6 / √200.
    assertThat(sum / runs).isEqualTo(3.666667, within(0.2));
  }

  @Test
  void hubOfAStarScoresAboutOneAndItsLeavesNothing() {
    Scores star = SHARE.withError(0.02).of(Sketch.star(30));
    assertThat(star.of(Sketch.code(0))).isEqualTo(1, within(0.02));
    assertThat(star.of(Sketch.code(1))).isZero();
    assertThat(star.notes().get(0))
        .isEqualTo("with probability at least 0.95 every score is within 0.02 of the exact one");
  }

  @Test
  void inACompleteGraphNobodyIsBetween() {
    assertThat(SHARE.of(Sketch.complete(12)).asMap().values()).containsOnly(0.0);
  }

  @Test
  void fewerThanThreeActorsHaveNoPairsOfOthers() {
    SampledBetweenness raw = SHARE.withNormalization(false);
    assertThat(raw.of(Sketch.of("")).asMap()).isEmpty();
    assertThat(raw.of(Sketch.of("a")).asMap().values()).containsExactly(0.0);
    assertThat(raw.of(Sketch.of("a-b")).asMap().values()).containsExactly(0.0, 0.0);
    assertThat(SHARE.of(Sketch.of("a-b")).asMap().values()).containsOnly(Double.NaN);
    assertThat(raw.of(Sketch.of("a b c d")).asMap().values()).containsOnly(0.0);
  }

  @Property(tries = 60)
  void pathsRunAlongTiesOnGraphsOfAnySort(@ForAll TieGraph graph) {
    if (graph.actors().size() > 2) {
      SampledBetweenness safe = SHARE.withError(0.1).withConfidence(1 - 1e-6);
      assertThat(furthest(graph, safe)).isLessThanOrEqualTo(0.1);
    }
  }

  @Property(tries = 200)
  void noPathHasMoreInnerActorsThanTheBoundTakesForGranted(@ForAll TieGraph graph) {
    int most = new Components(graph.adjacency(), Direction.OUT).mostInner();
    for (Actor v : graph.actors()) {
      SlowLevels.from(v, graph)
          .values()
          .forEach(hops -> assertThat(hops - 1).isLessThanOrEqualTo(most));
    }
  }

  @Test
  void theSameSeedGivesTheSameDigitsOnAnyNumberOfThreads() {
    TieGraph graph = Grown.attached(300, 2, 5);
    Scores one = SHARE.of(graph);
    assertThat(SHARE.of(graph, Run.on(3)).asMap()).isEqualTo(one.asMap());
    assertThat(SHARE.of(graph, Run.on(3)).notes()).isEqualTo(one.notes());
    assertThat(Centrality.sampledBetweenness(2).withNormalization(true).of(graph).asMap())
        .isNotEqualTo(one.asMap());
  }

  @Test
  void progressNeverFallsAndEndsAtTheTotal() {
    List<Long> seen = new ArrayList<>();
    SHARE.of(
        Grown.attached(100, 2, 5),
        Run.SERIAL.withProgress(
            (done, total) -> {
              seen.add(done);
              assertThat(done).isLessThanOrEqualTo(total);
              if (seen.size() > 1) {
                assertThat(done).isGreaterThanOrEqualTo(seen.get(seen.size() - 2));
              }
            }));
    assertThat(seen).hasSizeGreaterThan(1);
  }

  @Test
  void fewPathsAreEnoughWhereNobodyIsBetweenMany() {
    String notes = SHARE.of(Sketch.complete(40)).notes().toString();
    int paths = Integer.parseInt(notes.replaceAll(".*, (\\d+) of at most.*", "$1"));
    int most = Integer.parseInt(notes.replaceAll(".* at most (\\d+) random.*", "$1"));
    assertThat(paths).isLessThan(most / 10);
  }

  @Test
  void anErrorThatNeedsMorePathsThanCanBeDrawnIsRefused() {
    for (double error : new double[] {1e-7, 1e-17, 1e-200}) {
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> SHARE.withError(error).of(Sketch.path(5)))
          .withMessageStartingWith("the error is too small to sample for: ");
    }
  }

  @Test
  void errorsAndConfidencesThatMeanNothingAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SHARE.withError(0))
        .withMessage("error must be in (0, 1): 0.0");
    assertThatIllegalArgumentException().isThrownBy(() -> SHARE.withError(Double.NaN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SHARE.withConfidence(1))
        .withMessage("confidence must be in (0, 1): 1.0");
  }

  @Test
  void provenanceSaysErrorConfidenceAndSeed() {
    assertThat(SHARE.of(Sketch.path(4)).provenance().toString())
        .matches(
            "sampled betweenness \\(error 0.01, confidence 0.95, normalised by pairs of others, "
                + "paths \\d+\\); seed 1; Attaché .*");
    assertThat(SHARE).hasToString(SHARE.toString()).asString().endsWith(", seed 1");
  }
}
