package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.attache.Actor;
import org.attache.Attributes;
import org.attache.Provenance;
import org.attache.TieGraph;

/**
 * The terms on which a pivotal state bargains with candidates: what they are reluctant about, how
 * uncertain that is, what can be paid, and what is lost when members default or were bought.
 *
 * <pre>
 * price    = burden · max(0, r + h + u′)                    possible while price ≤ cap
 * strength = contribution · capability · (1 − d) · (1 − μ if price &gt; 0)
 * </pre>
 *
 * <p>with u′, cap and d from the {@link Mechanisms}, burden and contribution from the {@link
 * ParticipationLevel}, and h only for those who have a hostile tie with the pivotal state. A
 * candidate with r + h + u′ ≤ 0 is a volunteer: it comes for nothing and is not bought.
 *
 * <p>Defaults are conventions, not measurements: reluctance r = 1 and uncertainty u = 1 each, at
 * most 3 to be paid, so that a candidate of leverage 0 can just be paid its full price of 1.5;
 * chance of default d₀ = 0.5 without a tie; no verification; no motivation penalty μ; h = 0. Units:
 * scenario cost, which is ordinal and never money. Source: M. Henke, Constructing Allied
 * Cooperation, Cornell 2019, whose three mechanisms and lack of motivation these are.
 */
public final class Bargaining {
  private static final int RELUCTANCE = 0;
  private static final int UNCERTAINTY = 1;
  private static final int VERIFICATION = 2;
  private static final int MOST = 0;
  private static final int DEFAULTING = 1;
  private static final int PENALTY = 2;
  private static final int HOSTILITY = 3;

  /** Stands for what is known once the graph and the pivotal state are. */
  private static final ActorNumber DISSIMILARITY =
      ActorNumber.of("reluctance", "by dissimilarity", actor -> Double.NaN);

  static final Bargaining DEFAULT =
      new Bargaining(
          Mechanisms.DEFAULT,
          List.of(
              ActorNumber.each("reluctance", 1),
              ActorNumber.each("uncertainty", 1),
              ActorNumber.each("verification", 0)),
          new double[] {3, 0.5, 0, 0},
          ImmutableList.of(
              ParticipationLevel.FULL, ParticipationLevel.ASSOCIATE, ParticipationLevel.SUPPORT));

  final Mechanisms mechanisms;
  final ImmutableList<ParticipationLevel> levels;
  private final List<ActorNumber> numbers;
  private final double[] terms;

  private Bargaining(
      Mechanisms mechanisms,
      List<ActorNumber> numbers,
      double[] terms,
      ImmutableList<ParticipationLevel> levels) {
    this.mechanisms = mechanisms;
    this.numbers = numbers;
    this.terms = terms;
    this.levels = levels;
  }

  /** {@return the default terms} */
  public static Bargaining standard() {
    return DEFAULT;
  }

  private Bargaining with(int place, ActorNumber number) {
    List<ActorNumber> changed = new ArrayList<>(numbers);
    changed.set(place, number);
    return new Bargaining(mechanisms, changed, terms, levels);
  }

  private Bargaining with(int place, double term) {
    double[] changed = terms.clone();
    changed[place] = term;
    return new Bargaining(mechanisms, numbers, changed, levels);
  }

  /**
   * {@return these terms with other mechanisms}
   *
   * @param mechanisms how ties inform, make payments possible and make promises credible
   */
  public Bargaining with(Mechanisms mechanisms) {
    return new Bargaining(mechanisms, numbers, terms, levels);
  }

  /**
   * {@return these terms with one reluctance for all}
   *
   * @param reluctance finite; below 0 for the willing; by default 1
   */
  public Bargaining withReluctance(double reluctance) {
    return with(RELUCTANCE, ActorNumber.each("reluctance", reluctance));
  }

  /**
   * {@return these terms with the reluctance of each actor}
   *
   * @param name what it is, for printing
   * @param reluctance finite; below 0 for the willing
   */
  public Bargaining withReluctance(String name, ToDoubleFunction<? super Actor> reluctance) {
    return with(RELUCTANCE, ActorNumber.of("reluctance", name, reluctance));
  }

  /**
   * {@return these terms with reluctance from attributes; candidates that lack it are left out}
   *
   * @param attributes the attributes
   * @param name the name of the attribute
   * @param year of which year
   */
  public Bargaining withReluctance(Attributes attributes, String name, int year) {
    return with(RELUCTANCE, ActorNumber.of(attributes, name, year));
  }

  /**
   * {@return these terms with reluctance estimated from ties: how little of their partners the
   * pivotal state and a candidate have in common}
   *
   * <pre>r = 1 − |N(p) ∩ N(j)| / |N(p) ∪ N(j)|</pre>
   *
   * <p>Counted: partners along positive ties either way, each once, institutions among them and the
   * two themselves not; 1 where neither has any.
   */
  public Bargaining withReluctanceByDissimilarity() {
    return with(RELUCTANCE, DISSIMILARITY);
  }

