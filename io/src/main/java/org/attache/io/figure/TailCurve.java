package org.attache.io.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * A fitted tail: the share of those above its start that have at least so much; a discrete one is
 * told at whole numbers only.
 */
record TailCurve(String label, double start, DoubleUnaryOperator tail, boolean discrete) {
  private static final int STEPS = 120;
  private static final double SLACK = 1e-9;

  /** The line from its start on, as far as the plot reaches to the right and down. */
  List<Point> points(Scale across, Scale up, double share) {
    List<Point> points = new ArrayList<>();
    double before = 0;
    for (int step = 0; step <= STEPS; step++) {
      double even = start * Math.pow(across.high() / start, (double) step / STEPS);
      double x = discrete && step > 0 ? Math.floor(even * (1 + SLACK)) : even;
      if (x == before) {
        continue;
      }
      before = x;
      double height = share * tail.applyAsDouble(x);
      if (!(height >= up.low())) {
        break;
      }
      points.add(new Point(across.place(x), up.place(height)));
    }
    return points;
  }
}
