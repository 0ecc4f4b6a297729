package org.attache.growth;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attache.Actor;
import org.attache.Coverage;
import org.attache.Institution;
import org.attache.TieHistory;
import org.attache.TieKind;

/**
 * On which steps it is not known whether two actors tied themselves: where a gap of the coverage
 * holds the date of the step or that of the one before it.
 *
 * <p>A gap of any kind of the history counts. Where memberships are dyads, a gap of one membership
 * hides all ties of the member; where they are left out, their gaps do not count.
 */
final class UnobservedTies {
  private static final Set<String> MEMBERSHIPS =
      Set.of(TieKind.MEMBERSHIP.name(), TieKind.ASSOCIATE.name(), TieKind.OBSERVER.name());
  private static final int[] NONE = {};

  private final List<Actor> known;
  private final LocalDate[] dates;
  private final Dating dating;

  /** Of each actor, the first and the last step on which all its ties are hidden, in turn. */
  private final int[][] whole;

  /** Of each actor, another one with the first and last step on which the two are hidden. */
  private final int[][] pairs;

  private boolean any;

  UnobservedTies(TieHistory history, List<Actor> known, LocalDate[] dates, Dating dating) {
    this.known = known;
    this.dates = dates;
    this.dating = dating;
    this.whole = new int[known.size()][];
    this.pairs = new int[known.size()][];
    Arrays.fill(whole, NONE);
    Arrays.fill(pairs, NONE);
    int[] used = new int[2 * known.size()];
    history.coverage().gaps().forEach(gap -> add(gap, used));
    for (int v = 0; v < known.size(); v++) {
      whole[v] = Arrays.copyOf(whole[v], used[2 * v]);
      pairs[v] = Arrays.copyOf(pairs[v], used[2 * v + 1]);
    }
  }

  private void add(Coverage.Gap gap, int[] used) {
    boolean membership = MEMBERSHIPS.contains(gap.kind().name());
    if (membership && dating.multilateral() == Multilateral.LEFT_OUT) {
      return;
    }
    Set<Actor> actors = new TreeSet<>(gap.actors());
    if (membership && dating.multilateral() == Multilateral.DYADS && actors.size() == 2) {
      actors.removeIf(actor -> actor instanceof Institution);
    }
    int[] ends = actors.stream().mapToInt(a -> Collections.binarySearch(known, a)).toArray();
    int first = place(dating.steps().dateOf(gap.spell().start()));
    int last = place(gap.spell().end());
    if (ends.length == 0 || first >= last || Arrays.stream(ends).anyMatch(end -> end < 0)) {
      return;
    }
    any = true;
    if (ends.length == 1) {
      whole[ends[0]] = appended(whole[ends[0]], used, 2 * ends[0], first, last);
    } else {
      pairs[ends[0]] = appended(pairs[ends[0]], used, 2 * ends[0] + 1, ends[1], first, last);
      pairs[ends[1]] = appended(pairs[ends[1]], used, 2 * ends[1] + 1, ends[0], first, last);
    }
  }

  /** The first step on that date or after it. */
  private int place(LocalDate date) {
    int found = Arrays.binarySearch(dates, date);
    return found < 0 ? -found - 1 : found;
  }

  private static int[] appended(int[] row, int[] used, int place, int... numbers) {
    int size = used[place];
    int[] wide = size + numbers.length > row.length ? Arrays.copyOf(row, 2 * size + 3) : row;
    System.arraycopy(numbers, 0, wide, size, numbers.length);
    used[place] = size + numbers.length;
    return wide;
  }

  boolean isEmpty() {
    return !any;
  }

  /** Of an actor, the first and the last step on which all its ties are hidden, in turn. */
  int[] spans(int actor) {
    return whole[actor].clone();
  }

  /** Whether the tie of two actors is hidden on a step. */
  boolean hides(int one, int other, int step) {
    boolean hidden = hides(one, step) || hides(other, step);
    int[] row = pairs[one];
    for (int i = 0; i < row.length && !hidden; i += 3) {
      hidden = row[i] == other && row[i + 1] <= step && step <= row[i + 2];
    }
    return hidden;
  }

  /** Whether all ties of an actor are hidden on a step. */
  boolean hides(int actor, int step) {
    int[] row = whole[actor];
    for (int i = 0; i < row.length; i += 2) {
      if (row[i] <= step && step <= row[i + 1]) {
        return true;
      }
    }
    return false;
  }

  /** Marks those whose tie with an actor is hidden on a step. */
  void mark(int actor, int step, int[] marks, int mark) {
    int[] row = pairs[actor];
    for (int i = 0; i < row.length; i += 3) {
      if (row[i + 1] <= step && step <= row[i + 2]) {
        marks[row[i]] = mark;
      }
    }
  }
}
