package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.Coverage;
import org.attache.Institution;
import org.attache.Sketch;
import org.attache.Spell;
import org.attache.State;
import org.attache.StateSystem;
import org.attache.Tie;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class DatedTiesTest {
  private static final State A = Sketch.state("A");
  private static final State B = Sketch.state("B");
  private static final State C = Sketch.state("C");
  private static final State D = Sketch.state("D");
  private static final Institution CLUB = new Institution("X", "Club", Set.of());

  private static Tie tie(State from, State to, String start) {
    return Tie.of(from, to, TieKind.PARTNERSHIP).withSpell(Spell.since(LocalDate.parse(start)));
  }

  private static Tie joining(State state, int first, int last) {
    return Tie.of(CLUB, state, TieKind.MEMBERSHIP).withSpell(Spell.years(first, last));
  }

  private static List<String> drawn(DatedTies ties) {
    List<String> drawn = new ArrayList<>();
    for (int i = 0; i < ties.size(); i++) {
      String ended = ties.ended(i) == DatedTies.NEVER ? "" : "-" + ties.ended(i);
      drawn.add(
          ties.actors().get(ties.from(i)).code()
              + ties.actors().get(ties.to(i)).code()
              + ties.step(i)
              + ended);
    }
    return drawn;
  }

  @Test
  void tiesStandInTheOrderOfTheirDates() {
    TieHistory history =
        TieHistory.of(
            tie(A, B, "1902-03-01"),
            tie(C, A, "1901-05-01"),
            tie(B, C, "1902-02-01"),
            tie(D, C, "1902-03-01"));
    DatedTies byDate = DatedTies.of(history, Steps.DATES, Multilateral.ONE_EVENT);
    DatedTies byYear = DatedTies.of(history, Steps.YEARS, Multilateral.ONE_EVENT);
    assertThat(drawn(byDate)).containsExactly("CA0", "BC1", "AB2", "DC2");
    assertThat(byDate.steps()).isEqualTo(3);
    assertThat(byDate.date(1)).isEqualTo("1902-02-01");
    assertThat(drawn(byYear)).containsExactly("CA0", "BC1", "AB1", "DC1");
    assertThat(byYear.date(1)).isEqualTo("1902-01-01");
    assertThat(byYear.begin(1)).isEqualTo(1);
    assertThat(byYear.begin(2)).isEqualTo(4);
    assertThat(byYear.arrival(3)).isEqualTo(1);
  }

  @Test
  void tieIsOverAtTheFirstStepAfterItsLastDay() {
    TieHistory history =
        TieHistory.of(
            tie(A, B, "1900-01-01")
                .withSpell(new Spell(LocalDate.of(1900, 1, 1), LocalDate.of(1901, 6, 1))),
            tie(A, C, "1901-05-31"),
            tie(A, D, "1901-06-01"),
            tie(B, D, "1902-01-01"));
    assertThat(drawn(DatedTies.of(history, Steps.DATES, Multilateral.ONE_EVENT)))
        .containsExactly("AB0-2", "AC1", "AD2", "BD3");
    assertThat(drawn(DatedTies.of(history, Steps.YEARS, Multilateral.ONE_EVENT)))
        .containsExactly("AB0-2", "AC1", "AD1", "BD2");
  }

  @Test
  void whatStartedBeforeTheWindowIsTheOutset() {
    TieHistory history =
        TieHistory.of(
            tie(A, B, "1900-01-01"),
            tie(A, C, "1901-01-01"),
            tie(A, D, "1902-01-01"),
            tie(B, D, "1903-01-01"));
    Dating dating = Dating.DEFAULT.withWindow(Spell.years(1902, 1902));
    DatedTies ties = DatedTies.of(history, dating);
    assertThat(drawn(ties)).containsExactly("AB0", "AC0", "AD1");
    assertThat(ties.date(0)).isEqualTo("1901-01-01");
    assertThat(ties.date(1)).isEqualTo("1902-01-01");
  }

  @Test
  void emptyOutsetHasTheFirstDayOfTheWindow() {
    TieHistory history = TieHistory.of(tie(A, B, "1900-03-01"), tie(A, C, "1901-01-01"));
    Dating dating = Dating.DEFAULT.withWindow(Spell.years(1900, 1905));
    DatedTies ties = DatedTies.of(history, dating);
    assertThat(drawn(ties)).containsExactly("AB1", "AC2");
    assertThat(ties.date(0)).isEqualTo("1900-01-01");
  }

  @Test
  void joiningIsAnEventOfTheJoinerDyadsWithThoseThereOrNothing() {
    TieHistory history =
        TieHistory.of(
            joining(A, 1900, 1903),
            joining(B, 1900, 1909),
            joining(C, 1902, 1909),
            joining(D, 1904, 1909),
            tie(A, D, "1901-01-01"));
    assertThat(drawn(DatedTies.of(history, Steps.YEARS, Multilateral.ONE_EVENT)))
        .containsExactly("AX0-3", "BX0", "AD1", "CX2", "DX3");
    assertThat(drawn(DatedTies.of(history, Steps.YEARS, Multilateral.DYADS)))
        .containsExactly("AB0-3", "AD1", "AC2-3", "BC2", "BD3", "CD3");
    assertThat(drawn(DatedTies.of(history, Steps.YEARS, Multilateral.LEFT_OUT)))
        .containsExactly("AD0");
  }

  @Test
  void membersOfTheSystemAreThereFromTheirEntry() {
    StateSystem system =
        StateSystem.of(
            List.of(
                new StateSystem.Member(A, 1, Spell.years(1890, 1999)),
                new StateSystem.Member(B, 2, Spell.years(1902, 1999)),
                new StateSystem.Member(C, 3, Spell.years(1890, 1901)),
                new StateSystem.Member(D, 4, Spell.years(1950, 1999))),
            Coverage.everything());
    TieHistory history =
        TieHistory.of(tie(A, C, "1900-01-01"), tie(A, B, "1903-01-01"), tie(A, D, "1904-01-01"));
    DatedTies ties = DatedTies.of(history, Dating.DEFAULT.withAmong(system));
    assertThat(ties.arrival(0)).isZero();
    assertThat(ties.arrival(1)).isEqualTo(1);
    assertThat(ties.departure(2)).isEqualTo(1);
    assertThat(ties.arrival(3)).isEqualTo(2);
    assertThat(ties.departure(3)).isEqualTo(DatedTies.NEVER);
  }

  @Test
  void tieOfNoMemberFallsAway() {
    StateSystem system =
        StateSystem.of(
            List.of(
                new StateSystem.Member(A, 1, Spell.years(1890, 1999)),
                new StateSystem.Member(B, 2, Spell.years(1902, 1999))),
            Coverage.everything());
    TieHistory history = TieHistory.of(tie(A, C, "1900-01-01"), tie(A, B, "1903-01-01"));
    assertThat(drawn(DatedTies.of(history, Dating.DEFAULT.withAmong(system))))
        .containsExactly("AB0");
  }

  @Test
  void nothingToDateIsRefused() {
    assertThatThrownBy(() -> DatedTies.of(TieHistory.of(), Steps.DATES, Multilateral.ONE_EVENT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no tie to date");
  }
}
