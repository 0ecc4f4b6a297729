package org.attache.io;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.attache.Actor;
import org.attache.Coverage;
import org.attache.Spell;
import org.attache.TieKind;

/** What was observed as rows: observations, gaps and notes, that read back as the same coverage. */
final class CoverageRows {
  private static final List<String> COLUMNS =
      List.of(
          "record",
          "text",
          "edition",
          "sha256",
          "file",
          "kind",
          "sphere",
          "sign",
          "directed",
          "actor1",
          "actor1_type",
          "actor1_name",
          "actor1_issues",
          "actor2",
          "actor2_type",
          "actor2_name",
          "actor2_issues",
          "first_day",
          "last_day");
  private static final Coverage.Source NOBODYS = new Coverage.Source("", "", "");
  private static final List<String> NOBODY = List.of("", "", "", "");

  private final List<Coverage> observed = new ArrayList<>();
  private final List<Coverage.Gap> gaps = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private CoverageRows() {}

  static Content of(Coverage coverage) {
    return Delimited.of(
        COLUMNS,
        rows -> {
          if (coverage.isUnlimited()) {
            rows.row(only("unlimited", ""));
          }
          for (Coverage.Observation seen : coverage.observations()) {
            Coverage.Source by = seen.source();
            List<String> what = List.of(by.name(), by.edition(), by.sha256(), by.file());
            write("observation", what, seen.kind(), List.of(), seen.spell(), rows);
          }
          for (Coverage.Gap gap : coverage.gaps()) {
            List<Actor> actors = List.copyOf(gap.actors());
            write("gap", List.of(gap.why(), "", "", ""), gap.kind(), actors, gap.spell(), rows);
          }
          for (String note : coverage.notes()) {
            rows.row(only("note", note));
          }
        });
  }

  private static Object[] only(String record, String text) {
    Object[] cells = new Object[COLUMNS.size()];
    Arrays.fill(cells, "");
    cells[0] = record;
    cells[1] = text;
    return cells;
  }

  private static void write(
      String record,
      List<String> what,
      TieKind kind,
      List<Actor> actors,
      Spell spell,
      Delimited.Rows rows)
      throws IOException {
    List<Object> cells = new ArrayList<>(List.of(record));
    cells.addAll(what);
    Set<TieKind> one = Set.of(kind);
    cells.addAll(List.of(Packed.kinds(one), Packed.spheres(one), Packed.signs(one)));
    cells.add(kind.directed());
    for (int i = 0; i < 2; i++) {
      cells.addAll(i < actors.size() ? cells(actors.get(i)) : NOBODY);
    }
    cells.addAll(List.of(Days.first(spell), Days.last(spell)));
    rows.row(cells.toArray());
  }

  private static List<String> cells(Actor actor) {
    return List.of(actor.code(), Packed.type(actor), actor.name(), Packed.issues(actor));
  }

  /** Reads the rows; the first that is none is told with its line. */
  static Coverage read(String name, String text, Problems problems) {
    CoverageRows reader = new CoverageRows();
    long line = 1;
    try (CSVParser parser = parser(text)) {
      if (!parser.getHeaderNames().equals(COLUMNS)) {
        throw new IllegalArgumentException("the header of a coverage is " + COLUMNS);
      }
      for (CSVRecord row : parser) {
        line = parser.getCurrentLineNumber();
        reader.add(row);
      }
      return reader.joined();
    } catch (IOException | UncheckedIOException e) {
      throw problems.fatal(issue(name, line, "a quoted field to end with a quote", ""));
    } catch (IllegalArgumentException | DateTimeException e) {
      String hint = String.valueOf(e.getMessage());
      throw problems.fatal(issue(name, line, "what Export.coverage wrote", hint));
    }
  }

  private static CSVParser parser(String text) throws IOException {
    CSVFormat format = Delimited.FORMAT.builder().setHeader().setSkipHeaderRecord(true).get();
    return CSVParser.builder().setReader(new StringReader(text)).setFormat(format).get();
  }

  private static DatasetIssue issue(String name, long line, String expected, String hint) {
    return new DatasetIssue(name, line, 0, "", "", expected, hint);
  }

  private void add(CSVRecord row) {
    switch (row.get("record")) {
      case "unlimited" -> observed.add(Coverage.everything());
      case "observation" -> observed.add(observation(row));
      case "gap" -> gaps.add(gap(row));
      case "note" -> notes.add(row.get("text"));
      default -> throw new IllegalArgumentException("no record: " + row.get("record"));
    }
  }

  private Coverage joined() {
    return observed.stream()
        .reduce(Coverage::and)
        .orElseGet(() -> Coverage.of(NOBODYS, Set.of(), List.of(Spell.ALWAYS)))
        .withGaps(gaps)
        .withNotes(notes);
  }

  private static Coverage observation(CSVRecord row) {
    Coverage.Source source =
        new Coverage.Source(
            row.get("text"), row.get("edition"), row.get("sha256"), row.get("file"));
    return Coverage.of(source, kind(row), List.of(spell(row)));
  }

  private static Coverage.Gap gap(CSVRecord row) {
    Set<Actor> actors = new LinkedHashSet<>();
    for (String place : List.of("actor1", "actor2")) {
      if (!row.get(place).isEmpty()) {
        actors.add(
            Packed.actor(
                row.get(place + "_type"),
                row.get(place),
                row.get(place + "_name"),
                row.get(place + "_issues")));
      }
    }
    return new Coverage.Gap(actors, kind(row).iterator().next(), spell(row), row.get("text"));
  }

  private static Set<TieKind> kind(CSVRecord row) {
    Set<TieKind> kinds =
        Packed.kinds(row.get("kind"), row.get("sphere"), row.get("sign"), row.get("directed"));
    if (kinds.size() != 1) {
      throw new IllegalArgumentException("one kind a row: " + kinds);
    }
    return kinds;
  }

  private static Spell spell(CSVRecord row) {
    return Days.spell(row.get("first_day"), row.get("last_day"));
  }
}
