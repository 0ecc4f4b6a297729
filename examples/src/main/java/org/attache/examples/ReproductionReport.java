package org.attache.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.Table;
import org.attache.io.Cow;

/** Ours beside theirs, and what has changed since the two were last compared. */
final class ReproductionReport {
  private static final List<PaperTable> TABLES =
      Stream.of(
              AllianceTables.tables(),
              CapabilityTables.tables(),
              MembershipTables.tables(),
              SimilarityTables.tables(),
              ConcertTables.tables(),
              KernelTables.tables())
          .flatMap(List::stream)
          .toList();

  private final List<Reproduction> expected;
  private final List<String> changes = new ArrayList<>();
  private final List<String> notRun = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();
  private final Map<Reproduction.Status, Integer> counts = new LinkedHashMap<>();

  /** Computes all tables that the downloads allow. */
  ReproductionReport(List<Reproduction> expected, Optional<Cow> cow) {
    this.expected = expected;
    for (PaperTable table : TABLES) {
      Map<String, Double> values = table.valuesFrom(cow);
      parts.add(values.isEmpty() ? leftOut(table) : compared(table, values));
    }
    parts.add(summary());
  }

  /** What is no longer as it was, each named. */
  List<String> changes() {
    return List.copyOf(changes);
  }

  /** The tables that were not run, and what they need. */
  List<String> notRun() {
    return List.copyOf(notRun);
  }

  private String leftOut(PaperTable table) {
    String why = "not run: needs " + table.needs();
    notRun.add(table.id() + ": " + why);
    return heading(table) + "\n" + why;
  }

  private static String heading(PaperTable table) {
    return table.id() + ": " + table.title();
  }

  private String compared(PaperTable table, Map<String, Double> values) {
    List<Reproduction> wanted =
        expected.stream().filter(one -> one.table().equals(table.id())).toList();
    List<List<String>> rows = new ArrayList<>();
    for (Reproduction one : wanted) {
      double value = values.getOrDefault(one.row(), Double.NaN);
      if (one.isChanged(value)) {
        changes.add(one.table() + ", " + one.row() + ": was " + one.ours() + ", is " + value);
      }
      counts.merge(one.status(), 1, Integer::sum);
      rows.add(
          List.of(
              one.row(),
              one.theirs().toPlainString(),
              one.printed(value),
              one.difference(value),
              one.isChanged(value) ? "CHANGED" : one.status().toString()));
    }
    TreeSet<String> unexpected = new TreeSet<>(values.keySet());
    wanted.forEach(one -> unexpected.remove(one.row()));
    unexpected.forEach(row -> changes.add(table.id() + ", " + row + ": nothing to compare with"));
    return Table.of(List.of("row", "theirs", "ours", "difference", "status"), aligned(rows))
        .withTitle(heading(table))
        .withFooter(footer(table, wanted))
        .toString();
  }

  /** Numbers kept as they are written, to the right. */
  private static List<List<String>> aligned(List<List<String>> rows) {
    return rows.stream()
        .map(
            row ->
                List.of(
                    row.get(0),
                    padded(row.get(1), rows, 1),
                    padded(row.get(2), rows, 2),
                    padded(row.get(3), rows, 3),
                    row.get(4)))
        .toList();
  }

  private static String padded(String cell, List<List<String>> rows, int column) {
    int width = rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    return " ".repeat(width - cell.length()) + cell;
  }

  private static String footer(PaperTable table, List<Reproduction> wanted) {
    List<String> lines = new ArrayList<>();
    lines.add("counted: " + table.conventions());
    grouped(wanted, true).forEach((source, rows) -> lines.add("theirs, " + rows + ": " + source));
    grouped(wanted, false).forEach((reason, rows) -> lines.add(rows + ": " + reason));
    return String.join("\n", lines);
  }

  /** The rows of each source or reason, in the order of the table. */
  private static Map<String, String> grouped(List<Reproduction> wanted, boolean source) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (Reproduction one : wanted) {
      String text = source ? one.source() : one.reason();
      if (!text.isEmpty()) {
        groups.computeIfAbsent(text, key -> new ArrayList<>()).add(one.row());
      }
    }
    Map<String, String> result = new LinkedHashMap<>();
    groups.forEach((text, rows) -> result.put(text, rows(rows, wanted.size())));
    return result;
  }

  private static String rows(List<String> rows, int all) {
    if (rows.size() == all) {
      return all == 1 ? rows.get(0) : "all rows";
    }
    return rows.size() <= 3
        ? rows.stream().map(row -> "“" + row + "”").collect(Collectors.joining(" "))
        : "“" + rows.get(0) + "” … “" + rows.get(rows.size() - 1) + "” (" + rows.size() + " rows)";
  }

  private String summary() {
    String counted =
        Stream.of(Reproduction.Status.values())
            .map(this::counted)
            .collect(Collectors.joining(", "));
    return tablesRun()
        + "\nby status: "
        + counted
        + "\n"
        + (changes.isEmpty()
            ? "No value has changed since it was last compared."
            : "CHANGED since last compared:\n" + String.join("\n", changes));
  }

  private String counted(Reproduction.Status status) {
    String count = status + " " + counts.getOrDefault(status, 0);
    return status == Reproduction.Status.REPRODUCED ? count + " published" : count;
  }

  private String tablesRun() {
    String run = "tables: " + (TABLES.size() - notRun.size()) + " run";
    return notRun.isEmpty() ? run : run + ", " + notRun.size() + " not run";
  }

  /** {@return the tables, and what has changed} */
  @Override
  public String toString() {
    return String.join("\n\n", parts);
  }
}
