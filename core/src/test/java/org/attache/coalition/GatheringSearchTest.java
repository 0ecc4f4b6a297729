package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.attache.Direction;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.attache.internal.Arcs;
import org.attache.internal.Rows;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class GatheringSearchTest {

  private static boolean inTurn(TieGraph graph, int hops) {
    Rows rows = Arcs.partners(graph, Direction.OUT);
    int[] all = IntStream.range(0, rows.order()).toArray();
    return NearSearch.isShorter(rows, new boolean[rows.order()], all, hops);
  }

  @Test
  void fewHopsAreSearchedInTurnAndManyInWords() {
    assertThat(inTurn(Sketch.cycle(1000), 2)).isTrue();
    assertThat(inTurn(Sketch.cycle(1000), Integer.MAX_VALUE)).isFalse();
    assertThat(inTurn(Sketch.complete(70), 1)).isFalse();
    assertThat(inTurn(Sketch.complete(70), 2)).isFalse();
    assertThat(inTurn(Sketch.complete(70), Integer.MAX_VALUE)).isFalse();
    assertThat(inTurn(Sketch.star(200), 1)).isTrue();
    assertThat(inTurn(Sketch.star(200), 2)).isFalse();
    assertThat(inTurn(TieGraph.of(), 2)).isFalse();
  }

  @Test
  void partsAddUpToTheNumberAndSumsDoNotDependOnTheOrder() {
    SplittableRandom random = new SplittableRandom(7);
    double[] values =
        random.doubles(500).map(value -> Math.scalb(value, (int) (40 * value) - 20)).toArray();
    SplitNumbers numbers = new SplitNumbers("power", values);
    double least = Math.scalb(500 * Arrays.stream(values).sum(), -100);
    BigDecimal exact = BigDecimal.ZERO;
    double high = 0;
    double low = 0;
    double highBack = 0;
    double lowBack = 0;
    for (int v = 0; v < values.length; v++) {
      assertThat(numbers.high[v] + numbers.low[v]).isCloseTo(values[v], within(least));
      exact = exact.add(new BigDecimal(values[v]));
      high += numbers.high[v];
      low += numbers.low[v];
      highBack += numbers.high[values.length - 1 - v];
      lowBack += numbers.low[values.length - 1 - v];
    }
    assertThat(high).isEqualTo(highBack);
    assertThat(low).isEqualTo(lowBack);
    assertThat(high + low).isCloseTo(exact.doubleValue(), within(Math.ulp(exact.doubleValue())));
  }

  @Test
  void nothingIsSplitAndTooMuchRefused() {
    assertThat(new SplitNumbers("power", new double[0]).high).isEmpty();
    assertThat(new SplitNumbers("power", new double[3]).high).containsOnly(0);
    double[] most = new double[9];
    Arrays.fill(most, Double.MAX_VALUE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SplitNumbers("power", most))
        .withMessage("the sum of power is too large: Infinity");
  }
}
