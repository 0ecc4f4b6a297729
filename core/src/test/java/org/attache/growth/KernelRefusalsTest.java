package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attache.growth.YearlyTies.mission;
import static org.attache.growth.YearlyTies.tie;

import java.time.LocalDate;
import java.util.List;
import org.attache.HistoryAnalysis;
import org.attache.TieHistory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class KernelRefusalsTest {
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

  /** Somebody of degree 0 is chosen when it is there; with two bins there is no bend to smooth. */
  @Test
  void smoothingNeedsThreeChosenDegreesToAct() {
    TieHistory history =
        TieHistory.of(tie(0, 1, 1), mission(2, 1, 2), mission(1, 2, 3), mission(1, 0, 4));
    assertThatThrownBy(() -> Attachment.pafit().withIterations(3000).of(history))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("three degrees");
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
}
