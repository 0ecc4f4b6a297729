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
    Parts parts = Parts.of(rows);
    if (BitRows.suit(rows)) {
      BitRows bits = BitRows.of(arcs, Direction.ALL);
      return sum(run, parts, part -> onBits(rows, bits, parts, part));
    }
    UpwardRows up = UpwardRows.of(rows);
    long[] ranked = sum(run, parts, part -> onRows(up, parts, part));
    long[] twice = new long[ranked.length];
    Arrays.setAll(twice, v -> 2 * ranked[up.rank[v]]);
    return twice;
  }

  private static long[] sum(Run run, Parts parts, IntFunction<long[]> count) {
    List<long[]> counts = run.each(parts.count(), count);
    long[] total = counts.get(0);
    for (long[] part : counts.subList(1, counts.size())) {
      Arrays.setAll(total, v -> total[v] + part[v]);
    }
    return total;
  }

  /** For each tie, the common partners of its ends by population count. */
  private static long[] onBits(Rows rows, BitRows bits, Parts parts, int part) {
    long[] twice = new long[rows.order()];
    int words = bits.words;
    for (int v = parts.first(part); v < parts.first(part + 1); v++) {
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

  /** For each tie, whom both ends have above them. */
  private static long[] onRows(UpwardRows up, Parts parts, int part) {
    int[] mark = new int[parts.order()];
    long[] twice = new long[parts.order()];
    for (int v = parts.first(part); v < parts.first(part + 1); v++) {
      Run.stopIfInterrupted();
      for (int arc = up.begin[v]; arc < up.end[v]; arc++) {
        mark[up.target[arc]] = v + 1;
      }
      long count = 0;
      for (int arc = up.begin[v]; arc < up.end[v]; arc++) {
        int u = up.target[arc];
        int closed = closed(up, u, mark, v + 1, twice);
        twice[u] += closed;
        count += closed;
      }
      twice[v] += count;
    }
    return twice;
  }

  private static int closed(UpwardRows up, int u, int[] mark, int sign, long[] twice) {
    int count = 0;
    int end = up.end[u];
    for (int arc = up.begin[u]; arc < end; arc++) {
      int w = up.target[arc];
      if (mark[w] == sign) {
        twice[w]++;
        count++;
      }
    }
    return count;
  }
}
