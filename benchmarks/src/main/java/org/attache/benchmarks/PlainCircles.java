package org.attache.benchmarks;

import java.util.Arrays;

/** The yardstick for measures of an actor's surroundings: cores, triangles, structural holes. */
final class PlainCircles {
  private final PlainRows rows;

  PlainCircles(PlainRows rows) {
    this.rows = rows;
  }

  double[] degree() {
    double[] scores = new double[rows.order];
    for (int v = 0; v < rows.order; v++) {
      scores[v] = rows.degree(v);
    }
    return scores;
  }

  double[] strength() {
    double[] scores = new double[rows.order];
    for (int v = 0; v < rows.order; v++) {
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        scores[v] += rows.weight[arc];
      }
    }
    return scores;
  }

  /** Batagelj and Zaveršnik: actors in buckets by degree, each moved one bucket down in O(1). */
  int[] cores() {
    int n = rows.order;
    int[] degree = new int[n];
    int most = 0;
    for (int v = 0; v < n; v++) {
      degree[v] = rows.degree(v);
      most = Math.max(most, degree[v]);
    }
    int[] bucket = new int[most + 2];
    for (int v = 0; v < n; v++) {
      bucket[degree[v] + 1]++;
    }
    for (int k = 0; k <= most; k++) {
      bucket[k + 1] += bucket[k];
    }
    int[] order = new int[n];
    int[] place = new int[n];
    int[] next = Arrays.copyOf(bucket, most + 1);
    for (int v = 0; v < n; v++) {
      place[v] = next[degree[v]]++;
      order[place[v]] = v;
    }
    for (int i = 0; i < n; i++) {
      int v = order[i];
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        int w = rows.target[arc];
        if (degree[w] > degree[v]) {
          int first = Math.max(bucket[degree[w]], i + 1);
          int other = order[first];
          order[place[w]] = other;
          place[other] = place[w];
          order[first] = w;
          place[w] = first;
          bucket[degree[w]] = first + 1;
          degree[w]--;
        }
      }
    }
    return degree;
  }

  double[] clustering() {
    int n = rows.order;
    double[] scores = new double[n];
    boolean[] near = new boolean[n];
    for (int v = 0; v < n; v++) {
      mark(v, near, true);
      long closed = 0;
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        int w = rows.target[arc];
        for (int arc2 = rows.begin[w]; arc2 < rows.begin[w + 1]; arc2++) {
          closed += near[rows.target[arc2]] ? 1 : 0;
        }
      }
      mark(v, near, false);
      long k = rows.degree(v);
      scores[v] = k < 2 ? 0 : (double) closed / (k * (k - 1));
    }
    return scores;
  }

  private void mark(int v, boolean[] near, boolean to) {
    for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
      near[rows.target[arc]] = to;
    }
  }

  /** Burt's constraint; each actor gives the same share of itself to all its ties' strengths. */
  double[] constraint() {
    int n = rows.order;
    double[] strength = strength();
    double[] scores = new double[n];
    double[] invested = new double[n];
    for (int v = 0; v < n; v++) {
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        invested[rows.target[arc]] += rows.weight[arc] / strength[v];
        int q = rows.target[arc];
        double share = rows.weight[arc] / strength[v];
        for (int arc2 = rows.begin[q]; arc2 < rows.begin[q + 1]; arc2++) {
          invested[rows.target[arc2]] += share * rows.weight[arc2] / strength[q];
        }
      }
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        scores[v] += invested[rows.target[arc]] * invested[rows.target[arc]];
      }
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        int q = rows.target[arc];
        invested[q] = 0;
        for (int arc2 = rows.begin[q]; arc2 < rows.begin[q + 1]; arc2++) {
          invested[rows.target[arc2]] = 0;
        }
      }
    }
    return scores;
  }
}
