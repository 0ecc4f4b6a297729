package org.attache.benchmarks;

import java.util.concurrent.TimeUnit;
import org.attache.Run;
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
 * What do more threads save? Betweenness on a Barabási–Albert graph; the digits are the same on any
 * number of threads.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(1)
public class ThreadsBenchmark {

  /** The number of threads. */
  @Param({"1", "2"})
  public int threads;

  /** The number of actors, with five ties each arrival. */
  @Param("5000")
  public int actors;

  private TieGraph graph;

  /** Draws the graph. */
  @Setup
  public void draw() {
    graph = RandomTies.growing(actors, 5, false);
  }

  /** {@return betweenness} */
  @Benchmark
  public Scores betweenness() {
    return Centrality.betweenness().of(graph, Run.on(threads));
  }

  /** {@return closeness} */
  @Benchmark
  public Scores closeness() {
    return Centrality.closeness().of(graph, Run.on(threads));
  }
}
