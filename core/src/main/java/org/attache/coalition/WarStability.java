package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.attache.Actor;
import org.attache.Analysis;
import org.attache.Attributes;
import org.attache.Provenance;
import org.attache.TieGraph;

/**
 * War-stability of a network of alliances: nobody could be beaten, no alliance more would let
 * somebody be beaten, and each that exists is needed.
 *
 * <pre>
 * i is vulnerable at g if some j ≠ i and C ⊆ N_j(g) ∪ {j}, j ∈ C, i ∉ C, have
 *     M(C) &gt; γ · M(({i} ∪ N_i(g)) ∖ C)
 * g is war-stable if nobody is vulnerable at g; for no jk ∉ g somebody is vulnerable at g + jk to a
 *     coalition that holds j and k; and for every jk ∈ g both j and k are vulnerable at g − jk
 * </pre>
 *
 * <p>M are strengths and γ the advantage of the defence. By default a coalition is one actor with
 * any of its allies (star reading); {@link #withCliques} has all in a coalition allied to one
 * another. An alliance more endangers by coalitions led by one of the two it joins. Allies of the
 * victim may turn against it and then do not defend it.
 *
 * <p>Counted: actors once, parallel ties as one alliance, ties in either direction, ties of an
 * actor with itself not at all; every tie of the graph is an alliance, so slice it first. An
 * isolate can attack and be attacked alone. Sums that differ by less than a billionth are equal.
 * Landmarks: the empty network of at least three is war-stable where the two strongest together do
 * not exceed γ times the weakest; an empty graph and a single actor are. Jackson and Nei prove that
 * without trade no network with alliances is; their networks with trade are not covered here.
 *
 * <p>Units: those of the strengths. Time O(n m + n² log n) in the star reading; in the clique
 * reading proportional to the number of maximal cliques, which may be exponential; space O(n + m)
 * and the result. Source: Jackson and Nei, Networks of military alliances, wars, and international
 * trade, PNAS 112 (2015) 15277, doi 10.1073/pnas.1520970112.
 */
public final class WarStability implements Analysis<WarOutlook> {
  private static final int STAR = 0;

  private final ActorNumber strength;
  private final double advantage;
  private final int cliques;

  private WarStability(ActorNumber strength, double advantage, int cliques) {
    this.strength = strength;
    this.advantage = advantage;
    this.cliques = cliques;
  }

  /**
   * {@return war-stability by strengths of a data set}
   *
   * @param attributes the numbers; whoever has none is refused by name
   * @param name what makes actors strong, such as {@code cinc}
   * @param year of which year
   */
  public static WarStability by(Attributes attributes, String name, int year) {
    return new WarStability(ActorNumber.of(attributes, name, year), 1, STAR);
  }

  /**
   * {@return war-stability by given strengths}
   *
   * @param strength of every actor of the graph, finite and not negative
   */
  public static WarStability by(ToDoubleFunction<? super Actor> strength) {
    return new WarStability(ActorNumber.of("strength", "given strengths", strength), 1, STAR);
  }

  /**
   * {@return this with a defence that has an advantage, or an attack}
   *
   * @param advantage γ, above 0 and finite, by default 1: an attack wins if stronger than γ times
   *     the defence
   */
  public WarStability withAdvantage(double advantage) {
    checkArgument(
        advantage > 0 && advantage < Double.POSITIVE_INFINITY,
        "the advantage must be above 0 and finite: %s",
        advantage);
    return new WarStability(strength, advantage, cliques);
  }

  /**
   * {@return this with coalitions whose members are all allied to one another}
   *
   * @param limit how many maximal cliques to go through at most, at least 1; more is an {@link
   *     IllegalStateException}
   */
  public WarStability withCliques(int limit) {
    checkArgument(limit >= 1, "the limit must be at least 1: %s", limit);
    return new WarStability(strength, advantage, limit);
  }

  @Override
  public WarOutlook of(TieGraph graph) {
    WarForces forces = new WarForces(graph, strength);
    Provenance provenance = strength.cited(Provenance.of("war-stability", options(), graph));
    if (cliques == STAR) {
      WarSearch search = new WarSearch(forces, List.of(), advantage);
      return outlook(search, additions(forces, search).led(), provenance);
    }
    MaximalCliques maximal = new MaximalCliques(forces.allies, cliques);
    WarSearch search = new WarSearch(forces, maximal.all(), advantage);
    return outlook(search, additions(forces, search).allied(maximal), provenance);
  }

  private WarAdditions additions(WarForces forces, WarSearch search) {
    return new WarAdditions(forces, advantage, search.exposed());
  }

  private static WarOutlook outlook(
      WarSearch search, List<WarOutlook.Addition> endangering, Provenance provenance) {
    return new WarOutlook(search.vulnerable(), endangering, search.unneeded(), provenance);
  }

  private Map<String, String> options() {
    return ImmutableMap.of(
        "by",
        strength.words(),
        "advantage",
        Double.toString(advantage),
        "coalitions",
        cliques == STAR ? "led by one" : "allied throughout");
  }

  /** {@return the query and its options} */
  @Override
  public String toString() {
    return Provenance.words("war-stability", options());
  }
}
