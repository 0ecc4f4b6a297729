package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.SmallGraphs;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class CoreTest {
  private static final Core CORE = Centrality.core();
  private static final StrengthCore STRENGTH = Centrality.strengthCore();

  private static double[] of(Analysis<Scores> measure, TieGraph graph) {
    return measure.of(graph).asMap().values().stream().mapToDouble(value -> value).toArray();
  }

  @Test
  void closedFormsComeOut() {
    assertThat(of(CORE, Sketch.star(6))).containsOnly(1);
    assertThat(of(CORE, Sketch.path(6))).containsOnly(1);
    assertThat(of(CORE, Sketch.cycle(6))).containsOnly(2);
    assertThat(of(CORE, Sketch.complete(6))).containsOnly(5);
  }

  @Test
  void whoHangsOnATriangleIsInTheOneCoreOnly() {
    assertThat(of(CORE, Sketch.of("a-b b-c c-a c-d d-e f"))).containsExactly(2, 2, 2, 1, 1, 0);
  }

  @Test
  void graphsWithoutTiesHaveNoCore() {
    assertThat(of(CORE, Sketch.of(""))).isEmpty();
    assertThat(of(CORE, Sketch.of("a"))).containsExactly(0);
    assertThat(of(STRENGTH, Sketch.of(""))).isEmpty();
    assertThat(of(STRENGTH, Sketch.of("a b"))).containsExactly(0, 0);
  }

  @Test
  void parallelTiesAreOnePartner() {
    assertThat(of(CORE, Sketch.of("a-b a-b b-a:5"))).containsExactly(1, 1);
    assertThat(of(STRENGTH, Sketch.of("a-b a-b b-a:5"))).containsExactly(7, 7);
    assertThat(of(STRENGTH.withParallel(Parallel.MAX), Sketch.of("a-b a-b b-a:5")))
        .containsExactly(5, 5);
    assertThat(of(STRENGTH.withParallel(Parallel.COUNT), Sketch.of("a-b a-b b-a:5")))
        .containsExactly(3, 3);
  }

  /** By R igraph 1.3.5, coreness(mode), of a graph without mutual ties. */
  @ParameterizedTest
  @CsvSource({"IN, 1, 1, 1, 0, 0, 0", "OUT, 1, 1, 1, 1, 1, 1", "ALL, 2, 2, 2, 2, 2, 2"})
  void directionIsChosen(
      Direction direction, double a, double b, double c, double d, double e, double f) {
    TieGraph graph = Sketch.of("a>b b>c c>a d>a d>e e>a f>e f>d");
    assertThat(of(CORE.withDirection(direction), graph)).containsExactly(a, b, c, d, e, f);
    assertThat(of(STRENGTH.withDirection(direction), graph)).containsExactly(a, b, c, d, e, f);
  }

  @Test
  void mutualTiesAreOnePartnerAndTwoStrengths() {
    TieGraph graph = Sketch.of("a>b:2 b>a:3");
    assertThat(of(CORE, graph)).containsExactly(1, 1);
    assertThat(of(STRENGTH, graph)).containsExactly(5, 5);
    assertThat(of(STRENGTH.withDirection(Direction.OUT), graph)).containsExactly(2, 2);
  }

  @Test
  void mixedDirectionsAreReadAsDirectedOrNot() {
    TieGraph mixed = Sketch.of("a-b b>c c>a");
    assertThat(of(CORE.withDirection(Direction.OUT), mixed.directed())).containsExactly(1, 1, 1);
    assertThat(of(CORE, mixed.undirected())).containsExactly(2, 2, 2);
    assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> CORE.of(mixed));
  }

  @Test
  void strongPairIsTheInnermostStrengthCore() {
    // By hand: d goes at 1, then a at 2.5, and b and c are left with their own 4.
    assertThat(of(STRENGTH, Sketch.of("a-b:1.5 a-c:1 b-c:4 c-d:1"))).containsExactly(2.5, 4, 4, 1);
  }

  @Test
  void strengthsOfVeryDifferentSizeKeepTheirDigits() {
    Scores scores = STRENGTH.of(Sketch.of("a-b:1e16 b-c:0.1 c-d:0.1 d-b:0.1"));
    assertThat(scores.of("a")).isEqualTo(1e16, within(2.0));
    assertThat(scores.of("c")).isEqualTo(0.2);
    assertThat(scores.of("d")).isEqualTo(0.2);
  }

  @Test
  void strengthsThatOverflowAreRefused() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> STRENGTH.of(Sketch.of("a-b:1e308 b-c:1e308 c-a:1")))
        .withMessage("the strengths of one actor sum to more than a double holds");
  }

  @Test
  void centralizationIsOneForTheMostUnequalGraphOfEachOrder() {
    Map<Integer, Double> largest = new HashMap<>();
    SmallGraphs.all()
        .forEach(
            graph ->
                largest.merge(graph.actors().size(), CORE.of(graph).centralization(), Math::max));
    assertThat(largest.get(1)).isNaN();
    assertThat(largest.get(2)).isNaN();
    for (int n = 3; n <= 6; n++) {
      assertThat(largest.get(n)).as("%s actors", n).isEqualTo(1);
    }
  }

  @Test
  void provenanceSaysWhatWasCounted() {
    assertThat(CORE.of(Sketch.of("a-b")).provenance().toString()).startsWith("k-core; Attaché");
    assertThat(CORE.withDirection(Direction.IN).of(Sketch.of("a>b")).provenance().toString())
        .startsWith("k-core (direction IN); ");
    assertThat(CORE.toString()).isEqualTo("k-core");
    assertThat(STRENGTH.toString()).isEqualTo("s-core (parallel SUM)");
    assertThat(STRENGTH.of(Sketch.of("a>b")).provenance().toString())
        .startsWith("s-core (parallel SUM, direction ALL); ");
  }

  @Test
  void lastTiesOfALargeHubAreWorthWhatTheyWere() {
    StringBuilder star = new StringBuilder();
    for (int leaf = 0; leaf < 20_000; leaf++) {
      star.append(" h-x").append(leaf).append(":0.1");
    }
    // Once the leaves are gone, the hub has two ties of 0.1 to a pair tied by 0.3.
    Scores scores = STRENGTH.of(Sketch.of(star + " h-a:0.1 h-b:0.1 a-b:0.3"));
    assertThat(scores.of("h")).isEqualTo(0.2);
    assertThat(scores.of("a")).isEqualTo(0.3);
    assertThat(scores.of("x0")).isEqualTo(0.1);
  }
}
