package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.attache.Actor;
import org.attache.Coverage;
import org.attache.Institution;
import org.attache.Sketch;
import org.attache.Spell;
import org.attache.StateSystem;
import org.attache.Tie;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who can be chosen: those of a system, of an institution, and those who are observed. */
@Tag("fast")
class ChoiceCountingTest {
  private static final AttachmentLogit NEWCOMERS =
      AttachmentLogit.of().withChooser(Chooser.NEWCOMER);
  private static final AttachmentLogit BY_DEGREE = NEWCOMERS.withFixed(Covariate.logDegree(), 1);

  /** Actor 2 takes 0 of 0 and 1, then 3 takes 0 of three with degrees 2, 1 and 1. */
  private static final List<Tie> FOUR =
      List.of(ChosenTies.tie(1, 0, 0), ChosenTies.tie(2, 0, 2), ChosenTies.tie(3, 0, 3));

  private static LocalDate day(int number) {
    return LocalDate.of(1900, 1, 1).plusDays(number);
  }

  private static ChoiceFit hidden(int from, int until, Actor... actors) {
    Spell spell = new Spell(day(from), day(until));
    Coverage.Gap gap = new Coverage.Gap(Set.of(actors), TieKind.PARTNERSHIP, spell, "lost");
    return BY_DEGREE.of(TieHistory.of(FOUR, Coverage.everything().withGaps(List.of(gap))));
  }

  /** Actor 3 is left with 0 and 2, of degrees 2 and 1. */
  private static void assertWithoutOne(ChoiceFit fit) {
    assertThat(fit.choices()).isEqualTo(2);
    assertThat(fit.alternatives()).isEqualTo(4);
    assertThat(fit.logLikelihood()).isCloseTo(Math.log(1 / 2.0) + Math.log(2 / 3.0), within(1e-12));
    assertThat(fit.notes()).containsExactly("1 alternatives left out: unobserved with the chooser");
  }

  @Test
  void aCandidateUnobservedOnTheStepOrTheOneBeforeIsNoAlternative() {
    Actor one = ChosenTies.actor(1);
    Actor three = ChosenTies.actor(3);
    assertWithoutOne(hidden(3, 4, one, three));
    assertWithoutOne(hidden(2, 3, one, three));
    assertWithoutOne(hidden(3, 9, one));
    assertThat(hidden(0, 2, one, three).alternatives()).isEqualTo(5);
    assertThat(hidden(4, 9, one, three).alternatives()).isEqualTo(5);
    assertThat(hidden(3, 4, one, ChosenTies.actor(2)).alternatives()).isEqualTo(5);
  }

  @Test
  void aChoiceUnobservedIsLeftOut() {
    Actor three = ChosenTies.actor(3);
    for (ChoiceFit fit : List.of(hidden(3, 4, three, ChosenTies.actor(0)), hidden(2, 3, three))) {
      assertThat(fit.choices()).isEqualTo(1);
      assertThat(fit.notes()).containsExactly("1 left out: chooser and chosen are unobserved");
    }
  }

  @Test
  void byYearsAGapHidesTheWholeYear() {
    Spell march = new Spell(LocalDate.of(1951, 3, 1), LocalDate.of(1951, 4, 1));
    Coverage.Gap gap =
        new Coverage.Gap(
            Set.of(Sketch.state("b"), Sketch.state("c")), TieKind.TRADE, march, "lost");
    Coverage coverage = Coverage.everything().withGaps(List.of(gap));
    TieHistory history =
        TieHistory.of(
            List.of(trade("a", "b", 1950), trade("c", "a", 1951), trade("d", "a", 1952)), coverage);
    AttachmentLogit model = AttachmentLogit.of();
    assertThat(model.of(history).alternatives()).isEqualTo(2 + 3);
    assertThat(model.withSteps(Steps.YEARS).of(history).alternatives()).isEqualTo(1 + 3);
  }

  private static Tie trade(String from, String to, int year) {
    return Tie.of(Sketch.state(from), Sketch.state(to), TieKind.TRADE)
        .withSpell(Spell.since(LocalDate.of(year, 6, 1)));
  }

