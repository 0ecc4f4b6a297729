package org.attache.coalition;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.Scores;
import org.attache.TieGraph;
import org.attache.internal.Arcs;
import org.attache.internal.Rows;

/**
 * Dependence on few: how far what an actor receives comes from few suppliers, who the main one is,
 * and how far others could take its place.
 *
 * <pre>s(j) = w(j→i) / Σ over suppliers k of w(k→i)
 * HHI = Σ s², effective number = 1 / HHI, Hirschman's index = 100 · √HHI
 * replaceable = min(1, Σ over j of [w(j→i) + min(w(j→i), Σ over k of w(k→j))] / w(m→i))</pre>
 *
 * <p>Counted: weights of ties that arrive, parallel ties added; {@link #withDirection} takes those
 * that leave, an actor's markets, or both. m is the main supplier, the first in code order among
 * equal ones. What it supplies others might take over in two ways, both within two hops: each other
 * supplier j delivers as much again as it does now, and passes on as much again, at most, of what
 * comes to it from suppliers k that do not supply i themselves; neither j nor k is m. That every
 * tie can carry as much again is a reading of ours of Hirschman's second condition, that a partner
 * be hard to replace; nobody published an algorithm. 1 − replaceable is how far m cannot be
 * replaced.
 *
 * <p>An actor without suppliers, as an isolate, has a total of 0 and else undefined numbers, which
 * print as NA. Weights must be comparable, so slice the graph to one kind such as trade first.
 * Shares have no unit; Hirschman's index is 100 with one supplier and 100/√n with n equal ones.
 * Time O(Σ degree²) over actors at most, space O(n + m).
 *
 * <p>Sources: Hirschman, National Power and the Structure of Foreign Trade, University of
 * California Press 1945; Herfindahl, Concentration in the steel industry, 1950.
 */
public final class Dependence implements Analysis<Dependences> {

  /** Suppliers. */
  static final Dependence DEFAULT = new Dependence(Direction.IN);

  private final Direction direction;

  private Dependence(Direction direction) {
    this.direction = direction;
  }

  /** {@return the dependence of each actor on those whose ties arrive at it} */
  public static Dependence onSuppliers() {
    return DEFAULT;
  }

  /**
   * {@return this dependence for some direction; without effect where ties have none}
   *
   * @param direction IN, the default, for suppliers; OUT for markets; ALL for both together, so
   *     that ties with and without direction may be mixed
   */
  public Dependence withDirection(Direction direction) {
    return new Dependence(direction);
  }

  @Override
  public Dependences of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  @Override
  public Dependences of(TieGraph graph, Run run) {
    Adjacency arcs = Arcs.of(graph, direction);
    Rows rows = Rows.of(arcs, direction, Parallel.SUM);
    List<Dependences.Dependent> actors = new ArrayList<>();
    run.each(rows.order(), v -> dependent(arcs, rows, v)).forEach(actors::add);
    Map<String, String> options = options(Arcs.haveDirection(graph, arcs));
    double[] index = actors.stream().mapToDouble(Dependences.Dependent::hirschman).toArray();
    Scores scores = Scores.of(graph, index, Provenance.of("Hirschman index", options, graph));
    return new Dependences(actors, scores, Provenance.of("dependence", options, graph));
  }

  private static Dependences.Dependent dependent(Adjacency arcs, Rows rows, int v) {
    double total = rows.strength(v);
    int main = rows.begin[v];
    double squares = 0;
    for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
      double share = rows.weight(arc) / total;
      squares += share * share;
      main = rows.weight(arc) > rows.weight(main) ? arc : main;
    }
    Actor actor = arcs.actor(v);
    if (rows.degree(v) == 0) {
      double none = Double.NaN;
      return new Dependences.Dependent(actor, 0, 0, none, Optional.empty(), none, none);
    }
    return new Dependences.Dependent(
        actor,
        total,
        rows.degree(v),
        squares,
        Optional.of(arcs.actor(rows.target[main])),
        rows.weight(main) / total,
        Math.min(1, others(rows, v, main) / rows.weight(main)));
  }

  /** What all but the main supplier could deliver more. */
  private static double others(Rows rows, int v, int main) {
    double sum = 0;
    for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
      if (arc != main) {
        double more = rows.weight(arc);
        sum += more + Math.min(more, behind(rows, v, rows.target[arc], rows.target[main]));
      }
    }
    return sum;
  }

  /** What a supplier of v receives from those who neither are v or its main supplier nor tied. */
  private static double behind(Rows rows, int v, int supplier, int main) {
    double sum = 0;
    int own = rows.begin[v];
    for (int arc = rows.begin[supplier]; arc < rows.begin[supplier + 1]; arc++) {
      int k = rows.target[arc];
      while (own < rows.begin[v + 1] && rows.target[own] < k) {
        own++;
      }
      boolean supplies = own < rows.begin[v + 1] && rows.target[own] == k;
      sum += supplies || k == v || k == main ? 0 : rows.weight(arc);
    }
    return sum;
  }

  private Map<String, String> options(boolean directed) {
    return directed ? ImmutableMap.of("direction", direction.toString()) : ImmutableMap.of();
  }

  /** {@return the query and its options} */
  @Override
  public String toString() {
    return Provenance.words("dependence", options(true));
  }
}
