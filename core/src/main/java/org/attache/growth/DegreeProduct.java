package org.attache.growth;

/** The product of the strengths of two actors. */
record DegreeProduct() implements LinkFormula {
  @Override
  public String word() {
    return "preferential attachment";
  }

  @Override
  public boolean weighs() {
    return true;
  }

  @Override
  public Kernel on(PairRows rows) {
    double[] arriving = new double[rows.order()];
    for (int u = 0; u < arriving.length; u++) {
      arriving[u] = rows.in().strength(u);
    }
    return (v, row) -> {
      double leaving = rows.out().strength(v);
      for (int u = 0; u < arriving.length; u++) {
        if (u != v && leaving * arriving[u] > 0) {
          row.scores.add(u, leaving * arriving[u]);
        }
      }
    };
  }
}
