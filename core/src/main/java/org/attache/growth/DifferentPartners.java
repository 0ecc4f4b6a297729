package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Ties newcomers to different actors, each drawn by degree or evenly. Who was drawn already is
 * drawn again; where that has taken as long as to add up who is left, it is added up, so that no
 * concentration of ties makes a newcomer search for ever.
 */
final class DifferentPartners {
  private static final int NONE = -1;

  private final GrownTies ties;
  private final boolean bothEnds;
  private final int[] drawnBy;

  /** Degrees count both ends of ties, or those received only. */
  DifferentPartners(GrownTies ties, int actors, boolean bothEnds) {
    this.ties = ties;
    this.bothEnds = bothEnds;
    drawnBy = new int[actors];
    Arrays.fill(drawnBy, NONE);
  }

  /**
   * Ties the newcomer to so many of those with lower numbers, fewer where fewer attract.
   *
   * @param byDegree the weight of drawing by degree in the ties before this arrival
   * @param evenly the weight of drawing evenly
   */
  void tie(
      int newcomer, int count, double byDegree, double evenly, int step, RandomGenerator random) {
    checkArgument(count >= 0, "the number of ties must not be negative: %s", count);
    if (count >= newcomer && evenly > 0) {
      for (int earlier = 0; earlier < newcomer; earlier++) {
        ties.add(newcomer, earlier, 1, step);
      }
      return;
    }
    int before = ties.size();
    for (int found = 0; found < count; found++) {
      int partner = another(newcomer, before, byDegree, evenly, random);
      if (partner == NONE) {
        return;
      }
      drawnBy[partner] = newcomer;
      ties.add(newcomer, partner, 1, step);
    }
  }

  private int another(
      int newcomer, int before, double byDegree, double evenly, RandomGenerator random) {
    for (int tries = before + newcomer; tries > 0; tries--) {
      int partner =
          random.nextDouble() * (byDegree + evenly) < byDegree
              ? end(before, random)
              : random.nextInt(newcomer);
      if (drawnBy[partner] != newcomer) {
        return partner;
      }
    }
    return addedUp(newcomer, before, byDegree, evenly, random);
  }

  private int end(int before, RandomGenerator random) {
    return bothEnds ? ties.anyEnd(before, random) : ties.to(random.nextInt(before));
  }

  /** What drawing again would give in the end. */
  private int addedUp(
      int newcomer, int before, double byDegree, double evenly, RandomGenerator random) {
    double[] chance = new double[newcomer];
    Arrays.fill(chance, evenly / newcomer);
    double each = byDegree / (bothEnds ? 2.0 * before : before);
    for (int tie = 0; tie < before; tie++) {
      chance[ties.to(tie)] += each;
      chance[ties.from(tie)] += bothEnds ? each : 0;
    }
    double total = 0;
    for (int v = 0; v < newcomer; v++) {
      chance[v] = drawnBy[v] == newcomer ? 0 : chance[v];
      total += chance[v];
    }
    double left = random.nextDouble() * total;
    int last = NONE;
    for (int v = 0; v < newcomer && left >= 0; v++) {
      if (chance[v] > 0) {
        last = v;
        left -= chance[v];
      }
    }
    return last;
  }
}
