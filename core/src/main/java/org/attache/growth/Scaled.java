package org.attache.growth;

/** A kernel in other units. */
record Scaled(Kernel kernel, double factor) implements Kernel {
  @Override
  public double weight(int degree) {
    return factor * kernel.weight(degree);
  }

  @Override
  public String toString() {
    return factor + "·(" + Given.name(kernel) + ")";
  }
}
