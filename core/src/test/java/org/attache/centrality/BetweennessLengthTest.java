package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.attache.Length;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Betweenness on paths whose ties have lengths. */
@Tag("fast")
class BetweennessLengthTest {
  private static final Betweenness INVERSE = Centrality.betweenness().withLength(Length.inverse(1));

  /** The weight is the length: larger is farther. */
  private static final Betweenness PLAIN =
      Centrality.betweenness().withLength(strength -> strength);

  private static double[] of(Betweenness betweenness, TieGraph graph) {
    return betweenness.of(graph).asMap().values().stream().mapToDouble(value -> value).toArray();
  }

  @Test
  void aStrongDetourBeatsAWeakTie() {
    assertThat(of(INVERSE, Sketch.of("a-b:4 b-c:2 a-c:1"))).containsExactly(0, 1, 0);
    assertThat(of(Centrality.betweenness(), Sketch.of("a-b:4 b-c:2 a-c:1"))).containsOnly(0);
  }

  @Test
  void aDetourAsLongAsTheTieSharesItsPaths() {
    assertThat(of(INVERSE, Sketch.of("a-b:2 b-c:2 a-c:1"))).containsExactly(0, 0.5, 0);
  }

  @Test
  void largerAlphaPrefersStrongTiesMore() {
    TieGraph graph = Sketch.of("a-b:4 b-c:4 a-c:3");
    assertThat(of(INVERSE, graph)).containsExactly(0, 0, 0);
    Length steep = Length.inverse(3);
    assertThat(of(Centrality.betweenness().withLength(steep), graph)).containsExactly(0, 1, 0);
  }

  @Test
  void sumsThatDifferOnlyByRoundingAreEqual() {
    assertThat(0.1 + 0.2).isNotEqualTo(0.3);
    assertThat(of(PLAIN, Sketch.of("a-b:0.1 b-c:0.2 a-c:0.3"))).containsExactly(0, 0.5, 0);
    assertThat(of(PLAIN, Sketch.of("c-b:0.1 b-a:0.2 a-c:0.3"))).containsExactly(0, 0.5, 0);
  }

  @Test
  void roundingDoesNotDecideWhichOfTwoLongRoutesCounts() {
    // 0.1 + 0.2 + 0.3 + 0.4 one way, the same lengths in another order the other.
    TieGraph graph = Sketch.of("s-a:0.1 a-b:0.2 b-c:0.3 c-t:0.4 s-d:0.4 d-e:0.3 e-f:0.2 f-t:0.1");
    SlowBetweenness.of(graph, tie -> Math.round(10 * tie.weight()))
        .forEach(
            (actor, score) ->
                assertThat(PLAIN.of(graph).of(actor)).isEqualTo(score, within(1e-12)));
  }

  @Test
  void aLongerPathIsLongerHoweverLittle() {
    assertThat(of(PLAIN, Sketch.of("a-b:1 b-c:1 a-c:1.999999"))).containsExactly(0, 0, 0);
    assertThat(of(PLAIN, Sketch.of("a-b:1 b-c:1 a-c:2.000001"))).containsExactly(0, 1, 0);
  }

  @Test
  void verySmallLengthsBesideVeryLargeOnesTreatActorsAlike() {
    // b and c are as far from a, and next to each other: neither is on the way to the other.
    double[] scores = of(PLAIN, Sketch.of("a-b:1000 a-c:1000 b-c:1e-8"));
    assertThat(scores[1]).isEqualTo(scores[2]);
  }

  @Test
  void lengthsThatDoNotAddUpAreRefused() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> PLAIN.of(Sketch.of("a-b:1e308 b-c:1e308")))
        .withMessage("a shortest path is longer than a double holds");
    // b and c are as far from a as a double tells, so that their order would decide.
    for (String ties : List.of("a-b:1 a-c:1 b-c:1e-300", "a-b:1 b-c:1e-20")) {
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> PLAIN.of(Sketch.of(ties)))
          .withMessageStartingWith("lengths differ by too much: a tie of length 1.0E-");
    }
  }

  @Test
  void veryLongAndVeryShortLengthsAreLengths() {
    for (double unit : new double[] {Double.MIN_VALUE, 1e-320, 1e-300, 1, 1e300, 1e307}) {
      Betweenness scaled = Centrality.betweenness().withLength(strength -> strength * unit);
      TieGraph graph = Sketch.of("a-b:2 b-c:2 a-c:4 c-d:1 d-e:1 a-d:4 b-d:6 e-f:6 f-c:7");
      assertThat(of(scaled, graph)).containsExactly(of(PLAIN, graph), within(1e-12));
    }
  }

  @Test
  void theStrongestOfParallelTiesGivesTheLength() {
    assertThat(of(INVERSE, Sketch.of("a-b:1 a-b:4 b-c:4 a-c:1.9"))).containsExactly(0, 1, 0);
    assertThat(of(INVERSE, Sketch.of("a-b:4 b-c:4 a-c:1.5 a-c:1.5"))).containsExactly(0, 1, 0);
  }

  @Test
  void directedPathsFollowTies() {
    assertThat(of(INVERSE, Sketch.of("a>b:2 b>c:2 c>a:1 a>c:0.5"))).containsExactly(1, 1, 1);
  }

  @Test
  void lengthsAllAlikeAreHops() {
    double[] hops = of(Centrality.betweenness(), ClassicGraphs.karate());
    double[] lengths = of(PLAIN, ClassicGraphs.karate());
    for (int v = 0; v < hops.length; v++) {
      assertThat(lengths[v]).isEqualTo(hops[v], within(1e-9));
    }
  }

  @Test
  void withoutTiesNobodyScores() {
    assertThat(of(INVERSE, Sketch.of("a b c"))).containsExactly(0, 0, 0);
  }

  @Test
  void lengthsThatAreNoDistancesAreRefused() {
    for (double bad : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      Betweenness broken = Centrality.betweenness().withLength(strength -> bad);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> broken.of(Sketch.of("a-b:2")))
          .withMessage(
              "the length of a tie must be positive and finite: " + bad + " for strength 2.0");
    }
  }

  @Test
  void provenanceNamesTheLength() {
    assertThat(
            Arrays.asList(
                INVERSE.of(Sketch.path(3)).provenance().options().get("length"),
                Centrality.betweenness()
                    .withLength(Length.inverse(0.5))
                    .of(Sketch.path(3))
                    .provenance()
                    .options()
                    .get("length")))
        .containsExactly("1/strength", "1/strength^0.5");
  }
}
