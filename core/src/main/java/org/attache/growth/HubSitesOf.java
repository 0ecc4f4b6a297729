package org.attache.growth;

import java.util.ArrayList;
import java.util.List;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Provenance;

/** Tells what sites were found: whom each serves, how well, and what is known about better ones. */
final class HubSitesOf {
  private final Adjacency arcs;
  private final SiteDistances distances;
  private final double[] weight;
  private final int reach;

  HubSitesOf(Adjacency arcs, SiteDistances distances, double[] weight, int reach) {
    this.arcs = arcs;
    this.distances = distances;
    this.weight = weight;
    this.reach = reach;
  }

  HubSites result(SiteSearch search, int wanted, Provenance provenance) {
    int[] chosen = search.sites();
    int[] place = new int[weight.length];
    double total = 0;
    double value = 0;
    List<Actor> unserved = new ArrayList<>();
    for (int client = 0; client < place.length; client++) {
      place[client] = nearest(chosen, client);
      int hops = distances.hops(chosen[place[client]], client);
      boolean served = reach == 0 ? hops < distances.none : hops <= reach;
      total += weight[client];
      value += reach == 0 ? weight[client] * hops : served ? weight[client] : 0;
      if (!served) {
        place[client] = -1;
        unserved.add(arcs.actor(distances.clients[client]));
      }
    }
    double most = reach == 0 ? Math.max(0, total * distances.none - search.most()) : search.most();
    List<HubSites.Site> sites = new ArrayList<>();
    for (int i = 0; i < chosen.length; i++) {
      sites.add(site(chosen[i], i, place));
    }
    return new HubSites(
        sites,
        reach,
        value,
        search.isExact() ? value : reach == 0 ? most : Math.min(total, most),
        search.isExact(),
        guarantee(search.isExact()),
        unserved,
        total,
        wanted - weight.length,
        provenance);
  }

  private int nearest(int[] chosen, int client) {
    int nearest = 0;
    for (int i = 1; i < chosen.length; i++) {
      if (distances.hops(chosen[i], client) < distances.hops(chosen[nearest], client)) {
        nearest = i;
      }
    }
    return nearest;
  }

  private HubSites.Site site(int site, int number, int[] place) {
    List<Actor> serves = new ArrayList<>();
    double sum = 0;
    double hops = 0;
    for (int client = 0; client < place.length; client++) {
      if (place[client] == number) {
        serves.add(arcs.actor(distances.clients[client]));
        sum += weight[client];
        hops += weight[client] * distances.hops(site, client);
      }
    }
    double mean = sum == 0 ? Double.NaN : hops / sum;
    return new HubSites.Site(arcs.actor(distances.sites[site]), serves, sum, mean);
  }

  private String guarantee(boolean exact) {
    if (exact) {
      return "exact: no other sites do better";
    }
    if (reach > 0) {
      return "greedy with exchanges: at least 1 − 1/e of the most possible";
    }
    return "greedy with exchanges: "
        + (arcs.isDirected()
            ? "without a bound beforehand, since distances have a direction"
            : "at most 5 times the least possible");
  }
}
