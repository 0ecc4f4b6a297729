package org.attache.io.figure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Rectangles beside and below one another, none over another, in about the shape of a page. */
final class Packing {
  private static final double WIDER = 1.08;

  private final double[] widths;
  private final double[] heights;
  private final double[] lefts;
  private final double[] tops;

  private Packing(double[] widths, double[] heights) {
    this.widths = widths;
    this.heights = heights;
    this.lefts = new double[widths.length];
    this.tops = new double[widths.length];
  }

  /** The packing that can be drawn largest on a page so many times as wide as high. */
  static Packing of(double[] widths, double[] heights, double aspect) {
    double widest = Arrays.stream(widths).max().orElse(0);
    double all = Arrays.stream(widths).sum();
    Packing best = new Packing(widths, heights);
    best.pack(all);
    for (double width = widest; width < all; width *= WIDER) {
      Packing other = new Packing(widths, heights);
      other.pack(width);
      best = other.size(aspect) < best.size(aspect) ? other : best;
    }
    return best;
  }

  double left(int i) {
    return lefts[i];
  }

  double top(int i) {
    return tops[i];
  }

  double width() {
    return IntStream.range(0, lefts.length).mapToDouble(i -> lefts[i] + widths[i]).max().orElse(0);
  }

  double height() {
    return IntStream.range(0, tops.length).mapToDouble(i -> tops[i] + heights[i]).max().orElse(0);
  }

  private double size(double aspect) {
    return Math.max(width() / aspect, height());
  }

  private void pack(double width) {
    int[] order =
        IntStream.range(0, widths.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -heights[i] * widths[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int placed = 0; placed < order.length; placed++) {
      place(order, placed, width);
    }
  }

  /** As high up as it goes with its left side at the edge or at the right side of another. */
  private void place(int[] order, int placed, double width) {
    int one = order[placed];
    double best = Double.POSITIVE_INFINITY;
    for (int k = -1; k < placed; k++) {
      double left = k < 0 ? 0 : lefts[order[k]] + widths[order[k]];
      if (k < 0 || left + widths[one] <= width * (1 + 1e-9)) {
        double top = lowest(order, placed, left, one);
        if (top < best || (top == best && left < lefts[one])) {
          best = top;
          lefts[one] = left;
          tops[one] = top;
        }
      }
    }
  }

  /** The least depth at which it overlaps none of those placed. */
  private double lowest(int[] order, int placed, double left, int one) {
    double top = 0;
    boolean free = false;
    while (!free) {
      free = true;
      for (int k = 0; k < placed; k++) {
        int other = order[k];
        boolean beside =
            lefts[other] + widths[other] <= left + 1e-9
                || left + widths[one] <= lefts[other] + 1e-9;
        boolean apart = tops[other] + heights[other] <= top || top + heights[one] <= tops[other];
        if (!beside && !apart) {
          top = tops[other] + heights[other];
          free = false;
        }
      }
    }
    return top;
  }
}
