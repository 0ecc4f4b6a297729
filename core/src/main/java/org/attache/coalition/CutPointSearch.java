package org.attache.coalition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Run;
import org.attache.internal.Rows;

/** One depth-first search of every component; a part below an actor is a range of its preorder. */
final class CutPointSearch {
  private final Adjacency arcs;
  private final Rows rows;
  private final int[] order;
  private final int[] place;
  private final int[] end;
  private final int[] low;
  private final int[] parent;
  private final int[] root;
  private final List<Separations.Articulation> articulations = new ArrayList<>();
  private final List<Separations.Bridge> bridges = new ArrayList<>();
  private int found;

  /** Arcs without direction, and their rows with the number of parallel ties as weights. */
  CutPointSearch(Adjacency arcs, Rows rows) {
    this.arcs = arcs;
    this.rows = rows;
    this.order = new int[rows.order()];
    this.place = new int[rows.order()];
    this.end = new int[rows.order()];
    this.low = new int[rows.order()];
    this.parent = new int[rows.order()];
    this.root = new int[rows.order()];
    Arrays.fill(place, -1);
    Arrays.fill(parent, -1);
  }

  void run() {
    int[] next = Arrays.copyOf(rows.begin, rows.order());
    for (int v = 0; v < order.length; v++) {
      if (place[v] < 0) {
        Run.stopIfInterrupted();
        search(v, next);
      }
    }
    for (int v = 0; v < order.length; v++) {
      tell(v);
    }
  }

  List<Separations.Articulation> articulations() {
    return articulations;
  }

  List<Separations.Bridge> bridges() {
    return bridges;
  }

  private void search(int start, int[] next) {
    enter(start, start);
    int v = start;
    while (v >= 0) {
      if (next[v] < rows.begin[v + 1]) {
        int w = rows.target[next[v]++];
        if (place[w] < 0) {
          parent[w] = v;
          enter(w, start);
          v = w;
        } else if (w != parent[v]) {
          low[v] = Math.min(low[v], place[w]);
        }
      } else {
        end[v] = found;
        if (parent[v] >= 0) {
          low[parent[v]] = Math.min(low[parent[v]], low[v]);
        }
        v = parent[v];
      }
    }
  }

  private void enter(int v, int start) {
    root[v] = start;
    place[v] = found;
    low[v] = found;
    order[found++] = v;
  }

  /** The parts below v that hang on it alone, and what is left of its component. */
  private void tell(int v) {
    List<int[]> parts = new ArrayList<>();
    int[] rest = component(v);
    for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
      int w = rows.target[arc];
      if (parent[w] == v && low[w] >= place[v]) {
        parts.add(new int[] {place[w], end[w]});
      }
      boolean below = parent[w] == v && low[w] > place[v];
      boolean above = parent[v] == w && low[v] > place[w];
      if (v < w && rows.weight(arc) == 1 && (below || above)) {
        int lower = below ? end[w] - place[w] : end[v] - place[v];
        int upper = rest[1] - rest[0] - lower;
        bridges.add(bridge(v, w, below ? upper : lower, below ? lower : upper));
      }
    }
    if (parts.size() > (parent[v] < 0 ? 1 : 0)) {
      articulations.add(articulation(v, parts));
    }
  }

  private int[] component(int v) {
    return new int[] {place[root[v]], end[root[v]]};
  }

  private Separations.Bridge bridge(int v, int w, int withFirst, int withSecond) {
    return new Separations.Bridge(arcs.actor(v), arcs.actor(w), withFirst, withSecond);
  }

  private Separations.Articulation articulation(int v, List<int[]> parts) {
    List<List<Actor>> listed = new ArrayList<>();
    boolean[] below = new boolean[order.length];
    for (int[] part : parts) {
      listed.add(actors(IntStream.range(part[0], part[1])));
      Arrays.fill(below, part[0], part[1], true);
    }
    if (parent[v] >= 0) {
      int[] whole = component(v);
      listed.add(
          actors(IntStream.range(whole[0], whole[1]).filter(i -> !below[i] && i != place[v])));
    }
    List<List<Actor>> sorted = sorted(listed);
    return new Separations.Articulation(
        arcs.actor(v), sorted.subList(1, sorted.size()), sorted.get(0).size());
  }

  private List<Actor> actors(IntStream places) {
    return places.map(i -> order[i]).sorted().mapToObj(arcs::actor).toList();
  }

  private static List<List<Actor>> sorted(List<List<Actor>> parts) {
    Comparator<List<Actor>> bySize = Comparator.comparing(part -> -part.size());
    return parts.stream().sorted(bySize.thenComparing(part -> part.get(0))).toList();
  }
}
