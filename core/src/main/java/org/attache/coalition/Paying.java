package org.attache.coalition;

/**
 * The second mechanism: ties and linked issues make side payments possible, they cap what can be
 * paid through them.
 *
 * <pre>cap = most · s</pre>
 *
 * <p>for the most that could be paid to anyone, and s in (0, 1), the share that leverage reaches;
 * see {@link Leverage}. A candidate whose price at a level of participation exceeds its cap cannot
 * be brought in at that level, whatever the budget. Units: scenario cost, which is ordinal and
 * never money. Landmark: at s = ½, which is no leverage to either side, half of the most.
 *
 * <p>Source of the mechanism: M. Henke, Constructing Allied Cooperation, Cornell 2019: ties make
 * issue linkages and side payments possible. The formula is a convention of this library.
 */
@FunctionalInterface
public interface Paying {

  /** The cap is most · s. */
  Paying PROPORTIONAL = (most, share) -> most * share;

  /**
   * {@return the most that can be paid to a candidate, at least 0}
   *
   * @param most the most that could be paid to anyone, at least 0; may be infinite
   * @param share what leverage reaches, in [0, 1]
   */
  double cap(double most, double share);
}
