package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.attache.Adjacency;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.attache.internal.Rows;
import org.attache.internal.Seeds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class RandomPathsTest {
  private static RandomPaths paths(TieGraph graph) {
    Adjacency arcs = graph.adjacency();
    return new RandomPaths(
        Rows.of(arcs, Direction.OUT, Parallel.DISTINCT),
        Rows.of(arcs, Direction.IN, Parallel.DISTINCT));
  }

  private static int number(TieGraph graph, String code) {
    return graph.adjacency().index(graph.actor(code));
  }

  /** The inner actors of a path, in code order. */
  private static String drawn(
      TieGraph graph, RandomPaths paths, String from, String to, long seed) {
    int length = paths.draw(number(graph, from), number(graph, to), Seeds.random(seed, 0));
    List<String> codes = new ArrayList<>();
    Arrays.stream(paths.inner, 0, length).forEach(v -> codes.add(graph.actors().get(v).code()));
    return String.join("", codes.stream().sorted().toList());
  }

  /** Pearson's statistic of six paths being as likely, 6,000 drawn. */
  private static double unevenness(TieGraph graph, String from, String to, List<String> expected) {
    RandomPaths paths = paths(graph);
    int[] counts = new int[expected.size()];
    for (int i = 0; i < 1000 * counts.length; i++) {
      String path = drawn(graph, paths, from, to, i);
      assertThat(expected).contains(path);
      counts[expected.indexOf(path)]++;
    }
    return Arrays.stream(counts).mapToDouble(count -> (count - 1e3) * (count - 1e3) / 1e3).sum();
  }

  @Test
  void everyShortestPathIsAsLikely() {
    // Uneven on purpose: 5 of the 6 paths run through one partner of the start.
    TieGraph graph =
        Sketch.of("s-a a-b a-c a-d a-e a-f b-x c-x d-x e-x f-x x-t s-g g-h h-y y-t s-k t-m");
    List<String> paths = List.of("abx", "acx", "adx", "aex", "afx", "ghy");
    // Chi-squared with 5 degrees of freedom exceeds 20.5 once in a thousand times.
    assertThat(unevenness(graph, "s", "t", paths)).isLessThan(20.5);
    assertThat(unevenness(graph, "t", "s", paths)).isLessThan(20.5);
  }

  @Test
  void partnersThatMorePathsReachAreWalkedBackToMoreOften() {
    // The end has so many partners that the search begins at the start and comes to it last.
    TieGraph graph =
        Sketch.of(
            "s-a s-b s-c s-d a-p b-p c-p d-q p-x q-x x-t"
                + " t-1 t-2 t-3 t-4 t-5 t-6 t-7 t-8 t-9 t-10 t-11 t-12");
    List<String> paths = List.of("apx", "bpx", "cpx", "dqx");
    // Chi-squared with 3 degrees of freedom exceeds 16.3 once in a thousand times.
    assertThat(unevenness(graph, "s", "t", paths)).isLessThan(16.3);
  }

  @Test
  void pathsRunAlongTies() {
    TieGraph graph = Sketch.of("s>a s>b s>c a>x b>x a>y b>y c>y c>x x>t y>t t>s t>q q>s");
    List<String> paths = List.of("ax", "ay", "bx", "by", "cx", "cy");
    assertThat(unevenness(graph, "s", "t", paths)).isLessThan(20.5);
    assertThat(drawn(graph, paths(graph), "t", "s", 1)).isEmpty();
    assertThat(drawn(graph, paths(graph), "q", "x", 1)).hasSize(2).contains("s");
  }

  @Test
  void whatIsNotConnectedHasNobodyInside() {
    TieGraph graph = Sketch.of("a-b b-c d-e");
    RandomPaths paths = paths(graph);
    assertThat(drawn(graph, paths, "a", "e", 1)).isEmpty();
    assertThat(drawn(graph, paths, "a", "c", 1)).isEqualTo("b");
    assertThat(drawn(graph, paths, "a", "b", 1)).isEmpty();
  }

  @Test
  void pathsThatCannotBeCountedAreAnErrorHoweverFarTheEndsAreApart() {
    // Two ways at each of 2,200 turns: more than 1e308 paths from either end to the middle.
    StringBuilder turns = new StringBuilder();
    for (int turn = 0; turn < 2200; turn++) {
      String next = " m" + (turn + 1);
      turns.append(String.format(Locale.ROOT, " m%1$d-a%1$d m%1$d-b%1$d", turn));
      turns.append(" a" + turn + "-" + next.strip() + " b" + turn + "-" + next.strip());
    }
    TieGraph graph = Sketch.of(turns.toString().strip());
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> drawn(graph, paths(graph), "m0", "m2200", 1))
        .withMessage("more than 1e308 shortest paths between two actors");
  }

  @Test
  void partsOfSampledWorkHaveTheirOwnNumbers() {
    SplittableRandom first = Seeds.random(7, 0);
    SplittableRandom second = Seeds.random(7, 1);
    List<Long> numbers = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      numbers.add(first.nextLong());
      numbers.add(second.nextLong());
    }
    assertThat(numbers).doesNotHaveDuplicates();
    assertThat(Seeds.random(7, 1).nextLong()).isEqualTo(numbers.get(1));
  }
}
