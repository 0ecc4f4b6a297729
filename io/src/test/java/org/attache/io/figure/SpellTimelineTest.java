package org.attache.io.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attache.Coverage;
import org.attache.Institution;
import org.attache.Spell;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Timelines, read back from the SVG. */
@Tag("fast")
class SpellTimelineTest {
  private static final State A = new State("A", "<script>");
  private static final State B = new State("B", "B land");
  private static final Institution I = new Institution("I", "League", Set.of());

  private static List<Box> bars(SvgReading svg, String row) {
    return ChartReading.within(svg, "row", row, "polygon").stream()
        .map(ChartReading::bounds)
        .toList();
  }

  private static double tick(SvgReading svg, String year) {
    return SvgReading.number(ChartReading.text(svg, year), "x");
  }

  @Test
  void barsRunFromTheFirstToTheLastDay() throws Exception {
    SvgReading svg =
        ChartReading.checked(
            () ->
                SpellTimeline.of(
                        Map.of(
                            "x", List.of(Spell.years(1900, 1909), Spell.years(1920, 1939)),
                            "y", List.of(Spell.years(1910, 1919))))
                    .figure());
    Box first = bars(svg, "x").get(0);
    assertThat(first.x()).isCloseTo(tick(svg, "1900"), within(0.02));
    assertThat(first.right()).isCloseTo(tick(svg, "1910"), within(0.02));
    Box second = bars(svg, "x").get(1);
    assertThat(second.x()).isCloseTo(tick(svg, "1920"), within(0.02));
    assertThat(second.width()).isCloseTo(2 * first.width(), within(0.03));
    assertThat(second.y()).isEqualTo(first.y());
    assertThat(bars(svg, "y").get(0).y()).isGreaterThan(first.bottom());
  }

  @Test
  void openEndsAreArrows() throws Exception {
    SvgReading svg =
        ChartReading.checked(
            () ->
                SpellTimeline.of(
                        Map.of(
                            "closed", List.of(Spell.years(1900, 1950)),
                            "open", List.of(Spell.since(LocalDate.of(1910, 1, 1))),
                            "always", List.of(Spell.ALWAYS)))
                    .figure());
    assertThat(corners(svg, "closed")).isEqualTo(4);
    assertThat(corners(svg, "open")).isEqualTo(5);
    assertThat(corners(svg, "always")).isEqualTo(6);
    assertThat(bars(svg, "open").get(0).right())
        .isCloseTo(bars(svg, "closed").get(0).right() + 6, within(0.02));
  }

  private static int corners(SvgReading svg, String row) {
    Element bar = ChartReading.within(svg, "row", row, "polygon").get(0);
    return ChartReading.points(bar).size();
  }

  /** Observed from 1900 to 1949: a bar does not go on to 1990, nor begin in 1880. */
  @Test
  void theAxisEndsWithWhatWasObserved() throws Exception {
    Spell observed = Spell.years(1900, 1949);
    Tie open = Tie.of(A, B, TieKind.DEFENSE).withSpell(Spell.since(LocalDate.of(1910, 1, 1)));
    Tie longer = Tie.of(B, new State("C", "C land"), TieKind.DEFENSE);
    TieHistory history =
        TieHistory.of(
            List.of(open, longer.withSpell(Spell.years(1880, 1990))),
            Coverage.of(
                new Coverage.Source("Fifty years", "", ""),
                Set.of(TieKind.DEFENSE),
                List.of(observed)));
    SpellTimeline timeline = SpellTimeline.of(history);
    for (SpellTimeline one : List.of(timeline, timeline.during(1860, 1999))) {
      SvgReading svg = ChartReading.checked(one::figure);
      double decade = tick(svg, "1910") - tick(svg, "1900");
      assertThat(svg.texts()).contains("1900", "1950").doesNotContain("1890", "1960");
      assertThat(bars(svg, "A").get(0).x()).isCloseTo(tick(svg, "1910"), within(0.02));
      assertThat(bars(svg, "A").get(0).width()).isCloseTo(4 * decade + 6, within(0.05));
      assertThat(corners(svg, "A")).isEqualTo(5);
      assertThat(bars(svg, "C").get(0).width()).isCloseTo(5 * decade + 12, within(0.05));
      assertThat(corners(svg, "C")).isEqualTo(6);
    }
    SpellTimeline late = timeline.during(1860, 1999).withEvent(LocalDate.of(1959, 7, 1), "later");
    SvgReading svg = ChartReading.checked(late::figure);
    assertThat(bars(svg, "A").get(0).right()).isCloseTo(tick(svg, "1950") + 6, within(0.05));
    assertThat(svg.texts()).contains("later", "1960");
  }

