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
  /** From the first corner to the last, which alone are twice as many as a double holds. */
  private static final TieGraph TOO_MANY = diamonds(1024);

  /** A chain of squares, joined at corners: 2ᵏ shortest paths from end to end. */
  private static TieGraph diamonds(int k) {
    return Sketch.of(
        IntStream.rangeClosed(1, k)
            .mapToObj(i -> square("J" + (1000 + i - 1), "a" + i, "b" + i, "J" + (1000 + i)))
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
        assertThat(sums[place(graph, "J" + (1000 + i))] / 2).isEqualTo(joint, within(1e-7));
      }
    }
  }

  @Test
  void everySearchRefusesPathsBeyondADoubleEvenAtTheEndOfThePath() {
    // 2¹⁰²⁴ paths between the outermost corners alone, and a double holds no more than 2¹⁰²³.
    TieGraph enough = diamonds(1023);
    int first = place(enough, "J1000");
    for (Supplier<ShortestPaths> kernel : kernels(enough)) {
      double[] sum = new double[enough.actors().size()];
      kernel.get().addDependencies(first, sum);
      int last = place(enough, "a1023");
      assertThat(sum[last]).isEqualTo(0.5, within(1e-12));
    }
    int start = place(TOO_MANY, "J1000");
    for (Supplier<ShortestPaths> kernel : kernels(TOO_MANY)) {
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(
              () -> kernel.get().addDependencies(start, new double[TOO_MANY.actors().size()]))
          .withMessage("more than 1e308 shortest paths between two actors");
    }
  }

  static Stream<Analysis<?>> measures() {
    return Stream.of(
        Centrality.betweenness(),
        Centrality.betweenness().withLength(strength -> 1),
        Centrality.betweenness().withEndpoints(true),
        Centrality.betweenness().withSources(List.of(Sketch.state("J1000"))),
        Centrality.tieBetweenness(),
        Centrality.stress());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("measures")
  void everyMeasureRefusesPathsBeyondADouble(Analysis<?> measure) {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> measure.of(TOO_MANY))
        .withMessageContaining("shortest paths");
  }

  /** Every two neighbours have two ties: as many paths from end to end as of so many squares. */
  private static TieGraph doubleChain(int k) {
    return Sketch.of(
        IntStream.rangeClosed(1, k)
            .mapToObj(i -> "c" + (1000 + i - 1) + "-c" + (1000 + i))
            .map(tie -> tie + " " + tie)
            .collect(Collectors.joining(" ")));
  }

  @Test
  void parallelTiesMultiplyPaths() {
    Betweenness apart = Centrality.betweenness().withParallel(Parallel.COUNT);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> apart.of(doubleChain(1024)));
    assertThat(apart.of(doubleChain(1023)).of("c1001")).isEqualTo(1022, within(1e-7));
    assertThat(Centrality.betweenness().of(doubleChain(1024)).of("c1001")).isEqualTo(1023);
  }

  @Test
  void stressThatOnlyItsSumDoesNotHoldIsRefused() {
    // 2¹⁰²³ paths for one pair, as many again for the others.
    Stress apart = Centrality.stress().withParallel(Parallel.COUNT);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> apart.of(doubleChain(1023)))
        .withMessage("more than 1e308 shortest paths through an actor");
  }
}
