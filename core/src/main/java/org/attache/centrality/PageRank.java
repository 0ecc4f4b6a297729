package org.attache.centrality;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Provenance;
import org.attache.Scores;
import org.attache.TieGraph;

/**
 * PageRank: the share of time at each actor of a walker who follows ties and now and then starts
 * anew.
 *
 * <pre>x(v) = (1 − d) t(v) + d · (Σ x(u) w(u, v) / s(u) over u tied to v + D t(v))</pre>
 *
 * <p>d is the damping, s(u) the strength that leaves u, t(v) the chance that a new start is at v,
 * 1/n unless told otherwise, D the sum of x over actors that no tie leaves: from them the walker
 * starts anew. Counted: strengths, parallel ties added up; {@link Parallel#DISTINCT} lets each
 * partner count once and alike. Where ties have a direction the walker follows it ({@link
 * Direction#OUT}). Ties of an actor with itself do not count. The scores sum to 1; on a cycle all
 * score 1/n; an isolate gets its share of new starts.
 *
 * <p>Iterated until Σ |change| is under the tolerance; not getting there is an error. Time O(m) an
 * iteration, space O(n + m). Source: Brin and Page, The anatomy of a large-scale hypertextual Web
 * search engine, Computer Networks 30 (1998) 107, doi 10.1016/S0169-7552(98)00110-X.
 */
public final class PageRank implements Analysis<Scores> {
  static final PageRank DEFAULT =
      new PageRank(
          0.85, ImmutableSortedMap.of(), Direction.OUT, Parallel.SUM, Accuracy.of("PageRank"));

  private final double damping;
  private final ImmutableSortedMap<Actor, Double> teleport;
  private final Direction direction;
  private final Parallel parallel;
  private final Accuracy accuracy;

  private PageRank(
      double damping,
      ImmutableSortedMap<Actor, Double> teleport,
      Direction direction,
      Parallel parallel,
      Accuracy accuracy) {
    this.damping = damping;
    this.teleport = teleport;
    this.direction = direction;
    this.parallel = parallel;
    this.accuracy = accuracy;
  }

  /**
   * {@return this measure with another damping}
   *
   * @param damping the chance to follow a tie, in [0, 1); default 0.85
   */
  public PageRank withDamping(double damping) {
    checkArgument(damping >= 0 && damping < 1, "damping must be in [0, 1): %s", damping);
    return new PageRank(damping, teleport, direction, parallel, accuracy);
  }

  /**
   * {@return this measure seen from some actors: new starts are at them}
   *
   * @param teleport the actors and, in proportion, how often a new start is at each: positive and
   *     finite; a graph without one of them refuses. Default is all actors alike
   */
  public PageRank withTeleport(Map<? extends Actor, Double> teleport) {
    checkArgument(!teleport.isEmpty(), "a new start needs some actor: %s", teleport);
    double sum = 0;
    for (Map.Entry<? extends Actor, Double> entry : teleport.entrySet()) {
      double share = entry.getValue();
      checkArgument(
          share > 0 && share < Double.POSITIVE_INFINITY,
          "the share of new starts at %s must be positive and finite: %s",
          entry.getKey(),
          share);
      sum += share;
    }
    checkArgument(
        sum < Double.POSITIVE_INFINITY, "the shares of new starts sum to more than a double holds");
    return new PageRank(
        damping, ImmutableSortedMap.copyOf(teleport), direction, parallel, accuracy);
  }

  /**
   * {@return this measure for a walker in some direction; without effect where ties have none}
   *
   * @param direction which ties of an actor the walker leaves it by; default {@link Direction#OUT}
   */
  public PageRank withDirection(Direction direction) {
    return new PageRank(damping, teleport, direction, parallel, accuracy);
  }

  /**
   * {@return this measure with parallel ties taken another way}
   *
   * @param parallel what parallel ties amount to; default {@link Parallel#SUM}
   */
  public PageRank withParallel(Parallel parallel) {
    return new PageRank(damping, teleport, direction, parallel, accuracy);
  }

  /**
   * {@return this measure, iterated until the sum of changes is under the tolerance}
   *
   * @param tolerance in (0, 1); default 1e-12
   */
  public PageRank withTolerance(double tolerance) {
    return new PageRank(damping, teleport, direction, parallel, accuracy.withTolerance(tolerance));
  }

  /**
   * {@return this measure, given up after so many iterations}
   *
   * @param iterations at least 1; default 10,000
   */
  public PageRank withIterations(int iterations) {
    return new PageRank(
        damping, teleport, direction, parallel, accuracy.withIterations(iterations));
  }

  /**
   * {@inheritDoc}
   *
   * @throws ArithmeticException if the iterations do not suffice
   */
  @Override
  public Scores of(TieGraph graph) {
    Adjacency arcs = graph.adjacency();
    double[] values = Walk.of(arcs, direction, parallel).shares(starts(arcs), damping, accuracy);
    return Scores.of(graph, values, Provenance.of("PageRank", options(arcs.isDirected()), graph));
  }

  /** The chance of each actor to be a new start. */
  private double[] starts(Adjacency arcs) {
    double[] starts = new double[arcs.order()];
    if (teleport.isEmpty()) {
      Arrays.fill(starts, 1.0 / starts.length);
      return starts;
    }
    double sum = 0;
    for (double share : teleport.values()) {
      sum += share;
    }
    for (Map.Entry<Actor, Double> entry : teleport.entrySet()) {
      starts[arcs.index(entry.getKey())] = entry.getValue() / sum;
    }
    return starts;
  }

  private Map<String, String> options(boolean directed) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("damping", Double.toString(damping));
    if (!teleport.isEmpty()) {
      options.put("teleport", words(teleport));
    }
    options.put("parallel", parallel.toString());
    if (directed && direction != DEFAULT.direction) {
      options.put("direction", direction.toString());
    }
    if (accuracy.tolerance() != DEFAULT.accuracy.tolerance()) {
      options.put("tolerance", Double.toString(accuracy.tolerance()));
    }
    return options.buildOrThrow();
  }

  private static String words(Map<Actor, Double> teleport) {
    return teleport.entrySet().stream()
        .map(entry -> entry.getKey().code() + " " + entry.getValue())
        .collect(Collectors.joining(", ", "(", ")"));
  }

  /** {@return the measure and its options} */
  @Override
  public String toString() {
    return Provenance.words("PageRank", options(true));
  }
}
