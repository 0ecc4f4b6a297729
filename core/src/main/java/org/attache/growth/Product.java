package org.attache.growth;

/** Two kernels, one times the other. */
record Product(Kernel one, Kernel two) implements Kernel {
  @Override
  public double weight(int degree) {
    return one.weight(degree) * two.weight(degree);
  }

  @Override
  public String toString() {
    return "(" + Given.name(one) + ")·(" + Given.name(two) + ")";
  }
}
