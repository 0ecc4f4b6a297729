package org.attache.growth;

/** A power of the degree. */
record Power(double gamma) implements Kernel {
  @Override
  public double weight(int degree) {
    return Math.pow(degree, gamma);
  }

  @Override
  public String toString() {
    return gamma == 0 ? "1" : "k^" + gamma;
  }
}
