package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.attache.Actor;
import org.attache.Spell;
import org.attache.State;
import org.attache.StateSystem;
import org.attache.Tie;
import org.attache.TieHistory;

/** Lays the ties of a history out in steps; used by one thread, then thrown away. */
final class DatedTiesBuilder {
  private final Dating dating;
  private final Map<Actor, List<Spell>> members = new HashMap<>();
  private final Map<Actor, Integer> numbers = new HashMap<>();
  private List<Actor> actors = List.of();

  LocalDate[] dates = {};
  int[] from = {};
  int[] to = {};
  int[] step = {};
  int[] ended = {};
  boolean[] directed = {};
  boolean[] membership = {};
  int[] arrival = {};
  int[] departure = {};

  DatedTiesBuilder(Dating dating) {
    this.dating = dating;
    dating.among().ifPresent(this::enter);
  }

  private void enter(StateSystem system) {
    for (StateSystem.Member member : system.memberships()) {
      members.computeIfAbsent(member.state(), state -> new ArrayList<>()).add(member.spell());
    }
  }

  List<Actor> actors() {
    return actors;
  }

  DatedTiesBuilder of(TieHistory history) {
    List<DatedTie> rows = rows(history);
    rows.sort(Comparator.comparing(tie -> tie.spell().start()));
    List<DatedTie> ties = DatedTie.joined(rows);
    checkArgument(
        !ties.isEmpty(),
        "no tie to date: %s, events during %s, memberships %s",
        history,
        dating.window(),
        dating.multilateral());
    number(ties);
    date(ties);
    lay(ties);
    arrive();
    return this;
  }

  private List<DatedTie> rows(TieHistory history) {
    List<DatedTie> rows = new ArrayList<>();
    List<Tie> memberships = new ArrayList<>();
    for (Tie tie : history.ties()) {
      if (!tie.spell().start().isBefore(dating.window().end()) || !isAmong(tie)) {
        continue;
      }
      if (tie.institution().isEmpty()) {
        rows.add(new DatedTie(tie.from(), tie.to(), tie.spell(), tie.directed(), false));
      } else if (dating.multilateral() == Multilateral.DYADS) {
        memberships.add(tie);
      } else if (dating.multilateral() == Multilateral.ONE_EVENT) {
        rows.add(DatedTie.joining(tie));
      }
    }
    rows.addAll(DatedTie.dyads(memberships));
    rows.removeIf(row -> !row.spell().start().isBefore(dating.window().end()));
    return rows;
  }

  /** Whether both ends, where they are states, were in the system on some day of the tie. */
  private boolean isAmong(Tie tie) {
    return members.isEmpty() || (isAmong(tie.from(), tie) && isAmong(tie.to(), tie));
  }

  private boolean isAmong(Actor actor, Tie tie) {
    return !(actor instanceof State)
        || members.getOrDefault(actor, List.of()).stream().anyMatch(tie.spell()::overlaps);
  }

  private void number(List<DatedTie> ties) {
    TreeSet<Actor> sorted = new TreeSet<>(members.keySet());
    for (DatedTie tie : ties) {
      sorted.add(tie.from());
      sorted.add(tie.to());
    }
    actors = List.copyOf(sorted);
    for (int v = 0; v < actors.size(); v++) {
      numbers.put(actors.get(v), v);
    }
  }

  /** Step 0 is dated the last date before the window, or its start where nothing was before. */
  private void date(List<DatedTie> ties) {
    LocalDate start = dating.window().start();
    LocalDate outset = dating.window().equals(Spell.ALWAYS) ? stepDate(ties.get(0)) : LocalDate.MIN;
    TreeSet<LocalDate> later = new TreeSet<>();
    boolean before = dating.window().equals(Spell.ALWAYS);
    for (DatedTie tie : ties) {
      LocalDate date = stepDate(tie);
      if (tie.spell().start().isBefore(start)) {
        outset = date;
        before = true;
      } else if (date.isAfter(outset)) {
        later.add(date);
      }
    }
    later.add(before ? outset : start);
    dates = later.toArray(new LocalDate[0]);
  }

  private LocalDate stepDate(DatedTie tie) {
    return dating.steps().dateOf(tie.spell().start());
  }

  private void lay(List<DatedTie> ties) {
    int m = ties.size();
    from = new int[m];
    to = new int[m];
    step = new int[m];
    ended = new int[m];
    directed = new boolean[m];
    membership = new boolean[m];
    for (int i = 0; i < m; i++) {
      DatedTie tie = ties.get(i);
      from[i] = numbers.getOrDefault(tie.from(), -1);
      to[i] = numbers.getOrDefault(tie.to(), -1);
      step[i] = tie.spell().start().isBefore(dating.window().start()) ? 0 : at(stepDate(tie));
      ended[i] = firstAfter(tie.spell());
      directed[i] = tie.directed();
      membership[i] = tie.membership();
    }
  }

  /** The step of that date or the first after it; the number of steps when there is none. */
  private int at(LocalDate date) {
    int found = Arrays.binarySearch(dates, date);
    return found < 0 ? -found - 1 : found;
  }

  /** The first step on which the spell is over. */
  private int firstAfter(Spell spell) {
    if (spell.isOpen()) {
      return DatedTies.NEVER;
    }
    if (spell.end().isBefore(dating.window().start())) {
      return 0;
    }
    LocalDate last = dating.steps().dateOf(spell.lastDay());
    int at = last.equals(LocalDate.MAX) ? dates.length : at(last.plusDays(1));
    return at == dates.length ? DatedTies.NEVER : at;
  }

  private void arrive() {
    arrival = new int[actors.size()];
    departure = new int[actors.size()];
    Arrays.fill(arrival, DatedTies.NEVER);
    Arrays.fill(departure, DatedTies.NEVER);
    for (int i = from.length - 1; i >= 0; i--) {
      arrival[from[i]] = step[i];
      arrival[to[i]] = step[i];
    }
    members.forEach((state, spells) -> stay(numbers.getOrDefault(state, -1), spells));
  }

  /** From the first entry to the last exit: those who were away in between stay on the list. */
  private void stay(int v, List<Spell> spells) {
    for (Spell spell : spells) {
      int entry = at(dating.steps().dateOf(spell.start()));
      arrival[v] = entry == dates.length ? arrival[v] : Math.min(arrival[v], entry);
    }
    Spell last = spells.get(0);
    for (Spell spell : spells) {
      last = spell.end().isAfter(last.end()) ? spell : last;
    }
    departure[v] = firstAfter(last);
  }
}
