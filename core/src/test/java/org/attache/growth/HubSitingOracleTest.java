package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.attache.growth.SlowSites.hops;
import static org.attache.growth.SlowSites.slow;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Actor;
import org.attache.RandomGraphs;
import org.attache.SmallGraphs;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
@net.jqwik.api.Tag("fast")
@Domain(RandomGraphs.class)
@Domain(DomainContext.Global.class)
class HubSitingOracleTest {
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
}
