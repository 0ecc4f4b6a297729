package org.attache.centrality;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Which blocks of a matrix have its largest eigenvalue, and the eigenvectors within them. */
final class Leading {
  private static final double EQUAL = 1e-10;

  final Blocks blocks;

  private final Accuracy accuracy;

  /** The vector of each block that has the largest eigenvalue; empty for the others. */
  final double[][] vectors;

  /** The largest eigenvalue; 0 where no actor reaches itself. */
  final double value;

  Leading(Blocks blocks, Accuracy accuracy) {
    this.blocks = blocks;
    this.accuracy = accuracy;
    vectors = new double[blocks.count()][0];
    value = search();
  }

  /** Blocks whose largest row sum is under the value found have no chance. */
  private double search() {
    double[] most = new double[blocks.count()];
    Arrays.setAll(most, b -> blocks.within[b].largestRowSum());
    int[] promising =
        IntStream.range(0, blocks.count())
            .filter(blocks::isMutual)
            .boxed()
            .sorted(Comparator.comparingDouble(b -> -most[b]))
            .mapToInt(b -> b)
            .toArray();
    double[] values = new double[blocks.count()];
    double best = 0;
    for (int b : promising) {
      if (most[b] >= best * (1 - EQUAL)) {
        Perron perron = Perron.of(blocks.within[b], accuracy);
        values[b] = perron.value();
        vectors[b] = perron.vector;
        best = Math.max(best, values[b]);
      }
    }
    for (int b : promising) {
      if (values[b] < best * (1 - EQUAL)) {
        vectors[b] = new double[0];
      }
    }
    return best;
  }

  /**
   * The eigenvector of the whole matrix: an equal start projected on the vectors of the leading
   * blocks, and what follows from them for those whose rows lead there. A leading block from which
   * another is reached back along the rows has no eigenvector without negative entries.
   */
  double[] vector() {
    boolean[] followed = followed();
    double[] x = new double[blocks.actors.length];
    for (int b = 0; b < blocks.count(); b++) {
      if (vectors[b].length > 0 && !followed[b]) {
        double share = Vectors.sum(vectors[b]);
        for (int i = 0; i < vectors[b].length; i++) {
          x[blocks.actors[blocks.begin(b) + i]] = share * vectors[b][i];
        }
      }
    }
    if (!blocks.matrix.symmetric) {
      boolean[] known = new boolean[blocks.count()];
      for (int b = 0; b < known.length; b++) {
        known[b] = vectors[b].length > 0;
      }
      new Resolvent(blocks, factor(1), accuracy).solve(x, known);
    }
    return x;
  }

  /** A share of the largest factor by which walks may be weakened; as it is where none returns. */
  double factor(double share) {
    double factor = value == 0 ? share : share / value;
    if (factor == Double.POSITIVE_INFINITY) {
      throw new ArithmeticException("1/λ₁ is more than a double holds: λ₁ = " + value);
    }
    return factor;
  }

  /** What the blocks are in the field's words. */
  String whom() {
    return blocks.matrix.symmetric ? "component" : "group in mutual reach";
  }

  /** How many blocks the eigenvector starts from. */
  int count() {
    boolean[] followed = followed();
    return (int)
        IntStream.range(0, vectors.length)
            .filter(b -> vectors[b].length > 0 && !followed[b])
            .count();
  }

  /** Whether some leading block follows the block along rows. */
  private boolean[] followed() {
    boolean[] followed = new boolean[blocks.count()];
    Square matrix = blocks.matrix;
    for (int b = blocks.count() - 1; b >= 0 && !matrix.symmetric; b--) {
      if (followed[b] || vectors[b].length > 0) {
        for (int i = blocks.begin(b); i < blocks.end(b); i++) {
          int v = blocks.actors[i];
          for (int arc = matrix.begin[v]; arc < matrix.begin[v + 1]; arc++) {
            int other = blocks.block[matrix.target[arc]];
            followed[other] |= other != b;
          }
        }
      }
    }
    return followed;
  }
}
