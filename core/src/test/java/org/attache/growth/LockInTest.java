package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.attache.Sketch;
import org.attache.Spell;
import org.attache.Tie;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class LockInTest {
  private static Tie tie(int from, int to, int year) {
    return Tie.of(
            Sketch.state(Sketch.code(from)), Sketch.state(Sketch.code(to)), TieKind.PARTNERSHIP)
        .withSpell(Spell.since(LocalDate.of(year, 1, 1)));
  }

  /**
   * 0–1; then 2, 3, 4 and 5 tie to 0, 0, 1 and 0. Before each choice 0 has 1 of 2, 2 of 4, 3 of 6
   * and 3 of 8 degrees, but in the first window 0 and 1 share the lead, which is worth 1/2 and (2/4
   * + 1/4)/2. Variances: 1/4 and 3/16 − 9/64 are those of the first; 1/4 and 15/64 of the second.
   */
  @Test
  void leadersWinWhatTheyWinAgainstWhatIsFair() {
    TieHistory history =
        TieHistory.of(tie(0, 1, 1), tie(2, 0, 2), tie(3, 0, 3), tie(4, 1, 4), tie(5, 0, 5));
    LockInReport report = Attachment.lockIn().withWindows(2).of(history);
    LockInReport.Window first = report.windows().get(0);
    LockInReport.Window second = report.windows().get(1);
    assertThat(first.leader()).isEmpty();
    assertThat(first.won()).isEqualTo(0.5);
    assertThat(first.fair()).isEqualTo((0.5 + 0.375) / 2, within(1e-15));
    assertThat(first.error()).isEqualTo(Math.sqrt(3.0 / 16 - 9.0 / 64) / 2, within(1e-15));
    assertThat(first.most()).isEqualTo(1);
    assertThat(first.first()).isEqualTo("0002-01-01");
    assertThat(first.last()).isEqualTo("0003-01-01");
    assertThat(second.leader().orElseThrow().code()).isEqualTo(Sketch.code(0));
    assertThat(second.won()).isEqualTo(0.5);
    assertThat(second.fair()).isEqualTo((0.5 + 0.375) / 2, within(1e-15));
    assertThat(second.error()).isEqualTo(Math.sqrt(0.25 + 15.0 / 64) / 2, within(1e-15));
    assertThat(report.trend()).isZero();
    assertThat(report.excess())
        .isEqualTo(0.25 / Math.sqrt(3.0 / 64 + 0.25 + 15.0 / 64), within(1e-14));
    assertThat(Attachment.lockIn().withWindows(1).withLeaders(9).of(history).windows().get(0).won())
        .isEqualTo(0.75 * 1 + 0.25 * 1);
  }

  @Test
  void linearGrowthIsFairToLeaders() {
    LockInReport report = Attachment.lockIn().withLeaders(3).of(YearlyTies.grown(1, 1500, 1));
    assertThat(report.windows()).hasSize(10);
    assertThat(report.excess()).isBetween(-4.0, 4.0);
    assertThat(report.isSuperlinear()).isFalse();
    assertThat(report.isSublinear()).isFalse();
    assertThat(report.toString()).contains("no sign that leads grow or wear off");
  }

  @Test
  void growthByTheRootOfTheDegreeWearsLeadsOff() {
    LockInReport report = Attachment.lockIn().withLeaders(3).of(YearlyTies.grown(0.5, 1500, 2));
    assertThat(report.excess()).isLessThan(-3);
    assertThat(report.isSublinear()).isTrue();
    assertThat(report.toString()).contains("less than fair").contains("leads wear off");
  }

  /** Above α = 1 one actor takes a share of all ties that stays; here nearly all of the last. */
  @Test
  void superlinearGrowthLocksInOnOneActor() {
    LockInReport report = Attachment.lockIn().of(YearlyTies.grown(1.5, 1500, 3));
    assertThat(report.excess()).isGreaterThan(4);
    assertThat(report.isSuperlinear()).isTrue();
    assertThat(report.trend()).isPositive();
    LockInReport.Window last = report.windows().get(9);
    assertThat(last.won()).isEqualTo(last.most());
    assertThat(last.most()).isGreaterThan(0.8);
    assertThat(report.power().alpha()).isEqualTo(1.5, within(4 * report.power().error()));
    assertThat(report.toString()).contains("leads grow: lock-in");
  }

  @Test
  void relabellingChangesNothing() {
    TieHistory history = YearlyTies.grown(1, 60, 4);
    List<Integer> other = new ArrayList<>();
    for (int v = 0; v < 60; v++) {
      other.add(v);
    }
    Collections.shuffle(other, new Random(5));
    TieHistory relabelled = YearlyTies.grown(1, 60, 4, other);
    LockInReport one = Attachment.lockIn().withLeaders(4).of(history);
    LockInReport two = Attachment.lockIn().withLeaders(4).of(relabelled);
    assertThat(two.excess()).isEqualTo(one.excess(), within(1e-9));
    assertThat(two.trend()).isEqualTo(one.trend(), within(1e-12));
    AttachmentKernel newman = Attachment.newman().of(history);
    assertThat(Attachment.newman().of(relabelled).exponent().alpha())
        .isEqualTo(newman.exponent().alpha(), within(1e-9));
    AttachmentKernel pafit = Attachment.pafit().withFitness().of(history);
    AttachmentKernel again = Attachment.pafit().withFitness().of(relabelled);
    assertThat(again.exponent().alpha()).isEqualTo(pafit.exponent().alpha(), within(1e-6));
    for (int v = 0; v < 60; v++) {
      assertThat(fitness(again, other.get(v))).isEqualTo(fitness(pafit, v), within(1e-6));
    }
  }

  private static double fitness(AttachmentKernel kernel, int v) {
    Fitness fitness = kernel.fitness().orElseThrow();
    return fitness.scores().ranked().entries().stream()
        .filter(entry -> entry.actor().code().equals(Sketch.code(v)))
        .mapToDouble(entry -> entry.score())
        .findFirst()
        .orElse(Double.NaN);
  }

  /** Three actors with one tie each are all alike: the third of the second year has no leader. */
  @Test
  void oneStepIsOneWindow() {
    TieHistory history = TieHistory.of(tie(0, 1, 1), tie(0, 2, 2));
    LockInReport report = Attachment.lockIn().of(history);
    assertThat(report.windows()).hasSize(1);
    assertThat(report.trend()).isNaN();
    assertThat(report.power().alpha()).isNaN();
    assertThat(report.toString()).contains("α NA (s.e. NA)").contains("by NA a window");
    assertThatThrownBy(() -> Attachment.lockIn().of(TieHistory.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no tie to date");
    assertThatThrownBy(() -> Attachment.lockIn().of(TieHistory.of(tie(0, 1, 1))))
        .hasMessageContaining("nobody who was there before is chosen");
  }

  /** Each mission goes to somebody who got none before: no choice of anybody with a tie. */
  @Test
  void nobodyWithATieIsChosen() {
    List<Tie> ties = new ArrayList<>();
    ties.add(mission(0, 1, 1));
    ties.add(mission(1, 0, 2));
    LockInReport report = Attachment.lockIn().of(TieHistory.of(ties));
    assertThat(report.windows()).isEmpty();
    assertThat(report.excess()).isNaN();
    assertThat(report.toString()).contains("NA");
  }

  private static Tie mission(int from, int to, int year) {
    return Tie.of(
            Sketch.state(Sketch.code(from)), Sketch.state(Sketch.code(to)), TieKind.REPRESENTATION)
        .withSpell(Spell.since(LocalDate.of(year, 1, 1)));
  }

  @Test
  void optionsAreCheckedAndPrinted() {
    assertThatThrownBy(() -> Attachment.lockIn().withLeaders(0))
        .hasMessage("the number of leaders must be at least 1: 0");
    assertThatThrownBy(() -> Attachment.lockIn().withWindows(0))
        .hasMessage("the number of windows must be at least 1: 0");
    assertThat(Attachment.lockIn().counting(Counting.ties().withSteps(Steps.YEARS)).toString())
        .contains("lock-in of ties by year")
        .contains("leaders 1")
        .contains("windows 10");
    assertThat(Attachment.logit(Covariate.logDegree()).toString())
        .isEqualTo(AttachmentLogit.of(Covariate.logDegree()).toString());
  }
}
