package org.attache.coalition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.attache.CoalitionEvent;
import org.attache.CoalitionEvents;
import org.attache.State;
import org.attache.StateSystem;

/** The events before one, who was a state at each and who had joined it, by their names now. */
final class EarlierEvents {
  private final List<CoalitionEvent> events;
  private final List<Set<State>> existed = new ArrayList<>();
  private final List<Set<State>> joined = new ArrayList<>();

  /**
   * Those of a source.
   *
   * @param date when the later event began
   * @param before those that began before it
   * @param system who was a state when
   * @param now the name of a state at the later event
   */
  EarlierEvents(
      LocalDate date, CoalitionEvents before, StateSystem system, UnaryOperator<State> now) {
    this.events = before.events();
    for (CoalitionEvent past : events) {
      Set<State> then = new TreeSet<>();
      system.members(past.date()).forEach(state -> then.add(now.apply(state)));
      existed.add(then);
      Set<State> who = new TreeSet<>();
      past.participants().stream()
          .filter(each -> each.joined().orElse(past.date()).isBefore(date))
          .forEach(each -> who.add(now.apply(each.state())));
      joined.add(who);
    }
  }

  List<CoalitionEvent> all() {
    return events;
  }

  /** Those at which a state existed. */
  List<CoalitionEvent> of(State state) {
    return where(existed, state);
  }

  /** Those that a state had joined. */
  List<CoalitionEvent> joined(State state) {
    return where(joined, state);
  }

  private List<CoalitionEvent> where(List<Set<State>> states, State state) {
    List<CoalitionEvent> found = new ArrayList<>();
    for (int e = 0; e < events.size(); e++) {
      if (states.get(e).contains(state)) {
        found.add(events.get(e));
      }
    }
    return found;
  }

  /** Who had joined one of them and is none of these states, with the first it joined. */
  List<String> joinedBeside(Set<State> states) {
    Set<State> others = new TreeSet<>();
    joined.forEach(others::addAll);
    others.removeAll(states);
    return others.stream()
        .map(state -> state.code() + " (" + joined(state).get(0).name() + ")")
        .toList();
  }
}
