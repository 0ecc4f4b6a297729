package org.attache.growth;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.TieGraph;
import org.attache.internal.Arcs;
import org.attache.internal.Rows;

/**
 * The map of an issue: who works on it, how they are connected, and who sits between them.
 *
 * <pre>between(v) = Σ over pairs s, t on the issue, both not v, of σₛₜ(v) / σₛₜ</pre>
 *
 * <p>On the issue are the institutions that carry it among their {@code issues()} and every state,
 * institution and non-state actor that has a tie with one of them. Of each the map tells how many
 * of these institutions it is tied with, how many partners it has on the issue, and which part of
 * those on the issue it can reach without leaving them. Betweenness is that of shortest paths in
 * hops among them, σ of which run between s and t and σ(v) through v; paths may lead through
 * others, and others that sit between are named too. The hub of a star of n, all on the issue, is
 * between (n − 1)(n − 2)/2 pairs.
 *
 * <p>Counted: each pair once, or each way where a direction is asked for; parallel ties as one.
 * Ties are read without direction unless {@link #withDirection} says otherwise, so that memberships
 * and missions may be mixed; parts are always told without. Actors that do not reach each other
 * have nobody between them. Slice the graph first to count members only, as by {@code
 * only(MEMBERSHIP)}.
 *
 * <p>Time O(k m) for k actors on the issue, space O(n + m) a thread. Sources: Slaughter and
 * LaForge, Opening up the order, Foreign Affairs 100 (2021), for the map; Brandes, On variants of
 * shortest-path betweenness centrality and their generic computation, Social Networks 30 (2008)
 * 136, doi 10.1016/j.socnet.2007.11.001.
 */
public final class HubMap implements Analysis<IssueMap> {
  private final String issue;
  private final Direction direction;

  private HubMap(String issue, Direction direction) {
    this.issue = issue;
    this.direction = direction;
  }

  /**
   * {@return the map of an issue}
   *
   * @param issue the issue area, as institutions carry it; one that no institution of the graph
   *     carries is refused
   */
  public static HubMap on(String issue) {
    return new HubMap(issue, Direction.ALL);
  }

  /**
   * {@return this map for some direction; without effect where ties have none}
   *
   * @param direction {@link Direction#OUT} or IN for partners of that direction and paths along
   *     ties, ALL, the default, for either way
   */
  public HubMap withDirection(Direction direction) {
    return new HubMap(issue, direction);
  }

  @Override
  public IssueMap of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  @Override
  public IssueMap of(TieGraph graph, Run run) {
    Adjacency arcs = Arcs.of(graph, direction);
    Rows rows = Rows.of(arcs, direction, Parallel.DISTINCT);
    Rows either = Rows.of(arcs, Direction.ALL, Parallel.DISTINCT);
    OnIssue on = OnIssue.of(graph.actors(), either, issue);
    double[] between = PairsBetween.of(rows, on.actor, arcs.isDirected(), run);
    int[] part = on.parts(either);
    List<IssueMap.Place> places = new ArrayList<>();
    List<IssueMap.Outsider> outsiders = new ArrayList<>();
    for (int v = 0; v < rows.order(); v++) {
      Actor actor = arcs.actor(v);
      if (on.actor[v]) {
        int institutions = OnIssue.among(on.institution, either, v);
        int partners = OnIssue.among(on.actor, rows, v);
        places.add(new IssueMap.Place(actor, institutions, partners, between[v], part[v]));
      } else if (between[v] > 0) {
        outsiders.add(new IssueMap.Outsider(actor, between[v]));
      }
    }
    return new IssueMap(
        issue,
        places,
        outsiders,
        Provenance.of("map", options(Arcs.haveDirection(graph, arcs)), graph));
  }

  private Map<String, String> options(boolean directed) {
    return directed
        ? ImmutableMap.of("issue", issue, "direction", direction.toString())
        : ImmutableMap.of("issue", issue);
  }

  /** {@return the map and its options} */
  @Override
  public String toString() {
    return Provenance.words("map", options(direction != Direction.ALL));
  }
}
