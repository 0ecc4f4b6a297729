package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;
import org.attache.Provenance;
import org.attache.State;
import org.attache.StateSystem;
import org.attache.TieGraph;
import org.attache.TieHistory;

/**
 * Two-mode growth: institutions are founded and states join them, by preference those states that
 * are members of much already.
 *
 * <p>Each step does, in this order and drawing nothing for what is off:
 *
 * <ol>
 *   <li>states arrive, or come and go with the state system; who leaves withdraws from all;
 *   <li>each institution dissolves with the {@linkplain #withDissolutions chance of dissolution},
 *       which ends its memberships;
 *   <li>each membership ends with the {@linkplain #withWithdrawals chance of withdrawal}; an
 *       institution that lost its last one is dissolved;
 *   <li>so many {@linkplain #withJoins late joins}: an institution is drawn in proportion to its
 *       members, then a seat is filled; where all states are members the join lapses;
 *   <li>one institution is founded: its {@linkplain #withIssues issue area} is drawn by the
 *       weights, its {@linkplain #withSizes size} from its distribution, no more than there are
 *       states, and its seats are filled one after the other, with no draw where all states sit.
 * </ol>
 *
 * <p>To fill a seat, a coin is drawn: with the chance λ, the preference, the state is drawn in
 * proportion to its memberships in force, else evenly; in both cases among the states there that
 * are not members of the institution. Where none of these has a membership it is drawn evenly.
 * Memberships formed earlier in the step count.
 *
 * <pre>
 * states arriving ρ a step, size c, J joins, nothing ends; b = (c + J)(1 − λ)/ρ, θ = J / (c + J):
 *   memberships of a state:     p(k) (1 + λk + b) = (λ(k − 1) + b) p(k − 1),   exponent 1 + 1/λ
 *   members of an institution:  p(k) (1 + θk) = θ(k − 1) p(k − 1) from k = c on,   exponent 2 + c/J
 * </pre>
 *
 * <p>Seats of an institution go to different states, which holds back those who are members of most
 * and is not in the law: it falls away as the share of the greatest does, by t^(λ − 1). Shares of
 * few memberships agree with the law from 10⁵ actors on; exponents come out too low. With c = 3, λ
 * = 0.8, ρ = 2, where the law says 2.25, maximum likelihood from 20 memberships on finds 2.09, 2.20
 * and 2.23 at 10⁴, 10⁵ and 10⁶ actors, and 2.18, 2.24 and 2.24 were a state to sit twice.
 *
 * <p>Counted among the actors are states and institutions, also those that left or dissolved; the
 * history holds who ever had a membership. Every membership has weight 1. Step 0 is what is there
 * from the start; a step is a day, or a year by {@code
 * withCalendar(GrowthCalendar.yearsFrom(1946))}. A draw takes O(1) while most who are drawn are not
 * members yet, else O(states); a late join the members of the institution.
 *
 * <p>Sources: Ramasco, Dorogovtsev and Pastor-Satorras, Self-organization of collaboration
 * networks, Physical Review E 70 (2004) 036106, doi 10.1103/PhysRevE.70.036106; Guillaume and
 * Latapy, Bipartite graphs as models of complex networks, Physica A 371 (2006) 795; Saavedra,
 * Reed-Tsochas and Uzzi, A simple model of bipartite cooperation for ecological and organizational
 * networks, Nature 457 (2009) 463, doi 10.1038/nature07532. They state no closed law of this rule;
 * the two above are those of Yule and Simon, which it comes to in the limit.
 */
public final class MembershipGrowth implements GrowthModel {
  private final MembershipRule rule;
  private final MembershipOutset outset;

  private MembershipGrowth(MembershipRule rule, MembershipOutset outset) {
    this.rule = rule;
    this.outset = outset;
  }

  /**
   * {@return institutions among states that are made up}
   *
   * @param states how many are there from the start, at least 1
   * @param size how many states found an institution, at least 1
   * @param preference λ, the chance that a seat is filled by memberships, in [0, 1]
   */
  public static MembershipGrowth of(int states, int size, double preference) {
    checkArgument(states >= 1, "there must be at least one state: %s", states);
    return start(MembershipOutset.of(states), size, preference);
  }

  /**
   * {@return institutions among these states, there from the start on}
   *
   * @param states the states, at least one
   * @param size how many states found an institution, at least 1
   * @param preference λ, the chance that a seat is filled by memberships, in [0, 1]
   */
  public static MembershipGrowth among(Collection<State> states, int size, double preference) {
    checkArgument(!states.isEmpty(), "there must be at least one state: %s", states);
    return start(MembershipOutset.of(states), size, preference);
  }

  /**
   * {@return institutions among the states that are members of the system on the date of each step}
   *
   * <p>Growth beyond what the system covers is refused, and so is a step on which there is no
   * state. Members of a seed that are not in the system leave at step 1.
   *
   * @param system who was a state when
   * @param size how many states found an institution, at least 1
   * @param preference λ, the chance that a seat is filled by memberships, in [0, 1]
   */
  public static MembershipGrowth among(StateSystem system, int size, double preference) {
    return start(MembershipOutset.of(system), size, preference);
  }

