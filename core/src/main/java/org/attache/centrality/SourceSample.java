package org.attache.centrality;

import java.util.List;
import java.util.SplittableRandom;
import org.attache.Direction;
import org.attache.Run;
import org.attache.internal.Rows;
import org.attache.internal.WordSearch;

/** Actors drawn without repetition, and sums over the distances from them. */
final class SourceSample {
  private static final int BLOCKS = 32;

  private SourceSample() {}

  /** The direction in which the distances of actors are searched from their other ends. */
  static Direction against(Direction direction) {
    return switch (direction) {
      case OUT -> Direction.IN;
      case IN -> Direction.OUT;
      case ALL -> Direction.ALL;
    };
  }

  /** So many of the actors, each set of them as likely. */
  static int[] drawn(int[] actors, int size, SplittableRandom random) {
    int[] pool = actors.clone();
    int[] drawn = new int[size];
    for (int i = 0; i < size; i++) {
      int j = i + random.nextInt(pool.length - i);
      drawn[i] = pool[j];
      pool[j] = pool[i];
    }
    return drawn;
  }

  /** What a distance in hops adds to the sum of an actor. */
  interface Term {
    double of(int hops);
  }

  /** The sums over all sources, words of 64 dealt in fixed blocks and added in their order. */
  static double[] sums(Rows rows, int[] sources, Term term, Run run) {
    int words = (sources.length + 63) / 64;
    int blocks = Math.min(BLOCKS, words);
    List<double[]> parts =
        run.each(
            blocks,
            block -> block(rows, sources, term, first(block, words), first(block + 1, words)));
    double[] sums = new double[rows.order()];
    for (double[] part : parts) {
      for (int v = 0; v < sums.length; v++) {
        sums[v] += part[v];
      }
    }
    return sums;
  }

  private static int first(int block, int words) {
    return (int) ((long) block * words / Math.min(BLOCKS, words));
  }

  private static double[] block(Rows rows, int[] sources, Term term, int from, int to) {
    double[] sums = new double[rows.order()];
    WordSearch search = new WordSearch(rows);
    for (int word = from; word < to; word++) {
      Run.stopIfInterrupted();
      int end = Math.min(sources.length, 64 * (word + 1));
      search.from(
          sources,
          64 * word,
          end,
          (hops, v, found) -> sums[v] += Long.bitCount(found) * term.of(hops));
    }
    return sums;
  }
}
