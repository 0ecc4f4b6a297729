package org.attache.coalition;

import java.util.stream.IntStream;

/**
 * Whom one member more would be, where nothing but their number limits the choice: then those
 * chosen come before all others one by one, and so does the next.
 */
final class SelectionNext {
  private final SelectionTask task;
  private final SelectionBest best;

  SelectionNext(SelectionTask task, SelectionBest best) {
    this.task = task;
    this.best = best;
  }

  /**
   * The places of the options of all who are equally good, the first in order first; none if nobody
   * is left or more than the number limits the choice.
   */
  int[] places() {
    int next = -1;
    for (int g = 0; g < task.groups; g++) {
      if (isOut(g)) {
        int top = top(g);
        next = next < 0 || isBefore(top, next) ? top : next;
      }
    }
    return next >= 0 && isAfterAllChosen(next) && fits(next) ? asGoodAs(next) : new int[0];
  }

  private boolean isOut(int g) {
    return best.picks()[g] < 0 && task.options(g) > 0;
  }

  private int[] asGoodAs(int next) {
    return IntStream.range(0, task.groups)
        .filter(this::isOut)
        .map(this::top)
        .filter(k -> task.value[k] == task.value[next] && task.weight[k] == task.weight[next])
        .boxed()
        .sorted((one, other) -> isBefore(one, other) ? -1 : isBefore(other, one) ? 1 : 0)
        .mapToInt(k -> k)
        .toArray();
  }

  private boolean isAfterAllChosen(int next) {
    for (int g = 0; g < task.groups; g++) {
      int pick = best.picks()[g];
      if (pick >= 0 && (pick != top(g) || !(task.required[g] || isBefore(pick, next)))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the capacity holds one more, who then adds something where that is asked. */
  private boolean fits(int next) {
    return best.weight() + task.weight[next] <= task.capacity
        && (task.cheapest || task.value[next] > 0);
  }

  private int top(int g) {
    int top = task.begin[g];
    for (int k = task.begin[g] + 1; k < task.begin[g + 1]; k++) {
      top = isBefore(k, top) ? k : top;
    }
    return top;
  }

  private boolean isBefore(int one, int other) {
    if (task.value[one] != task.value[other]) {
      return task.value[one] > task.value[other];
    }
    if (task.weight[one] != task.weight[other]) {
      return task.weight[one] < task.weight[other];
    }
    return task.candidate[one] == task.candidate[other]
        ? one < other
        : task.candidate[one] < task.candidate[other];
  }
}
