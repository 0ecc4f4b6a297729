package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Actor;
import org.attache.Direction;
import org.attache.Institution;
import org.attache.RandomGraphs;
import org.attache.Run;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.SmallGraphs;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.attache.centrality.Centrality;
import org.attache.centrality.ClassicGraphs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
@net.jqwik.api.Tag("fast")
@Domain(RandomGraphs.class)
@Domain(DomainContext.Global.class)
class HubSitingTest {

  private static List<String> codes(HubSites sites) {
    return sites.actors().stream().map(Actor::code).toList();
  }

  @Test
  void theHubOfAStarCoversAllAndIsNearest() {
    TieGraph star = Sketch.star(7);
    HubSites covering = HubSiting.covering(1, 1).of(star);
    assertThat(codes(covering)).containsExactly(Sketch.code(0));
    assertThat(covering.value()).isEqualTo(7);
    assertThat(covering.unserved()).isEmpty();
    HubSites median = HubSiting.median(1).of(star);
    assertThat(codes(median)).containsExactly(Sketch.code(0));
    assertThat(median.value()).isEqualTo(6);
    assertThat(median.sites().get(0).hops()).isEqualTo(6 / 7.0, within(1e-15));
    assertThat(median.exact()).isTrue();
    assertThat(median.bound()).isEqualTo(6);
  }

  /** On a path of 10 within one hop each of three hubs covers 3; sites 2, 5 and 8 are the first. */
  @Test
  void hubsOnAPathKeepApart() {
    HubSites covering = HubSiting.covering(3, 1).of(Sketch.path(10));
    assertThat(covering.value()).isEqualTo(9);
    assertThat(covering.unserved()).hasSize(1);
    assertThat(HubSiting.covering(2, 2).of(Sketch.path(10)).value()).isEqualTo(10);
    // the median of a path of 5 is its middle: 2 + 1 + 0 + 1 + 2
    assertThat(HubSiting.median(1).of(Sketch.path(5)).value()).isEqualTo(6);
    assertThat(codes(HubSiting.median(1).of(Sketch.path(5)))).containsExactly(Sketch.code(2));
  }

  @Test
  void ofSitesAsGoodTheFirstInCodeOrderAreChosen() {
    assertThat(codes(HubSiting.covering(2, 1).of(Sketch.cycle(6))))
        .containsExactly(Sketch.code(0), Sketch.code(3));
    assertThat(codes(HubSiting.median(1).of(Sketch.complete(5)))).containsExactly(Sketch.code(0));
  }

  @Test
  void whoIsNotReachedCountsAsFarAsThereAreActors() {
    HubSites median = HubSiting.median(1).of(Sketch.of("a-b c-d d-e f"));
    assertThat(codes(median)).containsExactly("d");
    assertThat(median.value()).isEqualTo(1 + 1 + 3 * 6);
    assertThat(median.unserved()).extracting(Actor::code).containsExactly("a", "b", "f");
  }

  @Test
  void aSiteMayServeNobodyThatWeighs() {
    TieGraph graph = Sketch.of("a-b c");
    HubSites sites =
        HubSiting.covering(2, 1)
            .withWeights(Map.of(Sketch.state("a"), 2.5, Sketch.state("c"), 0.0))
            .of(graph);
    assertThat(sites.value()).isEqualTo(2.5);
    assertThat(sites.demand()).isEqualTo(2.5);
    assertThat(sites.leftOut()).isEqualTo(1);
    assertThat(sites.toString()).contains("covered: 2.500 of 2.500", "left out: 1");
    HubSites none = HubSiting.median(1).withDemand(List.of()).of(graph);
    assertThat(none.value()).isZero();
    assertThat(none.sites().get(0).hops()).isNaN();
  }

