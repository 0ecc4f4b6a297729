package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class UrnTest {

  /** Where u falls when whole weights are added up one by one. */
  private static int scanned(int[] weights, int from, int to, double u) {
    double sum = 0;
    for (int v = from; v < to; v++) {
      sum += weights[v];
      if (u < sum) {
        return v;
      }
    }
    throw new AssertionError("beyond the sum");
  }

  @Test
  void aTreeInvertsLikeAScanOfAllWeights() {
    SplittableRandom random = new SplittableRandom(1);
    int[] weights = new int[300];
    SumTree tree = new SumTree(2);
    for (int i = 0; i < 3000; i++) {
      int v = random.nextInt(weights.length);
      weights[v] = random.nextInt(4);
      tree.put(v, weights[v]);
      int from = random.nextInt(weights.length);
      int to = from + random.nextInt(weights.length - from);
      int sum = Arrays.stream(weights, from, to).sum();
      assertThat(tree.sum(from, to)).isEqualTo(sum);
      if (sum > 0) {
        double u = random.nextDouble() * sum;
        assertThat(tree.find(from, to, u)).isEqualTo(scanned(weights, from, to, u));
      }
      double chance = random.nextDouble();
      RandomGenerator same = chance(chance);
      int drawn = tree.draw(same);
      int total = Arrays.stream(weights).sum();
      assertThat(drawn).isEqualTo(total == 0 ? -1 : scanned(weights, 0, 300, chance * total));
    }
  }

  private static RandomGenerator chance(double u) {
    return new RandomGenerator() {
      @Override
      public long nextLong() {
        return 0;
      }

      @Override
      public double nextDouble() {
        return u;
      }
    };
  }

  @Test
  void anUrnWithoutWeightDrawsNobody() {
    SplittableRandom random = new SplittableRandom(1);
    assertThat(new SumTree(4).draw(random)).isEqualTo(-1);
    assertThat(new AgedUrn(1, 4).draw(random)).isEqualTo(-1);
  }

  @Test
  void ageFadesAsAPower() {
    for (double alpha : new double[] {-1, 0.5, 3}) {
      fades(alpha);
    }
  }

  /** 37 steps of 0 to 2 arrivals with weights 0 to 3, against the shares written out. */
  private static void fades(double alpha) {
    SplittableRandom random = new SplittableRandom(3);
    AgedUrn urn = new AgedUrn(alpha, 4);
    double[] expected = new double[80];
    int order = 0;
    int steps = 37;
    for (int step = 1; step <= steps; step++) {
      urn.begin(step, order);
      for (int i = random.nextInt(3); i > 0; i--) {
        int weight = random.nextInt(4);
        urn.put(order, 0.5);
        urn.put(order, weight);
        expected[order++] = weight * Math.pow(Math.max(1, steps - step), -alpha);
      }
    }
    double total = Arrays.stream(expected).sum();
    int draws = 200_000;
    int[] count = new int[order];
    for (int i = 0; i < draws; i++) {
      count[urn.draw(random)]++;
    }
    for (int v = 0; v < order; v++) {
      double share = expected[v] / total;
      double error = Math.sqrt(share * (1 - share) / draws);
      assertThat((double) count[v] / draws).isCloseTo(share, within(4.5 * error + 1e-12));
    }
  }

  @Test
  void oldestOfABlockIsAtMostTwiceAsOldAsItsYoungest() {
    AgedUrn urn = new AgedUrn(2, 4);
    for (int step = 1; step <= 1000; step++) {
      urn.begin(step, step);
      urn.put(step, 1);
    }
    CountingRandom random = new CountingRandom();
    for (int i = 0; i < 10_000; i++) {
      urn.draw(random);
    }
    // two numbers a try, and a try succeeds with a chance of 2^−2 at least
    assertThat(random.count).isLessThan(2 * 4 * 10_000);
  }

  private static final class CountingRandom implements RandomGenerator {
    private final SplittableRandom random = new SplittableRandom(5);
    private int count;

    @Override
    public long nextLong() {
      count++;
      return random.nextLong();
    }
  }
}
