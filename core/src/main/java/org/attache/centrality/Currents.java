package org.attache.centrality;

import java.util.Arrays;
import java.util.List;
import org.attache.Run;

/** How much current passes each actor of a circuit, over all pairs of others. */
final class Currents {
  private static final int BLOCKS = 64;

  private final Circuit circuit;
  private final double[][] potentials;

  private Currents(Circuit circuit, double[][] potentials) {
    this.circuit = circuit;
    this.potentials = potentials;
  }

  /**
   * Half of what runs through an actor's ties, less the unit that enters or leaves for the pairs
   * the actor is in. Nothing passes who has one partner, which is said without rounding; nor is
   * what rounds below nothing said to pass.
   */
  static double[] passing(Circuit circuit, Run run) {
    int n = circuit.order();
    Currents currents = new Currents(circuit, new Potentials(circuit, run).all());
    List<double[]> sums = run.each(BLOCKS, currents::block);
    double[] passing = new double[n];
    for (double[] sum : sums) {
      for (int i = 0; i < n; i++) {
        passing[i] += sum[i];
      }
    }
    for (int i = 0; i < n; i++) {
      passing[i] = circuit.degree(i) == 1 ? 0 : Math.max(0, (passing[i] - (n - 1)) / 2);
    }
    return passing;
  }

  private double[] block(int block) {
    int n = circuit.order();
    int to = (int) ((block + 1L) * n / BLOCKS);
    double[] sum = new double[n];
    double[] drop = new double[n];
    for (int i = (int) ((long) block * n / BLOCKS); i < to; i++) {
      Run.stopIfInterrupted();
      for (int arc = circuit.begin[i]; arc < circuit.begin[i + 1]; arc++) {
        int j = circuit.target[arc];
        if (j > i) {
          double through = circuit.conductance[arc] * overPairs(i, j, drop);
          sum[i] += through;
          sum[j] += through;
        }
      }
    }
    return sum;
  }

  /** Σ |drop(s) − drop(t)| over pairs, drop(s) from i to j being what a unit from s makes. */
  private double overPairs(int i, int j, double[] drop) {
    int n = drop.length;
    double[] one = potentials[i];
    double[] other = potentials[j];
    for (int s = 0; s < n; s++) {
      drop[s] = one[s] - other[s];
    }
    Arrays.sort(drop);
    double sum = 0;
    for (int rank = 0; rank < n; rank++) {
      sum += (2.0 * rank - n + 1) * drop[rank];
    }
    return sum;
  }
}
