package org.attache.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.attache.Actor;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.attache.voting.CoalitionCounts;
import org.attache.voting.ConnectedCoalitions;
import org.attache.voting.TieGame;
import org.attache.voting.TieValues;
import org.attache.voting.VotingRule;
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
 * How long does it take to play a council of 25 on 40 ties, a random tree and 16 ties more, with
 * weights 1 to 11 and a quota of seven tenths? Beside it what a plain program does for the Banzhaf
 * value: all 2²⁵ coalitions, of each the connected parts, without a look at who would win if more
 * joined. The position value is that of 15 on 20 ties.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class TieGameBenchmark {
  private static final int COUNCIL = 25;

  private TieGraph graph = TieGraph.of();
  private VotingRule rule = council(1);
  private TieGraph small = TieGraph.of();
  private final int[] near = new int[COUNCIL];

  /** Draws the ties. */
  @Setup
  public void draw() {
    rule = council(COUNCIL);
    graph = ties(COUNCIL, 40);
    small = ties(15, 20);
    for (Tie tie : graph.ties()) {
      int from = graph.actors().indexOf(tie.from());
      int to = graph.actors().indexOf(tie.to());
      near[from] |= 1 << to;
      near[to] |= 1 << from;
    }
  }

  private static Actor voter(int number) {
    return new org.attache.State("s" + (100 + number), "State " + number);
  }

  private static long weight(int voter) {
    return 1 + voter * 7L % 11;
  }

  private static long quota(int voters) {
    long sum = 0;
    for (int v = 0; v < voters; v++) {
      sum += weight(v);
    }
    return Math.max(1, sum * 7 / 10);
  }

  private static VotingRule council(int voters) {
    TreeMap<Actor, Long> weights = new TreeMap<>();
    for (int v = 0; v < voters; v++) {
      weights.put(voter(v), weight(v));
    }
    return VotingRule.weighted(quota(voters), weights);
  }

  private static TieGraph ties(int voters, int ties) {
    SplittableRandom random = new SplittableRandom(5);
    List<Tie> all = new ArrayList<>();
    for (int v = 1; v < voters; v++) {
      all.add(Tie.of(voter(random.nextInt(v)), voter(v), TieKind.PARTNERSHIP));
    }
    while (TieGraph.of(all).dyads() < ties) {
      int v = 1 + random.nextInt(voters - 1);
      all.add(Tie.of(voter(random.nextInt(v)), voter(v), TieKind.PARTNERSHIP));
    }
    return TieGraph.of(all);
  }

  /** {@return the Myerson value, exactly} */
  @Benchmark
  public TieValues myerson() {
    return TieGame.of(rule).myerson().of(graph);
  }

  /** {@return the restricted Banzhaf value, exactly} */
  @Benchmark
  public TieValues banzhaf() {
    return TieGame.of(rule).banzhaf().of(graph);
  }

  /** {@return the position value, exactly} */
  @Benchmark
  public TieValues position() {
    return TieGame.of(council(15)).position().of(small);
  }

  /** {@return the Myerson value from 10,000 orders} */
  @Benchmark
  public TieValues orders() {
    return TieGame.of(rule).myerson().withMost(0).of(graph);
  }

  /** {@return the numbers of connected coalitions} */
  @Benchmark
  public CoalitionCounts counts() {
    return ConnectedCoalitions.of(rule).of(graph);
  }

  /** {@return what the plain program finds for the restricted Banzhaf value, times 2²⁴} */
  @Benchmark
  public long[] plainBanzhaf() {
    long quota = quota(COUNCIL);
    long[] value = new long[COUNCIL];
    for (int set = 1; set < 1 << COUNCIL; set++) {
      int won = 0;
      for (int left = set; left != 0; ) {
        int part = part(left & -left, left);
        won += sum(part) >= quota ? 1 : 0;
        left &= ~part;
      }
      for (int v = 0; v < COUNCIL; v++) {
        value[v] += ((set >>> v) & 1) == 1 ? won : -won;
      }
    }
    return value;
  }

  private int part(int one, int set) {
    int part = one;
    int fresh = one;
    while (fresh != 0) {
      int next = 0;
      for (int bits = fresh; bits != 0; bits &= bits - 1) {
        next |= near[Integer.numberOfTrailingZeros(bits)];
      }
      fresh = next & set & ~part;
      part |= fresh;
    }
    return part;
  }

  private static long sum(int set) {
    long sum = 0;
    for (int bits = set; bits != 0; bits &= bits - 1) {
      sum += weight(Integer.numberOfTrailingZeros(bits));
    }
    return sum;
  }
}
