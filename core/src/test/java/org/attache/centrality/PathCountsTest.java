package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.attache.internal.Rows;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Graphs with more shortest paths than a long counts, and with more than a double does. */
@Tag("fast")
class PathCountsTest {

  /** A chain of squares, joined at corners: 2ᵏ shortest paths from end to end. */
  private static TieGraph diamonds(int k) {
    return Sketch.of(
        IntStream.rangeClosed(1, k)
            .mapToObj(i -> square("j" + (1000 + i - 1), "a" + i, "b" + i, "j" + (1000 + i)))
            .collect(Collectors.joining(" ")));
  }

  private static String square(String from, String left, String right, String to) {
    return String.format(
        Locale.ROOT, "%1$s-%2$s %1$s-%3$s %2$s-%4$s %3$s-%4$s", from, left, right, to);
  }

  private static double[] sums(ShortestPaths paths, int n) {
    double[] sum = new double[n];
    for (int source = 0; source < n; source++) {
      paths.addDependencies(source, sum);
    }
    return sum;
  }

  private static List<Supplier<ShortestPaths>> kernels(TieGraph graph) {
    Rows rows = Rows.of(graph.adjacency(), Parallel.DISTINCT);
    BitRows bits = BitRows.of(graph.adjacency(), Direction.OUT);
    double[] ones = new double[rows.arcs()];
    Arrays.fill(ones, 1);
    return List.of(
        () -> new HopPaths(rows), () -> new BitPaths(bits), () -> new LengthPaths(rows, ones));
  }

  private static int place(TieGraph graph, String code) {
    return graph.adjacency().index(graph.actor(code));
  }

  @Test
  void everySearchCountsPathsBeyondALong() {
    int k = 70;
    TieGraph graph = diamonds(k);
    for (Supplier<ShortestPaths> kernel : kernels(graph)) {
      double[] sums = sums(kernel.get(), graph.actors().size());
      for (int i = 1; i <= k; i++) {
        double beside = (3 * i - 2) * (3 * (k - i) + 1) / 2.0;
        assertThat(sums[place(graph, "a" + i)] / 2).isEqualTo(beside, within(1e-7));
        assertThat(sums[place(graph, "b" + i)] / 2).isEqualTo(beside, within(1e-7));
      }
      for (int i = 0; i <= k; i++) {
        double joint = 9 * i * (k - i) + (i == 0 || i == k ? 0.5 : 1);
        assertThat(sums[place(graph, "j" + (1000 + i))] / 2).isEqualTo(joint, within(1e-7));
      }
    }
  }

  @Test
  void everySearchRefusesPathsBeyondADoubleEvenAtTheEndOfThePath() {
    // 2¹⁰²⁴ paths between the outermost corners alone, and a double holds no more than 2¹⁰²³.
    TieGraph enough = diamonds(1023);
    TieGraph tooMany = diamonds(1024);
    int first = place(enough, "j1000");
    for (Supplier<ShortestPaths> kernel : kernels(enough)) {
      double[] sum = new double[enough.actors().size()];
      kernel.get().addDependencies(first, sum);
      int last = place(enough, "a1023");
      assertThat(sum[last]).isEqualTo(0.5, within(1e-12));
    }
    int start = place(tooMany, "j1000");
    for (Supplier<ShortestPaths> kernel : kernels(tooMany)) {
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(
              () -> kernel.get().addDependencies(start, new double[tooMany.actors().size()]))
          .withMessage("more than 1e308 shortest paths between two actors");
    }
  }

  static Stream<Analysis<?>> measures() {
    return Stream.of(
        Centrality.betweenness(),
        Centrality.betweenness().withLength(strength -> 1),
        Centrality.betweenness().withEndpoints(true),
        Centrality.betweenness().withSources(List.of(Sketch.state("j1000"))),
        Centrality.tieBetweenness(),
        Centrality.stress());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("measures")
  void everyMeasureRefusesPathsBeyondADouble(Analysis<?> measure) {
    TieGraph tooMany = diamonds(1024);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> measure.of(tooMany))
        .withMessageContaining("shortest paths");
  }

  @Test
  void stressThatOnlyItsSumDoesNotHoldIsRefused() {
    // 2¹⁰²³ paths for one pair, as many again for others.
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Centrality.stress().of(diamonds(1023)));
  }

  @Test
  void parallelTiesMultiplyPaths() {
    String chain =
        IntStream.rangeClosed(1, 1024)
            .mapToObj(i -> "j" + (1000 + i - 1) + "-j" + (1000 + i))
            .map(tie -> tie + " " + tie)
            .collect(Collectors.joining(" "));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(
            () -> Centrality.betweenness().withParallel(Parallel.COUNT).of(Sketch.of(chain)));
    assertThat(Centrality.betweenness().of(Sketch.of(chain)).of("j1001")).isEqualTo(1023);
  }
}
