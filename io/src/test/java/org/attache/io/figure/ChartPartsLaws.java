package org.attache.io.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Laws of what charts are put together from. */
@Tag("fast")
class ChartPartsLaws {

  @Property(tries = 100)
  void theRoundNumberBelowIsOneTwoOrFiveTimesAPowerOfTen(
      @ForAll @DoubleRange(min = 1, max = 9.99) double digits,
      @ForAll @IntRange(min = -6, max = 6) int power) {
    double value = digits * Math.pow(10, power);
    double below = Ticks.below(value);
    double mantissa = below / Math.pow(10, Math.floor(Math.log10(below) + 1e-9));
    assertThat(below).isLessThanOrEqualTo(value * (1 + 1e-8)).isGreaterThan(value / 2.6);
    assertThat(Math.round(mantissa)).isIn(1L, 2L, 5L);
  }

  @Property(tries = 200)
  void spreadPlacesKeepTheirOrderAndDistance(
      @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = 0, max = 100) Double> wished) {
    double[] places = Spread.of(wished, 8, 0, 100);
    List<Integer> order =
        IntStream.range(0, places.length)
            .boxed()
            .sorted(Comparator.comparing((Integer i) -> places[i]))
            .toList();
    for (int i = 1; i < places.length; i++) {
      int before = order.get(i - 1);
      int after = order.get(i);
      assertThat(places[after] - places[before]).isGreaterThan(8 - 1e-9);
      assertThat(wished.get(before)).isLessThanOrEqualTo(wished.get(after));
    }
    assertThat(places[order.get(0)]).isGreaterThanOrEqualTo(-1e-9);
    assertThat(places[order.get(places.length - 1)]).isLessThanOrEqualTo(100 + 1e-9);
  }

  /** Two places asked at one point move half a gap each; lone ones do not move. */
  @Example
  void spreadMovesNoFurtherThanNeeded() {
    assertThat(Spread.of(List.of(50.0, 50.0, 90.0), 10, 0, 100))
        .containsExactly(new double[] {45, 55, 90}, within(1e-12));
    assertThat(Spread.room(0, 100, 10)).isEqualTo(11);
  }

  @Property(tries = 100)
  void seriationIsAnOrderOfAllRows(
      @ForAll @IntRange(min = 1, max = 20) int n, @ForAll @LongRange(min = 0) long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] rows = new double[n][3];
    for (double[] row : rows) {
      Arrays.setAll(row, i -> random.nextInt(8) == 0 ? Double.NaN : random.nextInt(4));
    }
    int[] order = Seriation.of(rows);
    assertThat(Arrays.stream(order).sorted())
        .containsExactly(IntStream.range(0, n).boxed().toArray(Integer[]::new));
    assertThat(Seriation.of(rows)).containsExactly(order);
  }

  /** Two groups far from each other are not mixed, however they come. */
  @Property(tries = 50)
  void seriationKeepsGroupsTogether(@ForAll @Size(min = 3, max = 20) List<Boolean> groups) {
    double[][] rows = new double[groups.size()][];
    for (int i = 0; i < rows.length; i++) {
      double base = groups.get(i) ? 100 : 0;
      rows[i] = new double[] {base + i * 0.1, base};
    }
    int[] order = Seriation.of(rows);
    long changes =
        IntStream.range(1, order.length)
            .filter(i -> !groups.get(order[i]).equals(groups.get(order[i - 1])))
            .count();
    assertThat(changes).isLessThanOrEqualTo(1);
  }
}
