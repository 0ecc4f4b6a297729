package org.attache;

/**
 * Somebody who can hold a tie: a {@link State}, an {@link Institution} or a {@link NonStateActor}.
 *
 * <p>Two actors are equal when type and code are equal; the name is for reading only. The type is
 * part of the identity because codes are not unique across types: {@code NAM} is both Namibia and
 * the Non-Aligned Movement. Actors sort by code, then by type, and that is the order in which
 * graphs number them.
 */
public sealed interface Actor extends Comparable<Actor> permits State, Institution, NonStateActor {

  /** {@return the short code, such as {@code GMY} or {@code NATO}; never blank} */
  String code();

  /** {@return the name for readers; never blank} */
  String name();

  /**
   * Compares by code, then states before institutions before non-state actors.
   *
   * @param other the actor to compare with
   * @return negative, zero or positive, zero exactly when the actors are equal
   */
  @Override
  default int compareTo(Actor other) {
    int byCode = code().compareTo(other.code());
    return byCode != 0 ? byCode : Integer.compare(Actors.rank(this), Actors.rank(other));
  }
}
