package org.attache.io.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attache.Scores;
import org.attache.Series;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Time series, read back from the SVG. */
@Tag("fast")
class TimeSeriesTest {

  private static Series<Double> series(int first, double... values) {
    SortedMap<Integer, Double> byYear = new TreeMap<>();
    for (int i = 0; i < values.length; i++) {
      byYear.put(first + i, values[i]);
    }
    return Series.of(byYear);
  }

  private static List<Point> points(SvgReading svg, String line) {
    return ChartReading.within(svg, "line", line, "polyline").stream()
        .flatMap(run -> ChartReading.points(run).stream())
        .toList();
  }

  @Test
  void aNumberHalfwayIsDrawnHalfway() throws Exception {
    SvgReading svg =
        ChartReading.checked(() -> TimeSeries.of("a", series(1900, 0, 50, 100)).figure());
    List<Point> points = points(svg, "a");
    double zero = ChartReading.level(svg, "0");
    double top = ChartReading.level(svg, "100");
    assertThat(points.get(0).y()).isCloseTo(zero, within(0.02));
    assertThat(points.get(1).y()).isCloseTo((zero + top) / 2, within(0.02));
    assertThat(points.get(2).y()).isCloseTo(top, within(0.02));
    assertThat(points.get(1).x() - points.get(0).x())
        .isCloseTo(points.get(2).x() - points.get(1).x(), within(0.02));
  }

  @Test
  void theAxisStartsAtZero() throws Exception {
    SvgReading svg =
        ChartReading.checked(() -> TimeSeries.of("a", series(1900, 95, 96, 97)).figure());
    assertThat(svg.texts()).contains("0", "100");
  }

  @Test
  void decadesOfALogAxisAreEquallyFarApart() throws Exception {
    SvgReading svg =
        ChartReading.checked(
            () -> TimeSeries.of("a", series(1900, 1, 10, 1000)).withLogAxis().figure());
    double one = ChartReading.level(svg, "1");
    double ten = ChartReading.level(svg, "10");
    double hundred = ChartReading.level(svg, "100");
    assertThat(one - ten).isCloseTo(ten - hundred, within(0.03));
    assertThat(points(svg, "a").get(1).y()).isCloseTo(ten, within(0.02));
  }

  @Test
  void yearsWithoutANumberAreGaps() throws Exception {
    SvgReading svg =
        ChartReading.checked(
            () -> TimeSeries.of("a", series(1900, 1, 2, Double.NaN, 3, Double.NaN, 4, 5)).figure());
    assertThat(ChartReading.within(svg, "line", "a", "polyline")).hasSize(2);
    assertThat(ChartReading.within(svg, "line", "a", "circle")).hasSize(1);
    double zero = ChartReading.level(svg, "0");
    assertThat(points(svg, "a")).allMatch(point -> point.y() < zero - 1);
  }

