package org.attache.io.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attache.Actor;
import org.attache.Sign;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;

/** The lines of a drawing: parallel ties are one line, but negative ones have their own. */
final class Links {
  /** A tie of several kinds is drawn as the first of these: what binds most comes first. */
  private static final List<String> LEADING =
      Stream.of(
              TieKind.DEFENSE,
              TieKind.OFFENSE,
              TieKind.NEUTRALITY,
              TieKind.NONAGGRESSION,
              TieKind.ENTENTE,
              TieKind.CONSULTATION,
              TieKind.MEMBERSHIP,
              TieKind.ASSOCIATE,
              TieKind.OBSERVER)
          .map(TieKind::name)
          .toList();

  /** Negative kinds first, then as above, then by name. */
  static final Comparator<TieKind> ORDER =
      Comparator.comparing((TieKind kind) -> kind.sign() != Sign.NEGATIVE)
          .thenComparing(Links::rank)
          .thenComparing(TieKind::name);

  private Links() {}

  private static int rank(TieKind kind) {
    int place = LEADING.indexOf(kind.name());
    return place < 0 ? LEADING.size() : place;
  }

  /** The lines of a graph, by their actors. */
  static List<Link> of(TieGraph graph) {
    List<Actor> actors = graph.actors();
    boolean arrows = hasArrows(graph);
    Map<Long, Map<Sign, Link>> pairs = new TreeMap<>();
    for (Tie tie : graph.ties()) {
      int from = Collections.binarySearch(actors, tie.from());
      int to = Collections.binarySearch(actors, tie.to());
      if (from != to) {
        Link link = link(tie, from, to, arrows && tie.directed());
        pairs
            .computeIfAbsent((long) link.one() << 32 | link.other(), pair -> new TreeMap<>())
            .merge(link.lead().sign(), link, Links::joined);
      }
    }
    List<Link> links = new ArrayList<>();
    pairs.values().forEach(bySign -> links.addAll(sideBySide(bySign.values())));
    return links;
  }

  /** Where some kinds have a direction and some have none, each is drawn as it is. */
  private static boolean hasArrows(TieGraph graph) {
    long directed = graph.kinds().stream().filter(TieKind::directed).count();
    return directed > 0 && (directed < graph.kinds().size() || graph.isDirected());
  }

  private static Link link(Tie tie, int from, int to, boolean arrow) {
    TieKind lead = tie.kinds().stream().min(ORDER).orElseThrow();
    int one = Math.min(from, to);
    int other = Math.max(from, to);
    return new Link(
        one,
        other,
        lead,
        tie.kinds(),
        tie.weight(),
        arrow && from == one,
        arrow && from == other,
        0,
        1);
  }

  private static Link joined(Link a, Link b) {
    Set<TieKind> kinds = new TreeSet<>(a.kinds());
    kinds.addAll(b.kinds());
    return new Link(
        a.one(),
        a.other(),
        ORDER.compare(a.lead(), b.lead()) <= 0 ? a.lead() : b.lead(),
        kinds,
        Math.max(a.weight(), b.weight()),
        a.forward() || b.forward(),
        a.backward() || b.backward(),
        0,
        1);
  }

  private static List<Link> sideBySide(Iterable<Link> pair) {
    List<Link> alone = new ArrayList<>();
    pair.forEach(alone::add);
    List<Link> lanes = new ArrayList<>();
    for (Link a : alone) {
      lanes.add(
          new Link(
              a.one(),
              a.other(),
              a.lead(),
              a.kinds(),
              a.weight(),
              a.forward(),
              a.backward(),
              lanes.size(),
              alone.size()));
    }
    return lanes;
  }
}
