package org.attache.io;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.NonStateActor;
import org.attache.Sign;
import org.attache.Sphere;
import org.attache.State;
import org.attache.TieKind;

/**
 * Kinds, issues and types of actors in one cell each. Several words are joined by semicolons; a
 * semicolon or backslash inside a word follows a backslash.
 */
final class Packed {
  private static final String MIL = "military";
  private static final String CIV = "civilian";
  private static final String POS = "positive";
  private static final String NEG = "negative";

  private Packed() {}

  static String joined(Collection<String> words) {
    return String.join(
        ";", words.stream().map(w -> w.replace("\\", "\\\\").replace(";", "\\;")).toList());
  }

  static List<String> words(String cell) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == ';') {
        words.add(word.toString());
        word.setLength(0);
      } else {
        word.append(c == '\\' && i + 1 < cell.length() ? cell.charAt(++i) : c);
      }
    }
    if (!cell.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  static String type(Actor actor) {
    return actor instanceof State
        ? "state"
        : actor instanceof Institution ? "institution" : "non-state";
  }

  static String issues(Actor actor) {
    return actor instanceof Institution institution ? joined(institution.issues()) : "";
  }

  static Actor actor(String type, String code, String name, String issues) {
    return switch (type) {
      case "state" -> new State(code, name);
      case "institution" -> new Institution(code, name, Set.copyOf(words(issues)));
      case "non-state" -> new NonStateActor(code, name);
      default ->
          throw new IllegalArgumentException(
              "an actor is a state, an institution or non-state, not \"" + type + "\"");
    };
  }

  static String kinds(Collection<TieKind> kinds) {
    return joined(kinds.stream().map(TieKind::name).toList());
  }

  static String spheres(Collection<TieKind> kinds) {
    return joined(kinds.stream().map(k -> k.sphere() == Sphere.MILITARY ? MIL : CIV).toList());
  }

  static String signs(Collection<TieKind> kinds) {
    return joined(kinds.stream().map(k -> k.sign() == Sign.POSITIVE ? POS : NEG).toList());
  }

  static Set<TieKind> kinds(String names, String spheres, String signs, String directed) {
    List<String> name = words(names);
    List<String> sphere = words(spheres);
    List<String> sign = words(signs);
    if (name.isEmpty() || sphere.size() != name.size() || sign.size() != name.size()) {
      throw new IllegalArgumentException(
          "as many spheres and signs as kinds are needed: " + names + "|" + spheres + "|" + signs);
    }
    Set<TieKind> kinds = new TreeSet<>();
    for (int i = 0; i < name.size(); i++) {
      boolean military = choice(sphere.get(i), MIL, CIV);
      boolean positive = choice(sign.get(i), POS, NEG);
      kinds.add(
          new TieKind(
              name.get(i),
              military ? Sphere.MILITARY : Sphere.CIVILIAN,
              choice(directed, "true", "false"),
              positive ? Sign.POSITIVE : Sign.NEGATIVE));
    }
    return kinds;
  }

  private static boolean choice(String word, String yes, String no) {
    if (!word.equals(yes) && !word.equals(no)) {
      throw new IllegalArgumentException(yes + " or " + no + " is needed, not \"" + word + "\"");
    }
    return word.equals(yes);
  }
}
