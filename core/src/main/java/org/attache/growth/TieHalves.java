package org.attache.growth;

import java.util.Arrays;

/**
 * Who is tied to whom while ties grow: of each actor a chain of the halves of its ties, the latest
 * first. The halves of tie t are 2t + 1 at its first end and 2t + 2 at the other; 0 ends a chain.
 */
final class TieHalves {
  private final GrownTies ties;
  private int[] first;
  private int[] next;

  TieHalves(GrownTies ties, int room) {
    this.ties = ties;
    first = new int[room];
    next = new int[4 * room];
  }

  /** Room for so many actors. */
  void makeRoom(int room) {
    first = Arrays.copyOf(first, room);
  }

  void add(int tie) {
    if (2 * tie + 1 >= next.length) {
      next = Arrays.copyOf(next, 2 * next.length);
    }
    hang(2 * tie + 1, ties.from(tie));
    hang(2 * tie + 2, ties.to(tie));
  }

  private void hang(int half, int v) {
    next[half - 1] = first[v];
    first[v] = half;
  }

  int first(int v) {
    return first[v];
  }

  int after(int half) {
    return next[half - 1];
  }

  static int tie(int half) {
    return (half - 1) >> 1;
  }

  boolean isOpen(int half) {
    return ties.isOpen(tie(half));
  }

  int partner(int half) {
    return (half & 1) == 1 ? ties.to(tie(half)) : ties.from(tie(half));
  }

  /** Leaves the actor without a tie. */
  void drop(int v) {
    first[v] = 0;
  }

  /** Takes the ties that ended out of the actor's chain. */
  void sweep(int v) {
    int before = 0;
    for (int half = first[v]; half != 0; half = next[half - 1]) {
      if (isOpen(half)) {
        before = half;
      } else if (before == 0) {
        first[v] = next[half - 1];
      } else {
        next[before - 1] = next[half - 1];
      }
    }
  }
}
