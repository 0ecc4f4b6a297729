package org.attache.growth;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Draws items in proportion to weights that change. Items whose weights lie between the same powers
 * of two share a drawer; a drawer is drawn by the most it could weigh, an item of it evenly, and
 * kept with the chance that its weight bears to the power above, at least ½. Totals are counts, so
 * nothing drifts; a change costs O(1), a draw the octaves from the least to the greatest weight.
 * Where weights change for every neighbour of who is drawn, that is ten times as fast as a {@link
 * SumTree}, which draws by inversion and so keeps runs on common random numbers alike; this one
 * rejects and does not.
 */
final class OctaveUrn {
  static final int NONE = -1;

  private static final int SMALLEST = -1074;
  private static final int OFFSET = -SMALLEST;
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

  /** The weight of the item, not negative; 0 takes it out. */
  void put(int item, double weight) {
    if (!(weight < MOST)) {
      throw new ArithmeticException("the strength of an actor outgrows a double: " + weight);
    }
    this.weight[item] = weight;
    int to = weight == 0 ? NONE : exponent(weight) + OFFSET;
    int from = drawer[item];
    if (to == from) {
      return;
    }
    if (from != NONE) {
      leave(item, from);
    }
    drawer[item] = to;
    if (to != NONE) {
      enter(item, to);
    }
  }

  /** Of the power of two below the weight; weights too small for an exponent are scaled. */
  private static int exponent(double weight) {
    return weight < Double.MIN_NORMAL
        ? Math.getExponent(weight * 0x1p60) - 60
        : Math.getExponent(weight);
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
    place[item] = count[to];
    items[to][count[to]++] = item;
    lowest = Math.min(lowest, to);
    highest = Math.max(highest, to);
  }

  /** An item, drawn in proportion to weights, or −1 where none has any. */
  int draw(RandomGenerator random) {
    double total = 0;
    for (int octave = lowest; octave <= highest; octave++) {
      total += count[octave] * most(octave);
    }
    while (total > 0) {
      int octave = octave(random.nextDouble() * total);
      int item = items[octave][random.nextInt(count[octave])];
      if (random.nextDouble() * most(octave) < weight[item]) {
        return item;
      }
    }
    return NONE;
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
