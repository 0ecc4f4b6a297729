package org.attache;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Ties as they come: parallel, of several kinds, short, long, open at either end. */
final class RandomTies {
  static final List<State> STATES =
      List.of("A", "B", "C", "D", "E", "F").stream().map(Europe::state).toList();
  static final List<Institution> INSTITUTIONS =
      List.of(new Institution("C", "Council C"), new Institution("U", "Union U"));
  static final int FIRST_YEAR = 1900;
  static final int LAST_YEAR = 1912;

  private static final List<Set<TieKind>> UNDIRECTED =
      List.of(
          Set.of(TieKind.DEFENSE),
          Set.of(TieKind.ENTENTE),
          Set.of(TieKind.DEFENSE, TieKind.NEUTRALITY));
  private static final List<Set<TieKind>> DIRECTED =
      List.of(Set.of(TieKind.TRADE), Set.of(TieKind.ARMS), Set.of(TieKind.TRADE, TieKind.ARMS));

  private RandomTies() {}

  /** Ties between states, without a direction. */
  static Arbitrary<List<Tie>> undirected() {
    return tie(UNDIRECTED).list().ofMaxSize(25).withSizeDistribution(RandomDistribution.uniform());
  }

  /** Ties between states, with a direction. */
  static Arbitrary<List<Tie>> directed() {
    return tie(DIRECTED).list().ofMaxSize(25).withSizeDistribution(RandomDistribution.uniform());
  }

  /** Ties between states with and without a direction, and memberships from either end. */
  static Arbitrary<List<Tie>> any() {
    List<Set<TieKind>> both = new ArrayList<>(UNDIRECTED);
    both.addAll(DIRECTED);
    return Arbitraries.frequencyOf(Tuple.of(3, tie(both)), Tuple.of(2, membership()))
        .list()
        .ofMaxSize(25)
        .withSizeDistribution(RandomDistribution.uniform());
  }

  /** Memberships alone. */
  static Arbitrary<List<Tie>> memberships() {
    return membership().list().ofMaxSize(20).withSizeDistribution(RandomDistribution.uniform());
  }

  static Arbitrary<Spell> spell() {
    Arbitrary<LocalDate> starts =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(LocalDate.MIN)),
            Tuple.of(4, date()),
            Tuple.of(4, year().map(year -> LocalDate.of(year, 1, 1)))); // where mistakes happen
    Arbitrary<Integer> days = Arbitraries.of(1, 2, 30, 365, 366, 1000, 3000, Integer.MAX_VALUE);
    return Combinators.combine(starts, days, date())
        .as(
            (start, length, end) -> {
              boolean open = length == Integer.MAX_VALUE;
              LocalDate from = start.equals(LocalDate.MIN) ? end.minusDays(1) : start;
              LocalDate until = open ? LocalDate.MAX : from.plusDays(length);
              return new Spell(start, until);
            });
  }

  static Arbitrary<Integer> year() {
    return Arbitraries.integers().between(FIRST_YEAR, LAST_YEAR);
  }

  private static Arbitrary<LocalDate> date() {
    return Combinators.combine(year(), Arbitraries.integers().between(1, 365))
        .as(LocalDate::ofYearDay);
  }

  private static Arbitrary<Tie> tie(List<Set<TieKind>> kinds) {
    Arbitrary<Integer> places = Arbitraries.integers().between(0, STATES.size() - 1);
    Arbitrary<Integer> steps = Arbitraries.integers().between(1, STATES.size() - 1);
    return Combinators.combine(places, steps, Arbitraries.of(kinds), weight(), spell())
        .as(
            (from, step, own, weight, spell) ->
                new Tie(
                    STATES.get(from),
                    STATES.get((from + step) % STATES.size()),
                    own,
                    weight,
                    spell,
                    ""));
  }

  private static Arbitrary<Tie> membership() {
    return Combinators.combine(
            Arbitraries.of(STATES),
            Arbitraries.of(INSTITUTIONS),
            Arbitraries.of(TieKind.MEMBERSHIP, TieKind.OBSERVER),
            Arbitraries.of(true, false),
            spell())
        .as(
            (member, hub, kind, hubFirst, spell) ->
                (hubFirst ? Tie.of(hub, member, kind) : Tie.of(member, hub, kind))
                    .withSpell(spell));
  }

  private static Arbitrary<Double> weight() {
    return Arbitraries.of(1.0, 0.5, 2.0, 3.25);
  }
}
