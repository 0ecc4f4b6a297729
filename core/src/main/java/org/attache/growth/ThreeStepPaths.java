package org.attache.growth;

import org.attache.internal.Rows;

/** Paths of three ties, each divided by what the two actors on the way have. */
record ThreeStepPaths() implements LinkFormula {
  @Override
  public String word() {
    return "L3";
  }

  @Override
  public boolean weighs() {
    return true;
  }

  @Override
  public Kernel on(PairRows rows) {
    double[] root = new double[rows.order()];
    for (int z = 0; z < root.length; z++) {
      root[z] = Math.sqrt(rows.all().strength(z));
    }
    return (v, row) -> {
      Rows out = rows.out();
      row.here().add(v, 1);
      LocalWalks.step(out, row.here(), row.next());
      row.step();
      divide(row.here(), root);
      LocalWalks.step(out, row.here(), row.next());
      row.step();
      divide(row.here(), root);
      LocalWalks.step(out, row.here(), row.scores);
    };
  }

  private static void divide(SparseRow walks, double[] root) {
    for (int i = 0; i < walks.count(); i++) {
      int z = walks.touched[i];
      walks.value[z] /= root[z];
    }
  }
}
