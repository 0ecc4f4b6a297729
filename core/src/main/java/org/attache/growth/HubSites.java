package org.attache.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * Where hubs would cover most, or be nearest; see {@link HubSiting}.
 *
 * @param sites the sites, in code order
 * @param reach within how many hops a site covers an actor; 0 for a median
 * @param value the weight of the actors covered, or the weighted sum of distances, unreachable
 *     actors counted as many hops away as the graph has actors
 * @param bound what no other sites cover more than, or are not nearer than in sum; the value itself
 *     where the search is exact
 * @param exact whether no other sites do better
 * @param guarantee what is known about the best sites
 * @param unserved whom no site covers, or reaches, in code order
 * @param demand the weight of all who were to be covered
 * @param leftOut how many have no weight and were left out
 * @param provenance how the result came about
 */
public record HubSites(
    List<Site> sites,
    int reach,
    double value,
    double bound,
    boolean exact,
    String guarantee,
    List<Actor> unserved,
    double demand,
    int leftOut,
    Provenance provenance)
    implements Result {
  private static final int SERVED = 4;

  /**
   * One site and those it is nearest to.
   *
   * @param actor where the hub would be
   * @param serves whom it covers or reaches, in code order; who is as near to two sites is served
   *     by the first
   * @param weight what they weigh together
   * @param hops their mean distance from it, by weight; {@code NaN} where they weigh nothing
   */
  public record Site(Actor actor, List<Actor> serves, double weight, double hops) {
    /** Copies the list. */
    public Site {
      serves = List.copyOf(serves);
    }
  }

  /** Copies the lists. */
  public HubSites {
    sites = List.copyOf(sites);
    unserved = List.copyOf(unserved);
  }

  /** {@return the sites alone, in code order} */
  public List<Actor> actors() {
    return sites.stream().map(Site::actor).toList();
  }

  /** {@return a row for each site; below it what is reached in all, and how good that is} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (Site site : sites) {
      rows.add(
          List.of(
              site.actor().code(),
              site.actor().name(),
              IssueMap.type(site.actor()),
              site.serves().size(),
              site.weight(),
              site.hops(),
              IssueMap.codes(site.serves(), SERVED)));
    }
    return Table.of(List.of("code", "name", "type", "serves", "weight", "mean hops", "whom"), rows)
        .withTitle(provenance.toString())
        .withFooter(footer());
  }

  private String footer() {
    List<String> lines = new ArrayList<>();
    boolean covers = reach > 0;
    lines.add(
        covers
            ? "covered: " + figure(value) + " of " + figure(demand)
            : "sum of distances: " + figure(value));
    lines.add(guarantee + (exact ? "" : (covers ? "; at most " : "; at least ") + figure(bound)));
    if (!unserved.isEmpty()) {
      lines.add((covers ? "not covered: " : "not reached: ") + IssueMap.codes(unserved));
    }
    if (leftOut > 0) {
      lines.add("without a weight and left out: " + leftOut);
    }
    return String.join("\n", lines);
  }

  private static String figure(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%.4g", value);
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return table().toString();
  }
}
