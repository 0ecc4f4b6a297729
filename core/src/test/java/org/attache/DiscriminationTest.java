package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class DiscriminationTest {
  private static final double DIGITS = 1e-10;

  private static final boolean[] CAME_TRUE = labels(1, 0, 1, 1, 0, 0, 1, 0, 0, 1, 0, 0);
  private static final Discrimination ONE =
      Discrimination.of(new double[] {5, 4, 4, 3, 3, 2, 2, 2, 1, 1, 0, 0}, CAME_TRUE);
  private static final Discrimination OTHER =
      Discrimination.of(new double[] {3, 5, 2, 3, 1, 2, 4, 0, 1, 2, 2, 0}, CAME_TRUE);
  private static final Discrimination TOY =
      Discrimination.of(
          new double[] {0.9, 0.8, 0.4, 0.7, 0.4, 0.3, 0.1}, labels(1, 1, 1, 0, 0, 0, 0));

  private static boolean[] labels(int... ones) {
    boolean[] labels = new boolean[ones.length];
    IntStream.range(0, ones.length).forEach(i -> labels[i] = ones[i] == 1);
    return labels;
  }

  @Test
  void aTieOfAPositiveWithANegativeCaseCountsHalf() {
    assertThat(TOY.auc()).isEqualTo(10.5 / 12);
  }

  /** R 4.2 with pROC 1.18.0: {@code roc(direction = "<")}, {@code var}, {@code ci.auc}. */
  @Test
  void errorsAndIntervalsAreThoseOfDeLong() {
    assertThat(TOY.aucError()).isEqualTo(0.1482927535, within(DIGITS));
    assertThat(TOY.aucInterval(0.95).low()).isEqualTo(0.584351544, within(1e-9));
    assertThat(TOY.aucInterval(0.95).high()).isEqualTo(1);
    assertThat(ONE.auc()).isEqualTo(0.728571428571, within(DIGITS));
    assertThat(ONE.aucError()).isEqualTo(0.154413527306, within(DIGITS));
    assertThat(OTHER.auc()).isEqualTo(0.8, within(DIGITS));
    assertThat(OTHER.aucError()).isEqualTo(0.142380156074, within(DIGITS));
    assertThat(ONE.aucInterval(0.95).low()).isEqualTo(0.425926476, within(1e-9));
  }

  /** R 4.2 with pROC 1.18.0: {@code roc.test(method = "delong", paired = TRUE)}. */
  @Test
  void differencesOfCorrelatedCurvesAreThoseOfDeLong() {
    Discrimination.Difference difference = ONE.aucDifference(OTHER);
    assertThat(difference.value()).isEqualTo(-0.0714285714286, within(DIGITS));
    assertThat(difference.error()).isEqualTo(0.153529894716, within(DIGITS));
    assertThat(difference.p()).isEqualTo(0.641758089342, within(DIGITS));
    assertThat(ONE.aucDifference(ONE)).isEqualTo(new Discrimination.Difference(0, 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> ONE.aucDifference(TOY));
  }

  /** By hand: 1/3 · 1 + 1/3 · 1 + 1/3 · 3/5, where the tied block of .4 is taken whole. */
  @Test
  void averagePrecisionTakesTiedCasesWhole() {
    assertThat(TOY.averagePrecision()).isEqualTo((1 + 1 + 3.0 / 5) / 3, within(DIGITS));
    assertThat(ONE.averagePrecision())
        .isEqualTo((1 + 2.0 / 3 + 3.0 / 5 + 4.0 / 8 + 5.0 / 10) / 5, within(DIGITS));
  }

  @Test
  void precisionIsWhatAShuffledBlockIsExpectedToGive() {
    assertThat(TOY.precisionAt(2)).isEqualTo(1);
    assertThat(TOY.precisionAt(3)).isEqualTo(2.0 / 3);
    assertThat(TOY.precisionAt(4)).isEqualTo(2.5 / 4);
    assertThat(TOY.precisionAt(5)).isEqualTo(3.0 / 5);
    assertThat(TOY.precisionAt(7)).isEqualTo(TOY.baseRate()).isEqualTo(3.0 / 7);
    assertThat(TOY.recallAt(4)).isEqualTo(2.5 / 3);
    assertThat(TOY.liftAt(2)).isEqualTo(7.0 / 3, within(DIGITS));
    assertThat(TOY.liftAt(7)).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TOY.precisionAt(8))
        .withMessage("k must be in 1 … 7: 8");
  }

  @Test
  void scoresWithoutWorthHaveHalfAndTheBaseRate() {
    Discrimination flat = Discrimination.of(new double[12], CAME_TRUE);
    assertThat(flat.auc()).isEqualTo(0.5);
    assertThat(flat.averagePrecision()).isEqualTo(flat.baseRate());
    assertThat(flat.precisionAt(3)).isEqualTo(flat.baseRate(), within(DIGITS));
    assertThat(flat.aucError()).isZero();
  }

  @Test
  void digitsBeyondTheNinthDoNotPartTies() {
    double[] noisy = {0.1 + 0.2, 0.3, 0.1};
    assertThat(Discrimination.of(noisy, labels(1, 0, 0)).auc()).isEqualTo(0.75);
    double[] far = {Double.NEGATIVE_INFINITY, -1, Double.NEGATIVE_INFINITY, 0.0, -0.0};
    assertThat(Discrimination.of(far, labels(1, 1, 0, 0, 1)).auc()).isEqualTo(0.5);
  }

  @Test
  void undefinedIsNotANumber() {
    Discrimination nobody = Discrimination.of(new double[0], labels());
    assertThat(nobody.auc()).isNaN();
    assertThat(nobody.baseRate()).isNaN();
    assertThat(nobody.averagePrecision()).isNaN();
    Discrimination none = Discrimination.of(new double[] {1, 2}, labels(0, 0));
    assertThat(none.auc()).isNaN();
    assertThat(none.averagePrecision()).isNaN();
    assertThat(none.precisionAt(1)).isZero();
    assertThat(none.liftAt(1)).isNaN();
    Discrimination all = Discrimination.of(new double[] {1, 2}, labels(1, 1));
    assertThat(all.auc()).isNaN();
    assertThat(all.averagePrecision()).isEqualTo(1);
    Discrimination single = Discrimination.of(new double[] {1, 2}, labels(1, 0));
    assertThat(single.auc()).isZero();
    assertThat(single.aucError()).isNaN();
    assertThat(single.toString()).contains("NA");
  }

  @Test
  void badValuesAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Discrimination.of(new double[] {Double.NaN}, labels(1)))
        .withMessage("a score must be a number: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Discrimination.of(new double[1], labels()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TOY.aucInterval(1))
        .withMessage("level must be in (0, 1): 1.0");
  }
}
