package org.attache.coalition;

import java.util.Arrays;

/** Choices one after the other, each with the one before it; many end in common ones. */
final class SelectionTrail {
  private final SelectionTask task;
  private final int[] one;
  private final int[] other;
  private int[] before = new int[256];
  private int[] place = new int[256];
  private int size;

  SelectionTrail(SelectionTask task) {
    this.task = task;
    this.one = new int[task.groups];
    this.other = new int[task.groups];
  }

  void clear() {
    size = 0;
  }

  /** Adds a choice after another, or as the first after −1. */
  int add(int last, int place) {
    if (size == before.length) {
      before = Arrays.copyOf(before, 2 * size);
      this.place = Arrays.copyOf(this.place, 2 * size);
    }
    before[size] = last;
    this.place[size] = place;
    return size++;
  }

  /** Writes all choices up to one into picks, −1 for who is not chosen. */
  void trace(int last, int[] picks) {
    Arrays.fill(picks, -1);
    for (int at = last; at >= 0; at = before[at]) {
      picks[task.group[place[at]]] = place[at];
    }
  }

  /** Whether choices that end in one come before those of another in the order of candidates. */
  boolean isBefore(int last, int lastOther) {
    trace(last, one);
    trace(lastOther, other);
    return task.compare(one, other) < 0;
  }
}
