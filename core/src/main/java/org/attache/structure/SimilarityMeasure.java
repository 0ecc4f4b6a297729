package org.attache.structure;

/** What is made of two portfolios. */
enum SimilarityMeasure {
  S("Signorino–Ritter S") {
    @Override
    double of(LevelPairs pairs, PortfolioDistance distance, double farthest) {
      return 1 - 2 * pairs.observed(distance) / farthest;
    }
  },
  PI("Scott's π") {
    @Override
    double of(LevelPairs pairs, PortfolioDistance distance, double farthest) {
      return corrected(pairs.observed(distance), pairs.pooled(distance));
    }
  },
  KAPPA("Cohen's κ") {
    @Override
    double of(LevelPairs pairs, PortfolioDistance distance, double farthest) {
      return corrected(pairs.observed(distance), pairs.dealt(distance));
    }
  },
  TAU("Kendall's τ_b") {
    @Override
    double of(LevelPairs pairs, PortfolioDistance distance, double farthest) {
      return pairs.tau();
    }
  },
  A("Benati–Capurri A") {
    @Override
    double of(LevelPairs pairs, PortfolioDistance distance, double farthest) {
      return 2 * (pairs.dealt(distance) - pairs.observed(distance)) / farthest;
    }
  };

  private final String words;

  SimilarityMeasure(String words) {
    this.words = words;
  }

  abstract double of(LevelPairs pairs, PortfolioDistance distance, double farthest);

  private static double corrected(double observed, double expected) {
    return expected > 0 ? 1 - observed / expected : Double.NaN;
  }

  @Override
  public String toString() {
    return words;
  }
}
