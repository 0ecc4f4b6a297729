package org.attache.growth;

import java.util.Arrays;
import org.attache.Adjacency;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.internal.Rows;

/**
 * A simple graph as link scores read it: ties that lead from an actor, ties that lead to it, and
 * both; all the same where direction is dropped.
 */
record PairRows(Rows out, Rows in, Rows all) {

  static PairRows of(Adjacency arcs, Direction direction, Parallel parallel) {
    Rows all = Rows.of(arcs, Direction.ALL, parallel);
    if (direction == Direction.ALL || !arcs.isDirected()) {
      return new PairRows(all, all, all);
    }
    Rows out = Rows.of(arcs, Direction.OUT, parallel);
    Rows in = Rows.of(arcs, Direction.IN, parallel);
    return direction == Direction.OUT ? new PairRows(out, in, all) : new PairRows(in, out, all);
  }

  int order() {
    return out.order();
  }

  /** Whether a pair one way is another than the pair the other way. */
  boolean isOrdered() {
    return out != in;
  }

  boolean isTied(int from, int to) {
    return Arrays.binarySearch(out.target, out.begin[from], out.begin[from + 1], to) >= 0;
  }

  /**
   * The graph without the tie from one actor to another, for the score of that pair. Where
   * direction counts, {@code all} stays: it is read for actors between the two only, and their ties
   * stay.
   */
  PairRows without(int from, int to) {
    if (isOrdered()) {
      return new PairRows(out.without(from, to), in.without(to, from), all);
    }
    Rows rest = all.without(from, to).without(to, from);
    return new PairRows(rest, rest, rest);
  }
}
