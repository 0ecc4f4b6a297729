package org.attache.coalition;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attache.Sign;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;

/** The kinds of tie that lead to partners: those named, else all that do not divide. */
record FollowedKinds(Set<TieKind> named) {
  static final FollowedKinds JOINING = new FollowedKinds(Set.of());

  static FollowedKinds of(TieKind... named) {
    return new FollowedKinds(new TreeSet<>(Arrays.asList(named)));
  }

  /** The graph of all its actors and the ties that carry one of the kinds. */
  TieGraph in(TieGraph graph) {
    return isEvery(graph.kinds()) ? graph : graph.only(among(graph.kinds())).among(graph.actors());
  }

  TieHistory in(TieHistory history) {
    return isEvery(history.kinds()) ? history : history.only(among(history.kinds()));
  }

  private boolean isEvery(Set<TieKind> present) {
    return named.isEmpty() && present.stream().allMatch(FollowedKinds::joins);
  }

  private TieKind[] among(Set<TieKind> present) {
    return named.isEmpty()
        ? present.stream().filter(FollowedKinds::joins).toArray(TieKind[]::new)
        : named.toArray(TieKind[]::new);
  }

  private static boolean joins(TieKind kind) {
    return kind.sign() == Sign.POSITIVE;
  }

  /** What to print; the kinds left out are told where some are present. */
  String over(Set<TieKind> present) {
    if (!named.isEmpty()) {
      return named.stream().map(TieKind::name).collect(Collectors.joining("+"));
    }
    String left =
        present.stream()
            .filter(kind -> !joins(kind))
            .map(TieKind::name)
            .distinct()
            .collect(Collectors.joining("+"));
    return left.isEmpty() ? "all kinds" : "all kinds but " + left;
  }
}
