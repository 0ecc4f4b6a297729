package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether ties with the pivotal state predict who joins, conditional on an attempt.
 *
 * <p>The rule, which no option changes: validated if and only if the gain over the model without a
 * pivotal state has a 95 % interval above zero, and the true pivotal state ranks in the top five
 * per cent of all states put in its place.
 *
 * @param gain over the model without a pivotal state
 * @param placebos other states in the pivotal state's place
 */
public record PredictionVerdict(PredictiveGain gain, PivotalPlacebos placebos) {

  /** Refuses a gain and placebos of different scores. */
  public PredictionVerdict {
    checkArgument(
        gain.score().equals(placebos.score()),
        "a verdict is on one score: the gain is of %s, the placebos of %s",
        gain.score(),
        placebos.score());
  }

  /** {@return whether both conditions hold} */
  public boolean isValidated() {
    return gain.isAboveZero() && placebos.isTop();
  }

  /** {@return which conditions fail, in words; none where validated} */
  public List<String> failures() {
    List<String> failures = new ArrayList<>();
    if (!gain.isAboveZero()) {
      failures.add(
          Double.isNaN(gain.interval().low())
              ? "the gain has no interval: too few events, or the model without a pivotal state lost"
                  + " a covariate without bound"
              : String.format(
                  Locale.ROOT,
                  "the 95 %% interval of the gain, [%.4f, %.4f], is not above zero",
                  gain.interval().low(),
                  gain.interval().high()));
    }
    if (!placebos.isTop()) {
      failures.add(
          Double.isNaN(placebos.auc())
              ? "the true pivotal state is not ranked: no event could be predicted"
              : String.format(
                  Locale.ROOT,
                  "the true pivotal state ranks %d of %d, not in the top five per cent",
                  placebos.rank(),
                  placebos.ranked()));
    }
    return List.copyOf(failures);
  }

  /** {@return the verdict in one line} */
  @Override
  public String toString() {
    return isValidated()
        ? gain.score()
            + ": validated: it predicts who joins, conditional on an attempt, better than the model"
            + " without a pivotal state, and the true pivotal state ranks "
            + placebos.rank()
            + " of "
            + placebos.ranked()
        : gain.score()
            + ": not validated: it is not shown to predict who joins, conditional on an attempt; "
            + String.join("; ", failures());
  }
}
