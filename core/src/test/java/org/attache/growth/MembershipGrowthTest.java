package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.attache.Coverage;
import org.attache.Institution;
import org.attache.Sketch;
import org.attache.Spell;
import org.attache.State;
import org.attache.StateSystem;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class MembershipGrowthTest {
  @Test
  void noStateSitsTwiceInAnInstitution() {
    TieHistory history =
        MembershipGrowth.of(8, 5, 1).withJoins(3).grow(8 + 40, new SplittableRandom(6));
    Set<List<String>> seats =
        history.ties().stream()
            .map(tie -> List.of(tie.from().code(), tie.to().code()))
            .collect(Collectors.toSet());
    assertThat(seats).hasSize(history.ties().size());
    assertThat(history.kinds()).containsExactly(TieKind.MEMBERSHIP);
  }

  @Test
  void institutionsTakeNoMoreThanTheStatesThere() {
    TieHistory history = MembershipGrowth.of(3, 10, 0.5).grow(5, new SplittableRandom(7));
    assertThat(history.ties()).hasSize(6);
  }

  @Test
  void issuesComeByTheirWeights() {
    TieHistory history =
        MembershipGrowth.of(10, 1, 0.5)
            .withIssues(Map.of("security", 3.0, "health", 1.0))
            .grow(10 + 4000, new SplittableRandom(8));
    long security =
        history.ties().stream()
            .filter(tie -> tie.institution().orElseThrow().issues().equals(Set.of("security")))
            .count();
    assertThat(security / 4000.0).isCloseTo(0.75, within(4 * Math.sqrt(0.75 * 0.25 / 4000)));
  }

  @Test
  void sizesAreDrawn() {
    TieHistory history =
        MembershipGrowth.of(100, 1, 0)
            .withSizes(random -> random.nextInt(2, 5))
            .grow(100 + 3000, new SplittableRandom(9));
    assertThat(history.ties().size() / 3000.0).isCloseTo(3, within(4 * Math.sqrt(2.0 / 3 / 3000)));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                MembershipGrowth.of(9, 1, 0)
                    .withSizes(random -> 0)
                    .grow(12, new SplittableRandom(1)))
        .withMessage("an institution needs at least one founder: 0");
  }

  @Test
  void statesComeAndGoWithTheSystem() {
    State always = Sketch.state("AAA");
    State gone = Sketch.state("GDR");
    State late = Sketch.state("NEW");
    StateSystem system =
        StateSystem.of(
            List.of(
                new StateSystem.Member(always, 1, Spell.years(1946, 2000)),
                new StateSystem.Member(gone, 2, Spell.years(1946, 1949)),
                new StateSystem.Member(late, 3, Spell.years(1953, 2000))),
            Coverage.everything());
    TieHistory history =
        MembershipGrowth.among(system, 3, 0)
            .withCalendar(GrowthCalendar.yearsFrom(1946))
            .grow(3 + 10, new SplittableRandom(10));
    assertThat(members(history, 1948)).containsExactlyInAnyOrder("AAA", "GDR");
    assertThat(members(history, 1951)).containsExactly("AAA");
    assertThat(members(history, 1953)).containsExactlyInAnyOrder("AAA", "NEW");
    assertThat(members(history, 1956)).containsExactlyInAnyOrder("AAA", "NEW");
    assertThat(history.ties())
        .filteredOn(tie -> tie.touches(gone))
        .hasSize(3)
        .allMatch(tie -> tie.spell().end().equals(LocalDate.of(1950, 1, 1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MembershipGrowth.among(system, 3, 0).withArrivals(1))
        .withMessage("the states of a system come by its own dates");
  }

  @Test
  void madeUpCodesAreNotThoseOfTheSystem() {
    StateSystem system =
        StateSystem.of(
            List.of(new StateSystem.Member(Sketch.state("i02"), 1, Spell.years(1946, 2000))),
            Coverage.everything());
    TieHistory history =
        MembershipGrowth.among(system, 1, 0)
            .withCalendar(GrowthCalendar.yearsFrom(1946))
            .grow(11, new SplittableRandom(10));
    assertThat(history.actors()).extracting(actor -> actor.code()).contains("i02", "ii02", "ii11");
  }

  private static Set<String> members(TieHistory history, int year) {
    return history.on(LocalDate.of(year, 6, 1)).actors().stream()
        .filter(actor -> actor instanceof State)
        .map(actor -> actor.code())
        .collect(Collectors.toSet());
  }

  @Test
  void seedAndGivenStatesKeepTheirCodes() {
    Tie old =
        Tie.of(Sketch.state("USA"), new Institution("i1", "UN"), TieKind.MEMBERSHIP)
            .withSpell(Spell.since(LocalDate.of(1945, 1, 1)));
    TieHistory history =
        MembershipGrowth.among(List.of(Sketch.state("USA"), Sketch.state("UKG")), 2, 0.5)
            .withSeed(TieGraph.of(old))
            .grow(6, new SplittableRandom(11));
    assertThat(history.actors())
        .extracting(actor -> actor.code())
        .containsExactlyInAnyOrder("USA", "UKG", "i1", "ii4", "ii5", "ii6");
    assertThat(history.on(LocalDate.of(1950, 1, 1)).ties()).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                MembershipGrowth.of(2, 2, 0.5)
                    .withSeed(
                        TieGraph.of(Tie.of(Sketch.state("A"), Sketch.state("B"), TieKind.DEFENSE))))
        .withMessageStartingWith("the seed must hold memberships of states: A");
  }

  @Test
  void sameSeedGrowsTheSameTies() {
    MembershipGrowth model =
        MembershipGrowth.of(9, 3, 0.5).withJoins(2).withWithdrawals(0.05).withDissolutions(0.01);
    assertThat(model.grow(80, new SplittableRandom(12)).ties())
        .isEqualTo(model.grow(80, new SplittableRandom(12)).ties());
  }

  @Test
  void badArgumentsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MembershipGrowth.of(0, 1, 0))
        .withMessage("there must be at least one state: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MembershipGrowth.of(5, 0, 0))
        .withMessage("an institution needs at least one founder: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MembershipGrowth.of(5, 1, Double.NaN))
        .withMessage("the preference must be in [0, 1]: NaN");
    MembershipGrowth model = MembershipGrowth.of(5, 1, 0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> model.withJoins(-1))
        .withMessage("late joins must not be negative: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> model.withWithdrawals(1))
        .withMessage("the chance of withdrawal must be in [0, 1): 1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> model.withDissolutions(Double.NaN))
        .withMessage("the chance of dissolution must be in [0, 1): NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> model.withIssues(Map.of("peace", -1.0)))
        .withMessage("the weight of peace must be positive and finite: -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> model.withArrivals(Double.NaN))
        .withMessage("arrivals must be in [1.0E-9, 1.0E9]: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> model.grow(4, new SplittableRandom(1)))
        .withMessage("growth starts with 5 actors, not with 4");
    assertThat(model.grow(5, new SplittableRandom(1)).ties()).isEmpty();
  }

  @Test
  void printsWhatIsOn() {
    assertThat(MembershipGrowth.of(9, 3, 0.5).withJoins(2).withIssues(Map.of("b", 1.0, "a", 2.0)))
        .hasToString(
            "membership growth (size 3, preference 0.5, joins 2, issues a+b, steps days from"
                + " 2000-01-01)");
  }
}
