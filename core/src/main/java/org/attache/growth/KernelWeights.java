package org.attache.growth;

import java.util.Arrays;

/** What a kernel gives each degree, asked of it once. Used by one thread. */
final class KernelWeights {
  private final Kernel kernel;
  private double[] weights = new double[16];
  private int known;

  KernelWeights(Kernel kernel) {
    this.kernel = kernel;
  }

  double of(int degree) {
    if (degree >= weights.length) {
      weights = Arrays.copyOf(weights, 2 * degree);
    }
    for (; known <= degree; known++) {
      weights[known] = kernel.weight(known);
    }
    return Given.checked(weights[degree], degree);
  }
}
