package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.attache.Adjacency;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Partners of one newcomer against the law of successive sampling, written out: χ² below its mean
 * and five deviations of it.
 */
@Tag("fast")
class SuccessiveSamplingTest {
  private static final int RUNS = 10_000;

  /** The sets of m partners by bits, each with its chance, by all orders of drawing. */
  private static void enumerate(
      double[] weight, int m, int drawn, double chance, Map<Integer, Double> law) {
    if (m == 0) {
      law.merge(drawn, chance, Double::sum);
      return;
    }
    double total = 0;
    for (int v = 0; v < weight.length; v++) {
      total += (drawn >> v & 1) == 0 ? weight[v] : 0;
    }
    for (int v = 0; v < weight.length; v++) {
      if ((drawn >> v & 1) == 0 && weight[v] > 0) {
        enumerate(weight, m - 1, drawn | 1 << v, chance * weight[v] / total, law);
      }
    }
  }

  private static int partners(Adjacency grown, int v) {
    int drawn = 0;
    for (int arc = grown.begin(v); arc < grown.end(v); arc++) {
      drawn |= 1 << grown.target(arc);
    }
    return drawn;
  }

  private static void follows(PreferentialAttachment growth, int m, double... weight) {
    Map<Integer, Double> law = new TreeMap<>();
    enumerate(weight, m, 0, 1, law);
    Map<Integer, Integer> seen = new TreeMap<>();
    SplittableRandom random = new SplittableRandom(11);
    int n = weight.length;
    for (int run = 0; run < RUNS; run++) {
      seen.merge(partners(growth.growAdjacency(n + 1, random), n), 1, Integer::sum);
    }
    assertThat(law.keySet()).containsAll(seen.keySet());
    double chiSquare = 0;
    for (Map.Entry<Integer, Double> set : law.entrySet()) {
      double expected = RUNS * set.getValue();
      double off = seen.getOrDefault(set.getKey(), 0) - expected;
      chiSquare += off * off / expected;
    }
    int freedom = law.size() - 1;
    assertThat(chiSquare).as("%s", growth).isLessThan(freedom + 5 * Math.sqrt(2.0 * freedom));
  }

  /** Degrees 3, 2, 2, 1 and 0. */
  private static final TieGraph SEED = Sketch.of("a-b a-c a-d b-c e");

  private static PreferentialAttachment from(TieGraph seed, Kernel kernel, int m) {
    return PreferentialAttachment.of(kernel, m).withSeed(seed);
  }

  @Test
  void drawingEndsOfTiesFollowsIt() {
    follows(from(SEED, Kernel.linear(), 1), 1, 3, 2, 2, 1, 0);
    follows(from(SEED, Kernel.linear(), 2), 2, 3, 2, 2, 1, 0);
    follows(from(SEED, Kernel.linear(), 3), 3, 3, 2, 2, 1, 0);
    follows(from(SEED, Kernel.shifted(0.5), 2), 2, 3.5, 2.5, 2.5, 1.5, 0.5);
    follows(from(SEED, Kernel.shifted(0.5), 4), 4, 3.5, 2.5, 2.5, 1.5, 0.5);
  }

  @Test
  void drawingFromATreeFollowsIt() {
    follows(from(SEED, k -> k, 2), 2, 3, 2, 2, 1, 0);
    follows(from(SEED, Kernel.power(2), 3), 3, 9, 4, 4, 1, 0);
    follows(from(SEED, Kernel.linear().choking(1, 3), 2), 2, 0, 1, 1, 1, 0);
    follows(
        from(SEED, Kernel.shifted(1), 2)
            .withAttractiveness(actor -> actor.code().equals("e") ? 4 : 0),
        2,
        4,
        3,
        3,
        2,
        5);
  }

  @Test
  void drawingByAgeFollowsIt() {
    follows(from(SEED, Kernel.linear(), 2).withAgeing(1.5), 2, 3, 2, 2, 1, 0);
    follows(from(SEED, Kernel.shifted(1), 3).withAgeing(-2), 3, 4, 3, 3, 2, 1);
  }

