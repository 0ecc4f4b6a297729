package org.attache.coalition;

/**
 * A price on weight and one on members under which everyone can be chosen or left for itself: no
 * selection has more value than that. The prices are those at which this bound is least, as in the
 * linear relaxation; any others would do.
 */
final class SelectionPrices {
  private static final int HALVINGS = 50;
  private static final int STEPS = 60;
  private static final int FAR = 16;
  private static final double CLOSE = 1e-14;
  private static final double NEAR = 1e-6;
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
  private double balance;

  SelectionPrices(SelectionTask task) {
    this.task = task;
    this.reduced = new double[task.value.length];
    this.best = new double[task.groups];
    this.choice = new int[task.groups];
    settle(0);
    if (balance > task.atMost || balance < task.atLeast) {
      halve(balance > task.atMost ? 1 : -1);
    }
  }

  /** The best price on members lies between none and one at which too many turn into too few. */
  private void halve(int sign) {
    double near = 0;
    double far = sign * step();
    for (int i = 0; i < STEPS && weight <= task.capacity && isWrong(far, sign); i++) {
      near = far;
      far *= FAR;
    }
    for (int i = 0; i < HALVINGS && weight <= task.capacity; i++) {
      double middle = (near + far) / 2;
      if (isWrong(middle, sign)) {
        near = middle;
      } else {
        far = middle;
      }
    }
    settle(far);
  }

  private boolean isWrong(double price, int sign) {
    settle(price);
    return sign > 0 ? balance > task.atMost : balance < task.atLeast;
  }

  private double step() {
    double most = 1;
    for (double r : reduced) {
      most = Math.max(most, Math.abs(r));
    }
    return most;
  }

  /** Sets the best price on weight for a price on members. */
  private void settle(double price) {
    memberPrice = price;
    double last = weightPrice;
    if (!exceeds(0)) {
      balance = members;
      return;
    }
    double step = last > 0 ? NEAR * last : 1;
    double low = last;
    double high = last;
    if (exceeds(last)) {
      high += step;
      for (int i = 0; i < STEPS && exceeds(high); i++) {
        low = high;
        step *= 4;
        high += step;
      }
    } else {
      low = Math.max(0, low - step);
      while (low > 0 && !exceeds(low)) {
        high = low;
        step *= 4;
        low = Math.max(0, low - step);
      }
    }
    between(low, high);
  }

  /**
   * Where less is chosen than at a price slightly lower, members are those of a mixture of both.
   */
  private void between(double from, double to) {
    double low = from;
    double high = to;
    for (int i = 0; i < STEPS && high - low > CLOSE * high; i++) {
      double middle = (low + high) / 2;
      if (exceeds(middle)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    apply(low);
    double more = weight;
    int with = members;
    apply(high);
    double share = more > weight ? (task.capacity - weight) / (more - weight) : 0;
    balance = members + Math.max(0, Math.min(1, share)) * (with - members);
  }

  private boolean exceeds(double price) {
    apply(price);
    return weight > task.capacity;
  }

  private void apply(double price) {
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
    return 0.5 + ERROR * (size + Math.abs(memberPrice) * task.groups);
  }

  double weightPrice() {
    return weightPrice;
  }

  double memberPrice() {
    return memberPrice;
  }
}
