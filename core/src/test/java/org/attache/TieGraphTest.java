package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class TieGraphTest {
  private static final Tie SOLD = Tie.of(Europe.UKG, Europe.FRN, TieKind.TRADE);

  @Test
  void holdsTheActorsOfItsTiesInCodeOrder() {
    TieGraph graph = TieGraph.of(Europe.CORDIALE, Europe.DUAL);
    assertThat(graph.actors()).containsExactly(Europe.AUH, Europe.FRN, Europe.GMY, Europe.UKG);
    assertThat(graph.ties()).containsExactly(Europe.CORDIALE, Europe.DUAL);
    assertThat(graph.kinds()).containsExactly(TieKind.DEFENSE, TieKind.ENTENTE);
    assertThat(graph.window()).isEqualTo(Spell.ALWAYS);
  }

  @Test
  void parallelTiesAreKeptAndADyadCountsOnce() {
    Tie there = SOLD.withWeight(2);
    Tie back = Tie.of(Europe.FRN, Europe.UKG, TieKind.TRADE);
    TieGraph graph = TieGraph.of(there, back, SOLD);
    assertThat(graph.ties())
        .containsExactly(there.withRef("1"), back.withRef("2"), SOLD.withRef("3"));
    assertThat(graph.dyads()).isEqualTo(1);
  }

  @Test
  void aTieOfAnActorWithItselfIsRefused() {
    Tie self = Tie.of(Europe.GMY, Europe.GMY, TieKind.TRADE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TieGraph.of(self))
        .withMessageStartingWith("GMY is tied to itself (GMY → GMY TRADE");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Europe.graph().with(self))
        .withMessageStartingWith("GMY is tied to itself");
  }

  @Test
  void amongFixesTheActorsAndSlicesKeepThem() {
    TieGraph fixed = Europe.graph().among(List.of(Europe.SWZ, Europe.GMY, Europe.ITA));
    assertThat(fixed.actors()).containsExactly(Europe.GMY, Europe.ITA, Europe.SWZ);
    assertThat(fixed.ties()).containsExactly(Europe.TRIPLE);
    assertThat(fixed.only(TieKind.ENTENTE).actors()).isEqualTo(fixed.actors());
    assertThat(fixed.filter(tie -> false).actors()).isEqualTo(fixed.actors());
    assertThat(fixed.withoutIsolates().actors()).containsExactly(Europe.GMY, Europe.ITA);
    assertThat(fixed.withoutIsolates().filter(tie -> false).actors()).isEmpty();
  }

  @Test
  void slicesOfAGraphThatIsNotFixedHoldTheActorsLeft() {
    TieGraph graph = Europe.graph();
    assertThat(graph.only(TieKind.ENTENTE).actors()).containsExactly(Europe.FRN, Europe.UKG);
    assertThat(graph.filter(tie -> tie.touches(Europe.ITA)).actors())
        .containsExactly(Europe.GMY, Europe.ITA);
  }

  @Test
  void mixedDirectionsAskForADecision() {
    TieGraph mixed = TieGraph.of(SOLD, Europe.DUAL);
    assertThatIllegalStateException()
        .isThrownBy(mixed::adjacency)
        .withMessage(
            "[TRADE] have a direction and [DEFENSE] have none; say directed() or undirected() first");
    assertThatIllegalStateException().isThrownBy(mixed::asGraph);
    assertThat(mixed.directed().isDirected()).isTrue();
    assertThat(mixed.undirected().isDirected()).isFalse();
    assertThat(mixed.only(TieKind.TRADE).isDirected()).isTrue();
    assertThat(mixed.only(TieKind.DEFENSE).isDirected()).isFalse();
    assertThat(TieGraph.of().isDirected()).isFalse();
  }

  @Test
  void directedAndUndirectedOutliveSlicing() {
    TieGraph mixed = TieGraph.of(SOLD, Europe.DUAL);
    assertThat(mixed.directed().only(TieKind.DEFENSE).adjacency().arcs()).isEqualTo(2);
    assertThat(mixed.directed().adjacency().arcs()).isEqualTo(3);
    assertThat(mixed.undirected().adjacency().arcs()).isEqualTo(4);
    assertThat(mixed.undirected().without(Europe.AUH).adjacency().arcs()).isEqualTo(2);
  }

  @Test
  void whatItHandsOutCannotBeChanged() {
    TieGraph graph = Europe.graph();
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> graph.actors().remove(0));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> graph.ties().remove(0));
    graph.kinds().clear();
    assertThat(graph.kinds()).hasSize(3);
  }

  @Test
  void theSummaryCountsActorsTiesAndDyads() {
    TieGraph graph =
        TieGraph.of(
                Europe.DUAL,
                Europe.TRIPLE,
                Tie.of(Europe.GMY, Europe.AUH, TieKind.ENTENTE),
                Tie.of(Europe.SWZ, Europe.HAGUE, TieKind.MEMBERSHIP))
            .among(
                List.of(Europe.AUH, Europe.GMY, Europe.ITA, Europe.HAGUE, Europe.SWZ, Europe.RUS));
    // 3 dyads of 6 · 5 / 2 = 15 pairs: 0.2.
    assertThat(graph.summary())
        .hasToString(
            """
            TieGraph of 6 actors and 4 ties, all dates
            of the graph              number
            actors                         6
              states                       5
              institutions                 1
            isolates                       1
            ties                           4
              DEFENSE                      2
              ENTENTE                      1
              MEMBERSHIP                   1
              NEUTRALITY                   1
            dyads                          3
            dyads tied, of all pairs  0.2000""");
  }

  @Test
  void printsItsNumbersAndItsTime() {
    assertThat(TieGraph.of(Europe.DUAL)).hasToString("TieGraph of 2 actors and 1 tie, all dates");
    assertThat(Europe.history().during(Spell.years(1900, 1904)))
        .hasToString("TieGraph of 6 actors and 4 ties, 1900-1904");
    assertThat(Europe.history().on(Europe.DUAL.spell().start()))
        .hasToString("TieGraph of 2 actors and 1 tie, 1879-10-07");
  }

  @Test
  void oneGraphServesManyThreads() throws Exception {
    String expected = seen(manyTies().at(1914));
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      for (int round = 0; round < 20; round++) {
        TieGraph shared = manyTies().at(1914);
        List<Future<String>> answers = new ArrayList<>();
        for (int thread = 0; thread < 4; thread++) {
          answers.add(pool.submit(() -> seen(shared)));
        }
        for (Future<String> answer : answers) {
          assertThat(answer.get()).isEqualTo(expected);
        }
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static TieHistory manyTies() {
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      ties.add(
          Tie.of(Europe.state("S" + i % 17), Europe.state("T" + i % 13), TieKind.TRADE)
              .withWeight(1 + i % 3)
              .withSpell(Spell.years(1900 + i % 10, 1914)));
    }
    return TieHistory.of(ties);
  }

  private static String seen(TieGraph graph) {
    StringBuilder arcs = new StringBuilder();
    Adjacency adjacency = graph.adjacency().transpose();
    for (int arc = 0; arc < adjacency.arcs(); arc++) {
      arcs.append(adjacency.target(arc)).append(' ').append(adjacency.weight(arc)).append(' ');
    }
    return arcs.toString() + graph.ties() + graph.asGraph().edgeSet();
  }
}
