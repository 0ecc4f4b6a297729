package org.attache.coalition;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.CoalitionEvent;
import org.attache.State;

/** Events that foretell one another, as they lie close together and share participants. */
final class SharedParticipants {
  private static final int DAYS = 365;

  private SharedParticipants() {}

  /** A line for each two of the events, in order of their dates, within a year. */
  static List<String> within(List<JoiningPerformance.HeldOut> events) {
    List<String> lines = new ArrayList<>();
    for (int later = 0; later < events.size(); later++) {
      for (int first = 0; first < later; first++) {
        CoalitionEvent one = events.get(first).event();
        CoalitionEvent two = events.get(later).event();
        long days = ChronoUnit.DAYS.between(one.date(), two.date());
        Set<State> both = one.joiners();
        both.retainAll(two.joiners());
        if (days < DAYS && !both.isEmpty()) {
          lines.add(line(first + 1, later + 1, days, both.size()));
        }
      }
    }
    return lines;
  }

  private static String line(int first, int later, long days, int both) {
    return "events "
        + first
        + " and "
        + later
        + " are not independent: days apart "
        + days
        + ", participants of both "
        + both
        + "; each foretells the other";
  }
}
