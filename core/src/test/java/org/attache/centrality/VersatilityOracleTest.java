package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Actor;
import org.attache.RandomGraphs;
import org.attache.Sketch;
import org.attache.Spell;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;

/** Versatility against the graph of replicas drawn out and against dense matrices. */
@Tag("fast")
@Domain(RandomGraphs.class)
@Domain(DomainContext.Global.class)
class VersatilityOracleTest {
  private static final TieKind SENT = TieKind.civilian("SENT").withDirected(true);

  private static List<String> layers(TieGraph graph) {
    return graph.kinds().stream().map(TieKind::name).distinct().toList();
  }

  /** Every replica an actor, every tie and coupling a directed tie or two. */
  private static TieGraph replicas(TieGraph graph, double coupling, boolean all) {
    List<Tie> ties = new ArrayList<>();
    for (Tie tie : graph.ties()) {
      for (TieKind kind : tie.kinds()) {
        ties.add(sent(tie.from(), kind.name(), tie.to(), kind.name(), tie.weight()));
        if (!tie.directed() || !graph.isDirected()) {
          ties.add(sent(tie.to(), kind.name(), tie.from(), kind.name(), tie.weight()));
        }
      }
    }
    Set<Actor> present = new HashSet<>(TieGraph.of(ties).actors());
    for (Actor actor : all ? graph.actors() : List.<Actor>of()) {
      layers(graph).forEach(layer -> present.add(replica(actor, layer)));
    }
    for (Actor actor : graph.actors()) {
      for (String one : layers(graph)) {
        for (String other : layers(graph)) {
          if (!one.equals(other)
              && present.contains(replica(actor, one))
              && present.contains(replica(actor, other))) {
            ties.add(sent(actor, one, actor, other, coupling));
          }
        }
      }
    }
    return TieGraph.of(ties).among(present);
  }

  private static Tie sent(Actor from, String layer, Actor to, String other, double weight) {
    return Tie.of(replica(from, layer), replica(to, other), SENT).withWeight(weight);
  }

  private static Actor replica(Actor actor, String layer) {
    return Sketch.state(actor.code() + "_" + layer);
  }

  private static double summed(Map<Actor, Double> values, Actor actor, TieGraph graph) {
    return layers(graph).stream()
        .mapToDouble(layer -> values.getOrDefault(replica(actor, layer), 0.0))
        .sum();
  }

  /** Half of the ties get a second kind, so that ties are in several layers. */
  private static TieGraph layered(TieGraph graph) {
    List<Tie> ties = new ArrayList<>();
    for (Tie tie : graph.ties()) {
      Set<TieKind> kinds = new HashSet<>(tie.kinds());
      if (ties.size() % 2 == 0) {
        kinds.add(TieKind.DEFENSE.withDirected(tie.directed()));
      }
      ties.add(new Tie(tie.from(), tie.to(), kinds, tie.weight(), Spell.ALWAYS, ""));
    }
    TieGraph result = TieGraph.of(ties).among(graph.actors());
    return graph.isDirected() ? result.directed() : result;
  }

  @Property(tries = 150)
  void pageRankIsThatOfTheGraphOfReplicas(
      @ForAll TieGraph drawn,
      @ForAll @DoubleRange(max = 0.95) double damping,
      @ForAll @DoubleRange(min = 0.1, max = 3) double coupling,
      @ForAll boolean all) {
    TieGraph graph = layered(drawn);
    Map<Actor, Double> expected = DensePageRank.of(replicas(graph, coupling, all), damping);
    Centrality.pageRankVersatility()
        .withDamping(damping)
        .withCoupling(coupling)
        .withAllReplicas(all)
        .of(graph)
        .asMap()
        .forEach(
            (actor, score) ->
                assertThat(score).isEqualTo(summed(expected, actor, graph), within(1e-9)));
  }

  @Property(tries = 60, seed = "-7297173394360305541")
  void eigenvectorAndKatzSolveTheirEquations(
      @ForAll TieGraph drawn, @ForAll @DoubleRange(max = 0.95) double damping) {
    TieGraph graph = layered(drawn.undirected());
    TieGraph replicas = replicas(graph.undirected(), 1, false);
    double[][] matrix = matrix(replicas);
    if (matrix.length == 0) {
      return;
    }
    double[] leading = leading(matrix);
    double value = Arrays.stream(times(matrix, leading)).sum() / Arrays.stream(leading).sum();
    double[] katz = new double[matrix.length];
    for (int i = 0; i < 1500; i++) {
      double[] next = times(matrix, katz);
      for (int v = 0; v < katz.length; v++) {
        katz[v] = 1 + damping / value * next[v];
      }
    }
    Versatility eigenvector = Centrality.eigenvectorVersatility().withIterations(1_000_000);
    assertAgrees(graph, replicas, leading, eigenvector);
    assertAgrees(
        graph,
        replicas,
        katz,
        Centrality.katzVersatility().withDamping(damping).withIterations(1_000_000));
  }

