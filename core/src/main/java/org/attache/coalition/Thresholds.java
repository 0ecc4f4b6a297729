package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.attache.Actor;
import org.attache.Analysis;
import org.attache.Attributes;
import org.attache.Direction;
import org.attache.Provenance;
import org.attache.TieGraph;

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
  private final JoiningRules rules;

  private Thresholds(JoiningRules rules) {
    this.rules = rules;
  }

  private static Function<List<Actor>, double[]> by(ToDoubleFunction<Actor> threshold) {
    return actors -> actors.stream().mapToDouble(threshold).toArray();
  }

  private static Function<List<Actor>, double[]> by(double[] thresholds) {
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

  /**
   * {@return thresholds as numbers of others}
   *
   * @param threshold of an actor, not negative
   */
  public static Thresholds counts(ToDoubleFunction<Actor> threshold) {
    return new Thresholds(JoiningRules.of(by(threshold), false));
  }

  /**
   * {@return thresholds as numbers of others}
   *
   * @param thresholds of the actors in code order, none negative
   */
  public static Thresholds counts(double... thresholds) {
    return new Thresholds(JoiningRules.of(by(thresholds), false));
  }

  /**
   * {@return thresholds as shares of the others}
   *
   * @param threshold of an actor, not negative; above 1 it is never met
   */
  public static Thresholds shares(ToDoubleFunction<Actor> threshold) {
    return new Thresholds(JoiningRules.of(by(threshold), true));
  }

  /**
   * {@return thresholds as shares of the others}
   *
   * @param thresholds of the actors in code order, none negative; above 1 they are never met
   */
  public static Thresholds shares(double... thresholds) {
    return new Thresholds(JoiningRules.of(by(thresholds), true));
  }

  /** {@return these thresholds of partners in place of all others} */
  public Thresholds amongPartners() {
    return new Thresholds(rules.withPartners(true, rules.direction()));
  }

  /**
   * {@return these thresholds with partners in some direction; without effect where ties have none}
   *
   * @param direction {@link Direction#OUT}, the default, where an actor looks at those whose ties
   *     arrive at it, as a {@link Cascade} passes along ties; IN at those its ties lead to, ALL at
   *     both
   */
  public Thresholds withDirection(Direction direction) {
    return new Thresholds(rules.withPartners(rules.partners(), direction));
  }

  /**
   * {@return these thresholds with some who join whatever the others do}
   *
   * @param codes whoever moves first, beside those whose threshold is 0
   */
  public Thresholds from(String... codes) {
    return new Thresholds(rules.withFounders(List.of(codes)));
  }

  /**
   * {@return these thresholds of the capability of others in place of their number}
   *
   * @param capability of an actor, finite and not negative
   */
  public Thresholds weightedBy(ToDoubleFunction<? super Actor> capability) {
    return new Thresholds(rules.withCapability(ActorNumber.of("capability", capability)));
  }

  /**
   * {@return these thresholds of the capability of others in place of their number}
   *
   * @param attributes where it stands
   * @param name what it is called there, such as {@code cinc}
   * @param year of which year; actors that have none in it are refused by name
   */
  public Thresholds weightedBy(Attributes attributes, String name, int year) {
    return new Thresholds(rules.withCapability(ActorNumber.of(attributes, name, year)));
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
    return new Thresholds(rules.withLater(wave, List.of(codes)));
  }

  /**
   * {@return these thresholds with an actor that joins only once named others have, whatever else
   * its threshold asks; founders wait for nobody}
   *
   * @param code who waits; said again, the others take the place of those said before
   * @param others for whom: all of them, in an earlier wave
   */
  public Thresholds withWaiting(String code, String... others) {
    List<String> awaited = List.of(others);
    checkArgument(!awaited.contains(code), "%s cannot wait for itself", code);
    return new Thresholds(rules.withWaiting(code, awaited));
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
    return new JoiningWaves(waves, out, fixed, provenance("thresholds", options(), graph));
  }

  /** How much each actor of the graph needs. */
  Needs needs(TieGraph graph) {
    return rules.in(graph);
  }

  /** With the data sets of the capability among those of the result. */
  Provenance provenance(String query, Map<String, String> options, TieGraph graph) {
    Provenance own = Provenance.of(query, options, graph);
    return rules.capability().map(number -> number.cited(own)).orElse(own);
  }

  Map<String, String> options() {
    return rules.options();
  }

  /** {@return the model and its options} */
  @Override
  public String toString() {
    return Provenance.words("thresholds", options());
  }
}
