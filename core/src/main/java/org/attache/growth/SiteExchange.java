package org.attache.growth;

import java.util.Arrays;

/** Exchanges of one site of a set for one outside it; scratch of one thread. */
final class SiteExchange {
  private final double[] worth;
  private final int sites;
  private final int clients;
  private final int[] chosen;
  private final double slack;
  private final boolean[] taken;
  private final int[] nearest;
  private final double[] first;
  private final double[] second;
  private final double[] loss;

  /** The set is changed in place. */
  SiteExchange(double[] worth, int sites, int clients, int[] chosen, double slack) {
    this.worth = worth;
    this.sites = sites;
    this.clients = clients;
    this.chosen = chosen;
    this.slack = slack;
    this.taken = new boolean[sites];
    this.nearest = new int[clients];
    this.first = new double[clients];
    this.second = new double[clients];
    this.loss = new double[chosen.length];
    for (int site : chosen) {
      taken[site] = true;
    }
  }

  /** Makes the best exchange; false if none is worth more. */
  boolean improve() {
    serve();
    double most = slack;
    int in = -1;
    int out = -1;
    for (int site = 0; site < sites; site++) {
      if (!taken[site]) {
        double gain = gain(site);
        for (int place = 0; place < chosen.length; place++) {
          if (gain - loss[place] > most) {
            most = gain - loss[place];
            in = site;
            out = place;
          }
        }
      }
    }
    if (in < 0) {
      return false;
    }
    taken[chosen[out]] = false;
    taken[in] = true;
    chosen[out] = in;
    return true;
  }

  /** The best and the second best site of each client. */
  private void serve() {
    for (int client = 0; client < clients; client++) {
      nearest[client] = 0;
      first[client] = -1;
      second[client] = 0;
      for (int place = 0; place < chosen.length; place++) {
        double value = worth[chosen[place] * clients + client];
        if (value > first[client]) {
          second[client] = Math.max(0, first[client]);
          first[client] = value;
          nearest[client] = place;
        } else {
          second[client] = Math.max(second[client], value);
        }
      }
    }
  }

  /** What a further site adds; what each of the set then loses if it goes. */
  private double gain(int site) {
    Arrays.fill(loss, 0);
    double gain = 0;
    int at = site * clients;
    for (int client = 0; client < clients; client++) {
      double value = worth[at + client];
      double now = Math.max(first[client], value);
      gain += now - first[client];
      loss[nearest[client]] += now - Math.max(second[client], value);
    }
    return gain;
  }
}
