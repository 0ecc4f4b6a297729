package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class TableTextTest {
  private static final String A = "a".repeat(50);
  private static final String B = "b".repeat(60);

  private static String text(List<String> columns, Object... row) {
    return Table.of(columns, List.of(List.of(row))).toString();
  }

  @Test
  void rowsThatFitAreLeftAlone() {
    String c = "c".repeat(38);
    assertThat(text(List.of("a", "b"), c, B))
        .isEqualTo("a" + " ".repeat(39) + "b\n" + c + "  " + B);
  }

  @Test
  void theWidestColumnOfTextGivesWayFirst() {
    String c = "c".repeat(40);
    String shown = text(List.of("a", "b", "n"), c, B, 123456);
    assertThat(shown.lines().skip(1)).containsExactly(c + "  " + "b".repeat(49) + "…  123456");
  }

  @Test
  void columnsAsWideGiveWayAlike() {
    assertThat(text(List.of("a", "b"), B, B).lines().skip(1))
        .containsExactly("b".repeat(48) + "…  " + "b".repeat(48) + "…");
  }

  @Test
  void aColumnOfTextKeepsItsNameAndSixteenCharacters() {
    String name = "n".repeat(30);
    String c = "1".repeat(50);
    Number n = new BigInteger(c);
    assertThat(text(List.of("a", name, "n"), A, A, n).lines())
        .containsExactly(
            "a" + " ".repeat(17) + name + "  " + " ".repeat(49) + "n",
            "a".repeat(15) + "…  " + "a".repeat(29) + "…  " + c);
  }

  @Test
  void columnsThatFindNoRoomStandBelowBesideTheFirst() {
    List<String> columns = IntStream.rangeClosed(1, 5).mapToObj(i -> "n" + i).toList();
    Long number = 1_000_000_000_000_000_000L;
    List<Object> row = Collections.nCopies(5, number);
    Table table =
        Table.of(
            IntStream.range(0, 6).mapToObj(i -> i == 0 ? "code" : columns.get(i - 1)).toList(),
            List.of(IntStream.range(0, 6).mapToObj(i -> i == 0 ? "GMY" : row.get(i - 1)).toList()));
    assertThat(table.withTitle("above").withFooter("below"))
        .hasToString(
            """
            above
            code                   n1                   n2                   n3                   n4
            GMY   1000000000000000000  1000000000000000000  1000000000000000000  1000000000000000000

            code                   n5
            GMY   1000000000000000000
            below""");
  }

  @Test
  void inBlocksNamesAreAsLongAsThereIsRoom() {
    List<String> columns = List.of("first", "x".repeat(60), "y".repeat(60));
    assertThat(text(columns, B, 1, 2).lines())
        .containsExactly(
            "first" + " ".repeat(35) + "x".repeat(60),
            "b".repeat(37) + "…" + " ".repeat(61) + "1",
            "",
            "first" + " ".repeat(35) + "y".repeat(60),
            "b".repeat(37) + "…" + " ".repeat(61) + "2");
  }

  @Test
  void linesAboveAndBelowBreakAtBlanks() {
    String words = String.join(" ", Collections.nCopies(20, "eight888"));
    String eleven = String.join(" ", Collections.nCopies(11, "eight888"));
    String nine = "  " + String.join(" ", Collections.nCopies(9, "eight888"));
    Table table = Table.of(List.of("a"), List.of(List.of(1))).withTitle(words);
    assertThat(table.withFooter("short\n" + words))
        .hasToString(String.join("\n", eleven, nine, "a", "1", "short", eleven, nine));
    assertThat(table.title()).isEqualTo(words);
    assertThat(table.markdown()).startsWith("**" + words + "**");
  }

  @Test
  void whatIsBrokenStaysAsItIsWhenBrokenAgain() {
    String words = String.join(" ", Collections.nCopies(50, "six666"));
    String once = Table.wrapped("  " + words);
    assertThat(once.lines().skip(1)).allMatch(line -> line.matches("    \\S.*"));
    assertThat(once.lines().map(String::strip)).hasSizeGreaterThan(3);
    assertThat(String.join(" ", once.lines().map(String::strip).toList())).isEqualTo(words);
    assertThat(Table.wrapped(once)).isEqualTo(once);
  }

  @Test
  void aWordLongerThanALineBreaksAfterAJointOrElseWhereTheLineIsFull() {
    String joined = String.join("+", Collections.nCopies(40, "GMY"));
    assertThat(Table.wrapped(joined).lines().toList())
        .isEqualTo(
            Arrays.asList(
                String.join("+", Collections.nCopies(25, "GMY")) + "+",
                "  " + String.join("+", Collections.nCopies(15, "GMY"))));
    assertThat(Table.wrapped("é".repeat(150))).isEqualTo("é".repeat(100) + "\n  " + "é".repeat(50));
  }

  @Test
  void surrogatePairsCountOnceAndAreNeverSplit() {
    String doves = "🕊".repeat(70);
    String shown = text(List.of("a", "b"), doves, doves);
    assertThat(shown.lines().skip(1))
        .containsExactly("🕊".repeat(48) + "…  " + "🕊".repeat(48) + "…");
    assertThat(Table.wrapped("🕊".repeat(101))).isEqualTo("🕊".repeat(100) + "\n  🕊");
  }
}
