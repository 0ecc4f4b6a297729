package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.attache.StateSystem.Member;
import org.attache.StateSystem.Succession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One actor through time: the last successor in the place of its predecessors. */
@Tag("fast")
class UnitedTest {
  private static final State GMY = Europe.GMY;
  private static final State GFR = new State("GFR", "German Federal Republic");
  private static final State GDR = new State("GDR", "German Democratic Republic");
  private static final LocalDate UNITY = LocalDate.of(1990, 10, 3);
  private static final Coverage OBSERVED =
      Coverage.of(
          new Coverage.Source("Invented", "1", ""),
          Set.of(TieKind.ENTENTE),
          List.of(Spell.years(1950, 2000)));

  private static final StateSystem SYSTEM =
      StateSystem.of(
              List.of(
                  new Member(GFR, 260, new Spell(LocalDate.of(1955, 5, 5), UNITY)),
                  new Member(GDR, 265, new Spell(LocalDate.of(1954, 3, 25), UNITY)),
                  new Member(GMY, 255, Spell.since(UNITY)),
                  new Member(Europe.RUS, 365, Spell.ALWAYS)),
              Coverage.everything())
          .withSuccessions(
              List.of(new Succession(GFR, GMY, UNITY), new Succession(GDR, GMY, UNITY)));

  private static Tie tie(State from, State to, int first, int last) {
    return Tie.of(from, to, TieKind.ENTENTE)
        .withSpell(Spell.years(first, last))
        .withRef(from + ":" + first);
  }

  private static final TieHistory HISTORY =
      TieHistory.of(
          List.of(
              tie(GFR, Europe.RUS, 1989, 1989),
              tie(Europe.RUS, GDR, 1989, 1990),
              tie(GFR, GDR, 1972, 1989),
              tie(GMY, Europe.RUS, 1991, 1999)),
          OBSERVED);

  @Test
  void tiesBeforeAndAfterUnityAreOfOneGermany() {
    TieHistory united = HISTORY.united(SYSTEM);
    assertThat(united.ties())
        .containsExactly(
            tie(GMY, Europe.RUS, 1989, 1989).withRef("GFR:1989"),
            tie(Europe.RUS, GMY, 1989, 1990).withRef("RUS:1989"),
            tie(GMY, Europe.RUS, 1991, 1999));
    assertThat(united.actors()).containsExactly(GMY, Europe.RUS);
    assertThat(united.at(1989).ties()).hasSize(2);
  }

  @Test
  void whatWasPutInPlaceAndLeftOutIsReported() {
    assertThat(HISTORY.united(SYSTEM).coverage().notes())
        .containsExactly(
            "1 tie of GDR read as of its successor GMY",
            "1 tie of GFR read as of its successor GMY",
            "ties between states that are one now, left out: 1, GFR:1972");
    assertThat(HISTORY.coverage().notes()).isEmpty();
  }

  @Test
  void theUnitedSystemHoldsTheUnitedState() {
    StateSystem united = SYSTEM.united();
    assertThat(united.members(1970)).containsExactly(GMY, Europe.RUS);
    assertThat(united.members(1953)).containsExactly(Europe.RUS);
    assertThat(united.states()).containsExactly(GMY, Europe.RUS);
    assertThat(united.number(GMY)).hasValue(255);
    assertThat(HISTORY.united(SYSTEM).among(united).at(1989).ties()).hasSize(2);
    assertThat(HISTORY.united(SYSTEM).among(SYSTEM).at(1989).ties()).isEmpty();
  }

  @Test
  void gapsGoAlongWhileThePartWasAMember() {
    Coverage gaps =
        OBSERVED.withGaps(
            List.of(
                gap(Set.of(GFR), 1960, 1961),
                gap(Set.of(GMY), 1950, 1995),
                gap(Set.of(GDR, Europe.RUS), 1953, 1954),
                gap(Set.of(GFR, GDR), 1970, 1970),
                gap(Set.of(Europe.RUS), 1950, 1951)));
    Coverage united = TieHistory.of(HISTORY.ties(), gaps).united(SYSTEM).coverage();
    assertThat(united.gaps())
        .containsExactly(
            gap(Set.of(GMY), 1960, 1961),
            new Coverage.Gap(
                Set.of(GMY), TieKind.ENTENTE, new Spell(UNITY, LocalDate.of(1996, 1, 1)), "?"),
            new Coverage.Gap(
                Set.of(GMY, Europe.RUS),
                TieKind.ENTENTE,
                new Spell(LocalDate.of(1954, 3, 25), LocalDate.of(1955, 1, 1)),
                "?"),
            gap(Set.of(Europe.RUS), 1950, 1951));
  }

  private static Coverage.Gap gap(Set<Actor> actors, int first, int last) {
    return new Coverage.Gap(actors, TieKind.ENTENTE, Spell.years(first, last), "?");
  }

  @Test
  void institutionsAndStrangersStayThemselves() {
    Tie member = Tie.of(GFR, Europe.HAGUE, TieKind.MEMBERSHIP).withRef("m:1");
    Tie stranger = Tie.of(Europe.FRN, Europe.UKG, TieKind.ENTENTE).withRef("m:2");
    assertThat(TieHistory.of(member, stranger).united(SYSTEM).ties())
        .containsExactly(Tie.of(GMY, Europe.HAGUE, TieKind.MEMBERSHIP).withRef("m:1"), stranger);
  }

  @Test
  void aTieOfAnActorWithItselfWasOneBefore() {
    Tie self = Tie.of(GFR, GFR, TieKind.ENTENTE).withRef("m:1");
    TieHistory united = TieHistory.withSelfTies(List.of(self)).united(SYSTEM);
    assertThat(united.ties()).containsExactly(Tie.of(GMY, GMY, TieKind.ENTENTE).withRef("m:1"));
  }

  @Test
  void unitingNeedsSuccessionsAndComesFirst() {
    StateSystem none = StateSystem.of(SYSTEM.memberships(), Coverage.everything());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HISTORY.united(none))
        .withMessage("the system has no successions; add them with withSuccessions(…)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HISTORY.among(SYSTEM).united(SYSTEM))
        .withMessage("unite a history before among(system), not after it");
  }
}
