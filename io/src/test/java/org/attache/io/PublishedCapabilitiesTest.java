package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.attache.Actor;
import org.attache.Attributes;
import org.attache.Concentration;
import org.attache.Provenance;
import org.attache.Scores;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** National material capabilities 6.0 against the published index and a plain scan. */
@Tag("data")
class PublishedCapabilitiesTest {
  private static final String FILE = "cow-nmc-6.0/NMC-60-abridged.csv";

  @Test
  void cincRecomputedIsCincPublishedForEveryStateAndYear() {
    Attributes published = Published.cow().capabilities();
    Attributes recomputed = Cow.cinc(published);
    for (int year = 1816; year <= 2016; year++) {
      Map<Actor, Double> expected = published.at("cinc", year);
      Map<Actor, Double> computed = recomputed.at("cinc", year);
      assertThat(computed.keySet()).isEqualTo(expected.keySet());
      expected.forEach(
          (state, cinc) ->
              assertThat(computed.get(state)).as("%s", state).isCloseTo(cinc, within(3e-8)));
    }
    assertThat(recomputed.sources()).isEqualTo(published.sources());
  }

  @Test
  void theLeadersAreThoseOfTheReferenceTable() {
    Attributes cinc = Cow.cinc(Published.cow().capabilities());
    assertThat(of(cinc, "UKG", 1816)).isCloseTo(.336619, within(1e-6));
    assertThat(of(cinc, "USA", 1913)).isCloseTo(.219911, within(1e-6));
    assertThat(of(cinc, "USA", 1945)).isCloseTo(.383864, within(1e-6));
    assertThat(of(cinc, "RUS", 1970)).isCloseTo(.171435, within(1e-6));
  }

  private static double of(Attributes cinc, String code, int year) {
    return cinc.value("cinc", Published.cow().states().state(code), year).orElseThrow();
  }

  @Test
  void everyCellThatIsNotMissingIsAValue() {
    Attributes capabilities = Published.cow().capabilities();
    long cells =
        Published.rows(FILE).stream()
            .mapToLong(
                row -> java.util.Arrays.stream(row, 3, 10).filter(c -> !c.equals("-9")).count())
            .sum();
    assertThat(capabilities.values()).hasSize((int) cells);
    assertThat(capabilities.names())
        .containsExactly("cinc", "irst", "milex", "milper", "pec", "tpop", "upop");
    assertThat(capabilities.sources())
        .singleElement()
        .hasToString("COW National Material Capabilities 6.0");
  }

  /** Computed with NumPy from the published index. */
  @ParameterizedTest
  @CsvSource({"1816, .15782, .68068", "1914, .11529, .79461", "2016, .084408, .828957"})
  void theIndexIsAsConcentratedAsElsewhere(int year, double herfindahl, double gini) {
    Map<Actor, Double> cinc = Published.cow().capabilities().at("cinc", year);
    TieGraph states = TieGraph.of().among(cinc.keySet());
    double[] values =
        states.actors().stream().mapToDouble(s -> cinc.getOrDefault(s, 0.0)).toArray();
    Concentration concentration =
        Scores.of(states, values, Provenance.of("CINC", Map.of(), states)).concentration();
    assertThat(concentration.herfindahl()).isCloseTo(herfindahl, within(5.1e-6));
    assertThat(concentration.gini()).isCloseTo(gini, within(5.1e-6));
  }
}
