package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jol.info.GraphLayout;

class AdjacencyMemoryTest {
  private static final int ACTORS = 10_000;
  private static final int TIES = 1_000_000;
  private static final int CONSTANT = 2_000;

  private final List<State> actors =
      IntStream.range(0, ACTORS).mapToObj(i -> Europe.state("S" + i)).toList();

  /** A hundred different partners a state. */
  private Stream<Tie> ties(TieKind kind) {
    return IntStream.range(0, TIES)
        .mapToObj(
            i -> Tie.of(actors.get(i % ACTORS), actors.get((i + 1 + i / ACTORS) % ACTORS), kind));
  }

  private static TieGraph graph(Stream<Tie> ties) {
    return TieGraph.of(ties.toList());
  }

  /** What the arrays of the arcs cost beside the actors, which the graph holds anyway. */
  private static long bytes(Adjacency arcs, List<Actor> actors) {
    return GraphLayout.parseInstance(arcs).totalSize()
        - GraphLayout.parseInstance(actors).totalSize();
  }

  private static void assertAtMost(int bytesAnArc, TieGraph graph, int arcs) {
    Adjacency fresh = graph.adjacency();
    assertThat(fresh.order()).isEqualTo(ACTORS);
    assertThat(fresh.arcs()).isEqualTo(arcs);
    assertThat(bytes(fresh, graph.actors()))
        .isBetween((long) bytesAnArc * arcs, (long) bytesAnArc * arcs + 4L * ACTORS + CONSTANT);
  }

  @Test
  void anArcOfStrengthOneTakes8Bytes() {
    assertAtMost(8, graph(ties(TieKind.DEFENSE)), 2 * TIES);
    assertAtMost(8, graph(ties(TieKind.REPRESENTATION)), TIES);
  }

  @Test
  void anArcWithAStrengthTakes16Bytes() {
    assertAtMost(16, graph(ties(TieKind.DEFENSE).map(tie -> tie.withWeight(2.5))), 2 * TIES);
    assertAtMost(16, graph(ties(TieKind.REPRESENTATION).map(tie -> tie.withWeight(2.5))), TIES);
  }
}
