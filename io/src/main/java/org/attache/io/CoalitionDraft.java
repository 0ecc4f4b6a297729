package org.attache.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attache.CoalitionEvent;
import org.attache.CoalitionEvent.Participant;
import org.attache.State;
import org.attache.io.Coalitions.Column;

/** An event as its first row has it, and the participants of the rows so far. */
final class CoalitionDraft {
  private final long line;
  private final String name;
  private final State pivotal;
  private final Set<State> targets;
  private final Set<State> victims;
  private final LocalDate date;
  private final List<Participant> participants = new ArrayList<>();
  private final Map<State, Long> lines = new TreeMap<>();

  CoalitionDraft(
      long line,
      String name,
      State pivotal,
      Set<State> targets,
      Set<State> victims,
      LocalDate date) {
    this.line = line;
    this.name = name;
    this.pivotal = pivotal;
    this.targets = targets;
    this.victims = victims;
    this.date = date;
  }

  /** Reports where a row tells the event differently. */
  void compare(CoalitionDraft other, CsvRow row, Function<Column, String> names) {
    same(pivotal.equals(other.pivotal), pivotal.code(), row, names.apply(Column.PIVOTAL));
    same(targets.equals(other.targets), codes(targets), row, names.apply(Column.TARGET));
    same(victims.equals(other.victims), codes(victims), row, names.apply(Column.VICTIM));
    same(date.equals(other.date), date.toString(), row, names.apply(Column.DATE));
    if (targets.contains(pivotal)) {
      row.report(names.apply(Column.TARGET), "another state than the pivotal " + pivotal, "");
    }
  }

  private void same(boolean same, String expected, CsvRow row, String column) {
    if (!same) {
      String hint = "the rows of an event must agree; give another event another name";
      row.report(column, expected + ", as on line " + line, hint);
    }
  }

  private static String codes(Set<State> states) {
    return states.isEmpty()
        ? "nothing"
        : states.stream().map(State::code).collect(Collectors.joining(";"));
  }

  /** Reports a participant that cannot be one. */
  void check(Participant part, CsvRow row, Function<Column, String> names) {
    Long before = lines.get(part.state());
    if (before != null) {
      String expected = "each state once in " + name + ": it is on line " + before + " too";
      row.report(names.apply(Column.PARTICIPANT), expected, "");
    }
    if (targets.contains(part.state())) {
      row.report(names.apply(Column.PARTICIPANT), "a state that is no target of " + name, "");
    }
  }

  /** Takes a sound row. */
  void add(Participant part, CsvRow row, Remarks remarks) {
    lines.put(part.state(), row.line());
    if (part.state().equals(pivotal)) {
      String what = part.contribution().isEmpty() ? "" : " with " + part.contribution();
      remarks.add("of the pivotal state, no participant, " + pivotal + what, row);
      return;
    }
    if (victims.contains(part.state())) {
      remarks.add("of a victim that takes part", row);
    }
    participants.add(part);
  }

  CoalitionEvent event() {
    return new CoalitionEvent(name, pivotal, targets, victims, date, participants);
  }
}
