package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.attache.growth.YearlyTies.grown;
import static org.attache.growth.YearlyTies.mission;
import static org.attache.growth.YearlyTies.tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.Coverage;
import org.attache.Direction;
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
class KernelHistoriesTest {
  private static double events(AttachmentKernel kernel, int k) {
    return kernel.points().get(k).events();
  }

  private static double exposure(AttachmentKernel kernel, int k) {
    return kernel.points().get(k).exposure();
  }

  @Test
  void linearGrowthIsFoundLinear() {
    AttachmentKernel kernel = Attachment.pafit().of(grown(1, 1500, 1));
    AttachmentKernel.PowerKernel power = kernel.power();
    assertThat(power.alpha()).isEqualTo(1, within(4 * power.error()));
    assertThat(power.pValue()).isGreaterThan(0.001);
    assertThat(kernel.exponent().alpha()).isEqualTo(1, within(4 * kernel.exponent().error()));
    assertThat(kernel.exponent().isSuperlinear()).isFalse();
  }

  @Test
  void growthByTheRootOfTheDegreeIsFound() {
    AttachmentKernel kernel = Attachment.pafit().of(grown(0.5, 1500, 2));
    assertThat(kernel.power().alpha()).isEqualTo(0.5, within(4 * kernel.power().error()));
    assertThat(kernel.power().pValue()).isLessThan(1e-6);
    assertThat(kernel.exponent().alpha()).isEqualTo(0.5, within(4 * kernel.exponent().error()));
  }

  @Test
  void newmanAndJeongAgreeOnWhatGrewLinear() {
    TieHistory history = grown(1, 1500, 3);
    assertThat(Attachment.newman().withCorrection(false).of(history).power().alpha())
        .isEqualTo(1, within(0.2));
    AttachmentKernel jeong =
        Attachment.jeong(LocalDate.of(1200, 1, 1), LocalDate.of(1600, 1, 1)).of(history);
    assertThat(jeong.power().alpha()).isEqualTo(1, within(4 * jeong.power().error()));
  }

  /** 0–1, 0–2, 1–2 in turn: 0 is chosen with degree 1; then 1 and 2 with degree 1, 0 has 2. */
  @Test
  void tieWithoutDirectionChoosesBothEndsThatWereThere() {
    TieHistory history = TieHistory.of(tie(0, 1, 1), tie(0, 2, 2), tie(1, 2, 3));
    AttachmentKernel kernel = Attachment.newman().of(history);
    assertThat(events(kernel, 1)).isEqualTo(3);
    assertThat(exposure(kernel, 0)).isZero();
    assertThat(exposure(kernel, 1)).isEqualTo(4);
    assertThat(exposure(kernel, 2)).isEqualTo(1);
    assertThat(kernel.points().get(0).rate()).isNaN();
    assertThat(kernel.points().get(2).rate()).isZero();
  }

  /** 0→1, 2→1, 1→2: received 1 is chosen with degree 1, then 2, who only sent, with degree 0. */
  @Test
  void tieWithDirectionChoosesTheReceiver() {
    TieHistory history = TieHistory.of(mission(0, 1, 1), mission(2, 1, 2), mission(1, 2, 3));
    AttachmentKernel kernel = Attachment.newman().of(history);
    assertThat(events(kernel, 0)).isEqualTo(1);
    assertThat(events(kernel, 1)).isEqualTo(1);
    AttachmentKernel tied =
        Attachment.newman().counting(Counting.ties().withIsolates(false)).of(history);
    assertThat(events(tied, 0)).isZero();
    assertThat(exposure(tied, 0)).isZero();
    AttachmentKernel both =
        Attachment.newman().counting(Counting.ties().withDirection(Direction.ALL)).of(history);
    assertThat(events(both, 1)).isEqualTo(2);
    assertThat(events(both, 2)).isEqualTo(1);
  }

  @Test
  void endedTieMakesNoDegreeUnlessEverFormedTiesCount() {
    Tie ended = tie(0, 1, 1).withSpell(new Spell(LocalDate.of(1, 1, 1), LocalDate.of(1, 6, 1)));
    TieHistory history = TieHistory.of(ended, tie(0, 2, 2));
    assertThat(events(Attachment.newman().of(history), 0)).isEqualTo(1);
    AttachmentKernel ever =
        Attachment.newman().counting(Counting.ties().withEverFormed(true)).of(history);
    assertThat(events(ever, 1)).isEqualTo(1);
  }

