package org.attache.benchmarks;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.attache.Actor;
import org.attache.TieGraph;
import org.attache.coalition.PivotalReach;
import org.attache.coalition.PivotalStates;
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
 * How long does it take to see whom every state could bring together, and with how much capability,
 * hop by hop? Searches in the bits of a word beside one plain search for each state; both must
 * gather the same before anything is timed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReachBenchmark {
  private static final double TOLERANCE = 1e-12;

  /** How many states, and ties between them. */
  @Param({"200 4000", "10000 100000"})
  public String size;

  /** How many hops; 0 for any number. */
  @Param({"2", "0"})
  public int hops;

  private TieGraph graph;
  private PivotalStates query;
  private PlainReach plain;

  /** Draws the graph, gives it to both sides and compares what they make of it. */
  @Setup
  public void draw() {
    int[] numbers = Arrays.stream(size.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
    graph = RandomTies.uniform(numbers[0], numbers[1], false);
    query =
        (hops == 0 ? PivotalStates.withoutLimit() : PivotalStates.within(hops))
            .gathering(ReachBenchmark::capability);
    double[] capability = graph.actors().stream().mapToDouble(ReachBenchmark::capability).toArray();
    plain = new PlainReach(new PlainRows(graph), capability, hops == 0 ? numbers[0] : hops);
    compare(attache(), plain());
  }

  private static double capability(Actor actor) {
    return 1.0 / (1 + Math.floorMod(actor.code().hashCode(), 1_000_003));
  }

  private void compare(PivotalReach ours, double[][] theirs) {
    for (int v = 0; v < theirs.length; v++) {
      PivotalReach.Pivotal own = ours.of(graph.actors().get(v));
      double[] gathered = own.byHop().stream().mapToDouble(PivotalReach.Hop::gathered).toArray();
      if (gathered.length != theirs[v].length) {
        throw new IllegalStateException(own + " beside " + Arrays.toString(theirs[v]));
      }
      Agreement.require("what is gathered", gathered, theirs[v], TOLERANCE);
    }
  }

  /** {@return what every state gathers, ranked} */
  @Benchmark
  public PivotalReach attache() {
    return query.of(graph);
  }

  /** {@return what every state gathers, from one search after the other} */
  @Benchmark
  public double[][] plain() {
    return plain.gathered();
  }
}
