package org.attache.coalition;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attache.Direction;
import org.attache.Sign;
import org.attache.TieGraph;
import org.attache.TieKind;

/** The ties along which somebody may stand between: of kinds named, else all that join. */
record PathTies(Set<TieKind> named) {
  static final PathTies JOINING = new PathTies(Set.of());

  static PathTies of(TieKind... named) {
    return new PathTies(new TreeSet<>(Arrays.asList(named)));
  }

  /**
   * The graph of all its actors and the ties followed; ties may carry kinds beside those their
   * source was asked for, so that the kinds that join are not asked for by name.
   */
  TieGraph in(TieGraph graph) {
    if (!named.isEmpty()) {
      return graph.only(named.toArray(TieKind[]::new)).among(graph.actors());
    }
    return graph.kinds().stream().allMatch(PathTies::joins)
        ? graph
        : graph.filter(tie -> tie.kinds().stream().anyMatch(PathTies::joins)).among(graph.actors());
  }

  private static boolean joins(TieKind kind) {
    return kind.sign() == Sign.POSITIVE;
  }

  /** What to print; the kinds left out are told where some are present. */
  String over(Set<TieKind> present) {
    return new FollowedTies(named, Optional.empty(), Optional.empty(), Direction.OUT).over(present);
  }
}
