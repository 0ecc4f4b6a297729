package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.attache.Parallel;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.attache.internal.Rows;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search on bit rows beside the plain one, on graphs of more than one word a row. */
@Tag("fast")
class BitPathsTest {

  private static Rows random(int actors, int ties, boolean directed) {
    SplittableRandom random = new SplittableRandom(actors * 31L + ties);
    List<State> states = new ArrayList<>();
    for (int i = 0; i < actors; i++) {
      states.add(new State("S" + (1000 + i), "State " + i));
    }
    List<Tie> drawn = new ArrayList<>();
    while (drawn.size() < ties) {
      int one = random.nextInt(actors);
      int two = random.nextInt(actors);
      if (one != two) {
        TieKind kind = TieKind.PARTNERSHIP.withDirected(directed);
        drawn.add(Tie.of(states.get(one), states.get(two), kind));
      }
    }
    return Rows.of(TieGraph.of(drawn).among(states).adjacency(), Parallel.DISTINCT);
  }

  private static double[] sums(ShortestPaths paths, int n) {
    double[] sum = new double[n];
    for (int source = 0; source < n; source++) {
      paths.addDependencies(source, sum);
    }
    return sum;
  }

  @ParameterizedTest
  @CsvSource({
    "63, 90, false",
    "64, 500, false",
    "65, 70, true",
    "130, 150, false",
    "130, 400, true",
    "200, 8000, false",
    "300, 310, false",
    "300, 2000, true"
  })
  void bothSearchesAgree(int actors, int ties, boolean directed) {
    Rows rows = random(actors, ties, directed);
    double[] plain = sums(new HopPaths(rows), actors);
    double[] bits = sums(new BitPaths(new BitRows(rows)), actors);
    for (int v = 0; v < actors; v++) {
      assertThat(bits[v]).isCloseTo(plain[v], within(1e-9 * Math.max(1, plain[v])));
    }
  }

  @Test
  void aLongPathHasMoreLevelsThanRoomWasMadeFor() {
    int n = 150;
    List<Tie> ties = new ArrayList<>();
    for (int i = 1; i < n; i++) {
      State one = new State("S" + (999 + i), "State");
      ties.add(Tie.of(one, new State("S" + (1000 + i), "State"), TieKind.PARTNERSHIP));
    }
    Rows rows = Rows.of(TieGraph.of(ties).adjacency(), Parallel.DISTINCT);
    double[] sum = sums(new BitPaths(new BitRows(rows)), n);
    for (int v = 0; v < n; v++) {
      assertThat(sum[v]).as("place " + v).isEqualTo(2.0 * v * (n - 1 - v));
    }
  }

  @Test
  void bitRowsAreForSmallDenseGraphs() {
    assertThat(BitRows.suit(random(200, 8000, false))).isTrue();
    assertThat(BitRows.suit(random(300, 310, false))).isFalse();
  }
}
