package org.attache.io.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attache.Provenance;
import org.attache.Scores;
import org.attache.Series;
import org.attache.Spell;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Colours by label and sizes by score on a page to look around in. */
@Tag("fast")
class TieExplorerLookTest {
  private static final State A = new State("A", "<script>alert(1)</script>");
  private static final State B = new State("B", "B");
  private static final State C = new State("C", "C");
  private static final TieHistory HISTORY =
      TieHistory.of(
          Tie.of(A, B, TieKind.DEFENSE).withSpell(Spell.years(1900, 1902)),
          Tie.of(B, C, TieKind.DEFENSE).withSpell(Spell.years(1901, 1902)));
  private static final TieExplorer PAGE = TieExplorer.of(HISTORY, 1900, 1902);

  private static PageReading page(TieExplorer explorer) {
    return new PageReading(explorer.html());
  }

  private static List<String> fills(TieExplorer explorer) {
    return explorer
        .html()
        .lines()
        .filter(line -> line.startsWith("<circle"))
        .map(line -> line.replaceAll(".* fill=\"(#\\w+)\".*", "$1"))
        .toList();
  }

  @Test
  void actorsHaveTheColourOfTheirLabelAndThePageSaysWhichIsWhich() {
    TieExplorer coloured = PAGE.colouredBy("Bloc", Map.of(A, "<script>", B, "West"), "West");
    assertThat(fills(coloured))
        .containsExactly(Palette.category(1), Palette.category(0), Palette.PALE);
    assertThat(page(coloured).data("colours"))
        .containsExactly(
            "Bloc",
            List.of(
                List.of(Palette.category(0), "West"),
                List.of(Palette.category(1), "<script>"),
                List.of(Palette.PALE, "unassigned")),
            List.of(
                List.of(Palette.category(1), "<script>"),
                List.of(Palette.category(0), "West"),
                List.of(Palette.PALE, "unassigned")));
    assertThat(page(coloured).elements("script")).hasSize(2);
    assertThat(coloured.html()).doesNotContain("<script>alert").doesNotContain("\"<script>");
  }

  @Test
  void whoeverHasNoLabelIsCalledAsAsked() {
    TieExplorer coloured = PAGE.colouredBy("Side", actor -> actor.equals(A) ? "one" : "");
    List<Object> colours = page(coloured.withOthersNamed("neither")).data("colours");
    assertThat(colours.get(1))
        .isEqualTo(List.of(List.of(Palette.category(0), "one"), List.of(Palette.PALE, "neither")));
    assertThat(colours.get(2).toString()).containsOnlyOnce("one").endsWith("neither]]");
    assertThatIllegalStateException()
        .isThrownBy(() -> PAGE.withOthersNamed("neither"))
        .withMessage("no labels yet; say colouredBy first");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PAGE.colouredBy("", Map.of()))
        .withMessage("the title of the colours must not be blank: \"\"");
  }

  private static Scores scores(TieGraph graph, double... values) {
    return Scores.of(graph, values, Provenance.of("salience", Map.of(), graph));
  }

  @Test
  void sizesAreThoseOfEachYearAndUndefinedOnesAreTold() {
    Series<Scores> salience =
        Series.of(
            new TreeMap<>(
                Map.of(
                    1900, scores(HISTORY.at(1900), 4, Double.NaN),
                    1902, scores(HISTORY.at(1902), 1, 0.123456, 16))));
    TieExplorer sized = PAGE.sizedBy(salience);
    List<Object> sizes = page(sized).data("sizes");
    assertThat(sizes.get(0)).isEqualTo("salience");
    assertThat(sizes.get(1)).isEqualTo(16.0);
    assertThat(sizes.get(4))
        .isEqualTo(List.of(List.of(4.0, "NA", "NA"), List.of(), List.of(1.0, 0.1235, 16.0)));
    List<Double> radii = radii(sized);
    assertThat(radii.get(0)).isCloseTo(radii.get(2) / 2, within(0.01));
    assertThat(radii.get(2)).isCloseTo((Double) sizes.get(3), within(0.01));
    assertThat(sized.html()).contains("Area of actors: salience. ");
  }

  private static List<Double> radii(TieExplorer explorer) {
    return explorer
        .html()
        .lines()
        .filter(line -> line.startsWith("<circle"))
        .map(line -> Double.valueOf(line.replaceAll(".* r=\"([.\\d]+)\".*", "$1")))
        .toList();
  }

  @Test
  void sizesThatHoldForAllYearsAreToldOnce() {
    TieExplorer sized = PAGE.sizedBy(scores(HISTORY.at(1901), 1, 9, 4));
    assertThat(page(sized).data("sizes").get(4)).isEqualTo(List.of(List.of(1.0, 9.0, 4.0)));
    assertThat(page(PAGE).data("sizes")).isEmpty();
    assertThat(page(PAGE).data("colours")).isEmpty();
  }

  @Test
  void yearsThatAreNotShownDoNotSetTheScale() {
    Series<Scores> salience =
        Series.of(
            new TreeMap<>(
                Map.of(
                    1900, scores(HISTORY.at(1900), 3, 3),
                    1902, scores(HISTORY.at(1902), 3, 12, 1))));
    TieExplorer first = TieExplorer.of(HISTORY, 1900, 1901).sizedBy(salience);
    assertThat(page(first).data("sizes").get(1)).isEqualTo(3.0);
    assertThat(radii(first).get(0)).isEqualTo(radii(first).get(1));
    TieExplorer all = PAGE.sizedBy(salience);
    assertThat(page(all).data("sizes").get(1)).isEqualTo(12.0);
    assertThat(radii(all).get(0)).isCloseTo(radii(all).get(1) / 2, within(0.01));
  }

  @Test
  void scoresOfYearsNeedAPageThatShowsOneOfThem() {
    Series<Scores> salience =
        Series.of(new TreeMap<>(Map.of(1901, scores(HISTORY.at(1901), 1, 2, 3))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TieExplorer.of(HISTORY.at(1901)).sizedBy(salience))
        .withMessage("one graph has no years; say sizedBy(Scores), not a series of 1901 to 1901");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TieExplorer.of(HISTORY, 1902, 1902).sizedBy(salience))
        .withMessage("some scores must be of a year from 1902 to 1902: 1901 to 1901");
  }
}
