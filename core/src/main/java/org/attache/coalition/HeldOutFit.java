package org.attache.coalition;

import java.util.ArrayList;
import java.util.List;
import org.attache.internal.Newton;

/**
 * A model fitted to some events to predict another: a covariate that has no coefficient there, the
 * same for all or without bound, is left out, so that no event and no placebo stays without a fit.
 */
final class HeldOutFit {
  private final List<String> names;
  private final double[] theta;
  private final List<String> dropped;
  private final boolean unbounded;

  private HeldOutFit(List<String> names, double[] theta, List<String> dropped, boolean unbounded) {
    this.names = names;
    this.theta = theta;
    this.dropped = dropped;
    this.unbounded = unbounded;
  }

  /**
   * Fits.
   *
   * @param kind the model
   * @param complete candidates of whom all is known, of events that tell something
   * @param covariates those to fit
   */
  static HeldOutFit of(JoiningKind kind, CandidateTable complete, List<String> covariates) {
    List<String> names = new ArrayList<>(covariates);
    List<String> dropped = new ArrayList<>();
    boolean unbounded = false;
    while (!names.isEmpty()) {
      Newton newton = JoiningLikelihood.of(kind, JoiningStrata.of(complete, names)).largest();
      if (newton.trouble() == Newton.Trouble.NONE) {
        return new HeldOutFit(List.copyOf(names), newton.theta(), dropped, unbounded);
      }
      if (newton.trouble() == Newton.Trouble.SLOW) {
        newton.orThrow(kind.title, names.toArray(String[]::new), "candidates", "joiners");
      }
      unbounded |= newton.trouble() == Newton.Trouble.SEPARATED;
      dropped.add(names.remove(newton.which()) + " (" + words(newton.trouble()) + ")");
    }
    return new HeldOutFit(List.of(), new double[0], dropped, unbounded);
  }

  private static String words(Newton.Trouble trouble) {
    return switch (trouble) {
      case CONSTANT -> "the same for all";
      case COLLINEAR -> "a combination of others";
      default -> "without bound";
    };
  }

  /** What was left out and why. */
  List<String> dropped() {
    return List.copyOf(dropped);
  }

  /** Whether a covariate was left out that told those who joined from the others too well. */
  boolean isUnbounded() {
    return unbounded;
  }

  /** β·x of each row of an event. */
  double[] scores(CandidateTable table, int[] rows) {
    double[] scores = new double[rows.length];
    for (int c = 0; c < theta.length; c++) {
      for (int i = 0; i < rows.length; i++) {
        scores[i] += theta[c] * table.value(rows[i], names.get(c));
      }
    }
    return scores;
  }
}
