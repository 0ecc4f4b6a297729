package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class TippingTest {

  private static TieGraph crowd(int n) {
    return Sketch.of(String.join(" ", IntStream.range(0, n).mapToObj(Sketch::code).toList()));
  }

  private static RestPoints rests(double... thresholds) {
    return Tipping.of(Thresholds.counts(thresholds)).of(crowd(thresholds.length));
  }

  @Test
  void aHundredRestAtAHundredOrAtOneUntilASecondJoins() {
    // Granovetter 1978, p. 1424; ALGORITHMS.md R9.
    double[] rising = IntStream.range(0, 100).asDoubleStream().toArray();
    assertThat(rests(rising).rests()).containsExactly(new RestPoints.Rest(100, 100, 0));
    assertThat(rests(rising).tippingPoints()).isEmpty();
    rising[1] = 2;
    assertThat(rests(rising).rests())
        .containsExactly(new RestPoints.Rest(1, 1, 0), new RestPoints.Rest(100, 100, 2));
    assertThat(rests(rising).tippingPoints()).containsExactly(2.0);
  }

  @Test
  void foundersRestHigher() {
    double[] rising = IntStream.range(0, 100).asDoubleStream().toArray();
    rising[1] = 2;
    RestPoints tipped = Tipping.of(Thresholds.counts(rising).from(Sketch.code(99))).of(crowd(100));
    assertThat(tipped.rests()).containsExactly(new RestPoints.Rest(100, 100, 0));
  }

  /** F by its definition at every number, and the tipping point by walking down from a rest. */
  private static List<RestPoints.Rest> plain(double[] thresholds) {
    List<RestPoints.Rest> rests = new ArrayList<>();
    for (int x = 0; x <= thresholds.length; x++) {
      int at = x;
      if (f(thresholds, at) == at) {
        int tips = at;
        while (tips > 0 && f(thresholds, tips - 1) > tips - 1) {
          tips--;
        }
        rests.add(new RestPoints.Rest(at, at, tips));
      }
    }
    return rests;
  }

  private static long f(double[] thresholds, int x) {
    return Arrays.stream(thresholds).filter(threshold -> threshold <= x).count();
  }

  @Test
  void threeHundredCrowdsRestWhereTheDefinitionSays() {
    SplittableRandom random = new SplittableRandom(11);
    for (int trial = 0; trial < 300; trial++) {
      int n = 1 + random.nextInt(9);
      double[] thresholds = random.ints(n, 0, n).asDoubleStream().toArray();
      RestPoints found = rests(thresholds);
      assertThat(found.rests()).isEqualTo(plain(thresholds));
      JoiningWaves waves = Thresholds.counts(thresholds).of(crowd(n));
      assertThat(found.rests().get(0).joined()).isEqualTo(waves.joined());
      assertThat(waves.fixedPoints())
          .isEqualTo(found.rests().stream().map(RestPoints.Rest::joined).toList());
    }
  }

  @Test
  void capabilityTips() {
    Map<String, Double> power = Map.of("a", 6.0, "b", 1.0, "c", 2.0, "d", 1.0);
    Thresholds weighed = Thresholds.counts(0, 3, 7, 4).weightedBy(actor -> power.get(actor.code()));
    assertThat(Tipping.of(weighed).of(Sketch.of("a b c d")).rests())
        .containsExactly(new RestPoints.Rest(4, 10, 0));
    // d moves first: 1. From 2 on b and c join: 4. a would need 5 > 4: from 5 on all do.
    Thresholds harder =
        Thresholds.counts(4.5, 2, 2, 0).weightedBy(actor -> power.get(actor.code()));
    RestPoints rests = Tipping.of(harder).of(Sketch.of("a b c d"));
    assertThat(rests.total()).isEqualTo(10);
    // a's others have 4 in all, so its threshold of 4.5 is never met.
    assertThat(rests.rests())
        .containsExactly(new RestPoints.Rest(1, 1, 0), new RestPoints.Rest(3, 4, 2));
  }

  @Test
  void smallAndOddGraphs() {
    assertThat(rests().rests()).containsExactly(new RestPoints.Rest(0, 0, 0));
    assertThat(rests(0).rests()).containsExactly(new RestPoints.Rest(1, 1, 0));
    assertThat(rests(Double.POSITIVE_INFINITY).rests())
        .containsExactly(new RestPoints.Rest(0, 0, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tipping.of(Thresholds.counts(0, 0).amongPartners()).of(crowd(2)))
        .withMessage(
            "among partners, or where named others count, it matters who has joined: no fixed"
                + " points");
  }

  @Test
  void relabellingChangesNothing() {
    assertThat(rests(0, 2, 2, 3).rests()).isEqualTo(rests(3, 2, 0, 2).rests());
  }

  @Test
  void itPrintsThePoints() {
    assertThat(rests(0, 2, 2).toString().replaceFirst("Attaché .*$", "…"))
        .isEqualTo(
            """
            where joining rests; the first without more founders
            from  joined  amount
               0       1       1
               2       3       3
            tipping (as numbers of others); …""");
    assertThat(Tipping.of(Thresholds.counts(0))).hasToString("tipping (as numbers of others)");
  }
}
