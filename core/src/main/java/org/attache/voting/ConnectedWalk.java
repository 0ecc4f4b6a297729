package org.attache.voting;

import org.attache.Run;

/**
 * All connected coalitions of one component of at most 64 players, each once: from each player as
 * the least, a coalition grows by one undecided neighbour at a time, which is taken in or left out.
 */
final class ConnectedWalk {
  private static final int CHECK = 1 << 12;

  private final long[] near;

  ConnectedWalk(long[] near) {
    this.near = near;
  }

  /** Who looks at the coalitions. */
  interface Visitor {

    /**
     * Whether to go on to the coalitions that hold all who are in and nobody who is out; asked
     * before each decision, the first time without any neighbour decided about.
     */
    boolean enter(long in, long out);

    /** A coalition of exactly these, of which all neighbours are out. */
    void complete(long in);
  }

  void walk(Visitor visitor) {
    long[] in = new long[near.length + 2];
    long[] out = new long[near.length + 2];
    long steps = 0;
    for (int root = 0; root < near.length; root++) {
      in[0] = 1L << root;
      out[0] = in[0] - 1;
      int open = 1;
      while (open > 0) {
        if ((steps++ & (CHECK - 1)) == 0) {
          Run.stopIfInterrupted();
        }
        open--;
        open = next(in, out, open, visitor);
      }
    }
  }

  /** Puts in place of one open state the two that follow it; the number of open ones. */
  private int next(long[] in, long[] out, int at, Visitor visitor) {
    long members = in[at];
    long free = visitor.enter(members, out[at]) ? around(members) & ~out[at] : -1;
    if (free == -1) {
      return at;
    }
    if (free == 0) {
      visitor.complete(members);
      return at;
    }
    long one = free & -free;
    in[at + 1] = members | one;
    out[at + 1] = out[at];
    out[at] |= one;
    return at + 2;
  }

  /** The neighbours of a set. */
  long around(long set) {
    long all = 0;
    for (long bits = set; bits != 0; bits &= bits - 1) {
      all |= near[Long.numberOfTrailingZeros(bits)];
    }
    return all & ~set;
  }

  /** The part of a set that is connected to one of its members. */
  long part(long one, long set) {
    long part = one;
    long fresh = one;
    while (fresh != 0) {
      fresh = around(fresh) & set & ~part;
      part |= fresh;
    }
    return part;
  }
}
