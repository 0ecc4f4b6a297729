package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class JoiningModelTest {
  private static final Offset<Double> CLOSE = within(1e-9);

  private static void check(JoiningFit fit, String name, double estimate, double error) {
    assertThat(fit.coefficient(name).estimate()).isCloseTo(estimate, CLOSE);
    assertThat(fit.coefficient(name).standardError()).isCloseTo(error, CLOSE);
  }

  @Test
  void matchedPairsHaveTheLogarithmOfTheRatioOfDiscordantOnes() {
    JoiningFit fit = JoiningModel.conditional().of(JoiningTables.pairs(12, 5));
    check(fit, "x", Math.log(12.0 / 5), Math.sqrt(1.0 / 12 + 1.0 / 5));
    assertThat(fit.logLikelihoodAtZero()).isCloseTo(17 * Math.log(0.5), CLOSE);
  }

  @Test
  void anEffectOfEachPairDoublesTheCoefficient() {
    // Neyman and Scott: twice the conditional one.
    JoiningFit fit = JoiningModel.pooled().of(JoiningTables.pairs(12, 5));
    assertThat(fit.coefficient("x").estimate()).isCloseTo(2 * Math.log(12.0 / 5), CLOSE);
  }

  @Test
  void aSquareHasTheConditionalOddsRatio() {
    // ψ of Fisher's tea, 3 1 1 3: E(A) = 3 of weights 1, 16, 36, 16, 1 makes
    // ψ⁴ − 36 ψ² − 32 ψ − 3 = 0, whose root uniroot of R 4.2.2 finds; fisher.test, which stops
    // sooner, prints 6.408309.
    JoiningFit fit = JoiningModel.conditional().of(JoiningTables.square(3, 1, 1, 3));
    double psi = Math.exp(fit.coefficient("x").estimate());
    assertThat(psi).isCloseTo(6.40831965819967, CLOSE);
    assertThat(fit.logLikelihoodAtZero()).isCloseTo(-Math.log(70), CLOSE);
  }

  @Test
  void aSquareHasTheCrossRatioWithAnEffect() {
    JoiningFit fit = JoiningModel.pooled().of(JoiningTables.square(3, 1, 2, 5));
    check(fit, "x", Math.log(7.5), Math.sqrt(1.0 / 3 + 1 + 1.0 / 2 + 1.0 / 5));
  }

  @Test
  void oneJoinerOfThreeIsAsInClogit() {
    // R 4.2.2, survival 3.5-3: clogit(case ~ spontaneous + induced + strata(stratum), infert)
    JoiningFit fit = JoiningModel.conditional().of(JoiningTables.infert());
    check(fit, "spontaneous", 1.98587551668241, 0.352443539807847);
    check(fit, "induced", 1.40901163187936, 0.360712436249499);
    assertThat(fit.covariance("induced", "spontaneous")).isCloseTo(0.0927258778828487, CLOSE);
    assertThat(fit.logLikelihood()).isCloseTo(-64.2022369244310, CLOSE);
    assertThat(fit.logLikelihoodAtZero()).isCloseTo(-90.7793548513448, CLOSE);
    assertThat(fit.events()).isEqualTo(83);
    assertThat(fit.candidates()).isEqualTo(248);
    assertThat(fit.joiners()).isEqualTo(83);
  }

  @Test
  void oneJoinerOfThreeIsAsInGlm() {
    // R 4.2.2: glm(case ~ 0 + factor(stratum) + spontaneous + induced, binomial, infert),
    // and once more from its own coefficients: its errors are those of the step before the last
    JoiningFit fit = JoiningModel.pooled().of(JoiningTables.infert());
    check(fit, "spontaneous", 3.23028578036953, 0.463362705210925);
    check(fit, "induced", 2.19030270713992, 0.462618541285884);
    assertThat(fit.logLikelihood()).isCloseTo(-115.971096922015, CLOSE);
    assertThat(fit.aic()).isCloseTo(401.942193844029, CLOSE);
  }

  @Test
  void manyJoinersAreAsInClogit() {
    // R 4.2.2, survival 3.5-3: clogit(j ~ a + b + p + strata(e), method = "exact")
    JoiningFit fit = JoiningModel.conditional().of(JoiningTables.thirties());
    check(fit, "a", 2.322728279203008, 0.601031062162042);
    check(fit, "b", 0.836089597338334, 0.302973683971239);
    check(fit, "pivotal p", -1.213229906151445, 0.670080949236931);
    assertThat(fit.covariance("a", "pivotal p")).isCloseTo(-0.1178819115284626, CLOSE);
    assertThat(fit.logLikelihood()).isCloseTo(-25.4513206053877, CLOSE);
    assertThat(fit.logLikelihoodAtZero()).isCloseTo(-43.7623941673452, CLOSE);
    assertThat(fit.aic()).isCloseTo(56.9026412107755, CLOSE);
    assertThat(fit.rSquared()).isCloseTo(1 - 25.4513206053877 / 43.7623941673452, CLOSE);
  }

  @Test
  void manyJoinersAreAsInGlm() {
    // R 4.2.2: glm(j ~ 0 + factor(e) + a + b + p, binomial), and j ~ 0 + factor(e)
    JoiningFit fit = JoiningModel.pooled().of(JoiningTables.thirties());
    check(fit, "a", 2.44578408256265, 0.625162128026616);
    check(fit, "b", 0.88139768810338, 0.313849505864325);
    check(fit, "pivotal p", -1.27414012222562, 0.691432068111831);
    assertThat(fit.logLikelihood()).isCloseTo(-29.9750457908004, CLOSE);
    assertThat(fit.logLikelihoodAtZero()).isCloseTo(-49.0558619260438, CLOSE);
    assertThat(fit.aic()).isCloseTo(71.9500915816007, CLOSE);
  }

  @Test
  void errorsByEventAreTheSandwichWithoutAFactor() {
    // R 4.2.2: V X'UU'X V of glm(j ~ 0 + factor(e) + a + b, binomial), slopes summed by e
    JoiningFit fit = JoiningModel.pooled().on("a", "b").of(JoiningTables.thirties());
    assertThat(fit.coefficient("a").clusteredError()).isCloseTo(0.622246293552702, CLOSE);
    assertThat(fit.coefficient("b").clusteredError()).isCloseTo(0.106561463170796, CLOSE);
    assertThat(fit.notes())
        .contains("errors by event rest on events: 3, few, so that they tend to be too small");
  }

  @Test
  void errorsByEventOfPairsAreThoseOfTheInformation() {
    // Slopes of pairs are 1 − q and −q, q = 12/17: Σ g² = 17 q (1 − q) is the information.
    JoiningCoefficient x =
        JoiningModel.conditional().of(JoiningTables.pairs(12, 5)).coefficient("x");
    assertThat(x.clusteredError()).isCloseTo(x.standardError(), CLOSE);
  }

  @Test
  void errorsByEventTakeMoreEventsThanCovariates() {
    JoiningFit fit = JoiningModel.conditional().of(JoiningTables.thirties());
    assertThat(fit.coefficient("a").clusteredError()).isNaN();
    assertThat(fit.notes()).contains("errors by event need more events than covariates: 3 of 3");
  }

  @Test
  void eventsThatAllOrNoneJoinedTellNothing() {
    List<double[]> rows = new ArrayList<>();
    for (double[] row : new double[][] {{0, 1, 3}, {0, 1, 4}, {1, 0, 2}, {1, 0, 5}}) {
      rows.add(row);
    }
    for (int i = 0; i < 8; i++) {
      rows.add(new double[] {2, i % 3 == 0 ? 1 : 0, i * i % 5});
    }
    CandidateTable table = JoiningTables.of(rows, "x");
    CandidateTable last = table.ofEvents(event -> event.name().equals("E3"));
    for (JoiningModel model : List.of(JoiningModel.conditional(), JoiningModel.pooled())) {
      JoiningFit fit = model.of(table);
      assertThat(fit.coefficients().get(0).estimate())
          .isCloseTo(model.of(last).coefficient("x").estimate(), CLOSE);
      assertThat(fit.aic()).isCloseTo(model.of(last).aic(), CLOSE);
      assertThat(fit.notes())
          .contains("events that all or none of the candidates joined tell nothing: 2");
      assertThat(fit.chances(table)).startsWith(1, 1, 0, 0);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> JoiningModel.pooled().of(table.ofEvents(e -> e.name().compareTo("E3") < 0)))
        .withMessageContaining("no event to learn from: in each of 2 all or none");
  }

  @Test
  void unknownCandidatesAreLeftOutAndTold() {
    CandidateTable table =
        JoiningTables.of(
            List.of(
                new double[] {0, 1, 3},
                new double[] {0, 0, Double.NaN},
                new double[] {0, 0, 1},
                new double[] {0, 1, 2},
                new double[] {0, 0, 2.5}),
            "x");
    JoiningFit fit = JoiningModel.conditional().of(table);
    assertThat(fit.candidates()).isEqualTo(4);
    assertThat(fit.notes()).anyMatch(note -> note.startsWith("E1: 1 of 5 candidates left out"));
    assertThat(fit.scores(table)[1]).isNaN();
    assertThat(fit.chances(table)[1]).isNaN();
    assertThat(fit.toString()).contains("predicts who joins, conditional on an attempt");
  }

  /** One far off that did not join has no chance at the maximum; R 4.2.2: glm(j ~ x, binomial). */
  @Test
  void oneFarOffDoesNotSeparate() {
    List<double[]> rows = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      rows.add(new double[] {0, (i < 14 && i % 3 != 0) || i % 5 == 4 ? 1 : 0, i / 4.0});
    }
    JoiningFit near = JoiningModel.conditional().of(JoiningTables.of(rows, "x"));
    rows.add(new double[] {0, 0, 1e5});
    CandidateTable far = JoiningTables.of(rows, "x");
    JoiningCoefficient pooled = JoiningModel.pooled().of(far).coefficient("x");
    assertThat(pooled.estimate()).isCloseTo(-0.2825488, within(5e-8));
    assertThat(pooled.standardError()).isCloseTo(0.3285293, within(5e-8));
    JoiningCoefficient conditional = JoiningModel.conditional().of(far).coefficient("x");
    assertThat(conditional.estimate()).isCloseTo(near.coefficient("x").estimate(), within(1e-9));
    assertThat(conditional.standardError())
        .isCloseTo(near.coefficient("x").standardError(), within(1e-9));
  }

  @Test
  void aCombinationSeparatesToo() {
    List<double[]> rows = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      double x = i * 37 % 61 / 15.0 - 2;
      double y = i * 53 % 59 / 15.0 - 2;
      int event = i / 30;
      rows.add(new double[] {event, x + y > 0 ? 1 : 0, x, y});
    }
    CandidateTable apart = JoiningTables.of(rows, "x", "y");
    for (JoiningModel model : List.of(JoiningModel.conditional(), JoiningModel.pooled())) {
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> model.of(apart))
          .withMessageContaining("separates those who joined from the others");
    }
  }

  @Test
  void separationNamesTheCovariate() {
    CandidateTable apart = JoiningTables.square(3, 0, 1, 6);
    for (JoiningModel model : List.of(JoiningModel.conditional(), JoiningModel.pooled())) {
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> model.of(apart))
          .withMessageStartingWith("x separates those who joined from the others: its coefficient");
    }
  }

  @Test
  void whatDoesNotDifferOrAddsNothingIsRefusedByName() {
    List<double[]> rows = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      int event = i / 10;
      double x = i * 7 % 11;
      rows.add(new double[] {event, i % 3 == 0 ? 1 : 0, x, 0.1 + event, 3 * x + event});
    }
    CandidateTable table = JoiningTables.of(rows, "x", "flat", "twin");
    for (JoiningModel model : List.of(JoiningModel.conditional(), JoiningModel.pooled())) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> model.on("x", "flat").of(table))
          .withMessage("flat is the same for all candidates of each event: it has no coefficient");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> model.on("x", "twin").of(table))
          .withMessage("twin is a combination of the covariates before it");
    }
  }
}
