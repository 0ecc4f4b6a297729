package org.attache.io;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attache.Actor;
import org.attache.State;
import org.attache.StateSystem;

/** The numbers by which tables know states. */
final class Numbering {
  private Numbering() {}

  /** The states in the order of their numbers; another actor is refused. */
  static List<State> states(Collection<? extends Actor> actors, StateSystem system) {
    Set<State> states = new TreeSet<>(Comparator.comparing(state -> number(state, system)));
    for (Actor actor : actors) {
      if (!(actor instanceof State state)) {
        throw new IllegalArgumentException(
            actor + " is no state and has no ccode; project or filter institutions first");
      }
      states.add(state);
    }
    return List.copyOf(states);
  }

  static int number(State state, StateSystem system) {
    return system
        .number(state)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    state + " has no number in the system; say history.among(system) first"));
  }
}
