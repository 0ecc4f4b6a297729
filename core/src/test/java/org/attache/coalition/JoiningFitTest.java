package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.data.Offset;
import org.attache.Actor;
import org.attache.LikelihoodRatio;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class JoiningFitTest {
  private static final Offset<Double> CLOSE = within(1e-9);
  private static final CandidateTable THIRTIES = JoiningTables.thirties();

  @Test
  void aWiderModelIsTestedAgainstANarrowerOne() {
    // R 4.2.2, survival 3.5-3: anova of clogit(j ~ a + b + p + strata(e)) and of a alone
    JoiningFit narrow = JoiningModel.conditional().on("a").of(THIRTIES);
    LikelihoodRatio test = JoiningModel.conditional().of(THIRTIES).against(narrow);
    assertThat(test.statistic()).isCloseTo(2 * (31.5504707757137 - 25.4513206053877), CLOSE);
    assertThat(test.degrees()).isEqualTo(2);
    assertThat(test.p()).isCloseTo(0.0022448, within(5e-8));
  }

  @Test
  void aModelOfNothingHasTheLikelihoodOfChance() {
    JoiningFit nothing = JoiningModel.pooled().on().of(THIRTIES);
    assertThat(nothing.coefficients()).isEmpty();
    assertThat(nothing.logLikelihood()).isCloseTo(-49.0558619260438, CLOSE);
    assertThat(nothing.rSquared()).isZero();
    assertThat(JoiningModel.pooled().of(THIRTIES).against(nothing).degrees()).isEqualTo(3);
    // 17, 6 and 5 of 30 joined.
    assertThat(nothing.chances(THIRTIES)[0]).isCloseTo(17 / 30.0, CLOSE);
    assertThat(JoiningModel.conditional().on().of(THIRTIES).chances(THIRTIES)[89])
        .isCloseTo(5 / 30.0, CLOSE);
  }

  @Test
  void fitsToOtherCandidatesOrOfOtherKindsAreNotCompared() {
    JoiningFit wide = JoiningModel.conditional().of(THIRTIES);
    CandidateTable less = THIRTIES.ofEvents(event -> !event.name().equals("E1"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> wide.against(JoiningModel.conditional().on("a").of(less)))
        .withMessageContaining("the fits must be to the same candidates: 90 and 60");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> wide.against(JoiningModel.pooled().on("a").of(THIRTIES)))
        .withMessage("the fits must be of the same kind: conditional logit and pooled logit");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JoiningModel.conditional().on("a").of(THIRTIES).against(wide))
        .withMessage("the other fit must be on some of [a]: [a, b, pivotal p]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> wide.coefficient("milex"))
        .withMessage("no coefficient of milex among [a, b, pivotal p]");
  }

  @Test
  void fitsToOtherValuesOfACovariateAreNotCompared() {
    List<double[]> rows = new ArrayList<>();
    for (int row = 0; row < THIRTIES.size(); row++) {
      double a = THIRTIES.value(row, "a");
      rows.add(
          new double[] {
            THIRTIES.eventNumber(row), THIRTIES.joined(row) ? 1 : 0, row == 7 ? Math.nextUp(a) : a
          });
    }
    JoiningFit other = JoiningModel.conditional().of(JoiningTables.of(rows, "a"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JoiningModel.conditional().of(THIRTIES).against(other))
        .withMessage(
            "a must have the same values in both fits, and so be known as long before the events");
  }

  @Test
  void chancesWithAnEffectAreTheFittedOnes() {
    // R 4.2.2: fitted(glm(j ~ 0 + factor(e) + a + b + p, binomial))[c(1, 35, 90)]
    double[] chances = JoiningModel.pooled().of(THIRTIES).chances(THIRTIES);
    assertThat(chances[0]).isCloseTo(0.0183214996941863, CLOSE);
    assertThat(chances[34]).isCloseTo(0.0134340486152673, CLOSE);
    assertThat(chances[89]).isCloseTo(0.0059234605899524, CLOSE);
  }

  @Test
  void chancesOfAnEventAddUpToItsJoiners() {
    CandidateTable others = THIRTIES.ofEvents(event -> !event.name().equals("E2"));
    for (JoiningModel model :
        new JoiningModel[] {JoiningModel.conditional(), JoiningModel.pooled()}) {
      double[] chances = model.on("a", "b").of(others).chances(THIRTIES);
      assertThat(Arrays.stream(chances, 0, 30).sum()).isCloseTo(17, CLOSE);
      assertThat(Arrays.stream(chances, 30, 60).sum()).isCloseTo(6, CLOSE);
      assertThat(Arrays.stream(chances, 60, 90).sum()).isCloseTo(5, CLOSE);
    }
  }

  @Test
  void aFittedEventKeepsItsEffectWhenOthersAreAsked() {
    JoiningFit fit = JoiningModel.pooled().of(THIRTIES);
    double[] all = fit.chances(THIRTIES);
    double[] alone = fit.chances(THIRTIES.ofEvents(event -> event.name().equals("E2")));
    assertThat(alone).containsExactly(Arrays.copyOfRange(all, 30, 60), CLOSE);
  }

  @Test
  void tablesTellEachCoefficientAndWhatWasAsked() {
    JoiningFit fit =
        JoiningModel.conditional()
            .on("a", "b")
            .withBootstrap(20, 1)
            .withPermutations(19, 2)
            .of(THIRTIES);
    assertThat(fit.table().columns())
        .containsExactly(
            "covariate", "coefficient", "se", "z", "p", "by event", "low", "high", "permuted");
    assertThat(fit.toString())
        .contains("bootstrap of events 20 from seed 1, permutations 19 from seed 2")
        .contains("conditional on an attempt")
        .contains("z and p take candidates of an event as independent")
        .doesNotContain("cause");
    assertThat(fit.toString().lines()).allMatch(line -> line.length() <= 100);
    assertThat(JoiningModel.pooled().on("a").of(THIRTIES).table().columns()).hasSize(6);
  }

  @Test
  void coefficientsOfLargeNumbersArePrintedInFull() {
    CandidateTable table = JoiningTables.drawn(4, 15, 0.4, 7);
    List<double[]> rows = new ArrayList<>();
    for (int row = 0; row < table.size(); row++) {
      double dollars = 1e9 * table.value(row, "y");
      rows.add(
          new double[] {
            table.eventNumber(row),
            table.joined(row) ? 1 : 0,
            table.value(row, "pivotal x"),
            dollars
          });
    }
    JoiningFit fit = JoiningModel.conditional().of(JoiningTables.of(rows, "x", "dollars"));
    double plain = JoiningModel.conditional().of(table).coefficient("y").estimate();
    assertThat(fit.coefficient("dollars").estimate() * 1e9).isCloseTo(plain, CLOSE);
    assertThat(fit.toString())
        .contains(
            String.format(Locale.ROOT, "more digits of dollars: coefficient %.4g", plain / 1e9));
  }

  @Test
  void whoScoresHigherThroughThePivotalStateIsCheaper() {
    CandidateTable table = JoiningTables.drawn(2, 12, 0.4, 5);
    JoiningFit fit = JoiningModel.conditional().of(table);
    CandidateTable first = table.ofEvents(event -> event.name().equals("E1"));
    Set<Actor> actors = new TreeSet<>(Set.of(Sketch.state("PIV"), Sketch.state("TGT")));
    for (int row = 0; row < first.size(); row++) {
      actors.add(first.candidate(row));
    }
    Leverage leverage = fit.leverage(first);
    Prospects prospects =
        Recruitment.by("PIV")
            .with(Bargaining.standard().with(Mechanisms.proportional().through(leverage)))
            .prospects()
            .of(TieGraph.of().among(actors));
    double beta = fit.coefficient("pivotal x").estimate();
    double mean = Arrays.stream(first.column("pivotal x")).average().orElseThrow();
    for (int row = 0; row < first.size(); row++) {
      Prospects.Prospect one = prospects.of(first.candidate(row).code());
      double value = beta * (first.value(row, "pivotal x") - mean);
      assertThat(one.leverage()).isCloseTo(value, CLOSE);
      for (int other = 0; other < first.size(); other++) {
        if (value > beta * (first.value(other, "pivotal x") - mean)) {
          assertThat(one.price()).isLessThan(prospects.of(first.candidate(other).code()).price());
        }
      }
    }
    assertThat(prospects.of("TGT").leverage()).isZero();
    assertThat(leverage).hasToString("fitted by conditional logit");
  }

  @Test
  void leverageIsOfOneEventAndOfThePivotalState() {
    CandidateTable table = JoiningTables.drawn(2, 12, 0.4, 5);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JoiningModel.conditional().of(table).leverage(table))
        .withMessage("leverage is of one event, not of 2; choose it with ofEvents(…)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JoiningModel.conditional().on("y").of(table).leverage(table))
        .withMessageStartingWith("the fit has no covariate of the pivotal state");
  }
}
