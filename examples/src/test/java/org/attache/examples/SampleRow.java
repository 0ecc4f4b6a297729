package org.attache.examples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A row of one of the sample's files, read without the library.
 *
 * @param cells the cells by column
 * @param spell what the columns of the first and the last day begin with
 */
record SampleRow(Map<String, String> cells, String spell) {

  static List<SampleRow> dyads() throws IOException {
    return of("alliance_v2024_by_dyad.csv", "dyad_st_", "dyad_end_");
  }

  static List<SampleRow> members() throws IOException {
    return of("alliance_v2024_by_member.csv", "mem_st_", "mem_end_");
  }

  static List<SampleRow> states() throws IOException {
    return of("states2024.csv", "st", "end");
  }

  private static List<SampleRow> of(String file, String first, String last) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Sample.class.getResourceAsStream("sample/" + file)),
                StandardCharsets.UTF_8))) {
      List<String> lines = reader.lines().toList();
      List<String> columns = List.of(lines.get(0).split(",", -1));
      return lines.stream()
          .skip(1)
          .map(line -> line.split(",", -1))
          .map(cells -> new SampleRow(row(columns, cells), first + " " + last))
          .toList();
    }
  }

  private static Map<String, String> row(List<String> columns, String[] cells) {
    return IntStream.range(0, cells.length)
        .boxed()
        .collect(Collectors.toMap(columns::get, i -> cells[i]));
  }

  String cell(String column) {
    return Objects.requireNonNull(cells.get(column), column);
  }

  int number(String column) {
    return Integer.parseInt(cell(column));
  }

  boolean pledges(String kind) {
    return cell(kind).equals("1");
  }

  LocalDate first() {
    return day(spell.substring(0, spell.indexOf(' ')));
  }

  LocalDate last() {
    return day(spell.substring(spell.indexOf(' ') + 1));
  }

  private LocalDate day(String prefix) {
    return cell(prefix + "year").isEmpty()
        ? LocalDate.MAX
        : LocalDate.of(number(prefix + "year"), number(prefix + "month"), number(prefix + "day"));
  }

  boolean during(int from, int to) {
    return first().getYear() <= to && last().getYear() >= from;
  }

  /** What a state is called. */
  static String name(int number) throws IOException {
    return states().stream()
        .filter(row -> row.number("ccode") == number)
        .findFirst()
        .orElseThrow()
        .cell("statenme");
  }

  /** What states are called, in the order of the alphabet. */
  static String names(Collection<Integer> numbers) throws IOException {
    Set<String> names = new TreeSet<>();
    for (int number : numbers) {
      names.add(name(number));
    }
    return String.join(", ", names);
  }
}
