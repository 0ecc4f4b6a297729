package org.attache.io.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.attache.Institution;
import org.attache.NonStateActor;
import org.attache.Provenance;
import org.attache.Scores;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** Networks as drawn, read back from the SVG. */
@Tag("fast")
class NetworkDrawingTest {
  private static final State A = new State("A", "<script>alert('a')</script>");
  private static final State B = new State("B", "B & \"C\"\u0007");
  private static final State C = new State("C", "Côte d'Ivoire");
  private static final Institution I = new Institution("I", "League", Set.of());
  private static final NonStateActor N = new NonStateActor("N", "Movement");

  private static SvgReading drawn(TieGraph graph) throws Exception {
    return new SvgReading(NetworkDrawing.of(graph).figure());
  }

  @Test
  void namesStayTextWhateverTheyHold() throws Exception {
    TieGraph graph = TieGraph.of(Tie.of(A, B, TieKind.DEFENSE), Tie.of(B, C, TieKind.DEFENSE));
    Figure figure = NetworkDrawing.of(graph).withNames().withTitle("<b>").figure();
    SvgReading svg = new SvgReading(figure);
    assertThat(svg.all("script")).isEmpty();
    assertThat(svg.texts()).contains(A.name(), "B & \"C\"", C.name(), "<b>");
    assertThat(figure.html()).doesNotContain("<script").doesNotContain("<b>");
  }

