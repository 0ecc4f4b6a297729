package org.attache.coalition;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.attache.Run;

/**
 * Extends all undominated selections by one candidate after the other, the clearest cases first,
 * and drops those that the prices prove to end below a floor. If nothing is found above the floor,
 * the floor is lowered: so few are kept where the prices nearly tell who is chosen.
 */
final class SelectionLayers {
  private static final int USUAL = 6;
  private static final double LOWER = 4;

  private final SelectionTask task;
  private final SelectionPrices prices;
  private final SelectionBest found;
  private final SelectionTrail trail;
  private final int[] order;
  private final double[] rest;
  private final long[] restValue;
  private final long[] restWeight;
  private final int[] restMembers;
  private final long[] lightest;
  private final int[] open;
  private final int[] needed;
  private final int[] cursor;
  private final int[] picks;
  private final double slack;
  private final double worst;
  private double step;
  private SelectionStates now;
  private SelectionStates next;
  private double floor;
  private long left;

  SelectionLayers(SelectionTask task, SelectionPrices prices, SelectionBest found) {
    int n = task.groups;
    this.task = task;
    this.prices = prices;
    this.found = found;
    this.trail = new SelectionTrail(task);
    this.order = new int[n];
    this.rest = new double[n + 1];
    this.restValue = new long[n + 1];
    this.restWeight = new long[n + 1];
    this.restMembers = new int[n + 1];
    this.lightest = new long[n + 1];
    this.open = new int[n + 1];
    this.needed = new int[n + 1];
    this.cursor = new int[1 + IntStream.range(0, n).map(task::options).max().orElse(0)];
    this.picks = new int[n];
    this.slack = prices.slack();
    this.worst = -2 * slack - LongStream.of(task.value).mapToDouble(Math::abs).sum();
    this.now = new SelectionStates(task);
    this.next = new SelectionStates(task);
    sort();
    sumRest();
  }

