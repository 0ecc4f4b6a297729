package org.attache.io.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.Coverage;
import org.attache.Spell;
import org.attache.State;
import org.attache.Table;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Heat maps, read back from the SVG. */
@Tag("fast")
class HeatMapTest {

  private static Element cell(SvgReading svg, String title) {
    return svg.all("g").stream()
        .filter(g -> g.getElementsByTagName("title").item(0).getTextContent().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static String fill(SvgReading svg, String title) {
    Element cell = (Element) cell(svg, title).getElementsByTagName("polygon").item(0);
    return cell.getAttribute("fill");
  }

  @Test
  void theHigherANumberTheDarkerItsCell() throws Exception {
    SvgReading svg =
        ChartReading.checked(
            () ->
                HeatMap.of(List.of("r1", "r2"), List.of("a", "b"), new double[][] {{1, 2}, {4, 0}})
                    .inGivenOrder()
                    .figure());
    assertThat(brightness(fill(svg, "r1 – a: 1")))
        .isGreaterThan(brightness(fill(svg, "r1 – b: 2")));
    assertThat(brightness(fill(svg, "r1 – b: 2")))
        .isGreaterThan(brightness(fill(svg, "r2 – a: 4")));
    assertThat(svg.all("g")).as("white cells are left white").hasSize(3);
    Box one = bounds(svg, "r1 – a: 1");
    assertThat(bounds(svg, "r1 – b: 2").x()).isEqualTo(one.right());
    assertThat(bounds(svg, "r2 – a: 4").y()).isEqualTo(one.bottom());
  }

  private static Box bounds(SvgReading svg, String title) {
    return ChartReading.bounds((Element) cell(svg, title).getElementsByTagName("polygon").item(0));
  }

  private static double brightness(String colour) {
    int rgb = Palette.rgb(colour);
    return 0.299 * (rgb >> 16) + 0.587 * (rgb >> 8 & 0xff) + 0.114 * (rgb & 0xff);
  }

  @Test
  void whatIsUnobservedIsHatchedNotZero() throws Exception {
    State a = new State("A", "<script>");
    State b = new State("B", "B");
    State c = new State("C", "C");
    Spell year = Spell.year(1900);
    Coverage coverage =
        Coverage.of(new Coverage.Source("source", "1", ""), Set.of(TieKind.TRADE), List.of(year))
            .withGaps(List.of(new Coverage.Gap(Set.of(b, c), TieKind.TRADE, year, "missing")));
    Tie tie = Tie.of(a, b, TieKind.TRADE).withWeight(7);
    TieGraph graph = TieGraph.of(List.of(tie), List.of(a, b, c), year, coverage);
    SvgReading svg = ChartReading.checked(() -> HeatMap.of(graph).figure());
    assertThat(cell(svg, "B – C: NA").getElementsByTagName("polyline").getLength()).isEqualTo(3);
    assertThat(cell(svg, "B – C: NA").getElementsByTagName("polygon").getLength()).isZero();
    assertThat(fill(svg, "A – B: 7")).startsWith("#");
    assertThat(svg.texts()).contains("NA", "strength", "7", "0");
    assertThat(svg.all("g").stream().map(Element::getTextContent))
        .noneMatch(title -> title.contains("A – C"));
  }

  @Test
  void blocsStandTogetherTheLargestFirst() throws Exception {
    List<State> states = State.numbered("s", 6);
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      for (int j = i + 2; j < 6; j += 2) {
        ties.add(Tie.of(states.get(i), states.get(j), TieKind.DEFENSE));
      }
    }
    Map<State, String> blocs =
        Map.of(
            states.get(0),
            "odd & <b>",
            states.get(2),
            "odd & <b>",
            states.get(4),
            "odd & <b>",
            states.get(1),
            "even",
            states.get(3),
            "even");
    SvgReading svg =
        ChartReading.checked(() -> HeatMap.of(TieGraph.of(ties)).withBlocs(blocs).figure());
    List<String> rows =
        svg.words().stream()
            .filter(text -> text.getAttribute("text-anchor").equals("end"))
            .map(Element::getTextContent)
            .toList();
    assertThat(rows.subList(0, 3)).containsExactlyInAnyOrder("s1", "s3", "s5");
    assertThat(rows.subList(3, 6)).containsExactlyInAnyOrder("s2", "s4", "s6");
    assertThat(rows.get(5)).isEqualTo("s6");
    assertThat(svg.texts()).contains("odd & <b>", "even");
  }

  @Test
  void numbersBelowZeroHaveAnotherColourAndASign() throws Exception {
    SvgReading svg =
        ChartReading.checked(
            () ->
                HeatMap.of(
                        Table.of(
                            List.of("row", "x", "y"),
                            List.of(List.of("a", -2, 2), List.of("b", "NA", 0))))
                    .figure());
    assertThat(fill(svg, "a – x: −2")).isEqualTo(Palette.category(1));
    assertThat(fill(svg, "a – y: 2")).isEqualTo(Palette.category(0));
    assertThat(cell(svg, "a – x: −2").getElementsByTagName("polyline").getLength()).isEqualTo(1);
  }

  @Test
  void namesAreLeftOutWhereCellsAreTooSmall() throws Exception {
    TieGraph graph = Drawn.random(150, 200, 1);
    SvgReading svg = ChartReading.checked(() -> HeatMap.of(graph).figure());
    assertThat(svg.texts()).doesNotContain("s1");
    assertThat(String.join(" ", svg.texts()))
        .contains("150 rows and 150 columns, without names for want of room.");
  }

  @Test
  void theCaptionSaysWhatAMinusSignIs() throws Exception {
    List<String> names = List.of("a", "b");
    HeatMap signed = HeatMap.of(names, names, new double[][] {{1, -1}, {-1, 1}});
    String words = "Cells with a minus sign are below 0.";
    assertThat(ChartReading.checked(signed::figure).texts()).contains(words);
    HeatMap plain = HeatMap.of(names, names, new double[][] {{1, 0}, {0, 1}});
    assertThat(ChartReading.checked(plain::figure).texts()).doesNotContain(words);
  }

  @Test
  void aSingleCellIsDrawnAndNoneRefused() throws Exception {
    SvgReading svg =
        ChartReading.checked(
            () -> HeatMap.of(List.of("a"), List.of("b"), new double[][] {{3}}).figure());
    assertThat(svg.texts()).contains("a", "b", "3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HeatMap.of(List.of(), List.of("b"), new double[0][]))
        .withMessage("a heat map needs rows and columns: 0 by 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HeatMap.of(List.of("a"), List.of("b"), new double[][] {{1, 2}}))
        .withMessage("1 columns need as many numbers in row a: 2");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                HeatMap.of(List.of("a"), List.of("b"), new double[][] {{-1}})
                    .withLogColours()
                    .figure())
        .withMessage("log colours need numbers of 0 and above: −1");
  }
}
