package org.attache.coalition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attache.Actor;
import org.attache.Coverage;
import org.attache.Institution;
import org.attache.Spell;
import org.attache.State;
import org.attache.StateSystem;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;

/** Cuts a history on lagged days, each kind of tie on the day it was last observed. */
final class LaggedHistory {
  private final TieHistory history;
  private final StateSystem system;
  private final Map<Set<String>, TieHistory> narrowed = new HashMap<>();

  LaggedHistory(TieHistory history, StateSystem system) {
    this.history = history;
    this.system = system;
  }

  /** The ties of a day, with the names that states have on a later date. */
  LaggedTies on(LocalDate day, LocalDate date) {
    Naming naming = new Naming(system, day, date);
    ReadingDays days = new ReadingDays(history, day);
    List<Tie> ties = new ArrayList<>();
    days.byDay().forEach((on, kinds) -> addTies(kinds, on, day, days, naming, ties));
    Set<Actor> held = new TreeSet<>(naming.all());
    ties.removeIf(tie -> !isHeld(tie.from(), held) || !isHeld(tie.to(), held));
    Coverage coverage = coverage(days, naming, day);
    TieGraph graph = TieGraph.of(ties, held, Spell.day(day), coverage);
    List<String> notes = new ArrayList<>(days.notes());
    notes.addAll(open(coverage));
    return new LaggedTies(graph, naming, notes);
  }

  private static boolean isHeld(Actor actor, Set<Actor> states) {
    return !(actor instanceof State) || states.contains(actor);
  }

  private void addTies(
      Set<String> kinds,
      LocalDate on,
      LocalDate day,
      ReadingDays days,
      Naming naming,
      List<Tie> ties) {
    for (Tie tie : narrowed.computeIfAbsent(kinds, this::only).on(on).ties()) {
      Actor from = naming.now(tie.from());
      Actor to = naming.now(tie.to());
      if (days.isReadOn(tie, on) && !from.equals(to)) {
        Spell spell = until(day, tie.spell());
        ties.add(new Tie(from, to, tie.kinds(), tie.weight(), spell, tie.ref()));
      }
    }
  }

  private TieHistory only(Set<String> names) {
    Stream<TieKind> all =
        Stream.concat(
            history.kinds().stream(),
            history.coverage().observations().stream().map(Coverage.Observation::kind));
    return history.only(all.filter(kind -> names.contains(kind.name())).toArray(TieKind[]::new));
  }

  /** How long a tie will last is not known on the day. */
  private static Spell until(LocalDate day, Spell spell) {
    return new Spell(spell.start(), day.plusDays(1));
  }

  /** What the readings observed, as of the day. */
  private Coverage coverage(ReadingDays days, Naming naming, LocalDate day) {
    Coverage all = history.coverage();
    Coverage result = all.isUnlimited() ? Coverage.everything() : nothing();
    List<Spell> then = List.of(Spell.day(day));
    for (Coverage.Observation each : all.observations()) {
      if (days.of(each.kind()).filter(each.spell()::contains).isPresent()) {
        result = result.and(Coverage.of(each.source(), Set.of(each.kind()), then));
      }
    }
    return result.withGaps(gaps(days, naming, day)).withNotes(all.notes());
  }

  /** The coverage of no source. */
  static Coverage nothing() {
    return Coverage.of(new Coverage.Source("none", "", ""), Set.of(), List.of(Spell.ALWAYS));
  }

  private List<Coverage.Gap> gaps(ReadingDays days, Naming naming, LocalDate day) {
    Map<LocalDate, Set<State>> members = new HashMap<>();
    List<Coverage.Gap> gaps = new ArrayList<>();
    for (Coverage.Gap gap : history.coverage().gaps()) {
      LocalDate on = days.of(gap.kind()).filter(gap.spell()::contains).orElse(LocalDate.MIN);
      if (!on.equals(LocalDate.MIN)) {
        Set<State> states = members.computeIfAbsent(on, d -> new TreeSet<>(system.members(d)));
        Set<Actor> named = new TreeSet<>();
        gap.actors().forEach(actor -> named.add(naming.now(actor)));
        if (named.size() == gap.actors().size()
            && !isStandIn(gap, naming, states)
            && !isGone(gap, naming, states)) {
          gaps.add(new Coverage.Gap(named, gap.kind(), Spell.day(day), gap.why()));
        }
      }
    }
    return gaps;
  }

  /** A source cannot have listed a state before it existed; its predecessors tell. */
  private static boolean isStandIn(Coverage.Gap gap, Naming naming, Set<State> members) {
    return gap.actors().stream()
        .anyMatch(actor -> actor instanceof State state && naming.isStandIn(state, members));
  }

  /** That a source did not list a state that was no more tells nothing of its successor. */
  private static boolean isGone(Coverage.Gap gap, Naming naming, Set<State> members) {
    return gap.actors().stream()
        .anyMatch(
            actor ->
                actor instanceof State state
                    && !members.contains(state)
                    && !naming.now(state).equals(state));
  }

  private static List<String> open(Coverage coverage) {
    long institutions = open(coverage, 1);
    long memberships = open(coverage, 2);
    return institutions + memberships == 0
        ? List.of()
        : List.of(
            "memberships not observed and not counted: all of institutions, "
                + institutions
                + "; of single states, "
                + memberships);
  }

  private static long open(Coverage coverage, int actors) {
    return coverage.gaps().stream()
        .filter(gap -> gap.kind().name().equals(TieKind.MEMBERSHIP.name()))
        .filter(gap -> gap.actors().size() == actors)
        .filter(gap -> gap.actors().stream().anyMatch(Institution.class::isInstance))
        .count();
  }
}
