package org.attache;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Graphs and numbers of actors with what was not observed put in, at the one bound or the other.
 */
final class Bounds {
  private Bounds() {}

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
    List<Coverage.Gap> open =
        graph.coverage().gaps().stream()
            .filter(gap -> gap.spell().overlaps(graph.window()))
            .filter(gap -> graph.actors().containsAll(gap.actors()))
            .toList();
    List<Tie> missing = new ArrayList<>();
    for (TieKind kind : open.stream().map(Coverage.Gap::kind).distinct().sorted().toList()) {
      List<Coverage.Gap> own = open.stream().filter(gap -> gap.kind().equals(kind)).toList();
      missing.addAll(missing(graph, kind, own));
    }
    return missing;
  }

  private static List<Tie> missing(TieGraph graph, TieKind kind, List<Coverage.Gap> gaps) {
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

  private static boolean isOpen(Actor one, Actor other, List<Coverage.Gap> gaps) {
    return gaps.stream()
        .map(Coverage.Gap::actors)
        .anyMatch(
            actors ->
                actors.size() == 1
                    ? actors.contains(one) || actors.contains(other)
                    : actors.contains(one) && actors.contains(other));
  }

  private static double median(double[] sorted) {
    int n = sorted.length;
    return n == 0 ? 1 : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
  }

  /** The numbers of a year, those missing at the least or the greatest that was observed. */
  static Attributes filled(
      Attributes attributes, Collection<Actor> actors, int year, boolean greatest) {
    List<Attributes.Value> all = new ArrayList<>(attributes.values());
    for (String name : attributes.names()) {
      Collection<Double> observed = attributes.at(name, year).values();
      double[] sorted = observed.stream().mapToDouble(value -> value).sorted().toArray();
      if (sorted.length > 0) {
        double bound = sorted[greatest ? sorted.length - 1 : 0];
        all.addAll(fillings(attributes, actors, name, year, bound));
      }
    }
    Attributes filled = Attributes.of(all);
    for (Coverage.Source source : attributes.sources()) {
      filled = filled.withSource(source);
    }
    return filled;
  }

  /** Only for the types of actors that the numbers are of. */
  private static List<Attributes.Value> fillings(
      Attributes attributes, Collection<Actor> actors, String name, int year, double bound) {
    Set<Class<?>> types =
        attributes.at(name, year).keySet().stream()
            .map(Actor::getClass)
            .collect(Collectors.toSet());
    List<Attributes.Value> fillings = new ArrayList<>();
    for (Actor actor : actors) {
      OptionalDouble own = attributes.value(name, actor, year);
      if (own.isEmpty() && types.contains(actor.getClass())) {
        fillings.add(new Attributes.Value(name, actor, year, bound));
      }
    }
    return fillings;
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
