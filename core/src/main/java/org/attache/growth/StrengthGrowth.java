package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

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
  private int[] partners = new int[8];
  private double[] taken = new double[8];
  private int count;

  StrengthGrowth(GrownTies start, int actors, double delta, boolean everyWeight) {
    this.ties = start;
    this.delta = delta;
    this.everyWeight = everyWeight;
    strengths = new OctaveUrn(actors);
    lastHalf = new int[actors];
    Arrays.fill(lastHalf, END);
    int room = Math.max(16, 2 * start.size());
    nextHalf = new int[2 * room];
    actor = new int[2 * room];
    row = new int[room];
    for (int tie = 0; tie < start.size(); tie++) {
      link(tie);
    }
  }

  /** A newcomer with its ties of weight 1 to different partners, all drawn before any tie forms. */
  void arrive(int newcomer, int count, int step, RandomGenerator random) {
    checkArgument(count >= 0, "the number of ties must not be negative: %s", count);
    int found = 0;
    while (found < count && take(found, strengths.draw(random))) {
      found++;
    }
    for (int i = 0; i < found; i++) {
      strengths.put(partners[i], taken[i]);
    }
    for (int i = 0; i < found; i++) {
      strengthen(partners[i], step);
      link(ties.add(newcomer, partners[i], 1, step));
    }
  }

  /** Takes a partner out of the urn until all are drawn; false where nobody was left. */
  private boolean take(int place, int partner) {
    if (partner == OctaveUrn.NONE) {
      return false;
    }
    if (place == partners.length) {
      partners = Arrays.copyOf(partners, 2 * place);
      taken = Arrays.copyOf(taken, 2 * place);
    }
    partners[place] = partner;
    taken[place] = strengths.weight(partner);
    strengths.put(partner, 0);
    return true;
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
      row[tie] = ties.renew(old, ties.weight(old) + more, step);
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
