package org.attache.centrality;

import java.util.Map;
import org.attache.Analysis;
import org.attache.Parallel;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.Scores;
import org.attache.TieGraph;

/**
 * Information centrality: the harmonic mean of the information that all ways between an actor and
 * others carry together.
 *
 * <pre>I(v) = k / Σ R(v, u) over all u of the component</pre>
 *
 * <p>k is the number of actors in the component and R(v, u) the resistance between the two when
 * ties are wires whose conductance is their strength; the information of all ways between them is 1
 * / R(v, u), and infinite with oneself. Parallel ties add up ({@link Parallel#SUM}); {@link
 * Parallel#DISTINCT} makes all partners alike. A directed graph is refused, take {@link
 * TieGraph#undirected()}. Each component is scored apart, as if the others were not there, and an
 * isolate, on whom nobody has information, scores 0.
 *
 * <p>The hub of a star of k actors scores k / (k − 1), everybody in a complete graph k² / (2(k −
 * 1)). Unit: that of strength. It is {@link CurrentFlowCloseness} times k.
 *
 * <p>Cost as there. Source: Stephenson and Zelen, Rethinking centrality: methods and examples,
 * Social Networks 11 (1989) 1, doi 10.1016/0378-8733(89)90016-6.
 */
public final class Information implements Analysis<Scores> {
  static final Information DEFAULT = new Information(Parallel.SUM);
  private static final String NAME = "information centrality";

  private final Parallel parallel;

  private Information(Parallel parallel) {
    this.parallel = parallel;
  }

  /**
   * {@return this measure with parallel ties taken another way}
   *
   * @param parallel what parallel ties amount to; default {@link Parallel#SUM}
   */
  public Information withParallel(Parallel parallel) {
    return new Information(parallel);
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
    return Resistances.of(graph, parallel, (component, all) -> component, run)
        .scoresApart(graph, NAME, options());
  }

  private Map<String, String> options() {
    return Map.of("parallel", parallel.toString());
  }

  /** {@return the measure and its options} */
  @Override
  public String toString() {
    return Provenance.words(NAME, options());
  }
}
