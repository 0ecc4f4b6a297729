package org.attache.io.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An order in which like rows stand together: the leaves of average linkage, each pair of clusters
 * joined at the ends that are most alike.
 *
 * <p>Distances are Euclidean over the columns that both rows know, per column; rows that know none
 * in common are as far apart as any. Of equal distances the first in the given order counts. Time
 * O(n³ + n²m), space O(n²).
 *
 * <p>Sources: R. R. Sokal, C. D. Michener, A Statistical Method for Evaluating Systematic
 * Relationships, University of Kansas Science Bulletin, 1958; G. Gruvaeus, H. Wainer, Two Additions
 * to Hierarchical Cluster Analysis, British Journal of Mathematical and Statistical Psychology,
 * 1972.
 */
final class Seriation {
  private final double[][] leaf;
  private final double[][] cluster;
  private final List<int[]> leaves = new ArrayList<>();
  private final boolean[] gone;

  private Seriation(double[][] distances) {
    this.leaf = distances;
    this.cluster = Arrays.stream(distances).map(double[]::clone).toArray(double[][]::new);
    this.gone = new boolean[distances.length];
    IntStream.range(0, distances.length).forEach(i -> leaves.add(new int[] {i}));
  }

  static int[] of(double[][] rows) {
    if (rows.length < 3) {
      return IntStream.range(0, rows.length).toArray();
    }
    Seriation seriation = new Seriation(distances(rows));
    int last = 0;
    for (int join = 1; join < rows.length; join++) {
      last = seriation.joinNearest();
    }
    return seriation.leaves.get(last);
  }

  private static double[][] distances(double[][] rows) {
    int n = rows.length;
    double[][] distances = new double[n][n];
    double farthest = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        distances[i][j] = distance(rows[i], rows[j]);
        distances[j][i] = distances[i][j];
        farthest = distances[i][j] > farthest ? distances[i][j] : farthest;
      }
    }
    for (double[] row : distances) {
      for (int j = 0; j < n; j++) {
        row[j] = Double.isNaN(row[j]) ? farthest : row[j];
      }
    }
    return distances;
  }

  private static double distance(double[] a, double[] b) {
    double sum = 0;
    int known = 0;
    for (int i = 0; i < a.length; i++) {
      double difference = a[i] - b[i];
      if (!Double.isNaN(difference)) {
        sum += difference * difference;
        known++;
      }
    }
    return Math.sqrt(sum / known);
  }

  private int joinNearest() {
    int one = -1;
    int other = -1;
    for (int i = 0; i < gone.length; i++) {
      for (int j = i + 1; j < gone.length && !gone[i]; j++) {
        if (!gone[j] && (one < 0 || cluster[i][j] < cluster[one][other])) {
          one = i;
          other = j;
        }
      }
    }
    join(one, other);
    return one;
  }

  private void join(int one, int other) {
    int[] a = leaves.get(one);
    int[] b = leaves.get(other);
    for (int k = 0; k < gone.length; k++) {
      double mean = a.length * cluster[one][k] + b.length * cluster[other][k];
      cluster[one][k] = mean / (a.length + b.length);
      cluster[k][one] = cluster[one][k];
    }
    gone[other] = true;
    leaves.set(one, joined(a, b));
  }

  private int[] joined(int[] a, int[] b) {
    int[] left = a;
    int[] right = b;
    double nearest = gap(a, b);
    for (int turn = 1; turn < 4; turn++) {
      int[] first = turn % 2 == 1 ? turned(a) : a;
      int[] second = turn >= 2 ? turned(b) : b;
      if (gap(first, second) < nearest) {
        nearest = gap(first, second);
        left = first;
        right = second;
      }
    }
    int[] both = Arrays.copyOf(left, left.length + right.length);
    System.arraycopy(right, 0, both, left.length, right.length);
    return both;
  }

  private double gap(int[] left, int[] right) {
    return leaf[left[left.length - 1]][right[0]];
  }

  private static int[] turned(int[] order) {
    return IntStream.range(0, order.length).map(i -> order[order.length - 1 - i]).toArray();
  }
}
