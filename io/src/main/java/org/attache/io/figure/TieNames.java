package org.attache.io.figure;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.Tie;

/** What ties are called: both their actors, or the other one where one actor is in all. */
record TieNames(Optional<Actor> common) {

  static TieNames of(Collection<Tie> ties) {
    Set<Actor> common = new TreeSet<>();
    Set<Actor> others = new TreeSet<>();
    for (Tie tie : ties) {
      Set<Actor> pair = new TreeSet<>(Set.of(tie.from()));
      pair.add(tie.to());
      if (others.isEmpty()) {
        common.addAll(pair);
      }
      common.retainAll(pair);
      others.addAll(pair);
    }
    boolean directed = ties.stream().anyMatch(TieNames::isArrow);
    return new TieNames(
        common.size() == 1 && others.size() > 1 && !directed
            ? Optional.of(common.iterator().next())
            : Optional.empty());
  }

  private static boolean isArrow(Tie tie) {
    return tie.directed() && !(tie.to() instanceof Institution);
  }

  String code(Tie tie) {
    return name(tie, Actor::code);
  }

  String name(Tie tie) {
    return name(tie, Actor::name);
  }

  private String name(Tie tie, Function<Actor, String> name) {
    String from = name.apply(tie.from());
    String to = name.apply(tie.to());
    if (common.isPresent()) {
      return tie.from().equals(common.get()) ? to : from;
    }
    return from + (isArrow(tie) ? " → " : " – ") + to;
  }
}
