package org.attache.examples;

import java.util.List;
import java.util.stream.Collectors;
import org.attache.Spell;
import org.attache.State;
import org.attache.StateSystem;

/** When a state was a member of the system, in words. */
final class Membership {
  private Membership() {}

  /** The state of a code or name, if it was a member in each of the years. */
  static State throughout(StateSystem states, String codeOrName, int from, int to) {
    State state = states.state(codeOrName);
    for (int year = from; year <= to; year++) {
      check(states, state, year);
    }
    return state;
  }

  static void check(StateSystem states, State state, int year) {
    if (!states.members(year).contains(state)) {
      throw new IllegalArgumentException(
          state
              + " ("
              + state.name()
              + ") was no member of the system in "
              + year
              + "; it was in "
              + spells(states, state));
    }
  }

  /** A sentence where a state was no member on every day of the years, else nothing. */
  static String note(StateSystem states, State state, Spell years) {
    return of(states, state).stream().anyMatch(spell -> spell.covers(years))
        ? ""
        : " It was a member of the system from " + spells(states, state) + ".";
  }

  private static String spells(StateSystem states, State state) {
    return of(states, state).stream()
        .map(spell -> spell.start() + " to " + spell.lastDay())
        .collect(Collectors.joining(", "));
  }

  private static List<Spell> of(StateSystem states, State state) {
    return states.memberships().stream()
        .filter(member -> member.state().equals(state))
        .map(StateSystem.Member::spell)
        .toList();
  }
}
