package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.attache.coalition.DayTies.arrivals;
import static org.attache.coalition.DayTies.day;
import static org.attache.coalition.DayTies.leaving;
import static org.attache.coalition.DayTies.tie;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.attache.Coverage;
import org.attache.Direction;
import org.attache.Institution;
import org.attache.Sketch;
import org.attache.Spell;
import org.attache.Tie;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class TimedReachTest {
  @Test
  void tiesAreUsedInTheOrderOfTimeOnly() {
    TieHistory rising = TieHistory.of(tie("a", "b", 0, 1), tie("b", "c", 5, 6));
    assertThat(arrivals(leaving("a").of(rising))).isEqualTo("b0/1 c5/2");
    assertThat(arrivals(leaving("c").of(rising))).isEqualTo("b5/1");
  }

  @Test
  void aPathWhoseTiesComeOneAfterTheOtherIsWalkedOneWay() {
    Tie[] ties = new Tie[9];
    for (int i = 0; i < ties.length; i++) {
      ties[i] = tie(Sketch.code(i), Sketch.code(i + 1), 10 * i, 10 * i + 9);
    }
    TieHistory path = TieHistory.of(ties);
    Journeys forward = leaving(Sketch.code(0)).of(path);
    assertThat(forward.journeys()).hasSize(9);
    for (int i = 1; i <= 9; i++) {
      assertThat(forward.arrival(Sketch.state(Sketch.code(i)))).contains(day(10 * (i - 1)));
      assertThat(forward.journeys().get(i - 1).hops()).isEqualTo(i);
    }
    Journeys back = leaving(Sketch.code(9)).of(path);
    assertThat(arrivals(back)).isEqualTo(Sketch.code(8) + "80/1");
  }

  @Test
  void tiesThatMeetOnOneDayAreUsedOnThatDayUnlessActorsStay() {
    TieHistory history = TieHistory.of(tie("a", "b", 0, 5), tie("b", "c", 3, 5));
    assertThat(arrivals(leaving("a").of(history))).isEqualTo("b0/1 c3/2");
    assertThat(arrivals(leaving("c").of(history))).isEqualTo("b3/1 a3/2");
    assertThat(arrivals(leaving("c").withDelay(1).of(history))).isEqualTo("b3/1 a4/2");
    assertThat(arrivals(leaving("c").withDelay(2).of(history))).isEqualTo("b3/1 a5/2");
    assertThat(arrivals(leaving("c").withDelay(3).of(history))).isEqualTo("b3/1");
    assertThat(arrivals(leaving("a").withDelay(3).of(history))).isEqualTo("b0/1 c3/2");
    assertThat(arrivals(leaving("a").withDelay(6).of(history))).isEqualTo("b0/1");
  }

  @Test
  void theFirstHopNeedsNoStay() {
    assertThat(arrivals(leaving("a").withDelay(9).of(TieHistory.of(tie("a", "b", 0, 0)))))
        .isEqualTo("b0/1");
  }

  @Test
  void fewerHopsMayArriveLater() {
    TieHistory history =
        TieHistory.of(tie("a", "b", 0, 0), tie("b", "c", 0, 0), tie("a", "c", 4, 4));
    assertThat(arrivals(leaving("a").of(history))).isEqualTo("b0/1 c0/2");
    assertThat(arrivals(leaving("a").within(1).of(history))).isEqualTo("b0/1 c4/1");
  }

  @Test
  void underALimitALaterArrivalByFewerHopsStillLeadsOn() {
    // To c on day 0 in two hops, or on day 4 in one; d is one more.
    TieHistory history =
        TieHistory.of(
            tie("a", "b", 0, 0),
            tie("b", "c", 0, 0),
            tie("a", "c", 4, 4),
            tie("c", "d", 0, 9),
            tie("d", "e", 0, 9));
    assertThat(arrivals(leaving("a").of(history))).isEqualTo("b0/1 c0/2 d0/3 e0/4");
    assertThat(arrivals(leaving("a").within(3).of(history))).isEqualTo("b0/1 c0/2 d0/3 e4/3");
    Journeys two = leaving("a").within(2).of(history);
    assertThat(arrivals(two)).isEqualTo("b0/1 c0/2 d4/2");
    assertThat(two.to(Sketch.state("d")).orElseThrow().legs())
        .extracting(leg -> leg.from().code() + leg.to().code() + leg.day())
        .containsExactly("ac1900-01-05", "cd1900-01-05");
  }

  @Test
  void ofEqualArrivalsTheFewestHopsAreTheWitness() {
    TieHistory history =
        TieHistory.of(tie("a", "b", 0, 9), tie("b", "c", 0, 9), tie("a", "c", 0, 9));
    assertThat(arrivals(leaving("a").of(history))).isEqualTo("b0/1 c0/1");
  }

  @Test
  void parallelTiesAreUsableEachInItsTime() {
    TieHistory history =
        TieHistory.of(tie("a", "b", 0, 0), tie("b", "a", 7, 8), tie("b", "c", 3, 3));
    assertThat(arrivals(leaving("a").of(history))).isEqualTo("b0/1 c3/2");
    assertThat(arrivals(TimedReach.from("a").starting(day(1)).of(history))).isEqualTo("b7/1");
    assertThat(arrivals(leaving("c").of(history))).isEqualTo("b3/1 a7/2");
  }

  @Test
  void throughAnInstitutionMembersMustMeetInTime() {
    Institution pact = new Institution("PACT", "Pact");
    Tie early = Tie.of(Sketch.state("a"), pact, TieKind.MEMBERSHIP);
    Tie late = Tie.of(Sketch.state("b"), pact, TieKind.MEMBERSHIP);
    TieHistory history =
        TieHistory.of(
            early.withSpell(Spell.through(day(0), day(2))),
            late.withSpell(Spell.through(day(4), day(9))));
    assertThat(arrivals(leaving("a").of(history))).isEqualTo("PACT0/1 b4/2");
    assertThat(arrivals(leaving("b").of(history))).isEqualTo("PACT4/1");
  }

  @Test
  void beyondWhatWasObservedThereIsNoAnswer() {
    Coverage.Source source = new Coverage.Source("Pledges", "1.0", "");
    Spell observed = Spell.years(1900, 1910);
    TieHistory history =
        TieHistory.of(
            List.of(tie("a", "b", 0, 9)),
            Coverage.of(source, Set.of(TieKind.DEFENSE, TieKind.ENTENTE), List.of(observed)));
    assertThat(arrivals(TimedReach.from("a").during(observed).of(history))).isEqualTo("b0/1");
    for (TimedReach beyond :
        List.of(
            TimedReach.from("a"),
            leaving("a"),
            leaving("a").until(LocalDate.of(1911, 1, 1)),
            TimedReach.from("a").during(Spell.years(1899, 1910)))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> beyond.of(history))
          .withMessageContaining("outside what was observed: DEFENSE 1900-01-01 to 1910-12-31");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimedReach.from("a").during(observed).over(TieKind.TRADE).of(history))
        .withMessageContaining("no source observed [TRADE]");
  }

  @Test
  void theTableTellsEachJourneyWithItsDays() {
    TieHistory history = TieHistory.of(tie("a", "b", 0, 1), tie("b", "c", 5, 6));
    Journeys journeys = leaving("a").until(day(9)).withDelay(1).of(history);
    assertThat(journeys.toString().replaceFirst("Attaché .*$", "Attaché …"))
        .isEqualTo(
            """
            potential partners of a in the order of time: 2
            arrival     hops  code  name     from and through
            1900-01-01     1  b     State b  a
            1900-01-06     2  c     State c  a 1900-01-01 b
            timed reach (over all kinds, within any number of hops, delay 1 day), [1900-01-01, 1900-01-11);
              Attaché …\
            """);
    assertThat(leaving("b").starting(day(8)).of(history).toString())
        .startsWith("potential partners of b in the order of time: nobody\n");
  }

  @Test
  void theQueryTellsItsOptions() {
    assertThat(TimedReach.from("a"))
        .hasToString("timed reach […, …) (over all kinds, within any number of hops)");
    assertThat(
            leaving("a")
                .over(TieKind.TRADE)
                .within(1)
                .withDelay(30)
                .withDirection(Direction.IN)
                .until(day(9)))
        .hasToString(
            "timed reach [1900-01-01, 1900-01-11) (over TRADE, within 1 hop, delay 30 days,"
                + " direction IN)");
  }
}
