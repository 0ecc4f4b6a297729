package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.attache.Actor;
import org.attache.Sketch;
import org.attache.Tie;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Against every set of founders in turn, on graphs of up to seven states and nine ties. */
@Tag("fast")
class InfluenceOracleTest {
  private static final Cascade INDEPENDENT = Cascade.independent().withProbability(Tie::weight);
  private static final double GREEDY = 1 - 1 / Math.E;

  private static TieGraph graph(SplittableRandom random, int n, int[] label) {
    StringBuilder words = new StringBuilder();
    IntStream.range(0, n).forEach(v -> words.append(Sketch.code(v)).append(' '));
    for (int i = 0; i < 9; i++) {
      int from = random.nextInt(n);
      int to = (from + 1 + random.nextInt(n - 1)) % n;
      words.append(Sketch.code(label[from])).append('>').append(Sketch.code(label[to]));
      words.append(':').append((1 + random.nextInt(8)) / 10.0).append(' ');
    }
    return Sketch.of(words.toString());
  }

  private static double sigma(TieGraph graph, String... codes) {
    return INDEPENDENT.from(codes).of(graph).expected();
  }

  private static double best(TieGraph graph, int k) {
    int n = graph.actors().size();
    return IntStream.range(0, 1 << n)
        .filter(set -> Integer.bitCount(set) == k)
        .mapToDouble(
            set ->
                sigma(
                    graph,
                    IntStream.range(0, n)
                        .filter(v -> (set >> v & 1) != 0)
                        .mapToObj(Sketch::code)
                        .toArray(String[]::new)))
        .max()
        .orElse(0);
  }

  private static double sigma(TieGraph graph, BestFounders founders) {
    return sigma(graph, founders.founders().stream().map(Actor::code).toArray(String[]::new));
  }

  @Test
  void everySearchKeepsItsGuarantee() {
    SplittableRandom random = new SplittableRandom(6);
    for (int trial = 0; trial < 20; trial++) {
      int n = 3 + random.nextInt(5);
      int k = 1 + random.nextInt(2);
      TieGraph graph = graph(random, n, IntStream.range(0, n).toArray());
      double best = best(graph, k);
      Influence search = Influence.of(k).withCascade(INDEPENDENT);
      BestFounders exact = search.of(graph);
      assertThat(exact.exact()).isTrue();
      assertThat(exact.error()).isZero();
      assertThat(exact.expected()).isCloseTo(best, within(1e-9));
      BestFounders greedy =
          search
              .withCascade(INDEPENDENT.withoutExpansion().withReplicates(500).withSeed(trial))
              .of(graph);
      // Sizes are at most n, so ε for 500 replicates is at most 4 n / (2 √500) a founder.
      double epsilon = k * 4.0 * n / (2 * Math.sqrt(500));
      assertThat(sigma(graph, greedy)).isGreaterThanOrEqualTo(GREEDY * best - epsilon);
      assertThat(greedy.expected())
          .isCloseTo(sigma(graph, greedy), within(4.5 * greedy.error() + 1e-9));
      BestFounders reverse = search.byReverseReach(0.2, 1).of(graph);
      assertThat(sigma(graph, reverse)).isGreaterThanOrEqualTo((GREEDY - 0.2) * best);
      assertThat(reverse.expected())
          .isCloseTo(sigma(graph, reverse), within(4.5 * reverse.error() + 1e-9));
    }
  }

  @Test
  void chosenOverFewReplicatesTheyAreNotFlattered() {
    // Twelve pairs alike: the best of 50 replicates seems better than it is, over the same ones.
    TieGraph pairs =
        Sketch.of(
            String.join(
                " ", IntStream.range(0, 12).mapToObj(i -> "a" + i + ">b" + i + ":.5").toList()));
    double sum = 0;
    for (int seed = 0; seed < 200; seed++) {
      Cascade few = INDEPENDENT.withoutExpansion().withReplicates(50).withSeed(seed);
      sum += Influence.of(1).withCascade(few).of(pairs).expected();
    }
    // 1.5 expected, with a standard deviation of ½ / √(50 · 200).
    assertThat(sum / 200).isCloseTo(1.5, within(4 * 0.005));
  }

  @Test
  void relabellingPermutesTheSpreadAndHigherChancesNeverLowerIt() {
    for (int seed = 0; seed < 20; seed++) {
      int[] plain = IntStream.range(0, 6).toArray();
      int[] turned = Arrays.stream(plain).map(v -> (v * 5 + 2) % 6).toArray();
      TieGraph one = graph(new SplittableRandom(seed), 6, plain);
      TieGraph other = graph(new SplittableRandom(seed), 6, turned);
      Cascade likelier =
          Cascade.independent().withProbability(tie -> Math.min(1, tie.weight() + 0.1));
      Spread spread = Influence.ofEach().withCascade(INDEPENDENT);
      for (int v = 0; v < 6; v++) {
        double sigma = spread.of(one).of(Sketch.code(v));
        assertThat(spread.of(other).of(Sketch.code(turned[v]))).isCloseTo(sigma, within(1e-9));
        assertThat(spread.withCascade(likelier).of(one).of(Sketch.code(v)))
            .isGreaterThanOrEqualTo(sigma - 1e-9);
      }
    }
  }
}
