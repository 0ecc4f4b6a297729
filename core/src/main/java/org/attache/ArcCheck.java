package org.attache;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Copies rows made elsewhere, and refuses those that are not the rows of a graph. */
final class ArcCheck {
  final List<Actor> actors;
  final int[] begins;
  final int[] targets;
  private final boolean directed;

  ArcCheck(List<? extends Actor> actors, boolean directed, int[] begins, int[] targets) {
    this.actors = inOrder(actors);
    this.directed = directed;
    this.begins = begins.clone();
    this.targets = targets.clone();
    checkBegins(this.actors.size(), this.begins, this.targets);
    long unreturned = 0;
    for (int v = 0; v < this.actors.size(); v++) {
      unreturned += checkRow(v);
    }
    if (!directed && unreturned != 0) {
      ties();
    }
  }

  static List<Actor> inOrder(List<? extends Actor> stated) {
    if (stated instanceof NumberedStates) {
      return Collections.unmodifiableList(stated);
    }
    List<Actor> actors = List.copyOf(stated);
    for (int v = 1; v < actors.size(); v++) {
      checkArgument(
          actors.get(v - 1).compareTo(actors.get(v)) < 0,
          "actors must be in code order, each once: %s before %s",
          actors.get(v - 1),
          actors.get(v));
    }
    return actors;
  }

  static void checkBegins(int n, int[] begins, int[] targets) {
    checkArgument(
        begins.length == n + 1 && begins[0] == 0 && begins[n] == targets.length,
        "the arcs of %s actors must begin at 0 and end at %s",
        n,
        targets.length);
    for (int v = 0; v < n; v++) {
      checkArgument(begins[v] <= begins[v + 1], "the arcs of actor %s end before they begin", v);
    }
  }

  /**
   * Checks the order of a row. Returned is a sum of its arcs mixed well, arcs up against arcs down:
   * over all rows it is 0 where every arc has one back, and by accident else once in 2^64.
   */
  private long checkRow(int v) {
    int last = 0;
    long sum = 0;
    for (int arc = begins[v]; arc < begins[v + 1]; arc++) {
      int u = targets[arc];
      if (u < last || u >= begins.length - 1) {
        throw new IllegalArgumentException(
            "the arcs of actor " + v + " must lead to rising numbers of actors: " + u);
      }
      last = u;
      sum += u == v ? 0 : u > v ? mixed(v, u) : -mixed(u, v);
    }
    return sum;
  }

  /** Stafford's thirteenth mixer. */
  private static long mixed(long low, long high) {
    long z = low << 32 | high;
    z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
    z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
    return z ^ z >>> 31;
  }

  /** The tie of each arc. */
  int[] ties() {
    return directed ? IntStream.range(0, targets.length).toArray() : ties(begins, targets);
  }

  /** The tie of each arc, two arcs a tie; in sorted rows the arcs back come in order. */
  static int[] ties(int[] begins, int[] targets) {
    int[] ties = new int[targets.length];
    int n = begins.length - 1;
    int[] next = Arrays.copyOf(begins, n);
    int tie = 0;
    for (int v = 0; v < n; v++) {
      for (int arc = next[v]; arc < begins[v + 1]; arc++) {
        int u = targets[arc];
        int back = u == v ? arc : next[Math.max(u, v)]++;
        checkArgument(
            u >= v && back < begins[u + 1] && targets[back] == v,
            "no arc leads back from actor %s to %s",
            u,
            v);
        ties[arc] = tie;
        ties[back] = tie++;
      }
    }
    return ties;
  }
}
