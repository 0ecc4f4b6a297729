package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Actor;
import org.attache.Direction;
import org.attache.NewNames;
import org.attache.RandomHistories;
import org.attache.Run;
import org.attache.Spell;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;

/** Time-respecting reach against all actors on all days. */
@Tag("fast")
@Domain(RandomHistories.class)
@Domain(DomainContext.Global.class)
class TimedReachLawsTest {
  private static final Spell DAYS = new Spell(LocalDate.of(1900, 1, 2), LocalDate.of(1900, 1, 16));

  /** Being with an actor on a day. */
  private record Stay(Actor actor, LocalDate day) {}

  /** For each actor the earliest day, then the fewest hops for that day. */
  private static Map<Actor, String> slow(
      TieHistory history, Actor from, int hops, int delay, Direction direction) {
    Map<Actor, String> found = new TreeMap<>();
    Map<Actor, LocalDate> earliest = new TreeMap<>(Map.of(from, DAYS.start()));
    Set<Stay> stays = Set.of(new Stay(from, DAYS.start()));
    for (int hop = 1; hop <= hops; hop++) {
      Set<Stay> next = new HashSet<>();
      for (Stay stay : stays) {
        LocalDate ready = stay.day().plusDays(hop == 1 ? 0 : delay);
        for (Tie tie : history.ties()) {
          for (LocalDate day = ready; day.isBefore(DAYS.end()); day = day.plusDays(1)) {
            if (tie.spell().contains(day) && leaves(tie, stay.actor(), direction)) {
              next.add(new Stay(tie.other(stay.actor()), day));
            }
          }
        }
      }
      for (Stay stay : next) {
        if (stay.day().isBefore(earliest.getOrDefault(stay.actor(), LocalDate.MAX))) {
          earliest.put(stay.actor(), stay.day());
          found.put(stay.actor(), stay.day() + " in " + hop);
        }
      }
      stays = next;
    }
    return found;
  }

  private static boolean leaves(Tie tie, Actor actor, Direction direction) {
    boolean out = direction != Direction.IN;
    boolean either = !tie.directed() || direction == Direction.ALL;
    return tie.touches(actor) && (either || (out ? tie.from() : tie.to()).equals(actor));
  }

  private static Map<Actor, String> found(Journeys journeys) {
    Map<Actor, String> found = new TreeMap<>();
    journeys.journeys().forEach(j -> found.put(j.actor(), j.arrival() + " in " + j.hops()));
    return found;
  }

  @Property(tries = 150)
  void arrivalsAndHopsAreThoseOfAllActorsOnAllDays(
      @ForAll TieHistory years,
      @ForAll @IntRange(min = 1, max = 6) int hops,
      @ForAll @IntRange(max = 3) int delay,
      @ForAll Direction direction) {
    TieHistory history = RandomHistories.inDays(years);
    for (Actor from : history.actors()) {
      TimedReach reach =
          TimedReach.from(from).during(DAYS).withDelay(delay).withDirection(direction);
      assertThat(found(reach.within(hops).of(history)))
          .isEqualTo(slow(history, from, hops, delay, direction));
      assertThat(found(reach.of(history))).isEqualTo(slow(history, from, 5, delay, direction));
    }
  }

  @Property(tries = 150)
  void eachWitnessIsAJourney(
      @ForAll TieHistory years,
      @ForAll @IntRange(min = 1, max = 4) int hops,
      @ForAll @IntRange(max = 3) int delay) {
    TieHistory history = RandomHistories.inDays(years);
    for (Actor from : history.actors()) {
      Journeys journeys =
          TimedReach.from(from).during(DAYS).withDelay(delay).within(hops).of(history);
      for (Journeys.Journey journey : journeys.journeys()) {
        assertThat(journey.hops()).isBetween(1, hops);
        Actor at = from;
        LocalDate ready = DAYS.start();
        for (Journeys.Leg leg : journey.legs()) {
          assertThat(leg.from()).isEqualTo(at);
          assertThat(leg.tie().other(at)).isEqualTo(leg.to());
          assertThat(leaves(leg.tie(), at, Direction.OUT)).isTrue();
          assertThat(history.ties()).contains(leg.tie());
          assertThat(leg.tie().spell().contains(leg.day())).isTrue();
          assertThat(leg.day()).isAfterOrEqualTo(ready).isBefore(DAYS.end());
          at = leg.to();
          ready = leg.day().plusDays(delay);
        }
        assertThat(at).isEqualTo(journey.actor());
        assertThat(journeys.to(at)).contains(journey);
        assertThat(journeys.arrival(at)).contains(journey.legs().get(journey.hops() - 1).day());
      }
    }
  }

  @Property(tries = 150)
  void tiesAlwaysInForceGivePlainReach(
      @ForAll TieHistory years, @ForAll @IntRange(min = 1, max = 4) int hops) {
    List<Tie> always = years.ties().stream().map(tie -> tie.withSpell(Spell.ALWAYS)).toList();
    TieHistory history = TieHistory.of(always);
    TieGraph graph = TieGraph.of(always);
    for (Actor from : history.actors()) {
      Journeys journeys = TimedReach.from(from).within(hops).of(history);
      Reached reached = Reach.from(from).within(hops).of(graph);
      assertThat(journeys.actors()).containsExactlyInAnyOrderElementsOf(reached.actors());
      for (Journeys.Journey journey : journeys.journeys()) {
        assertThat(reached.hops(journey.actor())).hasValue(journey.hops());
        assertThat(journey.arrival()).isEqualTo(LocalDate.MIN);
      }
    }
  }

  @Property(tries = 150)
  void oneMoreTieNeverDelaysAndAStayNeverSpeeds(
      @ForAll TieHistory years, @ForAll @IntRange(max = 3) int delay) {
    TieHistory history = RandomHistories.inDays(years);
    for (Tie tie : history.ties()) {
      TieHistory fewer = history.filter(other -> !other.ref().equals(tie.ref()));
      for (Actor from : fewer.actors()) {
        TimedReach reach = TimedReach.from(from).during(DAYS).withDelay(delay);
        Journeys before = reach.of(fewer);
        assertNoLater(reach.of(history), before);
        assertNoLater(before, reach.withDelay(delay + 1).of(fewer));
        assertNoLater(before, reach.within(2).of(fewer));
      }
    }
  }

  private static void assertNoLater(Journeys sooner, Journeys later) {
    for (Journeys.Journey journey : later.journeys()) {
      assertThat(sooner.arrival(journey.actor()).orElse(LocalDate.MAX))
          .isBeforeOrEqualTo(journey.arrival());
    }
  }

  @Property(tries = 150)
  void relabellingPermutesAndRepeatsAreEqual(@ForAll TieHistory years) {
    TieHistory history = RandomHistories.inDays(years);
    NewNames mirrored = NewNames.mirrored(history.actors());
    TieHistory renamed = TieHistory.of(mirrored.of(history.ties()));
    for (Actor from : history.actors()) {
      Journeys journeys = TimedReach.from(from).during(DAYS).of(history);
      Map<Actor, String> permuted = new TreeMap<>();
      found(TimedReach.from(mirrored.of(from)).during(DAYS).of(renamed))
          .forEach((actor, when) -> permuted.put(mirrored.of(actor), when));
      assertThat(permuted).isEqualTo(found(journeys));
      assertThat(TimedReach.from(from).during(DAYS).of(history, Run.on(3))).isEqualTo(journeys);
    }
  }
}
