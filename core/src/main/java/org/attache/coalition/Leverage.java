package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Institution;
import org.attache.Projection;
import org.attache.TieGraph;
import org.attache.TieKind;

/**
 * Leverage: how much one actor's ties with another, of all positive kinds together, let it move the
 * other.
 *
 * <pre>ℓ(p, j) = Σ w(kind) · z(kind, p, j)          s = 1 / (1 + e^−ℓ)</pre>
 *
 * <p>Counted: x of a pair is the sum of the weights of its ties of a kind, parallel ties added and
 * either way, plus the institutions both belong to under that kind; z is ln(1 + x) less its mean
 * over its standard deviation, both over all pairs of the graph that are not institutions, pairs
 * without a tie included. A kind that is the same in all pairs has z = 0. Isolates have leverage,
 * usually below 0. Negative kinds are left out.
 *
 * <p>By default every positive kind of the graph has the same weight, and weights add up to 1: a
 * convention, not a measurement. Kinds are those the graph was narrowed to by {@code only}: one
 * that merely comes along on the same tie, such as the level of a mission, is not counted beside
 * it. Units: standard deviations. Landmark: a pair of average ties has ℓ = 0 and s = ½. Time O(K
 * (n² + Σ size²)) over kinds and institutions.
 *
 * <p>After M. Henke, The Politics of Diplomacy, International Studies Quarterly 61 (2017) 410, who
 * counts bilateral and multilateral ties of all kinds; her weights are not published.
 */
public final class Leverage {

  /** Standardised, all kinds alike, institutions counted. */
  static final Leverage DEFAULT = new Leverage("standardised", true, Projection.COUNT, Map.of());

  private final String name;
  private final boolean standardised;
  private final boolean given;
  private final Projection projection;
  private final ImmutableSortedMap<TieKind, Double> weights;
  private final ToDoubleBiFunction<? super Actor, ? super Actor> rule;

  private Leverage(
      String name, boolean standardised, Projection projection, Map<TieKind, Double> weights) {
    this.name = name;
    this.standardised = standardised;
    this.given = false;
    this.projection = projection;
    this.weights = ImmutableSortedMap.copyOf(weights);
    this.rule = Leverage::none;
  }

  private Leverage(String name, ToDoubleBiFunction<? super Actor, ? super Actor> rule) {
    this.name = name;
    this.standardised = false;
    this.given = true;
    this.projection = Projection.COUNT;
    this.weights = ImmutableSortedMap.of();
    this.rule = rule;
  }

  private static double none(Actor one, Actor other) {
    return 0;
  }

  /** {@return leverage from standardised strengths, all kinds alike} */
  public static Leverage standardised() {
    return DEFAULT;
  }

  /**
   * {@return leverage from ln(1 + x) as it is, all kinds alike: never below 0, and a tie more of
   * one pair leaves all other pairs as they were}
   */
  public static Leverage logged() {
    return new Leverage("logged", false, Projection.COUNT, Map.of());
  }

  /**
   * {@return leverage that is given}
   *
   * @param name what it is, for printing
   * @param rule the leverage of the first actor over the second, finite
   */
  public static Leverage given(String name, ToDoubleBiFunction<? super Actor, ? super Actor> rule) {
    checkArgument(!name.isBlank(), "the name of the leverage must not be blank");
    return new Leverage(name, rule);
  }

  /**
   * {@return this leverage with other weights, such as fitted ones}
   *
   * @param weights the weight of each kind, matched by name, finite; a kind not named has 0, and
   *     one the graph lacks is without effect. They are not made to add up to 1
   */
  public Leverage withWeights(Map<TieKind, Double> weights) {
    checkArgument(!given, "leverage that is given has no kinds to weigh: %s", name);
    checkArgument(!weights.isEmpty(), "weights must name at least one kind");
    weights.forEach(
        (kind, weight) ->
            checkArgument(
                Double.isFinite(weight), "the weight of %s must be finite: %s", kind, weight));
    return new Leverage(name, standardised, projection, weights);
  }

  /**
   * {@return this leverage with other strengths of common institutions}
   *
   * @param projection what one shared institution adds; by default {@link Projection#COUNT}
   */
  public Leverage withProjection(Projection projection) {
    checkArgument(!given, "leverage that is given has no institutions to project: %s", name);
    return new Leverage(name, standardised, projection, weights);
  }

  /** The strengths kind by kind, before they are weighted; the graph has no direction. */
  LeverageParts in(TieGraph graph) {
    if (given) {
      Adjacency actors = graph.adjacency();
      return new LeverageParts(List.of(), new double[] {1}, (kind, v) -> ruled(actors, v));
    }
    DyadStrengths strengths = new DyadStrengths(LeverageKinds.in(graph, names()), projection);
    return new LeverageParts(
        strengths.kinds().stream().map(TieKind::name).toList(),
        strengths.kinds().stream().mapToDouble(kind -> weight(kind, strengths)).toArray(),
        (kind, v) -> standardised ? strengths.standardised(kind, v) : logged(strengths, kind, v));
  }

  private Set<String> names() {
    return weights.keySet().stream().map(TieKind::name).collect(Collectors.toSet());
  }

  private double weight(TieKind kind, DyadStrengths strengths) {
    if (weights.isEmpty()) {
      return 1.0 / strengths.kinds().size();
    }
    return weights.entrySet().stream()
        .filter(entry -> entry.getKey().name().equals(kind.name()))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }

  private static double[] logged(DyadStrengths strengths, int kind, int actor) {
    double[] row = strengths.raw(kind, actor);
    for (int v = 0; v < row.length; v++) {
      row[v] = Math.log1p(row[v]);
    }
    return row;
  }

  private double[] ruled(Adjacency actors, int actor) {
    double[] row = new double[actors.order()];
    Actor one = actors.actor(actor);
    for (int v = 0; v < row.length; v++) {
      Actor other = actors.actor(v);
      if (v != actor && !(other instanceof Institution)) {
        row[v] = rule.applyAsDouble(one, other);
        checkArgument(
            Double.isFinite(row[v]),
            "%s of %s over %s must be finite: %s",
            name,
            one,
            other,
            row[v]);
      }
    }
    return row;
  }

  boolean isGiven() {
    return given;
  }

  /** {@return what it is made of, with its weights} */
  @Override
  public String toString() {
    String each =
        weights.entrySet().stream()
            .map(entry -> entry.getKey().name() + " " + entry.getValue())
            .collect(Collectors.joining(" + "));
    return given || weights.isEmpty() ? name : name + " " + each;
  }
}
