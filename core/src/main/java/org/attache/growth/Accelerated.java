package org.attache.growth;

import java.util.Locale;
import org.attache.Run;

/**
 * Repeats a step that never lowers a value until the point stays, by squared extrapolation: two
 * steps tell where further ones lead, and a third from there is taken if the value is no lower.
 * Source: Varadhan and Roland, Simple and globally convergent methods for accelerating the
 * convergence of any EM algorithm, Scandinavian Journal of Statistics 35 (2008) 335, doi
 * 10.1111/j.1467-9469.2007.00585.x.
 */
final class Accelerated {
  private Accelerated() {}

  /** What is to be raised. */
  interface Map {
    /** {@return the value at a point} */
    double value(double[] point);

    /** {@return a point of no lower value, the same where the value is highest} */
    double[] next(double[] point);
  }

  static double[] solve(Map map, double[] start, double tolerance, int most, String what) {
    double[] point = start;
    double value = map.value(point);
    double change = Double.POSITIVE_INFINITY;
    for (int step = 0; step < most; step += 3) {
      Run.stopIfInterrupted();
      double[] once = map.next(point);
      double[] twice = map.next(once);
      change = farthest(once, twice);
      if (change <= tolerance) {
        return twice;
      }
      double[] far = map.next(extrapolated(point, once, twice));
      double reached = map.value(far);
      boolean higher = reached >= value;
      point = higher ? far : twice;
      value = higher ? reached : map.value(twice);
    }
    throw new ArithmeticException(
        String.format(
            Locale.ROOT,
            "%s did not converge in %d iterations: the last changed a logarithm by %s; a kernel "
                + "that grows without end needs more smoothing, which takes choices of three degrees "
                + "at least",
            what,
            most,
            change));
  }

  private static double[] extrapolated(double[] point, double[] once, double[] twice) {
    double steps = 0;
    double bends = 0;
    for (int i = 0; i < point.length; i++) {
      double step = once[i] - point[i];
      double bend = twice[i] - once[i] - step;
      steps += step * step;
      bends += bend * bend;
    }
    double length = bends == 0 ? 1 : Math.max(1, Math.sqrt(steps / bends));
    double[] far = new double[point.length];
    for (int i = 0; i < far.length; i++) {
      double step = once[i] - point[i];
      double bend = twice[i] - once[i] - step;
      far[i] = point[i] + 2 * length * step + length * length * bend;
    }
    return far;
  }

  private static double farthest(double[] one, double[] two) {
    double farthest = 0;
    for (int i = 0; i < one.length; i++) {
      farthest = Math.max(farthest, Math.abs(two[i] - one[i]));
    }
    return farthest;
  }
}
