package org.attache.centrality;

import java.util.Arrays;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Run;
import org.attache.internal.Rows;

/**
 * Several layers as one graph of replicas, one an actor and layer, where an actor's own replicas
 * are coupled. Values are held by layer, then by actor; a replica that is left out has none.
 */
final class Supra {
  private final Rows[] rows;
  private final Rows[] leaving;
  private final boolean[][] present;
  private final double coupling;
  private final int order;

  /** Ties are read in that direction; what leaves is read the other way. */
  Supra(
      Layers layers,
      int order,
      Direction direction,
      Parallel parallel,
      double coupling,
      boolean all) {
    Direction other =
        switch (direction) {
          case IN -> Direction.OUT;
          case OUT -> Direction.IN;
          case ALL -> Direction.ALL;
        };
    this.rows = layers.rows(direction, parallel);
    this.leaving = layers.rows(other, parallel);
    this.present = layers.present();
    this.coupling = coupling;
    this.order = order;
    if (all) {
      for (boolean[] layer : present) {
        Arrays.fill(layer, true);
      }
    }
  }

  int replicas() {
    int replicas = 0;
    for (int v = 0; v < order; v++) {
      replicas += layersOf(v);
    }
    return replicas;
  }

  private int layersOf(int v) {
    int layers = 0;
    for (boolean[] layer : present) {
      layers += layer[v] ? 1 : 0;
    }
    return layers;
  }

  /** The same value for each replica, nothing for those left out. */
  double[][] filled(double value) {
    double[][] values = new double[rows.length][order];
    for (int layer = 0; layer < rows.length; layer++) {
      for (int v = 0; v < order; v++) {
        values[layer][v] = present[layer][v] ? value : 0;
      }
    }
    return values;
  }

  /** Over an actor's replicas. */
  double[] summed(double[][] values) {
    double[] sums = new double[order];
    for (double[] layer : values) {
      for (int v = 0; v < order; v++) {
        sums[v] += layer[v];
      }
    }
    return sums;
  }

  /** What each replica is sent by those it is tied to or coupled with, given what each sends. */
  void collect(double[][] sent, double[][] received) {
    Run.stopIfInterrupted();
    double[] own = summed(sent);
    for (int layer = 0; layer < rows.length; layer++) {
      Rows ties = rows[layer];
      double[] from = sent[layer];
      for (int v = 0; v < order; v++) {
        double sum = present[layer][v] ? coupling * (own[v] - from[v]) : 0;
        for (int arc = ties.begin[v]; arc < ties.begin[v + 1]; arc++) {
          sum += ties.weight(arc) * from[ties.target[arc]];
        }
        received[layer][v] = sum;
      }
    }
  }

  /** The sum of strengths that leave each replica, couplings included. */
  double[][] strengths() {
    double[][] strengths = new double[rows.length][order];
    for (int layer = 0; layer < rows.length; layer++) {
      for (int v = 0; v < order; v++) {
        strengths[layer][v] =
            leaving[layer].strength(v) + (present[layer][v] ? coupling * (layersOf(v) - 1) : 0);
      }
    }
    return strengths;
  }
}
