package org.attache.structure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.attache.Actor;
import org.attache.Analysis;
import org.attache.Attributes;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.Scores;
import org.attache.Tie;
import org.attache.TieGraph;

/**
 * How alike the foreign policies of two states are, by what they have pledged to all states.
 *
 * <pre>
 * S   = 1 − 2 Dₒ / d_max                Dₒ = Σ w(k) d(x(k), y(k)) / Σ w(k)
 * κ   = 1 − Dₒ / Dₑ                     Dₑ = Σ w(k) w(l) d(x(k), y(l)) / (Σ w(k))²
 * π   = 1 − Dₒ / Dₑ                     Dₑ the same with k and l from x and y together
 * A   = S − Sₑ = 2 (Dₑ − Dₒ) / d_max    Dₑ as for κ
 * τ_b = (C − D) / √((pairs untied in x) (pairs untied in y))
 * </pre>
 *
 * <p>Counted: x(k) is the level of the first state's pledge to state k of the graph, by default
 * defence 3, neutrality or non-aggression 2, entente 1, none 0; of parallel ties the highest, of a
 * tie with a direction that of its start. To itself a state has the highest level, or {@link
 * #withoutOwn} leaves the two states of a pair out of their portfolios. All actors of the graph are
 * of the portfolio, isolates too, so the choice of states matters: {@code among(system)}. A pair of
 * states weighs the product of their weights in τ_b.
 *
 * <p>S and A are scaled by the greatest distance the levels allow. Where two portfolios are the
 * same all are 1 but A, which is 1 − Sₑ; S is −1 where they are as far apart as can be, the others
 * are 0 where they agree as much as if dealt by chance. Where no pledge of the two varies there is
 * nothing to agree on by chance, and κ and π are {@code NaN}; τ_b is where those of either do not.
 *
 * <p>Time O(n³) for all pairs, O(n²) towards one state; space O(n²), so more than 5000 actors are
 * refused. Sources: Signorino and Ritter, Tau-b or not tau-b, International Studies Quarterly 43
 * (1999) 115; Häge, Choice or circumstance?, Political Analysis 19 (2011) 287; Scott, Reliability
 * of content analysis, Public Opinion Quarterly 19 (1955) 321; Cohen, A coefficient of agreement
 * for nominal scales, Educational and Psychological Measurement 20 (1960) 37; Kendall, The
 * treatment of ties in ranking problems, Biometrika 33 (1945) 239; A by Benati and Capurri 2026.
 */
public final class Similarity implements Analysis<Similarities> {
  private final SimilarityMeasure measure;
  private final PortfolioDistance distance;
  private final PortfolioWeights weights;
  private final boolean own;
  private final PortfolioLevels levels;

  private Similarity(
      SimilarityMeasure measure,
      PortfolioDistance distance,
      PortfolioWeights weights,
      boolean own,
      PortfolioLevels levels) {
    this.measure = measure;
    this.distance = distance;
    this.weights = weights;
    this.own = own;
    this.levels = levels;
  }

  private static Similarity by(SimilarityMeasure measure) {
    return new Similarity(
        measure, PortfolioDistance.ABSOLUTE, PortfolioWeights.EQUAL, true, PortfolioLevels.USUAL);
  }

  /** {@return S: the distance as a share of the greatest there can be} */
  public static Similarity signorinoRitter() {
    return by(SimilarityMeasure.S);
  }

  /** {@return Scott's π: agreement beyond chance, the two states alike inclined to pledge} */
  public static Similarity scottPi() {
    return by(SimilarityMeasure.PI);
  }

  /** {@return Cohen's κ: agreement beyond chance, each state with its own inclination to pledge} */
  public static Similarity cohenKappa() {
    return by(SimilarityMeasure.KAPPA);
  }

  /** {@return Kendall's τ_b: whether the ranks of pledges agree; it has no distance} */
  public static Similarity kendallTau() {
    return by(SimilarityMeasure.TAU);
  }

  /** {@return A: S less what it would be by chance} */
  public static Similarity benatiCapurri() {
    return by(SimilarityMeasure.A);
  }

  /**
   * {@return this measure with another distance of levels}
   *
   * @param distance default {@link PortfolioDistance#ABSOLUTE}
   */
  public Similarity withDistance(PortfolioDistance distance) {
    return new Similarity(measure, distance, weights, own, levels);
  }

  private Similarity with(PortfolioWeights other) {
    return new Similarity(measure, distance, other, own, levels);
  }

  /**
   * {@return this measure with portfolios in which states weigh by an attribute, such as {@code
   * cinc}; those without it are left out and noted}
   *
   * @param attributes the attributes
   * @param name of which one
   * @param year of which year
   */
  public Similarity withWeights(Attributes attributes, String name, int year) {
    return with(PortfolioWeights.of(attributes, name, year));
  }

