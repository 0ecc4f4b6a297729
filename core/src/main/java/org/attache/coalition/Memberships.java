package org.attache.coalition;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Direction;
import org.attache.Institution;
import org.attache.Parallel;
import org.attache.TieGraph;
import org.attache.internal.Rows;

/**
 * Who belongs to which institution; ties that join, either way, those between institutions left
 * out.
 */
final class Memberships {
  private final Adjacency arcs;
  private final Rows rows;
  private final boolean[] counted;
  private final int[] institutions;

  /** The institutions of an issue, or all if it is empty; sizes are of the members that count. */
  Memberships(TieGraph graph, String issue, Predicate<? super Actor> counts) {
    this.arcs = FollowedTies.DEFAULT.in(graph).undirected().adjacency();
    this.rows = Rows.of(arcs, Direction.ALL, Parallel.DISTINCT);
    this.counted = new boolean[arcs.order()];
    Set<String> known = new TreeSet<>();
    for (int v = 0; v < counted.length; v++) {
      if (arcs.actor(v) instanceof Institution hub) {
        known.addAll(hub.issues());
      } else {
        counted[v] = counts.test(arcs.actor(v));
      }
    }
    if (!issue.isEmpty() && !known.contains(issue)) {
      throw new IllegalArgumentException(
          "no institution works on " + issue + " among the issues " + known);
    }
    this.institutions =
        IntStream.range(0, counted.length)
            .filter(
                v ->
                    arcs.actor(v) instanceof Institution hub
                        && (issue.isEmpty() || hub.issues().contains(issue)))
            .toArray();
  }

  /** The numbers of the institutions, in code order. */
  int[] institutions() {
    return institutions;
  }

  /** The numbers of the members that count, in code order, with or without an institution. */
  int[] members() {
    return IntStream.range(0, counted.length).filter(v -> counted[v]).toArray();
  }

  /** The numbers of the members of an institution that count, rising. */
  int[] members(int institution) {
    return Arrays.stream(rows.target, rows.begin[institution], rows.begin[institution + 1])
        .filter(v -> counted[v])
        .toArray();
  }

  /** The members of each institution as places among all that count, rising. */
  int[][] places() {
    int[] place = new int[counted.length];
    int members = 0;
    for (int v = 0; v < counted.length; v++) {
      place[v] = members;
      members += counted[v] ? 1 : 0;
    }
    int[][] places = new int[institutions.length][];
    for (int i = 0; i < places.length; i++) {
      places[i] = Arrays.stream(members(institutions[i])).map(v -> place[v]).toArray();
    }
    return places;
  }

  /** Whether an actor has a tie with an institution, whether it counts or not. */
  boolean holds(int institution, int actor) {
    return Arrays.binarySearch(
            rows.target, rows.begin[institution], rows.begin[institution + 1], actor)
        >= 0;
  }

  Institution institution(int v) {
    return (Institution) arcs.actor(v);
  }

  Actor actor(int v) {
    return arcs.actor(v);
  }

  int index(Actor actor) {
    return arcs.index(actor);
  }
}
