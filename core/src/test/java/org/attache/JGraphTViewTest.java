package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.shortestpath.AllDirectedPaths;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleGraph;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class JGraphTViewTest {
  private static final State A = Europe.state("A");
  private static final State B = Europe.state("B");
  private static final State C = Europe.state("C");
  private static final State D = Europe.state("D");
  private static final Tie AB = Tie.of(A, B, TieKind.TRADE).withRef("ab").withWeight(4);
  private static final Tie BC = Tie.of(B, C, TieKind.TRADE).withRef("bc").withWeight(4);
  private static final Tie AC = Tie.of(A, C, TieKind.TRADE).withRef("ac");
  private static final Tie CA = Tie.of(C, A, TieKind.DEFENSE).withRef("ca");
  private static final TieGraph TRADE = TieGraph.of(AB, BC, AC).among(List.of(A, B, C, D));

  @Test
  void everyTieIsAnEdgeParallelOnesToo() {
    Tie again = AB.withRef("again");
    Graph<Actor, Tie> graph = TieGraph.of(AB, again, BC).undirected().asGraph();
    assertThat(graph.vertexSet()).containsExactly(A, B, C);
    assertThat(graph.edgeSet()).containsExactly(AB, again, BC);
    assertThat(graph.degreeOf(B)).isEqualTo(3);
    assertThat(graph.edgesOf(B)).containsExactlyInAnyOrder(AB, again, BC);
    assertThat(graph.getAllEdges(B, A)).containsExactlyInAnyOrder(AB, again);
    assertThat(Graphs.neighborSetOf(graph, B)).containsExactlyInAnyOrder(A, C);
    assertThat(graph.getType().isUndirected()).isTrue();
    assertThat(graph.getType().isAllowingMultipleEdges()).isTrue();
  }

  @Test
  void directionIsKept() {
    Graph<Actor, Tie> graph = TRADE.asGraph();
    assertThat(graph.getType().isDirected()).isTrue();
    assertThat(graph.outgoingEdgesOf(A)).containsExactly(AB, AC);
    assertThat(graph.incomingEdgesOf(A)).isEmpty();
    assertThat(graph.incomingEdgesOf(C)).containsExactly(AC, BC);
    assertThat(graph.outDegreeOf(B)).isEqualTo(1);
    assertThat(graph.inDegreeOf(B)).isEqualTo(1);
    assertThat(graph.degreeOf(B)).isEqualTo(2);
    assertThat(graph.edgesOf(B)).containsExactlyInAnyOrder(AB, BC);
    assertThat(graph.getEdge(A, B)).isEqualTo(AB);
    assertThat(graph.getEdge(B, A)).isNull();
    assertThat(graph.getAllEdges(A, Europe.GMY)).isNull();
    assertThat(graph.edgesOf(D)).isEmpty();
  }

  @Test
  void anUndirectedTieIsAnEdgeEachWayWhereAllAreDirected() {
    Graph<Actor, Tie> graph = TieGraph.of(AB, CA).directed().asGraph();
    Tie ac = Tie.of(A, C, TieKind.DEFENSE).withRef("ca");
    assertThat(graph.edgeSet()).containsExactlyInAnyOrder(AB, CA, ac);
    assertThat(graph.getEdge(A, C)).isEqualTo(ac);
    assertThat(graph.getEdge(C, A)).isEqualTo(CA);
    assertThat(graph.outgoingEdgesOf(A)).containsExactly(AB, ac);
    assertThat(graph.containsEdge(ac)).isTrue();
    assertThat(graph.getEdgeSource(ac)).isEqualTo(A);
  }

  @Test
  void aDirectedTieServesBothWaysWhereNoneIs() {
    Graph<Actor, Tie> graph = TieGraph.of(AB, CA).undirected().asGraph();
    assertThat(graph.edgeSet()).containsExactly(AB, CA);
    assertThat(graph.getEdge(B, A)).isEqualTo(AB);
    assertThat(Graphs.getOppositeVertex(graph, AB, B)).isEqualTo(A);
  }

  @Test
  void aLoopCountsTwiceInADegree() {
    Tie loop = Tie.of(A, A, TieKind.TRADE).withRef("aa");
    TieGraph own = TieHistory.withSelfTies(List.of(loop, AB)).at(1914);
    assertThat(own.asGraph().getType().isAllowingSelfLoops()).isTrue();
    assertThat(own.asGraph().degreeOf(A)).isEqualTo(3);
    assertThat(own.asGraph().edgesOf(A)).containsExactlyInAnyOrder(loop, AB);
    assertThat(own.undirected().asGraph().degreeOf(A)).isEqualTo(3);
    assertThat(TRADE.asGraph().getType().isAllowingSelfLoops()).isFalse();
  }

  @Test
  void theViewWithoutALengthCountsHops() {
    assertThat(TRADE.asGraph().getType().isWeighted()).isFalse();
    assertThat(TRADE.asGraph().getEdgeWeight(AB)).isEqualTo(1);
    assertThat(DijkstraShortestPath.findPathBetween(TRADE.asGraph(), A, C).getEdgeList())
        .containsExactly(AC);
  }

  /** Through B the way is 1/4 + 1/4, straight it is 1: strong ties are short. */
  @Test
  void theViewWithALengthMakesStrongTiesShort() {
    Graph<Actor, Tie> distances = TRADE.asGraph(Length.inverse(1));
    assertThat(distances.getType().isWeighted()).isTrue();
    GraphPath<Actor, Tie> path = DijkstraShortestPath.findPathBetween(distances, A, C);
    assertThat(path.getEdgeList()).containsExactly(AB, BC);
    assertThat(path.getWeight()).isCloseTo(0.5, within(1e-12));
    assertThat(TRADE.asGraph(Length.inverse(2)).getEdgeWeight(AB)).isEqualTo(1.0 / 16);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Length.inverse(0))
        .withMessage("alpha must be positive and finite: 0.0");
  }

  @Test
  void jgraphtsAlgorithmsRunOnIt() {
    assertThat(new ConnectivityInspector<>(Europe.graph().asGraph()).connectedSets()).hasSize(2);
    assertThat(new ConnectivityInspector<>(TRADE.asGraph()).connectedSets()).hasSize(2);
    assertThat(new AllDirectedPaths<>(TRADE.asGraph()).getAllPaths(A, C, true, null)).hasSize(2);
    List<Actor> order = new ArrayList<>();
    new BreadthFirstIterator<>(TRADE.asGraph(), A).forEachRemaining(order::add);
    assertThat(order).containsExactly(A, B, C);
  }

  @Test
  void theViewRefusesChange() {
    Graph<Actor, Tie> graph = TRADE.asGraph();
    List<Runnable> changes =
        List.of(
            () -> graph.addVertex(Europe.GMY),
            graph::addVertex,
            () -> graph.addEdge(A, D),
            () -> graph.addEdge(A, D, CA),
            () -> graph.removeEdge(AB),
            () -> graph.removeEdge(A, B),
            () -> graph.removeAllEdges(List.of(AB)),
            () -> graph.removeVertex(D),
            () -> graph.setEdgeWeight(AB, 7),
            () -> graph.edgeSet().clear(),
            () -> graph.vertexSet().remove(D),
            () -> graph.outgoingEdgesOf(A).remove(AB),
            () -> graph.edgesOf(A).clear());
    for (Runnable change : changes) {
      assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(change::run);
    }
    Iterator<Tie> edges = graph.outgoingEdgesOf(A).iterator();
    edges.next();
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(edges::remove);
    assertThat(graph.getType().isModifiable()).isFalse();
    assertThat(TRADE.ties()).containsExactly(AB, BC, AC);
  }

  @Test
  void anActorThatIsNotThereIsRefused() {
    assertThat(TRADE.asGraph().containsVertex(Europe.GMY)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TRADE.asGraph().edgesOf(Europe.GMY))
        .withMessageStartingWith("no actor GMY among 4");
  }

  @Test
  void aCopyOfTheViewHasTheSameActorsAndTies() {
    TieGraph copy = TieGraph.copyOf(TRADE.asGraph(), TieKind.TRADE);
    assertThat(copy.actors()).isEqualTo(TRADE.actors());
    assertThat(copy.ties()).isEqualTo(TRADE.ties());
    TieGraph weighted = TieGraph.copyOf(TRADE.asGraph(Length.inverse(1)), TieKind.TRADE);
    assertThat(weighted.ties()).isEqualTo(TRADE.ties());
  }

  @Test
  void edgesThatAreNoTiesBecomeTiesOfTheKind() {
    Graph<State, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    List.of(A, B, C).forEach(graph::addVertex);
    graph.setEdgeWeight(graph.addEdge(A, B), 2.5);
    TieGraph copy = TieGraph.copyOf(graph, TieKind.PARTNERSHIP);
    assertThat(copy.actors()).containsExactly(A, B, C);
    assertThat(copy.ties())
        .containsExactly(Tie.of(A, B, TieKind.PARTNERSHIP).withWeight(2.5).withRef("1"));
  }

  @Test
  void theKindMustHaveTheDirectionOfTheGraph() {
    Graph<State, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TieGraph.copyOf(graph, TieKind.TRADE))
        .withMessage("TRADE is directed but the graph is not; use kind.withDirected(false)");
  }
}
