package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;

/**
 * One actor in the place of others.
 *
 * @param actor who sits
 * @param parts for whom it stands
 */
record Composite(Actor actor, Collection<? extends Actor> parts) {

  /** An institution in the place of its full members in a graph. */
  static Composite of(TieGraph graph, String code) {
    List<Actor> found =
        graph.actors().stream()
            .filter(actor -> actor instanceof Institution && actor.code().equals(code))
            .toList();
    checkArgument(
        !found.isEmpty(), "no institution %s among %s actors", code, graph.actors().size());
    Actor hub = found.get(0);
    Set<Actor> members = new TreeSet<>();
    for (Tie tie : graph.only(TieKind.MEMBERSHIP).ties()) {
      if (tie.institution().filter(hub::equals).isPresent()) {
        members.add(tie.other(hub));
      }
    }
    members.removeIf(Institution.class::isInstance);
    return new Composite(hub, members);
  }
}
