package org.attache.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.RandomGraphs;
import org.attache.Run;
import org.attache.Sketch;
import org.attache.SmallGraphs;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.internal.Rows;
import org.junit.jupiter.api.Test;

/** Cores against the correlation of two columns of numbers, tried on every subset. */
@Tag("fast")
@org.junit.jupiter.api.Tag("fast")
@Domain(RandomGraphs.class)
@Domain(DomainContext.Global.class)
class CoreLawsTest {

  private static double[][] matrix(TieGraph graph, boolean weighted) {
    int n = graph.actors().size();
    double[][] matrix = new double[n][n];
    for (Tie tie : graph.ties()) {
      int from = graph.actors().indexOf(tie.from());
      int to = graph.actors().indexOf(tie.to());
      matrix[from][to] = weighted ? matrix[from][to] + tie.weight() : 1;
      if (!tie.directed() || !graph.isDirected()) {
        matrix[to][from] = weighted ? matrix[to][from] + tie.weight() : 1;
      }
    }
    return matrix;
  }

  /** Pearson's correlation of ties and pattern, cell by cell. */
  private static double slow(double[][] ties, int core, double between) {
    List<Double> x = new ArrayList<>();
    List<Double> y = new ArrayList<>();
    for (int i = 0; i < ties.length; i++) {
      for (int j = 0; j < ties.length; j++) {
        int members = (core >> i & 1) + (core >> j & 1);
        double ideal = members == 2 ? 1 : members == 0 ? 0 : between;
        if (i != j && !Double.isNaN(ideal)) {
          x.add(ties[i][j]);
          y.add(ideal);
        }
      }
    }
    return pearson(x, y);
  }

  static double pearson(List<Double> x, List<Double> y) {
    double meanX = x.stream().mapToDouble(v -> v).average().orElse(0);
    double meanY = y.stream().mapToDouble(v -> v).average().orElse(0);
    double both = 0;
    double own = 0;
    double other = 0;
    for (int i = 0; i < x.size(); i++) {
      both += (x.get(i) - meanX) * (y.get(i) - meanY);
      own += (x.get(i) - meanX) * (x.get(i) - meanX);
      other += (y.get(i) - meanY) * (y.get(i) - meanY);
    }
    return own < 1e-20 || other < 1e-20 ? Double.NaN : both / Math.sqrt(own * other);
  }

  private static void assertBest(TieGraph graph, boolean weighted, double between) {
    double[][] ties = matrix(graph, weighted);
    double best = Double.NaN;
    int optima = 0;
    for (int core = 1; core < (1 << ties.length) - 1; core++) {
      double fit = slow(ties, core, between);
      if (!Double.isNaN(fit) && !(fit <= best + 1e-10)) {
        best = fit;
        optima = 0;
      }
      optima += fit >= best - 1e-10 ? 1 : 0;
    }
    DiscreteCore model =
        CorePeriphery.discrete().withParallel(weighted ? Parallel.SUM : Parallel.DISTINCT);
    CoreAndPeriphery found =
        (Double.isNaN(between) ? model.withBetweenIgnored() : model.withBetween(between)).of(graph);
    assertThat(found.correlation()).isEqualTo(best, within(1e-9));
    assertThat(found.optima()).isEqualTo(optima);
    for (List<Actor> core : found.cores()) {
      int mask = core.stream().mapToInt(actor -> 1 << graph.actors().indexOf(actor)).sum();
      assertThat(slow(ties, mask, between)).isEqualTo(best, within(1e-9));
    }
  }

  @Test
  void bestCoresOfAllSmallGraphsAreThoseOfASlowSearch() {
    SmallGraphs.all()
        .forEach(
            graph -> {
              assertBest(graph, false, 1);
              assertBest(graph, false, 0.3);
              assertBest(graph, false, Double.NaN);
            });
  }

  @Property(tries = 100)
  void bestCoresAreThoseOfASlowSearch(@ForAll TieGraph graph, @ForAll boolean ignored) {
    assertBest(graph, true, ignored ? Double.NaN : 0.5);
  }

  @Property(tries = 100)
  void theSearchFindsTheBestOfSmallGraphs(
      @ForAll TieGraph graph, @ForAll @IntRange(max = 9) int seed) {
    Adjacency arcs = graph.adjacency();
    Rows out = Rows.of(arcs, Parallel.SUM);
    Rows in = Rows.of(arcs, Direction.IN, Parallel.SUM);
    CoreSearch search =
        new CoreSearch(() -> new CorePattern(out, in, 1), arcs.order(), 1, Integer.MAX_VALUE);
    CoreSearch.Best every = search.everyCore();
    CoreSearch.Best some = search.fromRandomStarts(50, seed, Run.SERIAL);
    assertThat(some.fit()).isEqualTo(every.fit(), within(1e-9));
    assertThat(some.optima()).isLessThanOrEqualTo(every.optima());
  }

  @Test
  void noMoveOfOneActorImprovesWhatOneStartFinds() {
    for (int seed = 0; seed < 40; seed++) {
      Rows rows = Rows.of(random(seed).adjacency(), Parallel.DISTINCT);
      CoreSearch search =
          new CoreSearch(() -> new CorePattern(rows, rows, 1), 30, 1, Integer.MAX_VALUE);
      CoreSearch.Best best = search.fromRandomStarts(1, seed, Run.SERIAL);
      CorePattern pattern = new CorePattern(rows, rows, 1);
      pattern.begin(best.cores().get(0));
      for (int v = 0; v < 30; v++) {
        assertThat(pattern.fitWith(v)).as("%s", v).isLessThan(best.fit() + 1e-9);
      }
    }
  }

  /** Thirty actors, two in five pairs tied. */
  private static TieGraph random(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder ties = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      for (int j = 0; j < i; j++) {
        ties.append(random.nextDouble() < 0.4 ? Sketch.code(j) + "-" + Sketch.code(i) + " " : "");
      }
    }
    return Sketch.of(ties.toString());
  }

  @Property(tries = 100)
  void corenessIsALocalOptimumAndItsCorrelationThatOfItsProducts(@ForAll TieGraph graph) {
    double[][] ties = matrix(graph, true);
    Coreness coreness = CorePeriphery.continuous().withParallel(Parallel.SUM).of(graph);
    double[] c = coreness.scores().asMap().values().stream().mapToDouble(v -> v).toArray();
    double fit = products(ties, c);
    assertThat(fit).isEqualTo(coreness.correlation(), within(1e-9));
    for (int v = 0; v < c.length && !Double.isNaN(fit) && !coreness.heldBack(); v++) {
      for (double by : new double[] {-1e-3, 1e-3}) {
        double[] moved = c.clone();
        moved[v] = Math.max(0, moved[v] + by);
        double other = products(ties, moved);
        assertThat(other).isLessThan(fit + 1e-4);
      }
    }
  }

  private static double products(double[][] ties, double[] c) {
    List<Double> x = new ArrayList<>();
    List<Double> y = new ArrayList<>();
    for (int i = 0; i < c.length; i++) {
      for (int j = 0; j < c.length; j++) {
        if (i != j && !Double.isNaN(c[i])) {
          x.add(ties[i][j]);
          y.add(c[i] * c[j]);
        }
      }
    }
    return pearson(x, y);
  }
}
