package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.attache.Direction;
import org.attache.Run;
import org.attache.Sketch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class DistancesTest {
  private static final Distances DISTANCES = Centrality.distances();

  @Test
  void inAStarAllButTheHubAreTwoApart() {
    DistanceCounts counts = DISTANCES.of(Sketch.star(7));
    assertThat(counts.counts()).containsExactly(6L, 15L);
    assertThat(counts.mean()).isEqualTo(36 / 21.0, within(1e-12));
    assertThat(counts.efficiency()).isEqualTo(13.5 / 21, within(1e-12));
    assertThat(counts.diameter()).isEqualTo(2);
    assertThat(counts.pairs(3)).isZero();
  }

  @Test
  void onAPathOfAnyLengthTheMeanIsAThirdOfOneMore() {
    for (int n : new int[] {2, 9, 10, 200}) {
      DistanceCounts counts = DISTANCES.of(Sketch.path(n), Run.on(2));
      assertThat(counts.mean()).isEqualTo((n + 1) / 3.0, within(1e-12));
      assertThat(counts.diameter()).isEqualTo(n - 1);
      assertThat(counts.pairs(n - 1)).isEqualTo(1);
    }
  }

  /** NetworkX 3.6.1: average_shortest_path_length, diameter, global_efficiency. */
  @Test
  void karateAgreesWithNetworkX() {
    DistanceCounts karate = DISTANCES.of(ClassicGraphs.karate());
    assertThat(karate.mean()).isEqualTo(2.408200, within(5e-7));
    assertThat(karate.diameter()).isEqualTo(5);
    assertThat(karate.efficiency()).isEqualTo(0.492008, within(5e-7));
  }

  @Test
  void directionMakesPairsOrdered() {
    DistanceCounts along = DISTANCES.of(Sketch.of("a>b b>c"));
    assertThat(along.counts()).containsExactly(2L, 1L);
    assertThat(along.unreached()).isEqualTo(3);
    assertThat(DISTANCES.withDirection(Direction.IN).of(Sketch.of("a>b b>c")).counts())
        .isEqualTo(along.counts());
    DistanceCounts dropped = DISTANCES.withDirection(Direction.ALL).of(Sketch.of("a>b b>c"));
    assertThat(dropped.counts()).containsExactly(2L, 1L);
    assertThat(dropped.unreached()).isZero();
  }

  @Test
  void withoutPathsThereIsNoMean() {
    for (String text : new String[] {"", "a", "a b c"}) {
      DistanceCounts counts = DISTANCES.of(Sketch.of(text));
      assertThat(counts.mean()).isNaN();
      assertThat(counts.diameter()).isZero();
    }
    assertThat(DISTANCES.of(Sketch.of("a")).efficiency()).isNaN();
    assertThat(DISTANCES.of(Sketch.of("a b c")).efficiency()).isZero();
    assertThat(DISTANCES.of(Sketch.of("a b c")))
        .asString()
        .endsWith("mean NA, diameter 0, efficiency 0.0000");
  }

  @Test
  void theyPrintAsATable() {
    assertThat(DISTANCES.of(Sketch.of("a-b b-c c-d e")).toString().lines().skip(1))
        .containsExactly(
            "hops  pairs   share",
            "1         3  0.3000",
            "2         2  0.2000",
            "3         1  0.1000",
            "none      4  0.4000",
            "mean 1.6667, diameter 3, efficiency 0.4333");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DISTANCES.of(Sketch.star(3)).pairs(0))
        .withMessage("hops must be at least 1: 0");
  }
}
