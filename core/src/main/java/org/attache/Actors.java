package org.attache;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finding an actor by code, and saying so helpfully when there is none. */
final class Actors {
  private static final int NAMED = 20;

  private Actors() {}

  static int rank(Actor actor) {
    return actor instanceof State ? 0 : actor instanceof Institution ? 1 : 2;
  }

  static void check(String what, String code, String name) {
    String one = ("aeiou".indexOf(what.charAt(0)) < 0 ? "a " : "an ") + what;
    checkArgument(!code.isBlank(), "%s needs a code, not \"%s\"", one, code);
    checkArgument(!name.isBlank(), "the %s %s needs a name, not \"%s\"", what, code, name);
    checkArgument(
        code.chars().noneMatch(Character::isISOControl),
        "the code of %s must be printable: \"%s\"",
        one,
        code.replaceAll("\\p{Cntrl}", "?"));
  }

  /** The actors of two lists that are both in code order without repeats. */
  static List<Actor> union(List<Actor> one, List<Actor> two) {
    if (one.isEmpty() || two.isEmpty()) {
      return one.isEmpty() ? two : one;
    }
    List<Actor> union = new ArrayList<>(one.size() + two.size());
    int i = 0;
    int j = 0;
    while (i < one.size() || j < two.size()) {
      int order = i == one.size() ? 1 : j == two.size() ? -1 : one.get(i).compareTo(two.get(j));
      union.add(order <= 0 ? one.get(i) : two.get(j));
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return union.size() == one.size() ? one : List.copyOf(union);
  }

  /** The codes, or the first of them and how many more. */
  static String codes(List<Actor> actors) {
    int more = actors.size() - NAMED;
    return actors.stream().limit(NAMED).map(Actor::code).collect(Collectors.joining(" "))
        + (more > 0 ? " and " + more + " more" : "");
  }

  /** The one actor of that code; a code shared by two types of actor is an error that says so. */
  static Actor find(Collection<? extends Actor> actors, String code) {
    List<? extends Actor> found =
        actors.stream().filter(actor -> actor.code().equals(code)).toList();
    if (found.isEmpty()) {
      throw unknown(code, actors);
    }
    checkArgument(
        found.size() == 1,
        "%s is the code of %s actors (%s); pass the actor itself",
        code,
        found.size(),
        found.stream().map(a -> a.getClass().getSimpleName() + " " + a.name()).toList());
    return found.get(0);
  }

  /** An error that suggests the closest code or name. */
  static IllegalArgumentException unknown(String word, Collection<? extends Actor> actors) {
    List<String> known =
        Stream.concat(actors.stream().map(Actor::code), actors.stream().map(Actor::name)).toList();
    return new IllegalArgumentException(
        "no actor " + word + " among " + actors.size() + nearest(word, known));
  }

  /** A question after the closest candidate, or nothing when none is close. */
  static String nearest(String word, Collection<String> candidates) {
    String best = "";
    int bestDistance = Math.max(1, word.length() / 2) + 1;
    for (String candidate : candidates) {
      int distance = editDistance(word, candidate);
      if (distance < bestDistance) {
        bestDistance = distance;
        best = candidate;
      }
    }
    return best.isEmpty() ? "" : "; did you mean " + best + "?";
  }

  /** Levenshtein distance by rows. */
  private static int editDistance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
