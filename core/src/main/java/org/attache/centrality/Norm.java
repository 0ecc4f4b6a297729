package org.attache.centrality;

/** What scores known up to a common factor are scaled to. */
public enum Norm {
  /** The squares sum to 1. */
  LENGTH {
    @Override
    double of(double[] values) {
      return Vectors.norm(values);
    }
  },
  /** The largest is 1. */
  LARGEST {
    @Override
    double of(double[] values) {
      double largest = 0;
      for (double value : values) {
        largest = Math.max(largest, value);
      }
      return largest;
    }
  },
  /** They sum to 1. */
  SUM {
    @Override
    double of(double[] values) {
      return Vectors.sum(values);
    }
  };

  abstract double of(double[] values);

  /** Scales the values, none negative; leaves them where all are 0. */
  void scale(double[] values) {
    Vectors.scale(1 / Vectors.unit(values), values);
    double norm = of(values);
    for (int v = 0; v < values.length && norm > 0; v++) {
      values[v] /= norm;
    }
  }
}
