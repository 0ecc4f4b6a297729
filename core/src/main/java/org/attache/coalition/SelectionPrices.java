package org.attache.coalition;

/**
 * A price on weight and one on members under which everyone can be chosen or left for itself: no
 * selection has more value than that. The prices are those at which this bound is least, as in the
 * linear relaxation; any others would do.
 */
final class SelectionPrices {
  private static final int HALVINGS = 60;
  private static final int DOUBLINGS = 100;
  private static final int SECTIONS = 48;
  private static final double ERROR = 1e-12;

  private final SelectionTask task;

  /** The value of each option less its prices. */
  final double[] reduced;

  /** What each candidate adds to the bound: the most of its options, at least 0 if not required. */
  final double[] best;

  /** The place of that option, −1 for none. */
  final int[] choice;

  private double weightPrice;
  private double memberPrice;
  private double sum;
  private long weight;
  private int members;

  SelectionPrices(SelectionTask task) {
    this.task = task;
    this.reduced = new double[task.value.length];
    this.best = new double[task.candidates];
    this.choice = new int[task.candidates];
    settle(0);
    int low = members;
    if (members > task.atMost || members < task.atLeast) {
      section(members > task.atMost ? 1 : -1, low);
    }
  }

  /** The most useful price on members lies between none and one so high that no kink is beyond. */
  private void section(int sign, int most) {
    double from = 0;
    double to = sign * step();
    for (int i = 0; i < DOUBLINGS && isOnSide(to, sign, most); i++) {
      to *= 2;
    }
    for (int i = 0; i < SECTIONS; i++) {
      double third = (to - from) / 3;
      if (settle(from + third) <= settle(to - third)) {
        to -= third;
      } else {
        from += third;
      }
    }
    settle((from + to) / 2);
  }

  private boolean isOnSide(double price, int sign, int most) {
    settle(price);
    return sign > 0 ? members > task.atMost && most > 0 : members < task.atLeast;
  }

  private double step() {
    double most = 1;
    for (double r : reduced) {
      most = Math.max(most, Math.abs(r));
    }
    return most;
  }

  /** Sets the best price on weight for a price on members; returns the bound. */
  private double settle(double price) {
    memberPrice = price;
    double free = apply(0);
    if (weight <= task.capacity) {
      return free;
    }
    double low = 0;
    double high = 1;
    for (int i = 0; i < DOUBLINGS && exceeds(high); i++) {
      low = high;
      high *= 2;
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (exceeds(middle)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return apply(high);
  }

  private boolean exceeds(double price) {
    apply(price);
    return weight > task.capacity;
  }

  private double apply(double price) {
    weightPrice = price;
    sum = 0;
    weight = 0;
    members = 0;
    for (int i = 0; i < best.length; i++) {
      choose(i);
      sum += best[i];
      if (choice[i] >= 0) {
        weight += task.weight[choice[i]];
        members++;
      }
    }
    return bound(0, 0, 0, sum);
  }

  private void choose(int i) {
    best[i] = task.required[i] ? Double.NEGATIVE_INFINITY : 0;
    choice[i] = -1;
    for (int k = task.begin[i]; k < task.begin[i + 1]; k++) {
      reduced[k] = task.value[k] - weightPrice * task.weight[k] - memberPrice;
      if (reduced[k] > best[i]) {
        best[i] = reduced[k];
        choice[i] = k;
      }
    }
  }

  /** No selection that extends one has more value; the rest is what others add at these prices. */
  double bound(long value, long weight, int members, double rest) {
    double room = weightPrice * ((double) task.capacity - weight);
    int heads = memberPrice > 0 ? task.atMost : task.atLeast;
    return value + rest + room + memberPrice * (heads - members);
  }

  double bound() {
    return bound(0, 0, 0, sum);
  }

  /** By how much sums in doubles may be wrong, so that equal values are not missed. */
  double slack() {
    double size = 1;
    for (int k = 0; k < reduced.length; k++) {
      size += Math.abs(task.value[k]) + weightPrice * Math.abs(task.weight[k]);
    }
    return 0.5 + ERROR * (size + Math.abs(memberPrice) * task.candidates);
  }

  double weightPrice() {
    return weightPrice;
  }
}
