package org.attache;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Which states were members of the international system when, and by which codes they go.
 *
 * <p>A state is a member in a year when it was one on any day of it, the rule that reproduces
 * published counts.
 */
public final class StateSystem {
  private final List<Member> members;
  private final List<Succession> successions;
  private final Coverage coverage;
  private final Codes numbering;
  private final TreeMap<Integer, State> byNumber = new TreeMap<>();
  private final TreeMap<State, Integer> numbers = new TreeMap<>();
  private final Supplier<ImmutableListMultimap<String, State>> named =
      Suppliers.memoize(this::byPlainName);

  private StateSystem(
      List<Member> members, List<Succession> successions, Coverage coverage, Codes numbering) {
    this.members = members;
    this.successions = successions;
    this.coverage = coverage;
    this.numbering = numbering;
    for (Member member : members) {
      State known = byNumber.putIfAbsent(member.number(), member.state());
      Integer number = numbers.putIfAbsent(member.state(), member.number());
      checkArgument(
          (known == null || known.equals(member.state()))
              && (number == null || number == member.number()),
          "%s has the number %s, which does not fit %s",
          member.state(),
          member.number(),
          known == null ? number : known);
    }
  }

  /**
   * One spell of membership.
   *
   * @param state the state
   * @param number its numeric code in the source, such as 255
   * @param spell when it was a member; a state may have several spells
   */
  public record Member(State state, int number, Spell spell) {}

  /**
   * That one state took the place of another.
   *
   * @param predecessor the state that ended
   * @param successor the state that stands for it from the date on
   * @param date the first day
   */
  public record Succession(State predecessor, State successor, LocalDate date) {}

  /**
   * Which state a code or name means, and how that was found out.
   *
   * @param state the state
   * @param how by which of its codes, such as {@code ISO 3166-1 alpha-3}; several are joined by
   *     commas
   */
  public record Resolution(State state, String how) {}

  /**
   * {@return the system of these members, whose numbers and abbreviations are those of the
   * Correlates of War unless {@link #withNumbering} says otherwise}
   *
   * @param members the spells of membership
   * @param coverage what the source observed; only its dates count, for whatever kind
   */
  public static StateSystem of(Collection<Member> members, Coverage coverage) {
    return new StateSystem(List.copyOf(members), List.of(), coverage, Codes.COW);
  }

  /**
   * {@return this system with the scheme stated by which its own numbers and abbreviations go}
   *
   * @param numbering {@link Codes#COW} or {@link Codes#GLEDITSCH_WARD}
   */
  public StateSystem withNumbering(Codes numbering) {
    checkArgument(
        numbering == Codes.COW || numbering == Codes.GLEDITSCH_WARD,
        "the states of a system go by the numbers of COW or of Gleditsch–Ward, not by %s",
        numbering);
    return new StateSystem(members, successions, coverage, numbering);
  }

  /**
   * {@return this system with states that took the place of others, such as {@code GMY} that of
   * {@code GFR} on 3 October 1990}
   *
   * @param successions all of them; a state has at most one successor, and both were members
   */
  public StateSystem withSuccessions(Collection<Succession> successions) {
    Set<State> ended = new TreeSet<>();
    for (Succession succession : successions) {
      state(succession.predecessor().code());
      state(succession.successor().code());
      checkArgument(
          !succession.predecessor().equals(succession.successor()),
          "%s cannot succeed itself",
          succession.successor());
      checkArgument(
          ended.add(succession.predecessor()),
          "%s has two successors; a state that broke up has none",
          succession.predecessor());
    }
    return new StateSystem(members, List.copyOf(successions), coverage, numbering);
  }

  /** {@return the successions in the order they were stated} */
  public List<Succession> successions() {
    return successions;
  }

  /**
   * {@return the system in which the last successor stands for its predecessors from the beginning:
   * their spells of membership are its own} It fits a history that was {@linkplain
   * TieHistory#united united}.
   */
  public StateSystem united() {
    List<Member> own = new ArrayList<>();
    for (Member member : members) {
      State last = last(member.state());
      own.add(new Member(last, number(last).orElseThrow(), member.spell()));
    }
    return new StateSystem(own, List.of(), coverage, numbering);
  }

  /**
   * {@return the state that stands for a state on the day: itself, unless it was succeeded by then}
   *
   * @param state the state
   * @param date the day
   */
  public State standing(State state, LocalDate date) {
    State standing = state;
    LocalDate since = LocalDate.MIN;
    for (int i = 0; i < successions.size(); i++) {
      for (Succession next : successions) {
        if (next.predecessor().equals(standing)
            && !next.date().isAfter(date)
            && next.date().isAfter(since)) {
          standing = next.successor();
          since = next.date();
        }
      }
    }
    return standing;
  }