  /** State c enters after 1902 and is there from 1906 on; d, never tied, left after 1903. */
  @Test
  void statesOfASystemCanBeChosenFromEntryToExit() {
    StateSystem system =
        StateSystem.of(
            List.of(
                member("a", 1900, 1950),
                member("b", 1900, 1950),
                member("c", 1903, 1950),
                member("d", 1900, 1903)),
            Coverage.everything());
    TieHistory history =
        TieHistory.of(
            trade("a", "b", 1900),
            trade("b", "a", 1902),
            trade("a", "c", 1905),
            trade("b", "c", 1906));
    AttachmentLogit model = AttachmentLogit.of();
    ChoiceFit fit = model.among(system).of(history);
    assertThat(fit.choices()).isEqualTo(2);
    assertThat(fit.alternatives()).isEqualTo(3);
    assertThat(fit.logLikelihood()).isCloseTo(-Math.log(2), within(1e-12));
    assertThat(model.of(history).alternatives()).isEqualTo(2);
    assertThat(model.among(system).toString()).contains("among states");
  }

  private static StateSystem.Member member(String code, int from, int to) {
    return new StateSystem.Member(Sketch.state(code), code.charAt(0), Spell.years(from, to));
  }

  @Test
  void membershipsCanBeDyadsOrLeftOut() {
    Institution one = new Institution("one", "One");
    TieHistory history =
        TieHistory.of(join("a", one, 1950), join("b", one, 1950), join("c", one, 1951));
    ChoiceFit dyads = NEWCOMERS.withMultilateral(Multilateral.DYADS).of(history);
    assertThat(dyads.choices()).isEqualTo(2);
    assertThat(dyads.alternatives()).isEqualTo(4);
    assertThat(dyads.logLikelihood()).isCloseTo(-2 * Math.log(2), within(1e-12));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NEWCOMERS.withMultilateral(Multilateral.LEFT_OUT).of(history));
  }

  /** As dyads, a membership that is not observed leaves open whom its member met. */
  @Test
  void aMembershipUnobservedHidesTheDyadsOfTheMember() {
    Institution one = new Institution("one", "One");
    Set<Actor> actors = Set.of(Sketch.state("b"), one);
    Coverage coverage =
        Coverage.everything()
            .withGaps(
                List.of(new Coverage.Gap(actors, TieKind.MEMBERSHIP, Spell.year(1951), "lost")));
    TieHistory history =
        TieHistory.of(
            List.of(join("a", one, 1950), join("b", one, 1950), join("c", one, 1951)), coverage);
    ChoiceFit dyads = NEWCOMERS.withMultilateral(Multilateral.DYADS).of(history);
    assertThat(dyads.choices()).isEqualTo(1);
    assertThat(dyads.alternatives()).isEqualTo(1);
    assertThat(NEWCOMERS.of(history).notes())
        .doesNotContain("1 left out: chooser and chosen are unobserved");
  }

  private static Tie join(String state, Institution institution, int year) {
    return Tie.of(Sketch.state(state), institution, TieKind.MEMBERSHIP)
        .withSpell(Spell.years(year, 1960));
  }

  private static double likelihood(Covariate covariate, double coefficient) {
    return NEWCOMERS.withFixed(covariate, coefficient).of(TieHistory.of(FOUR)).logLikelihood();
  }

  @Test
  void covariatesHaveTheirLikelihoodsInClosedForm() {
    double half = Math.log(1 / 2.0);
    double old = Math.exp(3) / (2 * Math.exp(3) + Math.exp(1));
    assertThat(likelihood(Covariate.age(), 365.2425)).isCloseTo(half + Math.log(old), within(1e-9));
    assertThat(likelihood(Covariate.fitness(ChosenTies.actor(2)), Math.log(5)))
        .isCloseTo(half + Math.log(1 / 7.0), within(1e-12));
    assertThat(likelihood(Covariate.of("k", Choice::degree).log(), 1))
        .isCloseTo(half + Math.log(2 / 4.0), within(1e-12));
    Covariate squared = Covariate.logDegree().times(Covariate.of("two", choice -> 2));
    assertThat(squared).hasToString("log degree × two");
    assertThat(likelihood(squared, 1)).isCloseTo(half + Math.log(4 / 6.0), within(1e-12));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> likelihood(Covariate.degreeZero().log(), 1))
        .withMessageContaining("has no logarithm: 0.0");
  }
}
