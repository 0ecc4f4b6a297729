package org.attache.centrality;

import java.util.List;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * How far a graph is closed.
 *
 * @param triangles how many triangles there are
 * @param triads how many triads: an actor with two of its partners
 * @param closed the sum of the values of closed triads, three for each triangle
 * @param all the sum of the values of all triads
 * @param provenance how the result came about
 */
public record Closure(long triangles, long triads, double closed, double all, Provenance provenance)
    implements Result {

  /** {@return the share of the closed value in all; {@code NaN} where there is no triad} */
  public double coefficient() {
    return closed / all;
  }

  /** {@return one row: the coefficient, the numbers of triangles and triads, both sums} */
  @Override
  public Table table() {
    return Table.of(
            List.of("transitivity", "triangles", "triads", "closed value", "value"),
            List.of(List.of(coefficient(), triangles, triads, closed, all)))
        .withTitle(provenance.toString());
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return table().toString();
  }
}
