package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class HistorySlicesTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(1914, 1, 1);
  private static final Institution COURT = Europe.HAGUE;
  private static final StateSystem SYSTEM =
      StateSystem.of(
          List.of(
              new StateSystem.Member(Europe.GMY, 255, Spell.since(LocalDate.of(1871, 1, 18))),
              new StateSystem.Member(Europe.FRN, 220, Spell.since(LocalDate.of(1816, 1, 1))),
              new StateSystem.Member(Europe.SWZ, 225, Spell.since(LocalDate.of(1816, 1, 1))),
              new StateSystem.Member(
                  Europe.AUH,
                  300,
                  Spell.through(LocalDate.of(1816, 1, 1), LocalDate.of(1918, 11, 12)))),
          Coverage.of(
              new Coverage.Source("Members", "2016", ""),
              Set.of(TieKind.MEMBERSHIP),
              List.of(Spell.years(1816, 2016))));

  private static List<Tie> tiesOf(Spell spell, int year) {
    return TieHistory.of(Europe.DUAL.withSpell(spell)).at(year).ties();
  }

  @Test
  void aYearHoldsTheTiesInForceOnAnyOfItsDays() {
    LocalDate lastDay = LocalDate.of(1914, 12, 31);
    assertThat(tiesOf(Spell.day(NEW_YEAR), 1914)).hasSize(1);
    assertThat(tiesOf(Spell.day(lastDay), 1914)).hasSize(1);
    assertThat(tiesOf(Spell.day(lastDay), 1915)).isEmpty();
    assertThat(tiesOf(Spell.day(NEW_YEAR), 1913)).isEmpty();
    assertThat(tiesOf(Spell.year(1913), 1914)).isEmpty();
    assertThat(tiesOf(Spell.through(LocalDate.of(1900, 5, 5), NEW_YEAR), 1914)).hasSize(1);
  }

  @Test
  void anOpenEndNeverEndsAndALackingBeginningAlwaysWas() {
    assertThat(tiesOf(Spell.since(NEW_YEAR), 1913)).isEmpty();
    assertThat(tiesOf(Spell.since(NEW_YEAR), 1914)).hasSize(1);
    assertThat(tiesOf(Spell.since(NEW_YEAR), 9999)).hasSize(1);
    assertThat(tiesOf(new Spell(LocalDate.MIN, NEW_YEAR), -5000)).hasSize(1);
    assertThat(tiesOf(new Spell(LocalDate.MIN, NEW_YEAR), 1914)).isEmpty();
    assertThat(tiesOf(Spell.ALWAYS, 1)).hasSize(1);
  }

  @Test
  void aDayHoldsTheTiesInForceOnIt() {
    TieHistory history = Europe.history();
    assertThat(history.on(LocalDate.of(1915, 5, 3)).ties()).contains(Europe.TRIPLE);
    assertThat(history.on(LocalDate.of(1915, 5, 4)).ties()).doesNotContain(Europe.TRIPLE);
    assertThat(history.at(1915).ties()).contains(Europe.TRIPLE);
    assertThat(history.on(LocalDate.of(1879, 10, 6)).ties()).isEmpty();
    assertThat(history.on(LocalDate.of(1879, 10, 7)).ties()).containsExactly(Europe.DUAL);
  }

  @Test
  void aSpellHoldsTheTiesThatOverlapIt() {
    TieGraph between = Europe.history().during(Spell.years(1880, 1893));
    assertThat(between.ties()).containsExactly(Europe.DUAL, Europe.TRIPLE);
    assertThat(between.window()).isEqualTo(Spell.years(1880, 1893));
    assertThat(Europe.history().during(Spell.ALWAYS).ties()).hasSize(4);
  }

  @Test
  void aGraphHoldsTheActorsThatHaveATie() {
    assertThat(Europe.history().at(1880).actors()).containsExactly(Europe.AUH, Europe.GMY);
    assertThat(Europe.history().at(1800).actors()).isEmpty();
    assertThat(Europe.graph()).hasToString("TieGraph of 6 actors and 4 ties, 1914");
  }

  @Test
  void amongTheSystemAddsIsolatesAndDropsOthers() {
    TieHistory system = Europe.history().among(SYSTEM);
    TieGraph graph = system.at(1914);
    assertThat(graph.actors()).containsExactly(Europe.AUH, Europe.FRN, Europe.GMY, Europe.SWZ);
    assertThat(graph.ties()).containsExactly(Europe.DUAL);
    assertThat(graph.withoutIsolates().actors()).containsExactly(Europe.AUH, Europe.GMY);
    assertThat(system.at(1919).actors()).containsExactly(Europe.FRN, Europe.GMY, Europe.SWZ);
    assertThat(system).hasToString("TieHistory of 4 ties, 1879-…, among 4 states");
  }

  @Test
  void membersOfTheSystemOnAnyDayOfTheCutBelongToIt() {
    TieHistory system = Europe.history().among(SYSTEM);
    assertThat(system.at(1918).actors()).contains(Europe.AUH);
    assertThat(system.on(LocalDate.of(1918, 11, 12)).actors()).contains(Europe.AUH);
    assertThat(system.on(LocalDate.of(1918, 11, 13)).actors()).doesNotContain(Europe.AUH);
  }

  @Test
  void institutionsStayWhileTheyHaveATie() {
    Spell spell = Spell.since(LocalDate.of(1900, 1, 1));
    Tie swiss = Tie.of(Europe.SWZ, COURT, TieKind.MEMBERSHIP).withSpell(spell);
    Tie russian = Tie.of(Europe.RUS, COURT, TieKind.MEMBERSHIP).withSpell(spell);
    TieHistory history = TieHistory.of(Europe.DUAL, swiss, russian).among(SYSTEM);
    assertThat(history.at(1914).actors())
        .containsExactly(Europe.AUH, Europe.FRN, Europe.GMY, COURT, Europe.SWZ);
    assertThat(history.at(1914).ties()).hasSize(2);
    assertThat(history.at(1899).actors()).doesNotContain(COURT);
    assertThat(history.at(1914).only(TieKind.DEFENSE).actors())
        .isEqualTo(history.only(TieKind.DEFENSE).at(1914).actors())
        .containsExactly(Europe.AUH, Europe.FRN, Europe.GMY, Europe.SWZ);
  }

  @Test
  void aSystemThatWasNotObservedGivesNoAnswer() {
    TieHistory system = Europe.history().among(SYSTEM);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> system.at(2017))
        .withMessageContaining("2017 is outside what was observed")
        .withMessageContaining("2016-12-31 by Members 2016");
  }

  @Test
  void aKindFindsTiesThatCarryOthersToo() {
    assertThat(Europe.history().only(TieKind.NEUTRALITY).ties()).containsExactly(Europe.TRIPLE);
    assertThat(Europe.history().only(TieKind.DEFENSE, TieKind.NEUTRALITY).ties()).hasSize(3);
    assertThat(Europe.history().only(TieKind.DEFENSE.withDirected(true)).ties()).hasSize(3);
    assertThat(Europe.history().filter(tie -> tie.touches(Europe.FRN)).ties())
        .containsExactly(Europe.FRANCO_RUSSIAN, Europe.CORDIALE);
  }

  @Test
  void yearlyAsksEachYearOnce() {
    Series<Integer> counts = Europe.history().yearly(1878, 1883, graph -> graph.ties().size());
    assertThat(counts.asMap().values()).containsExactly(0, 1, 1, 1, 2, 2);
    assertThat(counts.years()).isEqualTo(IntStream.rangeClosed(1878, 1883).boxed().toList());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Europe.history().yearly(1883, 1878, TieGraph::actors))
        .withMessageContaining("1883, 1878");
  }

  @Test
  void aSliceHoldsItsTiesInTheOrderOfRowsHoweverMany() {
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      ties.add(
          Tie.of(Europe.state("A" + i), Europe.state("B" + i), TieKind.TRADE)
              .withSpell(Spell.years(1900 + i % 3, 1901 + i % 3)));
    }
    TieHistory history = TieHistory.of(ties);
    assertThat(history.at(1901).ties())
        .extracting(Tie::from)
        .containsExactlyElementsOf(
            ties.stream()
                .filter(tie -> tie.spell().overlaps(Spell.year(1901)))
                .map(Tie::from)
                .toList());
  }
}
