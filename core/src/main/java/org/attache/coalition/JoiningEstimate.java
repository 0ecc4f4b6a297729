package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.attache.Run;
import org.attache.internal.Newton;

/**
 * The numbers of a fit.
 *
 * @param names of the coefficients
 * @param newton the coefficients, their covariance and likelihoods
 * @param clustered their standard errors by event; {@code NaN} where there are too few
 * @param strata what they were fitted to
 * @param drawn what came of events drawn again
 * @param shuffled what came of joiners shuffled
 */
record JoiningEstimate(
    List<String> names,
    Newton newton,
    List<Double> clustered,
    JoiningStrata strata,
    JoiningReplicates drawn,
    JoiningReplicates shuffled) {
  private static final double LEVEL = 0.95;

  static JoiningEstimate of(JoiningModel model, JoiningStrata strata, String[] names, Run run) {
    checkArgument(
        telling(strata) > 0,
        "no event to learn from: in each of %s all or none of the candidates joined",
        strata.events());
    JoiningLikelihood likelihood = JoiningLikelihood.of(model.kind(), strata);
    Newton newton = likelihood.largest(model, names);
    return new JoiningEstimate(
        List.of(names),
        newton,
        clustered(likelihood, strata, newton),
        strata,
        model.drawn(strata, run),
        model.shuffled(strata, run));
  }

  private static List<Double> clustered(
      JoiningLikelihood likelihood, JoiningStrata strata, Newton newton) {
    int k = strata.k;
    if (telling(strata) <= k) {
      return Collections.nCopies(k, Double.NaN);
    }
    double[] covariance = likelihood.clustered(newton.theta(), newton.covariance());
    return IntStream.range(0, k).mapToObj(c -> Math.sqrt(covariance[c * k + c])).toList();
  }

  /** How many events some joined and some did not. */
  private static int telling(JoiningStrata strata) {
    int telling = 0;
    for (int event = 0; event < strata.events(); event++) {
      telling += strata.tells(event) ? 1 : 0;
    }
    return telling;
  }

  int telling() {
    return telling(strata);
  }

  int joiners() {
    int joiners = 0;
    for (int event = 0; event < strata.events(); event++) {
      joiners += strata.joiners(event);
    }
    return joiners;
  }

  List<JoiningCoefficient> coefficients() {
    double[] theta = newton.theta();
    double[] covariance = newton.covariance();
    double[] p = permuted();
    List<JoiningCoefficient> result = new ArrayList<>();
    for (int c = 0; c < theta.length; c++) {
      result.add(
          new JoiningCoefficient(
              names.get(c),
              theta[c],
              Math.sqrt(covariance[c * theta.length + c]),
              clustered.get(c),
              drawn.interval(c, LEVEL),
              p[c]));
    }
    return result;
  }

  /** p of each coefficient and then of the whole model, undefined where not asked. */
  double[] permuted() {
    double[] observed = JoiningReplicates.statistics(newton);
    if (shuffled.asked() == 0) {
      Arrays.fill(observed, Double.NaN);
      return observed;
    }
    return shuffled.p(observed);
  }
}
