package org.attache.io.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.attache.State;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The colours of a network and what the legend says they are. */
@Tag("fast")
class NetworkColoursTest {
  private static final TieGraph PATH = Drawn.path(4);
  private static final Map<State, String> SIDES =
      Map.of(state(1), "East", state(2), "East", state(3), "West");

  private static State state(int number) {
    return State.numbered("s", 4).get(number - 1);
  }

  private static SvgReading drawn(NetworkDrawing drawing) throws Exception {
    return new SvgReading(drawing.figure());
  }

  @Test
  void labelsHaveColoursAndTiesWithinThemToo() throws Exception {
    SvgReading svg = drawn(NetworkDrawing.of(PATH).colouredBy("Bloc", SIDES));
    assertThat(svg.circle("s1").style()).isEqualTo(svg.circle("s2").style());
    assertThat(svg.circle("s3").style()).isNotEqualTo(svg.circle("s1").style());
    assertThat(svg.circle("s4").style().fill()).isEqualTo(Palette.PALE);
    assertThat(svg.texts())
        .contains("Bloc", "East (2)", "West (1)", "unassigned (1)")
        .contains("Ties", "within one colour", "all others");
    assertThat(svg.ties())
        .extracting(tie -> ((Element) tie.getElementsByTagName("polyline").item(0)))
        .extracting(line -> line.getAttribute("stroke"))
        .containsExactlyInAnyOrder(svg.circle("s1").style().fill(), Palette.OTHER, Palette.OTHER);
  }

  @Test
  void theLegendIsHeadedByWhatTheColoursAre() throws Exception {
    SvgReading svg =
        drawn(NetworkDrawing.of(PATH).colouredBy("Half of the path", a -> half(a.code())));
    assertThat(svg.texts())
        .contains("Half of the path", "first half (2)", "second half (2)")
        .doesNotContain("Bloc", "Blocs")
        .noneMatch(text -> text.startsWith("unassigned") || text.contains("bloc"));
  }

  private static String half(String code) {
    return code.compareTo("s3") < 0 ? "first half" : "second half";
  }

  @Test
  void labelsHaveColoursInTheOrderAskedForElseTheMostFrequentFirst() throws Exception {
    NetworkDrawing drawing = NetworkDrawing.of(PATH);
    assertThat(drawn(drawing.colouredBy("Side", SIDES)).circle("s1").style().fill())
        .isEqualTo(Palette.category(0));
    SvgReading ordered = drawn(drawing.colouredBy("Side", SIDES, "North", "West"));
    assertThat(ordered.circle("s3").style().fill()).isEqualTo(Palette.category(0));
    assertThat(ordered.circle("s1").style().fill()).isEqualTo(Palette.category(1));
    assertThat(ordered.texts()).noneMatch(text -> text.startsWith("North"));
  }

  @Test
  void actorsWithoutALabelAreCalledAsTheyAre() throws Exception {
    SvgReading svg =
        drawn(NetworkDrawing.of(PATH).colouredBy("Side", SIDES).withOthersNamed("<neutral>"));
    assertThat(svg.texts()).contains("<neutral> (1)").doesNotContain("unassigned (1)");
    NetworkDrawing coloured = NetworkDrawing.of(PATH).colouredBy("Side", SIDES);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> coloured.withOthersNamed(" "))
        .withMessage("the name of those without a label must not be blank: \" \"");
    assertThatIllegalStateException()
        .isThrownBy(() -> NetworkDrawing.of(PATH).withOthersNamed("neutral"))
        .withMessage("no labels yet; say colouredBy first");
  }

  @Test
  void labelsBeyondTheColoursAreCountedTogether() throws Exception {
    TieGraph graph = Drawn.path(10);
    SvgReading svg = drawn(NetworkDrawing.of(graph).colouredBy("Own", actor -> actor.code()));
    assertThat(svg.texts()).contains("s01 (1)", "s07 (1)", "3 other labels (3)");
    assertThat(svg.circle("s08").style().fill()).isEqualTo(Palette.OTHER);
    assertThat(svg.texts()).doesNotContain("within one colour");
  }

  /** Seven labels have colours; most ties are within the eighth, which is grey. */
  @Test
  void tiesWithinAGreyLabelAreNotThoseOfOneColour() throws Exception {
    String[] order = {"s01", "s03", "s04", "s05", "s06", "s07", "s08", "last"};
    NetworkDrawing drawing =
        NetworkDrawing.of(Drawn.path(20)).colouredBy("Own", a -> label(a.code()), order);
    SvgReading svg = drawn(drawing);
    assertThat(svg.circle("s20").style().fill()).isEqualTo(Palette.OTHER);
    assertThat(sign(svg, "within one colour")).isEqualTo(Palette.category(0));
    assertThat(sign(svg, "all others")).isEqualTo(Palette.OTHER);
  }

  private static String label(String code) {
    return code.equals("s02") ? "s01" : code.compareTo("s08") > 0 ? "last" : code;
  }

  /** The colour of the line that stands before words of the legend. */
  private static String sign(SvgReading svg, String words) {
    Box text = SvgReading.box(ChartReading.text(svg, words));
    return svg.all("polyline").stream()
        .filter(line -> ChartReading.bounds(line).height() == 0)
        .filter(line -> ChartReading.bounds(line).right() < text.x())
        .filter(line -> text.x() - ChartReading.bounds(line).right() < 10)
        .filter(line -> Math.abs(ChartReading.bounds(line).y() - text.centre().y()) < 3)
        .map(line -> line.getAttribute("stroke"))
        .reduce((one, other) -> one + " and " + other)
        .orElse("");
  }

  @Test
  void labelsAreTextWhateverTheyHold() throws Exception {
    SvgReading svg =
        drawn(NetworkDrawing.of(PATH).colouredBy("<script>", a -> "</text><script>x</script>"));
    assertThat(svg.all("script")).isEmpty();
    assertThat(svg.texts()).contains("<script>", "</text><script>x</script> (4)");
  }

  @Test
  void aTitleIsNeededAndALabelComesOnceInTheOrder() {
    NetworkDrawing drawing = NetworkDrawing.of(PATH);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> drawing.colouredBy(" ", SIDES))
        .withMessage("the title of the colours must not be blank: \" \"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> drawing.colouredBy("Side", SIDES, "West", "West"))
        .withMessage("a label comes once in the order, not as in [West, West]");
  }
}
