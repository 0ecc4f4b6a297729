package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class StateSystemTest {
  private static final State CUB = new State("CUB", "Cuba");
  private static final StateSystem.Member GERMANY =
      new StateSystem.Member(
          Europe.GMY, 255, Spell.through(LocalDate.of(1816, 1, 1), LocalDate.of(1945, 5, 8)));
  private static final StateSystem.Member GERMANY_AGAIN =
      new StateSystem.Member(Europe.GMY, 255, Spell.since(LocalDate.of(1990, 10, 3)));
  private static final StateSystem SYSTEM =
      StateSystem.of(
          List.of(
              GERMANY,
              new StateSystem.Member(CUB, 40, Spell.since(LocalDate.of(1902, 5, 20))),
              GERMANY_AGAIN),
          Coverage.of(
              new Coverage.Source("States", "2016", ""),
              Set.of(TieKind.MEMBERSHIP),
              List.of(Spell.years(1816, 2016))));

  @Test
  void aMemberOnAnyDayIsAMemberOfTheYear() {
    assertThat(SYSTEM.members(1901)).containsExactly(Europe.GMY);
    assertThat(SYSTEM.members(1902)).containsExactly(CUB, Europe.GMY);
    assertThat(SYSTEM.members(1945)).containsExactly(CUB, Europe.GMY);
    assertThat(SYSTEM.members(1946)).containsExactly(CUB);
    assertThat(SYSTEM.members(1990)).containsExactly(CUB, Europe.GMY);
  }

  @Test
  void aMemberOfTheDayWasOneThatVeryDay() {
    assertThat(SYSTEM.members(LocalDate.of(1902, 5, 19))).containsExactly(Europe.GMY);
    assertThat(SYSTEM.members(LocalDate.of(1902, 5, 20))).hasSize(2);
    assertThat(SYSTEM.members(LocalDate.of(1945, 5, 8))).contains(Europe.GMY);
    assertThat(SYSTEM.members(LocalDate.of(1945, 5, 9))).doesNotContain(Europe.GMY);
  }

  @Test
  void anUnobservedYearIsRefusedNamingTheLastDate() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SYSTEM.members(2017))
        .withMessageContaining("2017 is outside")
        .withMessageContaining("2016-12-31 by States 2016");
  }

  @Test
  void statesAreFoundByCodeNameOrNumber() {
    assertThat(SYSTEM.state("GMY")).isEqualTo(Europe.GMY);
    assertThat(SYSTEM.state("Cuba")).isEqualTo(CUB);
    assertThat(SYSTEM.state(40)).isEqualTo(CUB);
    assertThat(SYSTEM.number(Europe.GMY)).hasValue(255);
    assertThat(SYSTEM.number(Europe.FRN)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SYSTEM.state("CUV"))
        .withMessage("no actor CUV among 2; did you mean CUB?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SYSTEM.state(41))
        .withMessageContaining("41");
  }

  @Test
  void aNumberBelongsToOneState() {
    Spell spell = Spell.year(1914);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                StateSystem.of(
                    List.of(GERMANY, new StateSystem.Member(CUB, 255, spell)),
                    Coverage.everything()))
        .withMessage("CUB has the number 255, which does not fit GMY");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                StateSystem.of(
                    List.of(GERMANY, new StateSystem.Member(Europe.GMY, 260, spell)),
                    Coverage.everything()))
        .withMessage("GMY has the number 260, which does not fit 255");
  }

  @Test
  void whatItHandsOutCannotBeChanged() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> SYSTEM.byNumber().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> SYSTEM.members(1914).clear());
    assertThat(SYSTEM.byNumber().keySet()).containsExactly(40, 255);
    assertThat(SYSTEM.memberships()).hasSize(3).first().isEqualTo(GERMANY);
  }

  @Test
  void printsStatesSpellsAndYears() {
    assertThat(SYSTEM).hasToString("StateSystem of 2 states in 3 spells, 1816-2016");
  }
}
