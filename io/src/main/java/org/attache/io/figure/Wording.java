package org.attache.io.figure;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.State;
import org.attache.TieKind;

/** Words of legends and tooltips. */
final class Wording {
  /** A plain word that a sentence may start with: no symbol, no function, no name with a digit. */
  private static final Pattern WORD = Pattern.compile("[a-z]{2,}(?![\\p{L}\\p{N}_(=])");

  private Wording() {}

  /** A kind as readers know it: DEFENSE_COOPERATION is defense cooperation. */
  static String of(TieKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String of(Collection<TieKind> kinds) {
    return kinds.stream().sorted(Links.ORDER).map(Wording::of).collect(Collectors.joining(", "));
  }

  static String count(long number, String one, String more) {
    return Decimals.figure((double) number) + " " + (number == 1 ? one : more);
  }

  /** With a capital, where they start with a word of two letters a–z at least. */
  static String heading(String words) {
    return WORD.matcher(words).lookingAt()
        ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1)
        : words;
  }

  /** Each line of a text as a sentence. */
  static List<String> sentences(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> heading(line) + (line.matches(".*[.;:,!?…]") ? "" : "."))
        .toList();
  }

  static String type(Actor actor) {
    if (actor instanceof State) {
      return "state";
    }
    return actor instanceof Institution ? "institution" : "non-state actor";
  }

  static String nameAndCode(Actor actor) {
    return actor.name().equals(actor.code())
        ? actor.name()
        : actor.name() + " (" + actor.code() + ")";
  }
}
