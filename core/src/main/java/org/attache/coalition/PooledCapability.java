package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.attache.Actor;
import org.attache.Analysis;
import org.attache.Attributes;
import org.attache.Provenance;
import org.attache.TieGraph;

/**
 * The capability that a coalition pools, pillar by pillar: military expenditure, personnel, energy,
 * output, or an index such as CINC.
 *
 * <pre>amount(k, S) = Σ over i in S of x(k, i, year)
 * share(k, S) = amount(k, S) / Σ over all j of x(k, j, year)</pre>
 *
 * <p>Counted: members once each; all j are all actors with a number for that pillar and year, or
 * with {@link #amongGraph} those of the graph only. What is missing is never taken for zero: it
 * adds to neither sum, and the result names the members that lack it. Ties do not matter.
 *
 * <p>Units: those of the pillar; shares have none. Landmark: all actors together have 1. An index
 * whose sum over all is not 1, as that of CINC may be for missing components, is therefore made to
 * sum to 1 in the shares, while the amount is the sum as published. Time O(pillars · n), space
 * O(n).
 *
 * <p>Source: Singer, Bremer and Stuckey, Capability distribution, uncertainty, and major power war,
 * 1820–1965, in Russett (ed.), Peace, War, and Numbers, Sage 1972, for shares of several
 * components.
 */
public final class PooledCapability implements Analysis<PooledPillars> {
  private final Function<TieGraph, List<Actor>> members;
  private final Attributes attributes;
  private final int year;
  private final List<String> pillars;
  private final boolean inGraph;

  private PooledCapability(
      Function<TieGraph, List<Actor>> members,
      Attributes attributes,
      int year,
      List<String> pillars,
      boolean inGraph) {
    this.members = members;
    this.attributes = attributes;
    this.year = year;
    this.pillars = pillars;
    this.inGraph = inGraph;
  }

  /**
   * {@return the capability of the actors of these codes}
   *
   * @param attributes the numbers; every name of theirs is a pillar until told
   * @param year of which year
   * @param codes the codes of the members; looked up in the graph asked
   */
  public static PooledCapability of(Attributes attributes, int year, String... codes) {
    List<String> copy = List.of(codes);
    return first(attributes, year, graph -> copy.stream().map(graph::actor).toList());
  }

  /**
   * {@return the capability of these actors}
   *
   * @param attributes the numbers; every name of theirs is a pillar until told
   * @param year of which year
   * @param actors the members; of the graph asked
   */
  public static PooledCapability of(Attributes attributes, int year, Actor... actors) {
    List<Actor> copy = List.of(actors);
    return first(attributes, year, graph -> copy);
  }

  private static PooledCapability first(
      Attributes attributes, int year, Function<TieGraph, List<Actor>> members) {
    List<String> all = List.copyOf(attributes.names());
    return new PooledCapability(members, attributes, year, all, false);
  }

  /**
   * {@return this capability in some pillars}
   *
   * @param names names among the attributes, in the order to print them; an unknown one is refused
   */
  public PooledCapability withPillars(String... names) {
    checkArgument(names.length > 0, "capability needs at least one pillar");
    List<String> chosen = List.of(names);
    chosen.forEach(name -> attributes.at(name, year));
    return new PooledCapability(members, attributes, year, chosen, inGraph);
  }

  /** {@return this capability with shares of what the actors of the graph have, not of all} */
  public PooledCapability amongGraph() {
    return new PooledCapability(members, attributes, year, pillars, true);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the graph does not hold one of the members, or nobody has a
   *     number for a pillar in the year
   */
  @Override
  public PooledPillars of(TieGraph graph) {
    List<Actor> pool = members.apply(graph).stream().distinct().sorted().toList();
    Set<Actor> held = new TreeSet<>(graph.actors());
    for (Actor member : pool) {
      checkArgument(held.contains(member), "no actor %s among %s", member, held.size());
    }
    List<PooledPillars.Pillar> rows = pillars.stream().map(name -> row(name, pool, held)).toList();
    Provenance own = Provenance.of("pooled capability", options(), graph);
    return new PooledPillars(pool, rows, own.withSources(attributes.sources()));
  }

  private PooledPillars.Pillar row(String name, List<Actor> pool, Set<Actor> held) {
    Map<Actor, Double> known = attributes.at(name, year);
    double all = 0;
    int counted = 0;
    for (Map.Entry<Actor, Double> entry : known.entrySet()) {
      checkArgument(
          entry.getValue() >= 0,
          "%s of %s must not be negative: %s",
          name,
          entry.getKey(),
          entry.getValue());
      if (!inGraph || held.contains(entry.getKey())) {
        all += entry.getValue();
        counted++;
      }
    }
    checkArgument(counted > 0, "nobody has %s in %s", name, year);
    double amount = 0;
    List<Actor> missing = new ArrayList<>();
    for (Actor member : pool) {
      Double own = known.get(member);
      if (own == null) {
        missing.add(member);
      } else {
        amount += own;
      }
    }
    return new PooledPillars.Pillar(name, amount, all, counted, missing);
  }

  private Map<String, String> options() {
    return ImmutableMap.of(
        "year", Integer.toString(year), "shares", inGraph ? "of the graph" : "of all known");
  }

  /** {@return the query and its options} */
  @Override
  public String toString() {
    return Provenance.words("pooled capability", options());
  }
}
