package org.attache.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.attache.Actor;
import org.attache.Scores;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.attache.coalition.Vulnerability;
import org.attache.coalition.WarOutlook;
import org.attache.coalition.WarStability;
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
 * Is a network of 200 states war-stable? The whole outlook, with coalitions led by one, and who is
 * vulnerable alone, beside a plain scan over all leaders and all states.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class WarStabilityBenchmark {
  private static final int STATES = 200;
  private static final long SEED = 1914;

  /** How many allies a state has on average. */
  @Param({"4", "12"})
  public int allies;

  /** The advantage of the defence. */
  @Param({"1", "10"})
  public double advantage;

  private final boolean[][] allied = new boolean[STATES][STATES];
  private final double[] strength = new double[STATES];
  private TieGraph graph = TieGraph.of();

  /** Draws alliances and strengths, and checks that both find the same states vulnerable. */
  @Setup
  public void draw() {
    SplittableRandom random = new SplittableRandom(SEED);
    List<org.attache.State> states = org.attache.State.numbered("s", STATES);
    List<Tie> ties = new ArrayList<>();
    for (int v = 0; v < STATES; v++) {
      strength[v] = Math.pow(random.nextDouble(), 3);
      for (int w = 0; w < v; w++) {
        allied[v][w] = random.nextDouble() < (double) allies / (STATES - 1);
        allied[w][v] = allied[v][w];
        if (allied[v][w]) {
          ties.add(Tie.of(states.get(v), states.get(w), TieKind.DEFENSE));
        }
      }
    }
    graph = TieGraph.of(ties).among(states);
    int ours = outlook().vulnerable().size();
    if (ours != plain()) {
      throw new IllegalStateException("vulnerable: " + ours + ", by a plain scan " + plain());
    }
  }

  private double strength(Actor actor) {
    return strength[Integer.parseInt(actor.code().substring(1)) - 1];
  }

  /** {@return who is vulnerable, which alliances more endanger whom, which are not needed} */
  @Benchmark
  public WarOutlook outlook() {
    return WarStability.by(this::strength).withAdvantage(advantage).of(graph);
  }

  /** {@return how vulnerable each state is} */
  @Benchmark
  public Scores vulnerability() {
    return Vulnerability.by(this::strength).of(graph);
  }

  /** {@return how many states are vulnerable, by a plain scan over a matrix} */
  @Benchmark
  public int plain() {
    int vulnerable = 0;
    for (int victim = 0; victim < STATES; victim++) {
      boolean beaten = false;
      for (int leader = 0; leader < STATES && !beaten; leader++) {
        beaten = leader != victim && beats(leader, victim);
      }
      vulnerable += beaten ? 1 : 0;
    }
    return vulnerable;
  }

  private boolean beats(int leader, int victim) {
    double attack = 0;
    double defence = 0;
    for (int v = 0; v < STATES; v++) {
      boolean attacks = v != victim && (v == leader || allied[leader][v]);
      boolean defends = v == victim || (allied[victim][v] && !attacks);
      attack += attacks ? strength[v] : 0;
      defence += defends ? strength[v] : 0;
    }
    return attack > advantage * defence;
  }
}
