package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attache.Actor;
import org.attache.Direction;
import org.attache.NonStateActor;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Freeman's centralization. Star, circle, line and Y: Freeman, Social Networks 1 (1979) 215. The
 * others: from the degrees and betweennesses of NetworkX 2.8.8 by the formula, to six digits.
 */
@Tag("fast")
class CentralizationTest {

  static Stream<Arguments> graphs() {
    return Stream.of(
        arguments("star of 5", Sketch.star(5), 1, 1),
        arguments("circle of 5", Sketch.cycle(5), 0, 0),
        arguments("line of 5", Sketch.path(5), 1 / 6.0, 5 / 12.0),
        arguments("Y of 5", Sketch.of("a-b a-c a-d d-e"), 7 / 12.0, 17 / 24.0),
        arguments("kite", ClassicGraphs.kite(), 0.333333, 0.296296),
        arguments("Florentine", ClassicGraphs.florentineMarriages(), 0.274725, 0.436813),
        arguments("Florentine with Pucci", florentineWithPucci(), 0.266667, 0.383492),
        arguments("karate", ClassicGraphs.karate(), 0.399621, 0.405557));
  }

  private static TieGraph florentineWithPucci() {
    TieGraph marriages = ClassicGraphs.florentineMarriages();
    List<Actor> families = new ArrayList<>(marriages.actors());
    families.add(new NonStateActor("Pucci", "Pucci"));
    return marriages.among(families);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("graphs")
  void centralizationAgrees(String name, TieGraph graph, double degree, double betweenness) {
    Degree degrees = Centrality.degree();
    Betweenness between = Centrality.betweenness();
    assertThat(degrees.of(graph).centralization()).isEqualTo(degree, within(5e-7));
    assertThat(between.of(graph).centralization()).isEqualTo(betweenness, within(5e-7));
    assertThat(degrees.withNormalization(true).of(graph).centralization())
        .isEqualTo(degree, within(5e-7));
    assertThat(between.withNormalization(true).of(graph).centralization())
        .isEqualTo(betweenness, within(5e-7));
  }

  @Test
  void directedStarsAreTheMostUnequalOfTheirSort() {
    Degree degree = Centrality.degree();
    TieGraph sending = Sketch.of("a>b a>c a>d");
    assertThat(degree.withDirection(Direction.OUT).of(sending).centralization()).isEqualTo(1);
    assertThat(degree.of(sending).centralization()).isEqualTo(1);
    TieGraph receiving = Sketch.of("b>a c>a d>a");
    assertThat(degree.withDirection(Direction.IN).of(receiving).centralization()).isEqualTo(1);
    TieGraph bothWays = Sketch.star(6).directed();
    assertThat(Centrality.betweenness().of(bothWays).centralization()).isEqualTo(1);
  }

  @Test
  void aStarIsTheMostUnequalWithTheEndsOfPathsToo() {
    Betweenness ends = Centrality.betweenness().withEndpoints(true);
    for (TieGraph star : List.of(Sketch.star(6), Sketch.star(6).directed())) {
      assertThat(ends.of(star).centralization()).isEqualTo(1, within(1e-12));
      assertThat(ends.withNormalization(true).of(star).centralization())
          .isEqualTo(1, within(1e-12));
    }
  }

  @Test
  void graphsTooSmallToDifferHaveNone() {
    for (String small : List.of("", "a", "a-b")) {
      TieGraph graph = Sketch.of(small);
      assertThat(Centrality.degree().of(graph).centralization()).isNaN();
      assertThat(Centrality.betweenness().of(graph).centralization()).isNaN();
    }
  }
}
