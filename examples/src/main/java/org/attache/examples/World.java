package org.attache.examples;

import java.nio.file.Path;
import org.attache.StateSystem;
import org.attache.TieHistory;
import org.attache.io.Cow;

/**
 * What the programs here work on.
 *
 * @param name what to call it
 * @param alliances pacts as ties between states
 * @param memberships institutions and multilateral pacts, with their members
 * @param states who was a state when
 */
public record World(String name, TieHistory alliances, TieHistory memberships, StateSystem states) {

  /**
   * {@return the world according to the Correlates of War files in a folder, where pacts, which it
   * numbers, are named by their first members}
   *
   * @param folder where the downloads lie
   */
  public static World in(Path folder) {
    Cow cow = Cow.in(folder);
    PactNames names = new PactNames(cow.allianceMembers());
    return new World(
        "Correlates of War", cow.alliances(), cow.allianceMembers(names), cow.states());
  }

  /** {@return the numbers of ties, memberships and states} */
  @Override
  public String toString() {
    return name
        + ": "
        + alliances.ties().size()
        + " ties, "
        + memberships.ties().size()
        + " memberships, "
        + states.states().size()
        + " states";
  }
}
