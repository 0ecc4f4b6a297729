package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.attache.TieKind.REPRESENTATION;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.attache.Actor;
import org.attache.Spell;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Diplomatic exchange 2006.1: numbers counted by others, or by a plain scan of the rows. */
@Tag("data")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedMissionsTest {
  private static final String FILE =
      "cow-diplomatic-exchange-2006.1/Diplomatic_Exchange_2006v1.csv";

  private TieHistory missions;

  @BeforeAll
  void read() {
    missions = Published.cow().diplomaticExchange();
  }

  private static Set<String> reciprocal(TieGraph graph) {
    Set<String> directed = new HashSet<>();
    Set<String> both = new HashSet<>();
    for (Tie tie : graph.ties()) {
      directed.add(tie.from() + ">" + tie.to());
      if (directed.contains(tie.to() + ">" + tie.from())) {
        both.add(tie.from() + ">" + tie.to());
      }
    }
    return both;
  }

  @Test
  void missionsAndReciprocalDyadsAreAsManyAsCounted() {
    assertThat(missions.at(1914).ties()).hasSize(870);
    assertThat(reciprocal(missions.at(1914))).hasSize(382);
    assertThat(missions.at(1970).ties()).hasSize(4921);
    assertThat(reciprocal(missions.at(1970))).hasSize(1843);
  }

  @Test
  void theHostsOf1914AreTheGreatPowers() {
    Map<String, Integer> hosts = new HashMap<>();
    missions.at(1914).ties().forEach(tie -> hosts.merge(tie.to().code(), 1, Integer::sum));
    assertThat(hosts).contains(Map.entry("USA", 39), Map.entry("UKG", 38));
    assertThat(hosts).contains(Map.entry("FRN", 38), Map.entry("GMY", 37));
    assertThat(hosts.values()).allMatch(count -> count <= 39);
  }

  @Test
  void eachOfThe38WavesHasTheMissionsThatThePublisherCountsAsExchange() {
    Map<Integer, Integer> exchange = new HashMap<>();
    Map<Integer, Integer> sides = new HashMap<>();
    for (String[] row : Published.rows(FILE)) {
      int year = Integer.parseInt(row[2]);
      boolean counts =
          Set.of("1", "2", "3").contains(row[4])
              || (row[4].equals("9") && row[5].equals("1") && year >= 1950 && year <= 1965);
      sides.merge(year, counts ? 1 : 0, Integer::sum);
      exchange.merge(year, Integer.parseInt(row[5]), Integer::sum);
    }
    TieHistory any = missions.only(REPRESENTATION);
    assertThat(sides).hasSize(38);
    sides.forEach((year, count) -> assertThat(any.at(year).ties()).as("%s", year).hasSize(count));
    exchange.forEach(
        (year, count) -> {
          Set<Set<Actor>> dyads = new HashSet<>();
          any.at(year).ties().forEach(tie -> dyads.add(Set.of(tie.from(), tie.to())));
          assertThat(dyads).as("%s", year).hasSize(count / 2);
        });
  }

  @Test
  void levelsAreKindsAndUnobservedFrom1950To1965() {
    assertThat(missions.only(CowKinds.AMBASSADOR).at(1970).ties()).hasSize(4567);
    assertThat(missions.only(CowKinds.MINISTER).at(1914).ties()).hasSize(730);
    assertThat(missions.only(CowKinds.CHARGE).at(1914).ties()).hasSize(47);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> missions.only(CowKinds.AMBASSADOR).at(1960))
        .withMessageStartingWith("1960 is outside what was observed: AMBASSADOR");
    assertThat(missions.ties()).allMatch(tie -> tie.weight() == 1);
  }

  @Test
  void betweenWavesAndAfterTheLastNothingIsKnown() {
    TieHistory any = missions.only(REPRESENTATION);
    assertThatIllegalArgumentException().isThrownBy(() -> any.at(1915));
    assertThatIllegalArgumentException().isThrownBy(() -> any.at(2006));
  }

  @Test
  void carriedMissionsLastUntilTheNextWave() {
    TieHistory carried = Published.cow().diplomaticExchange(Waves.CARRIED).only(REPRESENTATION);
    assertThat(carried.at(1919).ties()).hasSize(870);
    assertThat(carried.at(1969).ties()).hasSize(3929);
    assertThat(carried.coverage().observations())
        .extracting(o -> o.spell())
        .containsExactly(Spell.years(1817, 2005));
    assertThatIllegalArgumentException().isThrownBy(() -> carried.at(2006));
  }

  @Test
  void whoIsNotListedInAWaveIsUnobservedInIt() {
    var states = Published.cow().states();
    var coverage = missions.coverage();
    assertThat(
            coverage.observes(
                REPRESENTATION, states.state("USA"), states.state("UKG"), Spell.year(1914)))
        .isTrue();
    assertThat(
            coverage.observes(
                REPRESENTATION, states.state("USA"), states.state("PAN"), Spell.year(1914)))
        .isFalse();
    assertThat(
            coverage.gaps().stream()
                .filter(gap -> gap.actors().size() == 2)
                .map(gap -> gap.spell())
                .distinct())
        .containsExactly(Spell.years(1990, 1994));
    assertThat(
            coverage.gaps().stream()
                .filter(gap -> gap.actors().size() == 2 && gap.kind().equals(REPRESENTATION)))
        .hasSize(4);
  }
}
