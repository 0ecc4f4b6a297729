package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.attache.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class ConditionalLogitTest {
  private static final double[] NONE = {};

  /** The toy of four choices by log degree. */
  private static DrawnChoices toy() {
    return new DrawnChoices()
        .add(0, 2, logs(1, 1, 2))
        .add(1, 3, logs(1, 1, 1, 3))
        .add(2, 0, logs(1, 1, 1, 1, 4))
        .add(3, 4, logs(1, 1, 1, 2, 4, 1));
  }

  private static double[][] logs(int... degrees) {
    return IntStream.of(degrees)
        .mapToObj(degree -> new double[] {Math.log(degree), 0})
        .toArray(double[][]::new);
  }

  /** Twelve choices of three to five alternatives with two covariates; the second may be fixed. */
  private static DrawnChoices twelve(boolean fixed) {
    DrawnChoices drawn = new DrawnChoices();
    for (int i = 1; i <= 12; i++) {
      int number = i;
      double[][] rows =
          IntStream.rangeClosed(1, 3 + i % 3)
              .mapToObj(
                  j -> {
                    double a = j * number * 7 % 5;
                    double b = (j * 3 + number * 2) % 7 / 2.0;
                    return fixed ? new double[] {a, 0.5 * b} : new double[] {a, b, 0};
                  })
              .toArray(double[][]::new);
      drawn.add(i % 4, (i * i + i) % rows.length, rows);
    }
    return drawn;
  }

  private static double logLikelihood(Choices choices, double... theta) {
    return ChoiceSums.of(choices, theta, NONE, Run.SERIAL).logLikelihood();
  }

  /** survival 3.5.3 (R 4.2.2), clogit: 1.74151292481, -4.06036264781, 0.96958338764. */
  @Test
  void theToyIsThatOfOtherTools() {
    Choices choices = toy().choices("log degree");
    ConditionalLogit fit = ConditionalLogit.of(choices, Run.SERIAL);
    assertThat(fit.theta[0]).isCloseTo(1.74151292481, within(1e-9));
    assertThat(fit.logLikelihood).isCloseTo(-4.06036264781, within(1e-10));
    assertThat(Math.sqrt(fit.covariance[0])).isCloseTo(0.96958338764, within(1e-9));
    assertThat(logLikelihood(choices, 0)).isCloseTo(-5.88610403145, within(1e-10));
    assertThat(logLikelihood(choices, 1)).isCloseTo(-4.382027, within(5e-7));
  }

  @Test
  void withoutCovariatesAllAlternativesAreAlike() {
    Choices choices = toy().choices("log degree");
    assertThat(logLikelihood(choices, 0)).isCloseTo(-Math.log(3 * 4 * 5 * 6), within(1e-12));
  }

  /** survival 3.5.3, clogit(c ~ a + b + strata(s)). */
  @Test
  void twoCovariatesAreThoseOfSurvival() {
    ConditionalLogit fit = ConditionalLogit.of(twelve(false).choices("a", "b"), Run.SERIAL);
    assertThat(fit.theta)
        .containsExactly(new double[] {0.1071118830557, 0.0157996701906}, within(1e-9));
    assertThat(fit.logLikelihood).isCloseTo(-16.2965588210, within(1e-9));
    assertThat(fit.covariance)
        .containsExactly(
            new double[] {0.07183217036985, 0.00558568445766, 0.00558568445766, 0.08893349796931},
            within(1e-9));
  }

  /** survival 3.5.3, coxph(Surv(1, c) ~ a + b + strata(s) + cluster(g), ties = "breslow"). */
  @Test
  void errorsByChooserAreThoseOfSurvival() {
    Choices choices = twelve(false).choices("a", "b");
    ConditionalLogit fit = ConditionalLogit.of(choices, Run.SERIAL);
    assertThat(fit.clustered(choices, 4))
        .containsExactly(
            new double[] {0.0411837396284, 0.0295205064127, 0.0295205064127, 0.0561821440673},
            within(1e-9));
  }

  /** survival 3.5.3, clogit(c ~ a + offset(0.5 * b) + strata(s)). */
  @Test
  void aFixedTermIsAnOffsetOfSurvival() {
    ConditionalLogit fit = ConditionalLogit.of(twelve(true).choices("a"), Run.SERIAL);
    assertThat(fit.theta[0]).isCloseTo(0.11996933313, within(1e-9));
    assertThat(fit.logLikelihood).isCloseTo(-17.5732834327, within(1e-9));
    assertThat(fit.covariance[0]).isCloseTo(0.083541518163, within(1e-9));
  }

  @Test
  void theLikelihoodIsThatOfItsDefinition() {
    SplittableRandom random = new SplittableRandom(3);
    DrawnChoices drawn = twelve(false);
    Choices choices = drawn.choices("a", "b");
    for (int i = 0; i < 20; i++) {
      double a = random.nextDouble(-2, 2);
      double b = random.nextDouble(-2, 2);
      assertThat(logLikelihood(choices, a, b)).isCloseTo(drawn.logLikelihood(a, b), within(1e-10));
    }
  }

  @Test
  void gradientAndInformationAreSlopesOfTheLikelihood() {
    Choices choices = twelve(false).choices("a", "b");
    double[] theta = {0.3, -0.4};
    double h = 1e-5;
    ChoiceSums sums = ChoiceSums.of(choices, theta, NONE, Run.SERIAL);
    for (int c = 0; c < 2; c++) {
      double[] up = theta.clone();
      double[] down = theta.clone();
      up[c] += h;
      down[c] -= h;
      ChoiceSums above = ChoiceSums.of(choices, up, NONE, Run.SERIAL);
      ChoiceSums below = ChoiceSums.of(choices, down, NONE, Run.SERIAL);
      assertThat(sums.gradient[c])
          .isCloseTo((above.logLikelihood() - below.logLikelihood()) / (2 * h), within(1e-8));
      for (int d = 0; d < 2; d++) {
        assertThat(sums.information[c * 2 + d])
            .isCloseTo((below.gradient[d] - above.gradient[d]) / (2 * h), within(1e-8));
      }
    }
  }

  @Test
  void aHugeUtilityOverflowsNothing() {
    Choices choices =
        new DrawnChoices().add(0, 0, new double[] {0, 0}, new double[] {2000, 0}).choices("x");
    assertThat(logLikelihood(choices, 1)).isEqualTo(-2000);
    assertThat(logLikelihood(choices, -1)).isEqualTo(0);
  }

  @Test
  void whoeverChoosesTheHighestAlwaysSeparates() {
    Choices choices =
        new DrawnChoices()
            .add(0, 2, logs(1, 1, 2))
            .add(1, 3, logs(1, 1, 1, 3))
            .choices("log degree");
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> ConditionalLogit.of(choices, Run.SERIAL))
        .withMessageStartingWith("log degree separates those chosen from the others");
  }

  @Test
  void theOneOfTwoCovariatesThatSeparatesIsNamed() {
    DrawnChoices drawn = new DrawnChoices();
    for (int i = 0; i < 9; i++) {
      drawn.add(
          0, 0, new double[] {i % 3, 1, 0}, new double[] {1, i % 2, 0}, new double[] {0, 0, 0});
    }
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> ConditionalLogit.of(drawn.choices("plain", "sharp"), Run.SERIAL))
        .withMessageStartingWith("sharp separates");
  }

  /** The whole likelihood is so large that the little the rare one adds is lost in its digits. */
  @Test
  void whatSeparatesAFewOfManyChoicesIsFoundToo() {
    SplittableRandom random = new SplittableRandom(13);
    DrawnChoices drawn = new DrawnChoices();
    for (int i = 0; i < 20_000; i++) {
      double[][] rows = new double[12][];
      for (int j = 0; j < rows.length; j++) {
        rows[j] = new double[] {10 * random.nextDouble(), i == 7 && j == 3 ? 1 : 0, 0};
      }
      drawn.add(0, i == 7 ? 5 : random.nextInt(rows.length), rows);
    }
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> ConditionalLogit.of(drawn.choices("plain", "rare"), Run.SERIAL))
        .withMessageStartingWith("rare separates");
  }

  @Test
  void errorsByChooserNeedMoreThanOneOfThem() {
    Choices choices = toy().choices("log degree");
    ConditionalLogit fit = ConditionalLogit.of(choices, Run.SERIAL);
    Arrays.fill(choices.chooser, 0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fit.clustered(choices, 4))
        .withMessage("errors by chooser need more choosers than covariates: 1 of 1");
  }

  @Test
  void aCovariateThatIsTheSameForAllIsRefused() {
    Choices choices =
        new DrawnChoices().add(0, 0, new double[] {2, 0}, new double[] {2, 0}).choices("flat");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ConditionalLogit.of(choices, Run.SERIAL))
        .withMessageStartingWith("flat is the same for all alternatives");
  }

  @Test
  void aCombinationOfOthersIsRefused() {
    DrawnChoices drawn = new DrawnChoices();
    for (int i = 0; i < 9; i++) {
      double a = i % 3;
      double b = i % 2;
      drawn.add(0, 0, new double[] {a, b, a + 2 * b, 0}, new double[] {1, 1, 3, 0});
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ConditionalLogit.of(drawn.choices("a", "b", "both"), Run.SERIAL))
        .withMessageStartingWith("both is a combination");
  }

  @Test
  void threadsDoNotChangeADigit() {
    SplittableRandom random = new SplittableRandom(11);
    DrawnChoices drawn = new DrawnChoices();
    for (int i = 0; i < 2_000; i++) {
      double[][] rows = new double[3 + random.nextInt(4)][];
      for (int j = 0; j < rows.length; j++) {
        rows[j] = new double[] {random.nextDouble(), random.nextGaussian(), 0};
      }
      drawn.add(i, random.nextInt(rows.length), rows);
    }
    Choices choices = drawn.choices("a", "b");
    ConditionalLogit one = ConditionalLogit.of(choices, Run.SERIAL);
    ConditionalLogit three = ConditionalLogit.of(choices, Run.on(3));
    assertThat(three.theta).isEqualTo(one.theta);
    assertThat(three.covariance).isEqualTo(one.covariance);
  }
}
