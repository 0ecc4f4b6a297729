package org.attache.io;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.attache.Actor;
import org.attache.Coverage;
import org.attache.Spell;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.attache.TieSink;

/** One reading of a file by a stated schema; used once, then thrown away. */
final class TieCsvReader {
  private static final String MISSING = "missing in the file";

  private final TieSchemaBuilder schema;
  private final Problems problems;
  private final CsvFile file;
  private final String from;
  private final String to;
  private final Map<String, Actor> fromActors = new HashMap<>();
  private final Map<String, Actor> toActors = new HashMap<>();
  private final Map<Set<TieKind>, Set<TieKind>> kindSets = new HashMap<>();
  private final GapSpells gaps = new GapSpells();
  private final TreeMap<String, Long> remarks = new TreeMap<>();

  TieCsvReader(TieSchemaBuilder schema, Path path) {
    this.schema = schema;
    this.problems = schema.problems();
    this.file = CsvFile.read(path, schema.charset, problems);
    this.from = Objects.requireNonNull(schema.from);
    this.to = Objects.requireNonNull(schema.to);
  }

  /** All or nothing: throws if the file must be refused. */
  TieHistory history() {
    return TieHistory.of(this::feed, this::coverage);
  }

  private void feed(TieSink sink) {
    String hint = "the columns are those that the schema names: " + schema.columns();
    CsvFile.Layout layout = new CsvFile.Layout(schema.columns(), List.of(), hint);
    Character delimiter = schema.delimiter;
    CsvFile.Layout stated = delimiter == null ? layout : layout.withDelimiter(delimiter);
    file.rows(stated, row -> row(row, sink));
    problems.settle();
  }

  private void row(CsvRow row, TieSink sink) {
    Optional<Actor> one = actor(row, from, schema.actors, fromActors);
    Optional<Actor> two =
        schema.memberships
            ? actor(row, to, schema.institutions, toActors)
            : actor(row, to, schema.actors, fromActors);
    if (one.isPresent() && one.equals(two)) {
      row.report(to, "another actor than " + from, "");
    }
    Spell spell = spell(row);
    RowKinds kinds = kinds(row);
    OptionalDouble weight = weight(row);
    if (!row.isSound()) {
      return;
    }
    Actor here = one.orElseThrow();
    Actor there = two.orElseThrow();
    Set<TieKind> unobserved = weight.isPresent() ? kinds.missing : kinds.all();
    unobserved.forEach(kind -> gaps.add(here, there, kind, spell, MISSING));
    if (kinds.stated.isEmpty() && kinds.missing.isEmpty()) {
      remark("that state no kind and are no tie");
    } else if (weight.isPresent() && weight.getAsDouble() == 0) {
      remark("with a weight of 0, which are no tie");
    } else if (weight.isPresent() && !kinds.stated.isEmpty()) {
      Set<TieKind> same = kindSets.computeIfAbsent(kinds.stated, Set::copyOf);
      sink.tie(here, there, same, weight.getAsDouble(), spell, file.name(), row.row());
    }
  }

  private Optional<Actor> actor(
      CsvRow row,
      String column,
      Function<String, ? extends Actor> resolver,
      Map<String, Actor> known) {
    String code = row.text(column);
    Actor actor = known.get(code);
    if (actor != null) {
      return Optional.of(actor);
    }
    if (row.isMissing(column, schema.missing)) {
      row.report(column, "an actor", "");
      return Optional.empty();
    }
    try {
      Actor resolved = resolver.apply(code);
      known.put(code, resolved);
      return Optional.of(resolved);
    } catch (IllegalArgumentException e) {
      row.report(column, "the code of an actor", String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private OptionalDouble weight(CsvRow row) {
    String column = schema.weight;
    if (column == null) {
      return OptionalDouble.of(1);
    }
    OptionalDouble weight = row.number(column, schema.missing);
    if (weight.isPresent() && weight.getAsDouble() < 0) {
      row.report(column, "a weight of 0 or more", "");
    }
    return weight;
  }

  /** What the row is, and what it may be for all the file says. */
  private record RowKinds(Set<TieKind> stated, Set<TieKind> missing) {
    private Set<TieKind> all() {
      Set<TieKind> all = new TreeSet<>(stated);
      all.addAll(missing);
      return all;
    }
  }

  private RowKinds kinds(CsvRow row) {
    String column = schema.kindColumn;
    if (column != null) {
      return kind(row, column);
    }
    return schema.flags.isEmpty() ? new RowKinds(schema.kinds, Set.of()) : flags(row);
  }

  private RowKinds kind(CsvRow row, String column) {
    TieKind kind = schema.kindCodes.get(row.text(column));
    if (kind != null) {
      return new RowKinds(Set.of(kind), Set.of());
    }
    if (!row.isMissing(column, schema.missing)) {
      row.report(column, "one of " + String.join(", ", schema.kindCodes.keySet()), "");
    }
    return new RowKinds(Set.of(), schema.allKinds());
  }

  private RowKinds flags(CsvRow row) {
    RowKinds kinds = new RowKinds(new TreeSet<>(), new TreeSet<>());
    schema.flags.forEach(
        (column, kind) -> {
          switch (row.text(column)) {
            case "1" -> kinds.stated.add(kind);
            case "0" -> {}
            default -> {
              kinds.missing.add(kind);
              if (!row.isMissing(column, schema.missing)) {
                row.report(column, "0 or 1, or nothing where it is not known", "");
              }
            }
          }
        });
    return kinds;
  }

  private Spell spell(CsvRow row) {
    DateColumns start = schema.start;
    if (start == null) {
      return Objects.requireNonNull(schema.always);
    }
    if (start.isMissing(row, schema.missing)) {
      row.report(start.first(), "a start", "");
      return Spell.ALWAYS;
    }
    int before = row.reports();
    Spell first = start.days(row, schema.missing);
    DateColumns end = schema.end;
    if (end == null || schema.inForce.contains(row.text(end.first()))) {
      return row.reports() > before ? Spell.ALWAYS : Spell.since(first.start());
    }
    if (end.isMissing(row, schema.missing)) {
      row.report(end.first(), "an end", "inForce(…) states what stands for ties still in force");
      return Spell.ALWAYS;
    }
    Spell last = end.equals(start) ? first : end.days(row, schema.missing);
    return row.reports() > before ? Spell.ALWAYS : between(row, first, last, end);
  }

  private Spell between(CsvRow row, Spell first, Spell last, DateColumns end) {
    LocalDate stop = schema.inclusive ? last.end() : last.start();
    if (first.start().isBefore(stop)) {
      return new Spell(first.start(), stop);
    }
    String expected = schema.inclusive ? "a last day on or after " : "an end after ";
    row.report(end.first(), expected + first.start(), "");
    return Spell.ALWAYS;
  }

  private void remark(String what) {
    remarks.merge(what, 1L, Long::sum);
  }

  private Coverage coverage() {
    String title = Optional.ofNullable(schema.title).orElse(file.name());
    Coverage.Source source = file.source(title, schema.edition);
    List<String> notes = new ArrayList<>();
    remarks.forEach((what, rows) -> notes.add("rows of " + file.name() + " " + what + ": " + rows));
    problems.note(file.name()).ifPresent(notes::add);
    return Coverage.of(source, schema.allKinds(), schema.observed)
        .withGaps(gaps.gaps())
        .withNotes(notes);
  }
}
