package org.attache;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Copies rows made elsewhere, and refuses those that are not the rows of a graph. */
final class ArcCheck {
  private ArcCheck() {}

  static Adjacency adjacency(
      List<? extends Actor> stated, boolean directed, int[] begins, int[] targets) {
    List<Actor> actors = inOrder(stated);
    int n = actors.size();
    int[] begin = begins.clone();
    int[] target = targets.clone();
    checkArgument(
        begin.length == n + 1 && begin[0] == 0 && begin[n] == target.length,
        "the arcs of %s actors must begin at 0 and end at %s",
        n,
        target.length);
    for (int v = 0; v < n; v++) {
      checkArgument(
          begin[v] <= begin[v + 1] && begin[v + 1] <= target.length,
          "the arcs of actor %s end before they begin",
          v);
      checkRow(begin, target, v);
    }
    int[] ties = directed ? ordinals(target.length) : paired(begin, target);
    return Adjacency.unweighted(actors, directed, begin, target, ties);
  }

  private static List<Actor> inOrder(List<? extends Actor> stated) {
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

  private static void checkRow(int[] begin, int[] target, int v) {
    int last = 0;
    for (int arc = begin[v]; arc < begin[v + 1]; arc++) {
      checkArgument(
          last <= target[arc] && target[arc] < begin.length - 1,
          "the arcs of actor %s must lead to rising numbers below %s: %s",
          v,
          begin.length - 1,
          target[arc]);
      last = target[arc];
    }
  }

  private static int[] ordinals(int n) {
    int[] ordinals = new int[n];
    Arrays.setAll(ordinals, i -> i);
    return ordinals;
  }

  /** The ties of arcs that run both ways; in sorted rows the arcs back come in order. */
  private static int[] paired(int[] begin, int[] target) {
    int n = begin.length - 1;
    int[] next = Arrays.copyOf(begin, n);
    int[] ties = new int[target.length];
    int tie = 0;
    for (int v = 0; v < n; v++) {
      for (int arc = next[v]; arc < begin[v + 1]; arc++) {
        int u = target[arc];
        int back = u == v ? arc : next[u]++;
        checkArgument(
            u >= v && back < begin[u + 1] && target[back] == v,
            "an arc leads from actor %s to %s but none leads back",
            v,
            u);
        ties[arc] = tie;
        ties[back] = tie++;
      }
    }
    return ties;
  }
}
