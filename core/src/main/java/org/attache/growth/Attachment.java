package org.attache.growth;

import java.time.LocalDate;

/**
 * Estimators of the attachment kernel, from the dated ties of a history: how the chance of an actor
 * to win the next tie rises with the ties it has.
 *
 * <pre>{@code
 * Attachment.pafit().withFitness(10).of(history)
 * Attachment.newman().counting(Counting.ties().withSteps(Steps.YEARS)).of(history)
 * Attachment.logit(Covariate.logDegree(), Covariate.attribute("power")).of(history)
 * Attachment.lockIn().withLeaders(5).of(history)
 * }</pre>
 */
public final class Attachment {
  private Attachment() {}

  /** {@return Newman's estimator, corrected: quick, noisy where few actors have a degree} */
  public static NewmanKernel newman() {
    return NewmanKernel.DEFAULT;
  }

  /**
   * {@return the estimator of Jeong, Néda and Barabási, for two waves of observation}
   *
   * @param from the first day of the time whose ties are events; degrees are those before it
   * @param until the first day after it
   */
  public static JeongKernel jeong(LocalDate from, LocalDate until) {
    return JeongKernel.between(from, until);
  }

  /** {@return PAFit: maximum likelihood, smoothed, with fitness if told} */
  public static PafitKernel pafit() {
    return PafitKernel.DEFAULT;
  }

  /**
   * {@return the conditional logit of whom each new tie chooses, as {@link AttachmentLogit#of}: its
   * coefficient of the log degree is α, next to whatever else draws}
   *
   * @param covariates what may draw choosers; none for alternatives that are all alike
   */
  public static AttachmentLogit logit(Covariate... covariates) {
    return AttachmentLogit.of(covariates);
  }

  /**
   * {@return whether leaders win more new ties than their lead is worth: α above 1, window by
   * window}
   */
  public static LockIn lockIn() {
    return LockIn.DEFAULT;
  }
}
