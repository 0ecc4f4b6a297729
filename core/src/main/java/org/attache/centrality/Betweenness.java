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
import org.attache.Scores;
import org.attache.TieGraph;

/**
 * Betweenness: how often an actor lies on the shortest paths between two others.
 *
 * <pre>b(v) = Σ σ(s, t | v) / σ(s, t) over pairs s ≠ v ≠ t</pre>
 *
 * <p>σ(s, t) is the number of shortest paths, σ(s, t | v) the number of those through v. Counted:
 * unordered pairs, ordered pairs where ties have a direction; paths along it, against it or, with
 * {@link Direction#ALL}, as if there were none; pairs that do not reach each other add nothing;
 * ends of paths do not count unless asked for. Parallel ties are one, the strongest, or any when
 * hops are counted; taken apart, each of the shortest is a path of its own. Isolates score 0.
 *
 * <p>Between some actors only ({@link #withSources}, {@link #withTargets}), a pair counts when one
 * is a source and the other a target; an unordered pair counts once whichever is which, an ordered
 * one from source to target. Paths no longer than a cutoff are those of bounded-distance
 * betweenness.
 *
 * <p>Raw, the hub of a star of n actors scores (n − 1)(n − 2) / 2, with ends n(n − 1) / 2;
 * normalised, divided by the number of pairs that count (of others, unless ends count too), it
 * scores 1; an actor without such pairs is undefined. Freeman centralization is for all pairs and
 * paths of any length.
 *
 * <p>Lengths are hops unless told otherwise; with other lengths two paths are equally short when
 * they agree to ten digits. Path counts are doubles; more than 10³⁰⁸ paths are an error. Time O(nm)
 * for hops, else O(nm + n² log n); space O(n + m) a thread. Sources are dealt in fixed blocks whose
 * sums are added in order, so the digits do not depend on threads.
 *
 * <p>Sources: Freeman, A set of measures of centrality based on betweenness, Sociometry 40 (1977)
 * 35, doi 10.2307/3033543; Brandes, A faster algorithm for betweenness centrality, Journal of
 * Mathematical Sociology 25 (2001) 163, doi 10.1080/0022250X.2001.9990249; Brandes, On variants of
 * shortest-path betweenness centrality and their generic computation, Social Networks 30 (2008)
 * 136, doi 10.1016/j.socnet.2007.11.001, for ends, cutoff, sources and targets.
 */
public final class Betweenness implements Analysis<Scores> {
  static final Betweenness DEFAULT = new Betweenness(PathOptions.DEFAULT, false, false);

  private final PathOptions paths;
  private final boolean endpoints;
  private final boolean normalized;

  private Betweenness(PathOptions paths, boolean endpoints, boolean normalized) {
    this.paths = paths;
    this.endpoints = endpoints;
    this.normalized = normalized;
  }

  private Betweenness with(PathOptions paths) {
    return new Betweenness(paths, endpoints, normalized);
  }

  /**
   * {@return this measure with paths of that length}
   *
   * @param length how long a tie of a given strength is; default {@link Length#HOPS}
   */
  public Betweenness withLength(Length length) {
    return with(paths.withLength(length));
  }

  /**
   * {@return this measure divided by the number of pairs that count, or not}
   *
   * @param normalized whether to divide; default no
   */
  public Betweenness withNormalization(boolean normalized) {
    return new Betweenness(paths, endpoints, normalized);
  }

  /**
   * {@return this measure for some direction; without effect where ties have none}
   *
   * @param direction which way paths follow ties: along them, the default, as what is passed on
   *     goes; against them, which changes nothing unless sources or targets are named; or {@link
   *     Direction#ALL}, either way
   */
  public Betweenness withDirection(Direction direction) {
    return with(paths.withDirection(direction));
  }

  /**
   * {@return this measure with parallel ties taken another way}
   *
   * @param parallel {@link Parallel#DISTINCT}, the default, or {@link Parallel#MAX} for one tie;
   *     {@link Parallel#COUNT} for as many paths as there are ties, with lengths as there are
   *     shortest ones; they have no sum
   */
  public Betweenness withParallel(Parallel parallel) {
    return with(paths.withParallel(parallel));
  }

  /**
   * {@return this measure with the ends of paths counted too, or not}
   *
   * @param endpoints whether an actor gets every pair it is part of; default no
   */
  public Betweenness withEndpoints(boolean endpoints) {
    return new Betweenness(paths, endpoints, normalized);
  }

  /**
   * {@return this measure over paths no longer than that}
   *
   * @param length positive, in hops or in the unit of the lengths; default infinite
   */
  public Betweenness withCutoff(double length) {
    return with(paths.withCutoff(length));
  }

  /**
   * {@return this measure over paths that begin at some actors}
   *
   * @param sources where paths begin, such as the members of a bloc; default everywhere. A graph
   *     that does not hold them all is refused
   */
  public Betweenness withSources(Collection<? extends Actor> sources) {
    return with(paths.withSources(sources));
  }

  /**
   * {@return this measure over paths that end at some actors}
   *
   * @param targets where paths end; default everywhere. A graph that does not hold them all is
   *     refused
   */
  public Betweenness withTargets(Collection<? extends Actor> targets) {
    return with(paths.withTargets(targets));
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
    PathEnds ends = new PathEnds(arcs, paths);
    PathTally.Of what = endpoints ? PathTally.Of.SHARES_WITH_ENDS : PathTally.Of.SHARES;
    double[] values = new PathSums(graph, paths).actors(what, ends, run);
    if (normalized) {
      normalize(values, ends);
    }
    Scores scores =
        Scores.of(graph, values, Provenance.of("betweenness", options(arcs.isDirected()), graph));
    return paths.isWhole() ? scores.withMostUnequal(mostUnequal(arcs)) : scores;
  }

  private void normalize(double[] values, PathEnds ends) {
    double all = ends.all();
    double[] others = ends.ofOthers();
    for (int v = 0; v < values.length; v++) {
      double pairs = endpoints ? all : others[v];
      values[v] = pairs == 0 ? Double.NaN : values[v] / pairs;
    }
  }

  /** That of a star, with or without ends. */
  private double mostUnequal(Adjacency arcs) {
    double n = arcs.order();
    double each = n < 3 ? 0 : (n - 1) * (n - 2) / (paths.isOrdered(arcs) ? 1 : 2);
    double pairs = endpoints ? each * n / (n - 2) : each;
    return each == 0 ? 0 : (n - 1) * each / (normalized ? pairs : 1);
  }

  private Map<String, String> options(boolean directed) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    paths.describe(options, directed);
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
    return Provenance.words("betweenness", options(paths.direction() != Direction.OUT));
  }
}
