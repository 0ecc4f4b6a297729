package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.attache.Actor;
import org.attache.Attributes;
import org.attache.Provenance;
import org.attache.TieGraph;
import org.attache.TieKind;

/**
 * Recruitment: whom a pivotal state could bring together, at what scenario cost, through whom and
 * through which venues.
 *
 * <p>A question is put in steps: who builds the coalition, what it gathers, from whom, on what
 * terms, and then what is asked:
 *
 * <pre>{@code
 * Recruitment.by("USA").gathering(nmc, "cinc", 1950).reachingShare(0.5).of(graph)
 * }</pre>
 *
 * <p>Counted: candidates are all actors that are not institutions, the pivotal state itself aside;
 * it is in the coalition with all of its capability and for nothing, and is no member of a head
 * count. Candidates whose capability, reluctance or uncertainty is missing are left out, and
 * results say so. Direction of ties is without effect; negative kinds give no leverage, but results
 * name candidates that have a hostile tie with the pivotal state, which can be dearer or barred;
 * what they could block {@link PotentialBlockers} tells. The terms are those of {@link Bargaining},
 * the mechanisms those of {@link Mechanisms}, and the leverage that of {@link Leverage}, all with
 * conventions for defaults; how much hangs on the weights of kinds can be asked of each query by
 * {@code sensitivity}.
 *
 * <p>Results are about potential partners: topology is not consent. Costs are ordinal. Source: M.
 * Henke, Constructing Allied Cooperation, Cornell 2019.
 */
public final class Recruitment {
  final Named pivotal;
  final ActorNumber capability;
  final Conditions conditions;
  final Bargaining bargaining;

  private Recruitment(
      Named pivotal, ActorNumber capability, Conditions conditions, Bargaining bargaining) {
    this.pivotal = pivotal;
    this.capability = capability;
    this.conditions = conditions;
    this.bargaining = bargaining;
  }

  /**
   * {@return recruitment by a pivotal state}
   *
   * @param code its code; looked up in the graph asked
   */
  public static Recruitment by(String code) {
    return by(Named.of(code));
  }

  /**
   * {@return recruitment by a pivotal state}
   *
   * @param actor the pivotal state, or another actor that is not an institution
   */
  public static Recruitment by(Actor actor) {
    return by(Named.of(actor));
  }

  private static Recruitment by(Named pivotal) {
    return new Recruitment(
        pivotal, ActorNumber.each("capability", 1), Conditions.NONE, Bargaining.DEFAULT);
  }

  /**
   * {@return this recruitment of a capability}
   *
   * @param name what it is, for printing
   * @param capability how much each actor has, finite and at least 0; by default 1 each
   */
  public Recruitment gathering(String name, ToDoubleFunction<? super Actor> capability) {
    return new Recruitment(
        pivotal, ActorNumber.of("capability", name, capability), conditions, bargaining);
  }

  /**
   * {@return this recruitment of a capability from attributes; candidates that lack it are left
   * out}
   *
   * @param attributes the attributes
   * @param name the name of the attribute
   * @param year of which year
   */
  public Recruitment gathering(Attributes attributes, String name, int year) {
    return new Recruitment(pivotal, ActorNumber.of(attributes, name, year), conditions, bargaining);
  }

  /**
   * {@return this recruitment on other terms}
   *
   * @param bargaining the terms; by default {@link Bargaining#standard()}
   */
  public Recruitment with(Bargaining bargaining) {
    return new Recruitment(pivotal, capability, conditions, bargaining);
  }

  private Recruitment with(Conditions changed) {
    return new Recruitment(pivotal, capability, changed, bargaining);
  }

  /**
   * {@return this recruitment from these candidates alone}
   *
   * @param codes one or more codes
   */
  public Recruitment among(String... codes) {
    checkArgument(codes.length > 0, "there must be at least one candidate");
    return with(conditions.among(Named.of(codes)));
  }

