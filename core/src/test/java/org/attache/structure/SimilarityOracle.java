package org.attache.structure;

/** The formulas read literally: every state against every state. */
final class SimilarityOracle {
  private SimilarityOracle() {}

  /** A distance by its name. */
  static double distance(PortfolioDistance distance, double one, double other) {
    return switch (distance) {
      case NOMINAL -> one == other ? 0 : 1;
      case ABSOLUTE -> Math.abs(one - other);
      case SQUARED -> Math.pow(one - other, 2);
    };
  }

  private static double observed(double[] x, double[] y, double[] w, PortfolioDistance d) {
    double sum = 0;
    double weight = 0;
    for (int k = 0; k < x.length; k++) {
      sum += w[k] * distance(d, x[k], y[k]);
      weight += w[k];
    }
    return sum / weight;
  }

  private static double crossed(double[] x, double[] y, double[] w, PortfolioDistance d) {
    double sum = 0;
    double weight = 0;
    for (int k = 0; k < x.length; k++) {
      for (int l = 0; l < y.length; l++) {
        sum += w[k] * w[l] * distance(d, x[k], y[l]);
        weight += w[k] * w[l];
      }
    }
    return sum / weight;
  }

  static double s(double[] x, double[] y, double[] w, PortfolioDistance d, double highest) {
    return 1 - 2 * observed(x, y, w, d) / distance(d, 0, highest);
  }

  static double kappa(double[] x, double[] y, double[] w, PortfolioDistance d) {
    return 1 - observed(x, y, w, d) / crossed(x, y, w, d);
  }

  static double pi(double[] x, double[] y, double[] w, PortfolioDistance d) {
    double within = crossed(x, x, w, d) + crossed(y, y, w, d);
    double expected = (within + 2 * crossed(x, y, w, d)) / 4;
    return 1 - observed(x, y, w, d) / expected;
  }

  static double a(double[] x, double[] y, double[] w, PortfolioDistance d, double highest) {
    double expected = 1 - 2 * crossed(x, y, w, d) / distance(d, 0, highest);
    return s(x, y, w, d, highest) - expected;
  }

  static double tau(double[] x, double[] y, double[] w) {
    double agreed = 0;
    double inFirst = 0;
    double inSecond = 0;
    for (int k = 0; k < x.length; k++) {
      for (int l = 0; l < k; l++) {
        double pair = w[k] * w[l];
        agreed += pair * Math.signum(x[k] - x[l]) * Math.signum(y[k] - y[l]);
        inFirst += pair * Math.abs(Math.signum(x[k] - x[l]));
        inSecond += pair * Math.abs(Math.signum(y[k] - y[l]));
      }
    }
    return agreed / Math.sqrt(inFirst * inSecond);
  }
}
