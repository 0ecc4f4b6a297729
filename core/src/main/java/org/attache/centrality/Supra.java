package org.attache.centrality;

import java.util.Arrays;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.internal.Rows;

/**
 * Several layers as one matrix of replicas, one an actor and layer, where an actor's own replicas
 * are coupled. Replicas are numbered by layer, then by actor, those left out passed over.
 */
final class Supra {
  private final Layers layers;
  private final Rows[] rows;
  private final int order;
  private final double coupling;
  private final boolean symmetric;

  /** The number of each layer's replica of an actor; −1 where it is left out. */
  private final int[][] number;

  private final int replicas;

  /**
   * Rows hold the ties of that direction.
   *
   * @param present by layer, which actors have a replica there: at least those with a tie
   */
  Supra(
      Layers layers,
      boolean[][] present,
      Direction direction,
      Parallel parallel,
      double coupling,
      int order) {
    this.layers = layers;
    this.rows = layers.rows(direction, parallel);
    this.order = order;
    this.coupling = coupling;
    this.symmetric = direction == Direction.ALL || !layers.isDirected();
    number = new int[rows.length][order];
    int count = 0;
    for (int layer = 0; layer < rows.length; layer++) {
      for (int v = 0; v < order; v++) {
        number[layer][v] = present[layer][v] ? count++ : -1;
      }
    }
    replicas = count;
  }

  int replicas() {
    return replicas;
  }

  /** Over an actor's replicas. */
  double[] summed(double[] values) {
    double[] sums = new double[order];
    for (int[] layer : number) {
      for (int v = 0; v < order; v++) {
        sums[v] += layer[v] < 0 ? 0 : values[layer[v]];
      }
    }
    return sums;
  }

  /** The share of layers an actor has a replica in. */
  double[] shares() {
    double[] shares = new double[order];
    Arrays.setAll(shares, v -> (double) layersOf(v) / rows.length);
    return shares;
  }

  /** The smallest k-core of an actor's replicas, whichever direction ties have; 0 without any. */
  double[] leastCores() {
    double[] least = new double[order];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    Rows[] partners = layers.rows(Direction.ALL, Parallel.DISTINCT);
    for (int layer = 0; layer < partners.length; layer++) {
      double[] core = Peeling.byDegree(partners[layer], partners[layer]);
      for (int v = 0; v < order; v++) {
        least[v] = number[layer][v] < 0 ? least[v] : Math.min(least[v], core[v]);
      }
    }
    Arrays.setAll(least, v -> layersOf(v) == 0 ? 0 : least[v]);
    return least;
  }

  /** Ties within layers and couplings across. */
  Square matrix() {
    int[] begin = new int[replicas + 1];
    for (int layer = 0; layer < rows.length; layer++) {
      for (int v = 0; v < order; v++) {
        if (number[layer][v] >= 0) {
          int couplings = coupling == 0 ? 0 : layersOf(v) - 1;
          int replica = number[layer][v];
          begin[replica + 1] = Math.addExact(begin[replica], rows[layer].degree(v) + couplings);
        }
      }
    }
    int[] target = new int[begin[replicas]];
    double[] weight = new double[target.length];
    for (int layer = 0; layer < rows.length; layer++) {
      for (int v = 0; v < order; v++) {
        if (number[layer][v] >= 0) {
          fill(layer, v, begin[number[layer][v]], target, weight);
        }
      }
    }
    boolean alike = Arrays.stream(weight).allMatch(w -> w == 1);
    return new Square(begin, target, alike ? new double[0] : weight, symmetric);
  }

  private void fill(int layer, int v, int from, int[] target, double[] weight) {
    Rows ties = rows[layer];
    int place = from;
    for (int arc = ties.begin[v]; arc < ties.begin[v + 1]; arc++) {
      target[place] = number[layer][ties.target[arc]];
      weight[place++] = ties.weight(arc);
    }
    for (int other = 0; other < rows.length && coupling > 0; other++) {
      if (other != layer && number[other][v] >= 0) {
        target[place] = number[other][v];
        weight[place++] = coupling;
      }
    }
  }

  private int layersOf(int v) {
    int layers = 0;
    for (int[] layer : number) {
      layers += layer[v] < 0 ? 0 : 1;
    }
    return layers;
  }
}
