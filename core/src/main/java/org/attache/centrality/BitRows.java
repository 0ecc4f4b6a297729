package org.attache.centrality;

import java.util.function.Function;
import org.attache.Adjacency;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.internal.Rows;

/**
 * Who is tied to whom as a square of bits, and its transpose; shared by threads, never changed,
 * kept with the graph.
 */
final class BitRows {
  private static final int LARGEST = 1 << 12;

  final int order;
  final int words;
  final long[] out;
  final long[] in;

  /** One form of a graph. */
  private record Form(Direction direction) implements Function<Adjacency, BitRows> {
    @Override
    public BitRows apply(Adjacency arcs) {
      return new BitRows(Rows.of(arcs, direction, Parallel.DISTINCT));
    }
  }

  static BitRows of(Adjacency arcs, Direction direction) {
    return arcs.as(new Form(arcs.isDirected() ? direction : Direction.OUT));
  }

  BitRows(Rows rows) {
    order = rows.order();
    words = (order + 63) >>> 6;
    out = new long[order * words];
    in = new long[order * words];
    for (int v = 0; v < order; v++) {
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        int w = rows.target[arc];
        out[v * words + (w >>> 6)] |= 1L << w;
        in[w * words + (v >>> 6)] |= 1L << v;
      }
    }
  }

  /** Whether bit rows pay: a row has no more words than an actor has arcs on average. */
  static boolean suit(Rows rows) {
    int n = rows.order();
    return n <= LARGEST && rows.target.length >= (long) n * ((n + 63) >>> 6);
  }
}
