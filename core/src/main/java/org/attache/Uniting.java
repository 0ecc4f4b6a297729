package org.attache;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.Coverage.Gap;
import org.attache.StateSystem.Member;

/** Puts the last successor in the place of its predecessors, in ties and in gaps. */
final class Uniting {
  private final StateSystem system;
  private final Map<State, State> last = new HashMap<>();
  private final TreeMap<State, Integer> rewritten = new TreeMap<>();
  private final List<String> within = new ArrayList<>();

  Uniting(StateSystem system) {
    this.system = system;
  }

  TieColumns columns(Iterable<Tie> ties) {
    TieColumnsBuilder builder = new TieColumnsBuilder();
    for (Tie tie : ties) {
      Actor from = last(tie.from());
      Actor to = last(tie.to());
      if (from.equals(to) && !tie.from().equals(tie.to())) {
        within.add(tie.ref());
      } else {
        count(tie);
        builder.add(new Tie(from, to, tie.kinds(), tie.weight(), tie.spell(), tie.ref()));
      }
    }
    return builder.build();
  }

  private void count(Tie tie) {
    Stream.of(tie.from(), tie.to())
        .distinct()
        .filter(end -> !last(end).equals(end))
        .forEach(end -> rewritten.merge((State) end, 1, Integer::sum));
  }

  private Actor last(Actor actor) {
    return actor instanceof State state ? last.computeIfAbsent(state, system::last) : actor;
  }

  Coverage coverage(Coverage coverage) {
    return coverage.withGapsAs(this::gaps).withNotes(notes());
  }

  /** Within a united state a gap holds while the part it names was a member. */
  private Stream<Gap> gaps(Gap gap) {
    Set<Actor> actors = gap.actors().stream().map(this::last).collect(Collectors.toSet());
    if (actors.size() < gap.actors().size()) {
      return Stream.of();
    }
    List<Spell> spells = List.of(gap.spell());
    for (Actor actor : gap.actors()) {
      if (actor instanceof State state && isPart(state)) {
        spells = common(spells, state);
      }
    }
    return spells.stream().map(spell -> new Gap(actors, gap.kind(), spell, gap.why()));
  }

  private boolean isPart(State state) {
    return system.successions().stream()
        .anyMatch(s -> s.predecessor().equals(state) || s.successor().equals(state));
  }

  private List<Spell> common(List<Spell> spells, State state) {
    return system.memberships().stream()
        .filter(member -> member.state().equals(state))
        .map(Member::spell)
        .flatMap(own -> spells.stream().filter(own::overlaps).map(spell -> common(own, spell)))
        .toList();
  }

  private static Spell common(Spell one, Spell two) {
    return new Spell(
        one.start().isAfter(two.start()) ? one.start() : two.start(),
        one.end().isBefore(two.end()) ? one.end() : two.end());
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    rewritten.forEach(
        (state, ties) ->
            notes.add(
                Words.count(ties, "tie")
                    + " of "
                    + state
                    + " read as of its successor "
                    + last(state)));
    if (!within.isEmpty()) {
      notes.add(
          "ties between states that are one now, left out: "
              + within.size()
              + ", "
              + String.join(", ", within));
    }
    return notes;
  }
}
