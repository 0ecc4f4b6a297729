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

/**
 * How often each actor is inside a random shortest path, drawn until the frequencies are within an
 * error of their means. Paths come in blocks with random numbers of their own, and whether to stop
 * is asked after whole rounds of blocks, so the sample does not depend on threads.
 */
final class PathSample {
  private static final int BLOCK = 64;
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

  PathSample(Adjacency arcs, long seed, double error, double delta) {
    this.out = Rows.of(arcs, Direction.OUT, Parallel.DISTINCT);
    this.in = Rows.of(arcs, Direction.IN, Parallel.DISTINCT);
    this.seed = seed;
    this.error = error;
    this.delta = delta;
    this.counts = new long[out.order()];
    this.most =
        blocks(
            SampleSizes.paths(
                error, delta / 2, counts.length, new Components(arcs, Direction.OUT).mostInner()));
  }

  private static int blocks(long paths) {
    long blocks = paths / BLOCK + 1;
    if (blocks > Integer.MAX_VALUE / 2) {
      throw new ArithmeticException("the error is too small to sample for: " + paths + " paths");
    }
    return (int) blocks;
  }

  void draw(Run run) {
    int first = Math.min(most, blocks((long) (Math.log(2 / delta) / error)));
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
    for (int[] inner : silent.each(to - from, block -> block(from + block))) {
      for (int v : inner) {
        counts[v]++;
      }
    }
    run.progress().done(to, pilot + most);
  }

  /** The inner actors of a block of paths, one after the other. */
  private int[] block(int number) {
    RandomPaths spare = idle.poll();
    RandomPaths paths = spare == null ? new RandomPaths(out, in) : spare;
    SplittableRandom random = Streams.of(seed, number);
    int[] all = new int[BLOCK];
    int size = 0;
    for (int i = 0; i < BLOCK; i++) {
      Run.stopIfInterrupted();
      int source = random.nextInt(counts.length);
      int target = random.nextInt(counts.length - 1);
      int length = paths.draw(source, target < source ? target : target + 1, random);
      if (size + length > all.length) {
        all = Arrays.copyOf(all, Math.max(2 * all.length, size + length));
      }
      System.arraycopy(paths.inner, 0, all, size, length);
      size += length;
    }
    idle.add(paths);
    return Arrays.copyOf(all, size);
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
