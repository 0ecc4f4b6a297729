package org.attache.coalition;

import java.util.Arrays;

/** What is chosen so far: the place of the option of each group, −1 for none. */
final class SelectionPicks {
  private final SelectionTask task;
  private final int[] picks;
  private final int[] barred;
  private long value;
  private long weight;
  private int members;

  SelectionPicks(SelectionTask task) {
    this.task = task;
    this.picks = new int[task.groups];
    this.barred = new int[task.groups];
    Arrays.fill(picks, -1);
  }

  void clear() {
    Arrays.fill(picks, -1);
    Arrays.fill(barred, 0);
    value = 0;
    weight = 0;
    members = 0;
  }

  /** Makes this the same as another of the same task. */
  void copy(SelectionPicks other) {
    System.arraycopy(other.picks, 0, picks, 0, picks.length);
    System.arraycopy(other.barred, 0, barred, 0, barred.length);
    value = other.value;
    weight = other.weight;
    members = other.members;
  }

  long weight() {
    return weight;
  }

  int members() {
    return members;
  }

  /** The value of the option chosen of a group. */
  long value(int group) {
    return task.value[picks[group]];
  }

  long weight(int group) {
    return task.weight[picks[group]];
  }

  boolean has(int group) {
    return picks[group] >= 0;
  }

  /** Whether an option of a group can be taken, maybe for another of it. */
  boolean isOpen(int group) {
    return has(group) || (barred[group] == 0 && members < task.atMost);
  }

  /** What an option adds beyond the one that is chosen of its group. */
  long moreValue(int place) {
    int before = picks[task.group[place]];
    return task.value[place] - (before < 0 ? 0 : task.value[before]);
  }

  long moreWeight(int place) {
    int before = picks[task.group[place]];
    return task.weight[place] - (before < 0 ? 0 : task.weight[before]);
  }

  void take(int place) {
    int group = task.group[place];
    value += moreValue(place);
    weight += moreWeight(place);
    if (!has(group)) {
      count(group, 1);
    }
    picks[group] = place;
  }

  void leave(int group) {
    value -= value(group);
    weight -= weight(group);
    count(group, -1);
    picks[group] = -1;
  }

  private void count(int group, int sign) {
    members += sign;
    for (int rival : task.rivals[group]) {
      barred[rival] += sign;
    }
  }

  /** Offers what is chosen if it is on the terms. */
  void offer(SelectionBest best) {
    for (int g = 0; g < picks.length; g++) {
      if (has(g) ? barred[g] > 0 : task.required[g]) {
        return;
      }
    }
    if (task.allows(weight, members)) {
      best.offer(value, weight, members, picks);
    }
  }
}
