package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Attributes;
import org.attache.Direction;
import org.attache.Institution;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.Scores;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.attache.internal.Arcs;

/**
 * Vitality: what a pivotal state could no longer reach if an actor were gone, for every actor.
 *
 * <pre>
 * vitality(v) = R(G) − R(G − v),  R(G) = Σ w(j) over j ≠ p within h hops of the pivotal state p
 * overall:     R(G) = Σ w(j) over ordered pairs (i, j), i ≠ j, j within h hops of i
 * </pre>
 *
 * <p>w is 1, or what {@link #withCapability} gives: then capability that could be gathered is lost.
 * Counted: the actor itself, so that a leaf is worth itself alone, and whoever is reached only
 * through it, or no longer within the hops, along ties of kinds that join. Pairs are ordered, so
 * those without direction count both ways. Parallel ties count once, ties of an actor with itself
 * not at all; whoever is not reached, isolates among them, scores 0. The pivotal state itself has
 * no score.
 *
 * <p>A position is an opportunity to block, never intent. Landmark: seen from a leaf of a star of n
 * actors the hub scores n − 1 and the other leaves 1; overall it scores all n (n − 1) pairs.
 * Normalised, scores are shares of R(G), undefined where nobody is reached; they do not sum to 1.
 * Centralization is known for numbers of actors without a limit of hops. Units: actors, pairs, or
 * those of w.
 *
 * <p>Time O(n + m) for most graphs from one pivotal state (a dominator tree), O(n m) with a limit
 * of hops (one search for each actor that alone leads on to another), n times that overall, but O(n
 * + m) and O(n) for each articulation actor where ties have no direction and hops no limit; space
 * O(n + m). Sources: Koschützki et al., Centrality indices, in Brandes and Erlebach (eds), Network
 * Analysis, Springer 2005, on vitality; Lengauer and Tarjan, A fast algorithm for finding
 * dominators in a flowgraph, ACM Transactions on Programming Languages and Systems 1 (1979) 121,
 * doi 10.1145/357062.357071.
 */
public final class Vitality implements Analysis<Scores> {
  private static final int UNLIMITED = Integer.MAX_VALUE;

  private final Optional<Named> start;
  private final FollowedTies kinds;
  private final int hops;
  private final Direction direction;
  private final Optional<ActorNumber> capability;
  private final boolean normalized;

  private Vitality(
      Optional<Named> start,
      FollowedTies kinds,
      int hops,
      Direction direction,
      Optional<ActorNumber> capability,
      boolean normalized) {
    this.start = start;
    this.kinds = kinds;
    this.hops = hops;
    this.direction = direction;
    this.capability = capability;
    this.normalized = normalized;
  }

  private static Vitality first(Optional<Named> start) {
    return new Vitality(
        start, FollowedTies.DEFAULT, UNLIMITED, Direction.OUT, Optional.empty(), false);
  }

  /**
   * {@return the vitality of all others to a pivotal state}
   *
   * @param code the code of the pivotal state; looked up in the graph asked
   */
  public static Vitality from(String code) {
    return first(Optional.of(Named.of(code)));
  }

  /**
   * {@return the vitality of all others to a pivotal state}
   *
   * @param actor the pivotal state, an actor of the graph asked
   */
  public static Vitality from(Actor actor) {
    return first(Optional.of(Named.of(actor)));
  }

  /** {@return the vitality of every actor to the whole graph, its own reach among what is lost} */
  public static Vitality overall() {
    return first(Optional.empty());
  }

  /**
   * {@return this vitality within a number of hops}
   *
   * @param hops at least 1; by default without limit
   */
  public Vitality within(int hops) {
    checkArgument(hops >= 1, "hops must be at least 1: %s", hops);
    return new Vitality(start, kinds, hops, direction, capability, normalized);
  }

