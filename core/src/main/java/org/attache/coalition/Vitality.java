package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.attache.Actor;
import org.attache.Analysis;
import org.attache.Attributes;
import org.attache.Direction;
import org.attache.Institution;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.Scores;
import org.attache.TieGraph;
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
 * through it, or no longer within the hops. Pairs are ordered, so those without direction count
 * both ways. Parallel ties count once, ties of an actor with itself not at all; whoever is not
 * reached, isolates among them, scores 0. The pivotal state itself has no score.
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

  private final Optional<Function<TieGraph, Actor>> start;
  private final int hops;
  private final Direction direction;
  private final Worth worth;
  private final boolean normalized;

  private Vitality(
      Optional<Function<TieGraph, Actor>> start,
      int hops,
      Direction direction,
      Worth worth,
      boolean normalized) {
    this.start = start;
    this.hops = hops;
    this.direction = direction;
    this.worth = worth;
    this.normalized = normalized;
  }

  /** What each actor reached counts. */
  private record Worth(String name, Function<List<Actor>, double[]> values) {
    private static final Worth ONE =
        new Worth(
            "",
            actors -> {
              double[] one = new double[actors.size()];
              Arrays.fill(one, 1);
              return one;
            });
  }

  private static Vitality first(Optional<Function<TieGraph, Actor>> start) {
    return new Vitality(start, UNLIMITED, Direction.OUT, Worth.ONE, false);
  }

  /**
   * {@return the vitality of all others to a pivotal state}
   *
   * @param code the code of the pivotal state; looked up in the graph asked
   */
  public static Vitality from(String code) {
    return first(Optional.of(graph -> graph.actor(code)));
  }

  /**
   * {@return the vitality of all others to a pivotal state}
   *
   * @param actor the pivotal state, an actor of the graph asked
   */
  public static Vitality from(Actor actor) {
    return first(Optional.of(graph -> actor));
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
    return new Vitality(start, hops, direction, worth, normalized);
  }

  /**
   * {@return this vitality along some direction; without effect where ties have none}
   *
   * @param direction {@link Direction#OUT}, the default as in {@link Reach}, for paths along ties
   *     from the pivotal state, IN for paths to it, ALL for ties followed either way
   */
  public Vitality withDirection(Direction direction) {
    return new Vitality(start, hops, direction, worth, normalized);
  }

  /**
   * {@return this vitality in capability that could be gathered}
   *
   * @param capability of each actor: finite and not negative
   */
  public Vitality withCapability(ToDoubleFunction<? super Actor> capability) {
    Worth given = new Worth("given", actors -> actors.stream().mapToDouble(capability).toArray());
    return new Vitality(start, hops, direction, given, normalized);
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
    Worth given =
        new Worth(name + " of " + year, actors -> values(actors, attributes.at(name, year), name));
    return new Vitality(start, hops, direction, given, normalized);
  }

  private static double[] values(List<Actor> actors, Map<Actor, Double> known, String name) {
    List<Actor> without =
        actors.stream()
            .filter(actor -> !(actor instanceof Institution) && !known.containsKey(actor))
            .toList();
    checkArgument(without.isEmpty(), "no %s of %s", name, without);
    return actors.stream()
        .mapToDouble(actor -> actor instanceof Institution ? 0 : known.getOrDefault(actor, 0.0))
        .toArray();
  }

  /**
   * {@return this vitality as shares}
   *
   * @param normalized whether to divide by all that is reached; by default not
   */
  public Vitality withNormalization(boolean normalized) {
    return new Vitality(start, hops, direction, worth, normalized);
  }

  @Override
  public Scores of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  @Override
  public Scores of(TieGraph graph, Run run) {
    double[] own = worth.values().apply(graph.actors());
    for (int v = 0; v < own.length; v++) {
      if (!(own[v] >= 0 && own[v] < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "the capability of "
                + graph.actors().get(v)
                + " must be finite and not negative: "
                + own[v]);
      }
    }
    ReachLosses losses = start.isPresent() ? single(graph, own) : all(graph, own, run);
    double[] values = losses.values();
    for (int v = 0; v < values.length && normalized; v++) {
      values[v] = losses.reached() == 0 ? Double.NaN : values[v] / losses.reached();
    }
    return told(graph, values);
  }

  private ReachLosses single(TieGraph graph, double[] own) {
    int root = Arcs.of(graph, direction).index(start.orElseThrow().apply(graph));
    ReachLosses losses = losses(graph, own);
    losses.addFrom(root);
    losses.values()[root] = Double.NaN;
    return losses;
  }

  private ReachLosses all(TieGraph graph, double[] own, Run run) {
    if (hops >= own.length && !Arcs.of(graph, direction).isDirected()) {
      ReachLosses losses = losses(graph, own);
      losses.addAllWithoutDirection(CutPoints.anywhere().of(graph), graph.actors());
      return losses;
    }
    int blocks = Math.min(ReachLosses.BLOCKS, own.length);
    ReachLosses sum = losses(graph, own);
    List<ReachLosses> parts =
        run.each(
            blocks,
            block -> {
              ReachLosses part = losses(graph, own);
              for (int root = block; root < own.length; root += blocks) {
                Run.stopIfInterrupted();
                part.addFrom(root);
                part.addOwn(root);
              }
              return part;
            });
    parts.forEach(sum::add);
    return sum;
  }

  private ReachLosses losses(TieGraph graph, double[] own) {
    return new ReachLosses(Arcs.partners(graph, direction), Arcs.back(graph, direction), own, hops);
  }

  private Scores told(TieGraph graph, double[] values) {
    Scores scores = Scores.of(graph, values, Provenance.of(name(), options(), graph));
    double n = values.length;
    boolean plain = worth.equals(Worth.ONE) && hops == UNLIMITED && !normalized;
    if (plain) {
      double once = Math.max(0, n - 2);
      scores = scores.withMostUnequal(start.isPresent() ? once * once : once * (n - 1) * (n - 1));
    }
    return start.isPresent()
        ? scores.withNote("the pivotal state " + start.get().apply(graph) + " is not scored")
        : scores;
  }

  private String name() {
    return start.isPresent() ? "vitality to a pivotal state" : "vitality";
  }

  private Map<String, String> options() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put(
        "within", hops == UNLIMITED ? "any number of hops" : hops + (hops == 1 ? " hop" : " hops"));
    if (!worth.name().isEmpty()) {
      options.put("capability", worth.name());
    }
    options.put("direction", direction.toString());
    if (normalized) {
      options.put("normalized", "by all reached");
    }
    return options.buildOrThrow();
  }

  /** {@return the measure and its options} */
  @Override
  public String toString() {
    return Provenance.words(name(), options());
  }
}
