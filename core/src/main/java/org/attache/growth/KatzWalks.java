package org.attache.growth;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * Walks of any length between two actors, long ones weakened.
 *
 * @param beta by how much each tie weakens a walk
 */
record KatzWalks(double beta) implements LinkFormula {
  private static final int MOST = 10_000;
  private static final double TOLERANCE = 1e-13;

  @Override
  public String word() {
    return "Katz";
  }

  @Override
  public Map<String, String> options() {
    return ImmutableMap.of("β", Double.toString(beta));
  }

  @Override
  public boolean weighs() {
    return true;
  }

  @Override
  public Kernel on(PairRows rows) {
    return (v, row) -> {
      row.here().add(v, 1);
      double sum = 0;
      double term = 1;
      for (int length = 1; term > TOLERANCE * sum; length++) {
        LocalWalks.step(rows.out(), row.here(), row.next());
        term = weaken(row.next(), row.scores);
        sum += term;
        if (length > MOST || !(sum < Double.POSITIVE_INFINITY)) {
          throw unfinished(length, sum < Double.POSITIVE_INFINITY ? term / sum : sum);
        }
        row.step();
      }
    };
  }

  private double weaken(SparseRow walks, SparseRow scores) {
    double sum = 0;
    for (int i = 0; i < walks.count(); i++) {
      int u = walks.touched[i];
      walks.value[u] *= beta;
      scores.add(u, walks.value[u]);
      sum += walks.value[u];
    }
    return sum;
  }

  private ArithmeticException unfinished(int length, double residual) {
    return new ArithmeticException(
        "the Katz score with β "
            + beta
            + " has not converged after "
            + length
            + " iterations: residual "
            + residual
            + "; β must be under 1/λ₁");
  }
}
