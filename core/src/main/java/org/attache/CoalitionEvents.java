package org.attache;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Coalitions of a source, in the order of their dates.
 *
 * <p>Landmark: of 40 states in the system, 12 that took part leave 27 candidates that did not,
 * where nobody is a target or a victim; the pivotal state is no candidate.
 */
public final class CoalitionEvents {
  private final List<CoalitionEvent> events;
  private final List<Coverage.Source> sources;
  private final List<String> notes;

  private CoalitionEvents(
      List<CoalitionEvent> events, List<Coverage.Source> sources, List<String> notes) {
    this.events = events;
    this.sources = sources;
    this.notes = notes;
  }

  /**
   * {@return these coalitions}
   *
   * @param events coalitions, each with a name of its own
   * @param sources the data sets they are from; none for coalitions made by hand
   */
  public static CoalitionEvents of(Collection<CoalitionEvent> events, Coverage.Source... sources) {
    return of(events, List.of(sources), List.of());
  }

  private static CoalitionEvents of(
      Collection<CoalitionEvent> events, List<Coverage.Source> sources, List<String> notes) {
    Set<String> names = new HashSet<>();
    for (CoalitionEvent event : events) {
      checkArgument(names.add(event.name()), "two events are called %s", event.name());
    }
    List<CoalitionEvent> sorted = new ArrayList<>(events);
    sorted.sort(Comparator.comparing(CoalitionEvent::date).thenComparing(CoalitionEvent::name));
    return new CoalitionEvents(List.copyOf(sorted), sources, notes);
  }

  /**
   * {@return these coalitions with further remarks on how they were read}
   *
   * @param further remarks for the reader of results
   */
  public CoalitionEvents withNotes(Collection<String> further) {
    List<String> all = new ArrayList<>(notes);
    all.addAll(further);
    return new CoalitionEvents(events, sources, List.copyOf(all));
  }

  /** {@return the coalitions, oldest first, those of a day by name} */
  public List<CoalitionEvent> events() {
    return events;
  }

  /** {@return the data sets they are from} */
  public List<Coverage.Source> sources() {
    return sources;
  }

  /** {@return remarks on how they were read} */
  public List<String> notes() {
    return notes;
  }

  /**
   * {@return the coalition of that name}
   *
   * @param name its name; an unknown one is refused
   */
  public CoalitionEvent event(String name) {
    return events.stream()
        .filter(event -> event.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no event "
                        + name
                        + " among "
                        + events.stream().map(CoalitionEvent::name).toList()));
  }

  /**
   * {@return the coalitions that pass a test}
   *
   * @param test which to keep
   */
  public CoalitionEvents filter(Predicate<? super CoalitionEvent> test) {
    return of(events.stream().filter(test).toList(), sources, notes);
  }

  /**
   * {@return the coalitions that began before a day}
   *
   * @param date the day, itself excluded
   */
  public CoalitionEvents before(LocalDate date) {
    return filter(event -> event.date().isBefore(date));
  }

  /**
   * {@return the same coalitions with the participants only that pass a test, the others as states
   * that did not take part}
   *
   * @param test whom to keep, such as those of a kind of contribution
   */
  public CoalitionEvents keeping(Predicate<? super CoalitionEvent.Participant> test) {
    return of(
        events.stream()
            .map(
                event ->
                    new CoalitionEvent(
                        event.name(),
                        event.pivotal(),
                        event.targets(),
                        event.victims(),
                        event.date(),
                        event.participants().stream().filter(test).toList()))
            .toList(),
        sources,
        notes);
  }

  /** {@return the same coalitions without the participants of whom the source is not sure} */
  public CoalitionEvents withoutUncertain() {
    return keeping(each -> each.certainty() == Certainty.CERTAIN);
  }

  /**
   * {@return one row a coalition: date, pivotal state, targets, and how many took part; sources and
   * notes below}
   */
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (CoalitionEvent event : events) {
      long uncertain =
          event.participants().stream()
              .filter(each -> each.certainty() == Certainty.UNCERTAIN)
              .count();
      rows.add(
          List.of(
              event.name(),
              event.date(),
              event.pivotal().code(),
              String.join(" ", event.targets().stream().map(State::code).toList()),
              event.participants().size(),
              uncertain));
    }
    List<String> footer = new ArrayList<>();
    sources.forEach(source -> footer.add(source.toString()));
    footer.addAll(notes);
    return Table.of(
            List.of("event", "date", "pivotal", "targets", "participants", "uncertain"), rows)
        .withTitle(title())
        .withFooter(String.join("\n", footer));
  }

  private String title() {
    String number = Words.count(events.size(), "coalition");
    if (events.isEmpty()) {
      return number;
    }
    int first = events.get(0).date().getYear();
    int last = events.get(events.size() - 1).date().getYear();
    return number + ", " + Spell.years(first, last).label();
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return table().toString();
  }
}
