package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Length;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.SmallGraphs;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Freeman's centralization of closeness: Social Networks 1 (1979) 215 for star, circle, line and Y;
 * the others from the closeness of NetworkX 2.8.8 by the formula, to six digits.
 */
@Tag("fast")
class ClosenessCentralizationTest {
  private static final Closeness CLOSENESS = Centrality.closeness();

  static Stream<Arguments> graphs() {
    return Stream.of(
        arguments("star of 5", Sketch.star(5), 1),
        arguments("circle of 5", Sketch.cycle(5), 0),
        arguments("line of 5", Sketch.path(5), 0.4222),
        arguments("Y of 5", Sketch.of("a-b a-c a-d d-e"), 0.6352),
        arguments("kite", ClassicGraphs.kite(), 0.270375),
        arguments("Florentine", ClassicGraphs.florentineMarriages(), 0.322452),
        arguments("karate", ClassicGraphs.karate(), 0.298195));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("graphs")
  void centralizationAgrees(String name, TieGraph graph, double expected) {
    double digits = expected > 0.4 ? 5e-5 : 5e-7;
    assertThat(CLOSENESS.of(graph).centralization()).isEqualTo(expected, within(digits));
    assertThat(CLOSENESS.withUnreached(Unreached.UNDEFINED).of(graph).centralization())
        .isEqualTo(expected, within(digits));
    assertThat(CLOSENESS.withDirection(Direction.ALL).of(graph.directed()).centralization())
        .isEqualTo(expected, within(digits));
  }

  static Stream<Analysis<Scores>> measures() {
    return Stream.of(
        CLOSENESS,
        CLOSENESS.withUnreached(Unreached.UNDEFINED),
        Centrality.harmonic(),
        Centrality.harmonic().withNormalization(true));
  }

  @ParameterizedTest
  @MethodSource("measures")
  void noGraphOfUpToSixActorsIsMoreUnequalThanAStar(Analysis<Scores> measure) {
    for (int n = 3; n <= 6; n++) {
      int order = n;
      double most =
          SmallGraphs.all()
              .filter(graph -> graph.actors().size() == order)
              .mapToDouble(graph -> measure.of(graph).centralization())
              .filter(value -> !Double.isNaN(value))
              .max()
              .orElseThrow();
      assertThat(most).isEqualTo(1, within(1e-12));
      assertThat(measure.of(Sketch.star(n)).centralization()).isEqualTo(1, within(1e-12));
    }
  }

  @Test
  void noDirectedGraphOfThreeOrFourIsMoreUnequalThanAStarThatSends() {
    for (int n = 3; n <= 4; n++) {
      for (Analysis<Scores> measure : List.<Analysis<Scores>>of(CLOSENESS, Centrality.harmonic())) {
        double most = 0;
        for (int code = 0; code < 1 << (n * (n - 1)); code++) {
          most = Math.max(most, measure.of(directed(n, code)).centralization());
        }
        assertThat(most).isEqualTo(1, within(1e-12));
      }
    }
    assertThat(CLOSENESS.of(Sketch.of("a>b a>c a>d")).centralization()).isEqualTo(1);
    assertThat(
            Centrality.harmonic()
                .withDirection(Direction.IN)
                .of(Sketch.of("b>a c>a d>a"))
                .centralization())
        .isEqualTo(1);
  }

  /** The graph that has the ordered pairs whose bits are set. */
  private static TieGraph directed(int n, int code) {
    List<String> actors = IntStream.range(0, n).mapToObj(Sketch::code).toList();
    Stream<String> ties =
        IntStream.range(0, n * (n - 1))
            .filter(bit -> (code >> bit & 1) == 1)
            .mapToObj(bit -> new int[] {bit / (n - 1), bit % (n - 1)})
            .map(p -> Sketch.code(p[0]) + ">" + Sketch.code((p[0] + 1 + p[1]) % n));
    return Sketch.of(String.join(" ", Stream.concat(actors.stream(), ties).toList())).directed();
  }

  @Test
  void graphsTooSmallToDifferHaveNone() {
    for (String small : List.of("", "a", "a-b")) {
      assertThat(CLOSENESS.of(Sketch.of(small)).centralization()).isNaN();
      assertThat(Centrality.harmonic().of(Sketch.of(small)).centralization()).isNaN();
    }
  }

  @Test
  void otherReadingsHaveNone() {
    TieGraph graph = Sketch.path(4);
    for (Analysis<Scores> measure :
        List.of(
            CLOSENESS.withLength(Length.inverse(1)),
            CLOSENESS.withNormalization(false),
            CLOSENESS.withCutoff(2),
            CLOSENESS.withUnreached(Unreached.LEFT_OUT),
            Centrality.harmonic().withCutoff(2),
            Centrality.harmonic().withLength(Length.inverse(1)),
            Centrality.eccentricity())) {
      Scores scores = measure.of(graph);
      assertThatExceptionOfType(UnsupportedOperationException.class)
          .isThrownBy(scores::centralization);
    }
    Scores strict = CLOSENESS.withUnreached(Unreached.UNDEFINED).of(graph.directed());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(strict::centralization);
  }
}
