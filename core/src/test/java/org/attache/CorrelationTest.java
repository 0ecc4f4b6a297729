package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

@Tag("fast")
@org.junit.jupiter.api.Tag("fast")
class CorrelationTest {

  /** The sum of agreements of signs over all pairs, O(n²). */
  private static double slowKendall(int[] x, int[] y) {
    double agreement = 0;
    double ofX = 0;
    double ofY = 0;
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < i; j++) {
        int signX = Integer.signum(x[i] - x[j]);
        int signY = Integer.signum(y[i] - y[j]);
        agreement += signX * signY;
        ofX += signX * signX;
        ofY += signY * signY;
      }
    }
    return agreement / Math.sqrt(ofX * ofY);
  }

  private static void assertSame(double actual, double expected) {
    if (Double.isNaN(expected)) {
      assertThat(actual).isNaN();
    } else {
      assertThat(actual).isEqualTo(expected, within(1e-12));
    }
  }

  @Property(tries = 300)
  void kendallIsWhatAllPairsSay(
      @ForAll @Size(max = 40) List<@IntRange(min = 1, max = 9) Integer> values, @ForAll long seed) {
    int[] x = values.stream().mapToInt(value -> value).toArray();
    int[] y = IntStream.range(0, x.length).map(i -> 1 + (int) ((seed >>> i % 50) & 7)).toArray();
    assertSame(Correlation.kendall(x, y), slowKendall(x, y));
    assertSame(Correlation.kendall(y, x), Correlation.kendall(x, y));
  }

  @Test
  void aListAgreesWithItselfAndOpposesItsReverse() {
    int[] up = IntStream.rangeClosed(1, 100).toArray();
    int[] down = IntStream.rangeClosed(1, 100).map(i -> 101 - i).toArray();
    assertThat(Correlation.kendall(up, up)).isEqualTo(1);
    assertThat(Correlation.kendall(up, down)).isEqualTo(-1);
    double[] values = Arrays.stream(up).mapToDouble(i -> i * 1e306).toArray();
    assertThat(Correlation.pearson(values, values)).isEqualTo(1, within(1e-15));
    assertThat(Correlation.pearson(values, Arrays.stream(down).asDoubleStream().toArray()))
        .isEqualTo(-1, within(1e-15));
  }

  @Test
  void tooFewOrAllAlikeIsUndefined() {
    assertThat(Correlation.kendall(new int[0], new int[0])).isNaN();
    assertThat(Correlation.kendall(new int[] {1}, new int[] {1})).isNaN();
    assertThat(Correlation.kendall(new int[] {1, 2}, new int[] {1, 1})).isNaN();
    assertThat(Correlation.pearson(new double[0], new double[0])).isNaN();
    assertThat(Correlation.pearson(new double[] {1, 2}, new double[] {0.1, 0.1})).isNaN();
  }

  @Test
  void equalRanksShareTheMeanOfTheirPlaces() {
    assertThat(Correlation.midranks(new int[] {1, 4, 2, 2, 5})).containsExactly(1, 4, 2.5, 2.5, 5);
  }
}
