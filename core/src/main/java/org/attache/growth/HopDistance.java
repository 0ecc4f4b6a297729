package org.attache.growth;

import org.attache.internal.Rows;

/** The number of ties on the shortest way, negative. */
record HopDistance() implements LinkFormula {
  @Override
  public String word() {
    return "negative distance";
  }

  @Override
  public boolean weighs() {
    return false;
  }

  @Override
  public double lowest() {
    return Double.NEGATIVE_INFINITY;
  }

  @Override
  public Kernel on(PairRows rows) {
    return (v, row) -> search(v, rows.out(), row.scores);
  }

  /** Breadth first: those touched are the queue. */
  private static void search(int v, Rows out, SparseRow scores) {
    scores.add(v, 0);
    for (int i = 0; i < scores.count(); i++) {
      int z = scores.touched[i];
      for (int arc = out.begin[z]; arc < out.begin[z + 1]; arc++) {
        int u = out.target[arc];
        if (!scores.has(u)) {
          scores.add(u, scores.value[z] - 1);
        }
      }
    }
  }
}
