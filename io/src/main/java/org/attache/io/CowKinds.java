package org.attache.io;

import org.attache.Sign;
import org.attache.Sphere;
import org.attache.TieKind;

/**
 * What the Correlates of War project tells about a tie on an ordinal scale: each step of a scale is
 * a kind of its own that comes with the general kind, so that it selects ties and cannot be summed.
 *
 * <pre>{@code
 * cow.diplomaticExchange().only(CowKinds.AMBASSADOR).at(1980)
 * }</pre>
 */
public final class CowKinds {
  /**
   * A mission headed by a chargé d'affaires, level 1; comes with {@link TieKind#REPRESENTATION}.
   */
  public static final TieKind CHARGE = mission("CHARGE");

  /** A mission headed by a minister, level 2. */
  public static final TieKind MINISTER = mission("MINISTER");

  /** A mission headed by an ambassador, level 3. */
  public static final TieKind AMBASSADOR = mission("AMBASSADOR");

  /** A threat to use force, hostility level 2; comes with {@link TieKind#DISPUTE}. */
  public static final TieKind THREAT = hostility("THREAT");

  /** A display of force, hostility level 3. */
  public static final TieKind DISPLAY = hostility("DISPLAY");

  /** A use of force short of war, hostility level 4. */
  public static final TieKind FORCE = hostility("FORCE");

  /** War, hostility level 5. */
  public static final TieKind WAR = hostility("WAR");

  /** A border on land or a river, type 1; comes with {@link TieKind#CONTIGUITY}. */
  public static final TieKind LAND = TieKind.civilian("LAND");

  /** Up to 12 miles of water between, type 2. */
  public static final TieKind WATER_12 = TieKind.civilian("WATER_12");

  /** More than 12 and up to 24 miles of water between, type 3. */
  public static final TieKind WATER_24 = TieKind.civilian("WATER_24");

  /** More than 24 and up to 150 miles of water between, type 4. */
  public static final TieKind WATER_150 = TieKind.civilian("WATER_150");

  /** More than 150 and up to 400 miles of water between, type 5. */
  public static final TieKind WATER_400 = TieKind.civilian("WATER_400");

  private CowKinds() {}

  private static TieKind mission(String name) {
    return TieKind.civilian(name).withDirected(true);
  }

  private static TieKind hostility(String name) {
    return new TieKind(name, Sphere.MILITARY, false, Sign.NEGATIVE);
  }
}
