package org.attache.coalition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;
import org.attache.Tie;

/**
 * Potential partners in the order in which they can first be reached; see {@link TimedReach}.
 *
 * @param starts where the journeys begin, in code order
 * @param first the first day of the span, {@link LocalDate#MIN} where it has none
 * @param journeys one to each actor found: the earliest arrival first, then the fewest hops, then
 *     in code order
 * @param provenance how the result came about
 */
public record Journeys(
    List<Actor> starts, LocalDate first, List<Journey> journeys, Provenance provenance)
    implements Result {
  private static final int PRINTED = 30;

  /**
   * The earliest journey to one actor.
   *
   * @param actor who is reached
   * @param arrival on which day at the earliest
   * @param legs the ties used, one after the other
   */
  public record Journey(Actor actor, LocalDate arrival, List<Leg> legs) {
    /** Copies the list. */
    public Journey {
      legs = List.copyOf(legs);
    }

    /** {@return how many ties it uses} */
    public int hops() {
      return legs.size();
    }

    /** Up to the last tie. */
    private String way() {
      StringBuilder way = new StringBuilder(legs.get(0).from().code());
      for (Leg leg : legs.subList(0, legs.size() - 1)) {
        way.append(' ').append(text(leg.day())).append(' ').append(leg.to().code());
      }
      return way.toString();
    }
  }

  /**
   * One tie of a journey.
   *
   * @param from the actor it leaves
   * @param to the actor it leads to
   * @param tie the tie
   * @param day the earliest day on which it can be used
   */
  public record Leg(Actor from, Actor to, Tie tie, LocalDate day) {}

  /** Copies the lists. */
  public Journeys {
    starts = List.copyOf(starts);
    journeys = List.copyOf(journeys);
  }

  /** {@return all actors found, in the order of their arrival} */
  public List<Actor> actors() {
    return journeys.stream().map(Journey::actor).toList();
  }

  /**
   * {@return the actors found up to a day, in the order of their arrival}
   *
   * @param day the last day
   */
  public List<Actor> by(LocalDate day) {
    return journeys.stream()
        .filter(journey -> !journey.arrival().isAfter(day))
        .map(Journey::actor)
        .toList();
  }

  /**
   * {@return the earliest journey to an actor; nothing for a start and whoever was not reached}
   *
   * @param actor the actor
   */
  public Optional<Journey> to(Actor actor) {
    return journeys.stream().filter(journey -> journey.actor().equals(actor)).findFirst();
  }

  /**
   * {@return the day on which an actor is reached: the first of the span for a start, nothing when
   * it was not reached}
   *
   * @param actor the actor
   */
  public Optional<LocalDate> arrival(Actor actor) {
    return starts.contains(actor) ? Optional.of(first) : to(actor).map(Journey::arrival);
  }

  /**
   * {@return a row for each actor found: day of arrival, hops, code, name, and the journey up to
   * the last tie, such as {@code GMY 1882-05-20 ITA}: from Germany, on that day to Italy, and on
   * the day of arrival to the actor}
   */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (Journey journey : journeys) {
      rows.add(
          List.of(
              text(journey.arrival()),
              journey.hops(),
              journey.actor().code(),
              journey.actor().name(),
              journey.way()));
    }
    return Table.of(List.of("arrival", "hops", "code", "name", "from and through"), rows)
        .withTitle(
            "potential partners of "
                + String.join(", ", starts.stream().map(Actor::code).toList())
                + " in the order of time: "
                + (journeys.isEmpty() ? "nobody" : journeys.size()))
        .withFooter(provenance.toString());
  }

  private static String text(LocalDate day) {
    return day.equals(LocalDate.MIN) ? "…" : day.toString();
  }

  /** {@return the first rows of the table} */
  @Override
  public String toString() {
    return table().first(PRINTED).toString();
  }
}
