package org.attache;

import java.util.List;

/**
 * A state. Its numeric code, where a source has one, is kept by the {@link StateSystem}.
 *
 * @param code the abbreviation used by the source, such as {@code GMY}
 * @param name the name for readers, such as {@code Germany}
 */
public record State(String code, String name) implements Actor {

  /** Refuses a blank code or name. */
  public State {
    Actors.check("state", code, name);
  }

  /**
   * {@return made-up states, {@code s001} to {@code s200} when there are two hundred: in code order
   * and made on request, so that a million of them take no room}
   *
   * @param prefix what their codes begin with
   * @param count how many there are
   */
  public static List<State> numbered(String prefix, int count) {
    return new NumberedStates(prefix, count);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof State that && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /** {@return the code} */
  @Override
  public String toString() {
    return code;
  }
}
