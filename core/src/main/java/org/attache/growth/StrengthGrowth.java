package org.attache.growth;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * One run of growth by strength: ties have two halves, 2t and 2t + 1, and the halves of an actor
 * are chained. A tie may take several rows, one for each weight it had; the last is current.
 */
final class StrengthGrowth {
  private static final int END = -1;

  private final GrownTies ties;
  private final double delta;
  private final boolean everyWeight;
  private final OctaveUrn strengths;
  private final int[] lastHalf;
  private int[] nextHalf;
  private int[] actor;
  private int[] row;
  private int count;

  StrengthGrowth(GrownTies start, int actors, int expected, double delta, boolean everyWeight) {
    this.ties = start;
    this.delta = delta;
    this.everyWeight = everyWeight;
    strengths = new OctaveUrn(actors);
    lastHalf = new int[actors];
    Arrays.fill(lastHalf, END);
    int room = Math.max(16, expected);
    nextHalf = new int[2 * room];
    actor = new int[2 * room];
    row = new int[room];
    for (int tie = 0; tie < start.size(); tie++) {
      link(tie);
    }
  }

  /** A newcomer with its ties of weight 1 to different partners, all drawn before any tie forms. */
  void arrive(int newcomer, int[] partners, int step, RandomGenerator random) {
    for (int i = 0; i < partners.length; i++) {
      do {
        partners[i] = strengths.draw(random);
      } while (isAmong(partners, i));
    }
    for (int partner : partners) {
      strengthen(partner, step);
      link(ties.add(newcomer, partner, 1, step));
    }
  }

  private static boolean isAmong(int[] partners, int last) {
    for (int i = 0; i < last; i++) {
      if (partners[i] == partners[last]) {
        return true;
      }
    }
    return false;
  }

  /** What the actor's ties gain together is delta, each in proportion to its weight. */
  private void strengthen(int chosen, int step) {
    if (delta == 0) {
      return;
    }
    double before = strengths.weight(chosen);
    for (int half = lastHalf[chosen]; half != END; half = nextHalf[half]) {
      int tie = half >> 1;
      int neighbour = actor[half ^ 1];
      double more = delta * ties.weight(row[tie]) / before;
      strengths.put(neighbour, strengths.weight(neighbour) + more);
      reweigh(tie, more, step);
    }
    strengths.put(chosen, before + delta);
  }

  private void reweigh(int tie, double more, int step) {
    int old = row[tie];
    if (everyWeight && ties.begun(old) < step) {
      ties.end(old, step);
      row[tie] = ties.add(ties.from(old), ties.to(old), ties.weight(old) + more, step);
    } else {
      ties.strengthen(old, more);
    }
  }

  private void link(int newRow) {
    if (count == row.length) {
      int room = count + (count >> 1);
      row = Arrays.copyOf(row, room);
      nextHalf = Arrays.copyOf(nextHalf, 2 * room);
      actor = Arrays.copyOf(actor, 2 * room);
    }
    row[count] = newRow;
    chain(2 * count, ties.from(newRow), ties.weight(newRow));
    chain(2 * count + 1, ties.to(newRow), ties.weight(newRow));
    count++;
  }

  private void chain(int half, int end, double weight) {
    actor[half] = end;
    nextHalf[half] = lastHalf[end];
    lastHalf[end] = half;
    strengths.put(end, strengths.weight(end) + weight);
  }
}
