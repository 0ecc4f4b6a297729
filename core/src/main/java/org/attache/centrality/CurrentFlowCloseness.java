package org.attache.centrality;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.attache.Analysis;
import org.attache.Parallel;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.Scores;
import org.attache.TieGraph;

/**
 * Current-flow closeness: how little resistance there is between an actor and all others when ties
 * are wires.
 *
 * <pre>c(v) = 1 / Σ R(v, u) over all others u of the component</pre>
 *
 * <p>R(v, u) is the resistance between the two of the whole circuit, where the conductance of a tie
 * is its strength: unlike a distance it falls with every further way. Parallel ties add up ({@link
 * Parallel#SUM}); {@link Parallel#DISTINCT} makes all partners alike. Current has no direction: a
 * directed graph is refused, take {@link TieGraph#undirected()}. Each component is scored apart,
 * and raw scores of a small one are high: compare within it, or normalise. Isolates score 0. On a
 * tree whose ties have strength 1 it is closeness.
 *
 * <p>Normalised, it is multiplied by the number k − 1 of others in the component and by the share
 * (k − 1) / (n − 1) of all others that they are, as Wasserman and Faust do with closeness: the hub
 * of a star whose ties have strength 1 scores 1, and more than one way can lead above it. Raw, the
 * unit is strength; {@link Information} is the raw score times k.
 *
 * <p>k connected actors take time O(k³) and space O(k²) where there are up to 2048 of them, or up
 * to 8192 with many ties, else conjugate gradients in space O(k + m), one actor at a time, to a
 * relative residual of 10⁻¹³; not getting there is an error, and so are strengths so unequal, some
 * 10¹⁰ times others beside them, that currents fail to balance by 10⁻⁶ of what enters. The digits
 * do not depend on threads.
 *
 * <p>Source: Brandes and Fleischer, Centrality measures based on current flow, STACS 2005, 533, doi
 * 10.1007/978-3-540-31856-9_44.
 */
public final class CurrentFlowCloseness implements Analysis<Scores> {
  static final CurrentFlowCloseness DEFAULT = new CurrentFlowCloseness(Parallel.SUM, false);
  private static final String NAME = "current-flow closeness";

  private final Parallel parallel;
  private final boolean normalized;

  private CurrentFlowCloseness(Parallel parallel, boolean normalized) {
    this.parallel = parallel;
    this.normalized = normalized;
  }

  /**
   * {@return this measure with parallel ties taken another way}
   *
   * @param parallel what parallel ties amount to; default {@link Parallel#SUM}
   */
  public CurrentFlowCloseness withParallel(Parallel parallel) {
    return new CurrentFlowCloseness(parallel, normalized);
  }

  /**
   * {@return this measure times the number of others in the component and their share of all, or
   * not}
   *
   * @param normalized whether to multiply; default no
   */
  public CurrentFlowCloseness withNormalization(boolean normalized) {
    return new CurrentFlowCloseness(parallel, normalized);
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
    Resistances resistances = Resistances.of(graph, parallel, this::dividend, run);
    return normalized
        ? resistances.scores(graph, NAME, options())
        : resistances.scoresApart(graph, NAME, options());
  }

  private double dividend(int component, int all) {
    double others = component - 1;
    return normalized ? others * others / (all - 1) : 1;
  }

  private Map<String, String> options() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("parallel", parallel.toString());
    if (normalized) {
      options.put("normalised", "by others in the component and their share");
    }
    return options.buildOrThrow();
  }

  /** {@return the measure and its options} */
  @Override
  public String toString() {
    return Provenance.words(NAME, options());
  }
}
