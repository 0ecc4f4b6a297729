package org.attache.centrality;

import java.util.Arrays;
import org.attache.Adjacency;
import org.attache.Direction;
import org.attache.Parallel;

/**
 * The leading pair of singular vectors of a membership matrix: the eigenvector of the graph of both
 * modes, cut in two.
 */
final class ModeVectors {
  private static final Accuracy ACCURACY = Accuracy.of("two-mode eigenvector");

  /** The scores of both modes. */
  final double[] values;

  /** The factor from one mode to the other; 0 without ties. */
  final double singularValue;

  /** How many components share the largest singular value. */
  final int components;

  /** Of length 1 in each mode or over both; not a number without ties. */
  ModeVectors(Adjacency arcs, Modes modes, boolean eachMode) {
    Leading leading = new Leading(Blocks.of(arcs, Direction.ALL, Parallel.DISTINCT), ACCURACY);
    values = leading.vector();
    singularValue = leading.value;
    components = leading.count();
    double[] squares = new double[2];
    for (int v = 0; v < values.length; v++) {
      squares[mode(modes, v)] += values[v] * values[v];
    }
    Arrays.setAll(values, v -> values[v] / Math.sqrt(squares[mode(modes, v)] * (eachMode ? 1 : 2)));
  }

  private static int mode(Modes modes, int v) {
    return modes.institution[v] ? 1 : 0;
  }
}
