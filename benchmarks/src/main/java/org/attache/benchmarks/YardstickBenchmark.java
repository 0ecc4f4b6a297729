package org.attache.benchmarks;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.attache.Analysis;
import org.attache.Length;
import org.attache.Scores;
import org.attache.TieGraph;
import org.attache.centrality.Centrality;
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
 * Does the library cost more than the loop one would write by hand? Each measure on 10,000 actors
 * and about 50,000 ties of a Barabási–Albert graph, beside a plain kernel on int arrays that does
 * the same and no more.
 *
 * <p>The plain side has its rows ready-made; Attaché's time includes making, checking and labelling
 * the scores, its rows being kept with the graph. Before anything is timed the sides must agree.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(1)
public class YardstickBenchmark {
  private static final Length LENGTH = Length.inverse(1);
  private static final double TOLERANCE = 1e-9;
  private static final double ALPHA = 0.01;

  /** Which measure. */
  public enum Measure {
    /** Partners. */
    DEGREE,
    /** Strengths. */
    STRENGTH,
    /** Paths in hops. */
    BETWEENNESS,
    /** Paths by length. */
    WEIGHTED_BETWEENNESS,
    /** Mean distance in hops. */
    CLOSENESS,
    /** Mean distance by length. */
    WEIGHTED_CLOSENESS,
    /** Mean inverse distance in hops. */
    HARMONIC,
    /** Damping 0.85. */
    PAGERANK,
    /** Damping 0.85, along strengths. */
    WEIGHTED_PAGERANK,
    /** Leading eigenvector. */
    EIGENVECTOR,
    /** Leading eigenvector of strengths. */
    WEIGHTED_EIGENVECTOR,
    /** α = 0.01. */
    KATZ,
    /** k-cores. */
    CORE,
    /** Closed triads. */
    CLUSTERING,
    /** Burt's constraint. */
    CONSTRAINT;

    boolean isWeighted() {
      return name().startsWith("WEIGHTED") || this == STRENGTH;
    }
  }

  /** The measure. */
  @Param public Measure measure;

  /** The number of actors. */
  @Param("10000")
  public int actors;

  /** The number of ties each arrival makes. */
  @Param("5")
  public int perArrival;

  private TieGraph graph;
  private PlainRows rows;
  private Analysis<Scores> analysis;

  /** Draws the graph, lays it out for the plain side and compares the sides. */
  @Setup
  public void draw() {
    graph = RandomTies.growing(actors, perArrival, measure.isWeighted());
    rows = new PlainRows(graph);
    analysis = analysis();
    Agreement.require(measure.toString(), Agreement.values(attache()), plain(), 1e-6);
  }

  private Analysis<Scores> analysis() {
    return switch (measure) {
      case DEGREE -> Centrality.degree();
      case STRENGTH -> Centrality.strength();
      case BETWEENNESS -> Centrality.betweenness();
      case WEIGHTED_BETWEENNESS -> Centrality.betweenness().withLength(LENGTH);
      case CLOSENESS -> Centrality.closeness();
      case WEIGHTED_CLOSENESS -> Centrality.closeness().withLength(LENGTH);
      case HARMONIC -> Centrality.harmonic();
      case PAGERANK, WEIGHTED_PAGERANK -> Centrality.pageRank().withTolerance(TOLERANCE);
      case EIGENVECTOR, WEIGHTED_EIGENVECTOR -> Centrality.eigenvector().withTolerance(TOLERANCE);
      case KATZ -> Centrality.katz().withAlpha(ALPHA).withTolerance(TOLERANCE);
      case CORE -> Centrality.core();
      case CLUSTERING -> Centrality.clustering().withZeroForFewPartners(true);
      case CONSTRAINT -> Centrality.constraint();
    };
  }

  /** {@return Attaché's scores} */
  @Benchmark
  public Scores attache() {
    return analysis.of(graph);
  }

  /** {@return the scores of a plain kernel} */
  @Benchmark
  public double[] plain() {
    return switch (measure) {
      case DEGREE -> new PlainCircles(rows).degree();
      case STRENGTH -> new PlainCircles(rows).strength();
      case BETWEENNESS -> new PlainPaths(rows).betweenness();
      case WEIGHTED_BETWEENNESS -> new PlainLengths(rows).betweenness();
      case CLOSENESS -> new PlainPaths(rows).closeness();
      case WEIGHTED_CLOSENESS -> new PlainLengths(rows).closeness();
      case HARMONIC -> new PlainPaths(rows).harmonic();
      case PAGERANK, WEIGHTED_PAGERANK -> new PlainSpectra(rows).pageRank(0.85, TOLERANCE);
      case EIGENVECTOR, WEIGHTED_EIGENVECTOR -> new PlainSpectra(rows).eigenvector(TOLERANCE);
      case KATZ -> new PlainSpectra(rows).katz(ALPHA, TOLERANCE);
      case CORE -> Arrays.stream(new PlainCircles(rows).cores()).asDoubleStream().toArray();
      case CLUSTERING -> new PlainCircles(rows).clustering();
      case CONSTRAINT -> new PlainCircles(rows).constraint();
    };
  }
}
