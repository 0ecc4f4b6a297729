package org.attache.growth;

import java.util.ArrayList;
import java.util.List;
import org.attache.Actor;
import org.attache.State;

/** The names of made-up states, one spelling for all models. */
final class Newcomers {
  private Newcomers() {}

  /** Those known, in code order, and then states whose codes come after all of theirs. */
  static List<? extends Actor> after(List<? extends Actor> known, int order) {
    if (known.isEmpty()) {
      return State.numbered("s", order);
    }
    String last = known.get(known.size() - 1).code();
    String prefix = last.compareTo("s") < 0 ? "s" : last + "+";
    List<Actor> all = new ArrayList<>(order);
    all.addAll(known);
    all.addAll(State.numbered(prefix, order - known.size()));
    return all;
  }
}
