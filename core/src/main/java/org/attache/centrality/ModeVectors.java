package org.attache.centrality;

import java.util.Arrays;
import org.attache.Run;

/** The leading pair of singular vectors of a membership matrix, by power iteration. */
final class ModeVectors {
  private static final double TOLERANCE = 1e-12;
  private static final int ITERATIONS = 10_000;

  private final Modes modes;
  private final boolean eachMode;
  private final double[] now;
  private double singularValue;

  /** Of length 1 in each mode or over both. */
  ModeVectors(Modes modes, boolean eachMode) {
    this.modes = modes;
    this.eachMode = eachMode;
    this.now = new double[modes.order()];
  }

  void iterate() {
    if (modes.rows.arcs() == 0) {
      Arrays.fill(now, Double.NaN);
      return;
    }
    Arrays.setAll(now, v -> modes.institution[v] ? modes.rows.degree(v) : 0);
    norm(true);
    double change = Double.POSITIVE_INFINITY;
    for (int i = 0; !(change < TOLERANCE); i++) {
      if (i == ITERATIONS) {
        throw new ArithmeticException(
            "two-mode eigenvector did not converge in "
                + i
                + " iterations: the changes still sum to "
                + change);
      }
      Run.stopIfInterrupted();
      change = pull(false) + pull(true);
    }
  }

  /** Gives one mode the scores of the other; the sum of changes. */
  private double pull(boolean institutions) {
    double[] before = now.clone();
    for (int v = 0; v < now.length; v++) {
      if (modes.institution[v] == institutions) {
        double sum = 0;
        for (int arc = modes.rows.begin[v]; arc < modes.rows.begin[v + 1]; arc++) {
          sum += now[modes.rows.target[arc]];
        }
        now[v] = sum;
      }
    }
    singularValue = norm(institutions);
    double change = 0;
    for (int v = 0; v < now.length; v++) {
      change += Math.abs(now[v] - before[v]);
    }
    return change;
  }

  /** Makes a mode's scores of length 1; their length before. */
  private double norm(boolean institutions) {
    double squares = 0;
    for (int v = 0; v < now.length; v++) {
      squares += modes.institution[v] == institutions ? now[v] * now[v] : 0;
    }
    double length = Math.sqrt(squares);
    for (int v = 0; v < now.length; v++) {
      now[v] /= modes.institution[v] == institutions ? length : 1;
    }
    return length;
  }

  double[] values() {
    double[] values = now.clone();
    for (int v = 0; v < values.length; v++) {
      values[v] /= eachMode ? 1 : Math.sqrt(2);
    }
    return values;
  }

  /** The factor from one mode to the other; 0 without ties. */
  double singularValue() {
    return singularValue;
  }
}
