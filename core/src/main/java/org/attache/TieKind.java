package org.attache;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;

/**
 * A kind of tie: a layer of the multigraph.
 *
 * <p>Slices select kinds <em>by name</em>, so {@code only(DEFENSE)} finds defence pledges whether a
 * source observed them with a direction (who owes whom) or without.
 *
 * @param name the name in capitals, such as {@code DEFENSE}
 * @param sphere military or civilian
 * @param directed whether a tie of this kind runs from one actor to the other
 * @param sign whether it joins or divides
 */
public record TieKind(String name, Sphere sphere, boolean directed, Sign sign)
    implements Comparable<TieKind> {

  /** A pledge to defend. */
  public static final TieKind DEFENSE = military("DEFENSE");

  /** A pledge to stay neutral. */
  public static final TieKind NEUTRALITY = military("NEUTRALITY");

  /** A pledge not to attack. */
  public static final TieKind NONAGGRESSION = military("NONAGGRESSION");

  /** A pledge to consult in a crisis. */
  public static final TieKind ENTENTE = military("ENTENTE");

  /** A pledge to join in an attack that was not provoked. */
  public static final TieKind OFFENSE = military("OFFENSE");

  /** A pledge to consult, or to cooperate in a crisis short of arms. */
  public static final TieKind CONSULTATION = military("CONSULTATION");

  /** Full membership of an institution. */
  public static final TieKind MEMBERSHIP = civilian("MEMBERSHIP");

  /** Associate membership of an institution. */
  public static final TieKind ASSOCIATE = civilian("ASSOCIATE");

  /** Observer status at an institution. */
  public static final TieKind OBSERVER = civilian("OBSERVER");

  /** Two actors sharing institutions: what {@link TieGraph#projected} makes of memberships. */
  public static final TieKind COMEMBERSHIP = civilian("COMEMBERSHIP");

  /** A diplomatic mission, from the sender to the host. */
  public static final TieKind REPRESENTATION = civilian("REPRESENTATION").withDirected(true);

  /** Trade, from the exporter to the importer. */
  public static final TieKind TRADE = civilian("TRADE").withDirected(true);

  /** Arms transfers, from the supplier to the recipient. */
  public static final TieKind ARMS = military("ARMS").withDirected(true);

  /** An agreement on routine defence relations: exercises, training, procurement, research. */
  public static final TieKind DEFENSE_COOPERATION = military("DEFENSE_COOPERATION");

  /** A strategic partnership: bilateral, broad, informal. */
  public static final TieKind PARTNERSHIP = civilian("PARTNERSHIP");

  /** A common border, on land or across water. */
  public static final TieKind CONTIGUITY = civilian("CONTIGUITY");

  /** A militarised dispute: the one negative kind among these. */
  public static final TieKind DISPUTE =
      new TieKind("DISPUTE", Sphere.MILITARY, false, Sign.NEGATIVE);

  private static final Comparator<TieKind> ORDER =
      Comparator.comparing(TieKind::name)
          .thenComparing(TieKind::directed)
          .thenComparing(TieKind::sphere)
          .thenComparing(TieKind::sign);

  /** Refuses a blank name. */
  public TieKind {
    checkArgument(!name.isBlank(), "a kind of tie needs a name, not \"%s\"", name);
  }

  /**
   * {@return an undirected, positive kind of the military sphere}
   *
   * @param name its name
   */
  public static TieKind military(String name) {
    return new TieKind(name, Sphere.MILITARY, false, Sign.POSITIVE);
  }

  /**
   * {@return an undirected, positive kind of the civilian sphere}
   *
   * @param name its name
   */
  public static TieKind civilian(String name) {
    return new TieKind(name, Sphere.CIVILIAN, false, Sign.POSITIVE);
  }

  /**
   * {@return this kind, observed with or without a direction}
   *
   * @param directed whether ties run from one actor to the other
   */
  public TieKind withDirected(boolean directed) {
    return new TieKind(name, sphere, directed, sign);
  }

  /** Compares by name first, so that kinds print in alphabetical order. */
  @Override
  public int compareTo(TieKind other) {
    return ORDER.compare(this, other);
  }

  /** {@return the name} */
  @Override
  public String toString() {
    return name;
  }
}
