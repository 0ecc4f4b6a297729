package org.attache.coalition;

/**
 * The first mechanism: ties inform, they shrink the uncertainty about a candidate's reluctance.
 *
 * <pre>u′ = u · (1 − s)          what must be offered to be safe: max(0, r + u′)</pre>
 *
 * <p>for uncertainty u without any tie, reluctance r, and s in (0, 1), the share that leverage
 * reaches; see {@link Leverage}. Units: scenario cost, which is ordinal and never money. Landmark:
 * at s = ½, which is no leverage to either side, half of the uncertainty is left.
 *
 * <p>Source of the mechanism: M. Henke, Constructing Allied Cooperation, Cornell 2019: ties give
 * private information about what potential partners would deploy. The formula is a convention of
 * this library.
 */
@FunctionalInterface
public interface Informing {

  /** What is left is u · (1 − s). */
  Informing PROPORTIONAL = (uncertainty, share) -> uncertainty * (1 - share);

  /**
   * {@return the uncertainty that is left, at least 0}
   *
   * @param uncertainty the uncertainty without any tie, at least 0
   * @param share what leverage reaches, in [0, 1]
   */
  double left(double uncertainty, double share);
}
