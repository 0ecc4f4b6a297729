package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Actor;
import org.attache.RandomGraphs;
import org.attache.Sketch;
import org.attache.Tie;
import org.attache.TieGraph;
import org.junit.jupiter.api.Test;

@Tag("fast")
@org.junit.jupiter.api.Tag("fast")
@Domain(RandomGraphs.class)
@Domain(DomainContext.Global.class)
class BestPathsTest {
  private static final TieGraph TOY =
      Sketch.of("A-B:0.9 B-C:0.8 A-D:0.6 D-C:0.95 C-E:0.5 D-E:0.7 B-E:0.3");

  private static String codes(Routes.Route route) {
    return String.join("", route.actors().stream().map(Actor::code).toList());
  }

  @Test
  void theReferenceNetworkHasTwoPathsOfTwoHopsAndFourOfThree() {
    // ALGORITHMS.md R2
    List<Routes.Route> routes = BestPaths.between("A", "E").first(99).of(TOY).routes();
    assertThat(routes).filteredOn(route -> route.hops() <= 2).hasSize(2);
    assertThat(routes).filteredOn(route -> route.hops() <= 3).hasSize(4);
    assertThat(codes(routes.get(0))).isEqualTo("ABCDE");
    assertThat(routes.get(0).value()).isCloseTo(.4788, within(1e-12));
    assertThat(codes(routes.get(1))).isEqualTo("ADE");
    assertThat(BestPaths.between("A", "E").of(TOY).routes()).isEqualTo(routes.subList(0, 1));
  }

  @Test
  void pathsAsGoodComeByHopsAndThenInCodeOrder() {
    TieGraph graph = Sketch.of("a-d d-z a-c c-z a-b b-x x-z");
    assertThat(BestPaths.between("a", "z").first(9).of(graph).routes())
        .extracting(BestPathsTest::codes)
        .containsExactly("acz", "adz", "abxz");
  }

  @Test
  void apartNoPathIsToldAndThePartnerIsNotReached() {
    Routes routes = BestPaths.between("a", "c").first(3).of(Sketch.of("a-b c"));
    assertThat(routes.routes()).isEmpty();
    assertThat(routes.unreached()).containsExactly(Sketch.state("c"));
    assertThat(BestPaths.between("b", "a").of(Sketch.of("a>b")).routes()).isEmpty();
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BestPaths.between("A", "B").first(0))
        .withMessage("paths must be at least 1: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BestPaths.between("A", "A").of(TOY))
        .withMessageContaining("best paths are between two actors");
  }

  private static double half(Tie tie) {
    return tie.weight() > 3 ? 1 : .5;
  }

  @Property(tries = 200)
  void pathsAreTheFirstOfAllSimplePaths(@ForAll TieGraph graph) {
    Actor start = graph.actors().get(0);
    int end = graph.actors().size() - 1;
    List<int[]> all = new ArrayList<>();
    double[][] chance = matrix(graph);
    collect(chance, new int[] {0}, end, all);
    // Chances are sums of powers of two, so products are exact and ties real.
    all.sort(
        Comparator.comparingDouble((int[] path) -> value(chance, path))
            .reversed()
            .thenComparing(path -> path.length)
            .thenComparing(path -> path, Arrays::compare));
    List<Routes.Route> routes =
        BestPaths.between(start, graph.actors().get(end))
            .withProbability("half", BestPathsTest::half)
            .first(6)
            .of(graph)
            .routes();
    assertThat(routes).hasSize(Math.min(6, all.size()));
    for (int i = 0; i < routes.size(); i++) {
      int[] path = all.get(i);
      assertThat(routes.get(i).value()).isEqualTo(value(chance, path));
      assertThat(routes.get(i).actors())
          .isEqualTo(IntStream.of(path).mapToObj(graph.actors()::get).toList());
    }
  }

  private static double value(double[][] chance, int[] path) {
    return IntStream.range(1, path.length)
        .mapToDouble(i -> chance[path[i - 1]][path[i]])
        .reduce(1, (a, b) -> a * b);
  }

  private static void collect(double[][] chance, int[] path, int end, List<int[]> all) {
    int at = path[path.length - 1];
    if (at == end) {
      all.add(path);
      return;
    }
    for (int w = 0; w < chance.length; w++) {
      int next = w;
      if (chance[at][w] > 0 && IntStream.of(path).noneMatch(v -> v == next)) {
        int[] longer = Arrays.copyOf(path, path.length + 1);
        longer[path.length] = w;
        collect(chance, longer, end, all);
      }
    }
  }

  private static double[][] matrix(TieGraph graph) {
    int n = graph.actors().size();
    double[][] fails = new double[n][n];
    for (double[] row : fails) {
      Arrays.fill(row, 1);
    }
    for (Tie tie : graph.ties()) {
      int from = graph.actors().indexOf(tie.from());
      int to = graph.actors().indexOf(tie.to());
      fails[from][to] *= 1 - half(tie);
      if (!graph.isDirected() || !tie.directed()) {
        fails[to][from] *= 1 - half(tie);
      }
    }
    for (double[] row : fails) {
      Arrays.setAll(row, i -> 1 - row[i]);
    }
    return fails;
  }
}
