package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;

import org.attache.Tie;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Guards against slips in the retyping: sizes and totals as the sources print them. */
@Tag("fast")
class ClassicGraphsTest {

  @Test
  void kiteHasTenFriendsAndEighteenTies() {
    assertSizes(ClassicGraphs.kite(), 10, 18);
  }

  @Test
  void fifteenFamiliesMadeTwentyMarriages() {
    assertSizes(ClassicGraphs.florentineMarriages(), 15, 20);
  }

  @Test
  void karateHasSeventyEightTiesOfTotalStrength231() {
    assertSizes(ClassicGraphs.karate(), 34, 78);
    assertSizes(ClassicGraphs.karateWeighted(), 34, 78);
    assertThat(total(ClassicGraphs.karate())).isEqualTo(78);
    assertThat(total(ClassicGraphs.karateWeighted())).isEqualTo(231);
  }

  @Test
  void opsahlsSampleHasSixActorsAndSixTies() {
    assertSizes(ClassicGraphs.opsahl(), 6, 6);
    assertThat(total(ClassicGraphs.opsahl())).isEqualTo(14);
  }

  private static void assertSizes(TieGraph graph, int actors, int ties) {
    assertThat(graph.actors()).hasSize(actors);
    assertThat(graph.ties()).hasSize(ties);
    assertThat(graph.dyads()).isEqualTo(ties);
  }

  private static double total(TieGraph graph) {
    return graph.ties().stream().mapToDouble(Tie::weight).sum();
  }
}
