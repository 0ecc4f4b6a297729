package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.attache.Attributes;
import org.attache.Institution;
import org.attache.LikelihoodRatio;
import org.attache.Parallel;
import org.attache.Sketch;
import org.attache.Spell;
import org.attache.Tie;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class AttachmentLogitTest {
  private static final double[] THETA = {0.7, 0.3, -0.5};

  private static final AttachmentLogit GIVEN =
      AttachmentLogit.of()
          .withFixed(Covariate.logDegree(), THETA[0])
          .withFixed(Covariate.commonPartners(), THETA[1])
          .withFixed(Covariate.reciprocity(), THETA[2]);

  private static final AttachmentLogit NEWCOMERS =
      AttachmentLogit.of(Covariate.logDegree()).withChooser(Chooser.NEWCOMER);

  private static TieHistory random(TieKind kind, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      int from = random.nextInt(6);
      int to = (from + 1 + random.nextInt(5)) % 6;
      int year = 1900 + random.nextInt(6);
      Spell spell = Spell.years(year, year + random.nextInt(4));
      ties.add(
          Tie.of(Sketch.state(Sketch.code(from)), Sketch.state(Sketch.code(to)), kind)
              .withSpell(spell));
    }
    return TieHistory.of(ties);
  }

  @Test
  void choicesAreThoseOfTheirDefinition() {
    for (int seed = 0; seed < 4; seed++) {
      TieHistory history = random(seed % 2 == 0 ? TieKind.TRADE : TieKind.PARTNERSHIP, seed);
      SlowChoices slow = new SlowChoices(history, THETA);
      ChoiceFit fit = GIVEN.of(history);
      assertThat(fit.choices()).isEqualTo(slow.choices).isGreaterThan(5);
      assertThat(fit.alternatives()).isEqualTo(slow.alternatives);
      assertThat(fit.logLikelihood()).isCloseTo(slow.logLikelihood, within(1e-9));
    }
  }

  @Test
  void theExponentThatGrewTheTiesComesBack() {
    for (double exponent : new double[] {0, 1}) {
      ChoiceFit fit = NEWCOMERS.of(ChosenTies.grown(150, 2, exponent, 4));
      ChoiceFit.Coefficient alpha = fit.coefficient("log degree");
      assertThat(alpha.estimate()).isCloseTo(exponent, within(4 * alpha.standardError()));
      assertThat(alpha.standardError()).isLessThan(0.25);
    }
  }

  @Test
  void aSampleComesNearTheFullFit() {
    TieHistory history = ChosenTies.grown(200, 2, 1, 5);
    ChoiceFit.Coefficient full = NEWCOMERS.of(history).coefficient("log degree");
    AttachmentLogit sampled = NEWCOMERS.withSample(24, 1);
    ChoiceFit.Coefficient plain = sampled.of(history).coefficient("log degree");
    ChoiceFit.Coefficient stratified =
        sampled.withStratum(c -> c.degree() > 8).of(history).coefficient("log degree");
    assertThat(plain.estimate()).isCloseTo(full.estimate(), within(4 * plain.standardError()));
    assertThat(stratified.estimate())
        .isCloseTo(full.estimate(), within(4 * stratified.standardError()));
    assertThat(sampled.of(history).coefficient("log degree")).isEqualTo(plain);
  }

  @Test
  void aSampleOfAllIsTheFullFit() {
    TieHistory history = ChosenTies.grown(40, 1, 1, 6);
    double full = NEWCOMERS.of(history).logLikelihood();
    assertThat(NEWCOMERS.withSample(100, 1).of(history).logLikelihood())
        .isCloseTo(full, within(1e-9));
    assertThat(
            NEWCOMERS
                .withSample(100, 1)
                .withStratum(c -> c.degree() > 2)
                .of(history)
                .logLikelihood())
        .isCloseTo(full, within(1e-9));
  }

  /** Actor 2 takes 0 of 0 and 1, then 3 takes 0 of three with degrees 2, 1 and 1. */
  private static TieHistory four() {
    return TieHistory.of(ChosenTies.tie(1, 0, 0), ChosenTies.tie(2, 0, 2), ChosenTies.tie(3, 0, 3));
  }

  @Test
  void aSmallHistoryHasItsLikelihoodInClosedForm() {
    ChoiceFit fit =
        AttachmentLogit.of()
            .withFixed(Covariate.logDegree(), 1)
            .withChooser(Chooser.NEWCOMER)
            .of(four());
    assertThat(fit.choices()).isEqualTo(2);
    assertThat(fit.alternatives()).isEqualTo(5);
    assertThat(fit.logLikelihood()).isCloseTo(2 * Math.log(1 / 2.0), within(1e-12));
    assertThat(fit.logLikelihoodAtZero()).isCloseTo(-Math.log(2 * 3), within(1e-12));
    assertThat(fit.toString()).contains("2 choices of 5 alternatives");
  }

  @Test
  void withParallelTiesPartnersCanBeChosenAgain() {
    TieHistory twice =
        TieHistory.of(ChosenTies.tie(1, 0, 0), ChosenTies.tie(2, 0, 2), ChosenTies.tie(2, 0, 3));
    AttachmentLogit model = AttachmentLogit.of().withChooser(Chooser.FIRST);
    ChoiceFit distinct = model.of(twice);
    assertThat(distinct.choices()).isEqualTo(1);
    assertThat(distinct.notes())
        .containsExactly("1 left out: chooser and chosen were tied already");
    ChoiceFit counted =
        model.withParallel(Parallel.COUNT).withFixed(Covariate.logDegree(), 1).of(twice);
    assertThat(counted.choices()).isEqualTo(2);
    assertThat(counted.logLikelihood())
        .isCloseTo(Math.log(1 / 2.0) + Math.log(2 / 3.0), within(1e-12));
  }

  @Test
  void joinersChooseAmongInstitutions() {
    Institution one = new Institution("one", "One");
    Institution two = new Institution("two", "Two");
    TieHistory history =
        TieHistory.of(
            join("a", one, 1950),
            join("b", one, 1950),
            join("a", two, 1950),
            join("c", one, 1951),
            join("d", two, 1952));
    ChoiceFit fit = AttachmentLogit.of().withFixed(Covariate.logMembers(), 1).of(history);
    assertThat(fit.choices()).isEqualTo(2);
    assertThat(fit.alternatives()).isEqualTo(4);
    assertThat(fit.logLikelihood()).isCloseTo(Math.log(2 / 3.0) + Math.log(1 / 4.0), within(1e-12));
  }

  private static Tie join(String state, Institution institution, int year) {
    return Tie.of(Sketch.state(state), institution, TieKind.MEMBERSHIP)
        .withSpell(Spell.years(year, 1960));
  }

  @Test
  void whatIsMissingIsRefusedLeftOutOrIndicated() {
    List<Attributes.Value> values = new ArrayList<>();
    for (int v = 0; v < 60; v++) {
      if (v % 5 != 0) {
        values.add(new Attributes.Value("size", ChosenTies.actor(v), 1900, v % 3));
      }
    }
    AttachmentLogit model = NEWCOMERS.with(Covariate.attribute(Attributes.of(values), "size"));
    TieHistory history = ChosenTies.grown(60, 2, 1, 8);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> model.of(history))
        .withMessageStartingWith("size of a10000 on 1900-01-03 is missing");
    ChoiceFit leftOut = model.withMissing(Missing.LEFT_OUT).of(history);
    assertThat(leftOut.notes()).anyMatch(note -> note.endsWith("of the one chosen is missing"));
    assertThat(leftOut.choices()).isLessThan(116);
    ChoiceFit indicated = model.withMissing(Missing.INDICATED).of(history);
    assertThat(indicated.coefficients())
        .extracting(ChoiceFit.Coefficient::name)
        .containsExactly("log degree", "size", "size missing");
    assertThat(indicated.rule().of(history).logLikelihood())
        .isCloseTo(indicated.logLikelihood(), within(1e-9));
  }

  @Test
  void aWiderModelIsTestedAgainstANarrower() {
    TieHistory history = ChosenTies.grown(150, 2, 1, 9);
    ChoiceFit wide = NEWCOMERS.of(history);
    ChoiceFit one =
        AttachmentLogit.of()
            .withFixed(Covariate.logDegree(), 1)
            .withChooser(Chooser.NEWCOMER)
            .of(history);
    LikelihoodRatio test = wide.against(one);
    assertThat(test.statistic())
        .isCloseTo(2 * (wide.logLikelihood() - one.logLikelihood()), within(1e-9));
    assertThat(test.p()).isBetween(0.001, 1.0);
    assertThat(wide.rSquared()).isBetween(0.0, 1.0);
    assertThat(wide.aic()).isCloseTo(2 - 2 * wide.logLikelihood(), within(1e-9));
    assertThatIllegalArgumentException().isThrownBy(() -> one.against(wide));
    ChoiceFit.Interval interval = wide.coefficient("log degree").interval(0.95);
    assertThat(interval.high() - interval.low())
        .isCloseTo(2 * 1.959964 * wide.coefficient("log degree").standardError(), within(1e-6));
  }

  @Test
  void historiesWithoutAChoiceAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NEWCOMERS.of(TieHistory.of(ChosenTies.tie(1, 0, 0))))
        .withMessageStartingWith("no choice to learn from");
    assertThatIllegalArgumentException().isThrownBy(() -> NEWCOMERS.of(TieHistory.of()));
  }

  @Test
  void oneNameIsOneCovariate() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NEWCOMERS.withFixed(Covariate.logDegree(), 1))
        .withMessage("log degree is in the model already");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NEWCOMERS.withStratum(c -> true))
        .withMessageStartingWith("a stratum needs a sample");
  }

  @Test
  void itPrintsWhatItIs() {
    assertThat(Attachment.logit(Covariate.logDegree()))
        .hasToString("conditional logit on log degree");
    assertThat(NEWCOMERS).hasToString("conditional logit on log degree (chooser newcomer)");
    assertThat(NEWCOMERS.withSample(24, 1).withMissing(Missing.LEFT_OUT))
        .hasToString(
            "conditional logit on log degree (chooser newcomer, missing left out, sample 24)");
  }
}
