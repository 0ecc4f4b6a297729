package org.attache.io.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.attache.Scores;
import org.attache.Table;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Ranked bars, read back from the SVG. */
@Tag("fast")
class RankedBarsTest {
  private static final Scores SCORES = ChartReading.scores(4, 8, 2, 4, Double.NaN, 0);

  private static double length(SvgReading svg, String code) {
    List<Element> bars = ChartReading.within(svg, "actor", code, "polygon");
    return bars.isEmpty() ? 0 : ChartReading.bounds(bars.get(0)).width();
  }

  @Test
  void barsAreAsLongAsTheScoresAreHigh() throws Exception {
    SvgReading svg = ChartReading.checked(() -> RankedBars.of(SCORES).figure());
    assertThat(length(svg, "s1")).isCloseTo(length(svg, "s2") / 2, within(0.02));
    assertThat(length(svg, "s3")).isCloseTo(length(svg, "s2") / 4, within(0.02));
    assertThat(length(svg, "s6")).isZero();
    assertThat(svg.actors().keySet()).containsExactly("s2", "s1", "s4", "s3", "s6", "s5");
  }

  @Test
  void sharedRanksHaveAnEqualsSignAndUndefinedScoresNone() throws Exception {
    SvgReading svg = ChartReading.checked(() -> RankedBars.of(SCORES).figure());
    assertThat(svg.texts()).contains("1", "=2", "NA").doesNotContain("6");
    assertThat(ChartReading.within(svg, "actor", "s5", "polygon")).isEmpty();
    assertThat(ChartReading.within(svg, "actor", "s5", "text"))
        .extracting(Element::getTextContent)
        .containsExactly("s5", "NA");
  }

  @Test
  void whoeverIsLeftOutIsCounted() throws Exception {
    SvgReading svg =
        ChartReading.checked(() -> RankedBars.of(SCORES).top(2).highlighting("s3").figure());
    assertThat(svg.actors().keySet()).containsExactly("s2", "s1", "s3");
    assertThat(String.join(" ", svg.texts())).contains("3 of 6 shown, 1 of the others NA.");
    assertThat(svg.texts()).contains("4");
  }

  @Test
  void linesOfATablesFooterAreSentences() throws Exception {
    Table table =
        Table.of(List.of("voter", "power"), List.of(List.of("A", 0.5)))
            .withFooter("1 of 3 rows\nBanzhaf (quota 2); Attaché 1.\n");
    SvgReading svg = ChartReading.checked(() -> RankedBars.of(table, "voter", "power").figure());
    assertThat(String.join(" ", svg.texts()))
        .contains("1 of 3 rows. Banzhaf (quota 2); Attaché 1.")
        .doesNotContain("1..");
  }

  @Test
  void negativeScoresRunToTheLeft() throws Exception {
    SvgReading svg = ChartReading.checked(() -> RankedBars.of(ChartReading.scores(2, -4)).figure());
    Box plus = ChartReading.bounds(ChartReading.within(svg, "actor", "s1", "polygon").get(0));
    Box minus = ChartReading.bounds(ChartReading.within(svg, "actor", "s2", "polygon").get(0));
    assertThat(minus.right()).isCloseTo(plus.x(), within(0.02));
    assertThat(minus.width()).isCloseTo(2 * plus.width(), within(0.02));
    assertThat(svg.texts()).contains("−4");
  }

  @Test
  void aTablesColumnIsRanked() throws Exception {
    Table table =
        Table.of(
            List.of("who", "power"),
            List.of(List.of("<script>", 1), List.of("b", 3.5), List.of("c", "NA")));
    SvgReading svg =
        ChartReading.checked(() -> RankedBars.of(table, "who", "power").withTitle("<b>").figure());
    assertThat(svg.actors().keySet()).containsExactly("b", "<script>", "c");
    assertThat(svg.texts()).contains("<script>", "power", "<b>", "NA");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RankedBars.of(table, "who", "might"))
        .withMessage("no column might among who, power");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RankedBars.of(table, "power", "who"))
        .withMessage("column who must hold numbers: <script>");
  }

  @Test
  void scoresThatAreAllUndefinedOrZeroAreStillListed() throws Exception {
    SvgReading na =
        ChartReading.checked(() -> RankedBars.of(ChartReading.scores(Double.NaN)).figure());
    assertThat(na.texts()).contains("s1", "NA");
    SvgReading zero = ChartReading.checked(() -> RankedBars.of(ChartReading.scores(0)).figure());
    assertThat(zero.texts()).contains("s1", "0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RankedBars.of(ChartReading.scores()))
        .withMessage("ranked bars need at least one score; there is none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RankedBars.of(SCORES).top(0))
        .withMessage("the number of bars must be at least 1: 0");
  }
}
