package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class OctaveUrnTest {

  @Test
  void drawsInProportionToWeights() {
    double[] weights = {1, 3, 0.001, 2, 1024, 700, 4e-320, 1.999};
    assertProportion(weights, weights);
  }

  @Test
  void followsEveryChange() {
    assertProportion(new double[] {5, 1, 100, 0.5}, new double[] {4, 1000, 2, 0.25});
  }

  @Test
  void whoeverIsTakenOutIsNotDrawn() {
    assertProportion(new double[] {5, 1, 100, 0.5}, new double[] {4, 0, 2, 0});
    OctaveUrn urn = new OctaveUrn(3);
    assertThat(urn.draw(new SplittableRandom(1))).isEqualTo(OctaveUrn.NONE);
    urn.put(1, Double.MIN_VALUE);
    assertThat(urn.draw(new SplittableRandom(1))).isEqualTo(1);
    urn.put(1, 0);
    assertThat(urn.draw(new SplittableRandom(1))).isEqualTo(OctaveUrn.NONE);
  }

  @Test
  void smallestWeightsAreTold() {
    assertProportion(new double[] {1}, new double[] {Double.MIN_VALUE});
    assertProportion(new double[] {1, 1, 1}, new double[] {1e-310, 3e-310, 4e-320});
  }

  private static void assertProportion(double[] before, double[] after) {
    OctaveUrn urn = new OctaveUrn(before.length);
    for (int item = 0; item < before.length; item++) {
      urn.put(item, before[item]);
    }
    double total = 0;
    for (int item = 0; item < after.length; item++) {
      urn.put(item, after[item]);
      total += after[item];
    }
    int draws = 20_000;
    int[] counts = new int[after.length];
    SplittableRandom random = new SplittableRandom(1);
    for (int draw = 0; draw < draws; draw++) {
      counts[urn.draw(random)]++;
    }
    for (int item = 0; item < after.length; item++) {
      double share = after[item] / total;
      assertThat(counts[item] / (double) draws)
          .isCloseTo(share, within(4 * Math.sqrt(share * (1 - share) / draws) + 1e-12));
    }
  }
}
