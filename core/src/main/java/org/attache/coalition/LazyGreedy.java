package org.attache.coalition;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.attache.Run;

/** Founders one at a time, each adding most over the same worlds for all. */
final class LazyGreedy {
  private final CascadeArcs arcs;
  private final Run run;
  private final List<long[]> live;
  private final long[][] joined;

  LazyGreedy(CascadeArcs arcs, Cascade cascade, Run run) {
    this.arcs = arcs;
    this.run = run;
    CascadeWorlds worlds = cascade.worlds(arcs);
    this.live = run.each(cascade.replicates(), worlds::live);
    this.joined = new long[live.size()][(arcs.order() + 63) / 64];
  }

  int[] choose(int founders) {
    int n = arcs.order();
    long[] gain = run.each(n, this::gain).stream().mapToLong(Long::longValue).toArray();
    int[] asked = new int[n];
    int[] chosen = new int[founders];
    for (int k = 0; k < founders; ) {
      int best = largest(gain);
      if (asked[best] == k) {
        chosen[k++] = best;
        gain[best] = -1;
        spread(best, true);
      } else {
        gain[best] = gain(best);
        asked[best] = k;
      }
    }
    return chosen;
  }

  private static int largest(long[] gain) {
    return IntStream.range(0, gain.length).reduce(0, (a, b) -> gain[b] > gain[a] ? b : a);
  }

  private long gain(int v) {
    return spread(v, false);
  }

  /** How many more join in all worlds with one more founder; threads share nothing they write. */
  private long spread(int v, boolean keep) {
    Run.stopIfInterrupted();
    int[] queue = new int[arcs.order()];
    long[] scratch = new long[(arcs.order() + 63) / 64];
    long sum = 0;
    for (int world = 0; world < joined.length; world++) {
      System.arraycopy(joined[world], 0, scratch, 0, scratch.length);
      sum += reach(v, live.get(world), keep ? joined[world] : scratch, queue);
    }
    return sum;
  }

  /** How many join one founder in the mean of all worlds, and the standard error of that. */
  double[] alone(int v) {
    Run.stopIfInterrupted();
    int[] queue = new int[arcs.order()];
    long[] in = new long[(arcs.order() + 63) / 64];
    double sum = 0;
    double squares = 0;
    for (long[] open : live) {
      double size = reach(v, open, in, queue);
      sum += size;
      squares += size * size;
      Arrays.fill(in, 0);
    }
    double mean = sum / live.size();
    double variance = Math.max(0, squares / live.size() - mean * mean);
    return new double[] {mean, Math.sqrt(variance / (live.size() - 1))};
  }

  private int reach(int v, long[] open, long[] in, int[] queue) {
    if (contains(in, v)) {
      return 0;
    }
    int found = 0;
    queue[found++] = v;
    in[v >> 6] |= 1L << v;
    for (int i = 0; i < found; i++) {
      for (int arc = arcs.begin[queue[i]]; arc < arcs.begin[queue[i] + 1]; arc++) {
        int w = arcs.target[arc];
        if (contains(open, arc) && !contains(in, w)) {
          in[w >> 6] |= 1L << w;
          queue[found++] = w;
        }
      }
    }
    return found;
  }

  private static boolean contains(long[] bits, int i) {
    return (bits[i >> 6] >>> i & 1) != 0;
  }
}
