package org.attache.centrality;

import java.util.Arrays;
import org.attache.Run;

/**
 * Potentials of a circuit too large to invert, by preconditioned conjugate gradients; scratch of
 * one thread.
 */
final class ConjugateGradients {
  private static final double TOLERANCE = 1e-13;

  private final Circuit circuit;
  private final Preconditioner preconditioner;
  private final int n;
  private final double[] solution;
  private final double[] residual;
  private final double[] scaled;
  private final double[] way;
  private final double[] current;
  private final double[] strength;

  ConjugateGradients(Circuit circuit, Preconditioner preconditioner) {
    this.circuit = circuit;
    this.preconditioner = preconditioner;
    n = circuit.order() - 1;
    solution = new double[n + 1];
    residual = new double[n];
    scaled = new double[n];
    way = new double[n + 1];
    current = new double[n];
    strength = new double[n];
    for (int i = 0; i < n; i++) {
      for (int arc = circuit.begin[i]; arc < circuit.begin[i + 1]; arc++) {
        strength[i] += circuit.conductance[arc];
      }
    }
  }

  /**
   * The potential at everybody when those currents enter and leave at the grounded actor; good
   * until the next call. The residual of the iteration drifts from the true one, which is looked at
   * in the end.
   */
  double[] solve(double[] entering) {
    Arrays.fill(solution, 0);
    System.arraycopy(entering, 0, residual, 0, n);
    double enough = TOLERANCE * Math.sqrt(dot(residual, residual));
    preconditioner.solve(residual, scaled);
    System.arraycopy(scaled, 0, way, 0, n);
    double gain = dot(residual, scaled);
    double left = Math.sqrt(dot(residual, residual));
    for (int iteration = 0; !(left <= enough); iteration++) {
      if (iteration == 10 * n || Double.isNaN(left)) {
        throw new ArithmeticException(
            "currents did not converge in " + iteration + " iterations: residual " + left);
      }
      Run.stopIfInterrupted();
      gain = step(gain);
      left = Math.sqrt(dot(residual, residual));
    }
    circuit.checkBalance(solution, entering);
    return solution;
  }

  private double step(double gain) {
    flow();
    double length = gain / dot(way, current);
    for (int i = 0; i < n; i++) {
      solution[i] += length * way[i];
      residual[i] -= length * current[i];
    }
    preconditioner.solve(residual, scaled);
    double next = dot(residual, scaled);
    double turn = next / gain;
    for (int i = 0; i < n; i++) {
      way[i] = scaled[i] + turn * way[i];
    }
    return next;
  }

  /** The currents that leave each actor when the way is the potential. */
  private void flow() {
    for (int i = 0; i < n; i++) {
      double sum = strength[i] * way[i];
      for (int arc = circuit.begin[i]; arc < circuit.begin[i + 1]; arc++) {
        sum -= circuit.conductance[arc] * way[circuit.target[arc]];
      }
      current[i] = sum;
    }
  }

  private double dot(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
