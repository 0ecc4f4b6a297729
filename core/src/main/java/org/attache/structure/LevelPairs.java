package org.attache.structure;

/**
 * Two portfolios against each other: what weight of states has which level in the one and in the
 * other.
 */
final class LevelPairs {
  private final double[] levels;
  private final double[] first;
  private final double[] second;
  private final double[] cells;
  private double weight;

  /** Levels in rising order. */
  LevelPairs(double[] levels) {
    this.levels = levels;
    first = new double[levels.length];
    second = new double[levels.length];
    cells = new double[levels.length * levels.length];
  }

  /** A state of that weight, with its levels by place among all. */
  void add(int one, int other, double weighing) {
    first[one] += weighing;
    second[other] += weighing;
    cells[one * levels.length + other] += weighing;
    weight += weighing;
  }

  /** The mean distance of the levels of a state. */
  double observed(PortfolioDistance distance) {
    double sum = 0;
    for (int a = 0; a < levels.length; a++) {
      for (int b = 0; b < levels.length; b++) {
        sum += cells[a * levels.length + b] * distance.between(levels[a], levels[b]);
      }
    }
    return sum / weight;
  }

  /** The mean distance if the levels of each portfolio were dealt anew among the states. */
  double dealt(PortfolioDistance distance) {
    double sum = 0;
    for (int a = 0; a < levels.length; a++) {
      for (int b = 0; b < levels.length; b++) {
        sum += first[a] * second[b] * distance.between(levels[a], levels[b]);
      }
    }
    return sum / (weight * weight);
  }

  /** The mean distance if the levels of both portfolios together were dealt to both. */
  double pooled(PortfolioDistance distance) {
    double sum = 0;
    for (int a = 0; a < levels.length; a++) {
      for (int b = 0; b < levels.length; b++) {
        double pairs = (first[a] + second[a]) * (first[b] + second[b]);
        sum += pairs * distance.between(levels[a], levels[b]);
      }
    }
    return sum / (4 * weight * weight);
  }

  /** Kendall's τ with ties, of pairs of states that weigh the product of their weights. */
  double tau() {
    double[] above = new double[levels.length];
    double concordant = 0;
    for (int a = levels.length - 1; a >= 0; a--) {
      concordant += concordant(a, above);
      for (int b = 0; b < levels.length; b++) {
        above[b] += cells[a * levels.length + b];
      }
    }
    double untied = Math.sqrt(untied(first)) * Math.sqrt(untied(second));
    return untied > 0 ? concordant / untied : Double.NaN;
  }

  /** Concordant less discordant pairs of a state on level a and one above it. */
  private double concordant(int a, double[] above) {
    double all = 0;
    for (double weighing : above) {
      all += weighing;
    }
    double sum = 0;
    double lower = 0;
    for (int b = 0; b < levels.length; b++) {
      double higher = all - lower - above[b];
      sum += cells[a * levels.length + b] * (higher - lower);
      lower += above[b];
    }
    return sum;
  }

  /** The weight of pairs that differ; exactly 0 where all are on one level. */
  private static double untied(double[] weights) {
    double sum = 0;
    double below = 0;
    for (double weighing : weights) {
      sum += below * weighing;
      below += weighing;
    }
    return sum;
  }
}
