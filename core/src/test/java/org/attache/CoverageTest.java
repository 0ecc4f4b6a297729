package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class CoverageTest {
  private static final Coverage.Source PACTS = new Coverage.Source("Pacts", "4.1", "ab12");
  private static final Coverage.Source MISSIONS = new Coverage.Source("Missions", "", "");
  private static final Coverage PLEDGES =
      Coverage.of(
          PACTS, Set.of(TieKind.DEFENSE, TieKind.ENTENTE), List.of(Spell.years(1816, 2012)));
  private static final Coverage WAVES =
      Coverage.of(
          MISSIONS,
          Set.of(TieKind.REPRESENTATION),
          List.of(Spell.years(1950, 1959), Spell.years(1817, 1940)));

  private static TieHistory pledged() {
    return TieHistory.of(List.of(Europe.DUAL), PLEDGES);
  }

  @Test
  void handMadeTiesAreObservedEverywhere() {
    assertThat(Coverage.everything().observes(TieKind.TRADE, Spell.ALWAYS)).isTrue();
    assertThat(Coverage.everything().sources()).isEmpty();
    assertThat(Europe.history().at(3000).ties()).containsExactly(Europe.CORDIALE);
  }

  @Test
  void aYearBeyondTheLastIsRefusedNamingTheLastDate() {
    assertThat(pledged().at(2012).ties()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pledged().at(2013))
        .withMessage(
            "2013 is outside what was observed: DEFENSE 1816-01-01 to 2012-12-31 by Pacts 4.1;"
                + " ask within it, or narrow the kinds with only(…)");
  }

  @Test
  void whatIsPartlyOutsideIsRefusedToo() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pledged().on(LocalDate.of(1815, 12, 31)))
        .withMessageStartingWith("1815-12-31 is outside");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pledged().during(Spell.years(2010, 2013)))
        .withMessageStartingWith("2010-2013 is outside");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pledged().yearly(2010, 2013, TieGraph::dyads))
        .withMessageContaining("2012-12-31 by Pacts 4.1");
    assertThatIllegalArgumentException().isThrownBy(() -> pledged().during(Spell.ALWAYS));
  }

  @Test
  void manyWavesOfASourceAreToldInShort() {
    Coverage waves =
        Coverage.of(
            MISSIONS,
            Set.of(TieKind.REPRESENTATION),
            Stream.of(1817, 1824, 1827, 1832, 1836).map(Spell::year).toList());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TieHistory.of(List.of(), waves).at(1845))
        .withMessageContaining("REPRESENTATION 1817, 1824, 1827, 1832, 1836 by Missions;");
  }

  @Test
  void betweenTwoSpellsNothingWasObserved() {
    assertThat(WAVES.observes(TieKind.REPRESENTATION, Spell.year(1940))).isTrue();
    assertThat(WAVES.observes(TieKind.REPRESENTATION, Spell.year(1941))).isFalse();
    assertThat(WAVES.observes(TieKind.REPRESENTATION, Spell.years(1940, 1950))).isFalse();
    assertThat(WAVES.observes(TieKind.REPRESENTATION, Spell.years(1950, 1959))).isTrue();
    TieHistory missions =
        TieHistory.of(List.of(Tie.of(Europe.GMY, Europe.FRN, TieKind.REPRESENTATION)), WAVES);
    assertThat(missions.at(1955).ties()).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> missions.at(1945))
        .withMessageContaining(
            "REPRESENTATION 1817-01-01 to 1940-12-31 by Missions,"
                + " 1950-01-01 to 1959-12-31 by Missions");
  }

  @Test
  void spellsThatMeetObserveWhatSpansThem() {
    Coverage meeting =
        Coverage.of(
            MISSIONS,
            Set.of(TieKind.TRADE),
            List.of(Spell.years(1900, 1910), Spell.years(1905, 1906), Spell.years(1911, 1920)));
    assertThat(meeting.observes(TieKind.TRADE, Spell.years(1900, 1920))).isTrue();
    assertThat(meeting.observes(TieKind.TRADE, Spell.years(1899, 1920))).isFalse();
  }

  @Test
  void joinedSourcesObserveEachItsOwnKinds() {
    Coverage both = PLEDGES.and(WAVES);
    assertThat(both.sources()).containsExactly(PACTS, MISSIONS);
    assertThat(both.observes(TieKind.DEFENSE, Spell.year(1945))).isTrue();
    assertThat(both.observes(TieKind.REPRESENTATION, Spell.year(1945))).isFalse();
    assertThat(both.observes(TieKind.TRADE, Spell.year(1900))).isFalse();
    TieHistory history =
        pledged()
            .and(
                TieHistory.of(
                    List.of(Tie.of(Europe.GMY, Europe.FRN, TieKind.REPRESENTATION).withRef("m:1")),
                    WAVES));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> history.at(1945))
        .withMessageContaining("1940-12-31 by Missions");
    assertThat(history.only(TieKind.DEFENSE).at(1945).ties()).isEmpty();
  }

  @Test
  void twoSourcesOfOneKindComplementEachOther() {
    Coverage later =
        Coverage.of(MISSIONS, Set.of(TieKind.DEFENSE), List.of(Spell.years(2013, 2020)));
    assertThat(PLEDGES.and(later).observes(TieKind.DEFENSE, Spell.years(2000, 2020))).isTrue();
    assertThat(PLEDGES.and(later).observes(TieKind.ENTENTE, Spell.year(2013))).isFalse();
  }

  @Test
  void aKindThatNoSourceObservedCannotBeAskedFor() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PLEDGES.only(List.of(TieKind.TRADE, TieKind.DEFENSE)))
        .withMessage("no source observed [TRADE]; observed are [DEFENSE, ENTENTE]");
    assertThatIllegalArgumentException().isThrownBy(() -> pledged().only(TieKind.TRADE));
    assertThatIllegalArgumentException().isThrownBy(() -> pledged().at(1914).only(TieKind.TRADE));
    assertThat(PLEDGES.only(List.of(TieKind.DEFENSE)).observations())
        .extracting(Coverage.Observation::kind)
        .containsExactly(TieKind.DEFENSE);
  }

  @Test
  void anAssumedTieOfAnUnobservedKindIsMarkedAsWhatIf() {
    TieGraph graph = pledged().at(1914);
    TieGraph assumed = graph.with(Tie.of(Europe.GMY, Europe.RUS, TieKind.PARTNERSHIP));
    assertThat(assumed.coverage().sources())
        .extracting(Coverage.Source::name)
        .containsExactly("Pacts", "what-if");
    assertThat(assumed.only(TieKind.PARTNERSHIP).ties()).hasSize(1);
    assertThat(graph.coverage().sources()).containsExactly(PACTS);
  }

  @Test
  void printsWhatEachSourceObserved() {
    Coverage all =
        Coverage.of(PACTS, Set.of(TieKind.TRADE), List.of(Spell.years(1816, 2012)))
            .and(WAVES)
            .withGaps(
                List.of(new Coverage.Gap(Set.of(Europe.ITA), TieKind.TRADE, Spell.ALWAYS, "-9")))
            .withNotes(List.of("read by a rule"));
    assertThat(all)
        .hasToString(
            """
            Coverage
              REPRESENTATION 1817-01-01 to 1940-12-31 by Missions, 1950-01-01 to 1959-12-31 by Missions
              TRADE 1816-01-01 to 2012-12-31 by Pacts 4.1
              1 gap
              note: read by a rule""");
    assertThat(Coverage.everything())
        .hasToString("Coverage: no source, everything taken as observed");
  }

  @Test
  void aKindObservedWithAndWithoutADirectionIsPrintedOnce() {
    Coverage both =
        Coverage.of(PACTS, Set.of(TieKind.DEFENSE), List.of(Spell.year(1914)))
            .and(
                Coverage.of(
                    PACTS, Set.of(TieKind.DEFENSE.withDirected(true)), List.of(Spell.year(1915))));
    assertThat(both)
        .hasToString(
            """
            Coverage
              DEFENSE 1914-01-01 to 1914-12-31 by Pacts 4.1, 1915-01-01 to 1915-12-31 by Pacts 4.1""");
  }
}
