package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attache.Attributes;
import org.attache.CoalitionEvents;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.State;
import org.attache.StateSystem;
import org.attache.TieHistory;

/**
 * Who could have joined coalitions of the past, and what was known of each a while before.
 *
 * <pre>{@code
 * CoalitionCandidates.among(system.withSuccessions(Cow.successions()))
 *     .with(cow.alliances().and(cow.igoMemberships()).and(cow.diplomaticExchange()))
 *     .with(cow.capabilities())
 *     .measuring(JoiningCovariate.pact(TieKind.DEFENSE), JoiningCovariate.jointMemberships())
 *     .of(events)
 * }</pre>
 *
 * <p>Counted: the candidates of an event are the members of the system on the day it began, less
 * the pivotal state, targets and victims. Everything known of them is of one day, the event's less
 * the lag: the ties in force on it, and the numbers of its year. A tie dated within the lag is not
 * seen, nor when any tie was to end. A kind of tie that was not observed on that day is unknown,
 * not absent; one that its source looked for every few years, such as missions, is read on the last
 * day of its last look, and the notes tell how long before that was. Where that is more than ten
 * years it is unknown.
 *
 * <p>Sources dated by the year, such as memberships, say 1 January of what began on any day of it,
 * and trade and capabilities are sums and counts of a year. These are of the whole year of the
 * lagged day. As that is an earlier year than the event's, nothing is seen that began after the
 * event's eve; and nothing that began after the lagged day, but by such a date of 1 January or as
 * the number of a year.
 *
 * <p>A candidate that did not exist on the lagged day stands for those it succeeded: their ties are
 * its own, their numbers are added, and the notes name them. One that succeeded nobody is unknown
 * in all that is of that day, as is a tie of which one part was not observed. A participant that is
 * no candidate is left out and named.
 *
 * <p>The result predicts at most conditional on an attempt: the events are those that came about.
 * Time O(events · (ties + covariates · n²)), the ties of an event being cut once whoever stands in
 * the pivotal state's place; space O(ties of a day) an event.
 */
public final class CoalitionCandidates {
  private final StateSystem system;
  private final Optional<TieHistory> history;
  private final Attributes attributes;
  private final int lag;
  private final List<JoiningCovariate> covariates;
  private final Optional<State> pivotal;

  private CoalitionCandidates(
      StateSystem system,
      Optional<TieHistory> history,
      Attributes attributes,
      int lag,
      List<JoiningCovariate> covariates,
      Optional<State> pivotal) {
    this.system = system;
    this.history = history;
    this.attributes = attributes;
    this.lag = lag;
    this.covariates = List.copyOf(covariates);
    this.pivotal = pivotal;
  }

  /**
   * {@return the candidates among the members of a system, a year before each event and without
   * covariates}
   *
   * @param system who was a state when, and who succeeded whom
   */
  public static CoalitionCandidates among(StateSystem system) {
    Attributes none = Attributes.of(List.of());
    return new CoalitionCandidates(system, Optional.empty(), none, 1, List.of(), Optional.empty());
  }

  /**
   * {@return these candidates with the ties that are known}
   *
   * @param history ties of all kinds that covariates ask for; not united, and not among a system
   */
  public CoalitionCandidates with(TieHistory history) {
    return new CoalitionCandidates(
        system, Optional.of(history), attributes, lag, covariates, pivotal);
  }

  /**
   * {@return these candidates with the numbers that are known}
   *
   * @param attributes numbers by year
   */
  public CoalitionCandidates with(Attributes attributes) {
    return new CoalitionCandidates(system, history, attributes, lag, covariates, pivotal);
  }

  /**
   * {@return these candidates as they were known longer before}
   *
   * @param years how many years before the event, at least 1, which is the default
   */
  public CoalitionCandidates withLag(int years) {
    checkArgument(years >= 1, "lag must be at least 1 year: %s", years);
    return new CoalitionCandidates(system, history, attributes, years, covariates, pivotal);
  }

