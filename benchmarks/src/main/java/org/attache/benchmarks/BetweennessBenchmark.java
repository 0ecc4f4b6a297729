package org.attache.benchmarks;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Scores;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.centrality.Centrality;
import org.jgrapht.Graph;
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
 * How long does exact betweenness take on one thread? Three ways on the same graph: Attaché,
 * JGraphT on a graph of its own, JGraphT on Attaché's view. Building the graphs is not measured;
 * Attaché's time includes checking and labelling the scores.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class BetweennessBenchmark {

  /** The number of states. */
  @Param("200")
  public int actors;

  /** The number of ties. */
  @Param("8000")
  public int ties;

  private TieGraph graph;
  private Graph<Actor, Tie> view;
  private Graph<Integer, DefaultEdge> own;

  /** Draws the graph and gives it to both sides. */
  @Setup
  public void draw() {
    graph = RandomTies.of(actors, ties);
    view = graph.asGraph();
    own = new SimpleGraph<>(DefaultEdge.class);
    Adjacency arcs = graph.adjacency();
    for (int v = 0; v < arcs.order(); v++) {
      own.addVertex(v);
    }
    for (int v = 0; v < arcs.order(); v++) {
      for (int arc = arcs.begin(v); arc < arcs.end(v); arc++) {
        if (v < arcs.target(arc)) {
          own.addEdge(v, arcs.target(arc));
        }
      }
    }
  }

  /** {@return Attaché's scores} */
  @Benchmark
  public Scores attache() {
    return Centrality.betweenness().of(graph);
  }

  /** {@return JGraphT's scores on its own graph} */
  @Benchmark
  public Map<Integer, Double> jgrapht() {
    return new org.jgrapht.alg.scoring.BetweennessCentrality<>(own).getScores();
  }

  /** {@return JGraphT's scores on the view} */
  @Benchmark
  public Map<Actor, Double> jgraphtOnView() {
    return new org.jgrapht.alg.scoring.BetweennessCentrality<>(view).getScores();
  }
}
