package org.attache.growth;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.Actor;
import org.attache.State;
import org.attache.StateSystem;

/** The members of the system on the date of each step, in code order. */
final class SystemTurnout implements Turnout {
  private final StateSystem system;
  private final GrowthCalendar calendar;
  private final Map<Actor, Integer> numbers = new HashMap<>();
  private int[] seen = new int[0];

  /** Those of the seed have numbers from the start. */
  SystemTurnout(StateSystem system, GrowthCalendar calendar, List<Actor> seed) {
    this.system = system;
    this.calendar = calendar;
    seed.forEach(actor -> numbers.put(actor, numbers.size()));
  }

  @Override
  public void turn(int step, MembershipRun run) {
    seen = seen.length == 0 ? new int[run.room()] : seen;
    for (State state : system.members(calendar.date(step))) {
      Integer known = numbers.get(state);
      if (known != null) {
        run.comeBack(known);
        seen[known] = step;
      } else if (run.hasRoom()) {
        int number = run.arrive();
        numbers.put(state, number);
        seen[number] = step;
      }
    }
    if (step > 0) {
      run.leaveUnless(seen, step);
    }
  }

  /** Who arrived, by number. */
  Map<Integer, Actor> arrived() {
    Map<Integer, Actor> arrived = new HashMap<>();
    numbers.forEach((actor, number) -> arrived.put(number, actor));
    return arrived;
  }
}
