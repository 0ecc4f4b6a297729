package org.attache.growth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.State;
import org.attache.Table;

/**
 * Who works on an issue and how they are connected; see {@link HubMap}.
 *
 * @param issue the issue
 * @param places those on the issue, in code order
 * @param outsiders others that sit between some of them, in code order
 * @param provenance how the result came about
 */
public record IssueMap(
    String issue, List<Place> places, List<Outsider> outsiders, Provenance provenance)
    implements Result {
  private static final int PRINTED = 20;
  private static final int NAMED = 10;

  /**
   * Where an actor stands on the issue.
   *
   * @param actor the actor
   * @param institutions with how many institutions of the issue it is tied, itself left out
   * @param partners how many partners it has on the issue
   * @param between how many pairs on the issue it is between, in parts of their shortest paths
   * @param part the number of the part it belongs to, from 1: those on the issue that hang together
   *     without others, the largest first
   */
  public record Place(Actor actor, int institutions, int partners, double between, int part) {}

  /**
   * Somebody who does not work on the issue and yet sits between those who do.
   *
   * @param actor the actor
   * @param between how many pairs on the issue it is between, in parts of their shortest paths
   */
  public record Outsider(Actor actor, double between) {}

  /** Copies the lists. */
  public IssueMap {
    places = List.copyOf(places);
    outsiders = List.copyOf(outsiders);
  }

  /** {@return those on the issue, in code order} */
  public List<Actor> actors() {
    return places.stream().map(Place::actor).toList();
  }

  /** {@return the institutions that carry the issue, in code order} */
  public List<Institution> institutions() {
    List<Institution> institutions = new ArrayList<>();
    for (Place place : places) {
      if (place.actor() instanceof Institution hub && hub.issues().contains(issue)) {
        institutions.add(hub);
      }
    }
    return institutions;
  }

  /** {@return the parts that hang together without others, the largest first} */
  public List<List<Actor>> parts() {
    Map<Integer, List<Actor>> parts = new TreeMap<>();
    for (Place place : places) {
      parts.computeIfAbsent(place.part(), part -> new ArrayList<>()).add(place.actor());
    }
    return parts.values().stream().map(List::copyOf).toList();
  }

  /** {@return the gaps: those on the issue that the largest part does not hold, in code order} */
  public List<Actor> gaps() {
    return places.stream().filter(place -> place.part() > 1).map(Place::actor).toList();
  }

  /** {@return how many pairs on the issue do not hang together without others} */
  public long unconnectedPairs() {
    long pairs = pairs(places.size());
    for (List<Actor> part : parts()) {
      pairs -= pairs(part.size());
    }
    return pairs;
  }

  private static long pairs(long actors) {
    return actors * (actors - 1) / 2;
  }

  /** {@return a row for each on the issue, who is most between first; gaps and outsiders below} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    places.stream()
        .sorted(Comparator.comparingDouble((Place place) -> -place.between()))
        .forEach(
            place ->
                rows.add(
                    List.of(
                        place.actor().code(),
                        place.actor().name(),
                        type(place.actor()),
                        place.institutions(),
                        place.partners(),
                        place.between(),
                        place.part())));
    return Table.of(
            List.of("code", "name", "type", "institutions", "partners", "between", "part"), rows)
        .withTitle(provenance.toString())
        .withFooter(footer());
  }

  static String type(Actor actor) {
    return actor instanceof State
        ? "state"
        : actor instanceof Institution ? "institution" : "non-state";
  }

  private String footer() {
    List<String> lines = new ArrayList<>();
    lines.add(
        places.size()
            + " on the issue, "
            + institutions().size()
            + " of them its institutions; parts: "
            + parts().size());
    if (!gaps().isEmpty()) {
      lines.add(
          "outside the largest part: " + codes(gaps()) + "; pairs apart: " + unconnectedPairs());
    }
    if (!outsiders.isEmpty()) {
      List<Actor> between =
          outsiders.stream()
              .sorted(Comparator.comparingDouble((Outsider other) -> -other.between()))
              .map(Outsider::actor)
              .toList();
      lines.add("between them without being on the issue: " + codes(between));
    }
    return String.join("\n", lines);
  }

  static String codes(List<Actor> actors) {
    return codes(actors, NAMED);
  }

  static String codes(List<Actor> actors, int named) {
    String first = actors.stream().limit(named).map(Actor::code).collect(Collectors.joining(", "));
    return actors.size() <= named ? first : first + " and " + (actors.size() - named) + " more";
  }

  /** {@return the first rows of the table} */
  @Override
  public String toString() {
    return table().first(PRINTED).toString();
  }
}
