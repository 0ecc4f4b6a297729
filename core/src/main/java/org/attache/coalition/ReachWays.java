package org.attache.coalition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Institution;
import org.attache.Provenance;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.internal.Arcs;

/** The ways a reach found, told as steps from actor to actor. */
final class ReachWays {
  /** One state, which a tie never leaves. */
  private static final long[] ANY_TIE = {1};

  /** All actors and the ties followed. */
  final TieGraph graph;

  private final List<Actor> starts;
  private final Adjacency arcs;
  private final boolean patterned;
  private final int states;
  private final long ends;
  private final ReachSearch search;

  ReachWays(TieGraph asked, List<Actor> starts, FollowedTies ties, HopRules rules) {
    this.graph = ties.in(asked);
    this.starts = starts;
    this.arcs = Arcs.along(graph, ties.direction());
    this.patterned = ties.pattern().isPresent();
    long[] follow = ties.pattern().map(TiePattern::follow).orElse(ANY_TIE);
    this.states = follow.length;
    this.ends = ties.pattern().map(TiePattern::ends).orElse(1L);
    long[] fits = patterned ? graph.ties().stream().mapToLong(ties.fits()).toArray() : new long[0];
    int[] extra = rules.extra(asked, arcs, starts);
    this.search = new ReachSearch(arcs, follow, fits, extra, free(rules), rules);
    search.run(starts.stream().mapToInt(arcs::index).toArray());
  }

  private boolean[] free(HopRules rules) {
    boolean[] free = new boolean[arcs.order()];
    for (int v = 0; v < free.length && rules.institutionsFree(); v++) {
      free[v] = arcs.actor(v) instanceof Institution;
    }
    return free;
  }

  Reached reached(Provenance provenance) {
    List<Reached.Step> steps = new ArrayList<>();
    Map<Actor, List<Actor>> ways = new HashMap<>();
    boolean[] told = new boolean[arcs.order()];
    starts.forEach(start -> told[arcs.index(start)] = true);
    for (int i = 0; i < search.found(); i++) {
      int node = search.order[i];
      int v = node / states;
      if (!told[v] && (ends >>> node % states & 1) == 1) {
        told[v] = true;
        steps.add(step(node));
        if (patterned) {
          ways.put(arcs.actor(v), way(node));
        }
      }
    }
    steps.sort(Comparator.comparingInt(Reached.Step::hops));
    return new Reached(starts, steps, ways, provenance);
  }

  private Reached.Step step(int node) {
    Tie tie = graph.ties().get(search.tie[node]);
    Actor actor = arcs.actor(node / states);
    return new Reached.Step(search.hops[node], actor, tie.other(actor), tie);
  }

  private List<Actor> way(int node) {
    List<Actor> way = new ArrayList<>();
    for (int at = node; at >= 0; at = search.before[at]) {
      way.add(arcs.actor(at / states));
    }
    Collections.reverse(way);
    return way;
  }
}
