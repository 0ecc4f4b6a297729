package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.attache.Actor;
import org.attache.Analysis;
import org.attache.Projection;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.Sphere;
import org.attache.TieGraph;
import org.attache.TieKind;

/**
 * Hedging: how evenly each actor divides its ties between two poles.
 *
 * <pre>a = e(i, one), b = e(i, other)
 * balance = 1 − |a − b| / (a + b), volume = a + b
 * e(i, j) = Σ over kinds of w(kind) · ln(1 + x(kind, i, j))</pre>
 *
 * <p>Counted: x is as in {@link Embeddedness}: ties either way, parallel ties added, institutions
 * shared, negative kinds never. The poles themselves are not ranked. A pole may be an institution:
 * it then stands for its members, e being the sum over them, the actor itself left out; its members
 * are ranked, and who belongs to both poles counts for both. For joint memberships alone take
 * {@code over(TieKind.MEMBERSHIP)}. Actors without a tie to either pole, isolates included, do not
 * hedge and are left out.
 *
 * <p>Balance is 1 where ties to both are equal and 0 where an actor has ties to one pole only; a
 * balance without volume says little, so read both. Time O(kinds · poles · (n + memberships²)) once
 * the graph is read in O(kinds · n²), space O(n). The formula is ours.
 */
public final class Hedging implements Analysis<Hedges> {
  private final Function<TieGraph, List<Actor>> poles;
  private final Bonds bonds;

  private Hedging(Function<TieGraph, List<Actor>> poles, Bonds bonds) {
    this.poles = poles;
    this.bonds = bonds;
  }

  /**
   * {@return hedging between the actors of these codes}
   *
   * @param one the code of a pole; looked up in the graph asked
   * @param other the code of the other
   */
  public static Hedging between(String one, String other) {
    checkArgument(!one.equals(other), "the poles must be two: %s", one);
    return new Hedging(graph -> List.of(graph.actor(one), graph.actor(other)), Bonds.LOGGED);
  }

  /**
   * {@return hedging between these actors}
   *
   * @param one a pole, an actor of the graph asked
   * @param other the other
   */
  public static Hedging between(Actor one, Actor other) {
    checkArgument(!one.equals(other), "the poles must be two: %s", one);
    List<Actor> both = List.of(one, other);
    return new Hedging(graph -> both, Bonds.LOGGED);
  }

  /**
   * {@return this hedging over some kinds}
   *
   * @param kinds positive kinds, matched by name; by default all of the graph, or those that it was
   *     narrowed to: {@code only(DEFENSE)} leaves pledges that came along uncounted
   */
  public Hedging over(TieKind... kinds) {
    return new Hedging(poles, bonds.over(kinds));
  }

  /**
   * {@return this hedging over kinds of one sphere}
   *
   * @param sphere military or civilian; by default both
   */
  public Hedging withSphere(Sphere sphere) {
    return new Hedging(poles, bonds.withSphere(sphere));
  }

  /**
   * {@return this hedging with a kind weighted}
   *
   * @param kind the kind, matched by name
   * @param weight not negative and finite; by default 1, and of a kind that does not count without
   *     effect
   */
  public Hedging withWeight(TieKind kind, double weight) {
    return new Hedging(poles, bonds.withWeight(kind, weight));
  }

  /**
   * {@return this hedging with strengths logged or not}
   *
   * @param log whether x counts as ln(1 + x), the default, or as it is: then take one kind, or
   *     weights that make kinds comparable
   */
  public Hedging withLog(boolean log) {
    return new Hedging(poles, bonds.withLog(log));
  }

  /**
   * {@return this hedging with another measure of shared institutions}
   *
   * @param projection what a shared institution adds; COUNT by default
   */
  public Hedging withProjection(Projection projection) {
    return new Hedging(poles, bonds.withProjection(projection));
  }

  /**
   * {@return this hedging with the institutions of one issue; bilateral ties count as before}
   *
   * @param issue the issue area; one that no institution of the graph carries is refused
   */
  public Hedging withIssue(String issue) {
    return new Hedging(poles, bonds.withIssue(issue));
  }

  @Override
  public Hedges of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  @Override
  public Hedges of(TieGraph graph, Run run) {
    List<Actor> both = poles.apply(graph);
    BondStrengths strengths = bonds.in(graph);
    int one = strengths.index(both.get(0));
    int other = strengths.index(both.get(1));
    double[] a = withPole(strengths, one);
    double[] b = withPole(strengths, other);
    int[] tied =
        IntStream.range(0, a.length)
            .filter(v -> v != one && v != other && !strengths.isInstitution(v) && a[v] + b[v] > 0)
            .toArray();
    List<Double> totals = run.each(tied.length, i -> total(strengths, tied[i]));
    List<Hedges.Hedger> hedgers = new ArrayList<>();
    for (int i = 0; i < tied.length; i++) {
      int v = tied[i];
      hedgers.add(new Hedges.Hedger(strengths.actor(v), a[v], b[v], totals.get(i)));
    }
    return new Hedges(
        both.get(0), both.get(1), hedgers, Provenance.of("hedging", options(both), graph));
  }

  private static double total(BondStrengths strengths, int v) {
    return Arrays.stream(strengths.total(strengths.scaled(v))).sum();
  }

  /** What binds each actor to a pole, or to the members of an institution. */
  private static double[] withPole(BondStrengths strengths, int pole) {
    if (!strengths.isInstitution(pole)) {
      return strengths.total(strengths.scaled(pole));
    }
    double[] sum = new double[strengths.order()];
    for (int member : strengths.membersOf(pole)) {
      double[] row = strengths.total(strengths.scaled(member));
      for (int v = 0; v < sum.length; v++) {
        sum[v] += row[v];
      }
    }
    return sum;
  }

  private Map<String, String> options(List<Actor> both) {
    return ImmutableMap.<String, String>builder()
        .put("between", both.get(0).code() + " and " + both.get(1).code())
        .putAll(bonds.options())
        .buildOrThrow();
  }

  /** {@return the query and its options} */
  @Override
  public String toString() {
    return Provenance.words("hedging", bonds.options());
  }
}
