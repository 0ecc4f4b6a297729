package org.attache.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.attache.Run;
import org.attache.Scores;
import org.attache.Series;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.centrality.Centrality;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.EigenvectorCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What does a yearly panel cost: 197 years of 200 states and about 8,000 ties, each cut from the
 * history and scored by degree, eigenvector and betweenness?
 *
 * <p>Cutting is part of what is measured, on both sides. JGraphT iterates eigenvectors to changes
 * under 1e-9, Attaché to the residual that leaves; before anything is timed the first year's scores
 * must agree.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(1)
public class PanelBenchmark {
  private static final double TOLERANCE = 1e-9;

  /** What JGraphT's iteration leaves when its changes are under {@link #TOLERANCE}. */
  private static final double RESIDUAL = 1e-11;

  /** The number of states. */
  @Param("200")
  public int actors;

  private List<RandomHistory.Row> rows = List.of();
  private TieHistory history;

  /** Draws the history and compares the sides on its first year. */
  @Setup
  public void draw() {
    rows = RandomHistory.rows(actors);
    history = RandomHistory.of(rows, actors);
    List<Scores> ours = scores(history.at(RandomHistory.FIRST));
    List<Map<Integer, ? extends Number>> theirs = scores(graph(RandomHistory.FIRST));
    for (int i = 0; i < ours.size(); i++) {
      Agreement.require(
          ours.get(i).provenance().measure(),
          Agreement.values(ours.get(i)),
          Agreement.values(theirs.get(i)),
          1e-6);
    }
  }

  private static List<Scores> scores(TieGraph graph) {
    return List.of(
        Centrality.degree().of(graph),
        Centrality.eigenvector().withTolerance(RESIDUAL).of(graph),
        Centrality.betweenness().of(graph));
  }

  /** {@return Attaché's panel on one thread} */
  @Benchmark
  public Series<List<Scores>> attache() {
    return panel(1);
  }

  /** {@return Attaché's panel on two threads, the same digits} */
  @Benchmark
  public Series<List<Scores>> attacheOnTwoThreads() {
    return panel(2);
  }

  private Series<List<Scores>> panel(int threads) {
    return history.yearly(
        RandomHistory.FIRST, RandomHistory.LAST, PanelBenchmark::scores, Run.on(threads));
  }

  /** {@return JGraphT's panel} */
  @Benchmark
  public List<List<Map<Integer, ? extends Number>>> jgrapht() {
    List<List<Map<Integer, ? extends Number>>> panel = new ArrayList<>();
    for (int year = RandomHistory.FIRST; year <= RandomHistory.LAST; year++) {
      panel.add(scores(graph(year)));
    }
    return panel;
  }

  private Graph<Integer, DefaultEdge> graph(int year) {
    Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    for (int v = 0; v < actors; v++) {
      graph.addVertex(v);
    }
    for (RandomHistory.Row row : rows) {
      if (row.first() <= year && year <= row.last()) {
        graph.addEdge(row.from(), row.to());
      }
    }
    return graph;
  }

  private static List<Map<Integer, ? extends Number>> scores(Graph<Integer, DefaultEdge> graph) {
    Map<Integer, Integer> degree = new HashMap<>();
    graph.vertexSet().forEach(v -> degree.put(v, graph.degreeOf(v)));
    return List.of(
        degree,
        new EigenvectorCentrality<>(graph, 1000, TOLERANCE).getScores(),
        new BetweennessCentrality<>(graph).getScores());
  }
}
