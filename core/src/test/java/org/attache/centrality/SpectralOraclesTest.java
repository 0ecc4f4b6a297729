package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Actor;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.RandomGraphs;
import org.attache.Scores;
import org.attache.SmallGraphs;
import org.attache.TieGraph;

/** Measures of eigenvectors and walks against slow dense algebra. */
@Tag("fast")
@Domain(RandomGraphs.class)
@Domain(DomainContext.Global.class)
class SpectralOraclesTest {

  private static double[] values(Scores scores) {
    return scores.asMap().values().stream().mapToDouble(value -> value).toArray();
  }

  private static double largest(double[][] symmetric) {
    double[][] vectors = new double[symmetric.length][symmetric.length];
    return Arrays.stream(DenseSpectra.eigenvalues(symmetric, vectors)).max().orElseThrow();
  }

  @Example
  void onAllSmallGraphsEigenvectorIsTheProjectionByJacobi() {
    SmallGraphs.all()
        .filter(graph -> !graph.ties().isEmpty())
        .forEach(
            graph -> {
              double[][] matrix = DenseSpectra.matrix(graph, Direction.OUT);
              assertThat(values(Centrality.eigenvector().of(graph)))
                  .containsExactly(DenseSpectra.projected(matrix), within(1e-9));
              assertThat(Centrality.spectralRadius().of(graph))
                  .isEqualTo(largest(matrix), within(1e-11));
            });
  }

  @Example
  void onAllSmallGraphsWalksAgreeWithEliminationAndTaylor() {
    SmallGraphs.all().forEach(graph -> assertWalksAgree(graph, 0.85, Direction.IN));
    SmallGraphs.all().forEach(SpectralOraclesTest::assertClosedWalksAgree);
  }

  @Property(tries = 300)
  void eigenvectorIsWhereAnEqualStartIsLed(@ForAll TieGraph graph, @ForAll Direction direction) {
    double[][] matrix = DenseSpectra.matrix(graph, direction);
    Scores scores = Centrality.eigenvector().withDirection(direction).of(graph);
    double[] x = values(scores);
    if (Double.isNaN(x[0])) {
      assertThat(Centrality.spectralRadius().withDirection(direction).of(graph)).isZero();
      return;
    }
    double radius = Centrality.spectralRadius().withDirection(direction).of(graph);
    double[] image = DenseSpectra.product(matrix, x);
    for (int v = 0; v < x.length; v++) {
      assertThat(x[v]).isNotNegative();
      assertThat(image[v]).isEqualTo(radius * x[v], within(1e-9 * radius));
    }
    if (scores.notes().stream().noneMatch(note -> note.contains("alike"))) {
      assertThat(x).containsExactly(DenseSpectra.limit(matrix), within(1e-9));
    }
  }

  @Property(tries = 300)
  void walksAgreeWithElimination(
      @ForAll TieGraph graph,
      @ForAll Direction direction,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double share) {
    assertWalksAgree(graph, share, direction);
  }

  /** Katz centrality, and Bonacich power of either sign. */
  private static void assertWalksAgree(TieGraph graph, double share, Direction direction) {
    double[][] matrix = DenseSpectra.matrix(graph, direction);
    double radius = Centrality.spectralRadius().withDirection(direction).of(graph);
    double factor = radius == 0 ? share : share / radius;
    double[] ones = new double[matrix.length];
    Arrays.fill(ones, 1);
    assertThat(values(Centrality.katz().withAlpha(factor).withDirection(direction).of(graph)))
        .containsExactly(DenseSpectra.unit(DenseSpectra.solve(matrix, factor, ones)), within(1e-9));
    double[] own = DenseSpectra.product(matrix, ones);
    if (Arrays.stream(own).anyMatch(value -> value > 0)) {
      for (double beta : new double[] {factor, -factor}) {
        double[] expected = DenseSpectra.unit(DenseSpectra.solve(matrix, beta, own));
        for (int v = 0; v < expected.length; v++) {
          expected[v] *= Math.sqrt(expected.length);
        }
        assertThat(values(Centrality.bonacichPower(beta).withDirection(direction).of(graph)))
            .containsExactly(expected, within(1e-9));
      }
    }
  }

