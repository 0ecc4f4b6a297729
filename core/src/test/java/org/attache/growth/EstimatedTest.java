package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.attache.Provenance;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A kernel that was estimated grows again. */
@Tag("fast")
class EstimatedTest {
  private static AttachmentKernel kernel(double alpha, AttachmentKernel.Point... points) {
    return new AttachmentKernel(
        Provenance.of("kernel by hand", Map.of(), TieGraph.of()),
        List.of(points),
        new AttachmentKernel.Exponent(alpha, 0, alpha, alpha, points.length),
        new AttachmentKernel.PowerKernel(alpha, 0, 0, 0, 0),
        0,
        Optional.empty(),
        0);
  }

  private static AttachmentKernel.Point point(int first, int last, double center, double rate) {
    return new AttachmentKernel.Point(first, last, center, rate, 0.1, 10, rate > 0 ? 3 : 0);
  }

  @Test
  void betweenDegreesItIsStraightInLogarithmsAndOutsideItGoesOnByItsExponent() {
    Kernel kernel =
        Kernel.estimated(
            kernel(
                0.5,
                point(0, 0, 0, 0.3),
                point(1, 1, 1, Double.NaN),
                point(2, 2, 2, 4),
                point(3, 3, 3, 0),
                point(4, 6, 8, 64)));
    assertThat(kernel.weight(0)).isEqualTo(0.3);
    assertThat(kernel.weight(1)).isEqualTo(4 * Math.sqrt(0.5), within(1e-12));
    assertThat(kernel.weight(2)).isEqualTo(4, within(1e-12));
    assertThat(kernel.weight(4)).isEqualTo(16, within(1e-12)); // k² from 2 to 8
    assertThat(kernel.weight(3)).isEqualTo(9, within(1e-12));
    assertThat(kernel.weight(8)).isEqualTo(64, within(1e-12));
    assertThat(kernel.weight(32)).isEqualTo(128, within(1e-12));
    assertThat(kernel).hasToString("estimated by hand, α 0.5000");
  }

  @Test
  void ofOneDegreeItIsLevelAndNobodyWithoutTiesAttracts() {
    Kernel kernel = Kernel.estimated(kernel(Double.NaN, point(3, 3, 3, 1)));
    assertThat(kernel.weight(0)).isZero();
    assertThat(kernel.weight(1)).isEqualTo(1);
    assertThat(kernel.weight(1000)).isEqualTo(1);
    assertThat(kernel).hasToString("estimated by hand, α NA");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Kernel.estimated(kernel(1, point(0, 0, 0, 1), point(1, 1, 1, 0))))
        .withMessageStartingWith("nobody with a tie was chosen: kernel by hand");
  }

  /** What grows by the kernel of a history has about its exponent, by every estimator. */
  @Test
  void anEstimatedKernelGrowsWhatItWasEstimatedFrom() {
    TieHistory history =
        PreferentialAttachment.nonlinear(0.6, 2).grow(3000, new SplittableRandom(1));
    List<AttachmentKernel> estimates = new ArrayList<>();
    estimates.add(Attachment.newman().of(history));
    estimates.add(Attachment.pafit().of(history));
    for (AttachmentKernel estimate : estimates) {
      assertThat(estimate.power().alpha()).isEqualTo(0.6, within(0.1));
      TieHistory again =
          PreferentialAttachment.of(Kernel.estimated(estimate), 2)
              .grow(3000, new SplittableRandom(2));
      assertThat(Attachment.newman().of(again).power().alpha()).isEqualTo(0.6, within(0.15));
    }
  }

  @Test
  void anExperimentGrowsByWhatWasEstimated() {
    TieHistory history =
        PreferentialAttachment.barabasiAlbert(2).grow(500, new SplittableRandom(3));
    AttachmentKernel estimate = Attachment.pafit().of(history);
    HubEffects effects =
        HubExperiment.on(Sketch.cycle(30))
            .growing(PreferentialAttachment.of(Kernel.estimated(estimate), 2))
            .withHubs(Sketch.code(0))
            .withFitness(5)
            .withReplicates(20)
            .run(1);
    assertThat(effects.of(HubMeasure.DESIGNATED).low()).isPositive();
    assertThat(effects.provenance().toString()).contains("kernel estimated by ");
  }
}
