package org.attache.coalition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * Paths between a pivotal state and potential partners, each with what it is worth.
 *
 * @param start the pivotal state
 * @param worth what the value of a path is, such as {@code probability}
 * @param routes the paths, best first; of those as good the one of fewer hops, then in code order
 * @param unreached whom no path reaches, in code order
 * @param provenance how the result came about
 */
public record Routes(
    Actor start, String worth, List<Route> routes, List<Actor> unreached, Provenance provenance)
    implements Result {
  private static final int PRINTED = 30;

  /**
   * One path.
   *
   * @param value what it is worth
   * @param actors the actors on it, the pivotal state first
   */
  public record Route(double value, List<Actor> actors) {
    /** Copies the list. */
    public Route {
      actors = List.copyOf(actors);
    }

    /** {@return the potential partner at its end} */
    public Actor partner() {
      return actors.get(actors.size() - 1);
    }

    /** {@return the number of ties on it} */
    public int hops() {
      return actors.size() - 1;
    }

    private String codes() {
      return String.join(" – ", actors.stream().map(Actor::code).toList());
    }
  }

  /** Copies the lists. */
  public Routes {
    routes = List.copyOf(routes);
    unreached = List.copyOf(unreached);
  }

  /** One path to each actor that a search found. */
  static Routes of(
      PathSearch search, int start, String worth, Adjacency arcs, Provenance provenance) {
    List<Route> routes = new ArrayList<>();
    List<Actor> unreached = new ArrayList<>();
    for (int v = 0; v < arcs.order(); v++) {
      if (search.hops[v] < 0) {
        unreached.add(arcs.actor(v));
      } else if (v != start) {
        List<Actor> actors = new ArrayList<>();
        for (int at = v; at >= 0; at = search.through[at]) {
          actors.add(0, arcs.actor(at));
        }
        routes.add(new Route(search.value[v], actors));
      }
    }
    routes.sort(Comparator.comparingDouble(Route::value).reversed().thenComparing(Route::hops));
    return new Routes(arcs.actor(start), worth, routes, unreached, provenance);
  }

  private Optional<Route> best(Actor partner) {
    return routes.stream().filter(route -> route.partner().equals(partner)).findFirst();
  }

  /**
   * {@return what the best path to an actor is worth; nothing when no path reaches it}
   *
   * @param partner whom the path leads to; the pivotal state itself has none
   */
  public OptionalDouble value(Actor partner) {
    return best(partner).stream().mapToDouble(Route::value).findFirst();
  }

  /**
   * {@return the actors on the best path, the pivotal state first; empty when no path reaches it}
   *
   * @param partner whom the path leads to; the pivotal state itself has none
   */
  public List<Actor> path(Actor partner) {
    return best(partner).map(Route::actors).orElse(List.of());
  }

  /** {@return a row for each path: code and name of its end, value, hops, the actors on it} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (Route route : routes) {
      Actor partner = route.partner();
      rows.add(List.of(partner.code(), partner.name(), route.value(), route.hops(), route.codes()));
    }
    return Table.of(List.of("code", "name", worth, "hops", "path"), rows)
        .withTitle("potential partners of " + start.code())
        .withFooter(footer());
  }

  private String footer() {
    String none =
        unreached.isEmpty()
            ? ""
            : "not reached: "
                + String.join(", ", unreached.stream().map(Actor::code).toList())
                + "\n";
    return none + provenance;
  }

  /** {@return the first rows of the table} */
  @Override
  public String toString() {
    return table().first(PRINTED).toString();
  }
}
