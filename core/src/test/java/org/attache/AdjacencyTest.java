package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class AdjacencyTest {
  private static final State A = Europe.state("A");
  private static final State B = Europe.state("B");
  private static final State C = Europe.state("C");

  /** The arcs of each actor as source, target, weight and row. */
  static List<String> arcs(Adjacency adjacency) {
    List<String> arcs = new ArrayList<>();
    for (int v = 0; v < adjacency.order(); v++) {
      for (int arc = adjacency.begin(v); arc < adjacency.end(v); arc++) {
        arcs.add(
            adjacency.actor(v)
                + ">"
                + adjacency.actor(adjacency.target(arc))
                + " "
                + adjacency.weight(arc)
                + " "
                + adjacency.tie(arc));
      }
    }
    return arcs;
  }

  @Test
  void anUndirectedTieIsTwoArcs() {
    Adjacency adjacency =
        TieGraph.of(Tie.of(C, A, TieKind.DEFENSE).withWeight(2), Tie.of(A, B, TieKind.DEFENSE))
            .adjacency();
    assertThat(arcs(adjacency)).containsExactly("A>B 1.0 1", "A>C 2.0 0", "B>A 1.0 1", "C>A 2.0 0");
    assertThat(adjacency.order()).isEqualTo(3);
    assertThat(adjacency.arcs()).isEqualTo(4);
    assertThat(adjacency.isDirected()).isFalse();
    assertThat(adjacency.transpose()).isSameAs(adjacency);
  }

  @Test
  void aDirectedTieIsOneArcAtItsStart() {
    Adjacency adjacency =
        TieGraph.of(
                Tie.of(C, A, TieKind.TRADE).withWeight(2),
                Tie.of(A, B, TieKind.TRADE),
                Tie.of(A, C, TieKind.TRADE).withWeight(3))
            .adjacency();
    assertThat(arcs(adjacency)).containsExactly("A>B 1.0 1", "A>C 3.0 2", "C>A 2.0 0");
    assertThat(arcs(adjacency.transpose())).containsExactly("A>C 2.0 0", "B>A 1.0 1", "C>A 3.0 2");
    assertThat(adjacency.isDirected()).isTrue();
    assertThat(adjacency.transpose().isDirected()).isTrue();
  }

  @Test
  void parallelTiesAreParallelArcsInRowOrder() {
    Adjacency adjacency =
        TieGraph.of(
                Tie.of(B, A, TieKind.DEFENSE).withWeight(5),
                Tie.of(A, B, TieKind.ENTENTE),
                Tie.of(B, A, TieKind.DEFENSE).withWeight(3))
            .adjacency();
    assertThat(arcs(adjacency))
        .containsExactly(
            "A>B 5.0 0", "A>B 1.0 1", "A>B 3.0 2", "B>A 5.0 0", "B>A 1.0 1", "B>A 3.0 2");
  }

  @Test
  void aTieOfAnActorWithItselfIsOneArc() {
    TieGraph graph =
        TieHistory.withSelfTies(
                List.of(Tie.of(A, A, TieKind.DEFENSE), Tie.of(A, B, TieKind.DEFENSE)))
            .at(1914);
    assertThat(arcs(graph.adjacency())).containsExactly("A>A 1.0 0", "A>B 1.0 1", "B>A 1.0 1");
    assertThat(graph.directed().adjacency().arcs()).isEqualTo(3);
  }

  @Test
  void undirectedTiesRunBothWaysBesideDirectedOnes() {
    TieGraph mixed = TieGraph.of(Tie.of(A, B, TieKind.TRADE), Tie.of(B, C, TieKind.DEFENSE));
    assertThat(arcs(mixed.directed().adjacency()))
        .containsExactly("A>B 1.0 0", "B>C 1.0 1", "C>B 1.0 1");
    assertThat(arcs(mixed.undirected().adjacency()))
        .containsExactly("A>B 1.0 0", "B>A 1.0 0", "B>C 1.0 1", "C>B 1.0 1");
  }

  @Test
  void isolatesHaveNoArcs() {
    Adjacency adjacency =
        TieGraph.of(Tie.of(A, C, TieKind.DEFENSE)).among(List.of(A, B, C)).adjacency();
    assertThat(adjacency.begin(1)).isEqualTo(adjacency.end(1));
    assertThat(TieGraph.of().adjacency().order()).isZero();
  }

  @Test
  void knowsWhetherWeightsDiffer() {
    Tie tie = Tie.of(A, B, TieKind.DEFENSE);
    assertThat(TieGraph.of(tie).adjacency().isWeighted()).isFalse();
    assertThat(TieGraph.of(tie).adjacency().weight(0)).isEqualTo(1);
    assertThat(TieGraph.of(tie.withWeight(2)).adjacency().isWeighted()).isTrue();
  }

  @Test
  void actorsAreNumberedInCodeOrder() {
    Adjacency adjacency = Europe.graph().adjacency();
    for (int v = 0; v < adjacency.order(); v++) {
      assertThat(adjacency.index(adjacency.actor(v))).isEqualTo(v);
    }
    assertThat(adjacency.actor(0)).isEqualTo(Europe.AUH);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> adjacency.index(Europe.state("FRA")))
        .withMessage("no actor FRA among 6; did you mean FRN?");
  }

  @Test
  void printsItsNumbers() {
    assertThat(Europe.graph().adjacency()).hasToString("Adjacency of 6 actors and 8 arcs");
    assertThat(TieGraph.of(Tie.of(A, B, TieKind.TRADE)).adjacency())
        .hasToString("Adjacency of 2 actors and 1 directed arc");
  }

  @Test
  void rowsMadeElsewhereAreTheSameGraph() {
    TieGraph graph = Sketch.of("a-b a-b a-c b-c d e-e2");
    Adjacency own = graph.adjacency();
    int[] begins = new int[own.order() + 1];
    int[] targets = new int[own.arcs()];
    for (int v = 0; v < own.order(); v++) {
      begins[v + 1] = own.end(v);
    }
    for (int arc = 0; arc < targets.length; arc++) {
      targets[arc] = own.target(arc);
    }
    Adjacency made = Adjacency.of(graph.actors(), false, begins, targets);
    assertThat(arcs(made)).isEqualTo(arcs(own));
    targets[0] = 2;
    assertThat(made.target(0)).isEqualTo(1);
  }

  @Test
  void rowsThatAreNoGraphAreRefused() {
    List<State> three = State.numbered("s", 3);
    assertThat(Adjacency.of(three, true, new int[] {0, 1, 1, 1}, new int[] {1}).arcs()).isOne();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Adjacency.of(three, false, new int[] {0, 1, 1, 1}, new int[] {1}))
        .withMessageContaining("no arc leads back");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Adjacency.of(three, true, new int[] {0, 1, 1, 1}, new int[] {3}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Adjacency.of(three, true, new int[] {0, 2, 2, 2}, new int[] {2, 1}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Adjacency.of(three, true, new int[] {0, 2, 1, 1}, new int[] {1}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Adjacency.of(List.of(B, A), true, new int[] {0, 0, 0}, new int[0]))
        .withMessage("actors must be in code order, each once: B before A");
  }

  @Test
  void halfTheArcsMakeAllOfThem() {
    TieGraph graph = Sketch.of("a-b a-b a-c b-c d e-e2");
    Adjacency own = graph.adjacency();
    int[] begins = new int[own.order() + 1];
    List<Integer> earlier = new ArrayList<>();
    for (int v = 0; v < own.order(); v++) {
      for (int arc = own.begin(v); arc < own.end(v) && own.target(arc) <= v; arc++) {
        earlier.add(own.target(arc));
      }
      begins[v + 1] = earlier.size();
    }
    int[] half = earlier.stream().mapToInt(Integer::intValue).toArray();
    assertThat(half).hasSize(graph.ties().size());
    Adjacency made = Adjacency.ofEarlier(graph.actors(), begins, half);
    assertThat(arcs(made)).isEqualTo(arcs(own));
    half[0] = 1;
    assertThat(arcs(made)).isEqualTo(arcs(own));
    assertThat(Adjacency.ofEarlier(List.of(), new int[1], new int[0]).order()).isZero();
    int[] loops = {0, 1, 1, 3};
    List<State> three = State.numbered("s", 3);
    assertThat(arcs(Adjacency.ofEarlier(three, loops, new int[] {0, 2, 2})))
        .isEqualTo(arcs(Adjacency.of(three, false, loops, new int[] {0, 2, 2})));
  }

  @Test
  void halvesThatAreNoHalvesAreRefused() {
    List<State> three = State.numbered("s", 3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Adjacency.ofEarlier(three, new int[] {0, 1, 1, 1}, new int[] {1}))
        .withMessage("the arcs of actor 0 must lead to rising numbers up to its own: 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Adjacency.ofEarlier(three, new int[] {0, 0, 0, 1}, new int[] {-1}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Adjacency.ofEarlier(three, new int[] {0, 0, 0, 2}, new int[] {1, 0}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Adjacency.ofEarlier(three, new int[] {0, 1, 0, 1}, new int[] {0}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Adjacency.ofEarlier(three, new int[] {0, 0, 1}, new int[] {0}));
  }

  @Test
  void numberedStatesAreInCodeOrder() {
    assertThat(State.numbered("s", 11)).isSorted().startsWith(new State("s01", "State 1"));
  }
}
