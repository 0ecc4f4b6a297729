package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class TableTest {
  private static final Table SMALL =
      Table.of(
          List.of("code", "name", "degree", "share"),
          List.of(
              List.of("GMY", "Germany", 12, 0.25),
              List.of("SWZ", "Switzerland", 0, Double.NaN),
              List.of("UKG", "United Kingdom", 3, 0.0625)));

  @Test
  void namesStandLeftAndNumbersRight() {
    assertThat(SMALL.withTitle("Ties in 1914").withFooter("3 of 45 actors"))
        .hasToString(
            """
            Ties in 1914
            code  name            degree   share
            GMY   Germany             12  0.2500
            SWZ   Switzerland          0      NA
            UKG   United Kingdom       3  0.0625
            3 of 45 actors""");
  }

  @Test
  void aColumnHasTheDecimalsItsLargestValueNeeds() {
    Table table =
        Table.of(
            List.of("small", "large", "whole"),
            List.of(List.of(0.00012345, 1234.56, 1.0), List.of(-0.00002, 0.25, 20.0)));
    assertThat(table)
        .hasToString(
            """
                 small   large  whole
             0.0001235  1234.6      1
            -0.0000200     0.3     20""");
  }

  @Test
  void whereACellIsNoNumberTheColumnStandsLeft() {
    assertThat(Table.of(List.of("a", "b"), List.of(List.of(1, "x"), List.of("=22", "y"))))
        .hasToString("a    b\n1    x\n=22  y");
    assertThat(Table.of(List.of("code", "degree"), List.of())).hasToString("code  degree");
  }

  @Test
  void aLongCellIsShortenedInTextAndWholeElsewhere() {
    String name = "x".repeat(61);
    Table table = Table.of(List.of("name"), List.of(List.of(name), List.of("y".repeat(60))));
    assertThat(table).hasToString("name\n" + "x".repeat(59) + "…\n" + "y".repeat(60));
    assertThat(table.markdown()).contains(name);
    assertThat(table.html()).contains(name);
    assertThat(table.rows().get(0)).containsExactly(name);
  }

  @Test
  void aCellIsOneLineAndSurrogatePairsCountOnce() {
    Table table = Table.of(List.of("a", "b"), List.of(List.of("🕊\n🕊", 1), List.of("wxyz", 2)));
    assertThat(table).hasToString("a     b\n🕊 🕊   1\nwxyz  2");
  }

  @Test
  void markdownIsEscaped() {
    Table table =
        Table.of(List.of("a|b", "n"), List.of(List.of("<R&D> \"x\\y\" |z|", 1.5)))
            .withTitle("<of>")
            .withFooter("x|y");
    assertThat(table.markdown())
        .isEqualTo(
            """
            **&lt;of>**

            | a\\|b | n |
            | --- | ---: |
            | &lt;R&amp;D> "x\\\\y" \\|z\\| | 1.500 |

            x\\|y""");
  }

  @Test
  void htmlIsEscapedAndItsCaptionComesFirst() {
    Table table =
        Table.of(List.of("a&b", "n"), List.of(List.of("<b>\"O'Neill\" | co</b>", 2)))
            .withTitle("<of>");
    assertThat(table.html())
        .isEqualTo(
            """
            <table>
            <caption>&lt;of&gt;</caption>
            <thead><tr><th>a&amp;b</th><th>n</th></tr></thead>
            <tbody>
            <tr><td>&lt;b&gt;&quot;O&#39;Neill&quot; | co&lt;/b&gt;</td><td align="right">2</td></tr>
            </tbody>
            </table>""");
  }

  @Test
  void theFirstRowsSayHowManyThereAre() {
    Table first = SMALL.withTitle("Ties").withFooter("note: rounded").first(1);
    assertThat(first.rows()).hasSize(1);
    assertThat(first.title()).isEqualTo("Ties");
    assertThat(first.footer()).isEqualTo("note: rounded\n1 of 3 rows");
    assertThat(SMALL.first(3)).isSameAs(SMALL);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SMALL.first(-1))
        .withMessageContaining("-1");
  }

  @Test
  void aRowNeedsACellForEachColumn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.of(List.of("a", "b"), List.of(List.of(1))))
        .withMessage("a row of [a, b] cells needs as many: [1]");
  }

  @Test
  void theRowsAreACopyThatCannotBeChanged() {
    List<Object> row = new ArrayList<>(List.of("GMY", 1));
    Table table = Table.of(List.of("code", "n"), List.of(row));
    row.set(1, 2);
    assertThat(table.rows().get(0)).containsExactly("GMY", 1);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> table.rows().get(0).set(1, 2));
  }

  @Test
  void aPValueTooSmallToPrintSaysSo() {
    Table table = Table.of(List.of("z", "p"), List.of(List.of(2.0, 0.0455), List.of(40.0, 1e-300)));
    assertThat(table.toString()).contains("0.04550").contains("< 0.0001");
    assertThat(table.rows().get(1).get(1)).isEqualTo(1e-300);
  }
}
