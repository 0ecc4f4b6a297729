package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.attache.Actor;
import org.attache.Analysis;
import org.attache.Provenance;
import org.attache.TieGraph;

/**
 * The search for a coalition: the cheapest that is strong or large enough, or the strongest within
 * a budget; see {@link Recruitment}.
 *
 * <pre>
 * cheapest   min Σ price      where own + Σ strength ≥ target, members in range, Σ price ≤ budget
 * strongest  max own + Σ strength      where Σ price ≤ budget, members in range
 * </pre>
 *
 * <p>over the candidates, each at one level of participation at which it can be paid, or not at
 * all; prices and strengths are those of {@link Bargaining}. Of equally cheap coalitions the
 * strongest is taken, of equally strong ones the cheapest, then the one of fewest members, then who
 * comes first in code order. A limit is met when missed by a billionth of it.
 *
 * <p>Exact, by the method the result names, while that ends within a limit of steps, which depends
 * on nothing but the question; beyond it the best found is given with a proven bound. Units: prices
 * are ordinal scenario cost, strength is that of the capability. The state with its capability
 * alone is the landmark: where it meets the target, nobody is recruited. Source: the knapsack
 * problem of P. Sinha and A. Zoltners, The multiple-choice knapsack problem, Operations Research 27
 * (1979) 503; the question is that of M. Henke, Constructing Allied Cooperation, Cornell 2019.
 */
public final class CoalitionSearch implements Analysis<Recruited> {
  private static final long PER_DRAW = 5000;

  private final Recruitment recruitment;
  private final CoalitionQuestion question;

  private CoalitionSearch(Recruitment recruitment, CoalitionQuestion question) {
    this.recruitment = recruitment;
    this.question = question;
  }

  static CoalitionSearch reaching(Recruitment recruitment, double strength) {
    return new CoalitionSearch(recruitment, CoalitionQuestion.cheapest().withStrength(strength));
  }

  static CoalitionSearch reachingShare(Recruitment recruitment, double share) {
    return new CoalitionSearch(recruitment, CoalitionQuestion.cheapest().withShare(share));
  }

  static CoalitionSearch ofMembers(Recruitment recruitment, int members) {
    checkArgument(members >= 1, "members must be at least 1: %s", members);
    CoalitionQuestion cheapest = CoalitionQuestion.cheapest();
    return new CoalitionSearch(recruitment, cheapest.withMembers(members, members));
  }

  static CoalitionSearch within(Recruitment recruitment, double budget) {
    return new CoalitionSearch(recruitment, CoalitionQuestion.strongest().withBudget(budget));
  }

  /**
   * {@return this search among coalitions of so many members beside the pivotal state}
   *
   * @param atLeast at least 0
   * @param atMost no fewer
   */
  public CoalitionSearch withMembers(int atLeast, int atMost) {
    return new CoalitionSearch(recruitment, question.withMembers(atLeast, atMost));
  }

  /**
   * {@return this search within a budget}
   *
   * @param budget what prices may add up to, at least 0
   */
  public CoalitionSearch withBudget(double budget) {
    return new CoalitionSearch(recruitment, question.withBudget(budget));
  }

