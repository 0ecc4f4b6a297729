package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.attache.CoalitionEvent;
import org.attache.CoalitionEvents;
import org.attache.Coverage;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.Spell;
import org.attache.State;
import org.attache.TieGraph;

/** The candidates of some events, their ties cut once, asked about by pivotal state. */
final class CandidateSurvey {
  private static final String YEARS =
      "what a source dates by the year is of the whole year of the lagged day, which ends before the"
          + " event begins; what it dates by the day began by the lagged day";

  private final CoalitionCandidates asked;
  private final CoalitionEvents source;
  private final List<CoalitionEvent> events = new ArrayList<>();
  private final List<JoiningScene> scenes = new ArrayList<>();
  private final List<List<State>> candidates = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final CandidateRows rows;

  CandidateSurvey(CoalitionCandidates asked, CoalitionEvents source) {
    this.asked = asked;
    this.source = source;
    LaggedHistory history = new LaggedHistory(asked.history(), asked.system());
    for (CoalitionEvent event : source.events()) {
      Run.stopIfInterrupted();
      add(event, history);
    }
    int[] numbers =
        candidates.stream()
            .flatMap(List::stream)
            .mapToInt(state -> asked.system().number(state).orElseThrow())
            .toArray();
    this.rows = CandidateRows.of(events, candidates, numbers);
  }

  private void add(CoalitionEvent event, LaggedHistory history) {
    LocalDate day = event.date().minusYears(asked.lag());
    Set<State> members = new TreeSet<>(asked.system().members(event.date()));
    checkArgument(
        members.contains(event.pivotal()),
        "%s is no member of the system on %s, when %s began",
        event.pivotal(),
        event.date(),
        event.name());
    Set<State> others = new TreeSet<>(members);
    others.remove(event.pivotal());
    others.removeAll(event.targets());
    others.removeAll(event.victims());
    if (others.isEmpty()) {
      notes.add(event.name() + ": no candidate, left out");
      return;
    }
    LaggedTies ties = history.on(day, event.date());
    EarlierEvents earlier =
        new EarlierEvents(event.date(), source.before(event.date()), asked.system(), ties::now);
    events.add(event);
    scenes.add(JoiningScene.of(event, day, ties, asked.attributes(), earlier));
    candidates.add(List.copyOf(others));
    notes.addAll(new CandidateNotes(event, day, ties).of(members, others, earlier));
  }

  /** One table for each state that is to stand in the pivotal state's place, or for none. */
  List<CandidateTable> tables(List<Optional<State>> standIns, Run run) {
    List<List<Function<State, ToDoubleFunction<State>>>> prepared = new ArrayList<>();
    List<Optional<CandidateColumn>> fixed = new ArrayList<>();
    for (JoiningCovariate each : asked.covariates()) {
      Run.stopIfInterrupted();
      List<Function<State, ToDoubleFunction<State>>> measures =
          scenes.stream().map(each::in).toList();
      prepared.add(measures);
      fixed.add(
          each.ofPivotal()
              ? Optional.empty()
              : Optional.of(column(each, measures, Optional.empty())));
    }
    return run.each(
        standIns.size(),
        i -> {
          List<CandidateColumn> columns = new ArrayList<>();
          for (int c = 0; c < prepared.size(); c++) {
            JoiningCovariate each = asked.covariates().get(c);
            List<Function<State, ToDoubleFunction<State>>> measures = prepared.get(c);
            columns.add(fixed.get(c).orElseGet(() -> column(each, measures, standIns.get(i))));
          }
          return CandidateTable.of(
              rows, columns, notes(standIns.get(i)), provenance(standIns.get(i)));
        });
  }

  private CandidateColumn column(
      JoiningCovariate covariate,
      List<Function<State, ToDoubleFunction<State>>> measures,
      Optional<State> standIn) {
    double[] values = new double[rows.size()];
    for (int e = 0; e < events.size(); e++) {
      State pivotal = standIn.orElse(events.get(e).pivotal());
      ToDoubleFunction<State> value = measures.get(e).apply(pivotal);
      for (int row = rows.begin(e); row < rows.begin(e + 1); row++) {
        State state = rows.candidate(row);
        boolean own = covariate.ofPivotal() && state.equals(pivotal);
        values[row] = own ? Double.NaN : value.applyAsDouble(state);
        checkArgument(
            !Double.isInfinite(values[row]),
            "%s of %s in %s must be finite or NaN: %s",
            covariate,
            state,
            events.get(e).name(),
            values[row]);
      }
    }
    return new CandidateColumn(covariate.name(), covariate.ofPivotal(), values);
  }

  private List<String> notes(Optional<State> standIn) {
    List<String> all = new ArrayList<>(notes);
    if (!asked.covariates().isEmpty()) {
      all.add(YEARS);
    }
    standIn.ifPresent(
        state -> all.add(state.code() + " stands in the place of the pivotal state, a placebo"));
    return all;
  }

  private Provenance provenance(Optional<State> standIn) {
    Provenance plain = Provenance.of("candidates", asked.options(standIn), TieGraph.of());
    List<CoalitionEvent> all = source.events();
    LocalDate first = all.get(0).date().minusYears(asked.lag());
    LocalDate last = all.get(all.size() - 1).date();
    return new Provenance(
        plain.measure(),
        plain.options(),
        Spell.through(first, last),
        asked.history().coverage().filters(),
        sources(),
        plain.seed(),
        plain.version());
  }

  private List<Coverage.Source> sources() {
    return Stream.of(
            source.sources(),
            asked.system().coverage().sources(),
            asked.history().coverage().sources(),
            asked.attributes().sources())
        .flatMap(List::stream)
        .distinct()
        .toList();
  }
}
