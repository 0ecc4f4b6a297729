package org.attache;

/**
 * A firm, a city, a foundation, a movement: an actor that is neither a state nor an institution.
 *
 * @param code the short code
 * @param name the name for readers
 */
public record NonStateActor(String code, String name) implements Actor {

  /** Refuses a blank code or name. */
  public NonStateActor {
    Actors.check("non-state actor", code, name);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NonStateActor that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return 31 * code.hashCode();
  }

  /** {@return the code} */
  @Override
  public String toString() {
    return code;
  }
}
