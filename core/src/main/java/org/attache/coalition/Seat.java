package org.attache.coalition;

import java.util.function.ToIntFunction;
import org.attache.Actor;

/**
 * A candidate for a concert, named before the graph is known.
 *
 * @param code its code
 * @param place how it is found among those who could sit
 */
record Seat(String code, ToIntFunction<ConcertSeats> place) {

  static Seat of(String code) {
    return new Seat(code, seats -> seats.place(code));
  }

  static Seat of(Actor actor) {
    return new Seat(actor.code(), seats -> seats.place(actor));
  }
}
