package org.attache.coalition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attache.Coverage;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;

/** A graph whose ties carry only the kinds that give leverage; its actors stay. */
final class LeverageKinds {
  private LeverageKinds() {}

  /**
   * The graph with the kinds of these names, or where none is named with all that the graph was
   * narrowed to: a kind that merely came along with another on the same tie is not counted again.
   */
  static TieGraph in(TieGraph graph, Set<String> named) {
    Set<String> names = named.isEmpty() ? observed(graph) : named;
    List<Tie> ties = new ArrayList<>();
    for (Tie tie : graph.ties()) {
      Set<TieKind> kinds =
          tie.kinds().stream()
              .filter(kind -> names.contains(kind.name()))
              .collect(Collectors.toUnmodifiableSet());
      if (!kinds.isEmpty()) {
        ties.add(new Tie(tie.from(), tie.to(), kinds, tie.weight(), tie.spell(), tie.ref()));
      }
    }
    return TieGraph.of(ties, graph.actors(), graph.window(), Coverage.everything()).undirected();
  }

  private static Set<String> observed(TieGraph graph) {
    Set<String> names = new TreeSet<>();
    if (graph.coverage().isUnlimited()) {
      graph.kinds().forEach(kind -> names.add(kind.name()));
    }
    graph.coverage().observations().forEach(one -> names.add(one.kind().name()));
    return names;
  }
}