  /** Of weights 2, 1, 1 the same one twice: 2/4 · 3/5 + 2 · 1/4 · 2/5, the first tie counted. */
  @Test
  void parallelTiesCountForEachOther() {
    TieGraph seed = Sketch.of("a-b a-c");
    for (Kernel kernel : List.of(Kernel.linear(), k -> k)) {
      PreferentialAttachment growth = from(seed, kernel, 2).withParallelTies(true);
      SplittableRandom random = new SplittableRandom(2);
      int twice = 0;
      for (int run = 0; run < RUNS; run++) {
        Adjacency grown = growth.growAdjacency(4, random);
        twice += grown.target(grown.begin(3)) == grown.target(grown.begin(3) + 1) ? 1 : 0;
      }
      double error = Math.sqrt(0.25 / RUNS);
      assertThat((double) twice / RUNS).isCloseTo(0.5, within(4 * error));
    }
  }

  /** Once chance has not found them, the others are weighed: all by λ alone, so evenly. */
  @Test
  void partnersOfHardlyAnyWeightAreFoundInTime() {
    TieGraph seed = Sketch.of("a-b c d e");
    PreferentialAttachment growth = from(seed, Kernel.shifted(1e-6), 3);
    follows(growth, 3, 1 + 1e-6, 1 + 1e-6, 1e-6, 1e-6, 1e-6);
  }

  @Test
  void manyPartnersAreDistinctAndFoundInTime() {
    PreferentialAttachment growth =
        PreferentialAttachment.barabasiAlbert(2000).withSeed(Sketch.star(2000));
    Adjacency grown = growth.growAdjacency(2002, new SplittableRandom(1));
    for (int v = 2000; v < 2002; v++) {
      Set<Integer> partners = new HashSet<>();
      for (int arc = grown.begin(v); arc < grown.end(v); arc++) {
        partners.add(grown.target(arc));
      }
      assertThat(partners.size())
          .isGreaterThanOrEqualTo(2000)
          .isEqualTo(grown.end(v) - grown.begin(v));
    }
  }

  @Test
  void boundlessAttractionIsAnError() {
    for (PreferentialAttachment growth :
        List.of(
            PreferentialAttachment.shifted(1.5e308, 2),
            PreferentialAttachment.of(k -> 1e308, 2),
            PreferentialAttachment.of(k -> 1e308, 2).withAgeing(1))) {
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> growth.growAdjacency(10, new SplittableRandom(1)))
          .withMessageContaining("more than a double holds");
    }
  }

  /** Blocks of all ages, weights that change and go, χ² against η τ^−α written out. */
  @Test
  void ageIsDrawnExactly() {
    for (double alpha : new double[] {-2, 0.5, 4}) {
      SplittableRandom random = new SplittableRandom(5);
      AgedUrn urn = new AgedUrn(alpha, 2);
      double[] weight = new double[61];
      for (int step = 1; step <= 60; step++) {
        urn.begin(step, step);
        weight[step] = 1 + random.nextInt(3);
        urn.put(step, weight[step]);
        int changed = 1 + random.nextInt(step);
        weight[changed] = random.nextInt(3);
        urn.put(changed, weight[changed]);
      }
      for (int v = 1; v < 61; v++) {
        weight[v] *= Math.pow(Math.max(1, 60 - v), -alpha);
      }
      double total = Arrays.stream(weight).sum();
      int[] seen = new int[61];
      int draws = 100_000;
      for (int i = 0; i < draws; i++) {
        seen[urn.draw(random)]++;
      }
      double chiSquare = 0;
      int freedom = -1;
      double rare = 0;
      double rarely = 0;
      for (int v = 0; v < 61; v++) {
        double expected = draws * weight[v] / total;
        if (expected < 5) {
          rare += expected;
          rarely += seen[v];
        } else {
          freedom++;
          chiSquare += (seen[v] - expected) * (seen[v] - expected) / expected;
        }
      }
      assertThat(chiSquare).as("α %s", alpha).isLessThan(freedom + 5 * Math.sqrt(2.0 * freedom));
      assertThat(Math.abs(rarely - rare)).isLessThanOrEqualTo(5 * Math.sqrt(rare));
    }
  }
}