  private void sort() {
    double[] loss = IntStream.range(0, order.length).mapToDouble(this::loss).toArray();
    int[] sorted =
        IntStream.range(0, order.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -loss[i]))
            .mapToInt(i -> i)
            .toArray();
    System.arraycopy(sorted, 0, order, 0, order.length);
    this.step = slack;
    if (order.length > 0) {
      double usual = loss[order[Math.max(0, order.length - USUAL)]];
      this.step = Math.max(slack, Math.min(usual, -worst));
    }
  }

  /** How much value at the prices it costs at least to decide otherwise than they say. */
  private double loss(int i) {
    double second = Double.NEGATIVE_INFINITY;
    if (!task.required[i] && prices.choice[i] >= 0) {
      second = 0;
    }
    for (int k = task.begin[i]; k < task.begin[i + 1]; k++) {
      if (k != prices.choice[i]) {
        second = Math.max(second, prices.reduced[k]);
      }
    }
    return prices.best[i] - second;
  }

  private void sumRest() {
    for (int p = order.length - 1; p >= 0; p--) {
      int i = order[p];
      int choice = prices.choice[i];
      rest[p] = rest[p + 1] + prices.best[i];
      restValue[p] = restValue[p + 1] + (choice < 0 ? 0 : task.value[choice]);
      restWeight[p] = restWeight[p + 1] + (choice < 0 ? 0 : task.weight[choice]);
      restMembers[p] = restMembers[p + 1] + (choice < 0 ? 0 : 1);
      lightest[p] = lightest[p + 1] + task.leastWeight(i);
      open[p] = open[p + 1] + (task.options(i) > 0 ? 1 : 0);
      needed[p] = needed[p + 1] + (task.required[i] ? 1 : 0);
    }
  }

  /** The most value there can be beyond what is found; −∞ if it ends in time. */
  double run(long limit) {
    left = limit;
    double proven = prices.bound();
    for (floor = proven - step; floor + slack >= worst || proven >= worst; lower()) {
      if (found.found()) {
        floor = Math.max(floor, (double) found.value());
      }
      if (!decide()) {
        return proven;
      }
      if (found.found() && found.value() >= floor) {
        return Double.NEGATIVE_INFINITY;
      }
      proven = floor;
    }
    return Double.NEGATIVE_INFINITY;
  }

  private void lower() {
    step *= LOWER;
    floor = prices.bound() - step;
  }

  /** Whether all above the floor was looked at. */
  private boolean decide() {
    trail.clear();
    now.clear();
    now.add(0, 0, 0, -1);
    for (int p = 0; p < order.length && left >= 0; p++) {
      Run.stopIfInterrupted();
      extend(p);
      SelectionStates done = now;
      now = next;
      next = done;
    }
    for (int state = 0; state < now.size() && left >= 0; state++) {
      boolean better = !found.found() || now.value(state) >= found.value();
      if (better && task.allows(now.weight(state), now.members(state))) {
        trail.trace(now.trail(state), picks);
        found.offer(now.value(state), now.weight(state), now.members(state), picks);
      }
    }
    return left >= 0;
  }

  /** Merges the selections with each option of a candidate, and without it, in their order. */
  private void extend(int p) {
    int begin = task.begin[order[p]];
    int lists = task.options(order[p]);
    boolean without = !task.required[order[p]];
    Arrays.fill(cursor, 0);
    next.clear();
    while (left >= 0) {
      int list = -1;
      for (int l = 0; l <= lists; l++) {
        if (cursor[l] < now.size() && (l < lists || without)) {
          list = list < 0 || isBefore(begin, lists, l, list) ? l : list;
        }
      }
      if (list < 0) {
        return;
      }
      keep(p, cursor[list]++, list < lists ? begin + list : -1);
    }
  }

  private boolean isBefore(int begin, int lists, int list, int other) {
    int place = list < lists ? begin + list : -1;
    int placeOther = other < lists ? begin + other : -1;
    long difference = weight(cursor[list], place) - weight(cursor[other], placeOther);
    if (difference == 0) {
      difference = value(cursor[other], placeOther) - value(cursor[list], place);
    }
    return difference == 0
        ? members(cursor[list], place) < members(cursor[other], placeOther)
        : difference < 0;
  }

  private long value(int state, int place) {
    return now.value(state) + (place < 0 ? 0 : task.value[place]);
  }

  private long weight(int state, int place) {
    return now.weight(state) + (place < 0 ? 0 : task.weight[place]);
  }

  private int members(int state, int place) {
    return now.members(state) + (place < 0 ? 0 : 1);
  }

  private void keep(int p, int state, int place) {
    long value = value(state, place);
    long weight = weight(state, place);
    int members = members(state, place);
    if (next.isLast(value, weight, members)) {
      int last = after(state, place);
      if (trail.isBefore(last, next.trail(next.size() - 1))) {
        next.turn(next.size() - 1, last);
      }
    } else if (!next.isDominated(value, members) && isPossible(p + 1, value, weight, members)) {
      left--;
      int last = after(state, place);
      next.add(value, weight, members, last);
      complete(p + 1, last, value, weight, members);
    }
  }

  private int after(int state, int place) {
    return place < 0 ? now.trail(state) : trail.add(now.trail(state), place);
  }

  private boolean isPossible(int p, long value, long weight, int members) {
    double most = found.found() ? Math.max(floor, (double) found.value()) : floor;
    return weight + lightest[p] <= task.capacity
        && members + needed[p] <= task.atMost
        && members + open[p] >= task.atLeast
        && prices.bound(value, weight, members, rest[p]) >= most - slack;
  }

  /** What the prices say of the others may do. */
  private void complete(int p, int last, long value, long weight, int members) {
    long whole = value + restValue[p];
    if ((!found.found() || whole > found.value())
        && task.allows(weight + restWeight[p], members + restMembers[p])) {
      trail.trace(last, picks);
      for (int q = p; q < order.length; q++) {
        picks[order[q]] = prices.choice[order[q]];
      }
      found.offer(whole, weight + restWeight[p], members + restMembers[p], picks);
    }
  }
}
