package org.attache.growth;

/** Two kernels, one on top of the other. */
record Sum(Kernel one, Kernel two) implements Kernel {
  @Override
  public double weight(int degree) {
    return one.weight(degree) + two.weight(degree);
  }

  @Override
  public String toString() {
    return "(" + Given.name(one) + ") + (" + Given.name(two) + ")";
  }
}
