package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.attache.Actor;
import org.attache.Analysis;
import org.attache.Institution;
import org.attache.Provenance;
import org.attache.State;
import org.attache.TieGraph;

/**
 * Venues in common: the institutions to which all of a set of actors belong, the smallest, which is
 * the most intimate, first.
 *
 * <pre>venues(S) = ∩ institutions(i) over all i in S</pre>
 *
 * <p>Counted: any tie between an actor and an institution, whichever way it runs, parallel ties
 * once; for full members only, slice the graph with {@code only(MEMBERSHIP)} first. Ties between
 * institutions are not memberships. The size of a venue is its number of states, those that were
 * not asked for included. Venues of one size are in code order. An actor without a tie has none.
 *
 * <p>Units: states. Landmark: of one actor alone the venues are all its institutions. Time O(n + m
 * + v s log m), space O(n + m), for v institutions and s actors asked. The question is that of
 * Henke, Constructing Allied Cooperation, Cornell 2019; a common venue is an opportunity to meet,
 * not consent.
 */
public final class Venues implements Analysis<CommonVenues> {
  private final Function<TieGraph, List<Actor>> set;
  private final String issue;
  private final int lacking;
  private final Predicate<? super Actor> counts;

  private Venues(
      Function<TieGraph, List<Actor>> set,
      String issue,
      int lacking,
      Predicate<? super Actor> counts) {
    this.set = set;
    this.issue = issue;
    this.lacking = lacking;
    this.counts = counts;
  }

  /**
   * {@return the venues common to the actors of these codes}
   *
   * @param codes one or more codes; looked up in the graph asked
   */
  public static Venues common(String... codes) {
    checkArgument(codes.length > 0, "venues are common to at least one actor");
    List<String> copy = List.of(codes);
    return first(graph -> copy.stream().map(graph::actor).toList());
  }

  /**
   * {@return the venues common to these actors}
   *
   * @param actors one or more actors of the graph asked
   */
  public static Venues common(Actor... actors) {
    checkArgument(actors.length > 0, "venues are common to at least one actor");
    List<Actor> copy = List.of(actors);
    return first(graph -> copy);
  }

  private static Venues first(Function<TieGraph, List<Actor>> set) {
    return new Venues(set, "", 0, State.class::isInstance);
  }

  /**
   * {@return these venues among the institutions that work on an issue}
   *
   * @param issue the issue area; one that no institution of the graph carries is refused
   */
  public Venues withIssue(String issue) {
    checkArgument(!issue.isBlank(), "the issue must not be blank");
    return new Venues(set, issue, lacking, counts);
  }

  /**
   * {@return these venues and those that nearly hold the set}
   *
   * @param most how many of the set a venue may lack, at least 0, the default; a venue that holds
   *     none of them is never one
   */
  public Venues withLacking(int most) {
    checkArgument(most >= 0, "a venue must not lack a negative number of actors: %s", most);
    return new Venues(set, issue, most, counts);
  }

  /**
   * {@return these venues with sizes of other members}
   *
   * @param counts whom sizes count, institutions never; by default states
   */
  public Venues withMembers(Predicate<? super Actor> counts) {
    return new Venues(set, issue, lacking, counts);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the graph does not hold one of the set, or one of the set
   *     is an institution
   */
  @Override
  public CommonVenues of(TieGraph graph) {
    List<Actor> asked = set.apply(graph).stream().distinct().sorted().toList();
    for (Actor actor : asked) {
      checkArgument(!(actor instanceof Institution), "%s is itself an institution", actor);
    }
    Memberships memberships = new Memberships(graph, issue, counts);
    asked.forEach(memberships::index);
    List<CommonVenues.Venue> venues = new ArrayList<>();
    for (int v : memberships.institutions()) {
      List<Actor> lack =
          asked.stream().filter(a -> !memberships.holds(v, memberships.index(a))).toList();
      if (lack.size() <= lacking && lack.size() < asked.size()) {
        int size = memberships.members(v).length;
        venues.add(new CommonVenues.Venue(memberships.institution(v), size, lack));
      }
    }
    venues.sort(
        Comparator.comparingInt((CommonVenues.Venue venue) -> venue.lacking().size())
            .thenComparingInt(CommonVenues.Venue::size)
            .thenComparing(CommonVenues.Venue::institution));
    return new CommonVenues(asked, venues, Provenance.of("venues in common", options(), graph));
  }

  private Map<String, String> options() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    if (!issue.isEmpty()) {
      options.put("issue", issue);
    }
    if (lacking > 0) {
      options.put("lacking at most", Integer.toString(lacking));
    }
    return options.buildOrThrow();
  }

  /** {@return the query and its options} */
  @Override
  public String toString() {
    return Provenance.words("venues in common", options());
  }
}
