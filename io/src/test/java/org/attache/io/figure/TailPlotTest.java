package org.attache.io.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Tail plots, read back from the SVG. */
@Tag("fast")
class TailPlotTest {

  private static List<Point> dots(SvgReading svg) {
    return svg.all("circle").stream()
        .map(c -> new Point(SvgReading.number(c, "cx"), SvgReading.number(c, "cy")))
        .toList();
  }

  private static double across(SvgReading svg, String tick, int nth) {
    List<Element> ticks =
        svg.words().stream().filter(text -> text.getTextContent().equals(tick)).toList();
    return SvgReading.number(ticks.get(nth), "x");
  }

  @Test
  void dotsAreAtTheShareOfThoseWithAtLeastAsMuch() throws Exception {
    int[] values = new int[100];
    Arrays.fill(values, 1);
    Arrays.fill(values, 0, 10, 10);
    values[0] = 1000;
    SvgReading svg = ChartReading.checked(() -> TailPlot.of(values).figure());
    List<Point> dots = dots(svg);
    assertThat(dots).hasSize(3);
    assertThat(dots.get(1).y()).isCloseTo(ChartReading.level(svg, "0.1"), within(0.02));
    assertThat(dots.get(2).y()).isCloseTo(ChartReading.level(svg, "0.01"), within(0.02));
    assertThat(dots.get(1).x()).isCloseTo(across(svg, "10", 0), within(0.02));
    assertThat(across(svg, "100", 0) - across(svg, "10", 0))
        .isCloseTo(across(svg, "1,000", 0) - across(svg, "100", 0), within(0.03));
  }

  @Test
  void aPowerLawIsStraightAndStartsAtTheShareOfItsTail() throws Exception {
    double[] values = {1, 1, 1, 1, 1, 1, 1, 1, 10, 100};
    SvgReading svg =
        ChartReading.checked(() -> TailPlot.of(values).withPowerLaw("α = 1.5", 10, 1.5).figure());
    Element line =
        svg.all("polyline").stream()
            .filter(l -> l.getAttribute("stroke").equals(LineColours.of(1)))
            .findFirst()
            .orElseThrow();
    List<Point> points = ChartReading.points(line);
    List<Point> dots = dots(svg);
    assertThat(points.get(0).distance(dots.get(1))).isLessThan(0.02);
    Point end = points.get(points.size() - 1);
    double decade = across(svg, "100", 0) - across(svg, "10", 0);
    double fall = ChartReading.level(svg, "0.1") - ChartReading.level(svg, "1");
    double slope = (end.y() - points.get(0).y()) / (end.x() - points.get(0).x());
    assertThat(slope).isCloseTo(0.5 * fall / decade, within(1e-3));
    assertThat(svg.texts()).contains("α = 1.5");
  }

  @Test
  void zerosCountButAreNotDrawnAndUndefinedScoresDoNotCount() throws Exception {
    SvgReading svg =
        ChartReading.checked(
            () -> TailPlot.of(ChartReading.scores(0, 0, 5, Double.NaN, 0)).figure());
    assertThat(dots(svg)).hasSize(1);
    assertThat(String.join(" ", svg.texts()))
        .contains("4 numbers. 3 of 0 or less not on the log axis. 1 undefined, left out.");
    assertThat(svg.texts()).contains("s3");
  }

  @Test
  void whatCannotBeDrawnIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TailPlot.of(new double[] {0, Double.NaN}))
        .withMessage("a tail plot needs a number above 0; there is none");
    TailPlot plot = TailPlot.of(new int[] {1, 2, 3});
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plot.withPowerLaw("fit", 4, 2))
        .withMessage("xmin must be in (0, 3]: 4.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plot.withPowerLaw("fit", 1, Double.NaN))
        .withMessage("alpha must be above 1: NaN");
  }
}
