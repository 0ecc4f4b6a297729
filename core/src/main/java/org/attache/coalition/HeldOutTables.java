package org.attache.coalition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.CoalitionEvent;
import org.attache.CoalitionEvents;
import org.attache.Run;
import org.attache.State;

/**
 * The candidates of all events, and for each event held out what may be learned from the others.
 *
 * <p>A later event's number of earlier events joined would tell who joined the one held out. So
 * where a covariate may look back, the others are surveyed anew as if that one had never been.
 */
final class HeldOutTables {
  private final CandidateTable all;
  private final Map<CoalitionEvent, CandidateTable> apart;

  private HeldOutTables(CandidateTable all, Map<CoalitionEvent, CandidateTable> apart) {
    this.all = all;
    this.apart = apart;
  }

  /** Those of a table whose covariates know nothing of other events. */
  static HeldOutTables of(CandidateTable all) {
    return new HeldOutTables(all, Map.of());
  }

  /**
   * Those of some states in the pivotal state's place.
   *
   * @param asked all covariates that are needed
   * @param model those of them that are fitted
   * @param apart whether an event may train the prediction of an earlier one
   * @param standIns who stands in the pivotal state's place, empty for the true one
   */
  static List<HeldOutTables> of(
      CoalitionCandidates asked,
      List<JoiningCovariate> model,
      boolean apart,
      CoalitionEvents events,
      List<Optional<State>> standIns,
      Run run) {
    List<CandidateTable> all = asked.tables(standIns, events, run);
    List<Map<CoalitionEvent, CandidateTable>> others = new ArrayList<>();
    all.forEach(table -> others.add(new HashMap<>()));
    if (apart && model.stream().anyMatch(JoiningCovariate::looksBack)) {
      CoalitionCandidates fitted = asked.measuring(model.toArray(JoiningCovariate[]::new));
      for (CoalitionEvent held : events.events()) {
        List<CandidateTable> tables =
            fitted.tables(standIns, events.filter(event -> !event.equals(held)), run);
        for (int i = 0; i < tables.size(); i++) {
          others.get(i).put(held, tables.get(i));
        }
      }
    }
    List<HeldOutTables> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      found.add(new HeldOutTables(all.get(i), others.get(i)));
    }
    return found;
  }

  /** The candidates of all events. */
  CandidateTable all() {
    return all;
  }

  /** What was known of candidates, the held-out event among them or not, but nothing of it. */
  CandidateTable without(CoalitionEvent held) {
    return apart.getOrDefault(held, all);
  }
}
