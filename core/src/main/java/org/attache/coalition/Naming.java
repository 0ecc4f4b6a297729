package org.attache.coalition;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.Actor;
import org.attache.State;
import org.attache.StateSystem;

/**
 * The states of an earlier day under the names they have at an event: a state that did not exist
 * then stands for those it succeeded.
 */
final class Naming {
  private final StateSystem system;
  private final LocalDate date;
  private final Set<State> members;
  private final Map<State, Set<State>> parts = new TreeMap<>();
  private final Map<State, State> names = new HashMap<>();

  Naming(StateSystem system, LocalDate day, LocalDate date) {
    this.system = system;
    this.date = date;
    this.members = new TreeSet<>(system.members(day));
    members.forEach(state -> parts.computeIfAbsent(now(state), name -> new TreeSet<>()).add(state));
  }

  /** The name at the event. A state that outlived its union with another keeps its own ties. */
  State now(State state) {
    return names.computeIfAbsent(state, this::name);
  }

  private State name(State state) {
    State standing = system.standing(state, date);
    return members.contains(state) && members.contains(standing) ? state : standing;
  }

  Actor now(Actor actor) {
    return actor instanceof State state ? now(state) : actor;
  }

  /** The states of the day that go by a name: one, several or none. */
  List<State> then(State name) {
    return List.copyOf(parts.getOrDefault(name, Set.of()));
  }

  /** All names of states of the day. */
  Set<State> all() {
    return parts.keySet();
  }

  /** Whether on a day a name stood for others, itself not being there. */
  boolean isStandIn(State name, Set<State> membersThatDay) {
    return !membersThatDay.contains(name)
        && membersThatDay.stream().anyMatch(state -> now(state).equals(name));
  }

  /** Names that stand for others, with these. */
  Map<State, List<State>> successions() {
    Map<State, List<State>> result = new TreeMap<>();
    parts.forEach(
        (name, states) -> {
          if (!states.equals(Set.of(name))) {
            result.put(name, List.copyOf(states));
          }
        });
    return result;
  }
}
