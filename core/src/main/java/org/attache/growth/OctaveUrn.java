package org.attache.growth;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Draws items in proportion to weights that change. Items whose weights lie between the same powers
 * of two share a drawer; a drawer is drawn by the most it could weigh, an item of it evenly, and
 * kept with the chance that its weight bears to the power above, at least ½. Totals are counts, so
 * nothing drifts; a change costs O(1), a draw the number of drawers in use.
 */
final class OctaveUrn {
  private static final int OFFSET = 1 - Double.MIN_EXPONENT;
  private static final int NONE = -1;
  private static final double MOST = 0x1p1000;

  private final double[] weight;
  private final int[] drawer;
  private final int[] place;
  private final int[][] items = new int[Double.MAX_EXPONENT + OFFSET + 1][0];
  private final int[] count = new int[items.length];
  private int lowest = items.length;
  private int highest = -1;

  OctaveUrn(int items) {
    weight = new double[items];
    drawer = new int[items];
    place = new int[items];
    Arrays.fill(drawer, NONE);
  }

  double weight(int item) {
    return weight[item];
  }

  void put(int item, double weight) {
    if (!(weight < MOST)) {
      throw new ArithmeticException("the strength of an actor outgrows a double: " + weight);
    }
    this.weight[item] = weight;
    int to = Math.getExponent(weight) + OFFSET;
    int from = drawer[item];
    if (to == from) {
      return;
    }
    if (from != NONE) {
      leave(item, from);
    }
    enter(item, to);
  }

  private void leave(int item, int from) {
    int last = items[from][--count[from]];
    items[from][place[item]] = last;
    place[last] = place[item];
  }

  private void enter(int item, int to) {
    if (count[to] == items[to].length) {
      items[to] = Arrays.copyOf(items[to], Math.max(8, 2 * count[to]));
    }
    drawer[item] = to;
    place[item] = count[to];
    items[to][count[to]++] = item;
    lowest = Math.min(lowest, to);
    highest = Math.max(highest, to);
  }

  int draw(RandomGenerator random) {
    double total = 0;
    for (int octave = lowest; octave <= highest; octave++) {
      total += count[octave] * most(octave);
    }
    while (true) {
      int octave = octave(random.nextDouble() * total);
      int item = items[octave][random.nextInt(count[octave])];
      if (random.nextDouble() * most(octave) < weight[item]) {
        return item;
      }
    }
  }

  private int octave(double target) {
    double left = target;
    int octave = highest;
    int last = octave;
    for (; octave >= lowest; octave--) {
      if (count[octave] > 0) {
        last = octave;
        left -= count[octave] * most(octave);
        if (left < 0) {
          return octave;
        }
      }
    }
    return last;
  }

  private static double most(int octave) {
    return Math.scalb(1.0, octave - OFFSET + 1);
  }
}
