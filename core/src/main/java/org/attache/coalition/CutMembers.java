package org.attache.coalition;

import java.util.Arrays;
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

  /** The actors, rising. */
  final int[] members;

  CutMembers(Rows rows, int from, int to) {
    boolean tied =
        Arrays.binarySearch(rows.target, rows.begin[from], rows.begin[from + 1], to) >= 0;
    double[] one = new double[rows.order()];
    Arrays.fill(one, 1);
    ActorFlow flow = new ActorFlow(rows, from, to);
    this.size = tied ? 0 : (int) flow.most(one);
    this.members =
        IntStream.range(0, size == 0 ? 0 : one.length)
            .filter(v -> v != from && v != to && flow.left(v) == 0 && flow.isInMinimumCut(v))
            .toArray();
  }
}