  /**
   * {@return this recruitment from these candidates alone; those the graph does not hold are left
   * out}
   *
   * @param candidates the candidates, such as the members of a system
   */
  public Recruitment among(Collection<? extends Actor> candidates) {
    TreeSet<Actor> wanted = new TreeSet<>(candidates);
    checkArgument(!wanted.isEmpty(), "there must be at least one candidate");
    return with(conditions.amongAll(wanted));
  }

  /**
   * {@return this recruitment with members that must be in the coalition}
   *
   * @param codes their codes, beside those named before
   */
  public Recruitment requiring(String... codes) {
    return with(conditions.requiring(Named.of(codes)));
  }

  /**
   * {@return this recruitment with members that must be in the coalition}
   *
   * @param actors whom, beside those named before
   */
  public Recruitment requiring(Actor... actors) {
    return with(conditions.requiring(Arrays.stream(actors).map(Named::of).toList()));
  }

  /**
   * {@return this recruitment without members who have a veto on them}
   *
   * @param codes their codes, beside those named before
   */
  public Recruitment vetoing(String... codes) {
    return with(conditions.vetoing(Named.of(codes)));
  }

  /**
   * {@return this recruitment without members who have a veto on them}
   *
   * @param actors whom, beside those named before
   */
  public Recruitment vetoing(Actor... actors) {
    return with(conditions.vetoing(Arrays.stream(actors).map(Named::of).toList()));
  }

  /**
   * {@return this recruitment without whoever has a hostile tie with the pivotal state}
   *
   * <p>Hostile is a tie in the graph asked that carries a kind that divides, in either direction.
   * {@link Bargaining#penalisingHostility} makes them dearer instead.
   */
  public Recruitment barringHostility() {
    return with(conditions.barringHostility());
  }

  /**
   * {@return this recruitment with two who will not be members together}
   *
   * @param one the code of one
   * @param other the code of the other
   */
  public Recruitment excluding(String one, String other) {
    checkArgument(!one.equals(other), "%s cannot exclude itself", one);
    return with(conditions.excluding(Named.of(one), Named.of(other)));
  }

  /**
   * {@return this recruitment of coalitions that hang together: from the pivotal state each member
   * is reached along positive ties through members alone}
   *
   * @param kinds along ties that carry one of these kinds; none named for all positive ones. An
   *     institution is no member, so a common one does not connect
   */
  public Recruitment connected(TieKind... kinds) {
    return with(conditions.connected(kinds));
  }

  /** {@return what each candidate would take and bring} */
  public ProspectSurvey prospects() {
    return new ProspectSurvey(this);
  }

  /**
   * {@return the search for the coalition that gathers so much at least scenario cost}
   *
   * @param strength the expected strength to gather, the pivotal state's own included; above 0
   */
  public CoalitionSearch reaching(double strength) {
    return CoalitionSearch.reaching(this, strength);
  }

  /**
   * {@return the search for the coalition that gathers a share at least scenario cost}
   *
   * @param share the share, in (0, 1], of the capability of all actors of the graph that have it
   */
  public CoalitionSearch reachingShare(double share) {
    return CoalitionSearch.reachingShare(this, share);
  }

  /**
   * {@return the search for the coalition of so many members at least scenario cost}
   *
   * @param members how many beside the pivotal state, at least 1
   */
  public CoalitionSearch ofMembers(int members) {
    return CoalitionSearch.ofMembers(this, members);
  }

  /**
   * {@return the search for the strongest coalition}
   *
   * @param budget what prices may add up to, at least 0
   */
  public CoalitionSearch within(double budget) {
    return CoalitionSearch.within(this, budget);
  }

  /** {@return whom to approach first, and in which rounds the others could follow} */
  public Approach approach() {
    return Approach.by(this);
  }

  RecruitmentScene in(TieGraph graph) {
    return new RecruitmentScene(this, graph.undirected());
  }

  /** {@return the recruitment and its terms} */
  @Override
  public String toString() {
    return Provenance.words("recruitment", RecruitmentWords.options(this));
  }
}
