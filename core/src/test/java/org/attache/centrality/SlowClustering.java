package org.attache.centrality;

import java.util.function.DoubleBinaryOperator;

/** Clustering by loops over all triples; a is symmetric. */
final class SlowClustering {
  private SlowClustering() {}

  /** What a tied pair of partners adds: of the strengths of i–j, i–h and j–h. */
  interface Pair {
    double of(double ij, double ih, double jh);
  }

  /** Σ over tied pairs of partners over Σ over all pairs, both ordered. */
  static double local(double[][] a, int i, Pair tied, Pair all) {
    double closed = 0;
    double pairs = 0;
    for (int j = 0; j < a.length; j++) {
      for (int h = 0; h < a.length; h++) {
        if (j != h && a[i][j] > 0 && a[i][h] > 0) {
          closed += a[j][h] > 0 ? tied.of(a[i][j], a[i][h], a[j][h]) : 0;
          pairs += all.of(a[i][j], a[i][h], a[j][h]);
        }
      }
    }
    return closed / pairs;
  }

  static double global(double[][] a, DoubleBinaryOperator value) {
    double closed = 0;
    double all = 0;
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a.length; j++) {
        for (int h = 0; h < j; h++) {
          if (a[i][j] > 0 && a[i][h] > 0) {
            double worth = value.applyAsDouble(a[i][j], a[i][h]);
            closed += a[j][h] > 0 ? worth : 0;
            all += worth;
          }
        }
      }
    }
    return closed / all;
  }

  /** Fagiolo's formula by matrices; a is 0 or 1, along ties. */
  static double fagiolo(double[][] a, int i) {
    double cube = 0;
    double ends = 0;
    double mutual = 0;
    for (int j = 0; j < a.length; j++) {
      ends += a[i][j] + a[j][i];
      mutual += a[i][j] * a[j][i];
      for (int h = 0; h < a.length; h++) {
        cube += (a[i][j] + a[j][i]) * (a[j][h] + a[h][j]) * (a[h][i] + a[i][h]);
      }
    }
    return cube / (2 * (ends * (ends - 1) - 2 * mutual));
  }
}