  /**
   * {@return this measure with portfolios in which states weigh as told}
   *
   * @param name what the weights are, for printing
   * @param weight of each state, not negative; {@code NaN} leaves it out
   */
  public Similarity withWeights(String name, ToDoubleFunction<? super Actor> weight) {
    checkArgument(!name.isBlank(), "the name of the weights must not be blank");
    return with(new PortfolioWeights(name, weight, List.of()));
  }

  /** {@return this measure without the two states of a pair in their own portfolios} */
  public Similarity withoutOwn() {
    return new Similarity(measure, distance, weights, false, levels);
  }

  /**
   * {@return this measure with another scale of pledges: {@code withLevels("any tie", tie -> 1, 1)}
   * tells only whether there is one}
   *
   * @param name what the scale is, for printing
   * @param level of each tie, from 0 to the highest
   * @param highest the highest level there can be, which a state has to itself
   */
  public Similarity withLevels(String name, ToDoubleFunction<? super Tie> level, double highest) {
    return new Similarity(
        measure, distance, weights, own, new PortfolioLevels(name, level, highest));
  }

  /**
   * {@return the similarity of two portfolios given}
   *
   * <p>Levels must be from 0 to the highest of the scale. All states weigh alike, and every one
   * given is of the portfolios. Time O(n²).
   *
   * @param first a level for each state
   * @param second a level for each state in the same order
   */
  public double between(double[] first, double[] second) {
    double[] alike = new double[first.length];
    Arrays.fill(alike, 1);
    return between(first, second, alike);
  }

  /**
   * {@return the similarity of two portfolios given, of states that weigh}
   *
   * @param first a level for each state
   * @param second a level for each state in the same order
   * @param weights what each state weighs, not negative, in the same order
   */
  public double between(double[] first, double[] second, double[] weights) {
    checkArgument(
        first.length == second.length && first.length == weights.length,
        "portfolios and weights must be of as many states: %s, %s, %s",
        first.length,
        second.length,
        weights.length);
    double most = levels.highest();
    Stream.of(first, second).forEach(given -> check("levels", given, most));
    check("weights", weights, Double.MAX_VALUE);
    return value(Portfolios.of(first, second).pairs(0, 1, weights, true));
  }

  private static void check(String what, double[] values, double most) {
    for (double value : values) {
      checkArgument(value >= 0 && value <= most, "%s must be in [0, %s]: %s", what, most, value);
    }
  }

  private double value(LevelPairs pairs) {
    return measure.of(pairs, distance, distance.between(0, levels.highest()));
  }

  /** {@return the similarity of every two actors of the graph} */
  @Override
  public Similarities of(TieGraph graph) {
    List<Actor> actors = graph.actors();
    List<Actor> unknown = new ArrayList<>();
    double[] weighing = weights.read(actors, unknown);
    Portfolios portfolios = Portfolios.of(graph, levels);
    List<Similarities.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < actors.size(); i++) {
      Run.stopIfInterrupted();
      for (int j = i + 1; j < actors.size(); j++) {
        double value = value(portfolios.pairs(i, j, weighing, own));
        pairs.add(new Similarities.Pair(actors.get(i), actors.get(j), value));
      }
    }
    return new Similarities(actors, pairs, provenance(graph, Map.of()), weights.notes(unknown));
  }

  /**
   * {@return the similarity of each actor to one; that one's own is undefined}
   *
   * @param code the code of the one
   */
  public Analysis<Scores> towards(String code) {
    return graph -> towards(graph, graph.actor(code));
  }

  private Scores towards(TieGraph graph, Actor one) {
    List<Actor> actors = graph.actors();
    List<Actor> unknown = new ArrayList<>();
    double[] weighing = weights.read(actors, unknown);
    Portfolios portfolios = Portfolios.of(graph, levels);
    int at = graph.adjacency().index(one);
    double[] values = new double[actors.size()];
    for (int v = 0; v < values.length; v++) {
      values[v] = v == at ? Double.NaN : value(portfolios.pairs(at, v, weighing, own));
    }
    Scores scores = Scores.of(graph, values, provenance(graph, Map.of("towards", one.code())));
    for (String note : weights.notes(unknown)) {
      scores = scores.withNote(note);
    }
    return scores;
  }

  private Provenance provenance(TieGraph graph, Map<String, String> further) {
    Provenance plain =
        Provenance.of(
            measure.toString(),
            ImmutableMap.<String, String>builder().putAll(further).putAll(options()).build(),
            graph);
    return plain.withSources(weights.sources());
  }

  private Map<String, String> options() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    if (measure != SimilarityMeasure.TAU) {
      options.put("distance", distance.name().toLowerCase(Locale.ROOT));
    }
    options.put("levels", levels.words()).put("weights", weights.words());
    options.put("own", own ? "highest" : "left out");
    return options.buildOrThrow();
  }

  /** {@return the measure with its options} */
  @Override
  public String toString() {
    return Provenance.words(measure.toString(), options());
  }
}