  private static MembershipGrowth start(MembershipOutset outset, int size, double preference) {
    checkArgument(size >= 1, "an institution needs at least one founder: %s", size);
    checkArgument(
        preference >= 0 && preference <= 1, "the preference must be in [0, 1]: %s", preference);
    return new MembershipGrowth(new MembershipRule(preference, size), outset);
  }

  private MembershipGrowth with(MembershipRule rule) {
    return new MembershipGrowth(rule, outset);
  }

  private MembershipGrowth with(MembershipOutset outset) {
    return new MembershipGrowth(rule, outset);
  }

  /**
   * {@return this model with institutions of many sizes}
   *
   * @param sizes draws how many states found an institution, at least 1
   */
  public MembershipGrowth withSizes(ToIntFunction<RandomGenerator> sizes) {
    return with(rule.withSizes(sizes));
  }

  /**
   * {@return this model with states that keep arriving}
   *
   * @param perStep how many a step, in [1e-9, 1e9]: after step s, ⌊s · perStep⌋ have arrived;
   *     default none. States of a system come by its own dates
   */
  public MembershipGrowth withArrivals(double perStep) {
    return with(outset.withArrivals(perStep));
  }

  /**
   * {@return this model with states that join institutions late, the large ones most}
   *
   * @param joins how many a step; default 0
   */
  public MembershipGrowth withJoins(int joins) {
    checkArgument(joins >= 0, "late joins must not be negative: %s", joins);
    return with(rule.withJoins(joins));
  }

  /**
   * {@return this model with memberships that end}
   *
   * @param chance of each membership at each step, in [0, 1); default 0
   */
  public MembershipGrowth withWithdrawals(double chance) {
    checkArgument(
        chance >= 0 && chance < 1, "the chance of withdrawal must be in [0, 1): %s", chance);
    return with(rule.withWithdrawals(chance));
  }

  /**
   * {@return this model with institutions that dissolve}
   *
   * @param chance of each institution at each step, in [0, 1); default 0
   */
  public MembershipGrowth withDissolutions(double chance) {
    checkArgument(
        chance >= 0 && chance < 1, "the chance of dissolution must be in [0, 1): %s", chance);
    return with(rule.withDissolutions(chance));
  }

  /**
   * {@return this model with an issue area for each institution that is founded}
   *
   * @param weights how often an institution works on each issue, in proportion; positive and finite
   */
  public MembershipGrowth withIssues(Map<String, Double> weights) {
    return with(rule.withIssues(IssueWeights.of(weights)));
  }

  /**
   * {@return this model, started with memberships that are there}
   *
   * @param seed memberships, each of an actor that is no institution; its members take part like
   *     states
   */
  public MembershipGrowth withSeed(TieGraph seed) {
    return with(outset.withSeed(seed));
  }

  /**
   * {@return this model on other dates}
   *
   * @param calendar when each step falls; default one a day from 1 January 2000
   */
  public MembershipGrowth withCalendar(GrowthCalendar calendar) {
    return with(outset.withCalendar(calendar));
  }

  /**
   * {@return the exponent of the tail of memberships, infinite where the preference is 0, or 1 and
   * newcomers get none}
   *
   * @throws IllegalStateException where {@link #membershipLaw(int) their law} has no limit
   */
  public double membershipExponent() {
    return rule.membershipLaw(outset.arrivals()).exponent();
  }

  /**
   * {@return the share of states with so many memberships, in the limit of many steps; O(k)}
   *
   * @param k the number of memberships
   * @throws IllegalStateException where there is no such limit: states must arrive, sizes be fixed
   *     and nothing end
   */
  public double membershipLaw(int k) {
    return rule.membershipLaw(outset.arrivals()).at(k);
  }

  /**
   * {@return the exponent of the tail of sizes, infinite where nobody joins late}
   *
   * @throws IllegalStateException where {@link #sizeLaw(int) their law} has no limit
   */
  public double sizeExponent() {
    return rule.sizeLaw().exponent();
  }

  /**
   * {@return the share of institutions with so many members, in the limit of many steps while none
   * comes near to holding all states; O(k)}
   *
   * @param k the number of members
   * @throws IllegalStateException where there is no such limit: sizes must be fixed and nothing end
   */
  public double sizeLaw(int k) {
    return rule.sizeLaw().at(k);
  }

  /**
   * {@inheritDoc}
   *
   * <p>Among them are states and institutions, also those that left or dissolved.
   */
  @Override
  public TieHistory grow(int actors, RandomGenerator random) {
    return outset.history(rule, actors, random);
  }

  MembershipRun run(int actors, RandomGenerator random) {
    return outset.run(rule, outset.turnout(), actors, random);
  }

  /** {@return the model and its options} */
  @Override
  public String toString() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    rule.describe(options, outset.arrivals());
    outset.start().describe(options);
    return Provenance.words("membership growth", options.buildOrThrow());
  }
}
