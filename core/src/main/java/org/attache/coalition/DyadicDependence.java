package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Attributes;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.TieGraph;
import org.attache.internal.Arcs;
import org.attache.internal.Rows;

/**
 * Dependence of each of two actors on the other, and who depends more.
 *
 * <pre>D(i, j) = w(j→i) / size(i), asymmetry = D(i, j) − D(j, i)</pre>
 *
 * <p>Counted: pairs with a tie, once, weights of ties that arrive, parallel ties added; {@link
 * #withDirection} takes those that leave, or both, which is then a pair's whole exchange. Size is
 * by default all that the actor receives, so that D is a share; {@link #withSize} takes another,
 * such as output. Where nothing arrives from the other D is 0, and so it is where nothing arrives
 * at all. Isolates are in no pair.
 *
 * <p>Units: those of weights over those of sizes. Landmark: who has one supplier depends on it with
 * 1. Time O(n + m log degree), space O(n + m). Sources: Hirschman, National Power and the Structure
 * of Foreign Trade, University of California Press 1945; Oneal and Russett, The classical liberals
 * were right, International Studies Quarterly 41 (1997) 267, for size as output.
 */
public final class DyadicDependence implements Analysis<DependentPairs> {
  private static final String OWN = "own total";

  /** Suppliers, as a share of all. */
  static final DyadicDependence DEFAULT = new DyadicDependence(Direction.IN, Optional.empty());

  private final Direction direction;
  private final Optional<ActorNumber> size;

  private DyadicDependence(Direction direction, Optional<ActorNumber> size) {
    this.direction = direction;
    this.size = size;
  }

  /** {@return the dependence of each actor on each of those whose ties arrive at it} */
  public static DyadicDependence onSuppliers() {
    return DEFAULT;
  }

  /**
   * {@return this dependence for some direction; without effect where ties have none}
   *
   * @param direction IN, the default, for what arrives; OUT for what leaves; ALL for both, so that
   *     ties with and without direction may be mixed
   */
  public DyadicDependence withDirection(Direction direction) {
    return new DyadicDependence(direction, size);
  }

  /**
   * {@return this dependence against a size of actors}
   *
   * @param name what to print for it
   * @param size positive and finite, or {@code NaN} where it is not known: dependence is then
   *     undefined, prints as NA, and the result names the actor
   */
  public DyadicDependence withSize(String name, ToDoubleFunction<? super Actor> size) {
    checkArgument(!name.equals(OWN), "%s is the size by default", OWN);
    return with(ActorNumber.of(name, size).orMissing());
  }

  /**
   * {@return this dependence against an attribute}
   *
   * @param attributes the numbers; where one is missing, dependence is undefined, prints as NA, and
   *     the result names the actor
   * @param name which of them, such as output; an unknown name is refused
   * @param year of which year
   */
  public DyadicDependence withSize(Attributes attributes, String name, int year) {
    return with(ActorNumber.of(attributes, name, year));
  }

  private DyadicDependence with(ActorNumber size) {
    return new DyadicDependence(direction, Optional.of(size));
  }

  @Override
  public DependentPairs of(TieGraph graph) {
    Adjacency arcs = Arcs.of(graph, direction);
    Rows rows = Rows.of(arcs, direction, Parallel.SUM);
    double[] sizes = new double[rows.order()];
    Arrays.setAll(sizes, v -> size.map(own -> size(own, arcs.actor(v))).orElse(rows.strength(v)));
    Rows tied = Arcs.partners(graph, Direction.ALL);
    List<DependentPairs.Pair> pairs = new ArrayList<>();
    for (int v = 0; v < tied.order(); v++) {
      Run.stopIfInterrupted();
      for (int arc = tied.begin[v]; arc < tied.begin[v + 1]; arc++) {
        int w = tied.target[arc];
        if (v < w) {
          double ofOne = share(weight(rows, v, w), sizes[v]);
          double ofTwo = share(weight(rows, w, v), sizes[w]);
          pairs.add(new DependentPairs.Pair(arcs.actor(v), arcs.actor(w), ofOne, ofTwo));
        }
      }
    }
    List<Actor> unknown = new ArrayList<>();
    for (int v = 0; v < sizes.length; v++) {
      if (Double.isNaN(sizes[v]) && tied.degree(v) > 0) {
        unknown.add(arcs.actor(v));
      }
    }
    boolean directed = Arcs.haveDirection(graph, arcs);
    Provenance own = Provenance.of("dyadic dependence", options(directed), graph);
    return new DependentPairs(pairs, unknown, size.map(sized -> sized.cited(own)).orElse(own));
  }

  private static double size(ActorNumber size, Actor actor) {
    return size.of(actor, Double.MIN_VALUE, Double.POSITIVE_INFINITY);
  }

  private static double weight(Rows rows, int v, int w) {
    int arc = Arrays.binarySearch(rows.target, rows.begin[v], rows.begin[v + 1], w);
    return arc < 0 ? 0 : rows.weight(arc);
  }

  private static double share(double weight, double size) {
    return size == 0 ? 0 : weight / size;
  }

  private Map<String, String> options(boolean directed) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("size", size.map(ActorNumber::words).orElse(OWN));
    if (directed) {
      options.put("direction", direction.toString());
    }
    return options.buildOrThrow();
  }

  /** {@return the query and its options} */
  @Override
  public String toString() {
    return Provenance.words("dyadic dependence", options(true));
  }
}
