package org.attache.io;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of the rows.
 *
 * @param rows all of them
 * @param nowhere those with an actor without a country
 * @param domestic those with two actors of one country
 * @param uncoded those without a CAMEO code
 * @param flawed those with a problem
 */
record EventTally(long rows, long nowhere, long domestic, long uncoded, long flawed) {

  EventTally plus(EventTally other) {
    return new EventTally(
        rows + other.rows,
        nowhere + other.nowhere,
        domestic + other.domestic,
        uncoded + other.uncoded,
        flawed + other.flawed);
  }

  long counted() {
    return rows - nowhere - domestic - uncoded - flawed;
  }

  /** What was read and what was left out, in words. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add("events read: " + rows + "; counted: " + counted());
    note(notes, nowhere, "with an actor without a country");
    note(notes, domestic, "with both actors of one country");
    note(notes, uncoded, "without a CAMEO code");
    note(notes, flawed, "with problems");
    return notes;
  }

  static void note(List<String> notes, long count, String what) {
    if (count > 0) {
      notes.add("events left out " + what + ": " + count);
    }
  }
}