  @Test
  void theSameGraphGivesTheSameBytesInAnyLocale() {
    TieGraph graph = Drawn.random(30, 60, 5);
    String svg = NetworkDrawing.of(graph).figure().svg();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(NetworkDrawing.of(graph).figure().svg()).isEqualTo(svg);
    } finally {
      Locale.setDefault(before);
    }
    assertThat(NetworkDrawing.of(graph).withSeed(2).figure().svg()).isNotEqualTo(svg);
  }

  @Test
  void otherNamesKeepThePicture() throws Exception {
    List<State> other = State.numbered("t", 12);
    TieGraph graph = Drawn.cycle(12);
    TieGraph renamed =
        TieGraph.of(
            graph.ties().stream()
                .map(
                    tie ->
                        Tie.of(
                            other.get(graph.actors().indexOf(tie.from())),
                            other.get(graph.actors().indexOf(tie.to())),
                            TieKind.DEFENSE))
                .toList());
    assertThat(drawn(renamed).circles()).isEqualTo(drawn(graph).circles());
  }

  @Test
  void aPathIsDrawnStraightFromLeftToRight() throws Exception {
    List<Circle> circles = drawn(Drawn.path(9)).circles();
    double step = (circles.get(8).centre().x() - circles.get(0).centre().x()) / 8;
    assertThat(Math.abs(step)).isGreaterThan(50);
    for (int i = 1; i < 9; i++) {
      Point here = circles.get(i).centre();
      assertThat(here.x() - circles.get(i - 1).centre().x()).isCloseTo(step, within(0.5));
      assertThat(here.y()).isCloseTo(circles.get(0).centre().y(), within(0.5));
    }
  }

  @Test
  void aCycleIsDrawnAsARegularPolygon() throws Exception {
    List<Point> corners = drawn(Drawn.cycle(10)).circles().stream().map(Circle::centre).toList();
    double x = corners.stream().mapToDouble(Point::x).average().orElseThrow();
    double y = corners.stream().mapToDouble(Point::y).average().orElseThrow();
    double radius = corners.get(0).distance(new Point(x, y));
    double side = 2 * radius * Math.sin(Math.PI / 10);
    for (int i = 0; i < 10; i++) {
      assertThat(corners.get(i).distance(new Point(x, y))).isCloseTo(radius, within(0.02 * radius));
      assertThat(corners.get(i).distance(corners.get((i + 1) % 10)))
          .isCloseTo(side, within(0.03 * side));
    }
  }

  @Test
  void isolatesStandBelowAllOthers() throws Exception {
    TieGraph graph = Drawn.path(5).among(State.numbered("s", 9));
    SvgReading svg = drawn(graph);
    assertThat(svg.actors()).hasSize(9);
    assertThat(svg.texts()).contains("No ties (4)").containsAll(codes(graph));
    double lowest =
        IntStream.rangeClosed(1, 5)
            .mapToDouble(i -> svg.circle("s" + i).centre().y())
            .max()
            .orElse(0);
    assertThat(IntStream.rangeClosed(6, 9).mapToDouble(i -> svg.circle("s" + i).centre().y()))
        .allMatch(y -> y > lowest);
  }

  private static List<String> codes(TieGraph graph) {
    return graph.actors().stream().map(actor -> actor.code()).toList();
  }

  @Test
  void theAreaOfACircleIsInProportionToItsScore() throws Exception {
    TieGraph graph = Drawn.path(4);
    Provenance provenance = Provenance.of("salience", Map.of(), graph);
    Scores scores = Scores.of(graph, new double[] {1, 4, Double.NaN, 16}, provenance);
    SvgReading svg = new SvgReading(NetworkDrawing.of(graph).sizedBy(scores).figure());
    double largest = svg.circle("s4").radius();
    assertThat(svg.circle("s2").radius()).isCloseTo(largest / 2, within(0.01));
    assertThat(svg.circle("s1").radius()).isCloseTo(largest / 4, within(0.01));
    assertThat(svg.circle("s3").style().fill()).isEqualTo(Palette.PAPER);
    assertThat(svg.texts()).contains("Salience", "16", "2");
  }

  @Test
  void typesHaveShapesAndLegend() throws Exception {
    SvgReading svg =
        drawn(TieGraph.of(Tie.of(A, I, TieKind.MEMBERSHIP), Tie.of(N, A, TieKind.PARTNERSHIP)));
    assertThat(shape(svg, "A")).isEqualTo("circle");
    assertThat(shape(svg, "I")).isEqualTo("polygon");
    assertThat(points(svg, "I")).hasSize(4);
    assertThat(points(svg, "N")).hasSize(3);
    assertThat(svg.texts()).contains("state", "institution", "non-state actor", "membership");
  }

  @Test
  void linesMeetSquaresAtTheirSides() throws Exception {
    SvgReading svg = drawn(TieGraph.of(Tie.of(A, I, TieKind.MEMBERSHIP)));
    double side = Double.parseDouble(points(svg, "I")[0].split(",", -1)[0]);
    double otherSide = Double.parseDouble(points(svg, "I")[2].split(",", -1)[0]);
    Element line = (Element) svg.ties().get(0).getElementsByTagName("polyline").item(0);
    List<Double> gaps =
        ChartReading.points(line).stream()
            .map(end -> Math.min(Math.abs(end.x() - side), Math.abs(end.x() - otherSide)))
            .toList();
    assertThat(gaps).anyMatch(gap -> gap < 1);
  }

  private static String shape(SvgReading svg, String code) {
    return svg.actor(code).getLastChild().getPreviousSibling().getNodeName();
  }

  private static String[] points(SvgReading svg, String code) {
    Element polygon = (Element) svg.actor(code).getElementsByTagName("polygon").item(0);
    return polygon.getAttribute("points").split(" ", -1);
  }

  @Test
  void tiesWithADirectionHaveHeadsAndNegativeOnesDashes() throws Exception {
    SvgReading svg =
        drawn(
            TieGraph.of(
                Tie.of(A, B, TieKind.TRADE),
                Tie.of(B, A, TieKind.TRADE),
                Tie.of(B, C, TieKind.ARMS),
                Tie.of(A, C, TieKind.DISPUTE),
                Tie.of(A, C, TieKind.DEFENSE)));
    assertThat(svg.ties()).hasSize(4);
    assertThat(svg.ties())
        .extracting(tie -> tie.getElementsByTagName("polygon").getLength())
        .containsExactlyInAnyOrder(2, 1, 0, 0);
    assertThat(svg.all("path"))
        .filteredOn(path -> path.hasAttribute("stroke-dasharray"))
        .hasSize(1);
  }

  @Test
  void strongerTiesAreWider() throws Exception {
    TieGraph graph =
        TieGraph.of(Tie.of(A, B, TieKind.DEFENSE).withWeight(9), Tie.of(B, C, TieKind.DEFENSE));
    List<Double> widths =
        drawn(graph).ties().stream()
            .map(tie -> (Element) tie.getElementsByTagName("polyline").item(0))
            .map(line -> SvgReading.number(line, "stroke-width"))
            .sorted()
            .toList();
    assertThat(widths.get(1)).isCloseTo(3 * widths.get(0), within(0.02));
  }

  @Test
  void onANarrowPageTheLegendStandsBelowAndTheDrawingHasTheWholeWidth() throws Exception {
    NetworkDrawing drawing =
        NetworkDrawing.of(Drawn.cycle(20)).colouredBy("Own letter", a -> a.code().substring(0, 2));
    SvgReading svg = new SvgReading(drawing.withSize(360, 560).withTitle("Phone").figure());
    double lowest = svg.circles().stream().mapToDouble(c -> c.centre().y()).max().orElse(0);
    double right = svg.circles().stream().mapToDouble(c -> c.centre().x()).max().orElse(0);
    Box page = new Box(0, 0, 360, 560);
    for (String key : List.of("Own letter", "Ties", "all others")) {
      Element word =
          svg.words().stream()
              .filter(w -> w.getTextContent().equals(key))
              .findFirst()
              .orElseThrow();
      assertThat(SvgReading.box(word).y()).isGreaterThan(lowest);
      assertThat(page.holds(SvgReading.box(word))).isTrue();
    }
    assertThat(right).isGreaterThan(300);
    assertThat(svg.words()).allMatch(word -> SvgReading.number(word, "font-size") >= 10);
  }

  @ParameterizedTest
  @CsvSource({"200,200", "300,200", "320,240", "360,300", "559,200", "560,200", "720,200"})
  void onASmallPageTheLegendIsCutRatherThanThePlot(double width, double height) throws Exception {
    List<State> states = State.numbered("s", 10);
    List<TieKind> kinds = List.of(TieKind.DEFENSE, TieKind.ENTENTE, TieKind.NEUTRALITY);
    List<Tie> ties = new ArrayList<>();
    for (int i = 1; i < states.size(); i++) {
      ties.add(Tie.of(states.get(i - 1), states.get(i), kinds.get(i % 3)).withWeight(i));
    }
    TieGraph graph = TieGraph.of(ties);
    double[] values = {2, 1, 0.5, 1, 2, 1, 0.5, 1, 2, 1};
    Scores scores = Scores.of(graph, values, Provenance.of("measure", Map.of(), graph));
    NetworkDrawing drawing = NetworkDrawing.of(graph).sizedBy(scores).withTitle("Small");
    for (NetworkDrawing one : List.of(drawing, drawing.colouredBy("Own", a -> a.code()))) {
      SvgReading svg = new SvgReading(one.withSize(width, height).figure());
      Box page = new Box(0, 0, width, height);
      assertThat(svg.words().stream().map(SvgReading::box)).allMatch(page::holds);
      assertThat(svg.shapes()).allMatch(page::holds);
      assertThat(svg.texts()).contains("Small");
    }
  }

  @Test
  void aCutLegendSaysHowMuchIsLeftOut() throws Exception {
    NetworkDrawing drawing =
        NetworkDrawing.of(Drawn.cycle(20)).colouredBy("Own letter", a -> a.code());
    SvgReading svg = new SvgReading(drawing.withSize(360, 300).figure());
    assertThat(svg.texts()).contains("Own letter", "Ties").anyMatch(t -> t.matches("… \\d more"));
    double lowest = svg.circles().stream().mapToDouble(c -> c.centre().y()).max().orElse(0);
    assertThat(lowest).isGreaterThan(100);
  }

  @Test
  void linesThatWouldCoverThePageAreFainter() throws Exception {
    assertThat(darkness(Drawn.random(200, 1000, 1))).isLessThan(0.5);
    assertThat(darkness(Drawn.cycle(30))).isGreaterThan(0.8);
    assertThat(darkness(Drawn.path(2))).isGreaterThan(0.8);
  }

  private static double darkness(TieGraph graph) throws Exception {
    return drawn(graph).ties().stream()
        .map(tie -> (Element) tie.getElementsByTagName("polyline").item(0))
        .mapToDouble(line -> SvgReading.number(line, "opacity"))
        .max()
        .orElse(0);
  }

  @Test
  void onlyThoseAskedForAreLabelled() throws Exception {
    TieGraph star = TieGraph.of(Tie.of(A, B, TieKind.DEFENSE), Tie.of(A, C, TieKind.DEFENSE));
    SvgReading svg = new SvgReading(NetworkDrawing.of(star).labelled(1).figure());
    assertThat(svg.texts()).contains("A").doesNotContain("B", "C");
    assertThat(String.join(" ", svg.texts())).contains("1 label, most partners first.");
  }

  @Test
  void labelsWithoutRoomAreCounted() throws Exception {
    TieGraph graph = Drawn.random(150, 900, 1);
    SvgReading svg = new SvgReading(NetworkDrawing.of(graph).withSize(300, 300).figure());
    long labelled = svg.texts().stream().filter(text -> codes(graph).contains(text)).count();
    assertThat(String.join(" ", svg.texts()))
        .contains((150 - labelled) + " labels left out for want of room.");
  }

  @Test
  void aGraphWithoutTiesOrActorsIsDrawnToo() throws Exception {
    assertThat(drawn(TieGraph.of()).actors()).isEmpty();
    assertThat(drawn(TieGraph.of().among(State.numbered("s", 3))).actors()).hasSize(3);
  }

  @Test
  void choicesThatCannotBeAreRefused() {
    NetworkDrawing drawing = NetworkDrawing.of(Drawn.path(3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> drawing.labelled(-1))
        .withMessage("the number of labels must not be negative: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> drawing.withSize(Double.NaN, 300))
        .withMessage("width must be in [200, 10000]: NaN");
    TieGraph other = Drawn.path(2);
    Scores scores = Scores.of(other, new double[2], Provenance.of("zero", Map.of(), other));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> drawing.sizedBy(scores))
        .withMessageContaining("s3");
  }
}
