package org.attache.coalition;

import java.util.Arrays;

/**
 * The best selection so far: most value, then least weight, then fewest members, then the lowest
 * candidates with their lowest options.
 */
final class SelectionBest {
  private final SelectionTask task;
  private final int[] picks;
  private boolean found;
  private long value;
  private long weight;
  private int members;

  SelectionBest(SelectionTask task) {
    this.task = task;
    this.picks = new int[task.groups];
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
    return members == this.members ? task.compare(picks, this.picks) : members - this.members;
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
