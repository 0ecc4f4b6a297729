package org.attache.centrality;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.attache.Adjacency;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Run;
import org.attache.internal.Rows;

/** Counts triangles: on bit rows where actors have many partners, else on rows of ints. */
final class Triangles {
  private Triangles() {}

  /** In how many triangles each actor is, twice; direction dropped. */
  static long[] twice(Adjacency arcs, Run run) {
    Rows rows = Rows.of(arcs, Direction.ALL, Parallel.DISTINCT);
    Blocks blocks = Blocks.of(rows);
    if (BitRows.suit(rows)) {
      BitRows bits = BitRows.of(arcs, Direction.ALL);
      return sum(run, blocks, block -> onBits(rows, bits, blocks, block));
    }
    return sum(run, blocks, block -> onRows(rows, blocks, block));
  }

  private static long[] sum(Run run, Blocks blocks, IntFunction<long[]> count) {
    List<long[]> counts = run.each(blocks.count(), count);
    long[] total = counts.get(0);
    for (long[] part : counts.subList(1, counts.size())) {
      Arrays.setAll(total, v -> total[v] + part[v]);
    }
    return total;
  }

  /** For each tie, the common partners of its ends by population count. */
  private static long[] onBits(Rows rows, BitRows bits, Blocks blocks, int block) {
    long[] twice = new long[rows.order()];
    int words = bits.words;
    for (int v = blocks.first(block); v < blocks.first(block + 1); v++) {
      Run.stopIfInterrupted();
      int own = v * words;
      long count = 0;
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1] && rows.target[arc] < v; arc++) {
        int u = rows.target[arc];
        int shared = shared(bits.out, own, u * words, words);
        twice[u] += shared;
        count += shared;
      }
      twice[v] += count;
    }
    return twice;
  }

  private static int shared(long[] bits, int one, int two, int words) {
    int count = 0;
    for (int word = 0; word < words; word++) {
      count += Long.bitCount(bits[one + word] & bits[two + word]);
    }
    return count;
  }

  /** For each tie, the row of the end with fewer partners against marks of the other's. */
  private static long[] onRows(Rows rows, Blocks blocks, int block) {
    long[] twice = new long[rows.order()];
    int[] mark = new int[rows.order()];
    int[] begin = rows.begin;
    int[] target = rows.target;
    for (int v = blocks.first(block); v < blocks.first(block + 1); v++) {
      Run.stopIfInterrupted();
      int end = begin[v + 1];
      for (int arc = begin[v]; arc < end; arc++) {
        mark[target[arc]] = v + 1;
      }
      int degree = end - begin[v];
      long count = 0;
      for (int arc = begin[v]; arc < end; arc++) {
        int u = target[arc];
        int partners = begin[u + 1] - begin[u];
        if (partners < degree || (partners == degree && u < v)) {
          int shared = marked(target, begin[u], begin[u + 1], mark, v + 1);
          twice[u] += shared;
          count += shared;
        }
      }
      twice[v] += count;
    }
    return twice;
  }

  private static int marked(int[] target, int from, int to, int[] mark, int sign) {
    int count = 0;
    for (int arc = from; arc < to; arc++) {
      count += mark[target[arc]] == sign ? 1 : 0;
    }
    return count;
  }
}