  @Test
  void rowsStandInTheOrderOfTheirStartAndKindsHaveLooks() throws Exception {
    TieHistory history =
        TieHistory.of(
            Tie.of(A, B, TieKind.DEFENSE).withSpell(Spell.years(1910, 1912)),
            Tie.of(A, B, TieKind.NEUTRALITY).withSpell(Spell.years(1905, 1920)),
            Tie.of(B, I, TieKind.MEMBERSHIP).withSpell(Spell.years(1900, 1930)),
            Tie.of(A, I, TieKind.MEMBERSHIP).withSpell(Spell.years(1900, 1930)));
    SvgReading svg = ChartReading.checked(() -> SpellTimeline.of(history).withNames().figure());
    assertThat(svg.texts().stream().filter(text -> text.startsWith("<script>")).toList())
        .containsExactly("<script> – League", "<script> – B land", "<script> – B land");
    assertThat(svg.texts()).contains("defense", "neutrality", "membership");
    assertThat(
            ChartReading.within(svg, "row", "A – B", "polygon").stream()
                .map(bar -> bar.getAttribute("fill"))
                .distinct())
        .hasSize(2);
  }

  @Test
  void theActorOfAllTiesIsNamedOnce() throws Exception {
    TieHistory history =
        TieHistory.of(
            Tie.of(A, B, TieKind.DEFENSE).withSpell(Spell.years(1910, 1912)),
            Tie.of(A, I, TieKind.MEMBERSHIP).withSpell(Spell.years(1900, 1930)));
    SvgReading svg = ChartReading.checked(() -> SpellTimeline.of(history).figure());
    assertThat(svg.texts()).contains("B", "I", "All of <script> (A).");
  }

  @Test
  void rowsBeyondTheWindowAreLeftOutAndThoseBeyondTheNumberCounted() throws Exception {
    Map<String, List<Spell>> spells = new TreeMap<>();
    for (int i = 0; i < 70; i++) {
      spells.put("row " + (100 + i), new ArrayList<>(List.of(Spell.years(1900 + i, 1910 + i))));
    }
    SvgReading svg = ChartReading.checked(() -> SpellTimeline.of(spells).figure());
    assertThat(svg.texts()).contains("row 159", "The first 60 rows; … 10 more.");
    assertThat(svg.texts()).doesNotContain("row 160");
    SvgReading some =
        ChartReading.checked(() -> SpellTimeline.of(spells).during(1900, 1904).figure());
    assertThat(some.texts()).contains("row 104").doesNotContain("row 105");
    assertThat(corners(some, "row 100")).isEqualTo(5);
  }

  @Test
  void eventsStandAtTheirDay() throws Exception {
    SvgReading svg =
        ChartReading.checked(
            () ->
                SpellTimeline.of(Map.of("x", List.of(Spell.years(1900, 1919))))
                    .withEvent(LocalDate.of(1910, 1, 1), "half-time")
                    .figure());
    assertThat(SvgReading.number(ChartReading.text(svg, "half-time"), "x") - 3)
        .isCloseTo(tick(svg, "1910"), within(0.02));
  }

  @Test
  void whatCannotBeDrawnIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SpellTimeline.of(TieHistory.of()).figure())
        .withMessageStartingWith("a timeline needs at least one spell; there is none in");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SpellTimeline.of(Map.of("x", List.of(Spell.ALWAYS))).figure())
        .withMessage("a timeline needs a date; all spells are open");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> SpellTimeline.of(Map.of("x", List.of(Spell.year(1900)))).first(0).figure())
        .withMessage("the number of rows must be at least 1: 0");
  }
}
