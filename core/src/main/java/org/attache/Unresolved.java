package org.attache;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attache.StateResolver.Meaning;

/** Says why a code or name does not tell one member of the system. */
final class Unresolved {
  private final StateSystem system;
  private final Spell when;
  private final String text;

  Unresolved(StateSystem system, Spell when, String text) {
    this.system = system;
    this.when = when;
    this.text = text;
  }

  String ambiguous(List<Meaning> meanings) {
    Map<Codes, Set<State>> byScheme =
        meanings.stream()
            .collect(
                Collectors.groupingBy(
                    Meaning::scheme, Collectors.mapping(Meaning::state, Collectors.toSet())));
    boolean schemeTells = byScheme.values().stream().allMatch(states -> states.size() == 1);
    return text
        + " is ambiguous in "
        + when.label()
        + ": "
        + meanings.stream()
            .map(meaning -> meaning.how() + " of " + named(meaning.state()))
            .distinct()
            .collect(Collectors.joining(", "))
        + (schemeTells
            ? "; state the scheme, such as Codes." + meanings.get(0).scheme().name()
            : "; ask for a day instead of the year");
  }

  String noMember(List<Meaning> meanings) {
    Set<State> kin = new TreeSet<>();
    meanings.forEach(meaning -> kin.addAll(kin(meaning.state())));
    return text
        + " means no member of the system in "
        + when.label()
        + ": "
        + meanings.stream()
            .map(Meaning::state)
            .distinct()
            .map(state -> described(state, meanings))
            .collect(Collectors.joining("; "))
        + (kin.isEmpty() ? "" : "; members then were ")
        + kin.stream().map(Unresolved::named).collect(Collectors.joining(" and "));
  }

  private String described(State state, List<Meaning> meanings) {
    Map<String, List<Spell>> byHow = new LinkedHashMap<>();
    for (Meaning meaning : meanings) {
      if (meaning.state().equals(state)) {
        byHow.computeIfAbsent(meaning.how(), how -> new ArrayList<>()).add(meaning.valid());
      }
    }
    List<String> hows = new ArrayList<>();
    byHow.forEach((how, valid) -> hows.add(how + validity(valid)));
    return String.join(", ", hows)
        + " of "
        + named(state)
        + ", a member "
        + system.memberships().stream()
            .filter(member -> member.state().equals(state))
            .map(member -> days(member.spell()))
            .collect(Collectors.joining(" and "));
  }

  private static String validity(List<Spell> valid) {
    return valid.contains(Spell.ALWAYS)
        ? ""
        : " (" + valid.stream().map(Unresolved::days).collect(Collectors.joining(" and ")) + ")";
  }

  private static String days(Spell spell) {
    if (spell.isUnbegun()) {
      return spell.isOpen() ? "always" : "until " + spell.lastDay();
    }
    return spell.isOpen() ? "since " + spell.start() : spell.start() + " to " + spell.lastDay();
  }

  private static String named(State state) {
    return state + " (" + state.name() + ")";
  }

  /** Members at the time among the states before, after or within the state. */
  private Set<State> kin(State state) {
    int number = system.number(state).orElseThrow();
    Set<Integer> kin = new HashSet<>();
    for (StateCodes.Entry entry : StateCodes.TABLE.entries()) {
      if (isOf(number, entry)) {
        kin.addAll(StateCodes.TABLE.kin(cow(entry)));
      }
    }
    return system.memberships().stream()
        .filter(
            member ->
                StateCodes.TABLE.entries().stream()
                    .anyMatch(
                        entry ->
                            isOf(member.number(), entry)
                                && kin.contains(cow(entry))
                                && StateResolver.share(member.spell(), entry.valid(), when)))
        .map(StateSystem.Member::state)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean isOf(int number, StateCodes.Entry entry) {
    StateCodes.Id own = entry.ids().get(system.numbering());
    return own != null && own.number() == number;
  }

  private static int cow(StateCodes.Entry entry) {
    StateCodes.Id id = entry.ids().get(Codes.COW);
    return id == null ? 0 : id.number();
  }
}
