package org.attache;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.StateSystem.Resolution;

/** Finds out which member of a system a code or name means at a time. */
final class StateResolver {
  private static final List<String> ISO = List.of("alpha-2", "alpha-3", "numeric");

  private final StateSystem system;
  private final Spell when;

  StateResolver(StateSystem system, Spell when) {
    this.system = system;
    this.when = when;
  }

  /**
   * One thing a text can mean.
   *
   * @param state the state
   * @param scheme by which scheme
   * @param how by which of its codes
   * @param valid when it means that
   */
  record Meaning(State state, Codes scheme, String how, Spell valid) {}

  Resolution resolve(String text, Set<Codes> schemes) {
    system.coverage().require(when);
    List<Meaning> meanings = schemes.stream().flatMap(s -> meanings(text, s).stream()).toList();
    if (meanings.isEmpty()) {
      throw Actors.unknown(text, system.states());
    }
    List<Meaning> current = meanings.stream().filter(this::holds).toList();
    Set<State> states = current.stream().map(Meaning::state).collect(Collectors.toSet());
    if (states.size() != 1) {
      Unresolved words = new Unresolved(system, when, text);
      throw new IllegalArgumentException(
          states.isEmpty() ? words.noMember(meanings) : words.ambiguous(current));
    }
    String how = current.stream().map(Meaning::how).distinct().collect(Collectors.joining(", "));
    return new Resolution(states.iterator().next(), how);
  }

  private List<Meaning> meanings(String text, Codes scheme) {
    List<Meaning> found = new ArrayList<>();
    switch (scheme) {
      case ISO3166 -> iso(text, found);
      case NAME -> names(text, found);
      default -> ids(text, scheme, found);
    }
    return found;
  }

  private void iso(String text, List<Meaning> found) {
    for (StateCodes.Entry entry : StateCodes.TABLE.entries()) {
      for (int i = 0; i < entry.iso().size(); i++) {
        if (matches(text, entry.iso().get(i))) {
          add(entry, Codes.ISO3166, Codes.ISO3166 + " " + ISO.get(i), found);
        }
      }
    }
  }

  private static boolean matches(String text, String code) {
    return text.equals(code) || (isNumber(text) && text.replaceAll("^0+", "").equals(code));
  }

  private void names(String text, List<Meaning> found) {
    for (State state : system.named(text)) {
      found.add(new Meaning(state, Codes.NAME, "name", Spell.ALWAYS));
    }
    StateCodes.TABLE.named(text).forEach(entry -> add(entry, Codes.NAME, "name", found));
  }

  private void ids(String text, Codes scheme, List<Meaning> found) {
    if (scheme == system.numbering()) {
      system
          .byNumber()
          .forEach(
              (n, state) -> id(text, new StateCodes.Id(n, state.code()), scheme, state, found));
      return;
    }
    for (StateCodes.Entry entry : StateCodes.TABLE.entries()) {
      StateCodes.Id id = entry.ids().get(scheme);
      if (id != null) {
        String how = how(text, id, scheme);
        if (!how.isEmpty()) {
          add(entry, scheme, how, found);
        }
      }
    }
  }

  private static void id(
      String text, StateCodes.Id id, Codes scheme, State state, List<Meaning> found) {
    String how = how(text, id, scheme);
    if (!how.isEmpty()) {
      found.add(new Meaning(state, scheme, how, Spell.ALWAYS));
    }
  }

  private static String how(String text, StateCodes.Id id, Codes scheme) {
    if (isNumber(text) && Long.parseLong(text) == id.number()) {
      return scheme + " number";
    }
    return text.equals(id.code()) ? scheme + " abbreviation" : "";
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() < 10
        && isDigit(text.charAt(0))
        && text.chars().allMatch(StateResolver::isDigit);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** What the entry means in this system, which goes by its own numbers. */
  private void add(StateCodes.Entry entry, Codes scheme, String how, List<Meaning> found) {
    StateCodes.Id own = entry.ids().get(system.numbering());
    State state = own == null ? null : system.byNumber().get(own.number());
    if (state != null) {
      found.add(new Meaning(state, scheme, how, entry.valid()));
    }
  }

  /** Whether on some day asked for the code means the state and the state is a member. */
  private boolean holds(Meaning meaning) {
    return system.memberships().stream()
        .filter(member -> member.state().equals(meaning.state()))
        .anyMatch(member -> share(member.spell(), meaning.valid(), when));
  }

  /** Whether some day belongs to all three. */
  static boolean share(Spell one, Spell two, Spell three) {
    return one.overlaps(two) && one.overlaps(three) && two.overlaps(three);
  }
}
