package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.attache.coalition.CandidateSketch.A;
import static org.attache.coalition.CandidateSketch.B;
import static org.attache.coalition.CandidateSketch.NEW;
import static org.attache.coalition.CandidateSketch.OLD1;
import static org.attache.coalition.CandidateSketch.ONE;
import static org.attache.coalition.CandidateSketch.P;
import static org.attache.coalition.CandidateSketch.SOURCE;
import static org.attache.coalition.CandidateSketch.UNION;
import static org.attache.coalition.CandidateSketch.asked;
import static org.attache.coalition.CandidateSketch.event;
import static org.attache.coalition.CandidateSketch.since;
import static org.attache.coalition.CandidateSketch.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.attache.CoalitionEvent;
import org.attache.CoalitionEvents;
import org.attache.Coverage;
import org.attache.Spell;
import org.attache.Tie;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class CandidateLagTest {
  @Test
  void tieThatBeganWithinTheLagIsNotSeen() {
    List<Tie> ties =
        List.of(
            since(A, P, TieKind.DEFENSE, "2000-03-01"), since(B, P, TieKind.DEFENSE, "2000-03-02"));
    CoalitionCandidates asked = asked(ties, JoiningCovariate.pact(TieKind.DEFENSE));
    assertThat(asked.of(ONE).column("pact")).startsWith(1, 0);
    assertThat(asked.withLag(2).of(ONE).column("pact")).startsWith(0, 0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> asked.withLag(0))
        .withMessage("lag must be at least 1 year: 0");
  }

  /** O1 was no more, and no source lists it then; of N, that succeeded it, that tells nothing. */
  @Test
  void successorIsNotHiddenByTheGapsOfAStateThatWasGone() {
    Spell after = Spell.since(UNION);
    Coverage coverage =
        Coverage.of(SOURCE, Set.of(TieKind.TRADE), List.of(Spell.ALWAYS))
            .withGaps(List.of(new Coverage.Gap(Set.of(OLD1), TieKind.TRADE, after, "not listed")));
    TieHistory trade =
        TieHistory.of(
            List.of(
                Tie.of(NEW, P, TieKind.TRADE).withWeight(3).withSpell(after),
                Tie.of(OLD1, P, TieKind.TRADE).withWeight(2).withSpell(Spell.year(1999))),
            coverage);
    CoalitionEvents later =
        CoalitionEvents.of(List.of(event("later", LocalDate.of(2003, 3, 1), A)));
    CoalitionCandidates asked = asked(trade, JoiningCovariate.trade());
    assertThat(value(asked.of(later), NEW, "trade")).isEqualTo(Math.log1p(3));
    assertThat(value(asked.withLag(4).of(later), NEW, "trade")).isEqualTo(Math.log1p(2));
  }

  @Test
  void sourceThatLookedEveryFewYearsIsReadAtItsLastLook() {
    Coverage waves =
        Coverage.of(
                SOURCE,
                Set.of(TieKind.REPRESENTATION),
                List.of(Spell.year(1990), Spell.year(1995), Spell.year(2000)))
            .withGaps(
                List.of(
                    new Coverage.Gap(
                        Set.of(A), TieKind.REPRESENTATION, Spell.year(1990), "not listed"),
                    new Coverage.Gap(
                        Set.of(B), TieKind.REPRESENTATION, Spell.year(1995), "not listed")));
    TieHistory missions =
        TieHistory.of(
            List.of(
                Tie.of(B, P, TieKind.REPRESENTATION).withSpell(Spell.year(1990)),
                Tie.of(P, A, TieKind.REPRESENTATION).withSpell(Spell.year(1995)),
                Tie.of(OLD1, P, TieKind.REPRESENTATION).withSpell(Spell.year(2000))),
            waves);
    CoalitionCandidates asked = asked(missions, JoiningCovariate.representation());
    CandidateTable table = asked.withLag(2).of(ONE);
    assertThat(table.column("representation")).containsExactly(1, Double.NaN, 0, Double.NaN);
    assertThat(table.notes())
        .contains("one: REPRESENTATION of 1995, the last observed, age in years: 4");
    assertThat(asked.withLag(20).of(ONE).column("representation")).containsOnly(Double.NaN);
    assertThat(asked.withLag(1).of(ONE).column("representation"))
        .containsExactly(0, 0, 1, Double.NaN);
  }

  @Test
  void kindThatWasNotObservedIsUnknownAndNotZero() {
    Coverage ended = Coverage.of(SOURCE, Set.of(TieKind.TRADE), List.of(Spell.years(1990, 1999)));
    TieHistory trade =
        TieHistory.of(
            List.of(Tie.of(A, P, TieKind.TRADE).withSpell(Spell.years(1990, 1999))), ended);
    CoalitionCandidates asked = asked(trade, JoiningCovariate.trade());
    assertThat(asked.of(ONE).column("trade")).containsOnly(Double.NaN);
    assertThat(asked.of(ONE).notes()).contains("one: TRADE not observed on 2000-03-01, NA");
    assertThat(asked.withLag(2).of(ONE).column("trade"))
        .containsExactly(Math.log1p(1), 0, 0, Double.NaN);
  }

  @Test
  void whatIsDatedByTheYearIsToldOnce() {
    List<CoalitionEvent> two =
        List.of(ONE.events().get(0), event("two", LocalDate.of(2002, 1, 1), B));
    CandidateTable table =
        asked(
                List.of(
                    since(A, P, TieKind.DEFENSE, "2001-01-01"),
                    since(B, P, TieKind.DEFENSE, "2001-01-02")),
                JoiningCovariate.pact(TieKind.DEFENSE))
            .of(CoalitionEvents.of(two));
    assertThat(table.notes().stream().filter(note -> note.contains("dates by the year")))
        .hasSize(1);
    assertThat(table.ofEvents(event -> event.name().equals("two")).column("pact")).startsWith(1, 0);
  }

  @Test
  void noEndOfATieIsKnownBeforehand() {
    TieHistory ties =
        TieHistory.of(
            List.of(
                Tie.of(A, P, TieKind.DEFENSE)
                    .withSpell(new Spell(LocalDate.of(1990, 1, 1), LocalDate.of(2000, 3, 3))),
                since(B, P, TieKind.DEFENSE, "1990-01-01")));
    JoiningCovariate left =
        JoiningCovariate.of(
            "left",
            true,
            (scene, state) ->
                scene.graph().ties().stream()
                    .filter(tie -> tie.from().equals(state))
                    .mapToLong(tie -> ChronoUnit.DAYS.between(scene.day(), tie.spell().lastDay()))
                    .sum());
    assertThat(asked(ties, left).of(ONE).column("left")).containsOnly(0);
  }

  @Test
  void sourceOfTwoErasIsNotReadBetweenThem() {
    Coverage eras =
        Coverage.of(
            SOURCE,
            Set.of(TieKind.DEFENSE),
            List.of(Spell.years(1879, 1989), Spell.since(LocalDate.of(2005, 1, 1))));
    TieHistory pacts =
        TieHistory.of(
            List.of(Tie.of(A, P, TieKind.DEFENSE).withSpell(Spell.years(1879, 1989))), eras);
    CoalitionCandidates asked = asked(pacts, JoiningCovariate.pact(TieKind.DEFENSE));
    assertThat(asked.of(ONE).column("pact")).containsOnly(Double.NaN);
    assertThat(asked.of(ONE).notes()).contains("one: DEFENSE not observed on 2000-03-01, NA");
    assertThat(asked.withLag(2).of(ONE).column("pact")).startsWith(1, 0);
  }
}
