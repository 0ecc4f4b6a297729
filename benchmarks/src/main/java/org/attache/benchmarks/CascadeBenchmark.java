package org.attache.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Run;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.attache.coalition.BestFounders;
import org.attache.coalition.Cascade;
import org.attache.coalition.Influence;
import org.attache.coalition.Joining;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long do cascades take? A thousand of them over 200 states, beside what one would write by
 * hand; and the ten best founders among 100,000 actors with a million directed ties, uniformly
 * random, by reverse reach within 2 GiB.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class CascadeBenchmark {
  private static final int CASCADES = 1000;
  private static final long SEED = 1914;

  private TieGraph states;
  private TieGraph large;
  private Cascade cascade;

  /** Draws both graphs; refuses sides that do not agree within four standard errors. */
  @Setup
  public void prepare() {
    states = RandomTies.growing(200, 5, false);
    large = directed(100_000, 1_000_000);
    large.adjacency();
    String founder = states.actors().get(0).code();
    cascade = Cascade.independent().from(founder).withReplicates(CASCADES).withoutExpansion();
    Joining joining = cascade.of(states);
    double error = (joining.high() - joining.low()) / 3.92;
    if (!(Math.abs(joining.expected() - plain()) <= 4 * Math.sqrt(2) * error)) {
      throw new IllegalStateException(joining.expected() + " expected, by hand " + plain());
    }
  }

  private static TieGraph directed(int actors, int ties) {
    SplittableRandom random = new SplittableRandom(SEED);
    List<? extends Actor> all = RandomTies.states(actors);
    List<Tie> drawn = new ArrayList<>();
    while (drawn.size() < ties) {
      int from = random.nextInt(actors);
      int to = random.nextInt(actors);
      if (from != to) {
        drawn.add(Tie.of(all.get(from), all.get(to), TieKind.TRADE));
      }
    }
    return TieGraph.of(drawn);
  }

  /** {@return who would join the first state, over a thousand cascades} */
  @Benchmark
  public Joining attache() {
    return cascade.of(states);
  }

  /** {@return how many join it in the mean of a thousand cascades, by a queue and draws} */
  @Benchmark
  public double plain() {
    Adjacency arcs = states.adjacency();
    SplittableRandom random = new SplittableRandom(SEED);
    long joined = 0;
    for (int cascades = 0; cascades < CASCADES; cascades++) {
      boolean[] in = new boolean[arcs.order()];
      int[] queue = new int[arcs.order()];
      in[0] = true;
      int found = 1;
      for (int i = 0; i < found; i++) {
        for (int arc = arcs.begin(queue[i]); arc < arcs.end(queue[i]); arc++) {
          int w = arcs.target(arc);
          if (!in[w] && random.nextDouble() * (arcs.end(w) - arcs.begin(w)) < 1) {
            in[w] = true;
            queue[found++] = w;
          }
        }
      }
      joined += found;
    }
    return (double) joined / CASCADES;
  }

  /** {@return ten founders among 100,000 actors, within 0.1 of 1 − 1/e of the best} */
  @Benchmark
  public BestFounders reverseReach() {
    return Influence.of(10).byReverseReach(0.1, 1).of(large);
  }

  /** {@return the same on two threads} */
  @Benchmark
  public BestFounders reverseReachOnTwoThreads() {
    return Influence.of(10).byReverseReach(0.1, 1).of(large, Run.on(2));
  }

  /** {@return one founder of the 200 states} */
  @Benchmark
  public Actor greedy() {
    return Influence.of(1).of(states).founders().get(0);
  }
}
