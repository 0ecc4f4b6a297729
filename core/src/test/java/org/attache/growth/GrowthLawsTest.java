package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.attache.Adjacency;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Degrees of grown graphs against the exact laws of ALGORITHMS P1. The recipe is 10⁵ actors and 20
 * seeds; the fast tests take fewer, and those at length, tagged as data, need no data but the time.
 */
class GrowthLawsTest {

  private static int degree(Adjacency grown, int v) {
    return grown.end(v) - grown.begin(v);
  }

  /** How often each degree occurs, over all seeds. */
  private static int[] counts(PreferentialAttachment growth, int actors, int seeds) {
    int[] counts = new int[actors * growth.rule().each().draw(new SplittableRandom(0)) + 1];
    for (int seed = 0; seed < seeds; seed++) {
      Adjacency grown = growth.growAdjacency(actors, new SplittableRandom(seed));
      for (int v = 0; v < actors; v++) {
        counts[degree(grown, v)]++;
      }
    }
    return counts;
  }

  /**
   * Within four standard errors: a share among n actors varies by less than p(1 − p)/n, for more
   * actors of one degree leave fewer of it to come. What the seed leaves, a few actors, is allowed.
   */
  private static void follows(
      PreferentialAttachment growth, int actors, int seeds, int from, IntToDoubleFunction law) {
    int[] counts = counts(growth, actors, seeds);
    double n = (double) actors * seeds;
    for (int k = from; k < from + 5; k++) {
      double share = law.applyAsDouble(k);
      double error = Math.sqrt(share * (1 - share) / n);
      assertThat(counts[k] / n)
          .as("%s, degree %s", growth, k)
          .isCloseTo(share, within(4 * error + 4.0 / actors));
    }
  }

  private static void follows(PreferentialAttachment growth, int actors, int seeds, int from) {
    follows(growth, actors, seeds, from, growth.stationary()::probability);
  }

  private static IntToDoubleFunction barabasiAlbert(int m) {
    return k -> 2.0 * m * (m + 1) / ((double) k * (k + 1) * (k + 2));
  }

  @Test
  @Tag("fast")
  void degreesOfBarabasiAndAlbertFollowTheExactLaw() {
    for (int m = 1; m <= 3; m++) {
      follows(PreferentialAttachment.barabasiAlbert(m), 20_000, 5, m, barabasiAlbert(m));
      follows(PreferentialAttachment.of(k -> k, m), 20_000, 2, m, barabasiAlbert(m));
    }
  }

  @Test
  @Tag("fast")
  void degreesOfUniformGrowthHalve() {
    follows(PreferentialAttachment.nonlinear(0, 1), 20_000, 4, 1, k -> Math.pow(2, -k));
  }

  @Test
  @Tag("fast")
  void degreesFollowTheLawsOfTheirKernels() {
    follows(PreferentialAttachment.nonlinear(0.5, 1), 20_000, 3, 1);
    follows(PreferentialAttachment.nonlinear(0.75, 2), 20_000, 3, 2);
    follows(PreferentialAttachment.shifted(-0.5, 1), 20_000, 3, 1);
    follows(PreferentialAttachment.shifted(2, 2), 20_000, 3, 2);
    follows(PreferentialAttachment.of(Kernel.linear().choking(4, 12), 2), 20_000, 3, 2);
    follows(PreferentialAttachment.of(k -> 1 + Math.log(k), 1), 20_000, 3, 1);
    follows(PreferentialAttachment.shifted(1, 2).withParallelTies(true), 20_000, 3, 2);
  }

  @Test
  @Tag("data")
  void degreesFollowTheExactLawsAtLength() {
    for (int m = 1; m <= 3; m++) {
      follows(PreferentialAttachment.barabasiAlbert(m), 100_000, 20, m, barabasiAlbert(m));
    }
    follows(PreferentialAttachment.nonlinear(0, 1), 100_000, 20, 1, k -> Math.pow(2, -k));
    follows(PreferentialAttachment.nonlinear(0.25, 1), 100_000, 20, 1);
    follows(PreferentialAttachment.nonlinear(0.5, 1), 100_000, 20, 1);
    follows(PreferentialAttachment.nonlinear(0.75, 1), 100_000, 20, 1);
    follows(PreferentialAttachment.shifted(-0.5, 1), 100_000, 20, 1);
    follows(PreferentialAttachment.shifted(1, 1), 100_000, 20, 1);
    follows(PreferentialAttachment.shifted(2, 2), 100_000, 20, 2);
  }

