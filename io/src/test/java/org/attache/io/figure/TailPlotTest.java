package org.attache.io.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    List<Point> points = ChartReading.points(line(svg));
    List<Point> dots = dots(svg);
    assertThat(points.get(0).distance(dots.get(1))).isLessThan(0.02);
    Point end = points.get(points.size() - 1);
    double decade = across(svg, "100", 0) - across(svg, "10", 0);
    double fall = ChartReading.level(svg, "0.1") - ChartReading.level(svg, "1");
    double slope = (end.y() - points.get(0).y()) / (end.x() - points.get(0).x());
    assertThat(slope).isCloseTo(0.5 * fall / decade, within(1e-3));
    assertThat(svg.texts()).contains("α = 1.5");
  }

  /** Riemann's ζ(2) = π²/6 and ζ(4) = π⁴/90, less the terms before the start. */
  @Test
  void theZetaFunctionHasItsKnownValues() {
    double two = Math.PI * Math.PI / 6;
    double four = Math.pow(Math.PI, 4) / 90;
    assertThat(zeta(2, 1)).isCloseTo(two, withinPercentage(1e-12));
    assertThat(zeta(2, 3)).isCloseTo(two - 1.25, withinPercentage(1e-12));
    assertThat(zeta(4, 2)).isCloseTo(four - 1, withinPercentage(1e-12));
    assertThat(zeta(2, 0.5)).isCloseTo(3 * two, withinPercentage(1e-12));
    assertThat(zeta(3.5, 2)).isCloseTo(slowZeta(3.5, 2), withinPercentage(1e-8));
  }

  private static double zeta(double alpha, double from) {
    return Math.pow(from, -alpha) * HurwitzTail.scaled(alpha, from);
  }

  /** q^s times Hurwitz's zeta function, by mpmath 1.3.0 with 400 digits. */
  @ParameterizedTest
  @CsvSource({
    "1.0001, 3, 30000.527486588521883",
    "1.5, 19.5, 39.506407801748997501",
    "5, 20.5, 5.6452914852720714436",
    "5, 40, 10.510412114249440761",
    "9, 21, 3.1605670494613991694",
    "20, 100, 5.779811744909485982",
    "6, 20, 4.5249419766177227047",
    "40, 160.5, 4.6361299492322242439",
    "60, 1000000, 16949.652547372881356",
    "120, 300, 3.0542509793125243181",
    "200, 1000, 5.5417810275827458674",
    "500, 5, 1.0",
    "100000, 30000, 1.0369959955448401961",
    "1000000, 1000000, 1.5819777030177082336"
  })
  void theScaledZetaFunctionNeitherVanishesNorOverflows(double alpha, double from, double value) {
    assertThat(HurwitzTail.scaled(alpha, from)).isCloseTo(value, withinPercentage(1e-10));
  }

  /** At α = 500 all but the first term of each sum is nothing: P(X ≥ 6) = (5 / 6)^500. */
  @Test
  void aLawThatFallsAtOnceIsDrawnToo() throws Exception {
    assertThat(new HurwitzTail(5, 500).atLeast(6))
        .isCloseTo(Math.pow(5.0 / 6, 500), withinPercentage(1e-10));
    int[] values = {5, 5, 6, 7, 20};
    for (double alpha : new double[] {60, 500, 1e6, Double.MAX_VALUE}) {
      TailPlot plot = TailPlot.of(values).withDiscretePowerLaw("steep", 5, alpha);
      ChartReading.checked(plot::figure);
      ChartReading.checked(TailPlot.of(values).withPowerLaw("steep", 20, alpha)::figure);
    }
    TailPlot none = TailPlot.of(values).withFit("nothing", 5, x -> Double.NaN);
    assertThat(ChartReading.checked(none::figure).texts()).doesNotContain("nothing");
  }

  /** A plain sum whose remainder lies between the integrals from its end and from one before it. */
  private static double slowZeta(double alpha, int from) {
    double sum = 0;
    for (int k = 200_000; k >= from; k--) {
      sum += Math.pow(k, -alpha);
    }
    return sum + Math.pow(200_000.5, 1 - alpha) / (alpha - 1);
  }

  /** Of the whole numbers from 2 on with chances as k⁻², P(X ≥ k) = (π²/6 − Σ i⁻²) / (π²/6 − 1). */
  @Test
  void theLawOfWholeNumbersIsItsOwnShareOfThoseThatHaveAtLeastAsMuch() throws Exception {
    int[] values = {1, 1, 2, 2, 2, 2, 2, 2, 10, 100};
    SvgReading svg =
        ChartReading.checked(
            () -> TailPlot.of(values).withDiscretePowerLaw("α = 2", 2, 2).figure());
    List<Point> points = ChartReading.points(line(svg));
    assertThat(points.get(0).distance(dots(svg).get(1))).isLessThan(0.02);
    double decade = across(svg, "100", 0) - across(svg, "10", 0);
    double fall = ChartReading.level(svg, "0.1") - ChartReading.level(svg, "1");
    double rest = Math.PI * Math.PI / 6 - 1;
    for (int k = 2; k <= 12; k++) {
      double share = 0.8 * rest / (Math.PI * Math.PI / 6 - 1);
      double x = across(svg, "10", 0) + decade * Math.log10(k / 10.0);
      double y = ChartReading.level(svg, "1") - fall * Math.log10(share);
      assertThat(points).as("at %s", k).anyMatch(p -> p.distance(new Point(x, y)) < 0.05);
      rest -= 1.0 / k / k;
    }
  }

  private static Element line(SvgReading svg) {
    return svg.all("polyline").stream()
        .filter(l -> l.getAttribute("stroke").equals(LineColours.of(1)))
        .findFirst()
        .orElseThrow();
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
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plot.withDiscretePowerLaw("fit", 1.5, 2))
        .withMessage("xmin of a discrete law must be a whole number of at least 1: 1.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plot.withDiscretePowerLaw("fit", 4, 2))
        .withMessage("xmin must be in (0, 3]: 4.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plot.withDiscretePowerLaw("fit", 1, 1))
        .withMessage("alpha must be above 1: 1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plot.withPowerLaw("fit", 1, Double.POSITIVE_INFINITY))
        .withMessage("alpha must be finite: Infinity");
  }
}
