package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.Actor;
import org.attache.Spell;
import org.attache.StateSystem;
import org.attache.Tie;
import org.attache.TieHistory;

/** How many actors arrive in each step: counted steps first, then the same number in each. */
record Arrivals(List<Integer> counted, int then) {
  private static final int MOST = 1 << 30;

  static Arrivals each(int actors) {
    checkArgument(actors >= 0, "arrivals must not be negative: %s", actors);
    return new Arrivals(List.of(), actors);
  }

  static Arrivals of(Collection<Integer> byStep) {
    long total = 0;
    for (int actors : byStep) {
      checkArgument(actors >= 0, "arrivals must not be negative: %s", actors);
      total += actors;
    }
    checkArgument(total <= MOST, "no more than %s actors can arrive, not %s", MOST, total);
    return new Arrivals(List.copyOf(byStep), 0);
  }

  /** Those of the dates that fall into each step of the calendar after step 0. */
  static Arrivals on(Collection<LocalDate> dates, GrowthCalendar calendar) {
    List<LocalDate> sorted = dates.stream().sorted().toList();
    List<Integer> byStep = new ArrayList<>();
    int next = 0;
    while (next < sorted.size() && sorted.get(next).isBefore(calendar.date(1))) {
      next++;
    }
    for (int step = 1; next < sorted.size(); step++) {
      int before = next;
      LocalDate end = calendar.date(step + 1);
      while (next < sorted.size() && sorted.get(next).isBefore(end)) {
        next++;
      }
      byStep.add(next - before);
    }
    return new Arrivals(List.copyOf(byStep), 0);
  }

  /** When each actor had its first tie. */
  static List<LocalDate> firstTies(TieHistory history) {
    Map<Actor, LocalDate> first = new HashMap<>();
    for (Tie tie : history.ties()) {
      earliest(first, tie.from(), tie.spell());
      earliest(first, tie.to(), tie.spell());
    }
    return List.copyOf(first.values());
  }

  /** When each state became a member for the first time. */
  static List<LocalDate> firstMemberships(StateSystem system) {
    Map<Actor, LocalDate> first = new HashMap<>();
    for (StateSystem.Member member : system.memberships()) {
      earliest(first, member.state(), member.spell());
    }
    return List.copyOf(first.values());
  }

  private static void earliest(Map<Actor, LocalDate> first, Actor actor, Spell spell) {
    first.merge(actor, spell.start(), (a, b) -> a.isBefore(b) ? a : b);
  }

  /** The arrivals of a step, which is at least 1. */
  int at(int step) {
    return step <= counted.size() ? counted.get(step - 1) : then;
  }

  /** The arrivals of the counted steps. */
  int total() {
    return counted.stream().mapToInt(Integer::intValue).sum();
  }

  @Override
  public String toString() {
    return counted.isEmpty() ? then + " a step" : total() + " in " + counted.size() + " steps";
  }
}
