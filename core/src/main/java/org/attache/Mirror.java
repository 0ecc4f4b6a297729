package org.attache;

import java.util.Arrays;
import java.util.List;

/** The rows of a graph without directions, from those of its arcs that lead to earlier actors. */
final class Mirror {
  final List<Actor> actors;
  final int[] begins;
  final int[] targets;

  Mirror(List<? extends Actor> actors, int[] halves, int[] earlier) {
    this.actors = ArcCheck.inOrder(actors);
    int n = this.actors.size();
    ArcCheck.checkBegins(n, halves, earlier);
    begins = new int[n + 1];
    count(halves, earlier);
    targets = new int[begins[n]];
    fill(halves, earlier);
  }

  /** Where each row begins; the arcs back are those to each actor, but for loops. */
  private void count(int[] halves, int[] earlier) {
    int n = begins.length - 1;
    for (int v = 0; v < n; v++) {
      int last = 0;
      for (int arc = halves[v]; arc < halves[v + 1]; arc++) {
        int u = earlier[arc];
        if (u < last || u > v) {
          throw new IllegalArgumentException(
              "the arcs of actor " + v + " must lead to rising numbers up to its own: " + u);
        }
        last = u;
        begins[u + 1] += u < v ? 1 : 0;
      }
    }
    for (int v = 0; v < n; v++) {
      begins[v + 1] = Math.addExact(begins[v], begins[v + 1] + halves[v + 1] - halves[v]);
    }
  }

  /** Earlier actors come first in a row, then later ones as their own rows are reached. */
  private void fill(int[] halves, int[] earlier) {
    int n = begins.length - 1;
    int[] next = Arrays.copyOf(begins, n);
    for (int v = 0; v < n; v++) {
      int place = next[v];
      for (int arc = halves[v]; arc < halves[v + 1]; arc++) {
        int u = earlier[arc];
        targets[place++] = u;
        if (u < v) {
          targets[next[u]++] = v;
        }
      }
      next[v] = place;
    }
  }
}
