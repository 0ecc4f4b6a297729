package org.attache.centrality;

import java.util.Arrays;
import org.attache.Length;
import org.attache.internal.Rows;

/** How long ties are, given their strength. */
final class TieLengths {
  private TieLengths() {}

  /** The length of each arc. */
  static double[] of(Rows rows, Length length) {
    double[] lengths = new double[rows.arcs()];
    Arrays.setAll(lengths, arc -> of(rows.weight(arc), length));
    return lengths;
  }

  /** The length of a tie of that strength. */
  static double of(double strength, Length length) {
    double distance = length.of(strength);
    if (!(distance > 0 && distance < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "the length of a tie must be positive and finite: "
              + distance
              + " for strength "
              + strength);
    }
    return distance;
  }
}
