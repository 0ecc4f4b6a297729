package org.attache.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.attache.Spell;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieHistory;
import org.attache.TieKind;

/**
 * A history of 197 years of a fixed number of states: each pair is tied and untied in turn, for 20
 * and 30 years on average, so that two in five pairs are tied in any year, 8,000 of 200 states.
 */
final class RandomHistory {
  static final int FIRST = 1816;
  static final int LAST = 2012;
  private static final long SEED = 1816;
  private static final double TIED = 20;
  private static final double UNTIED = 30;

  /** One tie, from the first day of a year to the last day of another. */
  record Row(int from, int to, int first, int last) {}

  private RandomHistory() {}

  static List<Row> rows(int actors) {
    SplittableRandom random = new SplittableRandom(SEED);
    List<Row> rows = new ArrayList<>();
    for (int one = 0; one < actors; one++) {
      for (int two = one + 1; two < actors; two++) {
        boolean tied = random.nextDouble() < TIED / (TIED + UNTIED);
        int year = FIRST;
        while (year <= LAST) {
          int years = years(tied ? TIED : UNTIED, random);
          if (tied) {
            rows.add(new Row(one, two, year, Math.min(LAST, year + years - 1)));
          }
          year += years;
          tied = !tied;
        }
      }
    }
    return rows;
  }

  /** A geometric number of years, at least one. */
  private static int years(double mean, SplittableRandom random) {
    return 1 + (int) (Math.log(1 - random.nextDouble()) / Math.log(1 - 1 / mean));
  }

  static TieHistory of(List<Row> rows, int actors) {
    List<State> states = RandomTies.states(actors);
    return TieHistory.of(
        rows.stream()
            .map(
                row ->
                    Tie.of(states.get(row.from()), states.get(row.to()), TieKind.PARTNERSHIP)
                        .withSpell(Spell.years(row.first(), row.last())))
            .toList());
  }
}
