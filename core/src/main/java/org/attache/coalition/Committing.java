package org.attache.coalition;

/**
 * The third mechanism: ties and common institutions make promises credible, they lower the chance
 * of default; arrangements that verify what was promised can stand in for them.
 *
 * <pre>d = d₀ · (1 − s) · (1 − v)          expected strength: capability · (1 − d)</pre>
 *
 * <p>for the chance of default d₀ without tie or verification, s in (0, 1), the share that leverage
 * reaches, and verification v in [0, 1]; see {@link Leverage}. Units: none. Landmark: full
 * verification, v = 1, makes any promise credible without a tie.
 *
 * <p>Sources of the mechanism: M. Henke, Constructing Allied Cooperation, Cornell 2019; H. Meyer,
 * C. Kastrop and A. Klasen, Reconstructing Global Cooperation in a Neorealist Moment, 2026
 * (verification over trust). The formula is a convention of this library.
 */
@FunctionalInterface
public interface Committing {

  /** The chance left is d₀ · (1 − s) · (1 − v). */
  Committing PROPORTIONAL =
      (chance, share, verification) -> chance * (1 - share) * (1 - verification);

  /**
   * {@return the chance of default that is left, in [0, 1]}
   *
   * @param chance the chance of default without tie or verification, in [0, 1]
   * @param share what leverage reaches, in [0, 1]
   * @param verification how far arrangements verify what was promised, in [0, 1]
   */
  double chanceOfDefault(double chance, double share, double verification);
}
