package org.attache.centrality;

import java.util.Arrays;

/**
 * The shortest paths from one source: actors in order of distance, and from each the arcs that lead
 * on. Arcs name places in that order and lie one behind the other, so that both passes run through
 * memory from end to end.
 */
final class PathDag {
  /** Who stands at a place; room for one more, which a search may write and not count. */
  final int[] actor;

  /** Where the arcs of each place begin; one entry more than there are places. */
  final int[] begin;

  /** The place each arc leads to. */
  final int[] to;

  /** The arc's number in the rows; empty where nobody asks. */
  final int[] arc;

  final double[] paths;
  final double[] share;
  private int reached;

  PathDag(int order, int arcs, boolean keepsArcs) {
    actor = new int[order + 1];
    begin = new int[order + 1];
    to = new int[arcs + 1];
    arc = new int[keepsArcs ? arcs + 1 : 0];
    paths = new double[order];
    share = new double[order];
  }

  /** How many actors were reached; the source is the first. */
  int reached() {
    return reached;
  }

  /** Takes so many places as filled. */
  void reach(int actors) {
    reached = actors;
  }

  void countPaths() {
    Arrays.fill(paths, 0, reached, 0);
    paths[0] = 1;
    for (int i = 0; i < reached; i++) {
      double here = counted(paths[i]);
      for (int k = begin[i]; k < begin[i + 1]; k++) {
        paths[to[k]] += here;
      }
    }
  }

  /** Counts paths along arcs that stand for several ties. */
  void countPaths(double[] ties) {
    Arrays.fill(paths, 0, reached, 0);
    paths[0] = 1;
    for (int i = 0; i < reached; i++) {
      double here = counted(paths[i]);
      for (int k = begin[i]; k < begin[i + 1]; k++) {
        paths[to[k]] += here * ties[arc[k]];
      }
    }
  }

  /** Brandes' accumulation, farthest first. */
  void addDependencies(double[] sum) {
    for (int i = reached - 1; i > 0; i--) {
      double below = 0;
      for (int k = begin[i]; k < begin[i + 1]; k++) {
        below += share[to[k]];
      }
      double dependency = paths[i] * below;
      sum[actor[i]] += dependency;
      share[i] = (1 + dependency) / paths[i];
    }
  }

  /** The same number of paths, or an error where it is more than a double holds. */
  static double counted(double paths) {
    if (paths == Double.POSITIVE_INFINITY) {
      throw new ArithmeticException("more than 1e308 shortest paths between two actors");
    }
    return paths;
  }
}
