package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.attache.Actor;
import org.attache.Analysis;
import org.attache.Institution;
import org.attache.Provenance;
import org.attache.State;
import org.attache.TieGraph;
import org.attache.TieHistory;

/**
 * Venues in common: the institutions to which all of a set of actors belong, the smallest, which is
 * the most intimate, first.
 *
 * <pre>venues(S) = ∩ institutions(i) over all i in S</pre>
 *
 * <p>Counted: any tie that joins an actor and an institution, of no hostile kind, whichever way it
 * runs, parallel ties once; for full members only, slice the graph with {@code only(MEMBERSHIP)}
 * first. Ties between institutions are not memberships. The size of a venue is its number of
 * states, those that were not asked for included; its age counts from its first membership, as far
 * as the graph, or the history given, knows. Venues of one size are in code order. An actor without
 * a tie has none.
 *
 * <p>Units: states. Landmark: of one actor alone the venues are all its institutions. Time O(n + m
 * + v s log m), space O(n + m), for v institutions and s actors asked. The question is that of
 * Henke, Constructing Allied Cooperation, Cornell 2019; a common venue is an opportunity to meet,
 * not consent.
 */
public final class Venues implements Analysis<CommonVenues> {
  private final List<Named> set;
  private final String issue;
  private final int lacking;
  private final Predicate<? super Actor> counts;
  private final Order order;
  private final Optional<TieHistory> history;

  private Venues(
      List<Named> set,
      String issue,
      int lacking,
      Predicate<? super Actor> counts,
      Order order,
      Optional<TieHistory> history) {
    this.set = set;
    this.issue = issue;
    this.lacking = lacking;
    this.counts = counts;
    this.order = order;
    this.history = history;
  }

  /** Which venue comes first among those that lack equally many. */
  public enum Order {
    /** The smallest, which is the most intimate. */
    SIZE,
    /** The one that works on most issues, which leaves most room to link them; then by size. */
    ISSUES,
    /** The oldest, where those who meet are used to it; of unknown age last; then by size. */
    AGE
  }

  /**
   * {@return the venues common to the actors of these codes}
   *
   * @param codes one or more codes; looked up in the graph asked
   */
  public static Venues common(String... codes) {
    checkArgument(codes.length > 0, "venues are common to at least one actor");
    return first(Named.of(codes));
  }

  /**
   * {@return the venues common to these actors}
   *
   * @param actors one or more actors of the graph asked
   */
  public static Venues common(Actor... actors) {
    checkArgument(actors.length > 0, "venues are common to at least one actor");
    return first(Arrays.stream(actors).map(Named::of).toList());
  }

  private static Venues first(List<Named> set) {
    return new Venues(set, "", 0, State.class::isInstance, Order.SIZE, Optional.empty());
  }

  /**
   * {@return these venues among the institutions that work on an issue}
   *
   * @param issue the issue area; one that no institution of the graph carries is refused
   */
  public Venues withIssue(String issue) {
    checkArgument(!issue.isBlank(), "the issue must not be blank");
    return new Venues(set, issue, lacking, counts, order, history);
  }

  /**
   * {@return these venues and those that nearly hold the set}
   *
   * @param most how many of the set a venue may lack, at least 0, the default; a venue that holds
   *     none of them is never one
   */
  public Venues withLacking(int most) {
    checkArgument(most >= 0, "a venue must not lack a negative number of actors: %s", most);
    return new Venues(set, issue, most, counts, order, history);
  }

  /**
   * {@return these venues with sizes of other members}
   *
   * @param counts whom sizes count, institutions never; by default states
   */
  public Venues withMembers(Predicate<? super Actor> counts) {
    return new Venues(set, issue, lacking, counts, order, history);
  }

  /**
   * {@return these venues in another order}
   *
   * @param order what comes first among venues that lack equally many; by default the smallest
   */
  public Venues orderedBy(Order order) {
    return new Venues(set, issue, lacking, counts, order, history);
  }

  /**
   * {@return these venues with the age that a history knows}
   *
   * @param history where the first membership of each venue is looked up; by default only the
   *     memberships of the graph are, so that members who left before are not seen
   */
  public Venues withHistory(TieHistory history) {
    return new Venues(set, issue, lacking, counts, order, Optional.of(history));
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the graph does not hold one of the set, or one of the set
   *     is an institution
   */
  @Override
  public CommonVenues of(TieGraph graph) {
    List<Actor> asked =
        set.stream().map(one -> one.find().apply(graph)).distinct().sorted().toList();
    for (Actor actor : asked) {
      checkArgument(!(actor instanceof Institution), "%s is itself an institution", actor);
    }
    Memberships memberships = new Memberships(graph, issue, counts);
    asked.forEach(memberships::index);
    VenueAges ages = new VenueAges(history.map(TieHistory::ties).orElseGet(graph::ties));
    List<CommonVenues.Venue> venues = new ArrayList<>();
    for (int v : memberships.institutions()) {
      List<Actor> lack =
          asked.stream().filter(a -> !memberships.holds(v, memberships.index(a))).toList();
      if (lack.size() <= lacking && lack.size() < asked.size()) {
        int size = memberships.members(v).length;
        Institution venue = memberships.institution(v);
        venues.add(new CommonVenues.Venue(venue, size, ages.since(venue), lack));
      }
    }
    venues.sort(
        Comparator.comparingInt((CommonVenues.Venue venue) -> venue.lacking().size())
            .thenComparing(first())
            .thenComparingInt(CommonVenues.Venue::size)
            .thenComparing(CommonVenues.Venue::institution));
    Provenance provenance = Provenance.of("venues in common", options(), graph);
    return new CommonVenues(asked, venues, provenance, notes(venues));
  }

  private Comparator<CommonVenues.Venue> first() {
    return switch (order) {
      case SIZE -> Comparator.comparingInt(CommonVenues.Venue::size);
      case ISSUES -> Comparator.comparingInt(venue -> -venue.institution().issues().size());
      case AGE -> Comparator.comparing(venue -> venue.since().orElse(LocalDate.MAX));
    };
  }

  private List<String> notes(List<CommonVenues.Venue> venues) {
    List<String> notes = new ArrayList<>();
    if (order == Order.AGE && history.isEmpty()) {
      notes.add("age is that of the oldest membership in the graph; a history may know older ones");
    }
    long unknown = venues.stream().filter(venue -> venue.since().isEmpty()).count();
    if (order == Order.AGE && unknown > 0) {
      notes.add("venues of unknown age: " + unknown);
    }
    return notes;
  }

  private Map<String, String> options() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    if (!issue.isEmpty()) {
      options.put("issue", issue);
    }
    if (lacking > 0) {
      options.put("lacking at most", Integer.toString(lacking));
    }
    if (order != Order.SIZE) {
      options.put("by", order.name().toLowerCase(Locale.ROOT));
    }
    if (history.isPresent()) {
      options.put("age", "by the history");
    }
    return options.buildOrThrow();
  }

  /** {@return the query and its options} */
  @Override
  public String toString() {
    return Provenance.words("venues in common", options());
  }
}
