package org.attache;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Graphs with what was not observed taken for absent or for present, or without what was. Two
 * scenarios and no bounds: a score need not grow with ties, nor a rank.
 */
final class Scenarios {
  private Scenarios() {}

  /** Whether the sources left ties between actors of the graph unobserved. */
  static boolean isMissing(TieGraph graph) {
    return !missing(graph).isEmpty();
  }

  /** What was not observed is not there. */
  static TieGraph absent(TieGraph graph) {
    return graph.withoutGaps();
  }

  /** What was not observed is there, as strong as the middle tie of its kind. */
  static TieGraph present(TieGraph graph) {
    List<Tie> ties = new ArrayList<>(graph.ties());
    int number = 1;
    for (Tie tie : missing(graph)) {
      ties.add(tie.withRef("unobserved:" + number++));
    }
    return graph.withTies(ties).withoutGaps();
  }

  /** The ties that may have been there, each once; where a kind is directed, each way. */
  private static List<Tie> missing(TieGraph graph) {
    Set<Actor> actors = Set.copyOf(graph.actors());
    List<Coverage.Gap> open =
        graph.coverage().gaps().stream()
            .filter(gap -> gap.spell().overlaps(graph.window()))
            .filter(gap -> actors.containsAll(gap.actors()))
            .toList();
    List<Tie> missing = new ArrayList<>();
    for (TieKind kind : open.stream().map(Coverage.Gap::kind).distinct().sorted().toList()) {
      Set<Set<Actor>> own =
          open.stream()
              .filter(gap -> gap.kind().equals(kind))
              .map(Coverage.Gap::actors)
              .collect(Collectors.toSet());
      missing.addAll(missing(graph, kind, own));
    }
    return missing;
  }

  private static List<Tie> missing(TieGraph graph, TieKind kind, Set<Set<Actor>> gaps) {
    List<Tie> own = graph.ties().stream().filter(tie -> tie.carries(kind)).toList();
    Set<List<Actor>> tied =
        own.stream().map(tie -> List.of(tie.from(), tie.to())).collect(Collectors.toSet());
    double weight = median(own.stream().mapToDouble(Tie::weight).sorted().toArray());
    List<Tie> missing = new ArrayList<>();
    for (Actor one : graph.actors()) {
      for (Actor other : graph.actors()) {
        boolean turned = one.compareTo(other) > 0;
        if (isPossible(one, other, kind)
            && (kind.directed() || !turned)
            && isOpen(one, other, gaps)
            && !tied.contains(List.of(one, other))
            && (kind.directed() || !tied.contains(List.of(other, one)))) {
          missing.add(tie(one, other, kind).withWeight(weight).withSpell(graph.window()));
        }
      }
    }
    return missing;
  }

  private static Tie tie(Actor one, Actor other, TieKind kind) {
    boolean hubFirst = one instanceof Institution && !(other instanceof Institution);
    return hubFirst && Tie.isMembership(kind) ? Tie.of(other, one, kind) : Tie.of(one, other, kind);
  }

  /** Memberships join a member with an institution, other ties members with each other. */
  private static boolean isPossible(Actor one, Actor other, TieKind kind) {
    boolean twoModes = one instanceof Institution != other instanceof Institution;
    return !one.equals(other) && twoModes == Tie.isMembership(kind);
  }

  private static boolean isOpen(Actor one, Actor other, Set<Set<Actor>> gaps) {
    return gaps.contains(Set.of(one, other))
        || gaps.contains(Set.of(one))
        || gaps.contains(Set.of(other));
  }

  private static double median(double[] sorted) {
    int n = sorted.length;
    return n == 0 ? 1 : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
  }

  /** The graph without ties of a kind; ties that carry others too keep these. */
  static TieGraph without(TieGraph graph, TieKind kind) {
    List<Tie> ties = new ArrayList<>();
    for (Tie tie : graph.ties()) {
      TieKind[] left =
          tie.kinds().stream().filter(k -> !k.name().equals(kind.name())).toArray(TieKind[]::new);
      if (left.length > 0) {
        ties.add(
            left.length == tie.kinds().size()
                ? tie
                : new Tie(
                    tie.from(),
                    tie.to(),
                    Set.copyOf(Arrays.asList(left)),
                    tie.weight(),
                    tie.spell(),
                    tie.ref()));
      }
    }
    return graph.withTies(ties);
  }
}
