package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.growth.SlowSites.hops;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.attache.Run;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class SiteSearchTest {
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
  void manyHubsAmongManyActorsAreFoundGreedilyAndBounded() {
    HubSites sites = HubSiting.median(12).of(random(120, 0.03, 1), Run.on(2));
    assertThat(sites.exact()).isFalse();
    assertThat(sites.bound()).isPositive().isLessThanOrEqualTo(sites.value());
    assertThat(sites.toString())
        .contains("greedy with exchanges: at most 5 times the least possible; at least ");
  }
}
