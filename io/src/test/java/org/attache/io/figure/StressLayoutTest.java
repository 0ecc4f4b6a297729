package org.attache.io.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Places from distances, against what geometry says. */
@Tag("fast")
class StressLayoutTest {

  private static StressLayout layout(Neighbours graph) {
    int[] all = IntStream.range(0, graph.order()).toArray();
    return StressLayout.of(all.length, Distances.between(graph, all), new SplittableRandom(7));
  }

  private static Neighbours path(int n) {
    return Neighbours.of(n, IntStream.range(0, n - 1).toArray(), IntStream.range(1, n).toArray());
  }

  @Test
  void aPathHasNoStress() {
    for (int n : new int[] {2, 3, 10, 25}) {
      assertThat(layout(path(n)).stress()).isCloseTo(0, within(1e-3));
    }
  }

  @Test
  void aTriangleIsEquilateral() {
    StressLayout triangle = layout(Neighbours.of(3, new int[] {0, 1, 0}, new int[] {1, 2, 2}));
    assertThat(triangle.stress()).isCloseTo(0, within(1e-6));
    assertThat(side(triangle, 0, 1)).isCloseTo(1, within(1e-3));
    assertThat(side(triangle, 1, 2)).isCloseTo(1, within(1e-3));
  }

  /**
   * A square of side s: 4 (s − 1)² + 2 (s√2 − 2)²/4, least at s = (4 + √2)/5, where it is 0.1373.
   */
  @Test
  void aCycleOfFourIsTheSquareOfLeastStress() {
    StressLayout square = layout(Neighbours.of(4, new int[] {0, 1, 2, 0}, new int[] {1, 2, 3, 3}));
    double side = (4 + Math.sqrt(2)) / 5;
    double least = 4 * Math.pow(side - 1, 2) + 2 * Math.pow(side * Math.sqrt(2) / 2 - 1, 2);
    assertThat(square.stress()).isCloseTo(least, within(1e-4));
    assertThat(side(square, 0, 1)).isCloseTo(side, within(0.01));
  }

  private static double side(StressLayout layout, int i, int j) {
    return Math.hypot(layout.x(i) - layout.x(j), layout.y(i) - layout.y(j));
  }

  /** Seven tied to all of seven: each tie has five shared partners and is √7/2 long. */
  @Test
  void tiesInACrowdAreLonger() {
    int[] from = IntStream.range(0, 49).filter(i -> i / 7 < i % 7).map(i -> i / 7).toArray();
    int[] to = IntStream.range(0, 49).filter(i -> i / 7 < i % 7).map(i -> i % 7).toArray();
    int[] all = IntStream.range(0, 7).toArray();
    double[] distances = Distances.between(Neighbours.of(7, from, to), all);
    assertThat(distances[1]).isCloseTo(Math.sqrt(7) / 2, within(1e-12));
    assertThat(distances[8]).isZero();
    assertThat(Distances.between(path(4), new int[] {0, 1, 2, 3}))
        .containsExactly(0, 1, 2, 3, 1, 0, 1, 2, 2, 1, 0, 1, 3, 2, 1, 0);
  }

  @Test
  void packedComponentsKeepApart() {
    List<Cells> parts = IntStream.range(0, 12).mapToObj(StressLayoutTest::line).toList();
    Packing packing = Packing.of(parts, 1.5);
    Cells page = Cells.empty(200, 200);
    for (int i = 0; i < parts.size(); i++) {
      int left = (int) Math.round(packing.left(i) / Cells.SIDE);
      int top = (int) Math.round(packing.top(i) / Cells.SIDE);
      assertThat(page.isFree(parts.get(i), left, top)).isTrue();
      page.add(parts.get(i), left, top);
    }
    assertThat(page.count()).isEqualTo(parts.stream().mapToInt(Cells::count).sum());
  }

  private static Cells line(int length) {
    double margins = 2 * Cells.MARGIN;
    Cells cells = Cells.of(length + margins, margins);
    cells.cover(Cells.MARGIN, Cells.MARGIN, Cells.MARGIN + length, Cells.MARGIN);
    return cells;
  }
}
