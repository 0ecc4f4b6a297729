package org.attache.coalition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.CoalitionEvent;
import org.attache.State;

/** What the reader should know of the candidates of one event. */
final class CandidateNotes {
  private final CoalitionEvent event;
  private final LocalDate day;
  private final LaggedTies ties;

  CandidateNotes(CoalitionEvent event, LocalDate day, LaggedTies ties) {
    this.event = event;
    this.day = day;
    this.ties = ties;
  }

  /** Notes on successors, states then unknown, sources and participants that are no candidates. */
  List<String> of(Set<State> members, Set<State> candidates, EarlierEvents earlier) {
    List<String> notes = new ArrayList<>();
    if (event.targets().isEmpty() && !event.victims().isEmpty()) {
      notes.add("no target; nearness and borders are to the victims: " + codes(event.victims()));
    }
    ties.successions()
        .forEach(
            (state, parts) ->
                notes.add(state.code() + " for ties of " + day.getYear() + ": " + codes(parts)));
    List<State> unknown = members.stream().filter(s -> ties.then(s).isEmpty()).toList();
    if (!unknown.isEmpty()) {
      notes.add(
          "no states of the system on "
              + day
              + ", and no predecessor among the successions given: "
              + codes(unknown));
    }
    List<String> gone = earlier.joinedBeside(members);
    if (!gone.isEmpty()) {
      notes.add(
          "joined earlier and are no states of this event, nor taken for any: "
              + String.join(", ", gone));
    }
    notes.addAll(ties.notes());
    List<State> others =
        event.joiners().stream().filter(state -> !candidates.contains(state)).toList();
    if (!others.isEmpty()) {
      notes.add("took part and are no candidates: " + codes(others));
    }
    return notes.stream().map(note -> event.name() + ": " + note).toList();
  }

  private static String codes(Collection<State> states) {
    return states.stream().map(State::code).collect(Collectors.joining(", "));
  }
}
