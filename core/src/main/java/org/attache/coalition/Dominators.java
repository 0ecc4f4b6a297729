package org.attache.coalition;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Provenance;
import org.attache.TieGraph;
import org.attache.internal.Arcs;

/**
 * Dominators: who stands on every path from a pivotal state to its potential partners, and so has
 * the opportunity to block.
 *
 * <pre>d dominates j: every path from the pivotal state to j passes d ≠ j
 * idom(j): the dominator of j that all other dominators of j dominate</pre>
 *
 * <p>Position is opportunity, never intent: who could block need not want to. Counted: paths of any
 * length; parallel ties as one; ties of an actor with itself not at all. Whoever no path reaches,
 * isolates among them, has no dominator and is only counted. In a star seen from its hub all come
 * directly after the hub; seen from a leaf, the hub stands before all others.
 *
 * <p>Time O(n + m) for most graphs, O(n m) at worst; space O(n + m). Sources: Lengauer and Tarjan,
 * A fast algorithm for finding dominators in a flowgraph, ACM Transactions on Programming Languages
 * and Systems 1 (1979) 121, doi 10.1145/357062.357071; Cooper, Harvey and Kennedy, A simple, fast
 * dominance algorithm, Rice University 2001.
 */
public final class Dominators implements Analysis<Dominated> {
  private final Function<TieGraph, Actor> start;
  private final Direction direction;

  private Dominators(Function<TieGraph, Actor> start, Direction direction) {
    this.start = start;
    this.direction = direction;
  }

  /**
   * {@return the dominators as seen from the actor of this code}
   *
   * @param code the pivotal state; looked up in the graph asked
   */
  public static Dominators from(String code) {
    return new Dominators(graph -> graph.actor(code), Direction.OUT);
  }

  /**
   * {@return the dominators as seen from an actor}
   *
   * @param actor the pivotal state, an actor of the graph asked
   */
  public static Dominators from(Actor actor) {
    return new Dominators(graph -> actor, Direction.OUT);
  }

  /**
   * {@return these dominators along some direction; without effect where ties have none}
   *
   * @param direction {@link Direction#OUT}, the default as in {@link Reach}, for paths along ties
   *     from the pivotal state, IN for paths to it, ALL for ties followed either way
   */
  public Dominators withDirection(Direction direction) {
    return new Dominators(start, direction);
  }

  @Override
  public Dominated of(TieGraph graph) {
    Adjacency arcs = Arcs.of(graph, direction);
    Actor from = start.apply(graph);
    DominatorTree tree =
        new DominatorTree(
            Arcs.partners(graph, direction), Arcs.back(graph, direction), arcs.index(from));
    int[] behind = tree.behind();
    List<Dominated.Step> steps = new ArrayList<>();
    for (int v = 0; v < behind.length; v++) {
      if (tree.isReached(v) && !arcs.actor(v).equals(from)) {
        Actor immediate = arcs.actor(tree.immediate(v));
        steps.add(new Dominated.Step(arcs.actor(v), immediate, behind[v]));
      }
    }
    int unreached = behind.length - 1 - steps.size();
    Provenance provenance = Provenance.of("dominators", options(), graph);
    return new Dominated(from, steps, unreached, provenance);
  }

  private Map<String, String> options() {
    return ImmutableMap.of("direction", direction.toString());
  }

  /** {@return the query and its options} */
  @Override
  public String toString() {
    return Provenance.words("dominators", options());
  }
}
