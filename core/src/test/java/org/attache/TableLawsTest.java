package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("fast")
@PropertyDefaults(tries = 300)
class TableLawsTest {
  private static int width(String line) {
    return line.codePointCount(0, line.length());
  }

  private static Arbitrary<String> words(int most) {
    return Arbitraries.strings().withChars("ab \u00e9\u0301漢+,\n").ofMaxLength(most);
  }

  @Provide
  static Arbitrary<Table> tables() {
    Arbitrary<Object> cell =
        Arbitraries.oneOf(
            words(90).map(Object.class::cast),
            Arbitraries.integers().map(Object.class::cast),
            Arbitraries.doubles().between(-1e9, 1e9).map(Object.class::cast));
    Arbitrary<List<List<Object>>> rows =
        Arbitraries.integers()
            .between(1, 14)
            .flatMap(n -> cell.list().ofSize(n).list().ofMinSize(1).ofMaxSize(5));
    return Combinators.combine(rows, words(40).list().ofSize(14), words(300), words(500))
        .as(
            (cells, names, title, footer) ->
                Table.of(names.subList(0, cells.get(0).size()), cells)
                    .withTitle(title)
                    .withFooter(footer));
  }

  @Property
  void noLineIsWiderThanAPage(@ForAll("tables") Table table) {
    assertThat(table.toString().split("\n", -1)).allMatch(line -> width(line) <= 100);
  }

  @Property
  void printingLeavesTheRowsAlone(@ForAll("tables") Table table) {
    List<List<Object>> before = new ArrayList<>(table.rows());
    String markdown = table.markdown();
    assertThat(table.toString()).isEqualTo(table.toString());
    assertThat(table.rows()).isEqualTo(before);
    assertThat(table.markdown()).isEqualTo(markdown);
  }

  @Property
  void breakingLosesNothingButBlanks(@ForAll("texts") String text) {
    String broken = Table.wrapped(text);
    assertThat(broken.replaceAll("[ \n]", "")).isEqualTo(text.replaceAll("[ \n]", ""));
    assertThat(broken.split("\n", -1)).allMatch(line -> width(line) <= 100);
    assertThat(Table.wrapped(broken)).isEqualTo(broken);
  }

  @Provide
  static Arbitrary<String> texts() {
    return words(600);
  }
}