  /** The exponent most likely under P(K > k | K ≥ k) = (k + λ)/(k + λ + ν), by halves. */
  private static double exponent(int[] counts, double lambda, int from) {
    double low = 0.1;
    double high = 20;
    while (high - low > 1e-9) {
      double nu = (low + high) / 2;
      double slope = 0;
      long more = 0;
      for (int k = counts.length - 1; k >= from; k--) {
        slope += counts[k] * (1 / nu - 1 / (k + lambda + nu)) - more / (k + lambda + nu);
        more += counts[k];
      }
      low = slope > 0 ? nu : low;
      high = slope > 0 ? high : nu;
    }
    return 1 + low;
  }

  @Test
  @Tag("fast")
  void exponentOfShiftedKernelsIsThreeAndLambda() {
    for (double lambda : new double[] {-0.5, 0, 1}) {
      int[] counts = counts(PreferentialAttachment.shifted(lambda, 1), 50_000, 2);
      assertThat(exponent(counts, lambda, 1)).isCloseTo(3 + lambda, within(0.05));
    }
  }

  private static int largest(Adjacency grown) {
    int largest = 0;
    for (int v = 0; v < grown.order(); v++) {
      largest = Math.max(largest, degree(grown, v));
    }
    return largest;
  }

  @Test
  @Tag("fast")
  void aboveOneOneActorTakesAlmostAllAboveTwoAllButAFew() {
    for (int seed = 0; seed < 5; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      PreferentialAttachment gelling = PreferentialAttachment.nonlinear(1.5, 1);
      assertThat(largest(gelling.growAdjacency(10_000, random))).isGreaterThan(7_000);
      PreferentialAttachment star = PreferentialAttachment.nonlinear(3, 1);
      assertThat(largest(star.growAdjacency(10_000, random))).isGreaterThan(9_900);
      PreferentialAttachment below = PreferentialAttachment.nonlinear(0.5, 1);
      assertThat(largest(below.growAdjacency(10_000, random))).isLessThan(100);
    }
  }

  /** The slope of ln(mean degree) of classes of age on ln(n/birth), over three powers of two. */
  private static double growth(double[] sum, int[] size) {
    return Math.log(sum[1] / size[1] * size[0] / sum[0]) / (6 * Math.log(2));
  }

  @Test
  @Tag("data")
  void degreeGrowsByThePowerOfFitness() {
    int actors = 1 << 17;
    double[][] sum = new double[2][2];
    int[][] size = new int[2][2];
    for (int seed = 0; seed < 20; seed++) {
      List<Double> fitness = new ArrayList<>();
      PreferentialAttachment growth =
          PreferentialAttachment.fitness(
              random -> {
                fitness.add(random.nextBoolean() ? 1 : 0.5);
                return fitness.get(fitness.size() - 1);
              },
              1);
      Adjacency grown = growth.growAdjacency(actors, new SplittableRandom(seed));
      for (int v = actors >> 8; v < actors >> 1; v++) {
        int old = v < actors >> 7 ? 1 : v >= actors >> 2 ? 0 : -1;
        if (old >= 0) {
          int fit = fitness.get(v) == 1 ? 1 : 0;
          sum[fit][old] += degree(grown, v);
          size[fit][old]++;
        }
      }
    }
    FitnessLaw law = FitnessLaw.of(0.5, 1);
    assertThat(growth(sum[1], size[1])).isCloseTo(law.growth(1), within(0.05));
    assertThat(growth(sum[0], size[0])).isCloseTo(law.growth(0.5), within(0.05));
  }

