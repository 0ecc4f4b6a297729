package org.attache.io.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.attache.Coverage;
import org.attache.Institution;
import org.attache.Series;
import org.attache.Spell;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Pages to look around in, read back from their text. */
@Tag("fast")
class TieExplorerTest {
  private static final State A = new State("A", "</script><script>alert(1)</script>");
  private static final State B = new State("B\"", "B & \\ 'C' \u2028<!-- é");
  private static final State C = new State("C", "Côte d'Ivoire");
  private static final Institution I = new Institution("I", "League", Set.of());
  private static final Coverage.Source SOURCE = new Coverage.Source("invented", "1", "");

  private static PageReading page(TieExplorer explorer) {
    return new PageReading(explorer.html());
  }

  private static Tie tie(State from, State to, TieKind kind, int first, int last) {
    return Tie.of(from, to, kind).withSpell(Spell.years(first, last));
  }

  /** Ties of random kinds and dates. */
  private static TieHistory random(int states, int count, int years) {
    SplittableRandom random = new SplittableRandom(7);
    List<State> all = State.numbered("s", states);
    List<TieKind> kinds = List.of(TieKind.DEFENSE, TieKind.NEUTRALITY, TieKind.DISPUTE);
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int from = random.nextInt(states);
      int to = (from + 1 + random.nextInt(states - 1)) % states;
      int first = 1900 + random.nextInt(years);
      LocalDate start = LocalDate.of(first, 1 + random.nextInt(12), 1);
      Spell spell = new Spell(start, start.plusDays(1 + random.nextInt(3000)));
      ties.add(Tie.of(all.get(from), all.get(to), kinds.get(i % 3)).withSpell(spell));
    }
    return TieHistory.of(ties);
  }

  @Test
  void namesStayTextWhateverTheyHold() {
    TieGraph graph = TieGraph.of(Tie.of(A, B, TieKind.DEFENSE), Tie.of(B, C, TieKind.DEFENSE));
    TieExplorer explorer = TieExplorer.of(graph).withTitle("</title><script>alert(2)</script>%s");
    PageReading page = page(explorer);
    assertThat(explorer.html())
        .doesNotContain("<script>alert")
        .doesNotContain("<!--")
        .doesNotContain("\u2028");
    assertThat(page.elements("script")).hasSize(2);
    assertThat(page.rows("actors").stream().map(row -> row.get(1)))
        .containsExactly(A.name(), B.name().replace("\u2028", " "), C.name());
    assertThat(page.elements("title").get(0))
        .isEqualTo("&lt;/title&gt;&lt;script&gt;alert(2)&lt;/script&gt;%s");
  }

  @Test
  void whatCouldEndAScriptIsWrittenByNumber() {
    assertThat(Json.of(List.of("<&>", 1, true, List.of("\"\\"))))
        .isEqualTo("[\"\\u003c\\u0026\\u003e\",1,true,[\"\\\"\\\\\"]]");
  }

  @Test
  void theSameHistoryGivesTheSameBytesInAnyLocale() {
    String html = TieExplorer.of(random(12, 30, 20), 1900, 1920).html();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(TieExplorer.of(random(12, 30, 20), 1900, 1920).html()).isEqualTo(html);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aPageLoadsNothingAndForbidsItself() throws Exception {
    PageReading page = page(TieExplorer.of(random(5, 9, 5), 1900, 1905));
    String html = TieExplorer.of(random(5, 9, 5), 1900, 1905).html();
    assertThat(html.replace("xmlns=\"http://www.w3.org/2000/svg\"", ""))
        .doesNotContain("http:")
        .doesNotContain("https:")
        .doesNotContain("src=")
        .doesNotContain("href=")
        .doesNotContain("url(")
        .doesNotContain("@import")
        .doesNotContain("style=");
    assertThat(page.elements("script").get(1))
        .contains("'use strict'")
        .doesNotContain("innerHTML")
        .doesNotContain("eval(")
        .doesNotContain("fetch(")
        .doesNotContain("Function(");
    assertThat(html)
        .contains("content=\"default-src 'none'; ")
        .contains("style-src 'sha256-" + hash(page.elements("style").get(0)) + "'; ")
        .contains("script-src 'sha256-" + hash(page.elements("script").get(1)) + "'\"");
  }

  private static String hash(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @Test
  void eachYearHoldsTheTiesAndActorsOfItsGraph() {
    TieHistory history = random(12, 60, 30);
    PageReading page = page(TieExplorer.of(history, 1895, 1945));
    for (int year = 1895; year <= 1945; year++) {
      TieGraph graph = history.at(year);
      assertThat(page.ties(year))
          .as("%s", year)
          .containsExactlyInAnyOrderElementsOf(
              graph.ties().stream().map(TieExplorerTest::row).toList());
      assertThat(page.actors(year))
          .containsExactlyElementsOf(graph.actors().stream().map(a -> (Object) a.code()).toList());
    }
  }

  private static List<Object> row(Tie tie) {
    return List.of(
        tie.from().code(), tie.to().code(), tie.kinds().stream().map(TieKind::name).toList());
  }

  @Test
  void tiesHaveTheirDaysAndOpenEnds() {
    Spell spell = Spell.through(LocalDate.of(1904, 4, 8), LocalDate.of(1907, 8, 31));
    TieHistory history =
        TieHistory.of(
            Tie.of(A, C, TieKind.ENTENTE).withSpell(spell),
            Tie.of(B, C, TieKind.ENTENTE).withSpell(Spell.since(LocalDate.of(1907, 8, 31))));
    PageReading page = page(TieExplorer.of(history, 1900, 1910));
    assertThat(page.data("dates")).containsExactly("1904-04-08", "1907-08-31");
    assertThat(page.rows("ties"))
        .containsExactlyInAnyOrder(
            List.of(0.0, 2.0, 0.0, 1904.0, 1907.0, 0.0, 1.0),
            List.of(1.0, 2.0, 0.0, 1907.0, 1910.0, 1.0, -1.0));
  }

  @Test
  void equalTiesStayApart() {
    TieHistory history =
        TieHistory.of(
            tie(A, B, TieKind.DEFENSE, 1900, 1901), tie(A, B, TieKind.DEFENSE, 1900, 1901));
    assertThat(page(TieExplorer.of(history, 1900, 1901)).rows("ties")).hasSize(2);
  }

  @Test
  void yearsThatNobodyObservedAreMarkedAndHoldNothing() {
    Coverage coverage =
        Coverage.of(
            SOURCE, Set.of(TieKind.DEFENSE), List.of(Spell.years(1900, 1902), Spell.year(1906)));
    TieHistory history = TieHistory.of(List.of(tie(A, B, TieKind.DEFENSE, 1901, 1906)), coverage);
    PageReading page = page(TieExplorer.of(history, 1900, 1907));
    assertThat(page.data("unobserved"))
        .containsExactly(List.of(1903.0, 1905.0), List.of(1907.0, 1907.0));
    assertThat(List.of(1900, 1901, 1902, 1903, 1905, 1906, 1907))
        .filteredOn(year -> !page.ties(year).isEmpty())
        .containsExactly(1901, 1902, 1906);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TieExplorer.of(history, 1903, 1905))
        .withMessageStartingWith("no year from 1903 to 1905 was observed; ");
  }

  @Test
  void aKindThatWasNotObservedInAYearIsNamed() {
    Coverage coverage =
        Coverage.of(SOURCE, Set.of(TieKind.DEFENSE), List.of(Spell.years(1900, 1905)))
            .and(Coverage.of(SOURCE, Set.of(TieKind.DISPUTE), List.of(Spell.years(1900, 1902))));
    TieHistory history =
        TieHistory.of(
            List.of(tie(A, B, TieKind.DEFENSE, 1900, 1905), tie(B, C, TieKind.DISPUTE, 1902, 1904)),
            coverage);
    PageReading page = page(TieExplorer.of(history, 1900, 1905));
    assertThat(page.data("unobserved")).isEmpty();
    assertThat(page.rows("kinds").get(0)).startsWith("DISPUTE").endsWith(runs(1903, 1905));
    assertThat(page.rows("kinds").get(1)).startsWith("DEFENSE").endsWith(List.of());
    assertThat(page.ties(1902)).hasSize(2);
    assertThat(page.ties(1903)).containsExactly(row(tie(A, B, TieKind.DEFENSE, 1900, 1905)));
  }

  private static List<List<Double>> runs(double first, double last) {
    return List.of(List.of(first, last));
  }

  @Test
  void gapsGoAlongWithTheirReason() {
    Coverage coverage =
        Coverage.everything()
            .withGaps(
                List.of(
                    new Coverage.Gap(Set.of(C), TieKind.DEFENSE, Spell.years(1890, 1901), "lost"),
                    new Coverage.Gap(Set.of(C), TieKind.DEFENSE, Spell.year(1850), "too early")));
    TieHistory history =
        TieHistory.of(
            List.of(tie(A, B, TieKind.DEFENSE, 1900, 1905), tie(B, C, TieKind.DEFENSE, 1904, 1904)),
            coverage);
    PageReading page = page(TieExplorer.of(history, 1900, 1905));
    assertThat(page.data("gaps")).containsExactly(List.of(0.0, 1900.0, 1901.0, 0.0, 2.0));
    assertThat(page.data("reasons")).containsExactly("lost");
  }

  @Test
  void yearsWithoutAGraphAreMarkedInASeries() {
    TieGraph one = TieGraph.of(Tie.of(A, B, TieKind.DEFENSE));
    TieGraph two = TieGraph.of(Tie.of(A, B, TieKind.DEFENSE), Tie.of(A, C, TieKind.DEFENSE));
    Series<TieGraph> series = Series.of(new TreeMap<>(Map.of(1, one, 2, two, 4, one)));
    PageReading page = page(TieExplorer.of(series));
    assertThat(page.data("years")).containsExactly(1.0, 4.0, true);
    assertThat(page.data("unobserved")).containsExactly(List.of(3.0, 3.0));
    assertThat(page.ties(2)).hasSize(2);
    assertThat(page.ties(4)).hasSize(1);
    assertThat(page.actors(4)).containsExactly("A", "B\"");
  }

  @Test
  void aGraphHasNoYears() {
    TieGraph graph =
        TieGraph.of(Tie.of(A, I, TieKind.MEMBERSHIP).withWeight(2.5)).among(Set.of(A, C, I));
    PageReading page = page(TieExplorer.of(graph));
    assertThat(page.data("years")).containsExactly(0.0, 0.0, false);
    assertThat(page.actors(0)).containsExactlyInAnyOrder("A", "C", "I");
    assertThat(page.rows("ties").get(0)).endsWith(-1.0, -1.0, 2.5);
  }

  @Test
  void theDrawingHasALineForEachPairAndADotForEachActor() throws Exception {
    TieHistory history = random(12, 60, 30);
    PageReading page = page(TieExplorer.of(history, 1900, 1930));
    String svg = "<svg>" + page.elements("svg").get(0) + "</svg>";
    NodeList groups =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
            .getElementsByTagName("g");
    List<List<Object>> lines = new ArrayList<>();
    List<Object> dots = new ArrayList<>();
    for (int i = 0; i < groups.getLength(); i++) {
      Element group = (Element) groups.item(i);
      if (group.hasAttribute("data-from")) {
        lines.add(List.of(group.getAttribute("data-from"), group.getAttribute("data-to")));
      }
      if (group.hasAttribute("data-actor")) {
        dots.add(group.getAttribute("data-actor"));
      }
    }
    List<Object> codes = page.rows("actors").stream().map(row -> row.get(0)).toList();
    assertThat(dots).isEqualTo(codes);
    assertThat(lines)
        .isEqualTo(
            page.rows("lines").stream()
                .map(
                    row ->
                        List.of(
                            codes.get(PageReading.number(row.get(0))),
                            codes.get(PageReading.number(row.get(1)))))
                .toList());
  }

  @Test
  void aFileIsWrittenWhole(@TempDir Path folder) {
    TieExplorer explorer = TieExplorer.of(TieGraph.of(Tie.of(A, B, TieKind.DEFENSE)));
    explorer.write(folder.resolve("new/page.html"));
    assertThat(folder.resolve("new/page.html")).hasContent(explorer.html());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> explorer.write(folder.resolve("page.svg")))
        .withMessageStartingWith("a page ends in .html, not ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TieExplorer.of(TieHistory.of(), 1910, 1900))
        .withMessage("the last year must not be before the first: 1910, 1900");
  }

  @Test
  void aPageOfTwoHundredStatesAndFifteenHundredTiesIsSmall() {
    TieHistory history = random(200, 1500, 100);
    String html = TieExplorer.of(history, 1900, 1999).html();
    assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(2_000_000);
  }
}
