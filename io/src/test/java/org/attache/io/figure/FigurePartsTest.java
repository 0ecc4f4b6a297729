package org.attache.io.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What pictures are made of. */
@Tag("fast")
class FigurePartsTest {

  /** Sums of the widths in Adobe's Helvetica.afm 001.006 and Helvetica-Bold.afm 001.007. */
  @Test
  void wordsAreAsWideAsTheFontsMetricsSay() {
    assertThat(TextMetrics.width("Attaché", 10, false)).isCloseTo(33.91, within(1e-9));
    assertThat(TextMetrics.width("Attaché", 10, true)).isCloseTo(36.67, within(1e-9));
    assertThat(TextMetrics.width("WMil 1", 1000, false))
        .isEqualTo(944 + 833 + 222 + 222 + 278 + 556);
    assertThat(TextMetrics.width("", 10, false)).isZero();
  }

  @Test
  void linesAreBrokenAtBlanksOnly() {
    assertThat(TextMetrics.lines("one two  three", 10, TextMetrics.width("one two", 10, false)))
        .containsExactly("one two", "three");
    assertThat(TextMetrics.lines("indivisible", 10, 1)).containsExactly("indivisible");
    assertThat(TextMetrics.lines(" ", 10, 50)).isEmpty();
    assertThat(TextMetrics.fitted("Austria-Hungary", 10, false, 50)).isEqualTo("Austria-…");
  }

  @Test
  void ticksAreRoundNumbersWithinTheRange() {
    assertThat(Ticks.linear(0, 10, 5)).containsExactly(0.0, 2.0, 4.0, 6.0, 8.0, 10.0);
    assertThat(Ticks.linear(-0.3, 0.31, 6)).containsExactly(-0.2, 0.0, 0.2);
    assertThat(Ticks.linear(1816, 2012, 5)).containsExactly(1850.0, 1900.0, 1950.0, 2000.0);
    assertThat(Ticks.whole(1914, 1916, 8)).containsExactly(1914.0, 1915.0, 1916.0);
    assertThat(Ticks.logarithmic(1, 1000)).containsExactly(1.0, 10.0, 100.0, 1000.0);
    assertThat(Ticks.logarithmic(3, 60)).containsExactly(5.0, 10.0, 20.0, 50.0);
    assertThat(Ticks.rounded(0.3, 9.2, 5)).containsExactly(0, 10);
  }

  @Test
  void scalesRunFromEndToEnd() {
    assertThat(Scale.linear(0, 10, 100, 0).place(2.5)).isEqualTo(75);
    assertThat(Scale.logarithmic(1, 1000, 0, 300).place(10)).isCloseTo(100, within(1e-9));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scale.logarithmic(0, 1, 0, 1))
        .withMessage(
            "an axis must run from a lower to a higher number, above 0 on log axes: 0.0 to 1.0");
  }

  @Test
  void numbersHaveFourDigitsAndThousandsApart() {
    assertThat(Decimals.figure(1234567)).isEqualTo("1,234,567");
    assertThat(Decimals.figure(-1234.5678)).isEqualTo("−1,235");
    assertThat(Decimals.figure(0.0123456)).isEqualTo("0.01235");
    assertThat(Decimals.figure(0.000012)).isEqualTo("1.2e−5");
    assertThat(Decimals.figure(3e20)).isEqualTo("3e20");
    assertThat(Decimals.figure(Double.NaN)).isEqualTo("NA");
    assertThat(Decimals.place(-0.456)).isEqualTo("-0.46");
    assertThat(Decimals.place(12.3)).isEqualTo("12.3");
    assertThat(Decimals.place(7)).isEqualTo("7");
  }

  /** Matplotlib 3: {@code viridis(0)}, {@code viridis(128)}, {@code viridis(255)}. */
  @Test
  void amountsAreColouredAsViridis() {
    assertThat(Palette.amount(0)).isEqualTo("#440154");
    assertThat(Palette.amount(0.5)).isEqualTo("#21918c");
    assertThat(Palette.amount(1)).isEqualTo("#fde725");
    assertThat(Palette.amount(Double.NaN)).isEqualTo(Palette.PAPER);
  }

  @Test
  void axesAndLegendStayOnTheirPage() throws Exception {
    Legend legend =
        Legend.empty().withHeading("Kinds").withDot("#0072b2", "one").withSquare("#009e73", "two");
    Sheet sheet =
        new Sheet(
            400,
            300,
            "Title",
            legend,
            List.of("A caption that is rather long, so that it breaks into lines."));
    Box room = sheet.plot();
    Scale up = Scale.linear(0, 100, room.bottom() - 40, room.y() + 10);
    Axis left = Axis.of(up, Ticks.linear(0, 100, 5), "share");
    Box plot =
        Box.between(room.x() + left.width(), room.y() + 10, room.right() - 20, room.bottom() - 40);
    Axis below =
        Axis.years(Scale.linear(1900, 1950, plot.x(), plot.right()), Ticks.whole(1900, 1950, 5));
    List<Mark> marks = new java.util.ArrayList<>(left.left(plot, true));
    marks.addAll(below.below(plot, false));
    SvgReading svg = new SvgReading(sheet.figure(marks));
    Box page = new Box(0, 0, 400, 300);
    assertThat(svg.texts())
        .contains("Title", "Kinds", "one", "two", "0", "100", "1900", "1950", "share");
    List<Box> words =
        svg.words().stream()
            .filter(t -> !t.hasAttribute("transform"))
            .map(SvgReading::box)
            .toList();
    assertThat(words).allMatch(page::holds);
    for (int i = 0; i < words.size(); i++) {
      assertThat(words.subList(0, i)).noneMatch(words.get(i)::overlaps);
    }
  }
}