  @Test
  void numbersOfZeroHaveNoPlaceOnALogAxis() throws Exception {
    SvgReading svg =
        ChartReading.checked(
            () -> TimeSeries.of("a", series(1900, 1, 2, 0, 3, 4)).withLogAxis().figure());
    assertThat(ChartReading.within(svg, "line", "a", "polyline")).hasSize(2);
    assertThat(svg.texts()).contains("1 number of 0 or less not on the log axis.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeSeries.of("a", series(1900, 0)).withLogAxis().figure())
        .withMessage("a log axis needs a number above 0; there is none");
  }

  @Test
  void linesThatEndTogetherHaveTheirNamesApart() throws Exception {
    SvgReading svg =
        ChartReading.checked(
            () -> {
              TimeSeries lines = TimeSeries.of("line 0", series(1900, 3, 5));
              for (int i = 1; i < 20; i++) {
                lines = lines.and("line " + i, series(1900 + i % 3, i, 5, 5));
              }
              return lines.figure();
            });
    assertThat(svg.texts()).contains("line 0", "line 7", "line 19");
  }

  @Test
  void whatHasNoRoomForANameIsCounted() throws Exception {
    TimeSeries lines = TimeSeries.of("line 0", series(1900, 1, 1));
    for (int i = 1; i < 40; i++) {
      lines = lines.and("line " + i, series(1900, i, 1));
    }
    TimeSeries all = lines;
    SvgReading svg = ChartReading.checked(all::figure);
    assertThat(svg.texts()).contains("32 lines without a name.");
    assertThat(svg.texts().stream().filter(text -> text.startsWith("line "))).hasSize(8);
  }

  @Test
  void eventsStandAtTheirDayAndTheirLabelsApart() throws Exception {
    SvgReading svg =
        ChartReading.checked(
            () ->
                TimeSeries.of("a", series(1900, 1, 2, 3))
                    .withEvent(LocalDate.of(1901, 7, 2), "middle of the year")
                    .withEvent(LocalDate.of(1901, 9, 1), "a little later")
                    .withEvent(LocalDate.of(1902, 6, 30), "<script>alert(1)</script>")
                    .figure());
    Element label = ChartReading.text(svg, "middle of the year");
    double tick = SvgReading.number(ChartReading.text(svg, "1901"), "x");
    assertThat(SvgReading.number(label, "x") - 3).isCloseTo(tick, within(1.0));
    assertThat(svg.texts()).contains("<script>alert(1)</script>");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                TimeSeries.of("a", series(1900, 1))
                    .withEvent(LocalDate.of(1899, 1, 1), "before")
                    .figure())
        .withMessage("an event must lie within the years 1900 to 1900: 1899-01-01 before");
  }

  @Test
  void aPanelHasALineForEachActorAndGapsWhereItIsNotScored() throws Exception {
    SortedMap<Integer, Scores> years = new TreeMap<>();
    years.put(1900, ChartReading.scores(1, 2, Double.NaN));
    years.put(1901, ChartReading.scores(2, 2, Double.NaN));
    years.put(1902, ChartReading.scores(3, Double.NaN, 9));
    SvgReading svg = ChartReading.checked(() -> TimeSeries.of(Series.of(years)).figure());
    assertThat(points(svg, "s1")).hasSize(3);
    assertThat(points(svg, "s2")).hasSize(2);
    assertThat(ChartReading.within(svg, "line", "s3", "circle")).hasSize(1);
    SvgReading two =
        ChartReading.checked(() -> TimeSeries.of(Series.of(years)).only("s2", "s1").figure());
    assertThat(two.texts()).contains("s1", "s2").doesNotContain("s3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeSeries.of(Series.of(years)).highlighting("GMY"))
        .withMessage("no line GMY among 3: s3, s1, s2");
  }

  @Test
  void highlightedLinesHaveColoursAndTheOthersAreGrey() throws Exception {
    SvgReading svg =
        ChartReading.checked(
            () ->
                TimeSeries.of("a", series(1900, 1, 2))
                    .and("b", series(1900, 3, 4))
                    .highlighting("b")
                    .figure());
    List<String> colours = new ArrayList<>();
    for (String line : List.of("a", "b")) {
      colours.add(ChartReading.within(svg, "line", line, "polyline").get(0).getAttribute("stroke"));
    }
    assertThat(colours).containsExactly(Palette.OTHER, Palette.category(0));
  }

  @Test
  void aSingleNumberIsADotAndNoneIsRefused() throws Exception {
    SvgReading svg = ChartReading.checked(() -> TimeSeries.of("a", series(1900, 7)).figure());
    assertThat(svg.texts()).contains("1900", "a");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeSeries.of("a", series(1900, Double.NaN)).figure())
        .withMessage("a time series needs a number: 1 line without any");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeSeries.of("a", series(1900, 1)).and("a", series(1900, 1)))
        .withMessage("there is a line of that name already: a");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeSeries.of("a", series(1900, 1)).withSize(10, 300))
        .withMessage("width must be in [200, 10000]: 10.0");
  }
}
