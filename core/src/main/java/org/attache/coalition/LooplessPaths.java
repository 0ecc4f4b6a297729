package org.attache.coalition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attache.Run;

/** Yen's search: each next path leaves one found before at some actor. */
final class LooplessPaths {
  private final PathRows rows;
  private final PathRows back;
  private final int start;
  private final int end;

  LooplessPaths(PathRows rows, PathRows back, int start, int end) {
    this.rows = rows;
    this.back = back;
    this.start = start;
    this.end = end;
  }

  /** One path. */
  static final class Found implements Comparable<Found> {
    private static final Comparator<Found> ORDER =
        Comparator.comparingDouble(Found::value)
            .reversed()
            .thenComparing(found -> found.actors.length)
            .thenComparing(Found::actors, Arrays::compare);

    private final double value;
    private final int[] actors;

    private Found(double value, int[] actors) {
      this.value = value;
      this.actors = actors;
    }

    double value() {
      return value;
    }

    int[] actors() {
      return actors;
    }

    @Override
    public int compareTo(Found other) {
      return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Found found && Arrays.equals(actors, found.actors);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(actors);
    }
  }

  List<Found> first(int most) {
    List<Found> found = new ArrayList<>();
    TreeSet<Found> candidates = new TreeSet<>();
    leave(new int[] {start}, 0, found, candidates);
    while (found.size() < most && !candidates.isEmpty()) {
      Found best = candidates.first();
      candidates.remove(best);
      found.add(best);
      for (int i = 0; found.size() < most && i < best.actors.length - 1; i++) {
        Run.stopIfInterrupted();
        leave(best.actors, i, found, candidates);
      }
    }
    return found;
  }

  /** Adds the best path that begins like this one up to place i, and goes on as none found does. */
  private void leave(int[] path, int i, List<Found> found, Set<Found> candidates) {
    boolean[] barred = new boolean[rows.order()];
    boolean[] taken = new boolean[rows.order()];
    for (int j = 0; j < i; j++) {
      barred[path[j]] = true;
    }
    for (Found other : found) {
      if (other.actors.length > i + 1 && Arrays.equals(path, 0, i + 1, other.actors, 0, i + 1)) {
        taken[other.actors[i + 1]] = true;
      }
    }
    PathSearch search = new PathSearch(back, false).from(end, path[i], barred, taken);
    int hops = search.hops[path[i]];
    if (hops >= 0) {
      int[] actors = Arrays.copyOf(path, i + 1 + hops);
      boolean[] none = new boolean[rows.order()];
      for (int j = i; j < i + hops; j++) {
        actors[j + 1] = next(actors[j], search, j == i ? taken : none);
      }
      candidates.add(new Found(value(actors), actors));
    }
  }

  /** The first in code order through whom the search came to its value. */
  private int next(int v, PathSearch search, boolean[] taken) {
    for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
      int w = rows.target[arc];
      if (!taken[w]
          && search.hops[w] == search.hops[v] - 1
          && search.value[w] * rows.value[arc] == search.value[v]) {
        return w;
      }
    }
    return search.through[v];
  }

  private double value(int[] actors) {
    double value = 1;
    for (int i = actors.length - 2; i >= 0; i--) {
      value *= rows.value(actors[i], actors[i + 1]);
    }
    return value;
  }
}
