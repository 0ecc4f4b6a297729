package org.attache.centrality;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.attache.Analysis;
import org.attache.Parallel;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.Scores;
import org.attache.TieGraph;
import org.attache.internal.Rows;

/**
 * Current-flow betweenness, also called random-walk betweenness: how much current passes an actor
 * when ties are wires and one unit runs between two others.
 *
 * <pre>b(v) = Σ ½ Σ w(v, u) |p(v) − p(u)| over pairs s ≠ v ≠ t and partners u</pre>
 *
 * <p>p are the potentials when one unit enters at s and leaves at t; w is the conductance of a tie,
 * its strength. Unlike shortest paths, current takes every way, the more of it the shorter and the
 * stronger the way. Counted: unordered pairs; pairs that do not reach each other add nothing; ends
 * do not count unless asked for. Parallel ties add up ({@link Parallel#SUM}); {@link
 * Parallel#DISTINCT} makes all partners alike. Current has no direction: a directed graph is
 * refused, take {@link TieGraph#undirected()}. Isolates score 0. On a tree it is betweenness.
 *
 * <p>Raw, the hub of a star of n actors scores (n − 1)(n − 2) / 2; normalised, divided by the
 * number of such pairs, it scores 1, as in NetworkX. With ends, every pair an actor is in and that
 * reaches each other adds 1, and there are n(n − 1) / 2 pairs, as in Newman's paper.
 *
 * <p>Each component is solved apart: k actors in time O(k³) where there are up to 2048 of them, or
 * up to 8192 with many ties, else by conjugate gradients, one actor at a time, to a relative
 * residual of 10⁻¹³; not getting there is an error, and so are strengths so unequal, some 10¹⁰
 * times others beside them, that currents fail to balance by 10⁻⁶ of what enters. Then O(mk log k).
 * Space O(k²), 0.8 GB for 10,000 actors; more than the JVM has is refused. Ties are dealt in fixed
 * blocks whose sums are added in order, so the digits do not depend on threads.
 *
 * <p>Sources: Newman, A measure of betweenness centrality based on random walks, Social Networks 27
 * (2005) 39, doi 10.1016/j.socnet.2004.11.009; Brandes and Fleischer, Centrality measures based on
 * current flow, STACS 2005, 533, doi 10.1007/978-3-540-31856-9_44.
 */
public final class CurrentFlowBetweenness implements Analysis<Scores> {
  static final CurrentFlowBetweenness DEFAULT =
      new CurrentFlowBetweenness(Parallel.SUM, false, false);

  private static final String NAME = "current-flow betweenness";

  private final Parallel parallel;
  private final boolean endpoints;
  private final boolean normalized;

  private CurrentFlowBetweenness(Parallel parallel, boolean endpoints, boolean normalized) {
    this.parallel = parallel;
    this.endpoints = endpoints;
    this.normalized = normalized;
  }

  /**
   * {@return this measure with parallel ties taken another way}
   *
   * @param parallel what parallel ties amount to; default {@link Parallel#SUM}
   */
  public CurrentFlowBetweenness withParallel(Parallel parallel) {
    return new CurrentFlowBetweenness(parallel, endpoints, normalized);
  }

  /**
   * {@return this measure with the ends of a current counted as passed by it, or not}
   *
   * @param endpoints whether they count; default no
   */
  public CurrentFlowBetweenness withEndpoints(boolean endpoints) {
    return new CurrentFlowBetweenness(parallel, endpoints, normalized);
  }

  /**
   * {@return this measure divided by the number of pairs, or not}
   *
   * @param normalized whether to divide; default no
   */
  public CurrentFlowBetweenness withNormalization(boolean normalized) {
    return new CurrentFlowBetweenness(parallel, endpoints, normalized);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if ties have a direction
   * @throws ArithmeticException if currents do not converge
   */
  @Override
  public Scores of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  @Override
  public Scores of(TieGraph graph, Run run) {
    Rows rows = Circuit.rows(graph, parallel);
    int n = rows.order();
    double[] values = new double[n];
    double pairs = n < (endpoints ? 2 : 3) ? Double.NaN : (n - 1.0) * (endpoints ? n : n - 2) / 2;
    double unit = normalized ? pairs : 1;
    for (Circuit circuit : Circuit.of(rows)) {
      double[] passing = Currents.passing(circuit, run);
      for (int i = 0; i < passing.length; i++) {
        values[circuit.actors[i]] = passing[i] + (endpoints ? circuit.order() - 1 : 0);
      }
    }
    for (int v = 0; v < n; v++) {
      values[v] /= unit;
    }
    double most = n < 3 ? 0 : (n - 1.0) * (n - 1.0) * (n - 2.0) / 2 / unit;
    return Scores.of(graph, values, Provenance.of(NAME, options(), graph)).withMostUnequal(most);
  }

  private Map<String, String> options() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("parallel", parallel.toString());
    if (endpoints) {
      options.put("ends", "counted");
    }
    if (normalized) {
      options.put("normalised", endpoints ? "by pairs" : "by pairs of others");
    }
    return options.buildOrThrow();
  }

  /** {@return the measure and its options} */
  @Override
  public String toString() {
    return Provenance.words(NAME, options());
  }
}