  /**
   * {@return these terms where whoever has a hostile tie with the pivotal state is the more
   * reluctant}
   *
   * <p>Hostile is a tie in the graph asked that carries a kind that divides, in either direction;
   * several raise reluctance once. {@link Recruitment#barringHostility} leaves them out instead.
   *
   * @param reluctance h beside r, finite and at least 0; by default 0
   */
  public Bargaining penalisingHostility(double reluctance) {
    checkArgument(
        reluctance >= 0 && reluctance < Double.POSITIVE_INFINITY,
        "the reluctance of the hostile must be finite and at least 0: %s",
        reluctance);
    return with(HOSTILITY, reluctance);
  }

  /**
   * {@return these terms with one uncertainty for all}
   *
   * @param uncertainty without any tie, finite and at least 0; by default 1
   */
  public Bargaining withUncertainty(double uncertainty) {
    return with(UNCERTAINTY, ActorNumber.each("uncertainty", uncertainty));
  }

  /**
   * {@return these terms with the uncertainty of each actor}
   *
   * @param name what it is, for printing
   * @param uncertainty without any tie, finite and at least 0
   */
  public Bargaining withUncertainty(String name, ToDoubleFunction<? super Actor> uncertainty) {
    return with(UNCERTAINTY, ActorNumber.of("uncertainty", name, uncertainty));
  }

  /**
   * {@return these terms with uncertainty from attributes; candidates that lack it are left out}
   *
   * @param attributes the attributes
   * @param name the name of the attribute
   * @param year of which year
   */
  public Bargaining withUncertainty(Attributes attributes, String name, int year) {
    return with(UNCERTAINTY, ActorNumber.of(attributes, name, year));
  }

  /**
   * {@return these terms with arrangements that verify what any candidate promised}
   *
   * @param verification in [0, 1]; by default 0
   */
  public Bargaining withVerification(double verification) {
    return with(VERIFICATION, ActorNumber.each("verification", verification));
  }

  /**
   * {@return these terms with arrangements that verify what each candidate promised}
   *
   * @param name what they are, for printing
   * @param verification in [0, 1]
   */
  public Bargaining withVerification(String name, ToDoubleFunction<? super Actor> verification) {
    return with(VERIFICATION, ActorNumber.of("verification", name, verification));
  }

  /**
   * {@return these terms with another bound on what can be paid to a candidate}
   *
   * @param most what could be paid were leverage complete, at least 0; may be infinite; by default
   *     3
   */
  public Bargaining withMostPaid(double most) {
    checkArgument(most >= 0, "the most that can be paid must be at least 0: %s", most);
    return with(MOST, most);
  }

  /**
   * {@return these terms with another chance of default where there is no tie}
   *
   * @param chance in [0, 1]; by default 0.5
   */
  public Bargaining withChanceOfDefault(double chance) {
    return with(DEFAULTING, share("the chance of default", chance));
  }

  /**
   * {@return these terms with a penalty on members who were bought rather than willing}
   *
   * @param penalty the share of its strength a bought member lacks, in [0, 1]; by default 0
   */
  public Bargaining withMotivationPenalty(double penalty) {
    return with(PENALTY, share("the motivation penalty", penalty));
  }

  private static double share(String what, double value) {
    checkArgument(value >= 0 && value <= 1, "%s must be in [0, 1]: %s", what, value);
    return value;
  }

  /**
   * {@return these terms with other levels of participation}
   *
   * @param levels at least one, the fullest first; by default full, associate and support
   */
  public Bargaining withLevels(ParticipationLevel... levels) {
    checkArgument(levels.length > 0, "there must be at least one level of participation");
    TreeSet<String> names = new TreeSet<>();
    for (ParticipationLevel level : levels) {
      checkArgument(names.add(level.name()), "the level %s is given twice", level);
    }
    return new Bargaining(mechanisms, numbers, terms, ImmutableList.copyOf(levels));
  }

  ActorNumber reluctance(TieGraph graph, Actor pivotal) {
    return isByDissimilarity()
        ? ActorNumber.of("reluctance", Dissimilarity.of(graph, pivotal))
        : reluctance();
  }

  boolean isByDissimilarity() {
    return reluctance().equals(DISSIMILARITY);
  }

  ActorNumber reluctance() {
    return numbers.get(RELUCTANCE);
  }

  ActorNumber uncertainty() {
    return numbers.get(UNCERTAINTY);
  }

  ActorNumber verification() {
    return numbers.get(VERIFICATION);
  }

  double hostility() {
    return terms[HOSTILITY];
  }

  double most() {
    return terms[MOST];
  }

  double chanceOfDefault() {
    return terms[DEFAULTING];
  }

  double penalty() {
    return terms[PENALTY];
  }

  /** {@return the terms} */
  @Override
  public String toString() {
    return Provenance.words("bargaining", BargainingWords.options(this));
  }
}
