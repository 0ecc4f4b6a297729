package org.attache.benchmarks;

import java.util.concurrent.TimeUnit;
import org.attache.Analysis;
import org.attache.Scores;
import org.attache.TieGraph;
import org.attache.centrality.Centrality;
import org.jgrapht.Graph;
import org.jgrapht.alg.interfaces.VertexScoringAlgorithm;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.ClosenessCentrality;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultEdge;
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
 * How does the cost grow with the size of the graph, and does the lead over JGraphT hold?
 * Barabási–Albert graphs with five ties each arrival.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class ScalingBenchmark {

  /** Which measure. */
  public enum Measure {
    /** Paths in hops. */
    BETWEENNESS,
    /** Mean distance in hops. */
    CLOSENESS,
    /** Damping 0.85. */
    PAGERANK,
    /** k-cores. */
    CORE
  }

  /** The measure. */
  @Param public Measure measure;

  /** The number of actors. */
  @Param({"125", "250", "500", "1000", "2000"})
  public int actors;

  private TieGraph graph;
  private Graph<Integer, DefaultEdge> own;
  private Analysis<Scores> analysis;

  /** Draws the graph and compares the sides. */
  @Setup
  public void draw() {
    graph = RandomTies.growing(actors, 5, false);
    own = JGraphTGraphs.plain(new PlainRows(graph));
    analysis =
        switch (measure) {
          case BETWEENNESS -> Centrality.betweenness();
          case CLOSENESS -> Centrality.closeness();
          case PAGERANK -> Centrality.pageRank().withTolerance(1e-9);
          case CORE -> Centrality.core();
        };
    Agreement.require(
        measure.toString(),
        Agreement.values(attache()),
        Agreement.values(jgrapht().getScores()),
        1e-6);
  }

  /** {@return Attaché's scores} */
  @Benchmark
  public Scores attache() {
    return analysis.of(graph);
  }

  /** {@return JGraphT's scores, computed on construction or on the first question} */
  @Benchmark
  public VertexScoringAlgorithm<Integer, ? extends Number> jgrapht() {
    VertexScoringAlgorithm<Integer, ? extends Number> algorithm =
        switch (measure) {
          case BETWEENNESS -> new BetweennessCentrality<>(own);
          case CLOSENESS -> new ClosenessCentrality<>(own);
          case PAGERANK -> new PageRank<>(own, 0.85, 1000, 1e-9);
          case CORE -> new Coreness<>(own);
        };
    algorithm.getScores();
    return algorithm;
  }
}
