package org.attache.io;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.attache.Actor;

/** Words that stand for actors in a file that knows one name a node. */
final class Ids {
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");
  private static final Pattern NUMBERED = Pattern.compile("n\\d+");

  private final Map<Actor, Integer> places = new HashMap<>();
  private final List<Actor> actors;
  private final Set<String> shared = new HashSet<>();

  Ids(List<Actor> actors) {
    this.actors = actors;
    Set<String> seen = new TreeSet<>();
    for (Actor actor : actors) {
      places.put(actor, places.size());
      if (!seen.add(actor.code())) {
        shared.add(actor.code());
      }
    }
  }

  /** The place among the actors, from 1. */
  int number(Actor actor) {
    return places.getOrDefault(actor, -1) + 1;
  }

  /** The code where it is a plain word that no other actor has, else n and the place. */
  String token(Actor actor) {
    String code = actor.code();
    boolean plain =
        TOKEN.matcher(code).matches()
            && !NUMBERED.matcher(code).matches()
            && !shared.contains(code);
    return plain ? code : "n" + number(actor);
  }

  /** The code, with the type of actor behind it where another type has the same code. */
  String label(Actor actor) {
    return shared.contains(actor.code())
        ? actor.code() + " (" + Packed.type(actor) + ")"
        : actor.code();
  }

  /** The codes as headers, each once. */
  List<String> labels() {
    List<String> labels = actors.stream().map(this::label).toList();
    if (new HashSet<>(labels).size() < labels.size()) {
      throw new IllegalArgumentException("two actors would have one label among " + labels);
    }
    return labels;
  }
}
