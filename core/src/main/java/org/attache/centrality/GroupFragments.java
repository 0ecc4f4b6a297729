package org.attache.centrality;

import java.util.Arrays;
import org.attache.internal.Rows;

/** Pairs of outsiders that cannot reach each other without the group. */
final class GroupFragments implements GroupObjective {
  private final Rows rows;
  private final boolean ordered;
  private final boolean[] member;
  private final int[] members;
  private final boolean[] seen;
  private final int[] queue;
  private int size;

  GroupFragments(Rows rows, boolean ordered, int most) {
    int n = rows.order();
    this.rows = rows;
    this.ordered = ordered;
    member = new boolean[n];
    members = new int[most];
    seen = new boolean[n];
    queue = new int[n];
  }

  @Override
  public double with(int v) {
    member[v] = true;
    double apart = apart(size + 1);
    member[v] = false;
    return apart;
  }

  @Override
  public double now() {
    return apart(size);
  }

  private double apart(int without) {
    int n = queue.length;
    double pairs = (n - without) * (n - without - 1.0);
    double together = 0;
    Arrays.fill(seen, false);
    for (int v = 0; v < n; v++) {
      if (!member[v] && !seen[v]) {
        int reached = search(v);
        together += (ordered ? 1.0 : reached) * (reached - 1);
        if (ordered) {
          Arrays.fill(seen, false);
        }
      }
    }
    return pairs == 0 ? 0 : 1 - together / pairs;
  }

  private int search(int source) {
    seen[source] = true;
    queue[0] = source;
    int reached = 1;
    for (int i = 0; i < reached; i++) {
      int v = queue[i];
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        int w = rows.target[arc];
        if (!seen[w] && !member[w]) {
          seen[w] = true;
          queue[reached++] = w;
        }
      }
    }
    return reached;
  }

  @Override
  public void add(int v) {
    member[v] = true;
    members[size++] = v;
  }

  @Override
  public void removeLast() {
    member[members[--size]] = false;
  }

  @Override
  public double score(double objective, int size) {
    return objective;
  }

  @Override
  public double cost() {
    double arcs = rows.order() + (double) rows.arcs();
    return ordered ? rows.order() * arcs : arcs;
  }
}
