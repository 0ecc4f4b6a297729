package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.attache.centrality.Eigenscores.EIGENVECTOR;
import static org.attache.centrality.Eigenscores.assertClose;
import static org.attache.centrality.Eigenscores.values;

import java.util.List;
import org.attache.Analysis;
import org.attache.Parallel;
import org.attache.Sketch;
import org.attache.Tie;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class EigenvectorDigitsTest {
  @Test
  void aLongDirectedCycleWithAChordConverges() {
    // λ¹⁰ = λ + 1 with the chord from the first back from the second last.
    StringBuilder text = new StringBuilder("v09>v00 v08>v00");
    for (int i = 0; i < 9; i++) {
      text.append(" v0").append(i).append(">v0").append(i + 1);
    }
    double radius = Centrality.spectralRadius().of(Sketch.of(text.toString()));
    assertThat(Math.pow(radius, 10)).isEqualTo(radius + 1, within(1e-10));
  }

  @Test
  void strengthsOfAnySizeAreTakenInProportion() {
    for (double unit : new double[] {1e-250, 1e-12, 1e12, 1e250}) {
      TieGraph graph = Sketch.of("a-b:" + unit + " b-c:" + 3 * unit);
      double length = Math.sqrt(20);
      assertClose(EIGENVECTOR, graph, 1 / length, Math.sqrt(0.5), 3 / length);
    }
  }

  @Test
  void notConvergedIsAnErrorWithIterationsAndResidual() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> EIGENVECTOR.withIterations(3).of(ClassicGraphs.karate()))
        .withMessageMatching(
            "eigenvector centrality did not converge in 3 iterations: the relative residual is"
                + " still 0\\.\\d+");
    assertThat(EIGENVECTOR.withIterations(6).withTolerance(0.1).of(ClassicGraphs.karate()).actors())
        .hasSize(34);
  }

  @Test
  void toleranceAndIterationsOutsideTheirRangesAreRefused() {
    for (double tolerance : List.of(0.0, -1e-9, 1.0, Double.NaN)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> EIGENVECTOR.withTolerance(tolerance))
          .withMessage("tolerance must be in (0, 1): " + tolerance);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EIGENVECTOR.withIterations(0))
        .withMessage("iterations must be at least 1: 0");
  }

  private static double residual(TieGraph graph, double[] x) {
    double[] image = new double[x.length];
    for (Tie tie : graph.ties()) {
      int from = graph.actors().indexOf(tie.from());
      int to = graph.actors().indexOf(tie.to());
      image[to] += tie.weight() * x[from];
      image[from] += graph.isDirected() ? 0 : tie.weight() * x[to];
    }
    double radius = Centrality.spectralRadius().of(graph);
    double squares = 0;
    for (int v = 0; v < x.length; v++) {
      squares += Math.pow(image[v] - radius * x[v], 2);
    }
    return Math.sqrt(squares) / radius;
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 1e-3, 1e-6, 1e-9, 1e-12})
  void residualIsUnderTheTolerance(double tolerance) {
    for (TieGraph graph :
        List.of(
            ClassicGraphs.karate(),
            Sketch.path(60),
            Sketch.of("a>b:2 b>c c>a c>d:3 d>b d>e:0.5 e>d b>e:7"))) {
      double[] x = values(EIGENVECTOR.withTolerance(tolerance).of(graph));
      assertThat(residual(graph, x)).isLessThanOrEqualTo(tolerance + 2e-13);
    }
  }

  @Test
  void strengthsOutOfTheRangeOfSquaresChangeNothing() {
    TieGraph ones = Sketch.of("a-b b-c c-a c-d");
    for (String scale : List.of("1e-310", "1e-200", "1e200", "1e300")) {
      TieGraph graph = Sketch.of("a-b:S b-c:S c-a:S c-d:S".replace("S", scale));
      assertClose(EIGENVECTOR, graph, values(EIGENVECTOR.of(ones)));
      assertThat(Centrality.hits().of(graph).gap())
          .isEqualTo(Centrality.hits().of(ones).gap(), within(1e-4));
    }
  }

  @Test
  void strengthsThatOverflowAreRefused() {
    TieGraph graph = Sketch.of("a-b:1.7e308 a-c:1.7e308 b-c");
    for (Analysis<?> measure :
        List.<Analysis<?>>of(
            EIGENVECTOR,
            Centrality.spectralRadius(),
            Centrality.katz(),
            Centrality.bonacichPower(0),
            Centrality.pageRank(),
            Centrality.hits(),
            Centrality.subgraph().withParallel(Parallel.SUM),
            Centrality.eigenvectorVersatility(),
            Centrality.pageRankVersatility())) {
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> measure.of(graph))
          .withMessage("the strengths of one actor sum to more than a double holds");
    }
  }
}