  /**
   * {@return this vitality along ties that carry at least one of the kinds}
   *
   * @param kinds the kinds, also such as divide; by default all that join
   */
  public Vitality over(TieKind... kinds) {
    return new Vitality(
        start, FollowedTies.DEFAULT.withKinds(kinds), hops, direction, capability, normalized);
  }

  /**
   * {@return this vitality along some direction; without effect where ties have none}
   *
   * @param direction {@link Direction#OUT}, the default as in {@link Reach}, for paths along ties
   *     from the pivotal state, IN for paths to it, ALL for ties followed either way
   */
  public Vitality withDirection(Direction direction) {
    return new Vitality(start, kinds, hops, direction, capability, normalized);
  }

  /**
   * {@return this vitality in capability that could be gathered}
   *
   * @param capability of each actor, finite and not negative; not asked for institutions, which
   *     only connect and count 0
   */
  public Vitality withCapability(ToDoubleFunction<? super Actor> capability) {
    return with(ActorNumber.of("capability", "given", capability));
  }

  /**
   * {@return this vitality in an attribute of a year; institutions, which only connect, count 0}
   *
   * @param attributes the numbers of actors
   * @param name the attribute, not negative, such as {@code cinc}; an actor of the graph without it
   *     is refused
   * @param year of which year
   */
  public Vitality withCapability(Attributes attributes, String name, int year) {
    return with(ActorNumber.of(attributes, name, year));
  }

  private Vitality with(ActorNumber capability) {
    return new Vitality(start, kinds, hops, direction, Optional.of(capability), normalized);
  }

  /**
   * {@return this vitality as shares}
   *
   * @param normalized whether to divide by all that is reached; by default not
   */
  public Vitality withNormalization(boolean normalized) {
    return new Vitality(start, kinds, hops, direction, capability, normalized);
  }

  @Override
  public Scores of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  @Override
  public Scores of(TieGraph graph, Run run) {
    TieGraph followed = kinds.in(graph);
    Adjacency arcs = Arcs.of(followed, direction);
    ReachLossSearch search = new ReachLossSearch(followed, direction, worth(arcs), hops);
    ReachLosses found =
        start.isPresent()
            ? search.from(arcs.index(start.get().find().apply(graph)))
            : search.fromAll(run);
    double[] values = found.values();
    for (int v = 0; v < values.length && normalized; v++) {
      values[v] = found.reached() == 0 ? Double.NaN : values[v] / found.reached();
    }
    return told(followed, values, options(graph.kinds()));
  }

  private double[] worth(Adjacency arcs) {
    double[] one = new double[arcs.order()];
    Arrays.fill(one, 1);
    return capability.map(held -> held.ofAll(arcs, a -> !(a instanceof Institution))).orElse(one);
  }

  private Scores told(TieGraph graph, double[] values, Map<String, String> options) {
    Provenance own = Provenance.of(name(), options, graph);
    Provenance cited = capability.map(held -> held.cited(own)).orElse(own);
    Scores scores = Scores.of(graph, values, cited);
    double n = values.length;
    if (capability.isEmpty() && hops == UNLIMITED && !normalized) {
      double once = Math.max(0, n - 2);
      scores = scores.withMostUnequal(start.isPresent() ? once * once : once * (n - 1) * (n - 1));
    }
    return start.isPresent()
        ? scores.withNote("the pivotal state " + start.get() + " is not scored")
        : scores;
  }

  private String name() {
    return start.isPresent() ? "vitality to a pivotal state" : "vitality";
  }

  private Map<String, String> options(Set<TieKind> present) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("over", kinds.over(present));
    options.put("within", HopRules.words(hops));
    capability.ifPresent(held -> options.put("capability", held.words()));
    options.put("direction", direction.toString());
    if (normalized) {
      options.put("normalized", "by all reached");
    }
    return options.buildOrThrow();
  }

  /** {@return the measure and its options} */
  @Override
  public String toString() {
    return Provenance.words(name(), options(Set.of()));
  }
}
