package org.attache.examples;

import org.attache.Spell;
import org.attache.State;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;

/**
 * What a briefing is on.
 *
 * @param world the data
 * @param year the year
 * @param state a member of the system in that year
 * @param alliances the pacts of all years
 * @param system the pacts of the year, isolates included
 * @param institutions institutions and multilateral pacts of the year, with their members
 */
record Subject(
    World world,
    int year,
    State state,
    TieHistory alliances,
    TieGraph system,
    TieGraph institutions) {

  static Subject of(World world, int year, State state) {
    Membership.check(world.states(), state, year);
    TieHistory alliances = world.alliances().among(world.states());
    TieGraph system = alliances.at(year);
    TieGraph institutions = world.memberships().among(world.states()).at(year);
    return new Subject(world, year, state, alliances, system, institutions);
  }

  String title() {
    return state.name() + " in " + year;
  }

  /** What the institutions are: pacts alone where they are numbered. */
  String hubs() {
    return institutions.actors().stream().anyMatch(PactNames::isNumbered)
        ? "pacts"
        : "institutions and pacts";
  }

  /** Whether the alliances and the states of a year were observed. */
  boolean observed(int at) {
    Spell spell = Spell.year(at);
    return alliances.kinds().stream().allMatch(kind -> alliances.coverage().observes(kind, spell))
        && world.states().coverage().observes(TieKind.MEMBERSHIP, spell);
  }
}
