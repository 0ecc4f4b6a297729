package org.attache.coalition;

/**
 * Takes the option that adds most value for its weight as long as one fits, and compares with the
 * best single option. Where nothing but the capacity limits the choice, the better of the two has
 * at least half of the most value: what is taken and the first option that does not fit are
 * together worth at least as much as options that could be divided.
 */
final class SelectionGreedy {
  private final SelectionTask task;
  private final SelectionBest best;
  private final SelectionPicks picks;

  SelectionGreedy(SelectionTask task, SelectionBest best) {
    this.task = task;
    this.best = best;
    this.picks = new SelectionPicks(task);
  }

  /** Whether half of the most value is guaranteed. */
  static boolean isHalf(SelectionTask task) {
    return !task.cheapest && task.atLeast == 0 && !task.limitsMembers() && !task.hasRivals();
  }

  void run() {
    for (int g = 0; g < task.groups; g++) {
      if (task.required[g] && task.options(g) > 0) {
        picks.take(task.lightest(g));
      }
    }
    for (int place = most(); place >= 0; place = most()) {
      picks.take(place);
    }
    picks.offer(best);
    for (int k = 0; k < task.value.length; k++) {
      picks.clear();
      picks.take(k);
      picks.offer(best);
    }
  }

  /** The option that adds most for its weight and fits, −1 if there is none. */
  private int most() {
    int most = -1;
    double largest = 0;
    for (int k = 0; k < task.value.length; k++) {
      boolean fits = picks.weight() + picks.moreWeight(k) <= task.capacity;
      if (fits && gain(k) > largest && picks.isOpen(task.group[k])) {
        most = k;
        largest = gain(k);
      }
    }
    return most;
  }

  private double gain(int place) {
    double more = picks.moreValue(place);
    double load = picks.moreWeight(place);
    return load > 0 ? more / load : more > 0 ? Double.POSITIVE_INFINITY : 0;
  }
}
