package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How far a member takes part: the share of its capability it contributes, and the share of the
 * whole burden it bears, which is what its price is proportional to.
 *
 * <p>The three levels here are conventions: proportional, half and a quarter. Others may take their
 * place. The idea of levels within one framework is that of H. Meyer, C. Kastrop and A. Klasen,
 * Reconstructing Global Cooperation in a Neorealist Moment, 2026.
 *
 * @param name its name, such as {@code associate}
 * @param contribution the share of the capability contributed, in [0, 1]
 * @param burden the share of the burden, in [0, 1]
 */
public record ParticipationLevel(String name, double contribution, double burden) {

  /** All of the capability, all of the burden. */
  public static final ParticipationLevel FULL = new ParticipationLevel("full", 1, 1);

  /** Half of the capability, half of the burden. */
  public static final ParticipationLevel ASSOCIATE = new ParticipationLevel("associate", 0.5, 0.5);

  /** A quarter of the capability, a quarter of the burden. */
  public static final ParticipationLevel SUPPORT = new ParticipationLevel("support", 0.25, 0.25);

  /** Refuses a blank name and shares outside [0, 1]. */
  public ParticipationLevel {
    checkArgument(!name.isBlank(), "a level of participation needs a name");
    checkArgument(
        contribution >= 0 && contribution <= 1, "contribution must be in [0, 1]: %s", contribution);
    checkArgument(burden >= 0 && burden <= 1, "burden must be in [0, 1]: %s", burden);
  }

  /** {@return the name} */
  @Override
  public String toString() {
    return name;
  }
}
