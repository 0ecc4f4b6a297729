package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Length;
import org.attache.Run;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class ClosenessTest {
  private static final Offset<Double> CLOSE = within(1e-12);
  private static final Closeness CLOSENESS = Centrality.closeness();
  private static final Harmonic HARMONIC = Centrality.harmonic();

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 6, 64, 65, 130})
  void hubOfAStarScoresOne(int n) {
    Scores scores = CLOSENESS.of(Sketch.star(n));
    assertThat(scores.of(Sketch.code(0))).isEqualTo(1, CLOSE);
    assertThat(scores.of(Sketch.code(1))).isEqualTo((n - 1.0) / (2 * n - 3), CLOSE);
    Scores raw = CLOSENESS.withNormalization(false).of(Sketch.star(n));
    assertThat(raw.of(Sketch.code(0))).isEqualTo(1.0 / (n - 1), CLOSE);
    Scores harmonic = HARMONIC.of(Sketch.star(n));
    assertThat(harmonic.of(Sketch.code(0))).isEqualTo(n - 1);
    assertThat(harmonic.of(Sketch.code(1))).isEqualTo(n / 2.0, CLOSE);
    assertThat(HARMONIC.withNormalization(true).of(Sketch.star(n)).of(Sketch.code(0))).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 10, 90})
  void onAPathTheEndIsTriangularlyFar(int n) {
    String end = Sketch.code(0);
    double sum = n * (n - 1) / 2.0;
    double reciprocals = 0;
    for (int d = 1; d < n; d++) {
      reciprocals += 1.0 / d;
    }
    assertThat(CLOSENESS.of(Sketch.path(n)).of(end)).isEqualTo((n - 1) / sum, CLOSE);
    assertThat(HARMONIC.of(Sketch.path(n)).of(end)).isEqualTo(reciprocals, CLOSE);
    assertThat(Centrality.eccentricity().of(Sketch.path(n)).of(end)).isEqualTo(n - 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 9, 80})
  void onACycleTheMeanDistanceIsAboutAQuarterOfItsLength(int n) {
    double sum = Math.floor(n * n / 4.0);
    assertThat(CLOSENESS.of(Sketch.cycle(n)).of(Sketch.code(1))).isEqualTo((n - 1) / sum, CLOSE);
    assertThat(Centrality.eccentricity().of(Sketch.cycle(n)).of(Sketch.code(1)))
        .isEqualTo(Math.floor(n / 2.0));
  }

  @Test
  void inACompleteGraphAllAreNextToAll() {
    TieGraph graph = Sketch.complete(40);
    assertThat(CLOSENESS.of(graph).asMap().values()).containsOnly(1.0);
    assertThat(HARMONIC.of(graph).asMap().values()).containsOnly(39.0);
    assertThat(Centrality.eccentricity().of(graph).asMap().values()).containsOnly(1.0);
  }

  /** The sum of distances on a grid is that along the rows plus that along the columns. */
  @ParameterizedTest
  @CsvSource({"3, 4", "10, 10", "2, 40"})
  void onAGridDistancesAddAlongRowsAndColumns(int height, int width) {
    List<String> words = new ArrayList<>();
    for (int v = 0; v < height * width; v++) {
      if (v % width + 1 < width) {
        words.add(Sketch.code(v) + "-" + Sketch.code(v + 1));
      }
      if (v + width < height * width) {
        words.add(Sketch.code(v) + "-" + Sketch.code(v + width));
      }
    }
    Scores scores = CLOSENESS.of(Sketch.of(String.join(" ", words)));
    for (int v = 0; v < height * width; v++) {
      double sum = height * line(width, v % width) + width * line(height, v / width);
      assertThat(scores.of(Sketch.code(v))).isEqualTo((height * width - 1) / sum, CLOSE);
    }
  }

  private static double line(int n, int place) {
    return (place * (place + 1) + (n - 1 - place) * (n - place)) / 2.0;
  }

  /** NetworkX 2.8.8 for the first, igraph 0.10 for the third. */
  @ParameterizedTest
  @CsvSource({
    "a, 0.266667, NaN, 0.666667, 1.5, 0.3",
    "b, 0.4, NaN, 1, 2, 0.4",
    "d, 0.2, NaN, 1, 1, 0.2",
    "f, 0, NaN, NaN, 0, 0"
  })
  void disconnectedGraphsAreReadThreeWays(
      String actor, double discounted, double undefined, double leftOut, double raw, double mean) {
    TieGraph graph = Sketch.of("a-b b-c d-e f");
    Offset<Double> six = within(5e-7);
    assertThat(CLOSENESS.of(graph).of(actor)).isEqualTo(discounted, six);
    assertThat(CLOSENESS.withUnreached(Unreached.UNDEFINED).of(graph).of(actor))
        .isEqualTo(undefined, six);
    assertThat(CLOSENESS.withUnreached(Unreached.LEFT_OUT).of(graph).of(actor))
        .isEqualTo(leftOut, six);
    assertThat(HARMONIC.of(graph).of(actor)).isEqualTo(raw, six);
    assertThat(HARMONIC.withNormalization(true).of(graph).of(actor)).isEqualTo(mean, six);
  }

  @Test
  void actorsWithoutAScoreAreNoted() {
    Closeness strict = CLOSENESS.withUnreached(Unreached.UNDEFINED);
    assertThat(strict.of(Sketch.of("a>b b>c")).notes())
        .containsExactly("2 of 3 do not reach all others and are undefined");
    assertThat(strict.of(Sketch.path(3)).notes()).isEmpty();
    assertThat(Centrality.eccentricity().of(Sketch.of("a-b c")).notes())
        .containsExactly("3 of 3 do not reach all others; they do not count");
  }

  @Test
  void directionIsFollowedAgainstAndDropped() {
    TieGraph graph = Sketch.of("a>b b>c");
    assertThat(CLOSENESS.of(graph).of("a")).isEqualTo(2 / 3.0, CLOSE);
    assertThat(CLOSENESS.of(graph).of("c")).isZero();
    assertThat(CLOSENESS.withDirection(Direction.IN).of(graph).of("c")).isEqualTo(2 / 3.0, CLOSE);
    assertThat(CLOSENESS.withDirection(Direction.ALL).of(graph).of("b")).isEqualTo(1, CLOSE);
    assertThat(HARMONIC.withDirection(Direction.IN).of(graph).of("c")).isEqualTo(1.5, CLOSE);
    assertThat(CLOSENESS.of(Sketch.of("a-b b>c").directed()).of("b")).isEqualTo(1, CLOSE);
    assertThat(CLOSENESS.of(Sketch.of("a-b b>c").directed()).of("c")).isZero();
  }

  @Test
  void theStrongestOfParallelTiesIsTheLengthOfAll() {
    TieGraph graph = Sketch.of("a-b:1 a-b:4 b-c:2");
    Length inverse = Length.inverse(1);
    assertThat(CLOSENESS.withLength(inverse).of(graph).of("a")).isEqualTo(2, CLOSE);
    assertThat(HARMONIC.withLength(inverse).of(graph).of("b")).isEqualTo(6, CLOSE);
    assertThat(Centrality.eccentricity().withLength(inverse).of(graph).of("a"))
        .isEqualTo(0.75, CLOSE);
  }

  @Test
  void beyondTheCutoffNobodyIsReached() {
    TieGraph path = Sketch.path(5);
    assertThat(HARMONIC.withCutoff(2).of(path).of(Sketch.code(0))).isEqualTo(1.5, CLOSE);
    assertThat(CLOSENESS.withCutoff(2).of(path).of(Sketch.code(0))).isEqualTo(1 / 3.0, CLOSE);
    // 0.1 + 0.2 is a little more than 0.3 in binary and reaches it nevertheless.
    TieGraph thirds = Sketch.of("a-b:10 b-c:5");
    Harmonic near = HARMONIC.withLength(Length.inverse(1)).withCutoff(0.3);
    assertThat(near.of(thirds).of("a")).isEqualTo(10 + 1 / 0.3, within(1e-9));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HARMONIC.withCutoff(0))
        .withMessage("cutoff must be positive: 0.0");
    assertThatIllegalArgumentException().isThrownBy(() -> CLOSENESS.withCutoff(Double.NaN));
  }

  @Test
  void smallestGraphsHaveAnAnswer() {
    for (int threads : new int[] {1, 2}) {
      Run run = Run.on(threads);
      assertThat(CLOSENESS.of(Sketch.of(""), run).asMap()).isEmpty();
      assertThat(HARMONIC.of(Sketch.of(""), run).asMap()).isEmpty();
      assertThat(Centrality.eccentricity().of(Sketch.of(""), run).asMap()).isEmpty();
    }
    assertThat(CLOSENESS.of(Sketch.of("a")).of("a")).isNaN();
    assertThat(HARMONIC.of(Sketch.of("a")).of("a")).isZero();
    assertThat(HARMONIC.withNormalization(true).of(Sketch.of("a")).of("a")).isNaN();
    assertThat(Centrality.eccentricity().of(Sketch.of("a")).of("a")).isZero();
    assertThat(Centrality.eccentricity().withReciprocal(true).of(Sketch.of("a")).of("a")).isNaN();
    assertThat(Centrality.eccentricity().withReciprocal(true).of(Sketch.path(3)).of(Sketch.code(0)))
        .isEqualTo(0.5);
  }

  @Test
  void distancesThatOverflowAreRefused() {
    Closeness far = CLOSENESS.withLength(strength -> 1e308);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> far.of(Sketch.complete(9)))
        .withMessage("the distances of one actor sum to more than a double holds");
    for (Analysis<Scores> measure :
        List.of(
            far,
            HARMONIC.withLength(strength -> 1e308),
            Centrality.eccentricity().withLength(strength -> 1e308))) {
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> measure.of(Sketch.path(4)))
          .withMessage("a shortest path is longer than a double holds");
    }
    Length none = strength -> 1e-320;
    for (Analysis<Scores> measure :
        List.of(
            CLOSENESS.withLength(none),
            HARMONIC.withLength(none),
            Centrality.eccentricity().withLength(none).withReciprocal(true))) {
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> measure.of(Sketch.path(4)))
          .withMessage("lengths are too short: a score is more than a double holds");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HARMONIC.withLength(strength -> 0).of(Sketch.path(2)))
        .withMessage("the length of a tie must be positive and finite: 0.0 for strength 1.0");
  }

  @Test
  void measuresSayWhatTheyAre() {
    assertThat(CLOSENESS).hasToString("closeness (length hops, unreached discounted)");
    assertThat(
            CLOSENESS
                .withLength(Length.inverse(1))
                .withDirection(Direction.IN)
                .withUnreached(Unreached.LEFT_OUT)
                .withCutoff(3)
                .withNormalization(false))
        .hasToString(
            "closeness (length 1/strength, direction IN, cutoff 3.0, unreached left out, not"
                + " normalised)");
    assertThat(HARMONIC.withNormalization(true))
        .hasToString("harmonic (length hops, normalised by n − 1)");
    assertThat(Centrality.eccentricity().withReciprocal(true))
        .hasToString("eccentricity (length hops, as reciprocal)");
    assertThat(Centrality.distances()).hasToString("distances (length hops)");
  }
}
