package org.attache.coalition;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attache.Coverage;
import org.attache.Sign;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;

/** The kinds of tie that count in embeddedness. */
final class EmbeddingKinds {
  private EmbeddingKinds() {}

  /**
   * The named kinds, or where none is named the positive ones that the graph tells of. The level of
   * a mission says once more that there is one, and does not count beside it.
   */
  static TieKind[] of(TieGraph graph, TieKind... named) {
    if (named.length > 0) {
      return named.clone();
    }
    Map<String, TieKind> all = new TreeMap<>();
    Stream<TieKind> observed =
        graph.coverage().observations().stream().map(Coverage.Observation::kind);
    Stream<TieKind> carried =
        graph.coverage().isUnlimited() ? graph.kinds().stream() : Stream.empty();
    Stream.concat(observed, carried)
        .filter(kind -> kind.sign() == Sign.POSITIVE)
        .forEach(kind -> all.putIfAbsent(kind.name(), kind));
    return all.values().stream().filter(kind -> !isLevel(kind, graph)).toArray(TieKind[]::new);
  }

  /** Whether a kind is on ties of representation only. */
  private static boolean isLevel(TieKind kind, TieGraph graph) {
    List<Tie> own = graph.ties().stream().filter(tie -> tie.carries(kind)).toList();
    return !kind.name().equals(TieKind.REPRESENTATION.name())
        && !own.isEmpty()
        && own.stream().allMatch(tie -> tie.carries(TieKind.REPRESENTATION));
  }
}
