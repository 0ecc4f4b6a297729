package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class ProvenanceTest {
  private static final Coverage.Source PACTS = new Coverage.Source("Pacts \"A\\B\"", "4.1", "0a1b");
  private static final String ODD = "A" + (char) 10 + "\"ü" + (char) 1 + "😀";
  private static final Coverage.Source STATES = new Coverage.Source("States", "2016", "");

  private static Coverage coverage(Coverage.Source source) {
    return Coverage.of(
        source,
        Set.of(TieKind.DEFENSE, TieKind.NEUTRALITY, TieKind.ENTENTE),
        List.of(Spell.years(1800, 2000)));
  }

  private static TieHistory history() {
    return TieHistory.of(Europe.history().ties(), coverage(PACTS));
  }

  private static StateSystem system() {
    return StateSystem.of(
        List.of(
            new StateSystem.Member(Europe.GMY, 255, Spell.years(1871, 1945)),
            new StateSystem.Member(Europe.AUH, 300, Spell.years(1816, 1918))),
        coverage(STATES));
  }

  private static Provenance of(TieGraph graph) {
    return Provenance.of("degree", Map.of("of", "partners"), graph);
  }

  @Test
  void stepsAreToldInOrderWithTheDataSetOfTheSystem() {
    TieGraph graph = history().only(TieKind.DEFENSE).among(system()).at(1914).undirected();
    assertThat(of(graph).filters())
        .containsExactly("only DEFENSE", "among 2 states of a system", "undirected");
    assertThat(of(graph).sources()).containsExactly(PACTS, STATES);
  }

  @Test
  void aStepThatOneOfTwoHistoriesTookIsInPart() {
    TieHistory narrow = TieHistory.of(List.of(Europe.DUAL), coverage(PACTS)).only(TieKind.DEFENSE);
    TieHistory wide = TieHistory.of(List.of(Europe.CORDIALE), coverage(STATES));
    assertThat(narrow.and(wide).coverage().filters()).containsExactly("in part only DEFENSE");
    assertThat(narrow.and(narrow).coverage().filters()).containsExactly("only DEFENSE");
  }

  @Test
  void theSameStepTwiceIsTwoSteps() {
    TieHistory twice = history().filter(tie -> true).only(TieKind.DEFENSE).filter(tie -> false);
    assertThat(twice.coverage().filters())
        .containsExactly("ties that pass a test", "only DEFENSE", "ties that pass a test");
    assertThat(of(twice.at(1914)).json())
        .contains(
            "\"filters\":[\"ties that pass a test\",\"only DEFENSE\",\"ties that pass a test\"]");
    assertThat(of(twice.at(1914)).table().rows())
        .containsSubsequence(
            List.of(
                List.of("filter", "ties that pass a test"),
                List.of("filter", "only DEFENSE"),
                List.of("filter", "ties that pass a test")));
  }

  @Test
  void joinedHistoriesShareAStepAsOftenAsBothTookIt() {
    TieHistory once = history().filter(tie -> true);
    TieHistory twice = once.filter(tie -> true);
    String step = "ties that pass a test";
    assertThat(twice.and(twice).coverage().filters()).containsExactly(step, step);
    assertThat(twice.and(once).coverage().filters()).containsExactly(step, "in part " + step);
    assertThat(once.and(twice).coverage().filters()).containsExactly(step, "in part " + step);
    TieHistory none = history();
    assertThat(none.and(twice).coverage().filters())
        .containsExactly("in part " + step, "in part " + step);
    assertThat(none.and(once).and(once).coverage().filters()).containsExactly("in part " + step);
  }

  @Test
  void changesOfAGraphAreSteps() {
    TieGraph graph = history().at(1914);
    assertThat(graph.filter(tie -> true).withoutIsolates().coverage().filters())
        .containsExactly("ties that pass a test", "without isolates");
    Actor italy = graph.actors().get(0);
    assertThat(graph.without(italy).coverage().filters())
        .containsExactly("without " + italy.code());
    Tie added = Tie.of(Europe.UKG, Europe.GMY, TieKind.DEFENSE);
    assertThat(graph.with(added).coverage().filters()).containsExactly("with UKG–GMY");
    assertThat(graph.among(graph.actors()).coverage().filters())
        .containsExactly("among " + graph.actors().size() + " actors named");
  }

  @Test
  void itsJsonHoldsEveryPart() {
    Provenance seeded = of(history().only(TieKind.DEFENSE).at(1914)).withSeed(7);
    assertThat(JsonReader.read(seeded.json()))
        .isEqualTo(
            Map.of(
                "measure", "degree",
                "options", Map.of("of", "partners"),
                "window", Map.of("label", "1914", "start", "1914-01-01", "end", "1915-01-01"),
                "filters", List.of("only DEFENSE"),
                "sources",
                    List.of(
                        Map.of(
                            "name", PACTS.name(), "edition", "4.1", "sha256", "0a1b", "file", "")),
                "seed", "N(7.0)",
                "version", seeded.version()));
  }

  @Test
  void openDatesAndNoSeedAreNull() {
    Provenance plain = Provenance.of("degree", Map.of(), TieGraph.of(Europe.DUAL));
    assertThat(plain.json())
        .contains("\"window\":{\"label\":\"all dates\",\"start\":null,\"end\":null}")
        .contains("\"seed\":null");
  }

  @Test
  void itsTableTellsTheWholeAccount() {
    Table table = of(history().only(TieKind.DEFENSE).at(1914)).withSeed(7).table();
    assertThat(table.rows().stream().map(row -> row.get(0) + ": " + row.get(1)).toList())
        .containsSubsequence(
            "measure: degree",
            "of: partners",
            "window: 1914",
            "filter: only DEFENSE",
            "source: " + PACTS,
            "seed: 7");
    assertThat(table.footer()).isEqualTo(PACTS + ": SHA-256 0a1b");
  }

  @Test
  void theFilesOfOneDataSetAreToldApartWhereTheyAreAccountedForAndNotInTheLine() {
    Coverage.Source pacts = new Coverage.Source("Pacts", "4.1", "0a1b", "pacts_by_dyad.csv");
    Coverage.Source states = new Coverage.Source("Pacts", "4.1", "2c3d", "states.csv");
    Provenance both =
        Provenance.of("degree", Map.of(), TieGraph.of(Europe.DUAL))
            .withSources(List.of(pacts, states));
    assertThat(both.toString()).startsWith("degree; Pacts 4.1; Attaché ");
    assertThat(both.table().rows())
        .contains(
            List.of("source", "Pacts 4.1, pacts_by_dyad.csv"),
            List.of("source", "Pacts 4.1, states.csv"));
    assertThat(both.table().footer())
        .isEqualTo("pacts_by_dyad.csv: SHA-256 0a1b\nstates.csv: SHA-256 2c3d");
    assertThat(both.json()).contains("\"file\":\"states.csv\"");
    assertThat(both.cite())
        .contains(
            "Data used: Pacts 4.1, pacts\\_by\\_dyad.csv, SHA-256 0a1b;"
                + " Pacts 4.1, states.csv, SHA-256 2c3d");
  }

  @Test
  void aTableKeepsNumbersTextAndUndefinedInJson() {
    Table table =
        Table.of(
                List.of("code", "score", "n"),
                List.of(
                    List.of(ODD, 0.1, 3L),
                    List.of("B", Double.NaN, Long.MAX_VALUE),
                    List.of("C", Double.POSITIVE_INFINITY, 0L)))
            .withTitle("scores")
            .withFooter(ODD);
    assertThat(JsonReader.read(table.json()))
        .isEqualTo(
            Map.of(
                "title",
                "scores",
                "columns",
                List.of("code", "score", "n"),
                "rows",
                List.of(
                    List.of(ODD, "N(0.1)", "N(3.0)"),
                    List.of("B", JsonReader.NULL, "N(" + (double) Long.MAX_VALUE + ")"),
                    List.of("C", JsonReader.NULL, "N(0.0)")),
                "footer",
                ODD));
    assertThat(table.json()).contains("9223372036854775807");
  }

  @Test
  void jsonIsTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    Table table = Table.of(List.of("x\u0002"), List.of(List.of(1234567.5)));
    String json = table.json();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(table.json()).isEqualTo(json).contains("1234567.5").contains("x\\u0002");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aResultIsItsProvenanceAndItsTable() {
    Result result = ScoresTest.scores(2, 1);
    assertThat(JsonReader.read(result.json()))
        .isEqualTo(
            Map.of(
                "provenance", JsonReader.read(result.provenance().json()),
                "table", JsonReader.read(result.table().json())));
  }

  @Test
  void itCitesDataMethodAndLibraryInThatOrder() {
    Provenance betweenness =
        new Provenance(
            "betweenness",
            Map.of(),
            Spell.year(1914),
            List.of(),
            List.of(new Coverage.Source("COW Formal Alliances", "4.1", "")),
            OptionalLong.empty(),
            "1.0");
    assertThat(betweenness.cite().lines().filter(line -> line.startsWith("@")))
        .containsExactly(
            "@book{gibler2009alliances,",
            "@article{freeman1977set,",
            "@article{brandes2001faster,",
            "@article{brandes2008variants,",
            "@misc{attache,");
    assertThat(betweenness.cite())
        .contains(
            """
            @article{brandes2001faster,
              author = {Brandes, U.},
              title = {A faster algorithm for betweenness centrality},
              journal = {Journal of Mathematical Sociology},
              volume = {25},
              number = {2},
              year = {2001},
              pages = {163--177},
              doi = {10.1080/0022250X.2001.9990249},
              note = {Method used: betweenness}
            }
            """);
  }
}
