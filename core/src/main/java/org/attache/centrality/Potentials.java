package org.attache.centrality;

import java.util.Arrays;
import org.attache.Run;

/**
 * What one unit of current from each actor of a circuit to the grounded one makes of the
 * potentials: the inverse of the grounded Laplacian, at once where that pays, else one source at a
 * time.
 */
final class Potentials {
  private static final int DENSE = 2048;
  private static final int DENSEST = 8192;
  private static final int BLOCKS = 64;

  private final Circuit circuit;
  private final Run run;
  private final int n;

  Potentials(Circuit circuit, Run run) {
    this.circuit = circuit;
    this.run = run;
    n = circuit.order();
  }

  /** Row i: the potential at everybody when one unit of current enters at i and leaves grounded. */
  double[][] all() {
    return isDense() ? inverted() : solved();
  }

  double[][] inverted() {
    checkRoom(n);
    double[][] potentials = new double[n][n];
    ground(potentials);
    Sweep.invert(potentials, n - 1);
    circuit.checkBalance(sums(potentials), ones());
    return potentials;
  }

  double[][] solved() {
    checkRoom(n);
    double[][] potentials = new double[n][];
    potentials[n - 1] = new double[n];
    each(Preconditioner.of(circuit), (i, row) -> potentials[i] = row.clone());
    return potentials;
  }

  /** Whether to invert at once costs no more than to solve for one source at a time. */
  private boolean isDense() {
    return n <= DENSE || (n <= DENSEST && (long) n * n <= 256L * circuit.target.length);
  }

  static void checkRoom(int actors) {
    Room.check(8.0 * actors * actors, "potentials between " + actors + " connected actors");
  }

  /** Strengths on the diagonal of all but the grounded actor, less the conductances beside it. */
  private void ground(double[][] laplacian) {
    for (int i = 0; i < n - 1; i++) {
      for (int arc = circuit.begin[i]; arc < circuit.begin[i + 1]; arc++) {
        laplacian[i][i] += circuit.conductance[arc];
        if (circuit.target[arc] < n - 1) {
          laplacian[i][circuit.target[arc]] -= circuit.conductance[arc];
        }
      }
    }
  }

  /** What is done with the potentials of one source. */
  private interface Use {
    void take(int source, double[] potentials);
  }

  /** Solves for one source at a time, sources dealt in blocks. */
  private void each(Preconditioner preconditioner, Use use) {
    run.each(
        BLOCKS,
        block -> {
          ConjugateGradients solver = new ConjugateGradients(circuit, preconditioner);
          double[] unit = new double[n];
          for (int i = first(block, n - 1); i < first(block + 1, n - 1); i++) {
            Run.stopIfInterrupted();
            unit[i] = 1;
            use.take(i, solver.solve(unit));
            unit[i] = 0;
          }
          return block;
        });
  }

  /** Where a block of n actors begins. */
  static int first(int block, int n) {
    return (int) ((long) block * n / BLOCKS);
  }

  /** The sum of the resistances between each actor and all others. */
  double[] resistances() {
    return isDense() ? resistances(inverted()) : solvedResistances();
  }

  private static double[] resistances(double[][] potentials) {
    double[] own = new double[potentials.length];
    Arrays.setAll(own, i -> potentials[i][i]);
    return resistances(own, sums(potentials));
  }

  /** The potentials when one unit enters at each actor. */
  private static double[] sums(double[][] potentials) {
    return Arrays.stream(potentials).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
  }

  private double[] ones() {
    double[] ones = new double[n];
    Arrays.fill(ones, 1);
    return ones;
  }

  /** Keeps of all potentials those at the sources; when one unit enters at each they are sums. */
  double[] solvedResistances() {
    Preconditioner preconditioner = Preconditioner.of(circuit);
    double[] own = new double[n];
    double[] sum = new ConjugateGradients(circuit, preconditioner).solve(ones());
    each(preconditioner, (i, row) -> own[i] = row[i]);
    return resistances(own, sum);
  }

  /** With P the potentials n P(i, i) + Σ P(j, j) − 2 Σ P(i, j). */
  private static double[] resistances(double[] own, double[] sum) {
    double trace = Arrays.stream(own).sum();
    double[] resistances = new double[own.length];
    Arrays.setAll(resistances, i -> own.length * own[i] + trace - 2 * sum[i]);
    return resistances;
  }
}
