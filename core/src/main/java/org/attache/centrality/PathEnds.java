package org.attache.centrality;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import org.attache.Actor;
import org.attache.Adjacency;

/**
 * The pairs of actors whose paths count. Where ties have no direction a pair that is found from
 * both ends is worth half each time.
 */
final class PathEnds {
  private final boolean[] isSource;
  private final boolean[] isTarget;
  private final double[] fromBoth;
  private final double[] fromSource;
  private final double[] total;
  private final int both;
  private final int sourcesAlone;

  PathEnds(Adjacency arcs, PathOptions options) {
    int n = arcs.order();
    isSource = marked(arcs, options.sources());
    isTarget = marked(arcs, options.targets());
    boolean ordered = options.isOrdered(arcs);
    fromBoth = new double[n];
    fromSource = new double[n];
    for (int v = 0; v < n; v++) {
      fromSource[v] = isTarget[v] ? 1 : 0;
      fromBoth[v] = isTarget[v] ? (isSource[v] && !ordered ? 0.5 : 1) : 0;
    }
    total = new double[] {Arrays.stream(fromSource).sum(), Arrays.stream(fromBoth).sum()};
    both = (int) IntStream.range(0, n).filter(v -> isSource[v] && isTarget[v]).count();
    sourcesAlone = sources().length - both;
  }

  private static boolean[] marked(Adjacency arcs, Set<Actor> actors) {
    boolean[] marked = new boolean[arcs.order()];
    Arrays.fill(marked, actors.isEmpty());
    actors.forEach(actor -> marked[arcs.index(actor)] = true);
    return marked;
  }

  int[] sources() {
    return IntStream.range(0, isSource.length).filter(v -> isSource[v]).toArray();
  }

  /** What each actor counts as the end of paths from a source; that of the source is not asked. */
  double[] worth(int source) {
    return isTarget[source] ? fromBoth : fromSource;
  }

  /** How many pairs count. */
  double all() {
    return IntStream.of(sources()).mapToDouble(this::from).sum();
  }

  /** How many pairs count that each actor is no part of. */
  double[] ofOthers() {
    double all = all();
    double[] others = new double[isSource.length];
    Arrays.setAll(others, v -> all - (isSource[v] ? from(v) : 0) - to(v));
    return others;
  }

  private double from(int source) {
    return isTarget[source] ? total[1] - fromBoth[source] : total[0];
  }

  private double to(int v) {
    int others = both - (isSource[v] && isTarget[v] ? 1 : 0);
    return others * fromBoth[v] + sourcesAlone * fromSource[v];
  }
}
