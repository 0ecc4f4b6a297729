package org.attache.growth;

/**
 * A covariate whose coefficient is told, not estimated.
 *
 * @param covariate the covariate
 * @param coefficient its coefficient
 */
record FixedTerm(Covariate covariate, double coefficient) {
  @Override
  public String toString() {
    return coefficient + " " + covariate;
  }
}
