package org.attache.growth;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;
import org.attache.Run;

/**
 * Minima of functions of a few numbers without derivatives. Source: Nelder and Mead, A simplex
 * method for function minimization, Computer Journal 7 (1965) 308, doi 10.1093/comjnl/7.4.308.
 */
final class Simplex {
  private static final int MOST = 20_000;
  private static final double FLAT = 1e-14;
  private static final double TIGHT = 1e-9;

  private final ToDoubleFunction<double[]> function;
  private int evaluations;

  private static final class Corner {
    private final double[] at;
    private final double height;

    private Corner(double[] at, double height) {
      this.at = at;
      this.height = height;
    }
  }

  private Simplex(ToDoubleFunction<double[]> function) {
    this.function = function;
  }

  /** The lowest of the minima found from some starts; infinite heights are avoided. */
  static double[] lowest(ToDoubleFunction<double[]> function, double size, double[][] starts) {
    Corner best = null;
    for (double[] start : starts) {
      Corner found = new Simplex(function).descend(start, size);
      best = best == null || found.height < best.height ? found : best;
    }
    if (best == null || !(best.height < Double.POSITIVE_INFINITY)) {
      throw new ArithmeticException("no start has a finite height: " + Arrays.deepToString(starts));
    }
    return best.at;
  }

  /** Starts anew where it stopped until that no longer helps. */
  private Corner descend(double[] start, double size) {
    Corner found = minimum(corner(start), size);
    while (true) {
      Corner next = minimum(found, size);
      if (!(next.height < found.height - 1e-10 * (1 + Math.abs(found.height)))) {
        return next.height < found.height ? next : found;
      }
      found = next;
    }
  }

  private Corner corner(double[] at) {
    Run.stopIfInterrupted();
    if (++evaluations > MOST) {
      throw new ArithmeticException(
          "no minimum after " + MOST + " evaluations, near " + Arrays.toString(at));
    }
    double height = function.applyAsDouble(at);
    return new Corner(at, Double.isNaN(height) ? Double.POSITIVE_INFINITY : height);
  }

  private Corner minimum(Corner start, double size) {
    int n = start.at.length;
    Corner[] corners = new Corner[n + 1];
    corners[0] = start;
    for (int i = 0; i < n; i++) {
      double[] at = start.at.clone();
      at[i] += size;
      corners[i + 1] = corner(at);
    }
    while (true) {
      Arrays.sort(corners, Comparator.comparingDouble(corner -> corner.height));
      if (isSettled(corners)) {
        return corners[0];
      }
      step(corners);
    }
  }

  private static boolean isSettled(Corner[] corners) {
    Corner best = corners[0];
    Corner worst = corners[corners.length - 1];
    double span = 0;
    for (Corner corner : corners) {
      for (int i = 0; i < best.at.length; i++) {
        span = Math.max(span, Math.abs(corner.at[i] - best.at[i]) / (1 + Math.abs(best.at[i])));
      }
    }
    return span < TIGHT
        || worst.height - best.height <= FLAT * Math.abs(best.height)
        || best.height == Double.POSITIVE_INFINITY;
  }

  private void step(Corner[] corners) {
    int last = corners.length - 1;
    Corner worst = corners[last];
    Corner reflected = along(corners, -1);
    if (reflected.height < corners[0].height) {
      Corner expanded = along(corners, -2);
      corners[last] = expanded.height < reflected.height ? expanded : reflected;
    } else if (reflected.height < corners[last - 1].height) {
      corners[last] = reflected;
    } else {
      Corner contracted = along(corners, reflected.height < worst.height ? -0.5 : 0.5);
      if (contracted.height < Math.min(reflected.height, worst.height)) {
        corners[last] = contracted;
      } else {
        shrink(corners);
      }
    }
  }

  /** On the line from the middle of the others to the worst corner, that far. */
  private Corner along(Corner[] corners, double share) {
    int last = corners.length - 1;
    double[] at = new double[last];
    for (int i = 0; i < last; i++) {
      double middle = 0;
      for (int c = 0; c < last; c++) {
        middle += corners[c].at[i] / last;
      }
      at[i] = middle + share * (corners[last].at[i] - middle);
    }
    return corner(at);
  }

  private void shrink(Corner[] corners) {
    for (int c = 1; c < corners.length; c++) {
      double[] at = corners[c].at.clone();
      for (int i = 0; i < at.length; i++) {
        at[i] = (at[i] + corners[0].at[i]) / 2;
      }
      corners[c] = corner(at);
    }
  }
}
