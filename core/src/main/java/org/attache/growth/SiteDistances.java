package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.List;
import org.attache.Run;
import org.attache.internal.Rows;

/** Hops from every site to every client; as many as there are actors where there is no path. */
final class SiteDistances {
  private static final long MOST = 25_000_000;
  private static final int BLOCKS = 64;

  final int[] sites;
  final int[] clients;
  final int none;
  private final int[][] hops;

  private SiteDistances(int[] sites, int[] clients, int none, int[][] hops) {
    this.sites = sites;
    this.clients = clients;
    this.none = none;
    this.hops = hops;
  }

  static SiteDistances of(Rows rows, int[] sites, int[] clients, Run run) {
    checkArgument(
        (long) sites.length * clients.length <= MOST,
        "%s sites and %s actors are too many; sites times actors must be at most %s:"
            + " narrow them, as by withSites(…)",
        sites.length,
        clients.length,
        MOST);
    int blocks = Math.min(BLOCKS, sites.length);
    int[][] hops = new int[sites.length][];
    List<int[][]> found =
        run.each(
            blocks,
            block -> {
              int from = first(block, sites.length, blocks);
              int to = first(block + 1, sites.length, blocks);
              return searched(rows, Arrays.copyOfRange(sites, from, to), clients);
            });
    for (int block = 0; block < blocks; block++) {
      int[][] some = found.get(block);
      System.arraycopy(some, 0, hops, first(block, sites.length, blocks), some.length);
    }
    return new SiteDistances(sites, clients, rows.order(), hops);
  }

  private static int first(int block, int size, int blocks) {
    return (int) ((long) block * size / blocks);
  }

  private static int[][] searched(Rows rows, int[] sites, int[] clients) {
    int n = rows.order();
    int[] distance = new int[n];
    int[] queue = new int[n];
    int[][] hops = new int[sites.length][clients.length];
    for (int site = 0; site < sites.length; site++) {
      Run.stopIfInterrupted();
      search(rows, sites[site], distance, queue);
      for (int client = 0; client < clients.length; client++) {
        hops[site][client] = distance[clients[client]];
      }
    }
    return hops;
  }

  private static void search(Rows rows, int source, int[] distance, int[] queue) {
    int none = distance.length;
    Arrays.fill(distance, none);
    distance[source] = 0;
    queue[0] = source;
    int reached = 1;
    for (int i = 0; i < reached; i++) {
      int v = queue[i];
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        int w = rows.target[arc];
        if (distance[w] == none) {
          distance[w] = distance[v] + 1;
          queue[reached++] = w;
        }
      }
    }
  }

  int hops(int site, int client) {
    return hops[site][client];
  }

  /** What each site is worth to each client: its weight if within reach, or the hops it saves. */
  double[] worth(double[] weight, int reach) {
    double[] worth = new double[sites.length * clients.length];
    for (int site = 0; site < sites.length; site++) {
      for (int client = 0; client < clients.length; client++) {
        int far = hops[site][client];
        int saved = reach == 0 ? none - far : far <= reach ? 1 : 0;
        worth[site * clients.length + client] = weight[client] * saved;
      }
    }
    return worth;
  }
}
