package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.attache.Adjacency;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Degrees of grown graphs against the exact laws of ALGORITHMS P1. The recipe is 10⁵ actors and 20
 * seeds; the fast tests take fewer, the rest of the recipe needs no data but the time of that
 * group.
 */
class GrowthLawsTest {

  /** The share of actors of each degree up to 9, by seed. */
  static double[][] shares(PreferentialAttachment growth, int actors, int seeds) {
    double[][] shares = new double[seeds][10];
    for (int seed = 0; seed < seeds; seed++) {
      Adjacency grown = growth.growAdjacency(actors, new SplittableRandom(seed));
      for (int v = 0; v < actors; v++) {
        int degree = grown.end(v) - grown.begin(v);
        if (degree < 10) {
          shares[seed][degree] += 1.0 / actors;
        }
      }
    }
    return shares;
  }

  /** Within four standard errors of the mean over seeds, the finite-size shift of 1/n allowed. */
  static void follows(
      PreferentialAttachment growth, int actors, int seeds, int from, IntToDoubleFunction law) {
    double[][] shares = shares(growth, actors, seeds);
    for (int k = from; k < from + 4; k++) {
      double mean = 0;
      for (double[] share : shares) {
        mean += share[k] / seeds;
      }
      double squares = 0;
      for (double[] share : shares) {
        squares += (share[k] - mean) * (share[k] - mean);
      }
      double error = Math.sqrt(squares / (seeds - 1) / seeds);
      assertThat(Math.abs(mean - law.applyAsDouble(k)))
          .as("%s, degree %s: %s against %s", growth, k, mean, law.applyAsDouble(k))
          .isLessThan(4 * error + 4.0 / actors);
    }
  }

  static double barabasiAlbert(int m, int k) {
    return 2.0 * m * (m + 1) / ((double) k * (k + 1) * (k + 2));
  }

  @Test
  @Tag("fast")
  void degreesOfBarabasiAndAlbertFollowTheExactLaw() {
    for (int m = 1; m <= 3; m++) {
      int each = m;
      PreferentialAttachment growth = PreferentialAttachment.barabasiAlbert(m);
      follows(growth, 20_000, 8, m, k -> barabasiAlbert(each, k));
    }
  }

  @Test
  @Tag("data")
  void degreesOfBarabasiAndAlbertFollowTheExactLawAtLength() {
    for (int m = 1; m <= 3; m++) {
      int each = m;
      PreferentialAttachment growth = PreferentialAttachment.barabasiAlbert(m);
      follows(growth, 100_000, 20, m, k -> barabasiAlbert(each, k));
      PreferentialAttachment slow = PreferentialAttachment.of(k -> k, m);
      follows(slow, 20_000, 20, m, k -> barabasiAlbert(each, k));
    }
  }
}
