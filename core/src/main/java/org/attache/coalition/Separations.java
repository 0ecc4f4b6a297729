package org.attache.coalition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * Articulation actors and bridges: opportunity to block, not intent.
 *
 * @param articulations the articulation actors in code order
 * @param bridges the bridges, in the order of their actors
 * @param provenance how the result came about
 */
public record Separations(
    List<Articulation> articulations, List<Bridge> bridges, Provenance provenance)
    implements Result {
  private static final int PRINTED = 30;
  private static final int NAMED = 8;

  /**
   * An actor without which its component would fall apart.
   *
   * @param actor the actor
   * @param cutOff the parts that would be cut off, each in code order, largest first: all but the
   *     largest part, of several as large that of the first actor in code order
   * @param rest how many actors the largest part has
   */
  public record Articulation(Actor actor, List<List<Actor>> cutOff, int rest) {
    /** Copies the lists. */
    public Articulation {
      cutOff = cutOff.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A tie without which its component would fall in two.
   *
   * @param first the first of the two in code order
   * @param second the other
   * @param withFirst how many actors would stay connected to the first, itself among them
   * @param withSecond how many to the second
   */
  public record Bridge(Actor first, Actor second, int withFirst, int withSecond) {}

  /** Copies the lists. */
  public Separations {
    articulations = List.copyOf(articulations);
    bridges = List.copyOf(bridges);
  }

  /** {@return the articulation actors in code order} */
  public List<Actor> actors() {
    return articulations.stream().map(Articulation::actor).toList();
  }

  /** {@return a row for each articulation actor: code, name, parts, the sizes of the parts} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (Articulation one : articulations) {
      List<String> sizes = new ArrayList<>(List.of(Integer.toString(one.rest())));
      one.cutOff().forEach(part -> sizes.add(Integer.toString(part.size())));
      String parts = String.join(" + ", sizes);
      rows.add(List.of(one.actor().code(), one.actor().name(), sizes.size(), parts));
    }
    return Table.of(List.of("code", "name", "parts", "actors"), rows)
        .withTitle("opportunity to block: actors that alone hold a component together")
        .withFooter("bridges: " + bridgesNamed() + "\n" + provenance);
  }

  private String bridgesNamed() {
    String names =
        bridges.stream()
            .limit(NAMED)
            .map(bridge -> bridge.first().code() + " – " + bridge.second().code())
            .collect(Collectors.joining(", "));
    int more = bridges.size() - NAMED;
    return names.isEmpty() ? "none" : names + (more > 0 ? " + " + more : "");
  }

  /** {@return the first rows of the table} */
  @Override
  public String toString() {
    return table().first(PRINTED).toString();
  }
}
