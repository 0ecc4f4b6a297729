package org.attache.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Parallel;
import org.attache.RandomGraphs;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
@net.jqwik.api.Tag("fast")
@Domain(RandomGraphs.class)
@Domain(DomainContext.Global.class)
class RewiringTest {
  private static final int SAMPLES = 20_000;
  private static final int STEPS = 60;

  private static Rows rows(TieGraph graph) {
    return Rows.of(graph.adjacency(), Parallel.DISTINCT);
  }

  /** The ties as text, the same for the same graph. */
  private static String written(Rewiring ties, boolean directed) {
    String[] words = new String[ties.from.length];
    for (int tie = 0; tie < words.length; tie++) {
      int from = ties.from[tie];
      int to = ties.to[tie];
      boolean turned = !directed && to < from;
      words[tie] = turned ? to + "-" + from : from + "-" + to;
    }
    Arrays.sort(words);
    return String.join(" ", words);
  }

  private static Map<String, Integer> sampled(TieGraph graph, boolean directed) {
    Map<String, Integer> seen = new TreeMap<>();
    for (int sample = 0; sample < SAMPLES; sample++) {
      Rewiring ties = Rewiring.of(rows(graph), directed);
      ties.rewire(STEPS, new SplittableRandom(sample));
      seen.merge(written(ties, directed), 1, Integer::sum);
    }
    return seen;
  }

  /** Below what χ² stays under with probability 0.9999, after Wilson and Hilferty. */
  private static void assertUniform(Map<String, Integer> seen, int graphs) {
    assertThat(seen).hasSize(graphs);
    double expected = SAMPLES / (double) graphs;
    double chiSquare =
        seen.values().stream().mapToDouble(n -> (n - expected) * (n - expected) / expected).sum();
    double df = graphs - 1;
    double most = df * Math.pow(1 - 2 / (9 * df) + 3.719 * Math.sqrt(2 / (9 * df)), 3);
    assertThat(chiSquare).isLessThan(most);
  }

  /** The numbers of labelled simple graphs with these degrees. */
  @ParameterizedTest
  @CsvSource({
    "7, a-b b-c c-d d-e", // 2 2 2 1 1
    "12, a-b b-c c-d d-e e-a", // 2 2 2 2 2
    "6, a-b a-c a-d b-c d-e", // 3 2 2 2 1
    "7, a-b a-c a-d b-c b-e d-e", // 3 3 2 2 2
    "31, a-b b-c c-d d-e e-f" // 2 2 2 2 1 1
  })
  void everyGraphOfTheDegreesIsAsLikely(int graphs, String sketch) {
    assertUniform(sampled(Sketch.of(sketch), false), graphs);
  }

  @ParameterizedTest
  @CsvSource({"a>b b>c c>a", "a>b b>c c>a d>a", "a>b b>c c>d d>a", "a>b b>a c>d a>c b>d"})
  void everyDirectedGraphOfTheDegreesIsAsLikely(String sketch) {
    TieGraph graph = Sketch.of(sketch);
    assertUniform(sampled(graph, true), directedGraphs(rows(graph)));
  }

  /** How many directed graphs have these out- and in-degrees: tries all. */
  private static int directedGraphs(Rows rows) {
    int n = rows.order();
    int[] out = new int[n];
    int[] in = new int[n];
    for (int v = 0; v < n; v++) {
      out[v] = rows.degree(v);
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        in[rows.target[arc]]++;
      }
    }
    int count = 0;
    for (int cells = 0; cells < 1 << (n * n); cells++) {
      int[] outNow = new int[n];
      int[] inNow = new int[n];
      for (int cell = 0; cell < n * n; cell++) {
        if ((cells >> cell & 1) == 1) {
          outNow[cell / n]++;
          inNow[cell % n] += cell / n == cell % n ? 100 : 1;
        }
      }
      count += Arrays.equals(out, outNow) && Arrays.equals(in, inNow) ? 1 : 0;
    }
    return count;
  }

  @Test
  void aCycleOfThreeIsTurnedRound() {
    assertThat(sampled(Sketch.of("a>b b>c c>a"), true)).hasSize(2);
  }

  @Property(tries = 200)
  void degreesStayAndTheGraphStaysSimple(
      @ForAll TieGraph graph, @ForAll @IntRange(max = 99) int seed) {
    boolean directed = graph.isDirected();
    Rewiring before = Rewiring.of(rows(graph), directed);
    Rewiring after = Rewiring.of(rows(graph), directed);
    after.rewire(200, new SplittableRandom(seed));
    Set<String> pairs = new HashSet<>(Arrays.asList(written(after, directed).split(" ", -1)));
    assertThat(pairs).hasSize(Math.max(1, after.from.length));
    for (int tie = 0; tie < after.from.length; tie++) {
      assertThat(after.from[tie]).isNotEqualTo(after.to[tie]);
    }
    int n = graph.actors().size();
    assertThat(degrees(after, directed, n)).isEqualTo(degrees(before, directed, n));
    Rewiring again = Rewiring.of(rows(graph), directed);
    again.rewire(200, new SplittableRandom(seed));
    assertThat(again.to).isEqualTo(after.to);
  }

  private static int[] degrees(Rewiring ties, boolean directed, int n) {
    int[] degrees = new int[2 * n];
    for (int tie = 0; tie < ties.from.length; tie++) {
      degrees[ties.from[tie]]++;
      degrees[ties.to[tie] + (directed ? n : 0)]++;
    }
    return degrees;
  }

  @Property(tries = 80)
  void pairsAreHeldAsInAHashSet(@ForAll @IntRange(max = 9999) int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Set<Long> slow = new HashSet<>();
    PairSet pairs = new PairSet(40);
    for (int step = 0; step < 300; step++) {
      int one = random.nextInt(8);
      int two = random.nextInt(5);
      long pair = 10L * one + two;
      if (slow.contains(pair)) {
        slow.remove(pair);
        pairs.remove(one, two);
      } else {
        slow.add(pair);
        pairs.add(one, two);
      }
      for (int cell = 0; cell < 40; cell++) {
        assertThat(pairs.holds(cell % 8, cell / 8))
            .isEqualTo(slow.contains(10L * (cell % 8) + cell / 8));
      }
    }
  }
}
