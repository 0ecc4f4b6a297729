package org.attache.structure;

/** How far apart two levels of commitment are. */
public enum PortfolioDistance {
  /** 1 where the levels differ, by how much soever. */
  NOMINAL {
    @Override
    double between(double one, double other) {
      return one == other ? 0 : 1;
    }
  },

  /** The difference. */
  ABSOLUTE {
    @Override
    double between(double one, double other) {
      return Math.abs(one - other);
    }
  },

  /** The square of the difference. */
  SQUARED {
    @Override
    double between(double one, double other) {
      return (one - other) * (one - other);
    }
  };

  abstract double between(double one, double other);
}