  /** The state that stands for a state in the end. */
  State last(State state) {
    return standing(state, LocalDate.MAX);
  }

  /** {@return all states that ever were members, in code order} */
  public List<State> states() {
    return List.copyOf(numbers.keySet());
  }

  /** {@return the spells of membership in the order of the source} */
  public List<Member> memberships() {
    return members;
  }

  /**
   * {@return who was a member on any day of the year, in code order}
   *
   * @param year the year
   */
  public List<State> members(int year) {
    return members(Spell.year(year));
  }

  /**
   * {@return who was a member on the day, in code order}
   *
   * @param date the day
   */
  public List<State> members(LocalDate date) {
    return members(Spell.day(date));
  }

  /**
   * {@return who was a member on any day of the spell, in code order}
   *
   * @param spell the spell; outside the coverage it is refused
   */
  public List<State> members(Spell spell) {
    coverage.require(spell);
    Set<State> result = new TreeSet<>();
    for (Member member : members) {
      if (member.spell().overlaps(spell)) {
        result.add(member.state());
      }
    }
    return List.copyOf(result);
  }

  /**
   * {@return the state of that abbreviation, or of that name}
   *
   * @param codeOrName such as {@code GMY} or {@code Germany}; an unknown one is refused
   */
  public State state(String codeOrName) {
    List<State> found = new ArrayList<>();
    for (State state : numbers.keySet()) {
      if (state.code().equals(codeOrName) || state.name().equals(codeOrName)) {
        found.add(state);
      }
    }
    if (found.isEmpty()) {
      throw Actors.unknown(codeOrName, numbers.keySet());
    }
    checkArgument(found.size() == 1, "%s names several states: %s", codeOrName, found);
    return found.get(0);
  }

  /**
   * {@return the state of that number}
   *
   * @param number such as 255; an unknown one is refused
   */
  public State state(int number) {
    State state = byNumber.get(number);
    checkArgument(state != null, "no state has the number %s among %s", number, byNumber.size());
    return state;
  }

  /**
   * {@return the number of the state, or nothing when it is not in the system}
   *
   * @param state the state
   */
  public OptionalInt number(State state) {
    Integer number = numbers.get(state);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /**
   * Finds the member that a code or name means in a year.
   *
   * <p>A text that means several members that year, such as {@code AUS}, which COW has for Austria
   * and ISO for Australia, is refused unless the scheme is stated. One that means none is refused
   * with the members in its place: {@code GMY} in 1955 with {@code GFR} and {@code GDR}. What was
   * no member that year takes no part.
   *
   * @param text a number, abbreviation or name
   * @param year the year; outside the coverage it is refused
   * @param schemes by which to read it; none means all of them
   * @return the state, and by which code it was found
   */
  public Resolution resolve(String text, int year, Codes... schemes) {
    return new StateResolver(this, Spell.year(year)).resolve(text, set(schemes));
  }

  /**
   * Finds the member that a code or name means on a day, for years in which it changed hands, such
   * as {@code DEU} in 1990.
   *
   * @param text a number, abbreviation or name
   * @param day the day; outside the coverage it is refused
   * @param schemes by which to read it; none means all of them
   * @return the state, and by which code it was found
   */
  public Resolution resolve(String text, LocalDate day, Codes... schemes) {
    return new StateResolver(this, Spell.day(day)).resolve(text, set(schemes));
  }

  /**
   * Finds the member that a number means in a year.
   *
   * @param number such as 255
   * @param scheme by which to read it
   * @param year the year; outside the coverage it is refused
   * @return the state, and by which code it was found
   */
  public Resolution resolve(int number, Codes scheme, int year) {
    return resolve(Integer.toString(number), year, scheme);
  }

  private static Set<Codes> set(Codes... schemes) {
    return schemes.length == 0
        ? EnumSet.allOf(Codes.class)
        : EnumSet.copyOf(Arrays.asList(schemes));
  }

  private ImmutableListMultimap<String, State> byPlainName() {
    return Multimaps.index(numbers.keySet(), state -> StateCodes.plain(state.name()));
  }

  /** The states of that name, written in whatever way. */
  List<State> named(String name) {
    return named.get().get(StateCodes.plain(name));
  }

  /** {@return the scheme of the states' own numbers and abbreviations} */
  public Codes numbering() {
    return numbering;
  }

  /** {@return the states by number} */
  public SortedMap<Integer, State> byNumber() {
    return Collections.unmodifiableSortedMap(byNumber);
  }

  /** {@return what the source observed} */
  public Coverage coverage() {
    return coverage;
  }

  /** {@return the numbers of states and spells, and the years} */
  @Override
  public String toString() {
    return "StateSystem of "
        + Words.count(states().size(), "state")
        + " in "
        + Words.count(members.size(), "spell")
        + (coverage.label().isEmpty() ? "" : ", " + coverage.label());
  }
}
