package org.attache.centrality;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Map;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Length;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.Scores;
import org.attache.TieGraph;

/**
 * Closeness: how near an actor is to the others, one over its mean distance to them.
 *
 * <pre>c(v) = r / (n − 1) · r / Σ d(v, u) over the r actors u ≠ v that v reaches</pre>
 *
 * <p>d(v, u) is the length of a shortest path. The first factor is Wasserman and Faust's for graphs
 * that are not connected; {@link #withUnreached} leaves it out, or scores only actors that reach
 * all others, as Freeman did; on connected graphs all three agree. Counted: paths that leave the
 * actor, where ties have a direction; parallel ties are one: the strongest, or any when hops are
 * counted. An actor that reaches nobody, such as an isolate, scores 0; a single actor is undefined.
 * The hub of a star scores 1; not normalised, with 1 in place of the second r, it scores 1/(n − 1).
 * Unit: one over that of the lengths.
 *
 * <p>Centralization is told of normalised scores in hops without a cutoff: of a graph without
 * direction, unless the unreached are {@linkplain Unreached#LEFT_OUT left out}, by (n − 1)(n − 2) /
 * (2n − 3), and along direction, where they are {@linkplain Unreached#DISCOUNTED discounted}, by n
 * − 1, the sum of a star whose ties all leave the hub.
 *
 * <p>Hops are counted for many actors at once, in bit sets. Time O(nm) at most, in hops a fraction
 * of it; with other lengths O(nm log n); space O(n + m), and O(n) a thread.
 *
 * <p>Sources: Freeman, Centrality in social networks, Social Networks 1 (1979) 215, doi
 * 10.1016/0378-8733(78)90021-7; Wasserman and Faust, Social Network Analysis, 1994, eq. 5.22; for
 * lengths Opsahl, Agneessens and Skvoretz, Node centrality in weighted networks, Social Networks 32
 * (2010) 245, doi 10.1016/j.socnet.2010.03.006.
 */
public final class Closeness implements Analysis<Scores> {
  static final Closeness DEFAULT = new Closeness(Metric.DEFAULT, Unreached.DISCOUNTED, true);

  private final Metric metric;
  private final Unreached unreached;
  private final boolean normalized;

  private Closeness(Metric metric, Unreached unreached, boolean normalized) {
    this.metric = metric;
    this.unreached = unreached;
    this.normalized = normalized;
  }

  /** What each actor reaches. */
  private static final class Reached implements DistanceTally {
    private final int[] others;
    private final double[] distance;

    private Reached(int n) {
      others = new int[n];
      distance = new double[n];
    }

    @Override
    public void add(int source, double distance, int found) {
      others[source] += found;
      this.distance[source] += distance * found;
    }
  }

  /**
   * {@return this measure with paths of that length}
   *
   * @param length how long a tie of a given strength is; default {@link Length#HOPS}
   */
  public Closeness withLength(Length length) {
    return new Closeness(metric.withLength(length), unreached, normalized);
  }

  /**
   * {@return this measure for some direction; without effect where ties have none}
   *
   * @param direction how soon the actor reaches others, {@link Direction#OUT}, the default; how
   *     soon they reach it; or along ties either way
   */
  public Closeness withDirection(Direction direction) {
    return new Closeness(metric.withDirection(direction), unreached, normalized);
  }

  /**
   * {@return this measure with actors farther away taken as unreached}
   *
   * @param cutoff the longest distance that counts, positive; default infinite
   */
  public Closeness withCutoff(double cutoff) {
    return new Closeness(metric.withCutoff(cutoff), unreached, normalized);
  }

  /**
   * {@return this measure with unreached actors taken another way}
   *
   * @param unreached what they mean for a score; default {@link Unreached#DISCOUNTED}
   */
  public Closeness withUnreached(Unreached unreached) {
    return new Closeness(metric, unreached, normalized);
  }

  /**
   * {@return this measure multiplied by the number of actors reached, or not}
   *
   * @param normalized whether to divide by the mean distance, the default, or by the sum
   */
  public Closeness withNormalization(boolean normalized) {
    return new Closeness(metric, unreached, normalized);
  }

  /**
   * {@inheritDoc}
   *
   * @throws ArithmeticException if a distance, their sum or a score is more than a double holds
   */
  @Override
  public Scores of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  @Override
  public Scores of(TieGraph graph, Run run) {
    Adjacency arcs = graph.adjacency();
    int n = arcs.order();
    Reached reached = new Reached(n);
    metric.tell(arcs, run, reached);
    double[] values = new double[n];
    Arrays.setAll(values, v -> score(reached.others[v], reached.distance[v], n - 1));
    Scores scores =
        Scores.of(
            graph,
            Metric.finite(values),
            Provenance.of("closeness", options(arcs.isDirected()), graph));
    return noted(centralized(scores, n, arcs.isDirected()), reached, n);
  }

  private double score(int reached, double distance, int others) {
    if (distance == Double.POSITIVE_INFINITY) {
      throw new ArithmeticException("the distances of one actor sum to more than a double holds");
    }
    double near = (normalized ? reached : 1) / distance;
    return switch (unreached) {
      case DISCOUNTED ->
          others == 0 ? Double.NaN : reached == 0 ? 0 : near * ((double) reached / others);
      case LEFT_OUT -> reached == 0 ? Double.NaN : near;
      case UNDEFINED -> reached == 0 || reached < others ? Double.NaN : near;
    };
  }

  private Scores centralized(Scores scores, int n, boolean directed) {
    boolean oneWay = directed && metric.direction() != Direction.ALL;
    boolean comparable =
        oneWay ? unreached == Unreached.DISCOUNTED : unreached != Unreached.LEFT_OUT;
    if (!comparable || !normalized || !metric.countsHops() || metric.hasCutoff()) {
      return scores;
    }
    double star = (n - 1.0) * (n - 2) / (2.0 * n - 3);
    return scores.withMostUnequal(oneWay ? Math.max(0, n - 1) : n < 3 ? 0 : star);
  }

  private Scores noted(Scores scores, Reached reached, int n) {
    long apart = Arrays.stream(reached.others).filter(others -> others < n - 1).count();
    return unreached != Unreached.UNDEFINED || apart == 0
        ? scores
        : scores.withNote(apart + " of " + n + " do not reach all others and are undefined");
  }

  private Map<String, String> options(boolean directed) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    metric.describe(options, directed);
    options.put(
        "unreached",
        switch (unreached) {
          case DISCOUNTED -> "discounted";
          case LEFT_OUT -> "left out";
          case UNDEFINED -> "undefined";
        });
    if (!normalized) {
      options.put("not", "normalised");
    }
    return options.buildOrThrow();
  }

  /** {@return the measure and its options} */
  @Override
  public String toString() {
    return Provenance.words("closeness", options(metric.direction() != Direction.OUT));
  }
}
