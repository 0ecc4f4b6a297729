package org.attache.voting;

import java.util.Optional;
import java.util.function.Supplier;
import org.attache.Run;

/**
 * The value of each player of one component when conferences meet only with all their members,
 * summed over all coalitions, of each the parts that it falls into.
 */
final class MeetingSums {
  private final int order;
  private final long[] meetings;
  private final SetWeights weights;
  private final Worth worth;
  private final long most;

  MeetingSums(int order, long[] meetings, SetWeights weights, Supplier<Worth> worths, long most) {
    this.order = order;
    this.meetings = meetings;
    this.weights = weights;
    this.worth = worths.get();
    this.most = most;
  }

  /** Nothing where there are too many coalitions. */
  Optional<Sums> total() {
    if (order >= Long.SIZE - 2 || (1L << order) > most / Math.max(1, meetings.length)) {
      return Optional.empty();
    }
    Sums sums = new Sums(order, weights);
    for (long set = 1; set < 1L << order; set++) {
      if ((set & ((1 << 16) - 1)) == 0) {
        Run.stopIfInterrupted();
      }
      add(set, sums);
    }
    return Optional.of(sums);
  }

  private void add(long set, Sums sums) {
    int c = Long.bitCount(set);
    double value = 0;
    for (long rest = set; rest != 0; ) {
      long part = part(rest & -rest, set);
      value += worth.of(part);
      rest &= ~part;
    }
    double in = value * weights.member[c][order - c];
    double out = value * weights.around[c][order - c];
    for (int v = 0; v < order; v++) {
      sums.sum[v] += ((set >>> v) & 1) == 1 ? in : -out;
    }
    sums.note(value, weights.member[c][order - c] + weights.around[c][order - c]);
  }

  /** Whom the conferences that are within a set connect to one of it. */
  private long part(long one, long set) {
    long part = one;
    long before = 0;
    while (part != before) {
      before = part;
      for (long meeting : meetings) {
        if ((meeting & ~set) == 0 && (meeting & part) != 0) {
          part |= meeting;
        }
      }
    }
    return part;
  }
}
