package org.attache.io;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attache.Certainty;
import org.attache.CoalitionEvent;
import org.attache.CoalitionEvent.Participant;
import org.attache.CoalitionEvents;
import org.attache.Coverage;
import org.attache.Spell;
import org.attache.State;
import org.attache.io.Coalitions.Column;

/** Coalitions as rows, one a participant; a reader is used once, then thrown away. */
final class CoalitionRows {
  private final Map<Column, String> columns;
  private final StatesOfDays states;
  private final Problems problems;
  private final Remarks remarks = new Remarks();
  private final Map<String, CoalitionDraft> drafts = new LinkedHashMap<>();

  CoalitionRows(Map<Column, String> columns, StatesOfDays states, Problems problems) {
    this.columns = columns;
    this.states = states;
    this.problems = problems;
  }

  static Content of(CoalitionEvents events) {
    return Delimited.of(
        Stream.of(Column.values()).map(Column::usual).toList(),
        rows -> {
          for (CoalitionEvent event : events.events()) {
            for (Participant each : event.participants()) {
              write(event, each, rows);
            }
            if (event.participants().isEmpty()) {
              write(event, alone(event), rows);
            }
          }
        });
  }

  private static Participant alone(CoalitionEvent event) {
    return new Participant(event.pivotal(), Optional.empty(), "", Certainty.CERTAIN, "");
  }

  private static void write(CoalitionEvent event, Participant each, Delimited.Rows rows)
      throws IOException {
    rows.row(
        event.name(),
        event.pivotal().code(),
        joined(event.targets()),
        joined(event.victims()),
        event.date(),
        each.state().code(),
        each.joined().map(LocalDate::toString).orElse(""),
        each.contribution(),
        each.certainty().name().toLowerCase(Locale.ROOT),
        each.source());
  }

  private static String joined(Collection<State> states) {
    return Packed.joined(states.stream().map(State::code).toList());
  }

  /** All or nothing, unless problems are told. */
  CoalitionEvents read(CsvFile file, Optional<Coverage.Source> title) {
    String hint =
        "Coalitions.among(system).withColumn(…) states how a column is called, without(…) that"
            + " there is none";
    file.rows(new CsvFile.Layout(List.copyOf(columns.values()), List.of(), hint), this::row);
    problems.settle();
    Coverage.Source source =
        file.source(
            title.map(Coverage.Source::name).orElse(file.name()),
            title.map(Coverage.Source::edition).orElse(""));
    List<String> notes = new ArrayList<>(remarks.notes(file));
    problems.note(file.name()).ifPresent(notes::add);
    List<CoalitionEvent> events = drafts.values().stream().map(CoalitionDraft::event).toList();
    return CoalitionEvents.of(events, source).withNotes(notes);
  }

  private String column(Column column) {
    return columns.getOrDefault(column, "");
  }

  private String text(CsvRow row, Column column) {
    String name = columns.get(column);
    return name == null ? "" : row.text(name);
  }

  private void row(CsvRow row) {
    String name = row.text(column(Column.EVENT), text -> !text.isEmpty(), "the name of an event");
    Spell days = PartialDates.iso(row, column(Column.DATE));
    if (!row.isSound()) {
      return;
    }
    LocalDate date = days.start();
    Optional<State> pivotal = state(row, Column.PIVOTAL, date);
    Set<State> targets = states(row, Column.TARGET, date);
    Set<State> victims = states(row, Column.VICTIM, date);
    Optional<State> participant = state(row, Column.PARTICIPANT, date);
    Optional<LocalDate> joined = joined(row, date);
    Certainty certainty = certainty(row);
    if (!row.isSound()) {
      return;
    }
    CoalitionDraft fresh =
        new CoalitionDraft(row.line(), name, pivotal.orElseThrow(), targets, victims, date);
    CoalitionDraft draft = drafts.getOrDefault(name, fresh);
    draft.compare(fresh, row, this::column);
    Participant part =
        new Participant(
            participant.orElseThrow(),
            joined,
            text(row, Column.CONTRIBUTION),
            certainty,
            text(row, Column.SOURCE));
    draft.check(part, row, this::column);
    if (row.isSound()) {
      drafts.put(name, draft);
      draft.add(part, row, remarks);
      remarkOnDates(row, days, joined);
    }
  }

  private void remarkOnDates(CsvRow row, Spell days, Optional<LocalDate> joined) {
    if (days.lastDay().isAfter(days.start())) {
      remarks.add("with a month or year as date, taken as its first day", row);
    }
    if (joined.isPresent() && text(row, Column.JOINED).length() < "1990-08-07".length()) {
      remarks.add(
          "with a month or year of joining, taken as its first day that is not before the event",
          row);
    }
  }

  private Optional<State> state(CsvRow row, Column column, LocalDate date) {
    return states.member(text(row, column), date, row, column(column));
  }

  private Set<State> states(CsvRow row, Column column, LocalDate date) {
    Set<State> all = new TreeSet<>();
    for (String word : Packed.words(text(row, column))) {
      states.member(word.strip(), date, row, column(column)).ifPresent(all::add);
    }
    return all;
  }

  private Optional<LocalDate> joined(CsvRow row, LocalDate date) {
    if (text(row, Column.JOINED).isEmpty()) {
      return Optional.empty();
    }
    String column = column(Column.JOINED);
    int before = row.reports();
    Spell days = PartialDates.iso(row, column);
    if (row.reports() == before && days.lastDay().isBefore(date)) {
      row.report(column, "a day on or after " + date + ", when the event began", "");
    }
    return Optional.of(days.start().isBefore(date) ? date : days.start());
  }

  private Certainty certainty(CsvRow row) {
    return switch (text(row, Column.CERTAINTY).toLowerCase(Locale.ROOT)) {
      case "", "certain" -> Certainty.CERTAIN;
      case "uncertain" -> Certainty.UNCERTAIN;
      default -> {
        row.report(column(Column.CERTAINTY), "certain or uncertain", "empty is certain");
        yield Certainty.UNCERTAIN;
      }
    };
  }
}
