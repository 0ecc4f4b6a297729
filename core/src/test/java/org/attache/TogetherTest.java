package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attache.centrality.Centrality;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How results made of several results came about. */
@Tag("fast")
class TogetherTest {
  private static final Coverage.Source PACTS = new Coverage.Source("Pacts", "4.1", "");
  private static final TieHistory HISTORY =
      TieHistory.of(
          Europe.history().ties(),
          Coverage.of(
              PACTS,
              Set.of(TieKind.DEFENSE, TieKind.NEUTRALITY, TieKind.ENTENTE),
              List.of(Spell.years(1870, 1920))));

  private static List<String> cited(Result result) {
    return result
        .cite()
        .lines()
        .filter(line -> line.startsWith("@"))
        .map(line -> line.substring(line.indexOf('{') + 1, line.length() - 1))
        .toList();
  }

  @Test
  void aProfileCitesEachOfItsMeasuresAndWhatTheyShareOnce() {
    Profile profile =
        Profile.by(Centrality.degree(), Centrality.closeness(), Centrality.betweenness())
            .of(HISTORY.at(1914));
    assertThat(cited(profile))
        .containsExactly(
            "pacts41",
            "freeman1979centrality",
            "wasserman1994social",
            "freeman1977set",
            "brandes2001faster",
            "brandes2008variants",
            "attache");
    assertThat(profile.cite()).contains("note = {Method used: degree; closeness}");
    assertThat(profile.provenance().window()).isEqualTo(Spell.year(1914));
  }

  @Test
  void aComparisonSpansBothTimesAndNamesBothSides() {
    Scores before = Centrality.degree().of(HISTORY.at(1881));
    Scores after = Centrality.betweenness().of(HISTORY.only(TieKind.DEFENSE).at(1914));
    Provenance provenance = before.comparedWith(after).provenance();
    assertThat(provenance.options())
        .isEqualTo(
            Map.of("1", "degree (of partners), 1881", "2", "betweenness (length hops), 1914"));
    assertThat(provenance.window()).isEqualTo(Spell.years(1881, 1914));
    assertThat(provenance.filters()).containsExactly("in part only DEFENSE");
    assertThat(provenance.sources()).containsExactly(PACTS);
    assertThat(cited(before.comparedWith(after)))
        .contains("kendall1945treatment", "freeman1979centrality", "freeman1977set");
  }

  @Test
  void aSeriesTellsItsYearsAndTheOptionsThatAllShare() {
    Series<Churn> changes = HISTORY.yearlyChanges(1913, 1916);
    assertThat(changes.provenance().measure()).isEqualTo("changes of ties");
    assertThat(changes.provenance().options()).isEmpty();
    assertThat(changes.provenance().window()).isEqualTo(Spell.years(1914, 1916));
    assertThat(changes.at(1914).provenance().options())
        .isEqualTo(Map.of("from", "1913", "to", "1914"));
    Series<Scores> degrees = HISTORY.yearly(1913, 1914, Centrality.degree());
    assertThat(degrees.provenance().options()).isEqualTo(Map.of("of", "partners"));
    assertThat(cited(degrees)).containsExactly("pacts41", "freeman1979centrality", "attache");
  }

  /** Else it would read as one graph cut twice, which holds nothing. */
  @Test
  void stepsOfEachSideAreToldInPart() {
    Scores defense = Centrality.degree().of(HISTORY.only(TieKind.DEFENSE).at(1914));
    Scores neutrality = Centrality.degree().of(HISTORY.only(TieKind.NEUTRALITY).at(1914));
    assertThat(defense.comparedWith(neutrality).provenance().filters())
        .containsExactly("in part only DEFENSE", "in part only NEUTRALITY");
    assertThat(defense.comparedWith(defense).provenance().filters())
        .containsExactly("only DEFENSE");
  }

  @Test
  void stepsTakenTwiceStayTwo() {
    TieHistory twice = HISTORY.filter(tie -> true).filter(tie -> true);
    List<String> steps = Centrality.degree().of(twice.at(1914)).provenance().filters();
    assertThat(steps).hasSize(2);
    assertThat(Profile.by(Centrality.degree()).of(twice.at(1914)).provenance().filters())
        .isEqualTo(steps);
    assertThat(twice.yearly(1913, 1915, Centrality.degree()).provenance().filters())
        .isEqualTo(steps);
  }

  @Test
  void aSeriesCitesWhatItsResultsWereMadeOf() {
    Series<Concentration> unequal =
        HISTORY.yearly(1913, 1914, graph -> Centrality.degree().of(graph).concentration());
    assertThat(cited(unequal)).contains("freeman1979centrality");
    assertThat(cited(unequal)).containsAll(cited(unequal.at(1913)));
    Series<Comparison> compared =
        HISTORY.yearly(
            1913,
            1914,
            graph ->
                Centrality.degree().of(graph).comparedWith(Centrality.betweenness().of(graph)));
    assertThat(cited(compared)).contains("freeman1979centrality", "freeman1977set");
  }

  @Test
  void aSeriesOfNumbersKnowsItsYearsOnly() {
    Series<Double> numbers = Series.of(new TreeMap<>(Map.of(1913, 1.0, 1914, 2.0)));
    assertThat(numbers.provenance().toString()).startsWith("series, 1913-1914; Attaché ");
    assertThat(cited(numbers)).containsExactly("attache");
  }

  @Test
  void aSeriesTellsWhatTakesSeveralLinesByTheFirst() {
    Series<Table> summaries = HISTORY.yearly(1913, 1914, TieGraph::summary);
    assertThat(summaries.table().rows().get(1))
        .containsExactly(1914, "TieGraph of 6 actors and 4 ties, 1914");
    assertThat(summaries.toString()).contains("1913  TieGraph of 6 actors and 4 ties, 1913\n");
  }
}
