package org.attache.coalition;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Set;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Parallel;
import org.attache.Provenance;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.attache.internal.Rows;

/**
 * Articulation actors and bridges: single actors, and single ties, without which those connected
 * now would no longer be.
 *
 * <pre>v is an articulation actor: c(G − v) &gt; c(G), c the number of components, v no isolate
 * e is a bridge: c(G − e) &gt; c(G)</pre>
 *
 * <p>Position is opportunity to block, never intent. Counted: ties of kinds that join, without
 * direction, so that kinds of both sorts may be mixed; parallel ties, also one each way, are no
 * bridge, for each stands in for the other; ties of an actor with itself not at all; isolates are
 * neither. Every component is looked at. The hub of a star is its one articulation actor and all
 * its ties are bridges; a cycle has neither.
 *
 * <p>Time O(n + m), and O(n) for each articulation actor to list its parts; space O(n + m) and the
 * actors cut off. Source: Hopcroft and Tarjan, Algorithm 447: efficient algorithms for graph
 * manipulation, Communications of the ACM 16 (1973) 372, doi 10.1145/362248.362272.
 */
public final class CutPoints implements Analysis<Separations> {
  private static final CutPoints ANYWHERE = new CutPoints(FollowedTies.DEFAULT);

  private final FollowedTies kinds;

  private CutPoints(FollowedTies kinds) {
    this.kinds = kinds;
  }

  /** {@return the articulation actors and bridges of all components} */
  public static CutPoints anywhere() {
    return ANYWHERE;
  }

  /**
   * {@return these cut points along ties that carry at least one of the kinds}
   *
   * @param kinds the kinds, also such as divide; by default all that join
   */
  public CutPoints over(TieKind... kinds) {
    return new CutPoints(FollowedTies.DEFAULT.withKinds(kinds));
  }

  @Override
  public Separations of(TieGraph graph) {
    TieGraph followed = kinds.in(graph);
    Adjacency arcs = followed.undirected().adjacency();
    CutPointSearch search = new CutPointSearch(arcs, Rows.of(arcs, Parallel.COUNT));
    search.run();
    return new Separations(
        search.articulations(),
        search.bridges(),
        Provenance.of("cut points", options(graph.kinds()), followed));
  }

  private Map<String, String> options(Set<TieKind> present) {
    return ImmutableMap.of("over", kinds.over(present));
  }

  /** {@return the query and its options} */
  @Override
  public String toString() {
    return Provenance.words("cut points", options(Set.of()));
  }
}
