package org.attache.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.attache.Scores;

/** Two sides are compared only where they compute the same, and to the same residual. */
final class Agreement {
  private Agreement() {}

  static double[] values(Scores scores) {
    return scores.asMap().values().stream().mapToDouble(value -> value).toArray();
  }

  /** The scores of vertices 0, 1, 2 … */
  static double[] values(Map<Integer, ? extends Number> scores) {
    double[] values = new double[scores.size()];
    scores.forEach((v, score) -> values[v] = score.doubleValue());
    return values;
  }

  /** Refuses scores that differ by more than a constant factor. */
  static void require(String what, double[] one, double[] two, double tolerance) {
    double most = Arrays.stream(one).max().orElse(1);
    double other = Arrays.stream(two).max().orElse(1);
    for (int v = 0; v < one.length; v++) {
      double difference = Math.abs(one[v] / most - two[v] / other);
      if (!(difference <= tolerance)) {
        throw new IllegalStateException(
            String.format(
                Locale.ROOT,
                "%s of actor %d: %s of %s, %s of %s",
                what,
                v,
                one[v],
                most,
                two[v],
                other));
      }
    }
  }

  /** Refuses a first side that is less exact than the second; tells both. */
  static String requireAsExact(String what, double ours, double theirs) {
    String both = what + ": residual " + ours + ", the other side's " + theirs;
    if (!(ours <= theirs)) {
      throw new IllegalStateException(both);
    }
    return both;
  }
}
