package org.attache;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which changes of a graph are tried.
 *
 * @param kinds whether each kind is left out
 * @param lags the years to go back
 * @param ties whether unobserved ties are put in
 * @param numbers numbers of actors with holes, and the measure by them
 */
record Changes(boolean kinds, List<Integer> lags, boolean ties, Optional<MissingNumbers> numbers) {
  static final Changes NONE = new Changes(false, List.of(), false, Optional.empty());

  boolean isEmpty() {
    return equals(NONE);
  }

  /** The changes of the graph itself. */
  List<Change> of(TieGraph graph, Analysis<Scores> analysis) {
    List<Change> changes = new ArrayList<>();
    if (kinds) {
      for (TieKind kind : graph.kinds()) {
        changes.add(Change.of("without " + kind, () -> Scenarios.without(graph, kind), analysis));
      }
    }
    if (ties && Scenarios.isMissing(graph)) {
      changes.add(Change.of("unobserved ties absent", () -> Scenarios.absent(graph), analysis));
      changes.add(Change.of("unobserved ties present", () -> Scenarios.present(graph), analysis));
    }
    numbers.ifPresent(missing -> changes.addAll(missing.changes(graph)));
    return changes;
  }

  /** The graphs of earlier years. */
  List<Change> lagged(TieHistory history, int year, Analysis<Scores> analysis) {
    return lags.stream().map(lag -> Change.lagged(history, year, lag, analysis)).toList();
  }

  /** What was asked for and could not be tried, or how it was. */
  List<String> notes(TieGraph graph) {
    List<String> notes = new ArrayList<>();
    if (ties && !Scenarios.isMissing(graph)) {
      notes.add("no tie between the actors is unobserved: none was put in");
    }
    numbers.ifPresent(missing -> notes.add(missing.note(graph)));
    return notes;
  }

  Map<String, String> options() {
    Map<String, String> options = new LinkedHashMap<>();
    if (kinds) {
      options.put("leaving out", "each kind");
    }
    if (!lags.isEmpty()) {
      options.put("lags", lags.stream().map(String::valueOf).collect(Collectors.joining("+")));
    }
    if (ties) {
      options.put("unobserved", "absent and present");
    }
    if (numbers.isPresent()) {
      options.put("missing numbers", "least and greatest");
    }
    return options;
  }
}
