package org.attache.growth;

/** The degree and an initial attractiveness. */
record Shifted(double lambda) implements Kernel {
  @Override
  public double weight(int degree) {
    return Math.max(0, degree + lambda);
  }

  @Override
  public String toString() {
    return lambda == 0 ? "k" : lambda < 0 ? "k − " + -lambda : "k + " + lambda;
  }
}
