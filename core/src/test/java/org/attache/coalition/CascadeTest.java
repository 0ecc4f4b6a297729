package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.attache.Direction;
import org.attache.Run;
import org.attache.Sketch;
import org.attache.Tie;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class CascadeTest {
  private static final TieGraph DIAMOND = Sketch.of("a>b:.5 a>c:.5 b>d:.5 c>d:.5");

  /** ALGORITHMS.md R8. */
  private static final TieGraph SEVEN =
      Sketch.of("a>b:.5 a>c:.5 b>d:.4 c>d:.4 d>e:.3 f>e:.6 f>g:.7 c>f:.2");

  private static final Cascade INDEPENDENT = Cascade.independent().withProbability(Tie::weight);
  private static final Cascade THRESHOLD = Cascade.linearThreshold().withProbability(Tie::weight);

  private static double sigma(Cascade cascade, TieGraph graph, String... founders) {
    Joining joining = cascade.from(founders).of(graph);
    assertThat(joining.exact()).isTrue();
    assertThat(joining.low()).isEqualTo(joining.high()).isEqualTo(joining.expected());
    return joining.expected();
  }

  @Test
  void aPathAndADiamondAreAsEnumerated() {
    assertThat(sigma(INDEPENDENT, Sketch.of("a>b:.5 b>c:.5"), "a")).isEqualTo(1.75);
    assertThat(sigma(INDEPENDENT, DIAMOND, "a")).isEqualTo(2.4375);
    assertThat(sigma(THRESHOLD, DIAMOND, "a")).isEqualTo(2.5);
  }

  @Test
  void theGraphOfSevenIsAsEnumerated() {
    assertThat(sigma(INDEPENDENT, SEVEN, "a")).isCloseTo(2.68864, within(1e-12));
    assertThat(sigma(INDEPENDENT, SEVEN, "f")).isCloseTo(2.3, within(1e-12));
    assertThat(sigma(INDEPENDENT, SEVEN, "c")).isCloseTo(1.9656, within(1e-12));
    assertThat(sigma(INDEPENDENT, SEVEN, "a", "f")).isCloseTo(4.7032, within(1e-12));
    assertThat(sigma(INDEPENDENT, SEVEN, "a", "d", "f")).isCloseTo(5.42, within(1e-12));
  }

  @Test
  void theThresholdGraphOfSevenIsAsEnumerated() {
    TieGraph sure = Sketch.of("a>b:1 a>c:.5 b>d:.4 c>d:.4 d>e:.3 f>e:.6 f>g:.7 c>f:.2");
    assertThat(sigma(THRESHOLD, sure, "a")).isCloseTo(3.51, within(1e-12));
    assertThat(sigma(THRESHOLD, sure, "a", "f")).isCloseTo(5.58, within(1e-12));
  }

  @Test
  void replicatesAgreeWithinFourStandardErrors() {
    for (Cascade cascade : new Cascade[] {INDEPENDENT, THRESHOLD}) {
      double exact = sigma(cascade, SEVEN, "a");
      Joining drawn = cascade.from("a").withoutExpansion().of(SEVEN);
      double error = (drawn.high() - drawn.low()) / 2 / 1.959964;
      assertThat(drawn.exact()).isFalse();
      assertThat(error).isBetween(0.005, 0.05);
      assertThat(drawn.expected()).isCloseTo(exact, within(4 * error));
      for (Joining.Joiner joiner : cascade.from("a").of(SEVEN).joiners()) {
        double p = joiner.probability();
        assertThat(drawn.probability(joiner.actor()))
            .isCloseTo(p, within(4 * Math.sqrt(p * (1 - p) / 10_000)));
      }
    }
  }

  @Test
  void digitsDoNotDependOnTheThreads() {
    Cascade cascade = INDEPENDENT.from("a").withoutExpansion().withReplicates(999).withSeed(7);
    Joining one = cascade.of(SEVEN);
    assertThat(cascade.of(SEVEN, Run.on(2))).isEqualTo(one);
    assertThat(cascade.of(SEVEN, Run.on(3))).isEqualTo(one);
    assertThat(cascade.withSeed(8).of(SEVEN).expected()).isNotEqualTo(one.expected());
    assertThat(one.provenance().seed()).hasValue(7);
  }

  @Test
  void parallelTiesAreIndependentAttemptsOrSummedWeights() {
    TieGraph twice = Sketch.of("a>b:.5 a>b:.4");
    assertThat(sigma(INDEPENDENT, twice, "a")).isCloseTo(1.7, within(1e-12));
    assertThat(sigma(THRESHOLD, twice, "a")).isCloseTo(1.9, within(1e-12));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> THRESHOLD.from("a").of(Sketch.of("a>b:.5 a>b:.6")))
        .withMessage("the weights that arrive at b sum to more than 1: 1.1");
  }

  @Test
  void byDefaultEachPartnerCountsOneByInDegree() {
    assertThat(sigma(Cascade.independent(), Sketch.of("a>c b>c"), "a")).isEqualTo(1.5);
    assertThat(sigma(Cascade.independent(), Sketch.of("a>c a>c b>c"), "a", "b")).isEqualTo(2.75);
    assertThat(sigma(Cascade.linearThreshold(), Sketch.of("a>c b>c"), "a", "b")).isEqualTo(3);
    assertThat(sigma(Cascade.independent(), Sketch.star(5), Sketch.code(0))).isEqualTo(5);
    // A leaf gets to the hub with chance 1/4, and the hub then to the three others for certain.
    assertThat(sigma(Cascade.independent(), Sketch.star(5), Sketch.code(1))).isEqualTo(2);
  }

  @Test
  void directionSaysWhoBringsInWhom() {
    TieGraph graph = Sketch.of("a>b:.5 b>c:.5");
    assertThat(sigma(INDEPENDENT.withDirection(Direction.IN), graph, "c")).isEqualTo(1.75);
    assertThat(sigma(INDEPENDENT, graph, "c")).isEqualTo(1);
    assertThat(sigma(INDEPENDENT.withDirection(Direction.ALL), graph, "b")).isEqualTo(2);
    TieGraph mixed = Sketch.of("a-b:.5 b>c:.5");
    assertThat(sigma(INDEPENDENT.withDirection(Direction.ALL), mixed, "b")).isEqualTo(2);
    assertThat(sigma(INDEPENDENT, mixed.directed(), "c")).isEqualTo(1);
  }

  @Test
  void isolatesAndOtherComponentsDoNotJoin() {
    TieGraph graph = Sketch.of("a-b c-d e");
    assertThat(sigma(Cascade.independent(), graph, "e")).isEqualTo(1);
    assertThat(sigma(Cascade.independent(), graph, "a")).isEqualTo(2);
    assertThat(sigma(Cascade.linearThreshold(), graph, "a", "e", "a")).isEqualTo(3);
    assertThat(sigma(Cascade.independent(), Sketch.of("a"), "a")).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cascade.independent().from("a").of(TieGraph.of()));
  }

  @Test
  void roundsAreHopsAlongTheTiesThatWorked() {
    Joining joining = INDEPENDENT.from("a").of(Sketch.of("a>b:.5 b>c:1 a>c:.5"));
    // c joins in round 1 with chance ½, in round 2 with chance ¼.
    assertThat(joining.joiners())
        .containsExactly(
            new Joining.Joiner(Sketch.state("c"), 0.75, 4 / 3.0),
            new Joining.Joiner(Sketch.state("b"), 0.5, 1));
    assertThat(joining.probability(Sketch.state("a"))).isEqualTo(1);
  }

  @Test
  void aLongCertainChainIsReachedByReplicatesToo() {
    Joining joining = Cascade.independent().from(Sketch.code(0)).of(Sketch.star(100));
    assertThat(joining.exact()).isFalse();
    assertThat(joining.expected()).isEqualTo(100);
    assertThat(joining.low()).isEqualTo(100);
  }

  @Test
  void itPrintsWhoWouldJoin() {
    assertThat(INDEPENDENT.from("a").of(DIAMOND).toString().replaceFirst("Attaché .*$", "…"))
        .isEqualTo(
            """
            potential joiners of a: 2.438 expected, founders among them (exact)
            code  name     probability  mean round
            b     State b       0.5000           1
            c     State c       0.5000           1
            d     State d       0.4375           2
            independent cascade (from a, probability given, direction OUT); …""");
    assertThat(Cascade.linearThreshold())
        .hasToString("linear threshold cascade (weight 1/in-degree, direction OUT)");
  }

  @Test
  void wrongArgumentsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cascade.independent().of(DIAMOND))
        .withMessage("say from whom the cascade starts: from(codes)");
    assertThatIllegalArgumentException().isThrownBy(() -> Cascade.independent().from());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cascade.independent().withReplicates(1))
        .withMessage("replicates must be at least 2: 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> INDEPENDENT.withProbability(t -> Double.NaN).from("a").of(DIAMOND))
        .withMessageContaining("must be in [0, 1]: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> INDEPENDENT.withProbability(t -> 1.5).from("a").of(DIAMOND));
  }
}
