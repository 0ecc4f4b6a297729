package org.attache.centrality;

import java.util.Arrays;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.attache.Adjacency;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Progress;
import org.attache.Run;
import org.attache.internal.Rows;
import org.attache.internal.Seeds;

/**
 * How often each actor is inside a random shortest path, drawn until the frequencies are within an
 * error of their means. Paths come in blocks with random numbers of their own, counts are whole
 * numbers, and whether to stop is asked after whole rounds of blocks, so the sample does not depend
 * on threads.
 *
 * <p>Why all n frequencies are within the error e at once with probability 1 − δ: let actor v be
 * inside with probability b(v), and f(v) be the frequency among m paths. By Hoeffding's theorem 1
 * the probability that f(v) is x or less is at most exp(−m KL(x ‖ b(v))) for x under b(v), and the
 * like above. To stop in a round though b(v) > f(v) + e, m KL(f(v) ‖ f(v) + e) must reach the odds
 * of v; then m KL(f(v) ‖ b(v)) does too, as KL rises from f(v) on. So that has probability
 * exp(−odds), on either side. The odds are ln(2R / (w(v) δ/2)) with R rounds and weights w that sum
 * to 1 at most and depend on the pilot paths alone: over sides, rounds and actors that makes δ/2,
 * whenever the drawing stops before the most paths. These are enough by {@link SampleSizes#paths}
 * for another δ/2, as the b(v) sum to the mean number of inner actors.
 */
final class PathSample {
  private static final int BLOCK = 64;
  private static final int SLICE = 4096;
  private static final int MOST_BLOCKS = 1_000_000_000;
  private static final double GROWTH = 1.25;
  private static final double PILOT = 0.02;

  private final Rows out;
  private final Rows in;
  private final long seed;
  private final double error;
  private final double delta;
  private final int most;
  private final Queue<RandomPaths> idle = new ConcurrentLinkedQueue<>();
  private int pilot;
  private int drawn;
  private long[] counts;

  /** Frequencies within the error of the terms, which counts as that part of a score. */
  PathSample(Adjacency arcs, SampleTerms terms, double part) {
    this.out = Rows.of(arcs, Direction.OUT, Parallel.DISTINCT);
    this.in = Rows.of(arcs, Direction.IN, Parallel.DISTINCT);
    this.seed = terms.seed();
    this.error = terms.error() * part;
    this.delta = terms.failure();
    this.counts = new long[out.order()];
    int inner = new Components(arcs, Direction.OUT).mostInner();
    this.most = blocks(SampleSizes.paths(error, delta / 2, counts.length, inner));
  }

  private static int blocks(double paths) {
    double blocks = Math.floor(paths / BLOCK) + 1;
    if (blocks > MOST_BLOCKS) {
      throw new ArithmeticException("the error is too small to sample for: " + paths + " paths");
    }
    return (int) blocks;
  }

  void draw(Run run) {
    int first = Math.min(most, blocks(Math.log(2 / delta) / error));
    pilot = Math.min(first, (int) Math.ceil(PILOT * most));
    add(0, pilot, run);
    double[] odds = odds(rounds(first));
    counts = new long[counts.length];
    for (int next = first; !isEnough(odds); next = Math.min(most, larger(next))) {
      add(pilot + drawn, pilot + next, run);
      drawn = next;
    }
    run.progress().done(pilot + most, pilot + most);
  }

  private static int larger(int blocks) {
    return (int) Math.ceil(GROWTH * blocks);
  }

  /** How often it may be asked whether to stop. */
  private int rounds(int first) {
    int rounds = 1;
    for (int next = first; next < most; next = larger(next)) {
      rounds++;
    }
    return rounds;
  }

  /** The odds against failure of each actor, high for those that were inside few paths before. */
  private double[] odds(int rounds) {
    double inside = Math.max(1, Arrays.stream(counts).sum());
    double[] odds = new double[counts.length];
    for (int v = 0; v < odds.length; v++) {
      double weight =
          SampleSizes.BY_MEAN * counts[v] / inside + (1 - SampleSizes.BY_MEAN) / odds.length;
      odds[v] = Math.log(2 * rounds / (delta / 2 * weight));
    }
    return odds;
  }

  private boolean isEnough(double[] odds) {
    if (drawn == most) {
      return true;
    }
    long paths = paths();
    boolean enough = paths > 0;
    for (int v = 0; v < odds.length && enough; v++) {
      enough = SampleSizes.rulesOut(counts[v] / (double) paths, error, paths, odds[v]);
    }
    return enough;
  }

  private void add(int from, int to, Run run) {
    Run silent = run.withProgress(Progress.NONE);
    for (int start = from; start < to; start += SLICE) {
      int first = start;
      silent.each(Math.min(SLICE, to - start), block -> block(first + block));
      for (RandomPaths paths : idle) {
        paths.moveCounts(counts);
      }
      run.progress().done(Math.min(to, start + SLICE), pilot + most);
    }
  }

  private int block(int number) {
    RandomPaths spare = idle.poll();
    RandomPaths paths = spare == null ? new RandomPaths(out, in) : spare;
    SplittableRandom random = Seeds.random(seed, number);
    for (int i = 0; i < BLOCK; i++) {
      Run.stopIfInterrupted();
      int source = random.nextInt(counts.length);
      int target = random.nextInt(counts.length - 1);
      paths.count(source, target < source ? target : target + 1, random);
    }
    idle.add(paths);
    return number;
  }

  /** How many count. */
  long paths() {
    return (long) drawn * BLOCK;
  }

  double[] frequencies() {
    return Arrays.stream(counts).mapToDouble(count -> count / (double) paths()).toArray();
  }

  /** {@return how many paths were drawn, of how many at most} */
  @Override
  public String toString() {
    return paths()
        + " of at most "
        + (long) most * BLOCK
        + " random paths, after "
        + (long) pilot * BLOCK
        + " to see whom they meet,";
  }
}
