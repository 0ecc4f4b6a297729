package org.attache.coalition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attache.Coverage;
import org.attache.Spell;
import org.attache.Tie;
import org.attache.TieHistory;
import org.attache.TieKind;

/**
 * On which day each kind of tie is read: the day asked for where the kind was observed on it, or
 * the last day before on which it was, for a source that looked every few years. What is older
 * than ten years does not stand for the day: a source of two eras is not read between them.
 */
final class ReadingDays {
  private static final int OLDEST = 10;

  private final LocalDate day;
  private final Map<String, LocalDate> days = new TreeMap<>();
  private final Set<String> unread = new TreeSet<>();

  ReadingDays(TieHistory history, LocalDate day) {
    this.day = day;
    Coverage coverage = history.coverage();
    for (TieKind kind : kinds(history)) {
      lastObserved(coverage, kind)
          .ifPresentOrElse(last -> days.put(kind.name(), last), () -> unread.add(kind.name()));
    }
  }

  private static Set<TieKind> kinds(TieHistory history) {
    Set<TieKind> kinds = new TreeSet<>(history.kinds());
    history.coverage().observations().forEach(observation -> kinds.add(observation.kind()));
    return kinds;
  }

  private Optional<LocalDate> lastObserved(Coverage coverage, TieKind kind) {
    if (coverage.observes(kind, Spell.day(day))) {
      return Optional.of(day);
    }
    List<Spell> looks =
        coverage.observations().stream()
            .filter(observation -> observation.kind().name().equals(kind.name()))
            .map(Coverage.Observation::spell)
            .sorted(Comparator.comparing(Spell::start))
            .toList();
    return isInWaves(looks)
        ? looks.stream()
            .map(Spell::lastDay)
            .filter(last -> last.isBefore(day) && !last.isBefore(day.minusYears(OLDEST)))
            .max(Comparator.naturalOrder())
        : Optional.empty();
  }

  /** Whether time passes between one look and the next. */
  private static boolean isInWaves(List<Spell> looks) {
    LocalDate reached = LocalDate.MAX;
    for (Spell look : looks) {
      if (look.start().isAfter(reached)) {
        return true;
      }
      boolean first = reached.equals(LocalDate.MAX);
      reached = first || look.end().isAfter(reached) ? look.end() : reached;
    }
    return false;
  }

  /** The kinds by the day they are read on. */
  Map<LocalDate, Set<String>> byDay() {
    Map<LocalDate, Set<String>> result = new TreeMap<>();
    days.forEach((kind, on) -> result.computeIfAbsent(on, d -> new TreeSet<>()).add(kind));
    return result;
  }

  /** Whether a tie is read on a day: the latest of its kinds. */
  boolean isReadOn(Tie tie, LocalDate on) {
    return tie.kinds().stream()
        .map(TieKind::name)
        .filter(days::containsKey)
        .noneMatch(kind -> days.getOrDefault(kind, on).isAfter(on));
  }

  /** The day a kind is read on, if there is one. */
  Optional<LocalDate> of(TieKind kind) {
    return Optional.ofNullable(days.get(kind.name()));
  }

  /** What was not observed on the day, and how old what stands for it is. */
  Set<String> notes() {
    Set<String> notes =
        byDay().entrySet().stream()
            .filter(read -> !read.getKey().equals(day))
            .map(read -> age(read.getKey(), read.getValue()))
            .collect(Collectors.toCollection(TreeSet::new));
    if (!unread.isEmpty()) {
      notes.add(String.join(", ", unread) + " not observed on " + day + ", NA");
    }
    return notes;
  }

  private String age(LocalDate read, Set<String> kinds) {
    int years = day.getYear() - read.getYear();
    return String.join(", ", kinds)
        + " of "
        + read.getYear()
        + ", the last observed, age in years: "
        + years;
  }
}
