package org.attache.centrality;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attache.Actor;
import org.attache.NonStateActor;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;

/** Marriages and business among sixteen Florentine families, Pucci with neither. */
final class Padgett {
  static final TieKind MARRIAGE = TieKind.civilian("MARRIAGE");
  static final TieKind BUSINESS = TieKind.civilian("BUSINESS");

  private Padgett() {}

  static TieGraph families() {
    List<Tie> ties =
        Stream.of(ClassicGraphs.florentineMarriages(), ClassicGraphs.florentineBusiness())
            .flatMap(graph -> graph.ties().stream())
            .map(tie -> tie.withRef(""))
            .toList();
    TieGraph tied = TieGraph.of(ties);
    Set<Actor> all = new TreeSet<>(tied.actors());
    all.add(new NonStateActor("Pucci", "Pucci"));
    return tied.among(all);
  }
}
