package org.attache.coalition;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.attache.internal.Rows;

/**
 * Who is in one or another of the smallest vertex cuts between two actors, without listing the
 * cuts: an actor is, when it is full in a maximum flow and what arrives there cannot get round it
 * (Picard and Queyranne 1980). Of a cut of one these are the dominators.
 */
final class CutMembers {
  /** How many actors a smallest cut has; 0 if there is none, or no path to cut. */
  final int size;

  /** The actors, rising; none if the cuts are larger than asked for. */
  final int[] members;

  /** Those in a smallest cut of actors that are all against, rising. */
  final int[] united;

  private final int from;
  private final int to;

  CutMembers(Rows rows, int from, int to, int largest, IntPredicate against) {
    this.from = from;
    this.to = to;
    boolean tied =
        Arrays.binarySearch(rows.target, rows.begin[from], rows.begin[from + 1], to) >= 0;
    double[] capacity = new double[rows.order()];
    Arrays.fill(capacity, 1);
    ActorFlow flow = new ActorFlow(rows, from, to);
    this.size = tied ? 0 : (int) flow.most(capacity);
    boolean asked = size > 0 && size <= largest;
    this.members = asked ? full(flow, rows.order()) : new int[0];
    boolean enough = asked && Arrays.stream(members).filter(against).count() >= size;
    for (int v = 0; v < capacity.length && enough; v++) {
      capacity[v] = against.test(v) ? 1 : Double.POSITIVE_INFINITY;
    }
    this.united = enough && flow.most(capacity) == size ? full(flow, rows.order()) : new int[0];
  }

  private int[] full(ActorFlow flow, int order) {
    return IntStream.range(0, order)
        .filter(v -> v != from && v != to && flow.left(v) == 0 && flow.isInMinimumCut(v))
        .toArray();
  }
}
