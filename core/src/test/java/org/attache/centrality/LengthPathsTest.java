package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.attache.Sketch;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search by length on graphs large enough to leave rows early, beside Floyd and Warshall. */
@Tag("fast")
class LengthPathsTest {

  @ParameterizedTest
  @CsvSource({
    "60, 900, 1000, false",
    "60, 900, 1000, true",
    "70, 1500, 6, false",
    "70, 1500, 6, true",
    "80, 90, 20, false",
    "80, 200, 3, true",
    "90, 3000, 40, false"
  })
  void betweennessIsWhatAllDistancesSay(int actors, int ties, int longest, boolean directed) {
    SplittableRandom random = new SplittableRandom(actors * 31L + ties + longest);
    List<State> states = new ArrayList<>();
    for (int i = 0; i < actors; i++) {
      states.add(Sketch.state(Sketch.code(i)));
    }
    TieKind kind = TieKind.PARTNERSHIP.withDirected(directed);
    long[][] length = new long[actors][actors];
    List<Tie> drawn = new ArrayList<>();
    for (int i = 0; i < ties; i++) {
      int one = random.nextInt(actors);
      int two = random.nextInt(actors);
      if (one != two && length[one][two] == 0) {
        length[one][two] = 1L + random.nextInt(longest);
        length[two][one] = directed ? length[two][one] : length[one][two];
        drawn.add(
            Tie.of(states.get(one), states.get(two), kind).withWeight(length[one][two] / 10.0));
      }
    }
    TieGraph graph = TieGraph.of(drawn).among(states);
    double[] expected = betweenness(length);
    Betweenness plain = Centrality.betweenness().withLength(strength -> strength);
    for (int v = 0; v < actors; v++) {
      assertThat(plain.of(graph).of(states.get(v)))
          .isEqualTo(expected[v] / (directed ? 1 : 2), within(1e-7));
    }
  }

  /** Over ordered pairs: σ(s, v) σ(v, t) / σ(s, t) where v lies on the way. */
  private static double[] betweenness(long[][] length) {
    int n = length.length;
    long[][] distance = distances(length);
    double[][] paths = new double[n][];
    for (int s = 0; s < n; s++) {
      paths[s] = paths(s, distance[s], length);
    }
    double[] scores = new double[n];
    for (int s = 0; s < n; s++) {
      for (int t = 0; t < n; t++) {
        for (int v = 0; v < n; v++) {
          boolean inner = s != t && v != s && v != t && paths[s][t] > 0;
          if (inner && distance[s][v] + distance[v][t] == distance[s][t]) {
            scores[v] += paths[s][v] * paths[v][t] / paths[s][t];
          }
        }
      }
    }
    return scores;
  }

  private static long[][] distances(long[][] length) {
    int n = length.length;
    long[][] distance = new long[n][n];
    for (int s = 0; s < n; s++) {
      for (int t = 0; t < n; t++) {
        distance[s][t] = s == t ? 0 : length[s][t] == 0 ? Integer.MAX_VALUE : length[s][t];
      }
    }
    for (int v = 0; v < n; v++) {
      for (int s = 0; s < n; s++) {
        for (int t = 0; t < n; t++) {
          distance[s][t] = Math.min(distance[s][t], distance[s][v] + distance[v][t]);
        }
      }
    }
    return distance;
  }

  /** Lengths are positive, so that as many rounds as there are actors count every path. */
  private static double[] paths(int source, long[] distance, long[][] length) {
    int n = distance.length;
    double[] paths = new double[n];
    for (int round = 0; round < n; round++) {
      double[] next = new double[n];
      next[source] = 1;
      for (int v = 0; v < n; v++) {
        for (int w = 0; w < n; w++) {
          boolean tight = length[v][w] > 0 && distance[v] + length[v][w] == distance[w];
          next[w] += tight && distance[w] < Integer.MAX_VALUE ? paths[v] : 0;
        }
      }
      if (Arrays.equals(paths, next)) {
        return paths;
      }
      paths = next;
    }
    return paths;
  }
}
