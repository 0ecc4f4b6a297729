package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.attache.Actor;
import org.attache.Analysis;
import org.attache.Institution;
import org.attache.Projection;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.Sphere;
import org.attache.TieGraph;
import org.attache.TieKind;

/**
 * The tie at distance two: how strongly a pivotal state and each potential partner are bound
 * through third actors, and who is the best broker between them.
 *
 * <pre>d₂(p, j) = Σ over k of min(e(p, k), e(k, j))
 * k* = the k with the largest min(e(p, k), e(k, j))
 * e(i, j) = Σ over kinds of w(kind) · ln(1 + x(kind, i, j))</pre>
 *
 * <p>Counted: x is as in {@link Embeddedness}: ties either way, parallel ties added, institutions
 * shared; never standardised, so that e is 0 where nothing binds two actors and else positive.
 * Brokers are actors other than institutions; for those see {@link Venues}. Of brokers as good the
 * first in code order is told. An actor nobody brokers for has 0 and no broker; so have isolates.
 *
 * <p>Units: those of e. Landmark: two leaves of a star with unlogged ties of strength 1 have 1, and
 * the hub is their broker. Time O(kinds · n · (n + memberships²)), space O(n) for each thread.
 *
 * <p>Source: Henke, The politics of diplomacy, International Studies Quarterly 61 (2017) 410, for
 * recruiting through third parties; the formula is ours. A broker's position is opportunity, not
 * consent.
 */
public final class Intermediaries implements Analysis<Brokered> {
  private final Function<TieGraph, Actor> start;
  private final Bonds bonds;

  private Intermediaries(Function<TieGraph, Actor> start, Bonds bonds) {
    this.start = start;
    this.bonds = bonds;
  }

  /**
   * {@return the intermediaries of the actor of this code}
   *
   * @param code the code of the pivotal state; looked up in the graph asked
   */
  public static Intermediaries from(String code) {
    return new Intermediaries(graph -> graph.actor(code), Bonds.LOGGED);
  }

  /**
   * {@return the intermediaries of this actor}
   *
   * @param actor the pivotal state, an actor of the graph asked and no institution
   */
  public static Intermediaries from(Actor actor) {
    return new Intermediaries(graph -> actor, Bonds.LOGGED);
  }

  /**
   * {@return these intermediaries over some kinds}
   *
   * @param kinds positive kinds, matched by name; by default all of the graph, or those that it was
   *     narrowed to: {@code only(DEFENSE)} leaves pledges that came along uncounted
   */
  public Intermediaries over(TieKind... kinds) {
    return new Intermediaries(start, bonds.over(kinds));
  }

  /**
   * {@return these intermediaries over kinds of one sphere}
   *
   * @param sphere military or civilian; by default both
   */
  public Intermediaries withSphere(Sphere sphere) {
    return new Intermediaries(start, bonds.withSphere(sphere));
  }

  /**
   * {@return these intermediaries with a kind weighted}
   *
   * @param kind the kind, matched by name
   * @param weight not negative and finite; by default 1, and of a kind that does not count without
   *     effect
   */
  public Intermediaries withWeight(TieKind kind, double weight) {
    return new Intermediaries(start, bonds.withWeight(kind, weight));
  }

  /**
   * {@return these intermediaries with strengths logged or not}
   *
   * @param log whether x counts as ln(1 + x), the default, or as it is
   */
  public Intermediaries withLog(boolean log) {
    return new Intermediaries(start, bonds.withLog(log));
  }

  /**
   * {@return these intermediaries with another measure of shared institutions}
   *
   * @param projection what a shared institution adds; COUNT by default
   */
  public Intermediaries withProjection(Projection projection) {
    return new Intermediaries(start, bonds.withProjection(projection));
  }

  /**
   * {@return these intermediaries with the institutions of one issue; bilateral ties count as
   * before}
   *
   * @param issue the issue area; one that no institution of the graph carries is refused
   */
  public Intermediaries withIssue(String issue) {
    return new Intermediaries(start, bonds.withIssue(issue));
  }

  @Override
  public Brokered of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  @Override
  public Brokered of(TieGraph graph, Run run) {
    Actor pivotal = start.apply(graph);
    checkArgument(!(pivotal instanceof Institution), "%s is itself an institution", pivotal);
    BondStrengths strengths = bonds.in(graph);
    int p = strengths.index(pivotal);
    double[] near = strengths.total(strengths.scaled(p));
    List<Optional<Brokered.Partner>> rows =
        run.each(strengths.order(), v -> partner(strengths, near, p, v));
    List<Brokered.Partner> partners = new ArrayList<>();
    rows.forEach(row -> row.ifPresent(partners::add));
    return new Brokered(pivotal, partners, Provenance.of("intermediaries", bonds.options(), graph));
  }

  private static Optional<Brokered.Partner> partner(
      BondStrengths strengths, double[] near, int p, int v) {
    if (v == p || strengths.isInstitution(v)) {
      return Optional.empty();
    }
    double[] far = strengths.total(strengths.scaled(v));
    double sum = 0;
    int common = 0;
    int best = -1;
    double most = 0;
    for (int k = 0; k < far.length; k++) {
      double least = Math.min(near[k], far[k]);
      sum += least;
      common += least > 0 ? 1 : 0;
      if (least > most) {
        most = least;
        best = k;
      }
    }
    Optional<Actor> broker = best < 0 ? Optional.empty() : Optional.of(strengths.actor(best));
    return Optional.of(
        new Brokered.Partner(strengths.actor(v), near[v], sum, common, broker, most));
  }

  /** {@return the query and its options} */
  @Override
  public String toString() {
    return Provenance.words("intermediaries", bonds.options());
  }
}
