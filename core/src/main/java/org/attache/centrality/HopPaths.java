package org.attache.centrality;

import java.util.Arrays;
import org.attache.internal.Rows;

/**
 * Shortest paths in hops, by breadth-first search. Whether an actor is new and whether an arc leads
 * to the next level is computed, not branched on: in a graph without order half of such branches
 * would be guessed wrong.
 */
final class HopPaths implements DagPaths {
  private static final int UNSEEN = -1;

  private final int[] begin;
  private final int[] target;
  private final int[] place;
  private final PathDag dag;

  HopPaths(Rows rows) {
    this(rows.begin, rows.target, false);
  }

  HopPaths(int[] begin, int[] target, boolean keepsArcs) {
    this.begin = begin;
    this.target = target;
    place = new int[begin.length - 1];
    dag = new PathDag(place.length, target.length, keepsArcs);
    Arrays.fill(place, UNSEEN);
  }

  @Override
  public PathDag search(int source, double longest) {
    dag.actor[0] = source;
    dag.reach(1);
    dag.begin[0] = 0;
    place[source] = 0;
    int from = 0;
    for (int hops = 1; hops <= longest && from < dag.reached(); hops++) {
      int to = dag.reached();
      discover(from, to);
      from = to;
    }
    Arrays.fill(dag.begin, from, dag.reached() + 1, dag.begin[from]);
    for (int i = 0; i < dag.reached(); i++) {
      place[dag.actor[i]] = UNSEEN;
    }
    return dag;
  }

  /** Lays out the arcs that lead on from the level at these places. */
  private void discover(int from, int to) {
    int reached = to;
    int arcs = dag.begin[from];
    boolean keepsArcs = dag.arc.length > 0;
    for (int i = from; i < to; i++) {
      int v = dag.actor[i];
      for (int arc = begin[v]; arc < begin[v + 1]; arc++) {
        int w = target[arc];
        int seen = place[w];
        int isNew = seen >> 31; // all bits or none
        int at = (seen & ~isNew) | (reached & isNew);
        place[w] = at;
        dag.actor[reached] = w;
        reached -= isNew;
        dag.to[arcs] = at;
        if (keepsArcs) {
          dag.arc[arcs] = arc;
        }
        arcs += (to - 1 - at) >>> 31; // 1 where the place is behind this level
      }
      dag.begin[i + 1] = arcs;
    }
    dag.reach(reached);
  }
}
