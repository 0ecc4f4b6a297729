package org.attache.centrality;

import static com.google.common.base.Preconditions.checkArgument;

/** How exact an iteration has to be and when it gives up. */
record Accuracy(String measure, double tolerance, int iterations) {

  Accuracy {
    checkArgument(tolerance > 0 && tolerance < 1, "tolerance must be in (0, 1): %s", tolerance);
    checkArgument(iterations >= 1, "iterations must be at least 1: %s", iterations);
  }

  static Accuracy of(String measure) {
    return new Accuracy(measure, 1e-12, 10_000);
  }

  Accuracy withTolerance(double changed) {
    return new Accuracy(measure, changed, iterations);
  }

  Accuracy withIterations(int changed) {
    return new Accuracy(measure, tolerance, changed);
  }

  /** What to throw when the iterations do not suffice. */
  ArithmeticException notReached(double residual) {
    return new ArithmeticException(
        measure
            + " did not converge in "
            + iterations
            + " iterations: the relative residual is still "
            + residual);
  }

  /** What to throw when the iterations do not suffice and changes are what is watched. */
  ArithmeticException notSettled(double change) {
    return new ArithmeticException(
        measure
            + " did not converge in "
            + iterations
            + " iterations: the changes still sum to "
            + change);
  }
}
