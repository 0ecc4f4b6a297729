package org.attache.centrality;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.TieGraph;
import org.attache.internal.Rows;

/**
 * Who constrains whom: how much of what an actor invests leads back to one partner.
 *
 * <pre>c(i, j) = (p(i, j) + Σ p(i, q) p(q, j) over q ≠ i, j)²</pre>
 *
 * <p>Over an actor's partners j these sum to its constraint; what is counted is told at {@link
 * StructuralHoles}. Each pair of partners is asked both ways; isolates have no row. A leaf of a
 * star is constrained by its hub by 1, the hub by each of k leaves by 1/k². No unit.
 *
 * <p>Time: the sum over ties of the smaller degree, at most O(m√m), space O(n + m). Source: Burt,
 * Structural Holes, Harvard University Press 1992, chapter 2.
 */
public final class DyadicConstraint implements Analysis<Constraints> {
  static final DyadicConstraint DEFAULT = new DyadicConstraint(Parallel.SUM);

  private final Parallel parallel;

  private DyadicConstraint(Parallel parallel) {
    this.parallel = parallel;
  }

  /**
   * {@return this measure with parallel ties taken another way}
   *
   * @param parallel what parallel ties amount to; default {@link Parallel#SUM}
   */
  public DyadicConstraint withParallel(Parallel parallel) {
    return new DyadicConstraint(parallel);
  }

  @Override
  public Constraints of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  /**
   * {@inheritDoc}
   *
   * @throws ArithmeticException if the strengths of an actor sum to more than a double holds
   */
  @Override
  public Constraints of(TieGraph graph, Run run) {
    Adjacency arcs = graph.adjacency();
    Rows rows = Rows.of(arcs, Direction.ALL, parallel);
    Investments of = Investments.of(rows, run);
    List<Constraints.Dyad> dyads = new ArrayList<>(rows.arcs());
    for (int v = 0; v < rows.order(); v++) {
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        dyads.add(
            new Constraints.Dyad(
                arcs.actor(v),
                arcs.actor(rows.target[arc]),
                of.direct(v, arc),
                of.indirect(v, arc)));
      }
    }
    return new Constraints(
        dyads, Provenance.of("dyadic constraint", options(arcs.isDirected()), graph));
  }

  private Map<String, String> options(boolean directed) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("parallel", parallel.toString());
    if (directed) {
      options.put("direction", "either way");
    }
    return options.buildOrThrow();
  }

  /** {@return the measure and its options} */
  @Override
  public String toString() {
    return Provenance.words("dyadic constraint", options(false));
  }
}