  @Property(tries = 200)
  void katzTakesAFixedShareOfTheLargestFactor(@ForAll TieGraph graph) {
    double radius = Centrality.spectralRadius().of(graph);
    double factor = radius == 0 ? 0.85 : 0.85 / radius;
    assertThat(values(Centrality.katz().of(graph)))
        .containsExactly(values(Centrality.katz().withAlpha(factor).of(graph)), within(1e-9));
  }

  @Property(tries = 200)
  void closedWalksAgreeWithTaylor(@ForAll TieGraph graph) {
    assertClosedWalksAgree(graph);
  }

  private static void assertClosedWalksAgree(TieGraph graph) {
    double[][] matrix = DenseSpectra.matrix(graph, Direction.OUT);
    for (double beta : new double[] {0.1, 1, 2}) {
      double[][] expected = DenseSpectra.exponential(matrix, beta);
      double[] scores =
          values(Centrality.subgraph().withBeta(beta).withParallel(Parallel.SUM).of(graph));
      for (int v = 0; v < scores.length; v++) {
        assertThat(scores[v] / expected[v][v]).isEqualTo(1, within(1e-12));
      }
    }
  }

  @Property(tries = 200)
  void hubsAndAuthoritiesAreProjectionsByJacobi(@ForAll TieGraph graph) {
    if (graph.ties().isEmpty()) {
      return;
    }
    double[][] matrix = DenseSpectra.matrix(graph, Direction.OUT);
    double[][] back = DenseSpectra.transposed(matrix);
    HubsAndAuthorities result = Centrality.hits().withNorm(Norm.LENGTH).of(graph);
    double[] pair = DenseSpectra.projected(pairing(matrix));
    int n = matrix.length;
    assertThat(values(result.hubs()))
        .containsExactly(DenseSpectra.unit(Arrays.copyOf(pair, n)), within(1e-9));
    assertThat(values(result.authorities()))
        .containsExactly(DenseSpectra.unit(Arrays.copyOfRange(pair, n, 2 * n)), within(1e-9));
    assertThat(result.gap()).isEqualTo(gap(DenseSpectra.product(matrix, back)), within(1e-5));
  }

  /** The matrix whose eigenvectors are pairs of singular vectors. */
  private static double[][] pairing(double[][] matrix) {
    int n = matrix.length;
    double[][] both = new double[2 * n][2 * n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        both[i][n + j] = matrix[i][j];
        both[n + j][i] = matrix[i][j];
      }
    }
    return both;
  }

  private static double gap(double[][] square) {
    double[] values = DenseSpectra.eigenvalues(square, new double[square.length][square.length]);
    Arrays.sort(values);
    double second = Math.sqrt(Math.max(0, values[values.length - 2]));
    return 1 - second / Math.sqrt(values[values.length - 1]);
  }

  @Property(tries = 200)
  void personalPageRankSolvesItsLinearSystem(
      @ForAll TieGraph graph,
      @ForAll Direction direction,
      @ForAll @IntRange(max = 7) int one,
      @ForAll @IntRange(min = 1, max = 5) int weight) {
    List<Actor> actors = graph.actors();
    Map<Actor, Double> teleport = new TreeMap<>();
    teleport.put(actors.get(0), 1.0);
    teleport.put(actors.get(one % actors.size()), (double) weight);
    double sum = teleport.values().stream().mapToDouble(share -> share).sum();
    double[] starts = new double[actors.size()];
    Arrays.setAll(starts, v -> teleport.getOrDefault(actors.get(v), 0.0) / sum);
    double[][] chance = DenseSpectra.matrix(graph, direction);
    for (double[] row : chance) {
      double strength = Arrays.stream(row).sum();
      Arrays.setAll(row, v -> strength == 0 ? starts[v] : row[v] / strength);
    }
    double[] right = Arrays.stream(starts).map(start -> 0.15 * start).toArray();
    PageRank pageRank = Centrality.pageRank().withTeleport(teleport).withDirection(direction);
    assertThat(values(pageRank.of(graph)))
        .containsExactly(
            DenseSpectra.solve(DenseSpectra.transposed(chance), 0.85, right), within(1e-10));
  }
}
