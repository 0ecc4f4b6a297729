package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.attache.TieKind.MEMBERSHIP;

import org.attache.LikelihoodRatio;
import org.attache.Run;
import org.attache.Spell;
import org.attache.TieHistory;
import org.attache.growth.AttachmentLogit;
import org.attache.growth.ChoiceFit;
import org.attache.growth.Covariate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * States join intergovernmental organisations, 1946-2014: a choice is a full membership that was
 * none the year before, among those with a full member the year before which the state was not in
 * and whose cell of the state is coded (not -9) in both years. Counted and fitted from the
 * published cells with Python 3 and numpy, Newton's method.
 */
@Tag("data")
class PublishedChoicesTest {
  private static final AttachmentLogit JOINING =
      AttachmentLogit.of(Covariate.logMembers())
          .during(Spell.years(1946, 2014))
          .withAlternatives(choice -> choice.degree() > 0);

  private static TieHistory memberships = TieHistory.of();

  @BeforeAll
  static void read() {
    memberships = Published.cow().igoMemberships().only(MEMBERSHIP);
  }

  @Test
  void institutionsDrawStatesMoreThanInProportionToTheirMembers() {
    ChoiceFit fit = JOINING.of(memberships, Run.on(2));
    assertThat(fit.choices()).isEqualTo(9_500);
    assertThat(fit.alternatives()).isEqualTo(1_965_273);
    assertThat(fit.coefficient("log members").estimate()).isCloseTo(1.5684971694, within(1e-8));
    assertThat(fit.coefficient("log members").standardError())
        .isCloseTo(0.0135314304, within(1e-9));
    assertThat(fit.logLikelihood()).isCloseTo(-41169.23539826, within(1e-6));
    assertThat(fit.logLikelihoodAtZero()).isCloseTo(-49777.90907068, within(1e-6));
  }

  @Test
  void theExponentIsNotOne() {
    ChoiceFit one =
        AttachmentLogit.of()
            .withFixed(Covariate.logMembers(), 1)
            .during(Spell.years(1946, 2014))
            .withAlternatives(choice -> choice.degree() > 0)
            .of(memberships);
    assertThat(one.logLikelihood()).isCloseTo(-42157.42302283, within(1e-6));
    LikelihoodRatio test = JOINING.of(memberships).against(one);
    assertThat(test.statistic()).isCloseTo(1976.37524913, within(1e-5));
    assertThat(test.degrees()).isEqualTo(1);
    assertThat(test.p()).isLessThan(1e-100);
  }

  @Test
  void statesThatJoinMuchWeighMoreInErrorsByChooser() {
    ChoiceFit fit = JOINING.withClusters(true).of(memberships);
    assertThat(fit.coefficient("log members").standardError())
        .isCloseTo(0.0269727316, within(1e-8));
  }

  @Test
  void twentyFourAlternativesComeNearAll() {
    ChoiceFit fit = JOINING.withSample(24, 1).of(memberships);
    ChoiceFit.Coefficient alpha = fit.coefficient("log members");
    assertThat(alpha.estimate()).isCloseTo(1.5684971694, within(4 * alpha.standardError()));
    assertThat(alpha.standardError()).isLessThan(1.5 * 0.0135314304);
  }
}