  @Test
  void institutionsMaySiteAHubForThoseOnAnIssue() {
    Institution climate = new Institution("C", "Climate", Set.of("climate"));
    Institution arms = new Institution("X", "Arms", Set.of("arms"));
    List<Tie> ties = new ArrayList<>();
    for (String code : List.of("a", "b", "d")) {
      ties.add(Tie.of(Sketch.state(code), climate, TieKind.MEMBERSHIP));
    }
    for (String code : List.of("b", "e", "f", "g", "h")) {
      ties.add(Tie.of(Sketch.state(code), arms, TieKind.MEMBERSHIP));
    }
    ties.add(Tie.of(Sketch.state("a"), Sketch.state("e"), TieKind.REPRESENTATION));
    TieGraph graph = TieGraph.of(ties);
    HubSiting hub = HubSiting.covering(1, 1).withSites(Institution.class::isInstance);
    assertThat(codes(hub.of(graph))).containsExactly("X");
    HubSites onIssue = hub.withIssue("climate").of(graph);
    assertThat(codes(onIssue)).containsExactly("C");
    assertThat(onIssue.value()).isEqualTo(4);
    assertThat(hub.withDemand(HubMap.on("climate").of(graph).actors()).of(graph).sites())
        .isEqualTo(onIssue.sites());
  }

  @Test
  void directionMatters() {
    TieGraph graph = Sketch.of("a>b a>c d>a e>a f>a");
    assertThat(HubSiting.covering(1, 1).of(graph).value()).isEqualTo(6);
    HubSites out = HubSiting.covering(1, 1).withDirection(Direction.OUT).of(graph);
    assertThat(out.value()).isEqualTo(3);
    HubSites in = HubSiting.covering(1, 1).withDirection(Direction.IN).of(graph);
    assertThat(in.value()).isEqualTo(4);
  }

