package org.attache.io.figure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * How far apart on the page the members of a component are to be: hops, of which a tie in a crowd
 * counts more, so that those who are all tied to each other have room to stand.
 *
 * <pre>
 *   length of a tie = max(1, √(c + 2) / 2) where its ends share c partners
 * </pre>
 */
final class Distances {
  private Distances() {}

  /** A tie's length; 1 up to two shared partners. */
  static double length(int shared) {
    return Math.max(1, Math.sqrt(shared + 2.0) / 2);
  }

  /** The distances between the members of one component, row by row. Time O(n m log n). */
  static double[] between(Neighbours graph, int[] members) {
    int[] place = new int[graph.order()];
    for (int i = 0; i < members.length; i++) {
      place[members[i]] = i;
    }
    double[] lengths = new double[graph.arcs()];
    for (int v : members) {
      for (int arc = graph.begin(v); arc < graph.end(v); arc++) {
        lengths[arc] = length(graph.shared(v, graph.target(arc)));
      }
    }
    double[] rows = new double[members.length * members.length];
    double[] row = new double[members.length];
    for (int i = 0; i < members.length; i++) {
      from(graph, members, place, lengths, i, row);
      System.arraycopy(row, 0, rows, i * members.length, members.length);
    }
    return rows;
  }

  private record Reached(int place, double distance) {}

  private static void from(
      Neighbours graph, int[] members, int[] place, double[] lengths, int start, double[] row) {
    PriorityQueue<Reached> queue =
        new PriorityQueue<>(Comparator.comparingDouble(Reached::distance));
    Arrays.fill(row, Double.POSITIVE_INFINITY);
    row[start] = 0;
    queue.add(new Reached(start, 0));
    while (!queue.isEmpty()) {
      Reached next = queue.remove();
      int v = members[next.place];
      for (int arc = graph.begin(v);
          next.distance == row[next.place] && arc < graph.end(v);
          arc++) {
        int to = place[graph.target(arc)];
        double distance = next.distance + lengths[arc];
        if (distance < row[to]) {
          row[to] = distance;
          queue.add(new Reached(to, distance));
        }
      }
    }
  }
}
