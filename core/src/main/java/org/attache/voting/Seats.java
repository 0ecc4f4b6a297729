package org.attache.voting;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.Actor;
import org.attache.NonStateActor;

/**
 * Who sits in a council.
 *
 * @param vetoing members with a veto
 * @param others members without
 * @param elected how many more seats there are, tied to nobody
 */
record Seats(List<Actor> vetoing, List<Actor> others, int elected) {

  /** What the seats are called that are tied to nobody. */
  static final String FREE = "ELECTED";

  Seats {
    vetoing = List.copyOf(vetoing);
    others = List.copyOf(others);
    checkArgument(elected >= 0, "the number of seats must not be negative: %s", elected);
    long distinct =
        Stream.of(vetoing, others, numbered(FREE, elected))
            .flatMap(List::stream)
            .distinct()
            .count();
    checkArgument(
        distinct == vetoing.size() + others.size() + elected,
        "nobody has two seats, and %s %s seats are free: %s %s",
        elected,
        FREE,
        vetoing,
        others);
  }

  static List<Actor> numbered(String kind, int seats) {
    String name = kind.toLowerCase(Locale.ROOT) + " member ";
    return IntStream.rangeClosed(1, seats)
        .<Actor>mapToObj(seat -> new NonStateActor(kind + " " + seat, name + seat))
        .toList();
  }

  Seats withVetoing(Actor... members) {
    return new Seats(joined(vetoing, members), others, elected);
  }

  Seats withOthers(Actor... members) {
    return new Seats(vetoing, joined(others, members), elected);
  }

  Seats withElected(int seats) {
    return new Seats(vetoing, others, seats);
  }

  Seats withSeated(Actor... members) {
    checkArgument(
        members.length <= elected, "%s elected seats are free: %s", elected, members.length);
    return withElected(elected - members.length).withOthers(members);
  }

  Seats withoutVeto() {
    return new Seats(List.of(), joined(vetoing, others.toArray(Actor[]::new)), elected);
  }

  private static List<Actor> joined(List<Actor> some, Actor... more) {
    return Stream.concat(some.stream(), Stream.of(more)).toList();
  }

  int size() {
    return vetoing.size() + others.size() + elected;
  }

  List<Actor> all() {
    return Stream.of(vetoing, others, numbered(FREE, elected))
        .flatMap(List::stream)
        .sorted()
        .toList();
  }
}
