package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;

@Tag("fast")
@PropertyDefaults(tries = 150, edgeCases = EdgeCasesMode.NONE)
class GraphLawsTest {
  /** Every reading of the ties, over those that have one and over fixed actors. */
  private static Stream<TieGraph> readings(List<Tie> ties) {
    TieGraph graph = TieGraph.of(ties);
    List<Actor> some = new ArrayList<>(RandomTies.STATES.subList(0, 4));
    some.addAll(RandomTies.INSTITUTIONS);
    return Stream.of(
        graph.directed(),
        graph.undirected(),
        graph.directed().among(some),
        graph.undirected().among(some),
        graph.filter(Tie::directed),
        graph.filter(tie -> !tie.directed()));
  }

  private record Arc(Actor from, Actor to, int row, double weight) {}

  private static List<Arc> naiveArcs(TieGraph graph) {
    List<Arc> arcs = new ArrayList<>();
    for (int row = 0; row < graph.ties().size(); row++) {
      Tie tie = graph.ties().get(row);
      arcs.add(new Arc(tie.from(), tie.to(), row, tie.weight()));
      if (!graph.isDirected() || !tie.directed()) {
        arcs.add(new Arc(tie.to(), tie.from(), row, tie.weight()));
      }
    }
    arcs.sort(Comparator.comparing(Arc::from).thenComparing(Arc::to).thenComparing(Arc::row));
    return arcs;
  }

  private static List<Arc> arcs(Adjacency adjacency) {
    List<Arc> arcs = new ArrayList<>();
    for (int v = 0; v < adjacency.order(); v++) {
      for (int arc = adjacency.begin(v); arc < adjacency.end(v); arc++) {
        Actor to = adjacency.actor(adjacency.target(arc));
        arcs.add(new Arc(adjacency.actor(v), to, adjacency.tie(arc), adjacency.weight(arc)));
      }
    }
    return arcs;
  }

  @Property
  void theAdjacencyHasTheArcsOfTheTies(@ForAll("ties") List<Tie> ties) {
    readings(ties)
        .forEach(
            graph -> {
              assertThat(arcs(graph.adjacency())).isEqualTo(naiveArcs(graph));
              assertThat(graph.adjacency().order()).isEqualTo(graph.actors().size());
            });
  }

  @Property
  void transposingTurnsEveryArcAndTwiceGivesThemBack(@ForAll("ties") List<Tie> ties) {
    readings(ties)
        .forEach(
            graph -> {
              Adjacency adjacency = graph.adjacency();
              List<Arc> turned =
                  arcs(adjacency).stream()
                      .map(arc -> new Arc(arc.to(), arc.from(), arc.row(), arc.weight()))
                      .sorted(
                          Comparator.comparing(Arc::from)
                              .thenComparing(Arc::to)
                              .thenComparing(Arc::row))
                      .toList();
              assertThat(arcs(adjacency.transpose())).isEqualTo(turned);
              assertThat(arcs(adjacency.transpose().transpose())).isEqualTo(arcs(adjacency));
            });
  }

  @Property
  void theViewHasAnEdgeForEachTie(@ForAll("ties") List<Tie> ties) {
    readings(ties)
        .forEach(
            graph -> {
              Graph<Actor, Tie> view = graph.asGraph();
              long twice =
                  graph.isDirected()
                      ? graph.ties().stream().filter(tie -> !tie.directed()).count()
                      : 0;
              assertThat(view.edgeSet()).hasSize((int) (graph.ties().size() + twice));
              assertThat(view.vertexSet()).containsExactlyElementsOf(graph.actors());
              graph.actors().forEach(actor -> sameAround(graph, view, actor));
            });
  }

  private static void sameAround(TieGraph graph, Graph<Actor, Tie> view, Actor actor) {
    List<Arc> arcs = naiveArcs(graph);
    long out = arcs.stream().filter(arc -> arc.from().equals(actor)).count();
    long in = arcs.stream().filter(arc -> arc.to().equals(actor)).count();
    assertThat(view.outDegreeOf(actor)).isEqualTo((int) out);
    assertThat(view.inDegreeOf(actor)).isEqualTo((int) in);
    assertThat(view.degreeOf(actor)).isEqualTo((int) (graph.isDirected() ? in + out : out));
    assertThat(view.edgesOf(actor)).hasSize(view.degreeOf(actor)).allMatch(view::containsEdge);
    for (Actor other : graph.actors()) {
      boolean tied = arcs.stream().anyMatch(a -> a.from().equals(actor) && a.to().equals(other));
      assertThat(view.containsEdge(actor, other)).isEqualTo(tied);
    }
  }

  @Property
  void directionDoesNotMatterToComponents(@ForAll("ties") List<Tie> ties) {
    TieGraph graph = TieGraph.of(ties);
    List<Set<Actor>> weak = new ConnectivityInspector<>(graph.directed().asGraph()).connectedSets();
    assertThat(new ConnectivityInspector<>(graph.undirected().asGraph()).connectedSets())
        .containsExactlyInAnyOrderElementsOf(weak);
  }

  @Property
  void aCopyOfTheViewIsTheGraph(@ForAll("ties") List<Tie> ties) {
    for (boolean directed : List.of(true, false)) {
      TieGraph graph = TieGraph.of(ties).filter(tie -> tie.directed() == directed);
      TieKind kind = TieKind.TRADE.withDirected(graph.isDirected());
      TieGraph copy = TieGraph.copyOf(graph.asGraph(), kind);
      assertThat(copy.actors()).isEqualTo(graph.actors());
      assertThat(copy.ties()).isEqualTo(graph.ties());
      assertThat(copy.asGraph()).isEqualTo(graph.asGraph());
    }
  }

  @Provide
  Arbitrary<List<Tie>> ties() {
    return RandomTies.any();
  }
}
