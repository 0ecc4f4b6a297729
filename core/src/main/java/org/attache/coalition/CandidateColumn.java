package org.attache.coalition;

/** One covariate of all candidates: one number a row, {@code NaN} where unknown. */
final class CandidateColumn {
  private final String name;
  private final boolean ofPivotal;
  private final double[] values;

  /**
   * The column of these numbers.
   *
   * @param name the name of the covariate
   * @param ofPivotal whether it depends on the pivotal state
   * @param values one a row, not written to any more
   */
  CandidateColumn(String name, boolean ofPivotal, double[] values) {
    this.name = name;
    this.ofPivotal = ofPivotal;
    this.values = values;
  }

  String name() {
    return name;
  }

  boolean ofPivotal() {
    return ofPivotal;
  }

  double at(int row) {
    return values[row];
  }

  boolean isUnknown(int row) {
    return Double.isNaN(values[row]);
  }

  /** All values, a copy. */
  double[] toArray() {
    return values.clone();
  }

  CandidateColumn select(int[] rows) {
    double[] chosen = new double[rows.length];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = values[rows[i]];
    }
    return new CandidateColumn(name, ofPivotal, chosen);
  }
}
