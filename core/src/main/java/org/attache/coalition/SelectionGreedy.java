package org.attache.coalition;

import java.util.Arrays;

/**
 * Takes the option that adds most value for its weight as long as one fits, and compares with the
 * best single option. Where nothing but the capacity limits the choice, the better of the two has
 * at least half of the most value: what is taken and the first option that does not fit are
 * together worth at least as much as options that could be divided.
 */
final class SelectionGreedy {
  private final SelectionTask task;
  private final SelectionBest best;
  private final int[] picks;
  private final int[] barred;
  private long value;
  private long weight;
  private int members;

  SelectionGreedy(SelectionTask task, SelectionBest best) {
    this.task = task;
    this.best = best;
    this.picks = new int[task.candidates];
    this.barred = new int[task.candidates];
  }

  /** Whether half of the most value is guaranteed. */
  static boolean isHalf(SelectionTask task) {
    return !task.cheapest && task.atLeast == 0 && !task.limitsMembers() && !task.hasRivals();
  }

  void run() {
    clear();
    for (int i = 0; i < picks.length; i++) {
      if (task.required[i] && task.begin[i] < task.begin[i + 1]) {
        take(i, task.lightest(i));
      }
    }
    for (int i = most(); i >= 0; i = most()) {
      take(i, option(i));
    }
    offer();
    for (int i = 0; i < picks.length; i++) {
      for (int k = task.begin[i]; k < task.begin[i + 1]; k++) {
        clear();
        take(i, k);
        offer();
      }
    }
  }

  private void clear() {
    Arrays.fill(picks, -1);
    Arrays.fill(barred, 0);
    value = 0;
    weight = 0;
    members = 0;
  }

  private void take(int i, int place) {
    int before = picks[i];
    value += task.value[place] - (before < 0 ? 0 : task.value[before]);
    weight += task.weight[place] - (before < 0 ? 0 : task.weight[before]);
    members += before < 0 ? 1 : 0;
    for (int j = 0; before < 0 && j < task.rivals[i].length; j++) {
      barred[task.rivals[i][j]]++;
    }
    picks[i] = place;
  }

  private void offer() {
    for (int i = 0; i < picks.length; i++) {
      if (picks[i] < 0 ? task.required[i] : barred[i] > 0) {
        return;
      }
    }
    if (task.allows(weight, members)) {
      best.offer(value, weight, members, picks);
    }
  }

  private int most() {
    int most = -1;
    double largest = 0;
    for (int i = 0; i < picks.length; i++) {
      int place = option(i);
      if (place >= 0 && gain(i, place) > largest) {
        largest = gain(i, place);
        most = i;
      }
    }
    return most;
  }

  /** The option of a candidate that adds most for its weight and fits, −1 if there is none. */
  private int option(int i) {
    int most = -1;
    boolean open = picks[i] >= 0 || (barred[i] == 0 && members < task.atMost);
    for (int k = task.begin[i]; open && k < task.begin[i + 1]; k++) {
      long more = picks[i] < 0 ? 0 : task.weight[picks[i]];
      boolean fits = weight + task.weight[k] - more <= task.capacity;
      if (fits && gain(i, k) > (most < 0 ? 0 : gain(i, most))) {
        most = k;
      }
    }
    return most;
  }

  private double gain(int i, int k) {
    double more = task.value[k] - (picks[i] < 0 ? 0 : task.value[picks[i]]);
    double load = task.weight[k] - (picks[i] < 0 ? 0 : task.weight[picks[i]]);
    return load > 0 ? more / load : more > 0 ? Double.POSITIVE_INFINITY : 0;
  }
}
