package org.attache.benchmarks;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.attache.Analysis;
import org.attache.Length;
import org.attache.Scores;
import org.attache.TieGraph;
import org.attache.centrality.Centrality;
import org.jgrapht.Graph;
import org.jgrapht.alg.interfaces.VertexScoringAlgorithm;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.ClosenessCentrality;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.alg.scoring.EigenvectorCentrality;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DefaultWeightedEdge;
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
 * What does each measure cost on a layer of usual size, 200 states and 8,000 ties, on one thread,
 * and what does it cost in JGraphT?
 *
 * <p>Both sides get their graph ready-made and keep what they cache with it; Attaché's time
 * includes checking and labelling the scores. Before anything is timed the sides must agree, and
 * where they iterate, Attaché's residual must not be larger.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class MeasuresBenchmark {
  private static final Length LENGTH = Length.inverse(1);
  private static final double TOLERANCE = 1e-9;

  /** What JGraphT's iteration leaves when its changes are under {@link #TOLERANCE}. */
  private static final double RESIDUAL = 1e-11;

  /** Which measure. */
  public enum Measure {
    /** Paths in hops. */
    BETWEENNESS,
    /** Paths by length. */
    WEIGHTED_BETWEENNESS,
    /** Mean distance in hops. */
    CLOSENESS,
    /** Mean inverse distance in hops. */
    HARMONIC,
    /** Damping 0.85. */
    PAGERANK,
    /** Leading eigenvector. */
    EIGENVECTOR,
    /** k-cores. */
    CORE,
    /** Closed triads. */
    CLUSTERING
  }

  /** The measure. */
  @Param public Measure measure;

  /** The number of states. */
  @Param("200")
  public int actors;

  /** The number of ties. */
  @Param("8000")
  public int ties;

  private TieGraph graph;
  private Analysis<Scores> analysis;
  private Graph<Integer, DefaultEdge> own;
  private Graph<Integer, DefaultWeightedEdge> ownLengths;

  /** Draws the graph, gives it to both sides and compares what they make of it. */
  @Setup
  public void draw() {
    graph = RandomTies.uniform(actors, ties, measure == Measure.WEIGHTED_BETWEENNESS);
    PlainRows rows = new PlainRows(graph);
    own = JGraphTGraphs.plain(rows);
    ownLengths = JGraphTGraphs.lengths(rows);
    analysis =
        switch (measure) {
          case BETWEENNESS -> Centrality.betweenness();
          case WEIGHTED_BETWEENNESS -> Centrality.betweenness().withLength(LENGTH);
          case CLOSENESS -> Centrality.closeness();
          case HARMONIC -> Centrality.harmonic();
          case PAGERANK -> Centrality.pageRank().withTolerance(TOLERANCE);
          case EIGENVECTOR -> Centrality.eigenvector().withTolerance(RESIDUAL);
          case CORE -> Centrality.core();
          case CLUSTERING -> Centrality.clustering().withZeroForFewPartners(true);
        };
    compare(rows, Agreement.values(attache()), Agreement.values(jgrapht()));
  }

  private void compare(PlainRows rows, double[] ours, double[] theirs) {
    Agreement.require(measure.toString(), ours, theirs, 1e-6);
    Residuals residuals = new Residuals(rows);
    if (measure == Measure.PAGERANK) {
      Agreement.requireAsExact(
          "PageRank", residuals.pageRank(ours, 0.85), residuals.pageRank(theirs, 0.85));
    }
    if (measure == Measure.EIGENVECTOR) {
      Agreement.requireAsExact(
          "eigenvector", residuals.eigenvector(ours), residuals.eigenvector(theirs));
    }
  }

  /** {@return Attaché's scores} */
  @Benchmark
  public Scores attache() {
    return analysis.of(graph);
  }

  /** {@return JGraphT's scores} */
  @Benchmark
  public Map<Integer, ? extends Number> jgrapht() {
    VertexScoringAlgorithm<Integer, ? extends Number> algorithm =
        switch (measure) {
          case BETWEENNESS -> new BetweennessCentrality<>(own);
          case WEIGHTED_BETWEENNESS -> new BetweennessCentrality<>(ownLengths);
          case CLOSENESS -> new ClosenessCentrality<>(own);
          case HARMONIC -> new HarmonicCentrality<>(own);
          case PAGERANK -> new PageRank<>(own, 0.85, 1000, TOLERANCE);
          case EIGENVECTOR -> new EigenvectorCentrality<>(own, 1000, TOLERANCE);
          case CORE -> new Coreness<>(own);
          case CLUSTERING -> new ClusteringCoefficient<>(own);
        };
    return algorithm.getScores();
  }
}
