package org.attache.structure;

import org.attache.Run;

/**
 * A climb to where ties and products of coreness correlate most, by projected gradients with
 * Barzilai and Borwein's steps; scratch of one thread. Coreness is kept on the unit sphere, which
 * costs nothing since only its proportions matter.
 */
final class CorenessFit {
  private static final double SMALL = 1e-3;

  private final CorenessCorrelation correlation;
  private final double largest;
  private final double tolerance;
  private final int iterations;
  private double[] at = {};
  private double[] slope = {};
  private double reached;

  CorenessFit(CorenessCorrelation correlation, double share, double tolerance, int iterations) {
    this.correlation = correlation;
    this.largest = Math.sqrt(share);
    this.tolerance = tolerance;
    this.iterations = iterations;
  }

  double[] coreness() {
    return at;
  }

  double correlation() {
    return reached;
  }

  /** Climbs from there to a local optimum. */
  void climb(double[] start) {
    at = start.clone();
    slope = new double[at.length];
    project(at);
    reached = correlation.of(at, slope);
    double step = 1;
    double[] next = new double[at.length];
    double[] nextSlope = new double[at.length];
    for (int i = 0; ascent(next) > tolerance; i++) {
      if (i == iterations) {
        throw new ArithmeticException(
            "coreness did not converge in " + i + " iterations: it still moves by " + ascent(next));
      }
      Run.stopIfInterrupted();
      double now = advance(step, next, nextSlope);
      if (Double.isNaN(now)) {
        return;
      }
      step = nextStep(next, nextSlope);
      swapIn(next, nextSlope);
      reached = now;
    }
  }

  private void swapIn(double[] next, double[] nextSlope) {
    System.arraycopy(next, 0, at, 0, at.length);
    System.arraycopy(nextSlope, 0, slope, 0, slope.length);
  }

  /** How far a step along the slope gets before it meets a bound, by the length of a small step. */
  private double ascent(double[] scratch) {
    move(SMALL, scratch);
    double most = 0;
    for (int v = 0; v < at.length; v++) {
      most = Math.max(most, Math.abs(scratch[v] - at[v]));
    }
    return most / SMALL;
  }

  private void move(double step, double[] to) {
    for (int v = 0; v < at.length; v++) {
      to[v] = at[v] + step * slope[v];
    }
    project(to);
  }

  /** Halves the step until the fit rises enough; {@code NaN} if rounding hides every rise. */
  private double advance(double first, double[] next, double[] nextSlope) {
    for (double step = first; step > 1e-20; step /= 2) {
      move(step, next);
      double gain = 0;
      for (int v = 0; v < at.length; v++) {
        gain += slope[v] * (next[v] - at[v]);
      }
      double now = correlation.of(next, nextSlope);
      if (now > reached && now >= reached + 1e-4 * gain) {
        return now;
      }
    }
    return Double.NaN;
  }

  private double nextStep(double[] next, double[] nextSlope) {
    double moved = 0;
    double bent = 0;
    for (int v = 0; v < at.length; v++) {
      double by = next[v] - at[v];
      moved += by * by;
      bent += by * (slope[v] - nextSlope[v]);
    }
    return bent > 0 ? Math.min(1e6, Math.max(1e-6, moved / bent)) : 1;
  }

  /** No coreness is negative, their squares sum to 1, and none takes more than its share. */
  private void project(double[] values) {
    int top = 0;
    for (int v = 0; v < values.length; v++) {
      values[v] = Math.max(0, values[v]);
      top = values[v] > values[top] ? v : top;
    }
    scale(values, -1, 1);
    if (values[top] > largest) {
      scale(values, top, Math.sqrt(1 - largest * largest));
      values[top] = largest;
    }
  }

  /** Gives all but one that length; with nothing to stretch, alike. */
  private static void scale(double[] values, int except, double length) {
    double squares = 0;
    for (int v = 0; v < values.length; v++) {
      squares += v == except ? 0 : values[v] * values[v];
    }
    double factor = length / Math.sqrt(squares);
    double alike = length / Math.sqrt(values.length - (except < 0 ? 0 : 1));
    for (int v = 0; v < values.length; v++) {
      if (v != except) {
        values[v] = squares > 0 ? values[v] * factor : alike;
      }
    }
  }
}
