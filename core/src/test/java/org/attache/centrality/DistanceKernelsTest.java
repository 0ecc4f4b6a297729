package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.attache.Direction;
import org.attache.Length;
import org.attache.Parallel;
import org.attache.Sketch;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.attache.internal.Rows;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The searches of hops beside one another, on graphs of several words and batches. */
@Tag("fast")
class DistanceKernelsTest {

  static TieGraph random(int actors, int ties, boolean directed) {
    SplittableRandom random = new SplittableRandom(actors * 31L + ties);
    List<State> states = new ArrayList<>();
    for (int i = 0; i < actors; i++) {
      states.add(Sketch.state(Sketch.code(i)));
    }
    List<Tie> drawn = new ArrayList<>();
    TieKind kind = TieKind.PARTNERSHIP.withDirected(directed);
    while (drawn.size() < ties) {
      int one = random.nextInt(actors);
      int two = random.nextInt(actors);
      if (one != two) {
        drawn.add(Tie.of(states.get(one), states.get(two), kind));
      }
    }
    return TieGraph.of(drawn).among(states);
  }

  /** How many actors each source finds at each distance. */
  private static int[][] found(DistanceSearch search, int n) {
    int[][] found = new int[n][n];
    search.search(0, n, (source, distance, count) -> found[source][(int) distance] += count);
    return found;
  }

  private static DistanceSearch bits(TieGraph graph, Direction direction, double cutoff) {
    Rows rows = Rows.of(graph.adjacency(), direction, Parallel.DISTINCT);
    return new BitDistances(new BitRows(rows), cutoff);
  }

  private static DistanceSearch batches(TieGraph graph, Direction direction, double cutoff) {
    ByDegree out = ByDegree.of(Rows.of(graph.adjacency(), direction, Parallel.DISTINCT));
    Direction against = direction == Direction.OUT ? Direction.IN : Direction.OUT;
    ByDegree in = ByDegree.of(Rows.of(graph.adjacency(), against, Parallel.DISTINCT), out.actor);
    return new BatchDistances(out, in, cutoff);
  }

  private static DistanceSearch one(TieGraph graph, Direction direction, double cutoff) {
    Rows rows = Rows.of(graph.adjacency(), direction, Parallel.MAX);
    return new LengthDistances(rows, TieLengths.of(rows, Length.HOPS), cutoff);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, false, 9e9",
    "63, 90, false, 9e9",
    "64, 500, false, 9e9",
    "65, 70, true, 9e9",
    "65, 2000, true, 1",
    "130, 150, false, 3",
    "130, 400, true, 2.5",
    "200, 8000, false, 9e9",
    "300, 310, false, 9e9",
    "300, 2000, true, 9e9",
    "700, 2100, false, 9e9",
    "700, 2100, true, 9e9"
  })
  void searchesAgree(int actors, int ties, boolean directed, double cutoff) {
    TieGraph graph = random(actors, ties, directed);
    for (Direction direction : List.of(Direction.OUT, Direction.IN)) {
      int[][] plain = found(one(graph, direction, cutoff), actors);
      assertThat(found(bits(graph, direction, cutoff), actors)).isDeepEqualTo(plain);
      assertThat(found(batches(graph, direction, cutoff), actors)).isDeepEqualTo(plain);
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 0, false, 9e9", "60, 900, true, 9e9", "130, 3000, false, 0.4"})
  void searchesAlongLengthsAgree(int actors, int ties, boolean directed, double farthest) {
    Rows rows = Rows.of(random(actors, ties, directed).adjacency(), Parallel.COUNT);
    double[] lengths = TieLengths.of(rows, Length.inverse(0.7));
    double[] square = DenseDistances.square(rows, lengths);
    assertThat(distances(new DenseDistances(actors, square, farthest), actors))
        .isDeepEqualTo(distances(new LengthDistances(rows, lengths, farthest), actors));
  }

  /** The distances each source finds, in order. */
  private static double[][] distances(DistanceSearch search, int n) {
    double[][] distances = new double[n][n];
    int[] found = new int[n];
    search.search(0, n, (source, distance, one) -> distances[source][found[source]++] = distance);
    return distances;
  }

  @Test
  void longPathsAgree() {
    TieGraph path = Sketch.path(200);
    int[][] plain = found(one(path, Direction.OUT, 9e9), 200);
    assertThat(plain[0]).containsOnly(0, 1).endsWith(1);
    assertThat(found(bits(path, Direction.OUT, 9e9), 200)).isDeepEqualTo(plain);
    assertThat(found(batches(path, Direction.OUT, 9e9), 200)).isDeepEqualTo(plain);
  }

  @Test
  void columnsOfBitsAreCounted() {
    SplittableRandom random = new SplittableRandom(7);
    for (int size : new int[] {0, 1, 3, 40, 129, 1000}) {
      long[] words = random.longs(2L * size).toArray();
      int[] places = new int[size];
      Arrays.setAll(places, i -> 2 * i);
      BitColumns columns = new BitColumns();
      columns.count(words, places, size);
      for (int bit = 0; bit < 64; bit++) {
        int slow = 0;
        for (int place : places) {
          slow += (int) (words[place] >>> bit & 1);
        }
        assertThat(columns.count[bit]).isEqualTo(slow);
      }
    }
  }

  @Test
  void manyPartnersComeFirst() {
    TieGraph graph = Sketch.of("a-b b-c b-d d-e f");
    ByDegree rows = ByDegree.of(Rows.of(graph.adjacency(), Parallel.DISTINCT));
    assertThat(rows.actor).containsExactly(1, 3, 0, 2, 4, 5);
    assertThat(rows.begin).containsExactly(0, 3, 5, 6, 7, 8, 8);
    assertThat(rows.target).containsExactly(1, 2, 3, 0, 4, 0, 0, 1);
  }
}
