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
 * Eccentricity: how far the farthest actor is; the lower, the more central.
 *
 * <pre>e(v) = max d(v, u) over the actors u that v reaches; as a centrality 1 / e(v)</pre>
 *
 * <p>d(v, u) is the length of a shortest path. Counted: paths that leave the actor, where ties have
 * a direction; parallel ties are one: the strongest, or any when hops are counted; who is not
 * reached does not count. An actor that reaches nobody, such as an isolate, has 0, and its
 * reciprocal is undefined. The hub of a star has 1, the others 2. Unit: that of the lengths, or one
 * over it.
 *
 * <p>Time O(nm) at most, in hops a fraction of it; with other lengths O(nm log n); space O(n + m),
 * and O(n) a thread. Source: Hage and Harary, Eccentricity and centrality in networks, Social
 * Networks 17 (1995) 57, doi 10.1016/0378-8733(94)00248-9.
 */
public final class Eccentricity implements Analysis<Scores> {
  static final Eccentricity DEFAULT = new Eccentricity(Metric.DEFAULT, false);

  private final Metric metric;
  private final boolean reciprocal;

  private Eccentricity(Metric metric, boolean reciprocal) {
    this.metric = metric;
    this.reciprocal = reciprocal;
  }

  /**
   * {@return this measure with paths of that length}
   *
   * @param length how long a tie of a given strength is; default {@link Length#HOPS}
   */
  public Eccentricity withLength(Length length) {
    return new Eccentricity(metric.withLength(length), reciprocal);
  }

  /**
   * {@return this measure for some direction; without effect where ties have none}
   *
   * @param direction how soon the actor reaches others, {@link Direction#OUT}, the default; how
   *     soon they reach it; or along ties either way
   */
  public Eccentricity withDirection(Direction direction) {
    return new Eccentricity(metric.withDirection(direction), reciprocal);
  }

  /**
   * {@return this measure as one over the distance, so that central actors rank first, or not}
   *
   * @param reciprocal whether to turn it round; default no
   */
  public Eccentricity withReciprocal(boolean reciprocal) {
    return new Eccentricity(metric, reciprocal);
  }

  /**
   * {@inheritDoc}
   *
   * @throws ArithmeticException if a distance or a score is more than a double holds
   */
  @Override
  public Scores of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  @Override
  public Scores of(TieGraph graph, Run run) {
    Adjacency arcs = graph.adjacency();
    int n = arcs.order();
    double[] values = new double[n];
    int[] reached = new int[n];
    metric.tell(
        arcs,
        run,
        (source, distance, found) -> {
          values[source] = distance;
          reached[source] += found;
        });
    if (reciprocal) {
      Arrays.setAll(values, v -> values[v] == 0 ? Double.NaN : 1 / values[v]);
    }
    Scores scores =
        Scores.of(
            graph,
            Metric.finite(values),
            Provenance.of("eccentricity", options(arcs.isDirected()), graph));
    long apart = Arrays.stream(reached).filter(others -> others < n - 1).count();
    return apart == 0
        ? scores
        : scores.withNote(apart + " of " + n + " do not reach all others; they do not count");
  }

  private Map<String, String> options(boolean directed) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    metric.describe(options, directed);
    if (reciprocal) {
      options.put("as", "reciprocal");
    }
    return options.buildOrThrow();
  }

  /** {@return the measure and its options} */
  @Override
  public String toString() {
    return Provenance.words("eccentricity", options(metric.direction() != Direction.OUT));
  }
}
