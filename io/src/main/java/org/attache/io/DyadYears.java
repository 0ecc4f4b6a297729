package org.attache.io;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Which states and dyads the rows of a file list in which years. A source that lists every dyad
 * leaves unobserved what it does not list: a state without a row in a year, and a dyad without one
 * although both its states have some.
 */
final class DyadYears {
  private final int states;
  private final @Nullable BitSet[] dyads;
  private final BitSet[] listed;
  private final BitSet all = new BitSet();

  /** Takes years of two states by their places; of one state when the two are one. */
  interface Told {
    void year(int one, int two, int year);
  }

  DyadYears(int states) {
    this.states = states;
    dyads = new BitSet[states * states];
    listed = new BitSet[states];
    for (int state = 0; state < states; state++) {
      listed[state] = new BitSet();
    }
  }

  /** Whether the two were not there yet in this order and year. */
  boolean add(int one, int two, int year) {
    BitSet years = dyads[one * states + two];
    if (years == null) {
      years = new BitSet();
      dyads[one * states + two] = years;
    }
    if (years.get(year)) {
      return false;
    }
    years.set(year);
    listed[one].set(year);
    listed[two].set(year);
    all.set(year);
    return true;
  }

  /** The years that some row has. */
  BitSet years() {
    return all;
  }

  /** Tells what the rows leave out, for states that have a row in some year. */
  void unlisted(Told told) {
    for (int one = 0; one < states; one++) {
      if (!listed[one].isEmpty()) {
        tell(without(all, listed[one]), one, one, told);
        for (int two = one + 1; two < states; two++) {
          tell(missing(one, two), one, two, told);
        }
      }
    }
  }

  private BitSet missing(int one, int two) {
    BitSet missing = (BitSet) listed[one].clone();
    missing.and(listed[two]);
    return without(without(missing, dyads[one * states + two]), dyads[two * states + one]);
  }

  private static BitSet without(BitSet years, @Nullable BitSet others) {
    BitSet rest = (BitSet) years.clone();
    if (others != null) {
      rest.andNot(others);
    }
    return rest;
  }

  private static void tell(BitSet years, int one, int two, Told told) {
    years.stream().forEach(year -> told.year(one, two, year));
  }
}
