package org.attache.coalition;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.attache.Discrimination;
import org.attache.Run;
import org.attache.internal.Newton;
import org.attache.internal.Seeds;

/**
 * What coefficients come out of events drawn again, or of joiners shuffled within each event.
 *
 * @param asked how many replicates there were
 * @param seed what they were drawn with
 * @param found the numbers of each that converged, in the order of the replicates
 */
record JoiningReplicates(int asked, long seed, List<double[]> found) {
  private static final double ROUNDING = 1e-9;

  /** Coefficients and then the log likelihood, where as many events are drawn with replacement. */
  static JoiningReplicates drawn(
      JoiningKind kind, JoiningStrata strata, int replicates, long seed, Run run) {
    return of(replicates, seed, run, random -> coefficients(kind, strata, random));
  }

  private static double[] coefficients(
      JoiningKind kind, JoiningStrata strata, SplittableRandom random) {
    int[] weights = new int[strata.events()];
    for (int draw = 0; draw < weights.length; draw++) {
      weights[random.nextInt(weights.length)]++;
    }
    Newton newton = JoiningLikelihood.of(kind, strata, weights).largest();
    return newton.trouble() == Newton.Trouble.NONE ? coefficients(newton) : new double[0];
  }

  private static double[] coefficients(Newton newton) {
    double[] theta = newton.theta();
    double[] result = Arrays.copyOf(theta, theta.length + 1);
    result[theta.length] = newton.logLikelihood();
    return result;
  }

  /** |z| of each covariate and then the likelihood ratio, where joiners are shuffled. */
  static JoiningReplicates shuffled(
      JoiningKind kind, JoiningStrata strata, int replicates, long seed, Run run) {
    return of(replicates, seed, run, random -> statistics(kind, strata.shuffled(random)));
  }

  private static double[] statistics(JoiningKind kind, JoiningStrata strata) {
    Newton newton = JoiningLikelihood.of(kind, strata).largest();
    return newton.trouble() == Newton.Trouble.NONE ? statistics(newton) : new double[0];
  }

  /** |z| of each covariate and then the likelihood ratio. */
  static double[] statistics(Newton newton) {
    double[] theta = newton.theta();
    double[] covariance = newton.covariance();
    double[] result = new double[theta.length + 1];
    for (int c = 0; c < theta.length; c++) {
      result[c] = Math.abs(theta[c]) / Math.sqrt(covariance[c * theta.length + c]);
    }
    result[theta.length] = 2 * (newton.logLikelihood() - newton.atZero());
    return result;
  }

  /** One replicate; empty where it has no maximum. */
  @FunctionalInterface
  private interface Replicate {
    double[] of(SplittableRandom random);
  }

  private static JoiningReplicates of(int replicates, long seed, Run run, Replicate replicate) {
    List<double[]> all = run.each(replicates, r -> replicate.of(Seeds.random(seed, r)));
    return new JoiningReplicates(
        replicates, seed, all.stream().filter(one -> one.length > 0).toList());
  }

  int failed() {
    return asked - found.size();
  }

  /** The interval that leaves out as many at either end; undefined where none converged. */
  Discrimination.Interval interval(int place, double level) {
    double[] values = found.stream().mapToDouble(one -> one[place]).sorted().toArray();
    return new Discrimination.Interval(
        quantile(values, (1 - level) / 2), quantile(values, (1 + level) / 2));
  }

  /** By linear interpolation; undefined of no numbers. */
  static double quantile(double[] sorted, double share) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  /** How often a number is as large as what was observed, that itself and the failed included. */
  double[] p(double[] observed) {
    double[] p = new double[observed.length];
    Arrays.fill(p, 1 + failed());
    for (double[] one : found) {
      for (int c = 0; c < p.length; c++) {
        p[c] += one[c] >= observed[c] * (1 - ROUNDING) ? 1 : 0;
      }
    }
    for (int c = 0; c < p.length; c++) {
      p[c] /= asked + 1;
    }
    return p;
  }
}
