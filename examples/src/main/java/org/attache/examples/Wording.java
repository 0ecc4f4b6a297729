package org.attache.examples;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attache.Actor;
import org.attache.State;

/** Lists that end before they tire. */
final class Wording {
  private static final int SHOWN = 8;
  private static final Pattern WITH_ARTICLE =
      Pattern.compile(
          "United .*|.* (Republic|Islands|States|Union)|(Democratic Republic|Federated States) of .*"
              + "|Bahamas|Comoros|Congo|Gambia|Ivory Coast|Maldives|Netherlands|Philippines"
              + "|Republic of Vietnam|Two Sicilies");

  private Wording() {}

  /** A sentence with numbers, the same in any country. */
  static String told(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  /** A number of things, thousands apart as in the pictures. */
  static String count(long things) {
    return told("%,d", things);
  }

  /** What an actor is called within a sentence. */
  static String the(Actor actor) {
    String name = actor.name();
    return WITH_ARTICLE.matcher(name).matches() ? "the " + name : name;
  }

  /** What a state is called at the beginning of a sentence. */
  static String opening(State state) {
    return opening(the(state));
  }

  /** Words at the beginning of a sentence. */
  static String opening(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  static String list(List<String> codes) {
    return first(codes, " ");
  }

  /** All of them, two or more, the last after "and". */
  static String together(List<String> words) {
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  /** Phrases of several words each. */
  static String phrases(List<String> phrases) {
    return first(phrases, "; ");
  }

  static String names(List<Actor> actors) {
    return actors.isEmpty() ? "nobody" : first(actors.stream().map(Actor::name).toList(), ", ");
  }

  private static String first(List<String> words, String between) {
    String first = words.stream().limit(SHOWN).collect(Collectors.joining(between));
    return words.size() <= SHOWN ? first : first + " and " + (words.size() - SHOWN) + " more";
  }
}
