package org.attache.coalition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.attache.Certainty;
import org.attache.CoalitionEvent;
import org.attache.Provenance;
import org.attache.State;
import org.attache.TieGraph;

/** Candidate tables from plain arrays, as estimators are tested on. */
final class PlainCandidates {
  private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);

  private PlainCandidates() {}

  /**
   * The table of these numbers; events are called E1, E2, …, a year apart, and candidates C001, …
   *
   * @param event the number of each row's event, from 0 and rising
   * @param joined whether each row joined
   * @param columns the covariates in their order; those whose name begins with "pivotal" depend on
   *     the pivotal state
   */
  static CandidateTable of(int[] event, boolean[] joined, Map<String, double[]> columns) {
    Map<Integer, List<State>> candidates = new TreeMap<>();
    Map<Integer, List<CoalitionEvent.Participant>> joiners = new TreeMap<>();
    for (int row = 0; row < event.length; row++) {
      State state = state(row + 1);
      candidates.computeIfAbsent(event[row], e -> new ArrayList<>()).add(state);
      joiners.computeIfAbsent(event[row], e -> new ArrayList<>());
      if (joined[row]) {
        joiners
            .get(event[row])
            .add(
                new CoalitionEvent.Participant(
                    state, Optional.empty(), "troops", Certainty.CERTAIN, "made up"));
      }
    }
    List<CoalitionEvent> events = new ArrayList<>();
    joiners.forEach((e, who) -> events.add(event(e, who)));
    return CandidateTable.of(
        CandidateRows.of(
            events,
            List.copyOf(candidates.values()),
            IntStream.rangeClosed(1, event.length).toArray()),
        columns.entrySet().stream()
            .map(c -> column(c.getKey(), Arrays.copyOf(c.getValue(), event.length)))
            .toList(),
        List.of(),
        Provenance.of("candidates", Map.of(), TieGraph.of()));
  }

  static State state(int number) {
    String code = (number < 10 ? "C00" : number < 100 ? "C0" : "C") + number;
    return new State(code, "Candidate " + number);
  }

  private static CoalitionEvent event(int number, List<CoalitionEvent.Participant> joiners) {
    State pivotal = new State("PIV", "Pivotal");
    LocalDate date = FIRST.plusYears(number);
    return new CoalitionEvent("E" + (number + 1), pivotal, Set.of(), Set.of(), date, joiners);
  }

  private static CandidateColumn column(String name, double[] values) {
    return new CandidateColumn(name, name.startsWith("pivotal"), values);
  }
}
