package org.attache;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Histories of up to five states from 1900 to 1903, ties of some years each, some parallel; all
 * with a direction or all without.
 */
public final class RandomHistories extends DomainContextBase {
  public static final int FIRST = 1900;
  public static final int LAST = 1903;

  @Provide
  public Arbitrary<TieHistory> histories() {
    return Arbitraries.oneOf(histories(TieKind.PARTNERSHIP), histories(TieKind.TRADE));
  }

  private static Arbitrary<TieHistory> histories(TieKind kind) {
    return tie(kind).list().ofMaxSize(9).map(TieHistory::of);
  }

  private static Arbitrary<Tie> tie(TieKind kind) {
    return Combinators.combine(
            Arbitraries.integers().between(0, 4),
            Arbitraries.integers().between(1, 4),
            Arbitraries.integers().between(FIRST, LAST),
            Arbitraries.integers().between(1, 3),
            Arbitraries.integers().between(1, 4))
        .as(
            (from, step, year, years, weight) ->
                Tie.of(state(from), state((from + step) % 5), kind)
                    .withWeight(weight)
                    .withSpell(Spell.years(year, year + years - 1)));
  }

  private static State state(int number) {
    return Sketch.state(Sketch.code(number));
  }

  /** The history in which a day stands for what was a year, from the first day of 1900 on. */
  public static TieHistory inDays(TieHistory history) {
    LocalDate first = LocalDate.of(FIRST, 1, 1);
    List<Tie> ties =
        history.ties().stream()
            .map(
                tie ->
                    tie.withSpell(
                        new Spell(
                            first.plusDays(3L * (tie.spell().start().getYear() - FIRST)),
                            first.plusDays(3L * (tie.spell().end().getYear() - FIRST) - 1))))
            .toList();
    return TieHistory.of(ties);
  }
}
