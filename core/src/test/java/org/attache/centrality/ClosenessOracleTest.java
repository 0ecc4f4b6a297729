package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Actor;
import org.attache.Direction;
import org.attache.Length;
import org.attache.RandomGraphs;
import org.attache.Scores;
import org.attache.SmallGraphs;
import org.attache.TieGraph;

/** Closeness and its kin against distances by Floyd and Warshall. */
@Tag("fast")
@Domain(RandomGraphs.class)
@Domain(DomainContext.Global.class)
class ClosenessOracleTest {

  private static void assertAgrees(
      Scores scores, double[][] distances, ToDoubleFunction<double[]> slow) {
    int v = 0;
    for (Actor actor : scores.actors()) {
      double[] others = reached(distances[v++]);
      assertThat(scores.of(actor))
          .as(actor.code())
          .isEqualTo(slow.applyAsDouble(others), within(1e-9));
    }
  }

  /** The distances to the others that are reached. */
  private static double[] reached(double[] row) {
    return Arrays.stream(row).filter(d -> d > 0 && d < Double.POSITIVE_INFINITY).toArray();
  }

  private static double[] near(double[] others, double cutoff) {
    return Arrays.stream(others).filter(d -> d <= cutoff + 1e-9).toArray();
  }

  private static double wassermanFaust(double[] others, int n) {
    double r = others.length;
    return n == 1 ? Double.NaN : r == 0 ? 0 : r / (n - 1) * r / Arrays.stream(others).sum();
  }

  private static double mean(double[] others) {
    return Arrays.stream(others).average().orElse(Double.NaN);
  }

  private static double harmonic(double[] others) {
    return Arrays.stream(others).map(d -> 1 / d).sum();
  }

  @Example
  void allSmallGraphsAgree() {
    SmallGraphs.all().forEach(graph -> assertHopsAgree(graph, Direction.OUT));
  }

  @Property(tries = 300)
  void hopsAgreeOnRandomGraphs(@ForAll TieGraph graph, @ForAll Direction direction) {
    assertHopsAgree(graph, direction);
  }

  private static void assertHopsAgree(TieGraph graph, Direction direction) {
    double[][] distances = SlowDistances.of(graph, direction, tie -> 1);
    int n = graph.actors().size();
    Closeness closeness = Centrality.closeness().withDirection(direction);
    assertAgrees(closeness.of(graph), distances, others -> wassermanFaust(others, n));
    assertAgrees(
        closeness.withUnreached(Unreached.LEFT_OUT).of(graph),
        distances,
        others -> 1 / mean(others));
    assertAgrees(
        closeness.withUnreached(Unreached.UNDEFINED).of(graph),
        distances,
        others -> others.length < n - 1 ? Double.NaN : 1 / mean(others));
    assertAgrees(
        Centrality.harmonic().withDirection(direction).of(graph),
        distances,
        ClosenessOracleTest::harmonic);
    assertAgrees(
        Centrality.eccentricity().withDirection(direction).of(graph),
        distances,
        others -> Arrays.stream(others).max().orElse(0));
    assertCountsAgree(graph, direction, distances);
  }

  private static void assertCountsAgree(TieGraph graph, Direction direction, double[][] distances) {
    DistanceCounts counts = Centrality.distances().withDirection(direction).of(graph);
    int each = graph.isDirected() && direction != Direction.ALL ? 1 : 2;
    double[] all =
        Arrays.stream(distances).flatMapToDouble(row -> Arrays.stream(reached(row))).toArray();
    int n = graph.actors().size();
    assertThat(counts.reached()).isEqualTo(all.length / each);
    assertThat(counts.unreached()).isEqualTo((n * (n - 1) - all.length) / each);
    assertThat(counts.mean()).isEqualTo(mean(all), within(1e-12));
    assertThat(counts.diameter()).isEqualTo((int) Arrays.stream(all).max().orElse(0));
    assertThat(counts.efficiency()).isEqualTo(harmonic(all) / (n * (n - 1.0)), within(1e-12));
  }

  @Property(tries = 200)
  void lengthsAgreeOnRandomGraphs(@ForAll TieGraph graph, @ForAll Direction direction) {
    double[][] distances = SlowDistances.of(graph, direction, tie -> 1 / tie.weight());
    int n = graph.actors().size();
    Length inverse = Length.inverse(1);
    assertAgrees(
        Centrality.closeness().withLength(inverse).withDirection(direction).of(graph),
        distances,
        others -> wassermanFaust(others, n));
    assertAgrees(
        Centrality.harmonic().withLength(inverse).withDirection(direction).of(graph),
        distances,
        ClosenessOracleTest::harmonic);
    assertAgrees(
        Centrality.eccentricity().withLength(inverse).withDirection(direction).of(graph),
        distances,
        others -> Arrays.stream(others).max().orElse(0));
  }

  @Property(tries = 200)
  void cutoffsAgreeOnRandomGraphs(@ForAll TieGraph graph) {
    double[][] hops = SlowDistances.of(graph, Direction.OUT, tie -> 1);
    double[][] lengths = SlowDistances.of(graph, Direction.OUT, tie -> 1 / tie.weight());
    int n = graph.actors().size();
    assertAgrees(
        Centrality.harmonic().withCutoff(2).of(graph), hops, others -> harmonic(near(others, 2)));
    assertAgrees(
        Centrality.closeness().withCutoff(1).of(graph),
        hops,
        others -> wassermanFaust(near(others, 1), n));
    assertAgrees(
        Centrality.closeness().withLength(Length.inverse(1)).withCutoff(0.7).of(graph),
        lengths,
        others -> wassermanFaust(near(others, 0.7), n));
  }
}
