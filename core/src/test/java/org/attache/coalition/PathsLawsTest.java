package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Actor;
import org.attache.RandomGraphs;
import org.attache.SmallGraphs;
import org.attache.Tie;
import org.attache.TieGraph;

/** Paths and reliability against all simple paths and all sets of ties. */
@Tag("fast")
@Domain(RandomGraphs.class)
@Domain(DomainContext.Global.class)
class PathsLawsTest {

  private static double chance(Tie tie) {
    return tie.weight() / 7;
  }

  @Property(tries = 300)
  void valuesAreTheBestOfAllSimplePaths(@ForAll TieGraph graph) {
    Actor start = graph.actors().get(0);
    Routes reliable =
        ReliablePaths.from(start).withProbability("seventh", PathsLawsTest::chance).of(graph);
    Routes widest = WidestPaths.from(start).of(graph);
    double[][] chances = matrix(graph, false);
    double[][] strengths = matrix(graph, true);
    int n = graph.actors().size();
    for (int v = 1; v < n; v++) {
      Actor actor = graph.actors().get(v);
      double product = best(chances, 0, v, 1, 1, false);
      double width = best(strengths, 0, v, 1, Double.POSITIVE_INFINITY, true);
      assertThat(reliable.value(actor).orElse(0)).isCloseTo(product, within(1e-12));
      assertThat(widest.value(actor).orElse(0)).isEqualTo(width);
      witnessed(graph, reliable, actor, chances, false);
      witnessed(graph, widest, actor, strengths, true);
    }
  }

  @Property(tries = 150)
  void reliabilityIsTheSumOverAllSetsOfTies(@ForAll TieGraph graph) {
    List<Tie> ties = graph.ties().stream().limit(9).toList();
    TieGraph few = TieGraph.of(ties).among(graph.actors());
    few = graph.isDirected() ? few.directed() : few;
    checked(few);
  }

  @Property(tries = 1)
  void reliabilityOfAllSmallGraphsIsTheSumOverAllSetsOfTies() {
    SplittableRandom random = new SplittableRandom(11);
    SmallGraphs.all()
        .filter(graph -> graph.actors().size() > 1 && graph.ties().size() <= 11)
        .map(
            graph ->
                TieGraph.of(
                        graph.ties().stream()
                            .map(tie -> tie.withWeight(1 + random.nextInt(6)))
                            .toList())
                    .among(graph.actors()))
        .forEach(PathsLawsTest::checked);
  }

  private static void checked(TieGraph graph) {
    Actor start = graph.actors().get(0);
    Actor end = graph.actors().get(graph.actors().size() - 1);
    Connection connection =
        Reliability.between(start, end).withProbability("seventh", PathsLawsTest::chance).of(graph);
    double sum = 0;
    for (int held = 0; held < 1 << graph.ties().size(); held++) {
      sum += joins(graph, held) ? chance(graph, held) : 0;
    }
    assertThat(connection.exact()).isTrue();
    assertThat(connection.value()).isCloseTo(sum, within(1e-12));
  }

  private static double chance(TieGraph graph, int held) {
    double product = 1;
    for (int i = 0; i < graph.ties().size(); i++) {
      double p = chance(graph.ties().get(i));
      product *= (held >> i & 1) == 1 ? p : 1 - p;
    }
    return product;
  }

  private static boolean joins(TieGraph graph, int held) {
    int reached = 1;
    for (int before = 0; before != reached; ) {
      before = reached;
      for (int i = 0; i < graph.ties().size(); i++) {
        if ((held >> i & 1) == 1) {
          Tie tie = graph.ties().get(i);
          int from = 1 << graph.actors().indexOf(tie.from());
          int to = 1 << graph.actors().indexOf(tie.to());
          reached |= (reached & from) != 0 ? to : 0;
          boolean bothWays = !graph.isDirected() || !tie.directed();
          reached |= bothWays && (reached & to) != 0 ? from : 0;
        }
      }
    }
    return (reached >> (graph.actors().size() - 1) & 1) == 1;
  }

  /** Every pair once over: the chance that one of its ties holds, or the strongest. */
  private static double[][] matrix(TieGraph graph, boolean strongest) {
    int n = graph.actors().size();
    double[][] matrix = new double[n][n];
    for (Tie tie : graph.ties()) {
      int from = graph.actors().indexOf(tie.from());
      int to = graph.actors().indexOf(tie.to());
      matrix[from][to] = joined(matrix[from][to], tie, strongest);
      if (!graph.isDirected() || !tie.directed()) {
        matrix[to][from] = joined(matrix[to][from], tie, strongest);
      }
    }
    return matrix;
  }

  private static double joined(double before, Tie tie, boolean strongest) {
    return strongest ? Math.max(before, tie.weight()) : 1 - (1 - before) * (1 - chance(tie));
  }

  private static double best(
      double[][] matrix, int at, int end, int seen, double value, boolean narrows) {
    if (at == end) {
      return value;
    }
    double best = 0;
    for (int w = 0; w < matrix.length; w++) {
      if ((seen >> w & 1) == 0 && matrix[at][w] > 0) {
        double next = narrows ? Math.min(value, matrix[at][w]) : value * matrix[at][w];
        best = Math.max(best, best(matrix, w, end, seen | 1 << w, next, narrows));
      }
    }
    return best;
  }

  private static void witnessed(
      TieGraph graph, Routes routes, Actor actor, double[][] matrix, boolean narrows) {
    int[] path = routes.path(actor).stream().mapToInt(graph.actors()::indexOf).toArray();
    assertThat(Arrays.stream(path).distinct().count()).isEqualTo(path.length);
    double value = narrows ? Double.POSITIVE_INFINITY : 1;
    for (int i = 1; i < path.length; i++) {
      double arc = matrix[path[i - 1]][path[i]];
      value = narrows ? Math.min(value, arc) : value * arc;
    }
    if (path.length > 0) {
      assertThat(value).isCloseTo(routes.value(actor).orElseThrow(), within(1e-12));
    }
  }
}
