package org.attache.centrality;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.attache.Run;

/** The search for the best groups of a size, member by member or among all groups. */
final class GroupHunt {
  static final int KEPT = 1000;
  private static final double STEPS = 1e10;
  private static final int LARGEST = 100;

  private final GroupObjective objective;
  private final int n;
  private final int[] group;
  private final List<int[]> best = new ArrayList<>();
  private double highest = Double.NEGATIVE_INFINITY;
  private long count;

  GroupHunt(GroupObjective objective, int n, int size) {
    this.objective = objective;
    this.n = n;
    this.group = new int[size];
  }

  /** The best groups found, at most as many as are kept, members rising. */
  List<int[]> best() {
    return best;
  }

  /** How many are best, kept or not. */
  long count() {
    return count;
  }

  double highest() {
    return highest;
  }

  /** Takes the member that adds most, the first of equals, time after time. */
  void greedily() {
    boolean[] taken = new boolean[n];
    for (int size = 0; size < group.length; size++) {
      int choice = -1;
      double most = 0;
      for (int v = 0; v < n; v++) {
        Run.stopIfInterrupted();
        if (!taken[v]) {
          double with = objective.with(v);
          if (choice < 0 || with > most + slack(most)) {
            choice = v;
            most = with;
          }
        }
      }
      taken[choice] = true;
      group[size] = choice;
      objective.add(choice);
    }
    offer(objective.now());
    for (int i = 0; i < group.length; i++) {
      objective.removeLast();
    }
  }

  /** Looks at all groups but those that a bound shows to be worse than one already known. */
  void exhaustively() {
    checkFeasible();
    greedily();
    best.clear();
    count = 0;
    extend(0, 0);
  }

  private void checkFeasible() {
    double steps = most(n, group.length) * objective.cost();
    checkArgument(
        group.length <= LARGEST && steps <= STEPS,
        "groups of %s among %s actors are too many: up to %s steps, %s at most for up to %s"
            + " members; search greedily: withExact(false)",
        group.length,
        n,
        String.format(Locale.ROOT, "%.3g", steps),
        STEPS,
        LARGEST);
  }

  private void extend(int size, int from) {
    int missing = group.length - size;
    double[] with = new double[n];
    if (missing == 1 || objective.isSubmodular()) {
      for (int v = from; v < n; v++) {
        Run.stopIfInterrupted();
        with[v] = objective.with(v);
      }
    }
    double further =
        missing > 1 && objective.isSubmodular()
            ? gained(with, from, missing - 1)
            : Double.POSITIVE_INFINITY;
    for (int v = from; v <= n - missing; v++) {
      group[size] = v;
      if (missing == 1) {
        offer(with[v]);
      } else if (with[v] + further >= highest - slack(highest)) {
        objective.add(v);
        extend(size + 1, v + 1);
        objective.removeLast();
      }
    }
  }

  /** What so many candidates add by themselves at most, hence all the more one after the other. */
  private double gained(double[] with, int from, int count) {
    double now = objective.now();
    double[] rising = Arrays.copyOfRange(with, from, n);
    Arrays.sort(rising);
    double sum = 0;
    for (int i = Math.max(0, rising.length - count); i < rising.length; i++) {
      sum += rising[i] - now;
    }
    return sum;
  }

  /**
   * How many groups with one more member an exhaustive search may look at: for each i under the
   * size, no more than there are groups of i + 1, nor than members to add to the C(n − size + i, i)
   * groups of i that enough actors follow.
   */
  static double most(int n, int size) {
    double sum = 0;
    double groups = 1;
    double followed = 1;
    for (int i = 0; i < size; i++) {
      groups = groups * (n - i) / (i + 1.0);
      sum += Math.min(groups, followed * (n - i));
      followed = followed * (n - size + i + 1.0) / (i + 1.0);
    }
    return sum;
  }

  private double slack(double value) {
    return objective.tolerance() * Math.max(1, Math.abs(value));
  }

  private void offer(double value) {
    boolean first = highest == Double.NEGATIVE_INFINITY;
    if (first || value > highest + slack(highest)) {
      best.clear();
      count = 0;
    } else if (value < highest - slack(highest)) {
      return;
    }
    highest = Math.max(highest, value);
    count++;
    if (best.size() < KEPT) {
      int[] members = group.clone();
      Arrays.sort(members);
      best.add(members);
    }
  }
}
