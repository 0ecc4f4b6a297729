package org.attache.centrality;

import java.util.ArrayList;
import java.util.List;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * How a graph of institutions and their members hangs together.
 *
 * @param members the number of actors that are no institutions
 * @param institutions the number of institutions
 * @param memberships the number of pairs of a member and an institution that are tied
 * @param clustering Opsahl's two-mode clustering, {@code NaN} where there are no such paths
 * @param reinforcement Robins and Alexander's, {@code NaN} where no path has three ties
 * @param singularValues those of the membership matrix that were asked for, largest first
 * @param provenance how they came about
 */
public record TwoModeCohesion(
    int members,
    int institutions,
    int memberships,
    double clustering,
    double reinforcement,
    List<Double> singularValues,
    Provenance provenance)
    implements Result {

  /** Copies the singular values. */
  public TwoModeCohesion {
    singularValues = List.copyOf(singularValues);
  }

  /** {@return the share of possible memberships there are, {@code NaN} where none is possible} */
  public double density() {
    return memberships / ((double) members * institutions);
  }

  /** {@return each number with its name} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(List.of("members", (long) members));
    rows.add(List.of("institutions", (long) institutions));
    rows.add(List.of("memberships", (long) memberships));
    rows.add(List.of("density", density()));
    rows.add(List.of("clustering", clustering));
    rows.add(List.of("reinforcement", reinforcement));
    for (int i = 0; i < singularValues.size(); i++) {
      rows.add(List.of("singular value " + (i + 1), singularValues.get(i)));
    }
    return Table.of(List.of("measure", "value"), rows).withTitle(provenance.toString());
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return table().toString();
  }
}
