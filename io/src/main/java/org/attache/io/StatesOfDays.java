package org.attache.io;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.Codes;
import org.attache.State;
import org.attache.StateSystem;

/** Which members of a system the codes in a file mean on a day, each looked up once. */
final class StatesOfDays {
  private final StateSystem system;
  private final Codes[] codes;
  private final Map<Asked, State> known = new HashMap<>();

  StatesOfDays(StateSystem system, Set<Codes> codes) {
    this.system = system;
    this.codes = codes.toArray(Codes[]::new);
  }

  private record Asked(String text, LocalDate day) {}

  /** The member that a text means; reported as the value of the column where it is none. */
  Optional<State> member(String text, LocalDate day, CsvRow row, String column) {
    State state = known.get(new Asked(text, day));
    if (state != null) {
      return Optional.of(state);
    }
    if (text.isEmpty()) {
      row.report(column, "a state", "");
      return Optional.empty();
    }
    try {
      State found = system.resolve(text, day, codes).state();
      known.put(new Asked(text, day), found);
      return Optional.of(found);
    } catch (IllegalArgumentException e) {
      row.report(column, "a member of the system on " + day, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }
}
