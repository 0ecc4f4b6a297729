package org.attache.centrality;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Length;
import org.attache.Parallel;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.Scores;
import org.attache.TieGraph;

/**
 * Stress: how many shortest paths between others run through an actor.
 *
 * <pre>s(v) = Σ σ(s, t | v) over pairs s ≠ v ≠ t</pre>
 *
 * <p>σ(s, t | v) is the number of shortest paths from s to t through v. Counted: pairs, directions,
 * lengths and parallel ties as in {@link Betweenness}, but every path in full: two that are equally
 * short burden both actors between as much as one would. Isolates score 0. The hub of a star of n
 * actors scores (n − 1)(n − 2) / 2; there is no largest value to divide by, since a pair may have
 * any number of paths.
 *
 * <p>Unit: paths; more than 10³⁰⁸ are an error. Time O(nm) for hops, else O(nm + n² log n); space
 * O(n + m) a thread. Sources: Shimbel, Structural parameters of communication networks, Bulletin of
 * Mathematical Biophysics 15 (1953) 501, doi 10.1007/BF02476438; Brandes, On variants of
 * shortest-path betweenness centrality and their generic computation, Social Networks 30 (2008)
 * 136, doi 10.1016/j.socnet.2007.11.001, for the algorithm.
 */
public final class Stress implements Analysis<Scores> {
  static final Stress DEFAULT = new Stress(PathOptions.DEFAULT);

  private final PathOptions paths;

  private Stress(PathOptions paths) {
    this.paths = paths;
  }

  /**
   * {@return this measure with paths of that length}
   *
   * @param length how long a tie of a given strength is; default {@link Length#HOPS}
   */
  public Stress withLength(Length length) {
    return new Stress(paths.withLength(length));
  }

  /**
   * {@return this measure for some direction; without effect where ties have none}
   *
   * @param direction which way paths follow ties; default {@link Direction#OUT}, along them
   */
  public Stress withDirection(Direction direction) {
    return new Stress(paths.withDirection(direction));
  }

  /**
   * {@return this measure with parallel ties taken another way}
   *
   * @param parallel {@link Parallel#DISTINCT}, the default, or {@link Parallel#MAX} for one tie;
   *     {@link Parallel#COUNT} for as many paths as there are ties
   */
  public Stress withParallel(Parallel parallel) {
    return new Stress(paths.withParallel(parallel));
  }

  /**
   * {@inheritDoc}
   *
   * @throws ArithmeticException if there are too many shortest paths to count, or lengths are too
   *     long or too unequal to add
   */
  @Override
  public Scores of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  @Override
  public Scores of(TieGraph graph, Run run) {
    Adjacency arcs = graph.adjacency();
    double[] values =
        new PathSums(graph, paths).actors(PathTally.Of.PATHS, new PathEnds(arcs, paths), run);
    return Scores.of(graph, values, Provenance.of("stress", options(arcs.isDirected()), graph));
  }

  private Map<String, String> options(boolean directed) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    paths.describe(options, directed);
    return options.buildOrThrow();
  }

  /** {@return the measure and its options} */
  @Override
  public String toString() {
    return Provenance.words("stress", options(paths.direction() != Direction.OUT));
  }
}