  /**
   * Fitness uniform on [0, 1]: an actor of fitness η has k ties or more with the chance Π j/(j +
   * C/η), j from m to k − 1, which for all together falls as k^−C/ln k. A slope fitted to so few
   * decades would say little of C, the shares of each degree say it.
   */
  private static double atLeast(int k, int m, double constant) {
    double sum = 0;
    int parts = 2000;
    for (int i = 0; i < parts; i++) {
      double fitness = (i + 0.5) / parts;
      double above = 1;
      for (int j = m; j < k; j++) {
        above *= j / (j + constant / fitness);
      }
      sum += above / parts;
    }
    return sum;
  }

  @Test
  @Tag("fast")
  void degreesOfUniformFitnessFollowTheConstant() {
    double constant = FitnessLaw.uniform().constant();
    PreferentialAttachment growth = PreferentialAttachment.fitness(r -> r.nextDouble(), 1);
    int actors = 50_000;
    int seeds = 4;
    int[] counts = counts(growth, actors, seeds);
    double n = (double) actors * seeds;
    for (int k : new int[] {2, 3, 5, 10, 30, 100}) {
      double share = Arrays.stream(counts, k, counts.length).sum() / n;
      double law = atLeast(k, 1, constant);
      double error = Math.sqrt(law * (1 - law) / n);
      assertThat(share).as("degree %s", k).isCloseTo(law, within(4 * error + 0.005 * law));
    }
    // and would not with a constant that is 5 in 100 off
    double share = Arrays.stream(counts, 3, counts.length).sum() / n;
    double error = Math.sqrt(share * (1 - share) / n);
    assertThat(Math.abs(share - atLeast(3, 1, 1.05 * constant))).isGreaterThan(5 * error);
    assertThat(Math.abs(share - atLeast(3, 1, 0.95 * constant))).isGreaterThan(5 * error);
  }

  /** The mean of the law over births in a range, by the substitution ξ = w^10. */
  private static double mean(AgeingLaw law, double from, double to) {
    int steps = 100;
    double first = Math.pow(from, 0.1);
    double width = (Math.pow(to, 0.1) - first) / steps;
    double sum = 0;
    for (int i = 0; i < steps; i++) {
      double w = first + (i + 0.5) * width;
      sum += law.degree(Math.pow(w, 10)) * 10 * Math.pow(w, 9) * width;
    }
    return sum / (to - from);
  }

  @Test
  @Tag("fast")
  void degreeGrowsWithAgeAsDorogovtsevAndMendesHaveIt() {
    int actors = 20_000;
    AgeingLaw law = AgeingLaw.of(0.5);
    double[] edges = {0.02, 0.1, 0.5, 0.9};
    double[][] mean = new double[3][8];
    for (int seed = 0; seed < 8; seed++) {
      PreferentialAttachment growth = PreferentialAttachment.ageing(0.5, 1);
      Adjacency grown = growth.growAdjacency(actors, new SplittableRandom(seed));
      for (int i = 0; i < 3; i++) {
        int from = (int) (edges[i] * actors);
        int to = (int) (edges[i + 1] * actors);
        for (int v = from; v < to; v++) {
          mean[i][seed] += (double) degree(grown, v) / (to - from);
        }
      }
    }
    for (int i = 0; i < 3; i++) {
      double expected = mean(law, edges[i], edges[i + 1]);
      double average = Arrays.stream(mean[i]).average().orElseThrow();
      double squares = Arrays.stream(mean[i]).map(x -> (x - average) * (x - average)).sum();
      double error = Math.sqrt(squares / 7 / 8);
      assertThat(average).as("births from %s", edges[i]).isCloseTo(expected, within(5 * error));
    }
  }

  @Test
  @Tag("fast")
  void fastAgeingLeavesNoHubs() {
    SplittableRandom random = new SplittableRandom(1);
    assertThat(largest(PreferentialAttachment.ageing(3, 1).growAdjacency(20_000, random)))
        .isLessThan(40);
    assertThat(largest(PreferentialAttachment.ageing(0, 1).growAdjacency(20_000, random)))
        .isGreaterThan(100);
  }
}
