package org.attache.coalition;

import java.util.Arrays;

/**
 * The best selection so far: most value, then least weight, then fewest members, then the lowest
 * candidates with their lowest options.
 */
final class SelectionBest {
  private final int[] picks;
  private boolean found;
  private long value;
  private long weight;
  private int members;

  SelectionBest(int candidates) {
    this.picks = new int[candidates];
    Arrays.fill(picks, -1);
  }

  /** Keeps a selection on the terms if it is better; picks are places of options, −1 for none. */
  void offer(long value, long weight, int members, int[] picks) {
    if (!found || compare(value, weight, members, picks) < 0) {
      this.found = true;
      this.value = value;
      this.weight = weight;
      this.members = members;
      System.arraycopy(picks, 0, this.picks, 0, picks.length);
    }
  }

  private int compare(long value, long weight, int members, int[] picks) {
    if (value != this.value) {
      return value > this.value ? -1 : 1;
    }
    if (weight != this.weight) {
      return weight < this.weight ? -1 : 1;
    }
    return members == this.members ? compare(picks, this.picks) : members - this.members;
  }

  static int compare(int[] picks, int[] others) {
    for (int i = 0; i < picks.length; i++) {
      if (picks[i] != others[i]) {
        return Integer.compareUnsigned(picks[i], others[i]);
      }
    }
    return 0;
  }

  boolean found() {
    return found;
  }

  long value() {
    return value;
  }

  long weight() {
    return weight;
  }

  int members() {
    return members;
  }

  int[] picks() {
    return picks;
  }
}
