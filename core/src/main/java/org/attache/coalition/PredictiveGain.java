package org.attache.coalition;

import java.util.Locale;
import org.attache.Discrimination;

/**
 * By how much a score predicts who joins better than the model without a pivotal state.
 *
 * <p>The interval is that of a bootstrap in two stages: events are drawn with replacement, then
 * within each its joiners and, separately, the others, so that both always exist; scores are not
 * fitted again. It leaves out 2.5 % of the differences at either end. There is none, {@code NaN},
 * where fewer than three events have both scores, and where the model without a pivotal state lost
 * a covariate without bound, which tells who joined too well to have a coefficient: the comparison
 * would be with a crippled model. A few events can be drawn in a few ways only: of four, 35.
 * Source: Field and Welsh, Bootstrapping clustered data, Journal of the Royal Statistical Society B
 * 69 (2007) 369.
 *
 * @param score what is compared
 * @param value its mean AUC less that of the model without a pivotal state, on the same candidates
 * @param interval the 95 % interval of that
 * @param events how many events both predict
 * @param replicates how many were drawn
 * @param seed where the draws start
 */
public record PredictiveGain(
    String score,
    double value,
    Discrimination.Interval interval,
    int events,
    int replicates,
    long seed) {

  /** {@return whether the whole interval lies above zero} */
  public boolean isAboveZero() {
    return interval.low() > 0;
  }

  /** {@return the gain with its interval} */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "gain of %s in mean AUC over the model without a pivotal state: %.4f, 95 %% interval"
            + " [%.4f, %.4f], %d replicates of %d events from seed %d",
        score,
        value,
        interval.low(),
        interval.high(),
        replicates,
        events,
        seed);
  }
}
