package org.attache.growth;

import java.util.Arrays;
import org.attache.Run;

/**
 * Sites that together are worth most, each client taking the site that is worth most to it.
 *
 * <p>The worth of a set of sites rises with every site, and the more there are the less a further
 * one adds. Therefore no set of k is worth more than any set and the k largest additions to it
 * together, which bounds both the search among all sets and the result of the greedy one.
 */
final class SiteSearch {
  private static final long EFFORT = 200_000_000;
  private static final long MOST = 1_000_000;
  private static final double SAME = 1e-12;

  private final double[] worth;
  private final int sites;
  private final int clients;
  private final double slack;
  private final long effort;

  private final int[] chosen;
  private final int[] best;
  private double highest = Double.NEGATIVE_INFINITY;
  private double most = Double.POSITIVE_INFINITY;
  private boolean exact;

  private final double[][] served;
  private final int[] path;
  private long spent;
  private boolean found;

  /** The worth of a site to a client, site by site; none is negative. */
  SiteSearch(double[] worth, int sites, int clients, int k) {
    this(worth, sites, clients, k, EFFORT);
  }

  SiteSearch(double[] worth, int sites, int clients, int k, long effort) {
    this.worth = worth;
    this.sites = sites;
    this.clients = clients;
    this.effort = effort;
    this.chosen = new int[k];
    this.best = new int[k];
    this.path = new int[k];
    this.served = new double[k + 1][clients];
    this.slack = SAME * largest();
  }

  /** The worth of all sites together. */
  private double largest() {
    double[] all = new double[clients];
    for (int site = 0; site < sites; site++) {
      raise(all, site);
    }
    return Arrays.stream(all).sum();
  }

  /** The sites found, rising. */
  int[] sites() {
    return best;
  }

  /** Whether no other sites are worth more. */
  boolean isExact() {
    return exact;
  }

  /** What no sites are worth more than. */
  double most() {
    return exact ? highest : most;
  }

  /** Greedily, then by exchanges, then among all sets as far as the effort goes. */
  void run() {
    greedily();
    exchange();
    keep(chosen, total(chosen));
    boolean small = (long) sites * chosen.length <= MOST;
    if (small) {
      extend(0, 0, 0);
    }
    exact = small && spent <= effort;
  }

  private void keep(int[] set, double value) {
    System.arraycopy(set, 0, best, 0, best.length);
    Arrays.sort(best);
    highest = value;
  }

  private double total(int[] set) {
    double[] all = new double[clients];
    for (int site : set) {
      raise(all, site);
    }
    return Arrays.stream(all).sum();
  }

  private void raise(double[] of, int site) {
    int at = site * clients;
    for (int client = 0; client < clients; client++) {
      double value = worth[at + client];
      of[client] = value > of[client] ? value : of[client];
    }
  }

  private double gain(double[] of, int site) {
    int at = site * clients;
    double gain = 0;
    for (int client = 0; client < clients; client++) {
      double more = worth[at + client] - of[client];
      gain += more > 0 ? more : 0;
    }
    return gain;
  }

  /** The site that adds most, the first of equals, time after time; bounds as it goes. */
  private void greedily() {
    double[] of = new double[clients];
    boolean[] taken = new boolean[sites];
    double[] gains = new double[sites];
    for (int size = 0; size <= chosen.length; size++) {
      Run.stopIfInterrupted();
      Arrays.setAll(gains, site -> gain(of, site));
      most = Math.min(most, Arrays.stream(of).sum() + sumOfLargest(gains, 0, chosen.length));
      if (size < chosen.length) {
        int choice = -1;
        for (int site = 0; site < sites; site++) {
          if (!taken[site] && (choice < 0 || gains[site] > gains[choice] + slack)) {
            choice = site;
          }
        }
        taken[choice] = true;
        chosen[size] = choice;
        raise(of, choice);
      }
    }
  }

  private static double sumOfLargest(double[] values, int from, int count) {
    double[] rising = Arrays.copyOfRange(values, from, values.length);
    Arrays.sort(rising);
    double sum = 0;
    for (int i = Math.max(0, rising.length - count); i < rising.length; i++) {
      sum += rising[i];
    }
    return sum;
  }

  /** Exchanges one site for another, the best exchange first, until none is worth more. */
  private void exchange() {
    SiteExchange exchange = new SiteExchange(worth, sites, clients, chosen, slack);
    while (exchange.improve()) {
      Run.stopIfInterrupted();
    }
  }

  /** Looks at all sets in order but those that the bound shows to be no better. */
  private void extend(int depth, int from, double value) {
    int missing = path.length - depth;
    spent += (long) (sites - from) * clients;
    if (spent > effort) {
      return;
    }
    Run.stopIfInterrupted();
    double[] gains = new double[sites];
    for (int site = from; site < sites; site++) {
      gains[site] = gain(served[depth], site);
    }
    double further = sumOfLargest(gains, from, missing - 1);
    for (int site = from; site <= sites - missing; site++) {
      double bound = value + gains[site] + further;
      if (found ? bound > highest + slack : bound >= highest - slack) {
        path[depth] = site;
        if (missing == 1) {
          keep(path, value + gains[site]);
          found = true;
        } else {
          System.arraycopy(served[depth], 0, served[depth + 1], 0, clients);
          raise(served[depth + 1], site);
          extend(depth + 1, site + 1, value + gains[site]);
        }
      }
    }
  }
}