  /**
   * {@return this search with another limit, beyond which the best found is given}
   *
   * @param steps how many steps the search may take, at least 0; by default two million
   */
  public CoalitionSearch withLimit(long steps) {
    return new CoalitionSearch(recruitment, question.withLimit(steps));
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if one who is required is no candidate
   */
  @Override
  public Recruited of(TieGraph graph) {
    RecruitmentScene scene = recruitment.in(graph);
    List<double[]> weights = scene.levers.weights();
    double[][] leverage = scene.levers.direct(weights);
    Offers offers = new Offers(scene, leverage);
    Chosen chosen = new CoalitionSelection(scene, question).chosen(offers);
    ProspectPaths paths = new ProspectPaths(scene);
    List<Recruited.Member> members = new ArrayList<>();
    for (int i : offers.order()) {
      if (chosen.option(i) >= 0) {
        double informing = leverage[RecruitmentLevers.INFORMING][i];
        Prospects.Prospect prospect = paths.prospect(i, offers, informing);
        members.add(new Recruited.Member(prospect, prospect.offers().get(chosen.option(i))));
      }
    }
    members.sort(Comparator.comparing(member -> !member.prospect().volunteers()));
    return recruited(
        scene,
        chosen,
        members,
        notes(scene, offers, chosen, members),
        RecruitmentWords.provenance(question.words(), options(), recruitment, graph));
  }

  private Recruited recruited(
      RecruitmentScene scene,
      Chosen chosen,
      List<Recruited.Member> members,
      List<String> notes,
      Provenance provenance) {
    Optional<Actor> next = chosen.next().stream().mapToObj(scene::candidate).findFirst();
    double own = question.leastCost() ? 0 : scene.own;
    return new Recruited(
        scene.builder(),
        question.words(),
        chosen.found(),
        members,
        scene.own,
        scene.total,
        chosen.exact(),
        chosen.bound() + own,
        chosen.price(),
        next,
        chosen.method(),
        notes,
        provenance);
  }

  private List<String> notes(
      RecruitmentScene scene, Offers offers, Chosen chosen, List<Recruited.Member> members) {
    List<String> notes = new ArrayList<>();
    if (!chosen.next().isEmpty() && chosen.price() == 0) {
      notes.add(oneMore(scene, offers, chosen));
    }
    notes.addAll(scene.notes());
    List<Actor> hostile =
        members.stream()
            .filter(member -> member.prospect().hostile())
            .map(Recruited.Member::actor)
            .sorted()
            .toList();
    if (!hostile.isEmpty()) {
      notes.add("members in spite of hostile ties: " + CommonVenues.codes(hostile));
    }
    return notes;
  }

  private String oneMore(RecruitmentScene scene, Offers offers, Chosen chosen) {
    List<Actor> all = chosen.next().stream().mapToObj(scene::candidate).toList();
    int first = chosen.next().get(0);
    int level = chosen.nextOption();
    return String.format(
        Locale.ROOT,
        "one member more would be %s%s, %s %.4g",
        all.size() > 1 ? "one of " : "",
        CommonVenues.fewCodes(all),
        question.leastCost() ? "at scenario cost" : "of strength",
        question.leastCost() ? offers.price(first, level) : offers.strength(first, level));
  }

  /**
   * {@return how the coalition hangs on the weights of kinds; ranks are those of prospects}
   *
   * <p>Each draw is searched for five thousand steps at most; where that does not prove the best,
   * the best found counts, and the result says in how many draws and by how much at most.
   *
   * @param draws how many draws of the weights, at least 1
   * @param seed where the draws start
   */
  public WeightSensitivity sensitivity(int draws, long seed) {
    return new WeightSensitivity(
        question.words(), question.options(), recruitment, this::outcomes, draws, seed);
  }

  private Function<List<double[]>, WeightOutcome> outcomes(RecruitmentScene scene) {
    CoalitionSelection selection =
        new CoalitionSelection(scene, question.withLimit(Math.min(question.limit(), PER_DRAW)));
    return weights -> {
      Offers offers = new Offers(scene, scene.levers.direct(weights));
      Chosen chosen = selection.chosen(offers);
      boolean[] in = new boolean[scene.candidates()];
      for (int i = 0; i < in.length; i++) {
        in[i] = chosen.option(i) >= 0;
      }
      return WeightOutcome.of(in, offers.order()).withGap(gap(chosen));
    };
  }

  private double gap(Chosen chosen) {
    double value = question.leastCost() ? chosen.cost() : chosen.strength();
    double gap = Math.abs(chosen.bound() - value);
    return chosen.exact() || gap == 0 ? 0 : chosen.found() && value > 0 ? gap / value : 1;
  }

  private Map<String, String> options() {
    return ImmutableMap.<String, String>builder()
        .putAll(question.options())
        .putAll(RecruitmentWords.options(recruitment))
        .buildOrThrow();
  }

  /** {@return the search and its options} */
  @Override
  public String toString() {
    return Provenance.words(question.words(), options());
  }
}
