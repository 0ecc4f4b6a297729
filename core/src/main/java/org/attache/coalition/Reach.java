package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Provenance;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;

/**
 * Reach: whom one or more states could get to along ties of chosen kinds, hop by hop.
 *
 * <pre>R(h) = actors whose distance to the nearest start is at most h hops</pre>
 *
 * <p>Counted: hops along ties, along their direction where they have one; parallel ties are one
 * hop; an institution is an actor like any other, so from member to member through it is two hops.
 * Each actor is found once, at its smallest distance; the witness path through which it is found is
 * the one whose last actor before it was itself found first, then comes first in code order.
 *
 * <p>Time O(n + m), space O(n + m). Source: breadth-first search; the question is that of Henke,
 * Constructing Allied Cooperation, Cornell 2019.
 */
public final class Reach implements Analysis<Reached> {
  private static final int UNLIMITED = Integer.MAX_VALUE;

  private final Function<TieGraph, List<Actor>> starts;
  private final Set<TieKind> kinds;
  private final int hops;

  private Reach(Function<TieGraph, List<Actor>> starts, Set<TieKind> kinds, int hops) {
    this.starts = starts;
    this.kinds = kinds;
    this.hops = hops;
  }

  /**
   * {@return the reach of the actors of these codes, taken together}
   *
   * @param codes one or more codes; looked up in the graph asked
   */
  public static Reach from(String... codes) {
    checkArgument(codes.length > 0, "reach starts from at least one actor");
    List<String> copy = List.of(codes);
    return new Reach(graph -> copy.stream().map(graph::actor).toList(), Set.of(), UNLIMITED);
  }

  /**
   * {@return the reach of these actors, taken together}
   *
   * @param actors one or more actors of the graph asked
   */
  public static Reach from(Actor... actors) {
    checkArgument(actors.length > 0, "reach starts from at least one actor");
    List<Actor> copy = List.of(actors);
    return new Reach(graph -> copy, Set.of(), UNLIMITED);
  }

  /**
   * {@return this reach along ties that carry at least one of the kinds}
   *
   * @param kinds the kinds; by default all
   */
  public Reach over(TieKind... kinds) {
    return new Reach(starts, new TreeSet<>(Arrays.asList(kinds)), hops);
  }

  /**
   * {@return this reach up to a number of hops}
   *
   * @param hops at least 1; by default without limit
   */
  public Reach within(int hops) {
    checkArgument(hops >= 1, "hops must be at least 1: %s", hops);
    return new Reach(starts, kinds, hops);
  }

  @Override
  public Reached of(TieGraph graph) {
    List<Actor> from = starts.apply(graph).stream().distinct().sorted().toList();
    TieGraph chosen =
        kinds.isEmpty() ? graph : graph.only(kinds.toArray(TieKind[]::new)).among(graph.actors());
    return new Search(chosen).run(from);
  }

  private Map<String, String> options() {
    List<String> names = kinds.stream().map(TieKind::name).toList();
    return ImmutableMap.of(
        "over",
        kinds.isEmpty() ? "all kinds" : String.join("+", names),
        "within",
        hops == UNLIMITED ? "any number of hops" : hops + (hops == 1 ? " hop" : " hops"));
  }

  /** {@return the query and its options} */
  @Override
  public String toString() {
    return Provenance.words("reach", options());
  }

  /** One breadth-first search. */
  private final class Search {
    private final TieGraph graph;
    private final Adjacency arcs;
    private final int[] distance;
    private final int[] through;
    private final int[] queue;
    private int found;

    private Search(TieGraph graph) {
      this.graph = graph;
      this.arcs = graph.adjacency();
      this.distance = new int[arcs.order()];
      this.through = new int[arcs.order()];
      this.queue = new int[arcs.order()];
      Arrays.fill(distance, -1);
      Arrays.fill(through, -1);
    }

    private Reached run(List<Actor> from) {
      for (Actor actor : from) {
        int v = arcs.index(actor);
        distance[v] = 0;
        queue[found++] = v;
      }
      for (int i = 0; i < found && distance[queue[i]] < hops; i++) {
        expand(queue[i]);
      }
      return new Reached(from, steps(from.size()), Provenance.of("reach", options(), graph));
    }

    private void expand(int v) {
      for (int arc = arcs.begin(v); arc < arcs.end(v); arc++) {
        int w = arcs.target(arc);
        if (distance[w] < 0) {
          distance[w] = distance[v] + 1;
          through[w] = arcs.tie(arc);
          queue[found++] = w;
        }
      }
    }

    private List<Reached.Step> steps(int sources) {
      List<Reached.Step> steps = new ArrayList<>();
      for (int i = sources; i < found; i++) {
        int v = queue[i];
        Tie tie = graph.ties().get(through[v]);
        Actor actor = arcs.actor(v);
        steps.add(new Reached.Step(distance[v], actor, tie.other(actor), tie));
      }
      return steps;
    }
  }
}
