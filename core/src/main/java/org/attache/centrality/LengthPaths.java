package org.attache.centrality;

import java.util.Arrays;
import org.attache.internal.Rows;

/**
 * Shortest paths by length: actors are settled nearest first, then the paths are laid out along
 * arcs that are tight up to a relative tolerance, so that the order of additions does not decide
 * which paths are equally short.
 *
 * <p>Once everybody within reach has been seen, no arc longer than what is left to the farthest of
 * them matters; rows hold the shortest arcs first, and the rest of a row is not looked at.
 */
final class LengthPaths implements DagPaths {
  static final double TOLERANCE = 1e-10;
  private static final double LOST = 1e-15;
  private static final int UNSEEN = -1;

  private final LengthRows rows;
  private final DistanceHeap heap;
  private final int[] place;
  private final PathDag dag;

  LengthPaths(Rows rows, double[] length) {
    this(new LengthRows(rows.begin, rows.target, length), false);
  }

  LengthPaths(LengthRows rows, boolean keepsArcs) {
    int n = rows.begin.length - 1;
    this.rows = rows;
    heap = new DistanceHeap(n);
    place = new int[n];
    dag = new PathDag(n, rows.target.length, keepsArcs);
    Arrays.fill(place, UNSEEN);
  }

  @Override
  public PathDag search(int source, double longest) {
    settle(source, longest * (1 + TOLERANCE));
    layOut();
    for (int i = 0; i < dag.reached(); i++) {
      place[dag.actor[i]] = UNSEEN;
      heap.forget(dag.actor[i]);
    }
    return dag;
  }

  /** Puts the actors no farther than that in order of distance. */
  private void settle(int source, double longest) {
    heap.offer(source, 0);
    int settled = 0;
    double bound = longest;
    long scanned = 0;
    while (heap.size() > 0) {
      int v = heap.pop();
      place[v] = settled;
      dag.actor[settled++] = v;
      scanned += scan(v, bound);
      boolean isDue = scanned >= heap.size();
      if (isDue && settled + heap.size() == rows.component[source]) {
        bound = Math.min(bound, heap.farthest());
        scanned = 0;
      }
    }
    dag.reach(settled);
  }

  /** Offers the arcs of an actor that end within the bound; how many were looked at. */
  private int scan(int v, double bound) {
    double here = heap.distance[v];
    double room = LengthRows.upTo(bound - here);
    int first = rows.begin[v];
    int end = rows.begin[v + 1];
    int arc = first;
    while (arc < end && rows.length[arc] <= room) {
      double through = here + rows.length[arc];
      if (through <= bound) {
        heap.offer(rows.target[arc], through);
      }
      arc++;
    }
    return arc - first;
  }

  private void layOut() {
    double farthest = heap.distance[dag.actor[dag.reached() - 1]] * (1 + 2 * TOLERANCE);
    int arcs = 0;
    for (int i = 0; i < dag.reached(); i++) {
      dag.begin[i] = arcs;
      arcs = layOut(i, farthest, arcs);
    }
    dag.begin[dag.reached()] = arcs;
  }

  /**
   * Lays out the tight arcs of a place. The slack is less than the arc, so that between two actors
   * as far from the source no arc is tight, however short.
   */
  private int layOut(int i, double farthest, int laidOut) {
    int v = dag.actor[i];
    double here = heap.distance[v];
    refuseLost(v, here);
    double room = LengthRows.upTo(farthest - here);
    boolean keepsArcs = dag.arc.length > 0;
    int end = rows.begin[v + 1];
    int arcs = laidOut;
    for (int arc = rows.begin[v]; arc < end && rows.length[arc] <= room; arc++) {
      int w = rows.target[arc];
      double length = rows.length[arc];
      double there = heap.distance[w];
      double slack = Math.min(TOLERANCE * there, length / 2);
      dag.to[arcs] = place[w];
      if (keepsArcs) {
        dag.arc[arcs] = rows.arc[arc];
      }
      arcs += place[w] > i && here + length <= there + slack ? 1 : 0;
    }
    return arcs;
  }

  /** Rounding must not decide which of two actors almost as far from the source comes first. */
  private void refuseLost(int v, double here) {
    int first = rows.begin[v];
    if (first < rows.begin[v + 1] && rows.length[first] < LOST * here) {
      throw new ArithmeticException(
          "lengths differ by too much: a tie of length "
              + rows.length[first]
              + " is lost behind a path of length "
              + here);
    }
  }
}
