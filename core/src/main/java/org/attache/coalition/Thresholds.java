package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Provenance;
import org.attache.TieGraph;
import org.attache.internal.Rows;

/**
 * Thresholds: who moves first, and in which wave each of the others follows, when everyone joins
 * once enough others have.
 *
 * <pre>
 * v joins in wave t + 1 when the others who joined up to wave t are at least θ(v)
 * F(x) = founders and those with θ ≤ x, counted;  x is a fixed point when F(x) = x
 * </pre>
 *
 * <p>Counted: everyone in the graph, whether tied or not; only partners after {@link
 * #amongPartners()}, parallel ties as one partner, ties of an actor with itself not at all. A
 * threshold is a number of others or a share of them; one of 0 moves first, an infinite one never.
 * A share above 0 of no others is never met: an isolate that looks at partners stays out. Nobody
 * leaves who has joined.
 *
 * <p>The landmark: thresholds 0, 1, …, 99 bring in all 100; with 2 in place of the 1, one alone.
 *
 * <p>Time O(n²) among everyone, O(n·waves + m) among partners; space O(n + m). Source: M.
 * Granovetter, Threshold models of collective behavior, American Journal of Sociology 83(6), 1978,
 * doi:10.1086/226707.
 */
public final class Thresholds implements Analysis<JoiningWaves> {
  private static final double ROUNDING = 1e-9;

  private final Given given;
  private final boolean shares;
  private final boolean partners;
  private final Direction direction;
  private final List<String> founders;

  private Thresholds(
      Given given, boolean shares, boolean partners, Direction direction, List<String> founders) {
    this.given = given;
    this.shares = shares;
    this.partners = partners;
    this.direction = direction;
    this.founders = founders;
  }

  /** The thresholds of the actors in code order. */
  private interface Given {
    double[] of(List<Actor> actors);
  }

  private static Given by(ToDoubleFunction<Actor> threshold) {
    return actors -> actors.stream().mapToDouble(threshold).toArray();
  }

  private static Given by(double[] thresholds) {
    double[] copy = thresholds.clone();
    return actors -> {
      checkArgument(
          copy.length == actors.size(),
          "%s thresholds need as many actors: %s",
          copy.length,
          actors.size());
      return copy;
    };
  }

  private static Thresholds first(Given given, boolean shares) {
    return new Thresholds(given, shares, false, Direction.OUT, List.of());
  }

  /**
   * {@return thresholds as numbers of others}
   *
   * @param threshold of an actor, not negative
   */
  public static Thresholds counts(ToDoubleFunction<Actor> threshold) {
    return first(by(threshold), false);
  }

  /**
   * {@return thresholds as numbers of others}
   *
   * @param thresholds of the actors in code order, none negative
   */
  public static Thresholds counts(double... thresholds) {
    return first(by(thresholds), false);
  }

  /**
   * {@return thresholds as shares of the others}
   *
   * @param threshold of an actor, not negative; above 1 it is never met
   */
  public static Thresholds shares(ToDoubleFunction<Actor> threshold) {
    return first(by(threshold), true);
  }

  /**
   * {@return thresholds as shares of the others}
   *
   * @param thresholds of the actors in code order, none negative; above 1 they are never met
   */
  public static Thresholds shares(double... thresholds) {
    return first(by(thresholds), true);
  }

  /** {@return these thresholds of partners in place of all others} */
  public Thresholds amongPartners() {
    return new Thresholds(given, shares, true, direction, founders);
  }

  /**
   * {@return these thresholds with partners in some direction; without effect where ties have none}
   *
   * @param direction {@link Direction#OUT}, the default, where an actor looks at those whose ties
   *     arrive at it, as a {@link Cascade} passes along ties; IN at those its ties lead to, ALL at
   *     both
   */
  public Thresholds withDirection(Direction direction) {
    return new Thresholds(given, shares, partners, direction, founders);
  }

  /**
   * {@return these thresholds with some who join whatever the others do}
   *
   * @param codes whoever moves first, beside those whose threshold is 0
   */
  public Thresholds from(String... codes) {
    return new Thresholds(given, shares, partners, direction, List.of(codes));
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if a threshold is negative or no number
   */
  @Override
  public JoiningWaves of(TieGraph graph) {
    Needs needs = needs(graph);
    int[] wave = new int[needs.order()];
    Arrays.fill(wave, -1);
    int[] joined = new int[needs.order()];
    List<List<Actor>> waves = new ArrayList<>();
    for (int[] newly = needs.first(); newly.length > 0; newly = needs.next(wave, joined, newly)) {
      for (int v : newly) {
        wave[v] = waves.size();
      }
      waves.add(Arrays.stream(newly).mapToObj(needs.arcs::actor).toList());
    }
    List<Actor> out =
        IntStream.range(0, wave.length)
            .filter(v -> wave[v] < 0)
            .mapToObj(needs.arcs::actor)
            .toList();
    List<Integer> fixed = partners ? List.of() : needs.fixedPoints();
    return new JoiningWaves(waves, out, fixed, Provenance.of("thresholds", options(), graph));
  }

  /** How many others each actor of the graph needs. */
  Needs needs(TieGraph graph) {
    TieGraph read = direction == Direction.ALL || !partners ? graph.undirected() : graph;
    Adjacency arcs = read.adjacency();
    int[] need = new int[arcs.order()];
    double[] thresholds = given.of(graph.actors());
    Rows looks =
        partners ? Rows.of(arcs, opposite(), Parallel.DISTINCT) : Rows.of(arcs, Parallel.DISTINCT);
    for (int v = 0; v < need.length; v++) {
      checkArgument(
          thresholds[v] >= 0,
          "the threshold of %s must not be negative: %s",
          arcs.actor(v),
          thresholds[v]);
      need[v] = need(thresholds[v], partners ? looks.degree(v) : need.length - 1);
    }
    for (String code : founders) {
      need[arcs.index(graph.actor(code))] = 0;
    }
    Direction along = direction == Direction.ALL ? Direction.OUT : direction;
    return new Needs(arcs, need, partners ? Rows.of(arcs, along, Parallel.DISTINCT) : null);
  }

  private Direction opposite() {
    return direction == Direction.OUT ? Direction.IN : Direction.OUT;
  }

  private int need(double threshold, int others) {
    double number = shares ? threshold * others : threshold;
    boolean never = number > others + ROUNDING || (threshold > 0 && others == 0);
    return never ? Integer.MAX_VALUE : (int) Math.ceil(number - ROUNDING);
  }

  Map<String, String> options() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("as", (shares ? "shares of " : "numbers of ") + (partners ? "partners" : "others"));
    if (partners) {
      options.put("direction", direction.toString());
    }
    if (!founders.isEmpty()) {
      options.put("from", String.join("+", founders));
    }
    return options.buildOrThrow();
  }

  /** {@return the model and its options} */
  @Override
  public String toString() {
    return Provenance.words("thresholds", options());
  }
}
