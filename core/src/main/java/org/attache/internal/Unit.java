package org.attache.internal;

/** Powers of two to divide strengths by, so that sums of their squares stay within a double. */
public final class Unit {
  private Unit() {}

  /**
   * {@return the largest power of two that is not above all of these strengths; 1 of none}
   *
   * <p>Dividing by it changes no digit, but of strengths 10³⁰⁰ times smaller than the largest.
   *
   * @param strengths none negative; one that is infinite, as a sum of parallel ties may be, is an
   *     error
   */
  public static double of(double[] strengths) {
    double largest = 0;
    for (double strength : strengths) {
      largest = Math.max(largest, strength);
    }
    if (largest == Double.POSITIVE_INFINITY) {
      throw new ArithmeticException("strengths of parallel ties sum to more than 1e308");
    }
    return largest == 0 ? 1 : Math.scalb(1.0, Math.getExponent(largest));
  }
}
