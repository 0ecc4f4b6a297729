package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;
import org.attache.Spell;
import org.attache.State;
import org.attache.StateSystem;

/** Whatever names and line ends a publisher chooses, what was written is read and faults found. */
@Tag("fast")
class RandomFilesProperties {
  private static final String HEADER =
      "statenme,stateabb,ccode,styear,stmonth,stday,endyear,endmonth,endday";

  /**
   * One row of invented states.
   *
   * @param name a name with anything in it
   * @param start the first day
   * @param days how many days more it lasted
   * @param end the line end after the row
   */
  record Row(String name, LocalDate start, int days, String end) {
    private String quoted() {
      return '"' + name.replace("\"", "\"\"") + '"';
    }

    private String line(int number, String day) {
      LocalDate last = start.plusDays(days);
      return String.join(
          ",",
          quoted(),
          "S" + number,
          "" + number,
          "" + start.getYear(),
          "" + start.getMonthValue(),
          day,
          "" + last.getYear(),
          "" + last.getMonthValue(),
          "" + last.getDayOfMonth());
    }
  }

  @Provide
  Arbitrary<Row> rows() {
    Arbitrary<String> names =
        Arbitraries.of("a", "é", "🏴", ",", "\"", "\n", "\r", " ")
            .list()
            .ofMaxSize(8)
            .map(parts -> String.join("", parts));
    return Combinators.combine(
            names.map(text -> "N" + text + "N"),
            Arbitraries.integers().between(0, 70_000).map(LocalDate.of(1816, 1, 1)::plusDays),
            Arbitraries.integers().between(0, 3_000),
            Arbitraries.of("\n", "\r", "\r\n", "\n\n", "\r\r\n\n"))
        .as(Row::new);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void whatWasWrittenIsRead(@ForAll("rows") Row first, @ForAll("rows") Row second)
      throws IOException {
    StateSystem system = read(file(List.of(first, second), -1));
    assertThat(system.memberships()).containsExactly(member(1, first), member(2, second));
    assertThat(system.state(1).name()).isEqualTo(first.name());
  }

  private static StateSystem.Member member(int number, Row row) {
    Spell spell = Spell.through(row.start(), row.start().plusDays(row.days()));
    return new StateSystem.Member(new State("S" + number, row.name()), number, spell);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void aFaultIsFoundWhereItStands(@ForAll @Size(min = 1, max = 4) List<@From("rows") Row> rows)
      throws IOException {
    String text = file(rows, rows.size() - 1);
    DatasetException refusal = catchThrowableOfType(DatasetException.class, () -> read(text));
    DatasetIssue issue = refusal.issues().get(0);
    String before = text.substring(0, text.indexOf("FAULT"));
    List<String> lines = List.of(before.split("\r\n|\r|\n", -1));
    String last = lines.get(lines.size() - 1);
    assertThat(issue.line()).isEqualTo(lines.size());
    assertThat(issue.column()).isEqualTo(last.codePointCount(0, last.length()) + 1);
    assertThat(refusal.issues()).hasSize(1);
  }

  /** The rows under their header, the day of one of them replaced by a fault. */
  private static String file(List<Row> rows, int faulty) {
    List<String> parts = new ArrayList<>(List.of(HEADER, "\n"));
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      parts.add(row.line(i + 1, i == faulty ? "FAULT" : "" + row.start().getDayOfMonth()));
      parts.add(row.end());
    }
    return String.join("", parts);
  }

  private static StateSystem read(String text) throws IOException {
    Path folder = Files.createTempDirectory("states");
    Path file = Invented.write(folder, Invented.STATES, text);
    try {
      return Cow.in(folder).states();
    } finally {
      Files.delete(file);
      Files.delete(folder);
    }
  }
}
