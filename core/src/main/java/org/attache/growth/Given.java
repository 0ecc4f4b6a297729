package org.attache.growth;

/**
 * Rules that a caller may have given as a lambda: of unknown values, and without a lasting name.
 */
final class Given {
  private Given() {}

  static String name(Object rule) {
    return rule.getClass().isHidden() ? "as given" : rule.toString();
  }

  /** The weight that a kernel gives to a degree, refused if it makes no sense. */
  static double checked(double weight, int degree) {
    if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "a kernel must be finite and not negative: A(" + degree + ") = " + weight);
    }
    return weight;
  }
}