  private static void assertAgrees(
      TieGraph graph, TieGraph replicas, double[] values, Versatility measure) {
    Map<Actor, Double> byReplica = new HashMap<>();
    for (int v = 0; v < values.length; v++) {
      byReplica.put(replicas.actors().get(v), values[v]);
    }
    double most =
        graph.actors().stream().mapToDouble(a -> summed(byReplica, a, graph)).max().orElse(1);
    measure
        .of(graph.undirected())
        .asMap()
        .forEach(
            (actor, score) ->
                assertThat(score).isEqualTo(summed(byReplica, actor, graph) / most, within(1e-6)));
  }

  private static double[][] matrix(TieGraph graph) {
    int n = graph.actors().size();
    double[][] matrix = new double[n][n];
    for (Tie tie : graph.ties()) {
      matrix[graph.actors().indexOf(tie.to())][graph.actors().indexOf(tie.from())] += tie.weight();
    }
    return matrix;
  }

  private static double[] times(double[][] matrix, double[] vector) {
    return Arrays.stream(matrix)
        .mapToDouble(
            row -> {
              double sum = 0;
              for (int v = 0; v < row.length; v++) {
                sum += row[v] * vector[v];
              }
              return sum;
            })
        .toArray();
  }

  /** (M + 1)^(2³⁰) · 1: parts of the graph may have leading values that hardly differ. */
  private static double[] leading(double[][] matrix) {
    int n = matrix.length;
    double[][] power = new double[n][n];
    for (int v = 0; v < n; v++) {
      power[v] = matrix[v].clone();
      power[v][v]++;
    }
    for (int doubled = 0; doubled < 30; doubled++) {
      power = squared(power);
    }
    double[] ones = new double[n];
    Arrays.fill(ones, 1);
    return scaled(times(power, ones));
  }

  private static double[][] squared(double[][] matrix) {
    int n = matrix.length;
    double[][] product = new double[n][n];
    double most = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        for (int k = 0; k < n; k++) {
          product[i][j] += matrix[i][k] * matrix[k][j];
        }
        most = Math.max(most, product[i][j]);
      }
    }
    double scale = most;
    return Arrays.stream(product)
        .map(row -> Arrays.stream(row).map(value -> value / scale).toArray())
        .toArray(double[][]::new);
  }

  private static double[] scaled(double[] vector) {
    double sum = Arrays.stream(vector).sum();
    return Arrays.stream(vector).map(value -> value / sum).toArray();
  }

  @Property(tries = 150)
  void coresAreWhatIsLeftOfEachLayer(@ForAll TieGraph drawn) {
    TieGraph graph = layered(drawn);
    Map<Actor, Double> cores = Centrality.coreVersatility().of(graph).asMap();
    Map<Actor, Double> shares = Centrality.multiplexity().of(graph).asMap();
    for (Actor actor : graph.actors()) {
      int least = Integer.MAX_VALUE;
      int tied = 0;
      for (String layer : layers(graph)) {
        int core = core(graph, layer, actor);
        least = core == 0 ? least : Math.min(least, core);
        tied += core == 0 ? 0 : 1;
      }
      assertThat(cores.get(actor)).isEqualTo(tied == 0 ? 0 : least);
      assertThat(shares.get(actor))
          .isEqualTo(tied == 0 ? 0 : (double) tied / layers(graph).size(), within(1e-12));
    }
  }

  /** The largest k so that the actor outlives taking away all with fewer than k partners. */
  private static int core(TieGraph graph, String layer, Actor actor) {
    for (int k = graph.actors().size(); k > 0; k--) {
      Set<Actor> left = new HashSet<>(graph.actors());
      int degree = k;
      boolean shrinks = true;
      while (shrinks) {
        shrinks = left.removeIf(a -> partners(graph, layer, a, left) < degree);
      }
      if (left.contains(actor)) {
        return k;
      }
    }
    return 0;
  }

  private static long partners(TieGraph graph, String layer, Actor actor, Set<Actor> among) {
    return graph.ties().stream()
        .filter(tie -> tie.kinds().stream().anyMatch(kind -> kind.name().equals(layer)))
        .filter(tie -> tie.touches(actor))
        .map(tie -> tie.other(actor))
        .filter(among::contains)
        .distinct()
        .count();
  }
}