  @Test
  void membersOfTheSystemCanBeChosenBeforeTheirFirstTie() {
    List<StateSystem.Member> members = new ArrayList<>();
    for (int v = 0; v < 5; v++) {
      members.add(
          new StateSystem.Member(
              new State(Sketch.code(v), "State " + v), v + 1, Spell.years(1, 9)));
    }
    StateSystem system = StateSystem.of(members, Coverage.everything());
    TieHistory history = TieHistory.of(tie(0, 1, 1), tie(0, 2, 2));
    AttachmentKernel kernel =
        Attachment.newman().counting(Counting.ties().among(system)).of(history);
    assertThat(exposure(kernel, 0)).isEqualTo(3);
    assertThat(events(kernel, 0)).isEqualTo(1);
    assertThat(events(kernel, 1)).isEqualTo(1);
  }

  /** Three join in year 1, another in 2 and one in 3: the institution is chosen with 3 and 4. */
  @Test
  void institutionIsTheMagnetOfThoseWhoJoin() {
    Institution club = new Institution("X", "Club", Set.of());
    List<Tie> ties = new ArrayList<>();
    int[] year = {1, 1, 1, 2, 3};
    for (int v = 0; v < year.length; v++) {
      ties.add(
          Tie.of(Sketch.state(Sketch.code(v)), club, TieKind.MEMBERSHIP)
              .withSpell(Spell.since(LocalDate.of(year[v], 1, 1))));
    }
    TieHistory history = TieHistory.of(ties);
    AttachmentKernel magnet =
        Attachment.newman().counting(Counting.ties().towards(Institution.class)).of(history);
    assertThat(events(magnet, 3)).isEqualTo(1);
    assertThat(events(magnet, 4)).isEqualTo(1);
    AttachmentKernel dyads =
        Attachment.newman()
            .counting(Counting.ties().withMultilateral(Multilateral.DYADS))
            .of(history);
    assertThat(events(dyads, 2)).isEqualTo(3);
    assertThat(events(dyads, 3)).isEqualTo(4);
    assertThatThrownBy(
            () ->
                Attachment.newman()
                    .counting(Counting.ties().withMultilateral(Multilateral.LEFT_OUT))
                    .of(history))
        .hasMessageContaining("no tie to date");
  }

  /**
   * A partnership, a mission to 1, a mission to 2 and a joining by 0: chosen are 1 by its degree 1,
   * then 2, which only sent, by 0; 0 and the club, both at once, where the club is new.
   */
  @Test
  void kindsOfTiesCountTogether() {
    Institution club = new Institution("X", "Club", Set.of());
    Tie joining =
        Tie.of(Sketch.state(Sketch.code(0)), club, TieKind.MEMBERSHIP)
            .withSpell(Spell.since(LocalDate.of(4, 1, 1)));
    TieHistory history = TieHistory.of(tie(0, 1, 1), mission(2, 1, 2), mission(1, 2, 3), joining);
    AttachmentKernel kernel = Attachment.newman().of(history);
    assertThat(events(kernel, 0)).isEqualTo(1);
    assertThat(events(kernel, 1)).isEqualTo(2);
    assertThat(kernel.points().stream().mapToDouble(AttachmentKernel.Point::events).sum())
        .isEqualTo(3);
    Counting tied = Counting.ties().withIsolates(false);
    AttachmentKernel fit = Attachment.pafit().counting(tied).withFitness().of(history);
    assertThat(fit.points().get(1).rate()).isEqualTo(1);
    assertThat(fit.points().get(2).rate()).isZero();
    assertThat(fit.logLikelihood()).isNegative().isFinite();
  }

  @Test
  void kernelPrintsItsExponentAndItsTest() {
    AttachmentKernel kernel = Attachment.pafit().withFitness().of(grown(1, 60, 4));
    assertThat(kernel.toString())
        .contains("kernel by PAFit (of ties by date, r 0.1, s 10.0, bins 50)")
        .contains("by log-log fit\nα ")
        .contains("against α = 1: χ² ");
    assertThat(kernel.fitness().orElseThrow().toString()).contains("fitness by kernel by PAFit");
  }
}
