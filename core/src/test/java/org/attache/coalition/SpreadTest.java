package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.attache.Direction;
import org.attache.Run;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.Tie;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class SpreadTest {
  /** ALGORITHMS.md R8. */
  private static final TieGraph SEVEN =
      Sketch.of("a>b:.5 a>c:.5 b>d:.4 c>d:.4 d>e:.3 f>e:.6 f>g:.7 c>f:.2");

  private static final Cascade INDEPENDENT = Cascade.independent().withProbability(Tie::weight);
  private static final Spread SPREAD = Influence.ofEach().withCascade(INDEPENDENT);

  @Test
  void theGraphOfSevenIsAsEnumerated() {
    Scores spread = SPREAD.of(SEVEN);
    assertThat(spread.of("a")).isCloseTo(2.68864, within(1e-12));
    assertThat(spread.of("f")).isCloseTo(2.3, within(1e-12));
    assertThat(spread.of("c")).isCloseTo(1.9656, within(1e-12));
    assertThat(spread.of("g")).isEqualTo(1);
    assertThat(spread.top(1).toString()).contains("State a");
    assertThat(spread.notes()).isEmpty();
    assertThat(SPREAD.withNormalization(true).of(SEVEN).of("f")).isCloseTo(1.3 / 6, within(1e-12));
  }

  @Test
  void replicatesAgreeWithinFourStandardErrors() {
    Scores drawn =
        SPREAD.withCascade(INDEPENDENT.withoutExpansion().withReplicates(4000)).of(SEVEN);
    Scores exact = SPREAD.of(SEVEN);
    // No size has a standard deviation above 1.5.
    SEVEN
        .actors()
        .forEach(actor -> assertThat(drawn.of(actor)).isCloseTo(exact.of(actor), within(6 / 63.2)));
    assertThat(drawn.notes()).hasSize(1);
    assertThat(drawn.notes().get(0)).startsWith("standard errors are at most 0.02");
    assertThat(drawn.ranked().toString()).contains("seed 1", "replicates 4000");
  }

  @Test
  void theHubOfAStarBringsInAll() {
    TieGraph star = Sketch.star(100);
    Scores spread = Influence.ofEach().of(star);
    assertThat(spread.of(Sketch.code(0))).isEqualTo(100);
    // A leaf gets to the hub with chance 1/99, then to the 98 others: 1 + 99/99.
    assertThat(spread.of(Sketch.code(1))).isCloseTo(2, within(4 * 10 / Math.sqrt(1000)));
    assertThat(Influence.ofEach().withNormalization(true).of(star).of(Sketch.code(0))).isEqualTo(1);
  }

  @Test
  void isolatesScoreOneAndEmptyGraphsNothing() {
    Scores spread = Influence.ofEach().of(Sketch.of("a-b c"));
    assertThat(spread.of("a")).isEqualTo(2);
    assertThat(spread.of("c")).isEqualTo(1);
    assertThat(Influence.ofEach().of(TieGraph.of()).asMap()).isEmpty();
    assertThat(Influence.ofEach().of(Sketch.of("a")).of("a")).isEqualTo(1);
    assertThat(Influence.ofEach().withNormalization(true).of(Sketch.of("a")).of("a")).isNaN();
  }

  @Test
  void directionAndParallelTiesAreThoseOfTheCascade() {
    TieGraph twice = Sketch.of("a>b:.5 a>b:.4");
    assertThat(SPREAD.of(twice).of("a")).isCloseTo(1.7, within(1e-12));
    Cascade against = INDEPENDENT.withDirection(Direction.IN);
    assertThat(SPREAD.withCascade(against).of(twice).of("b")).isCloseTo(1.7, within(1e-12));
    Cascade either = INDEPENDENT.withDirection(Direction.ALL);
    assertThat(SPREAD.withCascade(either).of(Sketch.of("a-b:.5 b>c:.5")).of("b")).isEqualTo(2);
  }

  @Test
  void digitsDoNotDependOnTheThreads() {
    Spread drawn = SPREAD.withCascade(INDEPENDENT.withoutExpansion().withReplicates(500));
    assertThat(drawn.of(SEVEN, Run.on(3)).asMap()).isEqualTo(drawn.of(SEVEN).asMap());
    assertThat(drawn)
        .hasToString(
            "spread (cascade independent cascade, probability given, direction OUT,"
                + " replicates 500)");
  }
}
