package org.attache.growth;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.Actor;
import org.attache.State;
import org.attache.StateSystem;

/** Which states are there at each step. */
interface Turnout {

  /** Lets states arrive, and leave after step 0; never more actors than there is room for. */
  void turn(int step, MembershipRun run);

  /** So many states in all by a step, those that are there without being told included. */
  record Steady(int start, double perStep) implements Turnout {
    @Override
    public void turn(int step, MembershipRun run) {
      long wanted = start + (long) Math.floor(perStep * step);
      while (run.states() < wanted && run.hasRoom()) {
        run.arrive();
      }
    }
  }

  /** The members of the system on the date of each step, in code order. */
  final class Dated implements Turnout {
    private final StateSystem system;
    private final Calendar calendar;
    private final Map<Actor, Integer> numbers = new HashMap<>();
    private int[] seen = new int[0];

    /** Those of the seed have numbers from the start. */
    Dated(StateSystem system, Calendar calendar, List<Actor> seed) {
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
}
