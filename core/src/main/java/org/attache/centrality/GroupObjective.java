package org.attache.centrality;

import java.util.Arrays;
import org.attache.Run;
import org.attache.internal.Rows;

/** A group that grows and shrinks, and what is made as large as it can be. */
interface GroupObjective {
  /** The objective of the group with one more member, not yet one. */
  double with(int v);

  void add(int v);

  void removeLast();

  /** The objective of the group as it is. */
  double now();

  /** The score that an objective stands for in a group of that size. */
  double score(double objective, int size);

  /** Whether a member's gain never grows with the group, nor falls below nothing. */
  default boolean isSubmodular() {
    return false;
  }

  /** What part of an objective rounding may make of equal ones. */
  default double tolerance() {
    return 1e-9;
  }

  /** What an objective costs, in steps of the machine. */
  double cost();

  /** Distances from all actors; −1 where there is none. */
  static short[][] hops(Rows rows) {
    int n = rows.order();
    short[][] hops = new short[n][n];
    int[] queue = new int[n];
    for (int source = 0; source < n; source++) {
      Run.stopIfInterrupted();
      short[] from = hops[source];
      Arrays.fill(from, (short) -1);
      from[source] = 0;
      queue[0] = source;
      int reached = 1;
      for (int i = 0; i < reached; i++) {
        int v = queue[i];
        for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
          int w = rows.target[arc];
          if (from[w] < 0) {
            from[w] = (short) (from[v] + 1);
            queue[reached++] = w;
          }
        }
      }
    }
    return hops;
  }
}
