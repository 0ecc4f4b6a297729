package org.attache.coalition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attache.Run;

/**
 * The smallest groups that hold enough of several shares at once, those with the largest sum of
 * shares first. It looks for a group of as few as could do, then of one more, as far as the effort
 * goes; a greedy group stands in where none is found.
 */
final class SmallestHolding {
  static final double ROUNDING = 1e-9;
  private static final long MOST_CELLS = 20_000_000;

  private final double[][] shares;
  private final double[] worth;
  private final double[] need;
  private final int[] required;
  private final int[] free;
  private final int limit;
  private final List<Group> groups = new ArrayList<>();
  private final int[] greedy;
  private long effort;
  private int bound;
  private boolean exact;
  private long found;

  /** Members, rising, and what they are worth together. */
  private static final class Group {
    private final int[] members;
    private final double worth;

    private Group(int[] members, double worth) {
      this.members = members;
      this.worth = worth;
    }

    private boolean isBefore(Group other) {
      double more = worth - other.worth;
      return Math.abs(more) <= ROUNDING ? Arrays.compare(members, other.members) < 0 : more > 0;
    }
  }

  /**
   * @param shares what each candidate holds of each capability, in code order
   * @param required who is in any group, rising
   * @param free who else could be, rising
   * @param least the share to hold of each capability
   * @param limit how many groups of the same size to keep
   * @param effort how many choices to try
   */
  SmallestHolding(
      double[][] shares, int[] required, int[] free, double[] least, int limit, long effort) {
    this.shares = shares;
    this.required = required;
    this.worth = new double[shares.length == 0 ? 0 : shares[0].length];
    this.need = new double[shares.length];
    for (int c = 0; c < need.length; c++) {
      need[c] = least[c] - ROUNDING;
      for (int v = 0; v < worth.length; v++) {
        worth[v] += shares[c][v];
      }
      for (int v : required) {
        need[c] -= shares[c][v];
      }
    }
    this.free =
        Arrays.stream(free)
            .filter(v -> worth[v] > 0)
            .boxed()
            .sorted((v, w) -> worth[v] != worth[w] ? Double.compare(worth[w], worth[v]) : v - w)
            .mapToInt(v -> v)
            .toArray();
    this.limit = limit;
    this.effort = effort;
    this.greedy = new GreedyHolding(shares, need, this.free).chosen();
    if (isPossible()) {
      search();
    }
  }

  private void search() {
    bound = HoldingBounds.fewest(shares, need, free);
    boolean room = (long) free.length * (greedy.length + 1) * (need.length + 1) <= MOST_CELLS;
    for (int more = bound; room && groups.isEmpty() && more <= greedy.length; more++) {
      bound = more;
      search(more);
      room = effort >= 0;
    }
    exact = room;
    if (groups.isEmpty()) {
      groups.add(group(greedy));
      found++;
    }
  }

  /** Whether all who are free would hold enough. */
  boolean isPossible() {
    return GreedyHolding.holds(shares, need, greedy, greedy.length);
  }

  /** The groups found, rising, the best first. */
  List<int[]> groups() {
    return groups.stream().map(group -> group.members).toList();
  }

  /** Fewer do not hold enough. */
  int bound() {
    return required.length + bound;
  }

  /** Whether nothing was left untried. */
  boolean isExact() {
    return exact;
  }

  /** How many groups of the size were found, kept or not. */
  long found() {
    return found;
  }

  /** Tries all sets of so many that could hold enough, and of equal ones the first. */
  private void search(int count) {
    HoldingBounds bounds = new HoldingBounds(shares, worth, need, free, count, limit == 1);
    int[] path = new int[count];
    int[] next = new int[count + 1];
    double[][] sums = new double[count + 1][need.length + 1];
    int depth = 0;
    if (count == 0) {
      keep(path, bounds);
      return;
    }
    while (depth >= 0 && effort >= 0) {
      int place = next[depth]++;
      if (!bounds.couldHold(sums[depth], place, count - depth, least())) {
        depth--;
      } else if (!bounds.isNeedless(place, path, depth)) {
        path[depth] = place;
        bounds.add(sums[depth], place, sums[depth + 1]);
        if (depth + 1 == count) {
          keep(path, bounds);
        } else {
          next[++depth] = place + 1;
        }
      }
      if ((effort-- & 0xFFFF) == 0) {
        Run.stopIfInterrupted();
      }
    }
  }

  /** What those added must be worth to be kept; anything, where all groups are counted. */
  private double least() {
    return limit > 1 || groups.isEmpty()
        ? Double.NEGATIVE_INFINITY
        : groups.get(0).worth - worth(required) - ROUNDING;
  }

  private void keep(int[] path, HoldingBounds bounds) {
    int[] chosen = Arrays.stream(path).map(bounds::candidate).toArray();
    if (!GreedyHolding.holds(shares, need, chosen, chosen.length)) {
      return;
    }
    Group group = group(chosen);
    int from = 0;
    for (int to = groups.size(); from < to; ) {
      int middle = (from + to) >>> 1;
      boolean before = group.isBefore(groups.get(middle));
      to = before ? middle : to;
      from = before ? from : middle + 1;
    }
    groups.add(from, group);
    found++;
    if (groups.size() > limit) {
      groups.remove(limit);
    }
  }

  private Group group(int[] chosen) {
    int[] members = Arrays.copyOf(required, required.length + chosen.length);
    System.arraycopy(chosen, 0, members, required.length, chosen.length);
    Arrays.sort(members);
    return new Group(members, worth(members));
  }

  private double worth(int[] members) {
    double sum = 0;
    for (int v : members) {
      sum += worth[v];
    }
    return sum;
  }
}
