package org.attache.coalition;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.Sketch;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;

/**
 * Graphs of six states and three institutions with pacts, memberships, missions and disputes,
 * parallel ties and isolates; read as directed, so that missions run one way and the rest both.
 */
final class TypedGraphs extends DomainContextBase {
  static final List<Actor> ACTORS =
      IntStream.range(0, 9)
          .<Actor>mapToObj(
              i ->
                  i % 3 == 2 ? new Institution("i" + i, "Institution " + i) : Sketch.state("s" + i))
          .sorted()
          .toList();

  private static final List<TieKind> KINDS =
      List.of(
          TieKind.DEFENSE,
          TieKind.DEFENSE,
          TieKind.ENTENTE,
          TieKind.REPRESENTATION,
          TieKind.DISPUTE);

  @Provide
  Arbitrary<TieGraph> graphs() {
    return tie()
        .list()
        .ofMinSize(4)
        .ofMaxSize(22)
        .map(ties -> TieGraph.of(ties).among(ACTORS).directed());
  }

  static Arbitrary<Tie> tie() {
    return Combinators.combine(
            Arbitraries.integers().between(0, ACTORS.size() - 1),
            Arbitraries.integers().between(1, ACTORS.size() - 1),
            Arbitraries.of(KINDS))
        .as(
            (from, step, kind) ->
                tie(ACTORS.get(from), ACTORS.get((from + step) % ACTORS.size()), kind));
  }

  /** Other ties with an institution than disputes are memberships. */
  private static Tie tie(Actor from, Actor to, TieKind kind) {
    boolean member = from instanceof Institution || to instanceof Institution;
    return Tie.of(from, to, member && !kind.equals(TieKind.DISPUTE) ? TieKind.MEMBERSHIP : kind);
  }

  /** Whether a tie of a graph read as directed leads from one actor to the other. */
  static boolean leads(Tie tie, Actor from, Actor to) {
    return (tie.from().equals(from) && tie.to().equals(to))
        || (!tie.directed() && tie.from().equals(to) && tie.to().equals(from));
  }
}
