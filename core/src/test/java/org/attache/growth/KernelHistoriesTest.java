package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.attache.Actor;
import org.attache.Coverage;
import org.attache.Direction;
import org.attache.HistoryAnalysis;
import org.attache.Institution;
import org.attache.RandomHistories;
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

  private static Tie tie(int from, int to, int year) {
    return Tie.of(
            Sketch.state(Sketch.code(from)), Sketch.state(Sketch.code(to)), TieKind.PARTNERSHIP)
        .withSpell(Spell.since(LocalDate.of(year, 1, 1)));
  }

  private static Tie mission(int from, int to, int year) {
    return Tie.of(
            Sketch.state(Sketch.code(from)), Sketch.state(Sketch.code(to)), TieKind.REPRESENTATION)
        .withSpell(Spell.since(LocalDate.of(year, 1, 1)));
  }

  private static double events(AttachmentKernel kernel, int k) {
    return kernel.points().get(k).events();
  }

  private static double exposure(AttachmentKernel kernel, int k) {
    return kernel.points().get(k).exposure();
  }

  static TieHistory grown(double gamma, int actors, long seed) {
    return grown(gamma, actors, seed, IntStream.range(0, actors).boxed().toList());
  }

  /** Ties to one of those there, by a power of its degree; one newcomer a year. */
  static TieHistory grown(double gamma, int actors, long seed, List<Integer> labels) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] degree = new int[actors];
    List<Tie> ties = new ArrayList<>(List.of(tie(labels.get(0), labels.get(1), 1)));
    degree[0] = 1;
    degree[1] = 1;
    for (int v = 2; v < actors; v++) {
      double sum = 0;
      for (int u = 0; u < v; u++) {
        sum += Math.pow(degree[u], gamma);
      }
      double draw = random.nextDouble() * sum;
      int chosen = -1;
      while (draw >= 0 && chosen + 1 < v) {
        draw -= Math.pow(degree[++chosen], gamma);
      }
      ties.add(tie(labels.get(v), labels.get(chosen), v));
      degree[v]++;
      degree[chosen]++;
    }
    return TieHistory.of(ties);
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

  @Test
  void oneStepHasNobodyToChoose() {
    assertThatThrownBy(() -> Attachment.pafit().of(TieHistory.of(tie(0, 1, 1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nobody who was there before is chosen");
  }

  /** Step 1 ties two newcomers, so that all choices are those of step 2. */
  @Test
  void crossValidationNeedsChoicesAtTwoSteps() {
    TieHistory history = TieHistory.of(tie(0, 1, 1), tie(2, 3, 2), tie(0, 2, 3));
    assertThatThrownBy(() -> Attachment.pafit().withCrossValidation().of(history))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("choices at two steps");
    TieHistory later =
        TieHistory.of(tie(0, 1, 1), tie(0, 2, 2), tie(3, 0, 3), tie(3, 1, 3), tie(3, 2, 3));
    assertThat(Attachment.pafit().withCrossValidation().of(later).provenance().options())
        .containsEntry("chosen by", "cross-validation");
  }

  @Test
  void emptyHistoryIsRefusedByEveryEstimator() {
    LocalDate start = LocalDate.of(1, 1, 1);
    List<HistoryAnalysis<AttachmentKernel>> estimators =
        List.of(
            Attachment.newman(),
            Attachment.jeong(start, start.plusYears(1)),
            Attachment.pafit(),
            Attachment.pafit().withFitness().withCrossValidation());
    for (HistoryAnalysis<AttachmentKernel> estimator : estimators) {
      assertThatThrownBy(() -> estimator.of(TieHistory.of()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("no tie to date");
    }
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

  /** Somebody of degree 0 is chosen when it is there; with two bins there is no bend to smooth. */
  @Test
  void smoothingNeedsThreeChosenDegreesToAct() {
    TieHistory history =
        TieHistory.of(tie(0, 1, 1), mission(2, 1, 2), mission(1, 2, 3), mission(1, 0, 4));
    assertThatThrownBy(() -> Attachment.pafit().withIterations(3000).of(history))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("three degrees");
  }

  /** One hub takes ties in turn, a bin a degree: no pass over the bins or the actors a step. */
  @Test
  void longStarIsEstimatedAtOnce() {
    DegreeRuns runs = star(20_000);
    BinnedRuns binned = KernelTables.binned(runs, Integer.MAX_VALUE);
    AttachmentKernel kernel = Attachment.newman().of(binned, KernelTables.report(binned));
    assertThat(kernel.points().get(500).rate() / kernel.points().get(499).rate())
        .isEqualTo(501.0 / 500, within(1e-12));
  }

  /** The hub has degree k at step k − 1, among k + 1 actors, and is chosen every time. */
  private static DegreeRuns star(int ties) {
    List<int[]> runs = new ArrayList<>();
    List<int[]> events = new ArrayList<>();
    runs.add(new int[] {1, 1, 0, ties - 1});
    for (int step = 0; step < ties; step++) {
      events.add(new int[] {runs.size(), step});
      runs.add(new int[] {0, step + 1, step, step});
      if (step + 1 < ties) {
        runs.add(new int[] {step + 2, 1, step + 1, ties - 1});
      }
    }
    return KernelTables.of(ties + 1, ties, ties, runs, events);
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

  @Test
  void optionsAreChecked() {
    assertThatThrownBy(() -> Attachment.pafit().withSmoothing(-1))
        .hasMessage("r must be at least 0 and finite: -1.0");
    assertThatThrownBy(() -> Attachment.pafit().withFitness(0))
        .hasMessage("s must be positive and finite: 0.0");
    assertThatThrownBy(() -> Attachment.newman().withBins(1))
        .hasMessage("a kernel needs 2 bins at least: 1");
    assertThatThrownBy(() -> Attachment.pafit().withTolerance(Double.NaN))
        .hasMessage("the tolerance must be in (0, 1): NaN");
  }

  @Test
  void binsGrowAndHoldEveryDegreeOnce() {
    for (int highest : new int[] {3, 49, 50, 51, 120, 5000}) {
      DegreeBins bins = DegreeBins.of(highest, 50);
      assertThat(bins.size()).isLessThanOrEqualTo(50);
      assertThat(bins.last(bins.size() - 1)).isEqualTo(highest);
      for (int k = 0; k <= highest; k++) {
        assertThat(k).isBetween(bins.first(bins.of(k)), bins.last(bins.of(k)));
      }
    }
  }

  /** Degrees by looking at every tie anew on every date. */
  @Property(tries = 200)
  @Domain(RandomHistories.class)
  void runsAgreeWithDegreesCountedAnew(@ForAll TieHistory history) {
    if (history.ties().isEmpty()) {
      return;
    }
    DatedTies ties = DatedTies.of(history, Dating.DEFAULT);
    DegreeRuns runs;
    try {
      runs = DegreeRunsBuilder.of(history, Counting.ties(), false);
    } catch (IllegalArgumentException nobody) {
      return;
    }
    double[][] there = new double[runs.steps][ties.actors().size()];
    for (double[] row : there) {
      java.util.Arrays.fill(row, -1);
    }
    for (int run = 0; run < runs.size(); run++) {
      for (int step = runs.first[run]; step <= runs.last[run]; step++) {
        there[step][runs.actor[run]] = runs.degree[run];
      }
    }
    for (int step = 1; step < ties.steps(); step++) {
      for (int v = 0; v < ties.actors().size(); v++) {
        assertThat(there[step - 1][v]).isEqualTo(slowDegree(history, ties, v, step));
      }
    }
  }

  private static double slowDegree(TieHistory history, DatedTies ties, int v, int step) {
    LocalDate date = ties.date(step);
    boolean arrived = false;
    int degree = 0;
    for (Tie tie : history.ties()) {
      boolean begun = tie.spell().start().isBefore(date);
      arrived |= begun && tie.touches(ties.actors().get(v));
      boolean own =
          tie.directed()
              ? tie.to().equals(ties.actors().get(v))
              : tie.touches(ties.actors().get(v));
      degree += begun && own && tie.spell().end().isAfter(date) ? 1 : 0;
    }
    return arrived ? degree + kept(history, ties.actors().get(v), date) : -1;
  }

  /** Ties of the actor that end on the date and go on on it, pair by pair. */
  private static int kept(TieHistory history, Actor actor, LocalDate date) {
    Map<String, Integer> ended = new HashMap<>();
    int kept = 0;
    for (Tie tie : history.ties()) {
      if (isOwn(tie, actor) && tie.spell().end().equals(date)) {
        ended.merge(tie.other(actor).code(), 1, Integer::sum);
      }
    }
    for (Tie tie : history.ties()) {
      if (isOwn(tie, actor) && tie.spell().start().equals(date)) {
        int left = ended.getOrDefault(tie.other(actor).code(), 0);
        ended.put(tie.other(actor).code(), Math.max(0, left - 1));
        kept += left > 0 ? 1 : 0;
      }
    }
    return kept;
  }

  private static boolean isOwn(Tie tie, Actor actor) {
    return tie.directed() ? tie.to().equals(actor) : tie.touches(actor);
  }
}
