package org.attache.centrality;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Map;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Length;
import org.attache.Parallel;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.TieGraph;

/**
 * Tie betweenness: how often a tie lies on the shortest paths between two actors.
 *
 * <pre>b(e) = Σ σ(s, t | e) / σ(s, t) over pairs s ≠ t</pre>
 *
 * <p>σ(s, t) is the number of shortest paths, σ(s, t | e) the number of those along e. Counted:
 * pairs, directions and lengths as in {@link Betweenness}, here with the ends of paths, which a tie
 * cannot do without. Parallel ties are one and share its score alike; taken apart, each is a path
 * of its own, which draws more paths where there are more ties. Where strengths make lengths, a tie
 * longer than the one that is used scores 0, as does a tie of an actor with itself.
 *
 * <p>Raw, each tie of a star of n actors scores n − 1, the middle tie of a path of four 4;
 * normalised, divided by the number of pairs that count, the one tie of two actors scores 1. The
 * highest scores are ties between groups: taking them away one by one, scoring anew each time,
 * splits a network into its communities.
 *
 * <p>Time O(nm) for hops, else O(nm + n² log n); space O(n + m) a thread. Sources: Girvan and
 * Newman, Community structure in social and biological networks, PNAS 99 (2002) 7821, doi
 * 10.1073/pnas.122653799; Brandes, On variants of shortest-path betweenness centrality and their
 * generic computation, Social Networks 30 (2008) 136, doi 10.1016/j.socnet.2007.11.001.
 */
public final class TieBetweenness implements Analysis<TieScores> {
  static final TieBetweenness DEFAULT = new TieBetweenness(PathOptions.DEFAULT, false);

  private final PathOptions paths;
  private final boolean normalized;

  private TieBetweenness(PathOptions paths, boolean normalized) {
    this.paths = paths;
    this.normalized = normalized;
  }

  private TieBetweenness with(PathOptions paths) {
    return new TieBetweenness(paths, normalized);
  }

  /**
   * {@return this measure with paths of that length}
   *
   * @param length how long a tie of a given strength is; default {@link Length#HOPS}
   */
  public TieBetweenness withLength(Length length) {
    return with(paths.withLength(length));
  }

  /**
   * {@return this measure divided by the number of pairs that count, or not}
   *
   * @param normalized whether to divide; default no
   */
  public TieBetweenness withNormalization(boolean normalized) {
    return new TieBetweenness(paths, normalized);
  }

  /**
   * {@return this measure for some direction; without effect where ties have none}
   *
   * @param direction which way paths follow ties; default {@link Direction#OUT}, along them
   */
  public TieBetweenness withDirection(Direction direction) {
    return with(paths.withDirection(direction));
  }

  /**
   * {@return this measure with parallel ties taken another way}
   *
   * @param parallel {@link Parallel#DISTINCT}, the default, or {@link Parallel#MAX} for one tie
   *     whose score they share; {@link Parallel#COUNT} for as many paths as there are ties
   */
  public TieBetweenness withParallel(Parallel parallel) {
    return with(paths.withParallel(parallel));
  }

  /**
   * {@return this measure over paths no longer than that}
   *
   * @param length positive, in hops or in the unit of the lengths; default infinite
   */
  public TieBetweenness withCutoff(double length) {
    return with(paths.withCutoff(length));
  }

  /**
   * {@return this measure over paths that begin at some actors}
   *
   * @param sources where paths begin; default everywhere
   */
  public TieBetweenness withSources(Collection<? extends Actor> sources) {
    return with(paths.withSources(sources));
  }

  /**
   * {@return this measure over paths that end at some actors}
   *
   * @param targets where paths end; default everywhere
   */
  public TieBetweenness withTargets(Collection<? extends Actor> targets) {
    return with(paths.withTargets(targets));
  }

  /**
   * {@inheritDoc}
   *
   * @throws ArithmeticException if there are too many shortest paths to count, or lengths are too
   *     long or too unequal to add
   */
  @Override
  public TieScores of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  @Override
  public TieScores of(TieGraph graph, Run run) {
    Adjacency arcs = graph.adjacency();
    PathEnds ends = new PathEnds(arcs, paths);
    double[] values = new PathSums(graph, paths).ties(ends, run);
    double pairs = normalized ? ends.all() : 1;
    for (int row = 0; row < values.length; row++) {
      values[row] = pairs == 0 ? Double.NaN : values[row] / pairs;
    }
    return TieScores.of(
        graph.ties(), values, Provenance.of("tie betweenness", options(arcs.isDirected()), graph));
  }

  private Map<String, String> options(boolean directed) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    paths.describe(options, directed);
    if (normalized) {
      options.put("normalised", "by pairs");
    }
    return options.buildOrThrow();
  }

  /** {@return the measure and its options} */
  @Override
  public String toString() {
    return Provenance.words("tie betweenness", options(paths.direction() != Direction.OUT));
  }
}
