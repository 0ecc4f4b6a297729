package org.attache.coalition;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Parallel;
import org.attache.State;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.attache.internal.Rows;

/** Steps along ties of some kinds, whichever way they run. */
final class Hops {
  private final Map<Actor, Integer> places = new HashMap<>();
  private final Adjacency arcs;
  private final Rows rows;
  private final boolean observed;

  Hops(TieGraph graph, TieKind... kinds) {
    TieGraph followed =
        graph.filter(tie -> Arrays.stream(kinds).anyMatch(tie::carries)).undirected();
    followed.actors().forEach(actor -> places.put(actor, places.size()));
    this.arcs = followed.adjacency();
    this.rows = Rows.of(arcs, Parallel.DISTINCT);
    this.observed =
        Arrays.stream(kinds).allMatch(kind -> graph.coverage().observes(kind, graph.window()));
  }

  private int[] places(Collection<State> states) {
    return states.stream().map(places::get).filter(Objects::nonNull).mapToInt(v -> v).toArray();
  }

  /** One over the steps to the nearest of some states, 0 where none can be reached. */
  ToDoubleFunction<State> nearness(Collection<State> sources) {
    int[] first = places(sources);
    int[] hops = hops(first);
    return state -> {
      int[] place = places(List.of(state));
      boolean known = observed && first.length > 0 && place.length > 0;
      return known ? nearness(hops[place[0]]) : Double.NaN;
    };
  }

  private static double nearness(int hops) {
    return hops < 0 ? 0 : 1.0 / hops;
  }

  private int[] hops(int[] sources) {
    int[] hops = new int[rows.order()];
    int[] queue = new int[rows.order()];
    Arrays.fill(hops, -1);
    int end = 0;
    for (int source : sources) {
      hops[source] = 0;
      queue[end++] = source;
    }
    for (int next = 0; next < end; next++) {
      int v = queue[next];
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        int w = rows.target[arc];
        if (hops[w] < 0) {
          hops[w] = hops[v] + 1;
          queue[end++] = w;
        }
      }
    }
    return hops;
  }

  /** With how many states both are tied. */
  ToDoubleFunction<State> commonPartners(State source) {
    int[] first = places(List.of(source));
    boolean[] partners = partners(first);
    return state -> {
      int[] place = places(List.of(state));
      boolean known = observed && first.length > 0 && place.length > 0;
      return known ? common(partners, place[0]) : Double.NaN;
    };
  }

  private boolean[] partners(int[] sources) {
    boolean[] partners = new boolean[rows.order()];
    for (int source : sources) {
      for (int arc = rows.begin[source]; arc < rows.begin[source + 1]; arc++) {
        Actor partner = arcs.actor(rows.target[arc]);
        partners[rows.target[arc]] = partner instanceof State;
      }
    }
    return partners;
  }

  private int common(boolean[] partners, int place) {
    int common = 0;
    for (int arc = rows.begin[place]; arc < rows.begin[place + 1]; arc++) {
      common += partners[rows.target[arc]] ? 1 : 0;
    }
    return common;
  }
}
