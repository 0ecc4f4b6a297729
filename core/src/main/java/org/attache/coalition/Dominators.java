package org.attache.coalition;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Provenance;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.attache.internal.Arcs;

/**
 * Dominators: who stands on every path from a pivotal state to its potential partners, and so has
 * the opportunity to block.
 *
 * <pre>d dominates j: every path from the pivotal state to j passes d ≠ j
 * idom(j): the dominator of j that all other dominators of j dominate</pre>
 *
 * <p>Position is opportunity, never intent: who could block need not want to. Counted: paths of any
 * length along ties of kinds that join; parallel ties as one; ties of an actor with itself not at
 * all. Whoever no path reaches, isolates among them, has no dominator and is only counted. In a
 * star seen from its hub all come directly after the hub; seen from a leaf, the hub stands before
 * all others.
 *
 * <p>Time O(n + m) for most graphs, O(n m) at worst; space O(n + m). Sources: Lengauer and Tarjan,
 * A fast algorithm for finding dominators in a flowgraph, ACM Transactions on Programming Languages
 * and Systems 1 (1979) 121, doi 10.1145/357062.357071; Cooper, Harvey and Kennedy, A simple, fast
 * dominance algorithm, Rice University 2001.
 */
public final class Dominators implements Analysis<Dominated> {
  private final Named start;
  private final FollowedTies kinds;
  private final Direction direction;

  private Dominators(Named start, FollowedTies kinds, Direction direction) {
    this.start = start;
    this.kinds = kinds;
    this.direction = direction;
  }

  /**
   * {@return the dominators as seen from the actor of this code}
   *
   * @param code the pivotal state; looked up in the graph asked
   */
  public static Dominators from(String code) {
    return new Dominators(Named.of(code), FollowedTies.DEFAULT, Direction.OUT);
  }

  /**
   * {@return the dominators as seen from an actor}
   *
   * @param actor the pivotal state, an actor of the graph asked
   */
  public static Dominators from(Actor actor) {
    return new Dominators(Named.of(actor), FollowedTies.DEFAULT, Direction.OUT);
  }

  /**
   * {@return these dominators along ties that carry at least one of the kinds}
   *
   * @param kinds the kinds, also such as divide; by default all that join
   */
  public Dominators over(TieKind... kinds) {
    return new Dominators(start, FollowedTies.DEFAULT.withKinds(kinds), direction);
  }

  /**
   * {@return these dominators along some direction; without effect where ties have none}
   *
   * @param direction {@link Direction#OUT}, the default as in {@link Reach}, for paths along ties
   *     from the pivotal state, IN for paths to it, ALL for ties followed either way
   */
  public Dominators withDirection(Direction direction) {
    return new Dominators(start, kinds, direction);
  }

  @Override
  public Dominated of(TieGraph graph) {
    TieGraph followed = kinds.in(graph);
    Adjacency arcs = Arcs.of(followed, direction);
    Actor from = start.find().apply(graph);
    DominatorTree tree =
        new DominatorTree(
            Arcs.partners(followed, direction), Arcs.back(followed, direction), arcs.index(from));
    int[] behind = tree.behind();
    List<Dominated.Step> steps = new ArrayList<>();
    for (int v = 0; v < behind.length; v++) {
      if (tree.isReached(v) && !arcs.actor(v).equals(from)) {
        Actor immediate = arcs.actor(tree.immediate(v));
        steps.add(new Dominated.Step(arcs.actor(v), immediate, behind[v]));
      }
    }
    int unreached = behind.length - 1 - steps.size();
    Provenance provenance = Provenance.of("dominators", options(graph.kinds()), followed);
    return new Dominated(from, steps, unreached, provenance);
  }

  private Map<String, String> options(Set<TieKind> present) {
    return ImmutableMap.of("over", kinds.over(present), "direction", direction.toString());
  }

  /** {@return the query and its options} */
  @Override
  public String toString() {
    return Provenance.words("dominators", options(Set.of()));
  }
}
