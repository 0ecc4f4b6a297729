package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Direction;
import org.attache.HistoryAnalysis;
import org.attache.Provenance;
import org.attache.Spell;
import org.attache.Sphere;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.attache.internal.Arcs;

/**
 * Reach in the order of time: whom one or more states could get to, and how soon, along ties used
 * one after the other while they are in force.
 *
 * <pre>a journey from p: ties 1, 2, … k from actor to actor, used on days d₁ ≤ d₂ ≤ … ≤ dₖ
 * tie i is in force on dᵢ, dᵢ₊₁ ≥ dᵢ + delay
 * arrival(i) = the least dₖ of all journeys to i of at most h ties</pre>
 *
 * <p>A tie that ended before the one that leads to it began is of no use, which the ties of the
 * whole span taken together would hide. Of the journeys that arrive first the one of fewest hops is
 * the witness, and of those the one that leaves from the actor found first. Its last day is the
 * arrival; each day before is the earliest on which its tie can be used. Where all ties are in
 * force throughout, and without delay, the actors and hops are those of {@link Reach}.
 *
 * <p>Counted: hops along ties, along their direction where they have one; parallel ties are each
 * usable in their own time; ties that divide, such as disputes, are not used unless their kind is
 * named; an institution is an actor like any other, so from member to member through it is two
 * hops. Under a {@linkplain TieHistory#among state system} states that were members on some day of
 * the span take part. A start without a tie in the span reaches nobody. Topology is not consent:
 * these are potential partners.
 *
 * <p>Units: days, hops. Time O(h m), for h hops or as many as journeys need, at most n − 1, and m
 * ties in the span; space O(n + m) and as many entries as there are improvements. Sources: Kempe,
 * Kleinberg and Kumar, Connectivity and inference problems for temporal networks, Journal of
 * Computer and System Sciences 64 (2002) 820, doi 10.1006/jcss.2002.1829; Wu et al., Path problems
 * in temporal graphs, Proceedings of the VLDB Endowment 7 (2014) 721, doi 10.14778/2732939.2732945.
 */
public final class TimedReach implements HistoryAnalysis<Journeys> {
  private final Starts starts;
  private final FollowedTies ties;
  private final Spell span;
  private final int hops;
  private final int delay;

  private TimedReach(Starts starts, FollowedTies ties, Spell span, int hops, int delay) {
    this.starts = starts;
    this.ties = ties;
    this.span = span;
    this.hops = hops;
    this.delay = delay;
  }

  private static TimedReach from(Starts starts) {
    return new TimedReach(starts, FollowedTies.DEFAULT, Spell.ALWAYS, HopRules.UNLIMITED, 0);
  }

  /**
   * {@return the reach of the actors of these codes, taken together}
   *
   * @param codes one or more codes; looked up in the history asked
   */
  public static TimedReach from(String... codes) {
    return from(Starts.of(codes));
  }

  /**
   * {@return the reach of these actors, taken together}
   *
   * @param actors one or more actors of the history asked
   */
  public static TimedReach from(Actor... actors) {
    return from(Starts.of(actors));
  }

  /**
   * {@return this reach along ties that carry at least one of the kinds}
   *
   * @param kinds the kinds; by default all but those that divide, such as disputes. One that no
   *     source observed is refused
   */
  public TimedReach over(TieKind... kinds) {
    return new TimedReach(starts, ties.withKinds(kinds), span, hops, delay);
  }

  /**
   * {@return this reach along ties that carry a kind of one sphere}
   *
   * @param sphere the sphere; where kinds are chosen too, the kind must be one of them
   */
  public TimedReach in(Sphere sphere) {
    return new TimedReach(starts, ties.withSphere(sphere), span, hops, delay);
  }

  /**
   * {@return this reach from a day on}
   *
   * @param first the first day on which a tie may be used; by default there is no first day, which
   *     sources that observed some years only refuse
   */
  public TimedReach starting(LocalDate first) {
    return during(new Spell(first, span.end()));
  }

  /**
   * {@return this reach up to a day}
   *
   * @param last the last day on which a tie may be used; by default there is no last day, which
   *     sources that observed some years only refuse
   */
  public TimedReach until(LocalDate last) {
    return during(Spell.through(span.start(), last));
  }

  /**
   * {@return this reach within a span of time}
   *
   * @param span the days on which ties may be used
   */
  public TimedReach during(Spell span) {
    return new TimedReach(starts, ties, span, hops, delay);
  }

  /**
   * {@return this reach by journeys of at most so many hops}
   *
   * @param hops at least 1; by default without limit
   */
  public TimedReach within(int hops) {
    checkArgument(hops >= 1, "hops must be at least 1: %s", hops);
    return new TimedReach(starts, ties, span, hops, delay);
  }

  /**
   * {@return this reach by journeys that stay with each actor on the way}
   *
   * @param days how many days later than one tie the next may be used, at least 0, the default: any
   *     number of ties may be used on one day; with 1 each is used on a later day
   */
  public TimedReach withDelay(int days) {
    checkArgument(days >= 0, "a delay must not be less than 0 days: %s", days);
    return new TimedReach(starts, ties, span, hops, days);
  }

  /**
   * {@return this reach along ties in another direction}
   *
   * @param direction {@link Direction#OUT}, the default, along the ties; {@link Direction#IN}
   *     against them, still forward in time; {@link Direction#ALL} either way, also where only some
   *     kinds have a direction
   */
  public TimedReach withDirection(Direction direction) {
    return new TimedReach(starts, ties.withDirection(direction), span, hops, delay);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if a source did not observe the kinds on every day of the
   *     span, or the history does not hold a start
   * @throws IllegalStateException if some kinds have a direction and some have none, unless ties
   *     are followed {@linkplain Direction#ALL either way}
   */
  @Override
  public Journeys of(TieHistory history) {
    TieGraph cut = ties.in(history).during(span);
    TreeSet<Actor> known = new TreeSet<>(history.actors());
    known.addAll(cut.actors());
    List<Actor> from = starts.in(TieGraph.of().among(known));
    TieGraph graph = cut.among(known);
    Adjacency arcs = Arcs.along(graph, ties.direction());
    JourneySearch search = new JourneySearch(graph.ties(), arcs, span, delay);
    search.run(from.stream().mapToInt(arcs::index).toArray(), hops);
    Map<String, String> options = options(history.kinds());
    return new Journeys(
        from, span.start(), search.journeys(), Provenance.of("timed reach", options, graph));
  }

  private Map<String, String> options(Set<TieKind> present) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("over", ties.over(present));
    options.put("within", HopRules.words(hops));
    if (delay > 0) {
      options.put("delay", delay + (delay == 1 ? " day" : " days"));
    }
    ties.putInto(options);
    return options.buildOrThrow();
  }

  /** {@return the query, its span and its options} */
  @Override
  public String toString() {
    return Provenance.words("timed reach " + span, options(Set.of()));
  }
}