  private static int[][] hops(TieGraph graph) {
    int n = graph.actors().size();
    int[][] hops = new int[n][n];
    for (int[] row : hops) {
      Arrays.fill(row, n);
    }
    IntStream.range(0, n).forEach(v -> hops[v][v] = 0);
    for (Tie tie : graph.ties()) {
      int from = graph.actors().indexOf(tie.from());
      int to = graph.actors().indexOf(tie.to());
      hops[from][to] = Math.min(1, hops[from][to]);
      hops[to][from] = Math.min(1, hops[to][from]);
    }
    for (int k = 0; k < n; k++) {
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          hops[i][j] = Math.min(hops[i][j], hops[i][k] + hops[k][j]);
        }
      }
    }
    return hops;
  }

  /** What some sites cover within reach, or their distances in sum. */
  private static double slow(int[][] hops, int sites, double[] weight, int reach) {
    double value = 0;
    for (int v = 0; v < hops.length; v++) {
      int nearest = hops.length;
      for (int site = 0; site < hops.length; site++) {
        nearest = (sites >> site & 1) == 1 ? Math.min(nearest, hops[site][v]) : nearest;
      }
      value += reach == 0 ? weight[v] * nearest : nearest <= reach ? weight[v] : 0;
    }
    return value;
  }

  /** Tries all sets; the best of them, first in code order. */
  private static void assertBest(TieGraph graph, int k, int reach, double[] weight) {
    int n = graph.actors().size();
    int[][] hops = hops(graph);
    double best = Double.NaN;
    List<Integer> first = List.of();
    for (int sites = 0; sites < 1 << n; sites++) {
      if (Integer.bitCount(sites) == k) {
        double value = slow(hops, sites, weight, reach);
        int set = sites;
        List<Integer> members =
            IntStream.range(0, n).filter(v -> (set >> v & 1) == 1).boxed().toList();
        double better = reach == 0 ? best - value : value - best;
        if (Double.isNaN(best) || better > 1e-9 || (better > -1e-9 && isBefore(members, first))) {
          best = value;
          first = members;
        }
      }
    }
    Map<Actor, Double> weights = new TreeMap<>();
    IntStream.range(0, n).forEach(v -> weights.put(graph.actors().get(v), weight[v]));
    HubSiting siting = reach == 0 ? HubSiting.median(k) : HubSiting.covering(k, reach);
    HubSites found = siting.withWeights(weights).of(graph);
    assertThat(found.exact()).isTrue();
    assertThat(found.value()).isEqualTo(best, within(1e-9));
    assertThat(found.bound()).isEqualTo(found.value());
    assertThat(found.actors()).isEqualTo(first.stream().map(graph.actors()::get).toList());
  }

  private static boolean isBefore(List<Integer> one, List<Integer> other) {
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).equals(other.get(i))) {
        return one.get(i) < other.get(i);
      }
    }
    return false;
  }

  private static double[] ones(int n) {
    double[] ones = new double[n];
    Arrays.fill(ones, 1);
    return ones;
  }

  @Test
  void theSitesOfSmallGraphsAreThoseOfASlowSearch() {
    SmallGraphs.all()
        .forEach(
            graph -> {
              int n = graph.actors().size();
              for (int k = 1; k <= Math.min(n, 3); k++) {
                assertBest(graph, k, 0, ones(n));
                assertBest(graph, k, 1, ones(n));
              }
            });
  }

  @Property(tries = 200)
  void weightedSitesAreThoseOfASlowSearch(
      @ForAll TieGraph graph,
      @ForAll @IntRange(min = 1, max = 4) int k,
      @ForAll @IntRange(max = 3) int reach) {
    TieGraph plain = graph.undirected();
    int n = plain.actors().size();
    double[] weight = new double[n];
    Arrays.setAll(weight, v -> 0.1 * ((7 * v + 3) % 5));
    assertBest(plain, Math.min(k, n), reach, weight);
  }

  /** Ties at random among so many. */
  private static TieGraph random(int n, double density, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < n; i++) {
      words.append(Sketch.code(i)).append(' ');
      for (int j = 0; j < i; j++) {
        if (random.nextDouble() < density) {
          words.append(Sketch.code(j)).append('-').append(Sketch.code(i)).append(' ');
        }
      }
    }
    return Sketch.of(words.toString());
  }

  /** Greedy sites keep what is promised of them, and bounds hold. */
  @Test
  void withoutTheSearchOfAllSetsGuaranteesAndBoundsHold() {
    for (int seed = 0; seed < 40; seed++) {
      TieGraph graph = random(10, 0.2, seed);
      int n = graph.actors().size();
      int[][] hops = hops(graph);
      for (int reach = 0; reach <= 1; reach++) {
        double[] worth = new double[n * n];
        for (int i = 0; i < n * n; i++) {
          int far = hops[i / n][i % n];
          worth[i] = reach == 0 ? n - far : far <= reach ? 1 : 0;
        }
        SiteSearch exact = new SiteSearch(worth, n, n, 3);
        exact.run();
        SiteSearch greedy = new SiteSearch(worth, n, n, 3, 0);
        greedy.run();
        assertThat(exact.isExact()).isTrue();
        assertThat(greedy.isExact()).isFalse();
        double best = exact.most();
        double found = slowWorth(worth, n, greedy.sites());
        assertThat(greedy.most()).isGreaterThanOrEqualTo(best - 1e-9);
        assertThat(found).isLessThanOrEqualTo(best + 1e-9);
        if (reach == 1) {
          assertThat(found).isGreaterThanOrEqualTo((1 - 1 / Math.E) * best);
        } else {
          assertThat(n * n - found).isLessThanOrEqualTo(5 * (n * n - best));
        }
      }
    }
  }

  private static double slowWorth(double[] worth, int n, int[] sites) {
    double total = 0;
    for (int client = 0; client < n; client++) {
      double best = 0;
      for (int site : sites) {
        best = Math.max(best, worth[site * n + client]);
      }
      total += best;
    }
    return total;
  }

  /** After exchanges no other exchange is worth more. */
  @Test
  void noExchangeOfOneSiteIsBetter() {
    int n = 30;
    for (int seed = 0; seed < 20; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      double[] worth = random.doubles((long) n * n).toArray();
      SiteSearch search = new SiteSearch(worth, n, n, 4, 0);
      search.run();
      double found = slowWorth(worth, n, search.sites());
      for (int place = 0; place < 4; place++) {
        for (int site = 0; site < n; site++) {
          int[] other = search.sites().clone();
          other[place] = site;
          assertThat(slowWorth(worth, n, other)).isLessThanOrEqualTo(found + 1e-9);
        }
      }
    }
  }

  /** A search among all sets as deep as that would fill the memory. */
  @Test
  void moreThanAMillionSitesTimesHubsAreNotSearchedThrough() {
    double[] worth = new SplittableRandom(1).doubles(1100).toArray();
    SiteSearch search = new SiteSearch(worth, 1100, 1, 1000);
    search.run();
    assertThat(search.isExact()).isFalse();
    assertThat(search.most()).isEqualTo(Arrays.stream(worth).max().orElseThrow());
  }

  @Test
  void weightsTooLargeToSumAreRefused() {
    HubSiting heavy = HubSiting.median(1).withWeights(Map.of(Sketch.state("a"), 1e308));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> heavy.of(Sketch.of("a-b c")))
        .withMessage("the weights are too large to be summed; divide them");
  }

  @Test
  void manyHubsAmongManyActorsAreFoundGreedilyAndBounded() {
    HubSites sites = HubSiting.median(12).of(random(120, 0.03, 1), Run.on(2));
    assertThat(sites.exact()).isFalse();
    assertThat(sites.bound()).isPositive().isLessThanOrEqualTo(sites.value());
    assertThat(sites.toString())
        .contains("greedy with exchanges: at most 5 times the least possible; at least ");
  }

  /** A single median is the actor of the highest closeness in a connected graph. */
  @Test
  void aMedianOfOneHasTheHighestCloseness() {
    for (TieGraph graph :
        List.of(
            ClassicGraphs.kite(), ClassicGraphs.karate(), ClassicGraphs.florentineMarriages())) {
      HubSites median = HubSiting.median(1).of(graph);
      Scores closeness = Centrality.closeness().of(graph);
      double highest = closeness.ranked().entries().get(0).score();
      assertThat(closeness.of(median.actors().get(0))).isEqualTo(highest, within(1e-12));
      assertThat(median.value()).isEqualTo((graph.actors().size() - 1) / highest, within(1e-9));
    }
  }

  /** Karate over all pairs and triples of sites, by NetworkX 3.6.1 and itertools. */
  @Test
  void threadsChangeNothing() {
    TieGraph karate = ClassicGraphs.karate();
    HubSites two = HubSiting.median(2).of(karate);
    assertThat(two.value()).isEqualTo(35);
    assertThat(HubSiting.covering(2, 1).of(karate).value()).isEqualTo(31);
    assertThat(HubSiting.median(3).of(karate).value()).isEqualTo(32);
    assertThat(HubSiting.covering(3, 1).of(karate).value()).isEqualTo(33);
    assertThat(HubSiting.median(2).of(karate, Run.on(3))).isEqualTo(two);
    assertThat(two.exact()).isTrue();
  }

  @Test
  void badOptionsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HubSiting.median(0))
        .withMessage("hubs must be at least 1: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HubSiting.covering(1, 0))
        .withMessage("hops must be at least 1: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HubSiting.median(3).of(Sketch.of("a-b")))
        .withMessage("3 hubs need as many sites: 2");
    assertThatIllegalArgumentException().isThrownBy(() -> HubSiting.median(1).of(TieGraph.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HubSiting.median(1).withWeights(Map.of(Sketch.state("a"), Double.NaN)))
        .withMessage("the weight of a must be finite and not negative: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> HubSiting.median(1).withDemand(List.of(Sketch.state("z"))).of(Sketch.of("a-b")));
    assertThat(HubSiting.median(1).of(Sketch.of("a")).value()).isZero();
  }

  @Test
  void printsSites() {
    assertThat(HubSiting.covering(1, 1).of(Sketch.star(3)).toString())
        .startsWith("hub siting (hubs 1, to cover most, within 1 hop); Attaché ")
        .endsWith(
            """
            code    name          type   serves  weight  mean hops  whom
            s10000  State s10000  state       3       3     0.6667  s10000, s10001, s10002
            covered: 3 of 3
            exact: no other sites do better""");
    assertThat(HubSiting.median(2)).hasToString("hub siting (hubs 2, to be nearest)");
  }
}
