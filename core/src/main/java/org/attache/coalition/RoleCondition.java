package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.Locale;

/**
 * One condition of a role: a quantity and its cut-off.
 *
 * <p>Highest and lowest are relative to all who have the quantity: those up to the share of them
 * and whoever equals the last; where all are alike nobody is. An undefined quantity meets no
 * condition.
 *
 * @param quantity what is looked at, such as {@code brokerage}
 * @param bound how
 * @param cutOff the value, or the share of actors in (0, 1]
 */
public record RoleCondition(String quantity, Bound bound, double cutOff) {
  private static final double ROUNDING = 1e-9;

  /** How a quantity is held against the cut-off. */
  public enum Bound {
    /** The value or more. */
    AT_LEAST,
    /** The value or less. */
    AT_MOST,
    /** Among the highest share of all. */
    HIGHEST,
    /** Among the lowest share of all. */
    LOWEST
  }

  /** Refuses a blank name, a cut-off that is no number, and a share outside (0, 1]. */
  public RoleCondition {
    checkArgument(!quantity.isBlank(), "the name of the quantity must not be blank");
    checkArgument(Double.isFinite(cutOff), "the cut-off must be finite: %s", cutOff);
    boolean share = bound == Bound.HIGHEST || bound == Bound.LOWEST;
    checkArgument(
        !share || (cutOff > 0 && cutOff <= 1), "a share of actors must be in (0, 1]: %s", cutOff);
  }

  /**
   * {@return a quantity of some value or more}
   *
   * @param quantity its name
   * @param value the least
   */
  public static RoleCondition atLeast(String quantity, double value) {
    return new RoleCondition(quantity, Bound.AT_LEAST, value);
  }

  /**
   * {@return a quantity of some value or less}
   *
   * @param quantity its name
   * @param value the most
   */
  public static RoleCondition atMost(String quantity, double value) {
    return new RoleCondition(quantity, Bound.AT_MOST, value);
  }

  /**
   * {@return a quantity among the highest}
   *
   * @param quantity its name
   * @param share of all actors, in (0, 1]
   */
  public static RoleCondition highest(String quantity, double share) {
    return new RoleCondition(quantity, Bound.HIGHEST, share);
  }

  /**
   * {@return a quantity among the lowest}
   *
   * @param quantity its name
   * @param share of all actors, in (0, 1]
   */
  public static RoleCondition lowest(String quantity, double share) {
    return new RoleCondition(quantity, Bound.LOWEST, share);
  }

  /** Which of the values meet the condition. */
  boolean[] met(double[] values) {
    double[] known = Arrays.stream(values).filter(x -> !Double.isNaN(x)).sorted().toArray();
    boolean[] met = new boolean[values.length];
    if (known.length == 0) {
      return met;
    }
    double lowest = known[0];
    double highest = known[known.length - 1];
    int among = Math.max(1, (int) Math.ceil(cutOff * known.length - ROUNDING));
    for (int v = 0; v < values.length; v++) {
      met[v] =
          switch (bound) {
            case AT_LEAST -> values[v] >= cutOff;
            case AT_MOST -> values[v] <= cutOff;
            case HIGHEST -> values[v] >= known[known.length - among] && values[v] > lowest;
            case LOWEST -> values[v] <= known[among - 1] && values[v] < highest;
          };
    }
    return met;
  }

  /** {@return the condition in words} */
  @Override
  public String toString() {
    String number = ActorNumber.figure(cutOff);
    return quantity
        + switch (bound) {
          case AT_LEAST -> " at least " + number;
          case AT_MOST -> " at most " + number;
          case HIGHEST -> " among the highest " + percent();
          case LOWEST -> " among the lowest " + percent();
        };
  }

  private String percent() {
    return String.format(Locale.ROOT, "%.3g %%", 100 * cutOff);
  }
}
