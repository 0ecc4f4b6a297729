package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.attache.Parallel;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class PageRankTest {
  private static final PageRank PAGE_RANK = Centrality.pageRank();

  private static double[] of(PageRank pageRank, TieGraph graph) {
    return pageRank.of(graph).asMap().values().stream().mapToDouble(value -> value).toArray();
  }

  private static void assertClose(TieGraph graph, double tolerance, double... expected) {
    assertThat(of(PAGE_RANK, graph)).containsExactly(expected, within(tolerance));
  }

  @Test
  void onACycleAndACompleteGraphAllScoreAlike() {
    assertThat(of(PAGE_RANK, Sketch.cycle(8))).containsOnly(0.125);
    assertThat(of(PAGE_RANK, Sketch.complete(4))).containsOnly(0.25);
  }

  @Test
  void hubOfAStarScoresItsClosedForm() {
    // With h + (n − 1) l = 1 and l = (1 − d)/n + d h/(n − 1): h = (1/n + d (n − 1)/n) / (1 + d).
    int n = 6;
    double d = 0.85;
    double hub = (1 + d * (n - 1)) / n / (1 + d);
    double leaf = (1 - hub) / (n - 1);
    assertClose(Sketch.star(n), 1e-11, hub, leaf, leaf, leaf, leaf, leaf);
  }

  @Test
  void strandedWalkersStartAnew() {
    // (1, 1.85, 1)/3.85; NetworkX 2.8.8: .259740, .480519, .259740.
    assertClose(Sketch.of("a>b c"), 1e-11, 1 / 3.85, 1.85 / 3.85, 1 / 3.85);
  }

  @Test
  void twoComponentsAndAnIsolateScoreTheirClosedForm() {
    // The isolate's f = (0.15 + 0.85 f)/6 is what everybody has to begin with.
    double f = 0.15 / 5.15;
    double a = f * 1.425 / (1 - 0.7225);
    double b = f + 1.7 * a;
    TieGraph graph = Sketch.of("a-b b-c d-e f");
    assertClose(graph, 1e-11, a, b, a, f / 0.15, f / 0.15, f);
    // NetworkX 2.8.8 stops at 1e-6 an actor.
    assertClose(graph, 2e-6, .149566, .283391, .149566, .194175, .194175, .029126);
  }

  @Test
  void aDirectedCycleWithATailScoresAsInNetworkX() {
    // NetworkX 2.8.8 stops at 1e-6 an actor.
    TieGraph graph = Sketch.of("a>b b>c c>a c>d");
    assertClose(graph, 2e-6, .213762, .264623, .307853, .213762);
    // In units of what everybody has to begin with: a = d = 1 + 0.425 c, b = 1 + 0.85 a and
    // c = 1 + 0.85 b.
    double a = 1.78625 / 0.6929375;
    double b = 1 + 0.85 * a;
    double c = 1 + 0.85 * b;
    double all = 2 * a + b + c;
    assertClose(graph, 1e-11, a / all, b / all, c / all, a / all);
  }

  @Test
  void withoutDampingAllScoreAlike() {
    assertThat(of(PAGE_RANK.withDamping(0), ClassicGraphs.kite())).containsOnly(0.1);
  }

  @Test
  void withDampingNearOneScoresAreSharesOfStrength() {
    TieGraph karate = ClassicGraphs.karateWeighted();
    Scores scores = PAGE_RANK.withDamping(1 - 1e-9).withIterations(100_000).of(karate);
    Centrality.strength()
        .of(karate)
        .asMap()
        .forEach(
            (actor, strength) ->
                assertThat(scores.of(actor)).isEqualTo(strength / 462, within(1e-7)));
  }

  @Test
  void theStrongerTieIsFollowedMoreOften() {
    // b is left for c three times of four; a and c take all from b.
    double b = (0.05 + 0.85) / 1.85;
    assertClose(Sketch.of("a-b:1 b-c:3"), 1e-11, 0.05 + 0.85 * b / 4, b, 0.05 + 0.85 * b * 3 / 4);
  }

  @Test
  void parallelTiesAddUpAreCountedOrAreOne() {
    TieGraph graph = Sketch.of("a-b b-c:2 b-c:1");
    assertThat(of(PAGE_RANK, graph))
        .containsExactly(of(PAGE_RANK, Sketch.of("a-b b-c:3")), within(1e-12));
    assertThat(of(PAGE_RANK.withParallel(Parallel.MAX), graph))
        .containsExactly(of(PAGE_RANK, Sketch.of("a-b b-c:2")), within(1e-12));
    assertThat(of(PAGE_RANK.withParallel(Parallel.COUNT), graph))
        .containsExactly(of(PAGE_RANK, Sketch.of("a-b b-c b-c")), within(1e-12));
    assertThat(of(PAGE_RANK.withParallel(Parallel.DISTINCT), graph))
        .containsExactly(of(PAGE_RANK, Sketch.of("a-b b-c")), within(1e-12));
  }

  @Test
  void nobodyAndOneActorAreNoSpecialCases() {
    assertThat(of(PAGE_RANK, Sketch.of(""))).isEmpty();
    assertThat(of(PAGE_RANK, Sketch.of("a"))).containsExactly(1);
    assertThat(of(PAGE_RANK, Sketch.of("a b"))).containsExactly(0.5, 0.5);
  }

  @Test
  void notConvergedIsAnErrorWithIterationsAndResidual() {
    PageRank hasty = PAGE_RANK.withIterations(3);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> hasty.of(ClassicGraphs.karate()))
        .withMessageMatching(
            "PageRank did not converge in 3 iterations: the changes still sum to 0\\.\\d+");
    assertThat(hasty.withTolerance(0.5).of(ClassicGraphs.karate()).actors()).hasSize(34);
  }

  @Test
  void strengthsTooSmallToDivideByAreAnErrorNotAnUndefinedScore() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> PAGE_RANK.of(Sketch.of("a-b:1e-320 b-c:1e-320")))
        .withMessage("the strengths of one actor are too small to take shares of");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1, 1.2, Double.NaN, Double.POSITIVE_INFINITY})
  void dampingOutsideItsRangeIsRefused(double damping) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PAGE_RANK.withDamping(damping))
        .withMessage("damping must be in [0, 1): " + damping);
  }

  @Test
  void toleranceAndIterationsOutsideTheirRangesAreRefused() {
    for (double tolerance : List.of(0.0, -1e-9, 1.0, Double.NaN)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PAGE_RANK.withTolerance(tolerance))
          .withMessage("tolerance must be in (0, 1): " + tolerance);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PAGE_RANK.withIterations(0))
        .withMessage("iterations must be at least 1: 0");
  }

  @Test
  void provenanceNamesDampingAndParallelTies() {
    assertThat(PAGE_RANK.withDamping(0.5).of(Sketch.path(3)).provenance().options())
        .isEqualTo(Map.of("damping", "0.5", "parallel", "SUM"));
  }

  @Test
  void hubOfAHundredThousandPartnersConverges() {
    // By hand: the hub has 0.15/n + 0.85 (1 − hub).
    int n = 100_000;
    double hub = (0.15 / n + 0.85) / 1.85;
    Scores star = PAGE_RANK.of(Sketch.star(n));
    assertThat(star.ranked().entries().get(0).score()).isEqualTo(hub, within(1e-11));
    Scores versatile = Centrality.pageRankVersatility().of(Sketch.star(n));
    assertThat(versatile.ranked().entries().get(0).score()).isEqualTo(hub, within(1e-11));
  }
}
