package org.attache.centrality;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.Scores;
import org.attache.TieGraph;
import org.attache.internal.Rows;

/**
 * Structural holes around an actor, by one of Burt's four measures: how far its partners lack ties
 * with each other.
 *
 * <pre>p(i, j) = (a(i, j) + a(j, i)) / Σₖ (a(i, k) + a(k, i))
 * constraint      C(i) = Σⱼ c(i, j),  c(i, j) = (p(i, j) + Σ p(i, q) p(q, j) over q ≠ i, j)²
 * effective size  S(i) = Σⱼ (1 − Σ p(i, q) m(j, q) over q ≠ i, j)
 * efficiency      S(i) / N(i)
 * hierarchy       Σⱼ r ln r / (N(i) ln N(i)),  r = c(i, j) / (C(i) / N(i))</pre>
 *
 * <p>j and q are the N(i) partners of i, those at either end of a tie; a(i, j) is the strength of
 * the ties from i to j, and m(j, q) that of j with q over j's largest. The proportions p(q, j) are
 * of all that q has, in the whole network as NetworkX and igraph take it, not of i's ego network
 * alone. Counted: strengths, parallel ties added up ({@link Parallel#SUM}), those both ways too;
 * {@link Parallel#DISTINCT} takes partners alike, mutual or not, and effective size is then N − 2t
 * / N with t the ties among partners (Borgatti 1997). Ties of an actor with itself do not count.
 *
 * <p>Isolates are undefined, {@code NaN}; for hierarchy so are actors with one partner. One partner
 * constrains by 1 and is of effective size 1; the hub of a star with k others has constraint 1/k,
 * effective size k, efficiency 1 and hierarchy 0; constraint can exceed 1. No unit.
 *
 * <p>Time: the sum over ties of the smaller degree, at most O(m√m), space O(n + m). Sources: Burt,
 * Structural Holes, Harvard University Press 1992, chapter 2; Borgatti, Structural holes: unpacking
 * Burt's redundancy measures, Connections 20 (1997) 35. For who constrains whom see {@link
 * DyadicConstraint}.
 */
public final class StructuralHoles implements Analysis<Scores> {
  static final StructuralHoles CONSTRAINT =
      new StructuralHoles(BurtMeasure.CONSTRAINT, Parallel.SUM);
  static final StructuralHoles EFFECTIVE_SIZE =
      new StructuralHoles(BurtMeasure.EFFECTIVE_SIZE, Parallel.SUM);
  static final StructuralHoles EFFICIENCY =
      new StructuralHoles(BurtMeasure.EFFICIENCY, Parallel.SUM);
  static final StructuralHoles HIERARCHY = new StructuralHoles(BurtMeasure.HIERARCHY, Parallel.SUM);

  private final BurtMeasure measure;
  private final Parallel parallel;

  private StructuralHoles(BurtMeasure measure, Parallel parallel) {
    this.measure = measure;
    this.parallel = parallel;
  }

  /**
   * {@return this measure with parallel ties taken another way}
   *
   * @param parallel what parallel ties amount to; default {@link Parallel#SUM}
   */
  public StructuralHoles withParallel(Parallel parallel) {
    return new StructuralHoles(measure, parallel);
  }

  /**
   * {@inheritDoc}
   *
   * @throws ArithmeticException if the strengths of an actor sum to more than a double holds
   */
  @Override
  public Scores of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  @Override
  public Scores of(TieGraph graph, Run run) {
    Adjacency arcs = graph.adjacency();
    double[] values = measure.of(Rows.of(arcs, Direction.ALL, parallel), run);
    return Scores.of(
        graph, values, Provenance.of(measure.toString(), options(arcs.isDirected()), graph));
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
    return Provenance.words(measure.toString(), options(false));
  }
}
