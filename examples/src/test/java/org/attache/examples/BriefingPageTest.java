package org.attache.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.attache.Coverage;
import org.attache.Spell;
import org.attache.State;
import org.attache.StateSystem;
import org.attache.Tie;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class BriefingPageTest {
  private static final State SCRIPT = new State("<script>", "<script>alert(\"1\")</script>");
  private static final String PAGE = page(Sample.world(), 1914, "GMY", Optional.empty());

  private static String page(World world, int year, String state, Optional<Path> data) {
    Subject subject = Subject.of(world, year, world.states().state(state));
    return new BriefingPage(Account.of(subject, new Evidence(world, data))).html();
  }

  private static Document parsed(String page) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(page)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Element> elements(Document page, String name) {
    NodeList nodes = page.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static List<String> texts(Document page, String name) {
    return elements(page, name).stream().map(Element::getTextContent).toList();
  }

  @Test
  @Tag("fast")
  void holdsEverySection() {
    assertThat(texts(parsed(PAGE), "h1")).containsExactly("Germany in 1914");
    assertThat(texts(parsed(PAGE), "h2"))
        .containsExactly(
            "The system in numbers",
            "Who matters",
            "Who could be reached",
            "Its pacts and institutions",
            "Who could be brought together",
            "Over the decades",
            "The data",
            "What was computed how",
            "What to cite");
  }

  @Test
  @Tag("fast")
  void everyLinkLeadsToAPlaceOnThePage() {
    Document page = parsed(PAGE);
    List<String> ids =
        elements(page, "*").stream()
            .map(element -> element.getAttribute("id"))
            .filter(id -> !id.isEmpty())
            .toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(elements(page, "a"))
        .hasSizeGreaterThan(9)
        .allMatch(link -> ids.contains(link.getAttribute("href").substring(1)));
  }

  @Test
  @Tag("fast")
  void saysWhatThePrintedBriefingSays() {
    World world = Sample.world();
    Subject subject = Subject.of(world, 1914, world.states().state("GMY"));
    List<Section> sections = Account.of(subject, new Evidence(world, Optional.empty())).sections();
    List<String> words =
        sections.stream()
            .flatMap(section -> section.passages().stream())
            .filter(passage -> passage.html().get().startsWith("<p>"))
            .map(Passage::text)
            .filter(text -> !text.isEmpty())
            .toList();
    assertThat(words).hasSizeGreaterThan(9);
    assertThat(texts(parsed(PAGE), "p")).containsAll(words);
    assertThat(texts(parsed(PAGE), "td")).contains("▸", "Germany", "through Turkey", "BUL");
  }

  @Test
  @Tag("fast")
  void countsTheSystem() {
    World world = Sample.world();
    List<State> members = world.states().members(1914);
    List<Tie> pacts =
        world.alliances().ties().stream()
            .filter(tie -> tie.spell().overlaps(Spell.year(1914)))
            .filter(tie -> members.contains(tie.from()) && members.contains(tie.to()))
            .toList();
    long allied =
        members.stream().filter(s -> pacts.stream().anyMatch(tie -> tie.touches(s))).count();
    long pairs = pacts.stream().map(tie -> Set.of(tie.from(), tie.to())).distinct().count();
    assertThat(texts(parsed(PAGE), "dd"))
        .startsWith("" + members.size(), "" + allied, "" + pairs, "" + pacts.size());
  }

  /** Network, two rankings, reach, pacts, whom to approach and the years, for paper and a phone. */
  @Test
  @Tag("fast")
  void drawsEachPictureForPaperAndForAPhone() {
    assertThat(elements(parsed(PAGE), "figure"))
        .hasSize(14)
        .allMatch(figure -> figure.getElementsByTagName("svg").getLength() == 1);
    assertThat(texts(parsed(PAGE), "title"))
        .contains(
            "Pacts in force in 1914",
            "Who matters",
            "Who stands between others",
            "Reach over defence pledges",
            "Pacts of Germany",
            "Whom to approach first",
            "Partners of Germany");
  }

  @Test
  @Tag("fast")
  void loadsNothingAndRunsNothing() throws NoSuchAlgorithmException {
    assertThat(PAGE)
        .doesNotContainPattern("(?i)<(script|link|img|iframe|object|embed|base|form)\\b")
        .doesNotContainPattern("(?i)\\s(src|srcset|style|on[a-z]+)=")
        .doesNotContainPattern("(?i)@import|url\\(|javascript:")
        .contains("default-src 'none'".replace("'", "&#39;"));
    String style = texts(parsed(PAGE), "style").get(0);
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
    assertThat(PAGE).contains("sha256-" + Base64.getEncoder().encodeToString(hash));
  }

  @Test
  @Tag("fast")
  void fitsAPhoneAPrinterAndTheDark() {
    assertThat(PAGE)
        .contains("width=device-width")
        .contains("@media (max-width: 640px)")
        .contains("@media print")
        .contains("@media (prefers-color-scheme: dark)")
        .contains("overflow-x: auto");
    assertThat(elements(parsed(PAGE), "table"))
        .allMatch(table -> ((Element) table.getParentNode()).getAttribute("class").equals("box"));
  }

  @Test
  @Tag("fast")
  void namesWhatToCiteOnce() {
    String cited = texts(parsed(PAGE), "pre").get(0);
    List<String> keys = cited.lines().filter(line -> line.startsWith("@")).toList();
    assertThat(keys).doesNotHaveDuplicates().contains("@article{freeman1979centrality,");
    assertThat(keys.get(keys.size() - 1)).isEqualTo("@misc{attache,");
    assertThat(cited).contains("Attaché's sample");
  }

  @Test
  @Tag("fast")
  void tellsHowEachResultCameAbout() {
    assertThat(texts(parsed(PAGE), "summary"))
        .contains("degree (of partners)", "betweenness (length hops)", "BibTeX");
  }

  /** The sample ends in 2024 and has a gap before 1945: no year of the axis is beyond. */
  @ParameterizedTest
  @Tag("fast")
  @CsvSource({"2024, USA, 1964, 2024", "1950, FRN, 1945, 1960", "1914, GMY, 1879, 1918"})
  void drawsPactsWithinWhatWasObserved(int year, String state, int first, int last) {
    Document page = parsed(page(Sample.world(), year, state, Optional.empty()));
    List<Integer> years =
        elements(page, "svg").stream()
            .filter(svg -> text(svg, "title").startsWith("Pacts of "))
            .flatMap(svg -> children(svg, "text"))
            .map(Element::getTextContent)
            .filter(text -> text.matches("\\d{4}"))
            .map(Integer::valueOf)
            .toList();
    assertThat(years).contains(year).allMatch(shown -> shown >= first && shown <= last);
  }

  private static String text(Element element, String name) {
    return children(element, name).findFirst().map(Element::getTextContent).orElse("");
  }

  private static Stream<Element> children(Element element, String name) {
    NodeList nodes = element.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
  }

  @Test
  @Tag("fast")
  void tellsThatBlockersAreFoundAmongThePledgesOfTheYear() {
    Element told = blockers(parsed(PAGE));
    assertThat(told.getTextContent())
        .contains("overDEFENSE", "hostile tiesnone known", "window1914", "filteronly DEFENSE")
        .doesNotContain("all dates", "named");
  }

  private static Element blockers(Document page) {
    return elements(page, "details").stream()
        .filter(one -> one.getTextContent().strip().startsWith("potential blockers"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @Tag("fast")
  void sameBytesInAnyLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(page(Sample.world(), 1914, "GMY", Optional.empty())).isEqualTo(PAGE);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  @Tag("fast")
  void aStateCalledScriptStaysText() {
    State other = new State("B&B", "B & 'B'");
    Spell spell = Spell.years(1900, 1910);
    Tie pact = new Tie(SCRIPT, other, Set.of(TieKind.DEFENSE), 1, spell, "<b>");
    Coverage.Source source = new Coverage.Source("<i>source</i>", "1", "");
    Coverage pacts = Coverage.of(source, Set.of(TieKind.DEFENSE), List.of(spell));
    Coverage members = Coverage.of(source, Set.of(TieKind.MEMBERSHIP), List.of(spell));
    StateSystem states =
        StateSystem.of(
            List.of(
                new StateSystem.Member(SCRIPT, 1, spell), new StateSystem.Member(other, 2, spell)),
            members);
    World world =
        new World(
            "two states",
            TieHistory.of(List.of(pact), pacts),
            TieHistory.of(List.of(), members),
            states);
    String page = page(world, 1905, "<script>", Optional.empty());
    assertThat(page).doesNotContain("<script").doesNotContain("<b>").doesNotContain("<i>");
    assertThat(texts(parsed(page), "h1")).containsExactly(SCRIPT.name() + " in 1905");
    assertThat(texts(parsed(page), "td")).contains(SCRIPT.name(), other.name());
  }

  @ParameterizedTest
  @Tag("data")
  @CsvSource({"1914, GMY, 45", "2003, USA, 192"})
  void tellsOfTheRealWorldInThreeMegabytes(int year, String state, String members) {
    String shared = System.getProperty("attache.shared", "");
    assumeFalse(shared.isEmpty(), "needs the published files: -Dattache.shared=DIR");
    Path data = Path.of(shared, "data");
    String page = page(World.in(data), year, state, Optional.of(data));
    assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(3_000_000);
    assertThat(texts(parsed(page), "pre").get(0))
        .contains("@book{gibler2009alliances,", "@article{palmer2021mid5,");
    assertThat(elements(parsed(page), "figure")).hasSize(14);
    assertThat(texts(parsed(page), "dd")).startsWith(members);
    assertThat(page)
        .doesNotContainPattern("align=\"right\">\\d{4}")
        .doesNotContainPattern(">COW\\d");
    assertThat(blockers(parsed(page)).getTextContent())
        .contains("overDEFENSE", "window" + year, "filteronly DEFENSE")
        .contains("disputes with force of " + (year - 5) + "–" + (year - 1))
        .contains("COW Militarized Interstate Disputes");
  }
}
