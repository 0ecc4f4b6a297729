package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Attributes;
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
 * threshold is a number of others or a share of them, after {@link #weightedBy} of their
 * capability; one of 0 moves first, an infinite one never. A share above 0 of no others, or of
 * others without capability, is never met: an isolate that looks at partners stays out. Who may
 * join in later waves only, see {@link #openTo}, waits until then; waves without anyone before that
 * are kept. Who waits for named others, see {@link #withWaiting}, joins once its threshold is met
 * and all of them have joined. Nobody leaves who has joined.
 *
 * <p>The landmark: thresholds 0, 1, …, 99 bring in all 100; with 2 in place of the 1, one alone.
 *
 * <p>Time O(n·waves) among everyone, O(n·waves + m) among partners; space O(n + m). Source: M.
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
  private final Optional<ToDoubleFunction<? super Actor>> capability;
  private final ImmutableSortedMap<String, Integer> later;
  private final ImmutableSortedMap<String, List<String>> waiting;

  private Thresholds(
      Given given,
      boolean shares,
      boolean partners,
      Direction direction,
      List<String> founders,
      Optional<ToDoubleFunction<? super Actor>> capability,
      ImmutableSortedMap<String, Integer> later,
      ImmutableSortedMap<String, List<String>> waiting) {
    this.given = given;
    this.shares = shares;
    this.partners = partners;
    this.direction = direction;
    this.founders = founders;
    this.capability = capability;
    this.later = later;
    this.waiting = waiting;
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
    return new Thresholds(
        given,
        shares,
        false,
        Direction.OUT,
        List.of(),
        Optional.empty(),
        ImmutableSortedMap.of(),
        ImmutableSortedMap.of());
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
    return new Thresholds(given, shares, true, direction, founders, capability, later, waiting);
  }

  /**
   * {@return these thresholds with partners in some direction; without effect where ties have none}
   *
   * @param direction {@link Direction#OUT}, the default, where an actor looks at those whose ties
   *     arrive at it, as a {@link Cascade} passes along ties; IN at those its ties lead to, ALL at
   *     both
   */
  public Thresholds withDirection(Direction direction) {
    return new Thresholds(given, shares, partners, direction, founders, capability, later, waiting);
  }

  /**
   * {@return these thresholds with some who join whatever the others do}
   *
   * @param codes whoever moves first, beside those whose threshold is 0
   */
  public Thresholds from(String... codes) {
    return new Thresholds(
        given, shares, partners, direction, List.of(codes), capability, later, waiting);
  }

  /**
   * {@return these thresholds of the capability of others in place of their number}
   *
   * @param capability of an actor, finite and not negative
   */
  public Thresholds weightedBy(ToDoubleFunction<? super Actor> capability) {
    return new Thresholds(
        given, shares, partners, direction, founders, Optional.of(capability), later, waiting);
  }

  /**
   * {@return these thresholds of the capability of others in place of their number}
   *
   * @param attributes where it stands
   * @param name what it is called there, such as {@code cinc}
   * @param year of which year; actors that have none in it are refused by name
   */
  public Thresholds weightedBy(Attributes attributes, String name, int year) {
    return weightedBy(
        actor ->
            attributes
                .value(name, actor, year)
                .orElseThrow(
                    () ->
                        new IllegalArgumentException(
                            actor.code() + " has no " + name + " in " + year)));
  }

  /**
   * {@return these thresholds with newcomers: actors that were no candidates at first and may join
   * from some wave on}
   *
   * @param wave the first wave in which they may join, at least 0; founders move first all the same
   * @param codes who
   */
  public Thresholds openTo(int wave, String... codes) {
    checkArgument(wave >= 0, "a wave must not be negative: %s", wave);
    Map<String, Integer> all = new TreeMap<>(later);
    for (String code : codes) {
      all.put(code, wave);
    }
    return new Thresholds(
        given,
        shares,
        partners,
        direction,
        founders,
        capability,
        ImmutableSortedMap.copyOf(all),
        waiting);
  }

  /**
   * {@return these thresholds with an actor that joins only once named others have, whatever else
   * its threshold asks; founders wait for nobody}
   *
   * @param code who waits; said again, the others take the place of those said before
   * @param others for whom: all of them, in an earlier wave
   */
  public Thresholds withWaiting(String code, String... others) {
    checkArgument(!List.of(others).contains(code), "%s cannot wait for itself", code);
    Map<String, List<String>> all = new TreeMap<>(waiting);
    all.put(code, List.of(others));
    return new Thresholds(
        given,
        shares,
        partners,
        direction,
        founders,
        capability,
        later,
        ImmutableSortedMap.copyOf(all));
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if a threshold is negative or no number
   */
  @Override
  public JoiningWaves of(TieGraph graph) {
    Needs needs = needs(graph);
    boolean[] in = new boolean[needs.order()];
    List<List<Actor>> waves = new ArrayList<>();
    for (int[] newly : needs.waves(in.clone())) {
      waves.add(Arrays.stream(newly).mapToObj(needs.arcs::actor).toList());
      Arrays.stream(newly).forEach(v -> in[v] = true);
    }
    List<Actor> out =
        IntStream.range(0, in.length).filter(v -> !in[v]).mapToObj(needs.arcs::actor).toList();
    List<Integer> fixed =
        needs.isByAmount()
            ? needs.rests().stream().map(RestPoints.Rest::joined).toList()
            : List.of();
    return new JoiningWaves(waves, out, fixed, Provenance.of("thresholds", options(), graph));
  }

  /** How much each actor of the graph needs. */
  Needs needs(TieGraph graph) {
    TieGraph read = direction == Direction.ALL || !partners ? graph.undirected() : graph;
    Adjacency arcs = read.adjacency();
    double[] weight = new double[arcs.order()];
    double[] need = new double[arcs.order()];
    Arrays.setAll(weight, v -> capability(arcs.actor(v)));
    Rows looks =
        partners ? Rows.of(arcs, opposite(), Parallel.DISTINCT) : Rows.of(arcs, Parallel.DISTINCT);
    double[] thresholds = given.of(graph.actors());
    double all = Arrays.stream(weight).sum();
    for (int v = 0; v < need.length; v++) {
      checkArgument(
          thresholds[v] >= 0,
          "the threshold of %s must not be negative: %s",
          arcs.actor(v),
          thresholds[v]);
      need[v] = need(thresholds[v], partners ? sum(looks, v, weight) : all - weight[v]);
    }
    int[] open = new int[need.length];
    later.forEach((code, wave) -> open[arcs.index(graph.actor(code))] = wave);
    waiting.keySet().forEach(graph::actor);
    int[][] named = new int[need.length][];
    Arrays.setAll(named, v -> awaited(graph, arcs, v));
    for (String code : founders) {
      int v = arcs.index(graph.actor(code));
      need[v] = 0;
      open[v] = 0;
      named[v] = new int[0];
    }
    Direction along = direction == Direction.ALL ? Direction.OUT : direction;
    return new Needs(
        arcs, need, weight, open, named, partners ? Rows.of(arcs, along, Parallel.DISTINCT) : null);
  }

  private int[] awaited(TieGraph graph, Adjacency arcs, int v) {
    return waiting.getOrDefault(arcs.actor(v).code(), List.of()).stream()
        .mapToInt(code -> arcs.index(graph.actor(code)))
        .toArray();
  }

  private double capability(Actor actor) {
    double weight = capability.map(given -> given.applyAsDouble(actor)).orElse(1.0);
    checkArgument(
        weight >= 0 && weight < Double.POSITIVE_INFINITY,
        "the capability of %s must be finite and not negative: %s",
        actor,
        weight);
    return weight;
  }

  private static double sum(Rows looks, int v, double[] weight) {
    double sum = 0;
    for (int i = looks.begin[v]; i < looks.begin[v + 1]; i++) {
      sum += weight[looks.target[i]];
    }
    return sum;
  }

  private Direction opposite() {
    return direction == Direction.OUT ? Direction.IN : Direction.OUT;
  }

  private double need(double threshold, double others) {
    double need = shares ? threshold * others : threshold;
    boolean never =
        need > others + ROUNDING * Math.max(1, others) || (threshold > 0 && !(others > 0));
    return never ? Double.POSITIVE_INFINITY : need;
  }

  Map<String, String> options() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    String whom = partners ? "partners" : "others";
    String what = capability.isEmpty() ? whom : "the capability of " + whom;
    String unit = capability.isEmpty() ? "numbers of " : "amounts of ";
    options.put("as", (shares ? "shares of " : unit) + what);
    if (partners) {
      options.put("direction", direction.toString());
    }
    if (!founders.isEmpty()) {
      options.put("from", String.join("+", founders));
    }
    later.forEach((code, wave) -> options.put("open to " + code, "from wave " + wave));
    waiting.forEach((code, others) -> options.put(code + " waits for", String.join("+", others)));
    return options.buildOrThrow();
  }

  /** {@return the model and its options} */
  @Override
  public String toString() {
    return Provenance.words("thresholds", options());
  }
}
