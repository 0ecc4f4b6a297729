package org.attache.coalition;

import java.util.Arrays;
import java.util.function.Function;
import org.attache.Actor;
import org.attache.Analysis;
import org.attache.Projection;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.Scores;
import org.attache.Sphere;
import org.attache.TieGraph;
import org.attache.TieKind;

/**
 * Diplomatic embeddedness: how much binds a pivotal state to each potential partner, over all kinds
 * of ties, bilateral and through institutions, military and civilian.
 *
 * <pre>e(p, j) = Σ over kinds k of w(k) · z(k, p, j)
 * z = (ln(1 + x) − mean) / standard deviation, over all dyads of the graph</pre>
 *
 * <p>Counted: for a bilateral kind x is the sum of weights either way, parallel ties added; for
 * ties with institutions it is the number of institutions shared under that kind, or what another
 * {@link #withProjection projection} makes of them. A tie of several kinds counts for each.
 * Negative kinds never count. Partners are all actors of the graph but institutions, those without
 * any tie too; mean and deviation are taken over all their pairs, so cut the graph to a year and to
 * the members of the system first. A kind that binds all pairs alike tells nobody apart and counts
 * 0 throughout when standardised.
 *
 * <p>Units: standard deviations of kinds, summed; every kind weighs 1 unless told. No weight is
 * known to be right: compare some, or leave out kinds. A rare kind makes the few pairs that have it
 * stand far out, and kinds that say one thing twice count twice. So with sources that tell levels
 * as kinds of their own, such as the rank of an envoy beside representation, name {@linkplain #over
 * the kinds} that are to count, or narrow the graph to them. Landmark: over one kind, embeddedness
 * in all pairs sums to 0. Time O(kinds · (n² + memberships²)), space O(n) for each kind and thread.
 *
 * <p>Source: Henke, The politics of diplomacy, International Studies Quarterly 61 (2017) 410;
 * Constructing Allied Cooperation, Cornell 2019, for the ties counted; the weights of her index are
 * not known to us, and those here are ours. Ties are opportunity, not consent.
 *
 * @param <R> the type of the answer
 */
public final class Embeddedness<R> implements Analysis<R> {
  private final String question;
  private final Bonds bonds;
  private final Answer<R> answer;

  /** What is asked of the strengths. */
  @FunctionalInterface
  private interface Answer<R> {
    R of(TieGraph graph, BondStrengths strengths, Provenance provenance, Run run);
  }

  private Embeddedness(String question, Bonds bonds, Answer<R> answer) {
    this.question = question;
    this.bonds = bonds;
    this.answer = answer;
  }

  private static <R> Embeddedness<R> first(String question, Answer<R> answer) {
    return new Embeddedness<>(question, Bonds.LOGGED.withStandardization(true), answer);
  }

  /**
   * {@return the embeddedness of the actor of this code with every other}
   *
   * @param code the code of the pivotal state; looked up in the graph asked
   */
  public static Embeddedness<Embedded> from(String code) {
    return from(graph -> graph.actor(code));
  }

  /**
   * {@return the embeddedness of this actor with every other}
   *
   * @param actor the pivotal state, an actor of the graph asked and no institution
   */
  public static Embeddedness<Embedded> from(Actor actor) {
    return from(graph -> actor);
  }

  private static Embeddedness<Embedded> from(Function<TieGraph, Actor> start) {
    return first(
        "embeddedness",
        (graph, strengths, provenance, run) ->
            Embedded.of(start.apply(graph), strengths, provenance));
  }

  /** {@return the embeddedness of all pairs that some tie binds} */
  public static Embeddedness<EmbeddedPairs> ofPairs() {
    return first(
        "embeddedness of pairs",
        (graph, strengths, provenance, run) -> EmbeddedPairs.of(strengths, provenance, run));
  }

  /**
   * {@return the embeddedness of each actor: the sum over all others; of an institution undefined}
   */
  public static Embeddedness<Scores> ofActors() {
    return first("diplomatic embeddedness", Embeddedness::sums);
  }

  private static Scores sums(
      TieGraph graph, BondStrengths strengths, Provenance provenance, Run run) {
    double[] sums =
        run.each(graph.actors().size(), v -> sum(strengths, v)).stream()
            .mapToDouble(Double::doubleValue)
            .toArray();
    return Scores.of(graph, sums, provenance);
  }

  private static double sum(BondStrengths strengths, int v) {
    return strengths.isInstitution(v)
        ? Double.NaN
        : Arrays.stream(strengths.total(strengths.scaled(v))).sum();
  }

  private Embeddedness<R> with(Bonds changed) {
    return new Embeddedness<>(question, changed, answer);
  }

  /**
   * {@return this embeddedness over some kinds}
   *
   * @param kinds positive kinds, matched by name; by default all of the graph, or those that it was
   *     narrowed to: {@code only(DEFENSE)} leaves pledges that came along uncounted
   */
  public Embeddedness<R> over(TieKind... kinds) {
    return with(bonds.over(kinds));
  }

  /**
   * {@return this embeddedness over kinds of one sphere}
   *
   * @param sphere military or civilian; by default both
   */
  public Embeddedness<R> withSphere(Sphere sphere) {
    return with(bonds.withSphere(sphere));
  }

  /**
   * {@return this embeddedness with a kind weighted}
   *
   * @param kind the kind, matched by name
   * @param weight not negative and finite; by default 1, and of a kind that does not count without
   *     effect
   */
  public Embeddedness<R> withWeight(TieKind kind, double weight) {
    return with(bonds.withWeight(kind, weight));
  }

  /**
   * {@return this embeddedness with strengths logged or not}
   *
   * @param log whether x counts as ln(1 + x), the default, or as it is
   */
  public Embeddedness<R> withLog(boolean log) {
    return with(bonds.withLog(log));
  }

  /**
   * {@return this embeddedness with kinds standardised or not}
   *
   * @param standardise whether each kind is standardised over all dyads, the default; otherwise
   *     strengths add up as they are and nobody's is negative
   */
  public Embeddedness<R> withStandardization(boolean standardise) {
    return with(bonds.withStandardization(standardise));
  }

  /**
   * {@return this embeddedness with another measure of shared institutions}
   *
   * @param projection what a shared institution adds; COUNT by default
   */
  public Embeddedness<R> withProjection(Projection projection) {
    return with(bonds.withProjection(projection));
  }

  /**
   * {@return this embeddedness with the institutions of one issue; bilateral ties count as before}
   *
   * @param issue the issue area, such as security; one that no institution of the graph carries is
   *     refused
   */
  public Embeddedness<R> withIssue(String issue) {
    return with(bonds.withIssue(issue));
  }

  @Override
  public R of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  @Override
  public R of(TieGraph graph, Run run) {
    Provenance provenance = Provenance.of(question, bonds.options(), graph);
    return answer.of(graph, bonds.in(graph), provenance, run);
  }

  /** {@return the query and its options} */
  @Override
  public String toString() {
    return Provenance.words(question, bonds.options());
  }
}
