package org.attache.growth;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.State;

/**
 * Who stands for the numbers of a run of two-mode growth: those who are known, and made-up states
 * and institutions, numbered together as they came.
 */
final class MembershipNames {
  private final List<Actor> seed;
  private final List<State> given;
  private final Map<Integer, Actor> arrived;
  private final List<String> issues;

  /** After the seed come the given states; others that arrived are known by number. */
  MembershipNames(
      List<Actor> seed, List<State> given, Map<Integer, Actor> arrived, List<String> issues) {
    this.seed = seed;
    this.given = given;
    this.arrived = arrived;
    this.issues = issues;
  }

  List<Actor> of(MembershipRun run, int actors) {
    List<Actor> named = new ArrayList<>(seed);
    named.addAll(given);
    String state = format("s", actors);
    String institution = format("i", actors);
    for (int number = named.size(); number < actors; number++) {
      Actor known = arrived.get(number);
      if (known != null) {
        named.add(known);
      } else if (run.isInstitution(number)) {
        String code = String.format(Locale.ROOT, institution, number + 1);
        named.add(new Institution(code, "Institution " + (number + 1), issues(run.issue(number))));
      } else {
        String code = String.format(Locale.ROOT, state, number + 1);
        named.add(new State(code, "State " + (number + 1)));
      }
    }
    return named;
  }

  private Set<String> issues(int issue) {
    return issue < 0 ? Set.of() : Set.of(issues.get(issue));
  }

  /** What makes codes of so many numbers, of one length, none of those who are known. */
  private String format(String letter, int numbers) {
    String prefix = letter;
    while (isTaken(prefix)) {
      prefix += letter;
    }
    return prefix + "%0" + Integer.toString(numbers).length() + "d";
  }

  private boolean isTaken(String prefix) {
    return Stream.of(seed, given, arrived.values())
        .flatMap(Collection::stream)
        .map(Actor::code)
        .filter(code -> code.startsWith(prefix))
        .anyMatch(code -> code.substring(prefix.length()).chars().allMatch(Character::isDigit));
  }
}
