package org.attache.coalition;

import org.attache.internal.Rows;

/** Who of the candidates is tied with whom, as bits. */
final class SelectionTies {
  private final Rows rows;
  private final int start;
  private final int[] vertexOf;

  SelectionTies(Rows rows, int start, int[] vertexOf) {
    this.rows = rows;
    this.start = start;
    this.vertexOf = vertexOf.clone();
  }

  /** The candidates tied with the start, and those at the start itself. */
  long[] first() {
    return partners(start);
  }

  /** The candidates tied with each. */
  long[][] partners() {
    long[][] partners = new long[vertexOf.length][];
    for (int i = 0; i < partners.length; i++) {
      partners[i] = partners(vertexOf[i]);
    }
    return partners;
  }

  private long[] partners(int vertex) {
    boolean[] tied = new boolean[rows.order()];
    tied[vertex] = true;
    for (int arc = rows.begin[vertex]; arc < rows.begin[vertex + 1]; arc++) {
      tied[rows.target[arc]] = true;
    }
    long[] bits = new long[(vertexOf.length + 63) / 64];
    for (int i = 0; i < vertexOf.length; i++) {
      bits[i >> 6] |= tied[vertexOf[i]] ? 1L << i : 0;
    }
    return bits;
  }
}
