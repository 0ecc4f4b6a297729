package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.attache.coalition.DayTies.FIRST;
import static org.attache.coalition.DayTies.arrivals;
import static org.attache.coalition.DayTies.day;
import static org.attache.coalition.DayTies.leaving;
import static org.attache.coalition.DayTies.tie;

import java.time.LocalDate;
import org.attache.Actor;
import org.attache.Direction;
import org.attache.Sketch;
import org.attache.Spell;
import org.attache.Sphere;
import org.attache.Tie;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class TimedReachOptionsTest {
  @Test
  void spanCutsWhatMayBeUsed() {
    TieHistory history = TieHistory.of(tie("a", "b", 0, 9), tie("b", "c", 5, 9));
    assertThat(arrivals(TimedReach.from("a").starting(day(3)).of(history))).isEqualTo("b3/1 c5/2");
    assertThat(arrivals(leaving("a").until(day(5)).of(history))).isEqualTo("b0/1 c5/2");
    assertThat(arrivals(leaving("a").until(day(4)).of(history))).isEqualTo("b0/1");
    assertThat(arrivals(TimedReach.from("a").during(Spell.day(day(9))).of(history)))
        .isEqualTo("b9/1 c9/2");
    Journeys after = TimedReach.from("a").starting(day(10)).of(history);
    assertThat(after.journeys()).isEmpty();
    assertThat(after.arrival(Sketch.state("a"))).contains(day(10));
    assertThat(after.arrival(Sketch.state("b"))).isEmpty();
  }

  @Test
  void withoutFirstDayTiesAreUsedAsSoonAsTheyBegin() {
    TieHistory history =
        TieHistory.of(
            Tie.of(Sketch.state("a"), Sketch.state("b"), TieKind.DEFENSE), tie("b", "c", 5, 6));
    Journeys journeys = TimedReach.from("a").of(history);
    assertThat(journeys.arrival(Sketch.state("b"))).contains(LocalDate.MIN);
    assertThat(journeys.arrival(Sketch.state("c"))).contains(day(5));
    assertThat(journeys.toString()).contains("a … b\n").doesNotContain("999999999");
  }

  @Test
  void directionIsFollowedUnlessToldOtherwise() {
    TieHistory history =
        TieHistory.of(tie("a", "b", TieKind.TRADE, 0, 3), tie("c", "b", TieKind.TRADE, 2, 5));
    assertThat(arrivals(leaving("a").of(history))).isEqualTo("b0/1");
    assertThat(arrivals(leaving("b").of(history))).isEmpty();
    assertThat(arrivals(leaving("b").withDirection(Direction.IN).of(history)))
        .isEqualTo("a0/1 c2/1");
    assertThat(arrivals(leaving("a").withDirection(Direction.ALL).of(history)))
        .isEqualTo("b0/1 c2/2");
  }

  @Test
  void mixedKindsAreFollowedEitherWayOrRefused() {
    TieHistory history =
        TieHistory.of(tie("a", "b", TieKind.TRADE, 0, 3), tie("b", "c", TieKind.DEFENSE, 2, 5));
    assertThat(arrivals(leaving("c").withDirection(Direction.ALL).of(history)))
        .isEqualTo("b2/1 a2/2");
    assertThatIllegalStateException().isThrownBy(() -> leaving("c").of(history));
    assertThat(arrivals(leaving("c").over(TieKind.DEFENSE).of(history))).isEqualTo("b2/1");
  }

  @Test
  void onlyTiesOfTheKindsAreUsedAndAStartMayHaveNone() {
    TieHistory history =
        TieHistory.of(tie("a", "b", TieKind.DEFENSE, 0, 3), tie("b", "c", TieKind.ENTENTE, 0, 3));
    assertThat(arrivals(leaving("a").over(TieKind.DEFENSE).of(history))).isEqualTo("b0/1");
    assertThat(leaving("a").over(TieKind.ENTENTE).of(history).journeys()).isEmpty();
    assertThat(arrivals(leaving("a").over(TieKind.ENTENTE, TieKind.DEFENSE).of(history)))
        .isEqualTo("b0/1 c0/2");
  }

  @Test
  void disputesAreNotUsedUnlessNamed() {
    TieHistory history =
        TieHistory.of(tie("a", "b", TieKind.DEFENSE, 0, 3), tie("b", "c", TieKind.DISPUTE, 0, 3));
    assertThat(arrivals(leaving("a").of(history))).isEqualTo("b0/1");
    assertThat(leaving("c").of(history).journeys()).isEmpty();
    assertThat(leaving("a").of(history).provenance().options())
        .containsEntry("over", "all kinds but DISPUTE");
    assertThat(arrivals(leaving("a").over(TieKind.DEFENSE, TieKind.DISPUTE).of(history)))
        .isEqualTo("b0/1 c0/2");
    assertThat(leaving("a").of(TieHistory.of(tie("a", "b", TieKind.DISPUTE, 0, 3))).journeys())
        .isEmpty();
  }

  @Test
  void severalStartsTravelTogether() {
    TieHistory history =
        TieHistory.of(tie("a", "b", 3, 4), tie("b", "c", 4, 9), tie("d", "c", 5, 5));
    Journeys journeys = leaving("d", "a", "d").of(history);
    assertThat(journeys.starts()).extracting(Actor::code).containsExactly("a", "d");
    assertThat(arrivals(journeys)).isEqualTo("b3/1 c4/2");
    assertThat(journeys.arrival(Sketch.state("d"))).contains(FIRST);
    assertThat(journeys.to(Sketch.state("d"))).isEmpty();
    assertThat(journeys.by(day(3))).containsExactly(Sketch.state("b"));
    assertThat(journeys.actors()).containsExactly(Sketch.state("b"), Sketch.state("c"));
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    TieHistory history = TieHistory.of(tie("PRT", "UKG", 0, 9));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> leaving("PRU").of(history))
        .withMessage("no actor PRU among 2; did you mean PRT?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimedReach.from(Sketch.state("x")).starting(FIRST).of(history))
        .withMessageStartingWith("no actor x among 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimedReach.from(new String[0]))
        .withMessage("reach starts from at least one actor");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> leaving("a").within(0))
        .withMessage("hops must be at least 1: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> leaving("a").withDelay(-1))
        .withMessage("a delay must not be less than 0 days: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> leaving("a").until(FIRST.minusDays(1)))
        .withMessageStartingWith("a spell must end after it starts");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimedReach.from("a").of(TieHistory.of()))
        .withMessageStartingWith("no actor a among 0");
  }

  @Test
  void onlyTiesOfTheSphereAreUsed() {
    TieHistory history =
        TieHistory.of(
            tie("a", "b", TieKind.DEFENSE, 0, 1),
            tie("b", "c", TieKind.PARTNERSHIP, 0, 1),
            tie("b", "d", TieKind.DISPUTE, 0, 1));
    assertThat(arrivals(leaving("a").of(history))).isEqualTo("b0/1 c0/2");
    assertThat(arrivals(leaving("a").in(Sphere.MILITARY).of(history))).isEqualTo("b0/1");
    TimedReach both = leaving("a").over(TieKind.DEFENSE, TieKind.PARTNERSHIP);
    assertThat(arrivals(both.in(Sphere.MILITARY).of(history))).isEqualTo("b0/1");
    assertThat(arrivals(leaving("a").over(TieKind.DEFENSE, TieKind.DISPUTE).of(history)))
        .isEqualTo("b0/1 d0/2");
    assertThat(leaving("b").in(Sphere.CIVILIAN).toString()).contains("in the CIVILIAN sphere");
  }
}