  /**
   * {@return these candidates with other covariates}
   *
   * @param covariates what to tell of each, in the order of the columns; names differ
   */
  public CoalitionCandidates measuring(JoiningCovariate... covariates) {
    List<JoiningCovariate> all = Arrays.asList(covariates);
    return new CoalitionCandidates(system, history, attributes, lag, all, pivotal);
  }

  /**
   * {@return these candidates with another state in the pivotal state's place in every event, a
   * placebo}
   *
   * <p>The candidates stay the same, and so do covariates that do not depend on the pivotal state.
   * Where the state is itself a candidate, those that do are unknown of it.
   *
   * @param state a state of the system
   */
  public CoalitionCandidates withPivotal(State state) {
    checkKnown(state);
    return new CoalitionCandidates(
        system, history, attributes, lag, covariates, Optional.of(state));
  }

  private void checkKnown(State state) {
    checkArgument(system.number(state).isPresent(), "%s is no state of the system", state);
  }

  /**
   * {@return a row for each candidate of each event}
   *
   * @param events the events, within what the system covers
   */
  public CandidateTable of(CoalitionEvents events) {
    return of(events, Run.SERIAL);
  }

  /**
   * {@return a row for each candidate of each event; the digits do not depend on the run}
   *
   * @param events the events, within what the system covers
   * @param run how many threads, and who watches
   */
  public CandidateTable of(CoalitionEvents events, Run run) {
    return tables(List.of(pivotal), events, run).get(0);
  }

  /**
   * {@return the same table with each of some states in the pivotal state's place, the ties of each
   * event being cut only once}
   *
   * @param states the states, each of the system
   * @param events the events, within what the system covers
   * @param run how many threads, and who watches
   */
  public SortedMap<State, CandidateTable> ofEach(
      Collection<State> states, CoalitionEvents events, Run run) {
    states.forEach(this::checkKnown);
    List<State> sorted = List.copyOf(new TreeSet<>(states));
    List<CandidateTable> tables = tables(sorted.stream().map(Optional::of).toList(), events, run);
    SortedMap<State, CandidateTable> result = new TreeMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      result.put(sorted.get(i), tables.get(i));
    }
    return result;
  }

  /** A table for each that stands in the pivotal state's place; for none, with the true one. */
  List<CandidateTable> tables(List<Optional<State>> standIns, CoalitionEvents events, Run run) {
    return survey(events).tables(standIns, run);
  }

  private CandidateSurvey survey(CoalitionEvents events) {
    checkArgument(!events.events().isEmpty(), "there must be an event");
    return new CandidateSurvey(this, events);
  }

  StateSystem system() {
    return system;
  }

  /** The ties; of no history nothing was observed. */
  TieHistory history() {
    return history.orElseGet(() -> TieHistory.of(List.of(), LaggedHistory.nothing()));
  }

  Attributes attributes() {
    return attributes;
  }

  int lag() {
    return lag;
  }

  List<JoiningCovariate> covariates() {
    return covariates;
  }

  /** The covariate of a name; an unknown one is refused. */
  JoiningCovariate covariate(String name) {
    return covariates.stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no covariate "
                        + name
                        + " among "
                        + covariates.stream().map(JoiningCovariate::name).toList()));
  }

  /** Who stands in the pivotal state's place, empty for the true one. */
  Optional<State> pivotal() {
    return pivotal;
  }

  /** The choices, with the state in the pivotal state's place where there is one. */
  Map<String, String> options(Optional<State> standIn) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("lag", lag + (lag == 1 ? " year" : " years"));
    standIn.ifPresent(state -> options.put("pivotal", state.code()));
    if (!covariates.isEmpty()) {
      options.put(
          "covariates",
          covariates.stream().map(JoiningCovariate::toString).collect(Collectors.joining(" + ")));
    }
    return options.buildOrThrow();
  }

  /** {@return the query and its options} */
  @Override
  public String toString() {
    return Provenance.words("candidates", options(pivotal));
  }
}
