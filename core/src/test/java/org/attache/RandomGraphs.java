package org.attache;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Graphs of two to eight states with isolates, parallel ties and strengths 1 to 6: undirected,
 * directed, or of both sorts read as directed.
 */
public final class RandomGraphs extends DomainContextBase {

  @Provide
  public Arbitrary<TieGraph> graphs() {
    Arbitrary<TieGraph> undirected = graphs(TieKind.PARTNERSHIP);
    Arbitrary<TieGraph> directed = graphs(TieKind.TRADE);
    return Arbitraries.oneOf(undirected, directed, mixed());
  }

  private static Arbitrary<TieGraph> mixed() {
    return graphs(TieKind.PARTNERSHIP, TieKind.TRADE).map(TieGraph::directed);
  }

  private static Arbitrary<TieGraph> graphs(TieKind... kinds) {
    return Arbitraries.integers()
        .between(2, 8)
        .flatMap(
            n ->
                tie(n, kinds).list().ofMaxSize(18).map(ties -> TieGraph.of(ties).among(states(n))));
  }

  private static List<State> states(int n) {
    return IntStream.range(0, n).mapToObj(i -> Sketch.state(Sketch.code(i))).toList();
  }

  private static Arbitrary<Tie> tie(int n, TieKind... kinds) {
    List<State> states = states(n);
    return Combinators.combine(
            Arbitraries.integers().between(0, n - 1),
            Arbitraries.integers().between(1, n - 1),
            Arbitraries.of(kinds),
            Arbitraries.integers().between(1, 6))
        .as(
            (from, step, kind, weight) ->
                Tie.of(states.get(from), states.get((from + step) % n), kind).withWeight(weight));
  }
}
