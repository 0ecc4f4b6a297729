package org.attache.growth;

import org.attache.internal.Rows;

/** How alike a member's institutions are to those of each member of another institution. */
record LikeMembers() implements LinkFormula {
  @Override
  public String word() {
    return "like members";
  }

  @Override
  public boolean weighs() {
    return false;
  }

  @Override
  public boolean joinsModes() {
    return true;
  }

  @Override
  public Kernel on(PairRows rows) {
    return (v, row) -> {
      Rows out = rows.out();
      row.here().add(v, 1);
      LocalWalks.step(out, row.here(), row.next());
      row.step();
      LocalWalks.step(out, row.here(), row.next());
      row.step();
      SparseRow shared = row.here();
      for (int i = 0; i < shared.count(); i++) {
        int m = shared.touched[i];
        shared.value[m] /= Math.sqrt((double) out.degree(v) * out.degree(m));
      }
      LocalWalks.step(out, shared, row.scores);
    };
  }
}
