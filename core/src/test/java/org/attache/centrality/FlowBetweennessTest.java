package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.assertj.core.data.Offset;
import org.attache.Parallel;
import org.attache.Run;
import org.attache.Sketch;
import org.attache.SmallGraphs;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class FlowBetweennessTest {
  private static final FlowBetweenness FLOW = Centrality.flowBetweenness();
  private static final FlowBetweenness NORMALISED = FLOW.withNormalization(true);
  private static final Offset<Double> DIGITS = within(1e-12);
  private static final FlowBetweenness ALIKE = FLOW.withPairsAlike(true);

  private static final TieGraph DIRECTED =
      Sketch.of("a>b:3 b>c:2 c>a:1 a>c:1 c>d:4 d>b:2 e>a:2 d>e:1");

  private static double[] of(FlowBetweenness flow, TieGraph graph) {
    return flow.of(graph).asMap().values().stream().mapToDouble(value -> value).toArray();
  }

  private static void assertClose(FlowBetweenness flow, TieGraph graph, double... expected) {
    assertThat(of(flow, graph)).containsExactly(expected, within(5e-9));
  }

  @Test
  void hubOfAStarIsWhatAllFlowBetweenOthersNeeds() {
    assertThat(of(FLOW, Sketch.star(5))).containsExactly(6, 0, 0, 0, 0);
    assertThat(of(NORMALISED, Sketch.star(5))).containsExactly(1, 0, 0, 0, 0);
    assertThat(of(ALIKE.withNormalization(true), Sketch.star(5))).containsExactly(1, 0, 0, 0, 0);
    assertThat(of(FLOW, Sketch.star(5).directed())).containsExactly(12, 0, 0, 0, 0);
    assertThat(of(NORMALISED, Sketch.star(5).directed())).containsExactly(1, 0, 0, 0, 0);
  }

  @Test
  void onATreeOfEqualTiesItIsBetweenness() {
    assertThat(of(FLOW, Sketch.path(6))).containsExactly(0, 4, 6, 6, 4, 0);
  }

  @Test
  void onACycleEveryPairOfOthersLosesOneOfTwoWays() {
    assertThat(of(FLOW, Sketch.cycle(7))).containsOnly(15);
    assertThat(of(NORMALISED, Sketch.cycle(7))).containsOnly(0.5);
  }

  @Test
  void inACompleteGraphEveryPairOfOthersLosesOneWay() {
    assertThat(of(FLOW, Sketch.complete(6))).containsOnly(10);
    assertThat(of(NORMALISED, Sketch.complete(6))).containsOnly(0.2);
  }

  @ParameterizedTest
  @CsvSource({
    "Medici, 68, 0.45945946, 48.5",
    "Guadagni, 38, 0.25675676, 22.666667",
    "Castellani, 22, 0.14864865, 8.6666667",
    "Albizzi, 20, 0.12903226, 15.333333",
    "Barbadori, 19, 0.12258065, 6.3333333",
    "Strozzi, 18, 0.12162162, 6",
    "Bischeri, 17, 0.11486486, 5.6666667",
    "Ridolfi, 14, 0.094594595, 4.6666667",
    "Salviati, 13, 0.079268293, 13",
    "Peruzzi, 11, 0.074324324, 3.6666667",
    "Tornabuoni, 11, 0.074324324, 3.6666667",
    "Pazzi, 0, 0, 0"
  })
  void florentineFamiliesScoreAsInSna(String family, double raw, double normed, double fractional) {
    // sna 2.7.1, flowbet(gmode = "graph"), cmode = "rawflow", "normflow" and "fracflow".
    TieGraph marriages = ClassicGraphs.florentineMarriages();
    assertThat(FLOW.of(marriages).of(family)).isEqualTo(raw);
    assertThat(NORMALISED.of(marriages).of(family)).isEqualTo(normed, within(5e-9));
    assertThat(ALIKE.of(marriages).of(family)).isEqualTo(fractional, within(5e-7));
  }

  @Test
  void strengthsAreCapacitiesAsInSna() {
    // sna 2.7.1, flowbet(gmode = "graph", ignore.eval = FALSE), all three cmodes.
    TieGraph triangle = Sketch.of("a-b:4 b-c:2 a-c:1");
    assertThat(of(FLOW, triangle)).containsExactly(1, 2, 1);
    assertClose(NORMALISED, triangle, 1 / 3.0, 2 / 3.0, 0.2);
    assertClose(ALIKE, triangle, 1 / 3.0, 2 / 3.0, 0.2);
    TieGraph opsahl = ClassicGraphs.opsahl();
    assertThat(of(FLOW, opsahl)).containsExactly(5, 17, 1, 0, 4, 0);
    assertClose(NORMALISED, opsahl, 0.25, 0.85, 0.0434782609, 0, 0.1538461538, 0);
    assertClose(ALIKE, opsahl, 1.83333333, 8.33333333, 0.2, 0, 4, 0);
  }

  @Test
  void flowFollowsDirectionAsInSna() {
    // sna 2.7.1, flowbet(gmode = "digraph", ignore.eval = FALSE), all three cmodes.
    assertThat(of(FLOW, DIRECTED)).containsExactly(10, 9, 13, 9, 6);
    assertClose(NORMALISED, DIRECTED, 0.370370370, 0.346153846, 0.52, 0.346153846, 0.176470588);
    assertClose(ALIKE, DIRECTED, 4.16666667, 3.5, 6.75, 5, 2.41666667);
  }

  @Test
  void oppositeTiesAreOfTwoPipes() {
    assertThat(of(FLOW, Sketch.of("a>b:2 b>a:1 b>c:3 c>b:1"))).containsExactly(0, 3, 0);
    assertThat(of(FLOW, Sketch.of("a-b:2 b>c:3").directed())).containsExactly(0, 2, 0);
  }

  @Test
  void parallelTiesAddUpAreCountedOrAreOne() {
    TieGraph graph = Sketch.of("a-b:2 b-a:3 b-c:4");
    assertThat(of(FLOW, graph)).containsExactly(0, 4, 0);
    assertThat(of(FLOW.withParallel(Parallel.MAX), graph)).containsExactly(0, 3, 0);
    assertThat(of(FLOW.withParallel(Parallel.COUNT), graph)).containsExactly(0, 1, 0);
    assertThat(of(FLOW.withParallel(Parallel.DISTINCT), graph)).containsExactly(0, 1, 0);
  }

  @Test
  void roundingIsNoLoss() {
    // Nothing leaves b, and 0.1 + 0.2 + 0.3 depends on the order to the last bit.
    TieGraph graph =
        Sketch.of("s>a:0.1 a>t:0.1 s>c:0.2 c>t:0.2 s>d:0.3 d>t:0.3 s>b:0.4 t>b:0.5 a>b:0.7");
    assertThat(of(FLOW, graph)).containsExactly(new double[] {0.2, 0, 0.4, 0.6, 0, 1.1}, DIGITS);
    assertThat(FLOW.of(graph).of("b")).isZero();
  }

  @Test
  void componentsAreScoredApartAndIsolatesScoreZero() {
    TieGraph graph = Sketch.of("a-b b-c d-e e-f f-g h");
    assertThat(of(FLOW, graph)).containsExactly(0, 1, 0, 0, 2, 2, 0, 0);
    assertThat(of(NORMALISED, graph)).containsExactly(0, 1 / 7.0, 0, 0, 1 / 3.0, 1 / 3.0, 0, 0);
    assertThat(of(ALIKE.withNormalization(true), graph)[1]).isEqualTo(1 / 21.0);
  }

  @Test
  void shareOfNothingIsUndefined() {
    assertThat(of(FLOW, Sketch.of(""))).isEmpty();
    assertThat(of(FLOW, Sketch.of("a"))).containsExactly(0);
    assertThat(of(FLOW, Sketch.of("a-b"))).containsExactly(0, 0);
    assertThat(of(NORMALISED, Sketch.of("a"))).containsOnly(Double.NaN);
    assertThat(of(NORMALISED, Sketch.of("a-b c"))).containsExactly(Double.NaN, Double.NaN, 0);
    assertThat(of(ALIKE.withNormalization(true), Sketch.of("a-b"))).containsOnly(Double.NaN);
    assertThat(of(ALIKE.withNormalization(true), Sketch.of("a"))).containsOnly(Double.NaN);
  }

  @Test
  void starIsTheMostUnequalGraphOfSharesAndFractions() {
    SmallGraphs.all()
        .filter(graph -> graph.actors().size() > 2)
        .forEach(
            graph -> {
              assertThat(NORMALISED.of(graph).centralization()).satisfies(this::isShareOrNone);
              assertThat(ALIKE.of(graph).centralization()).isBetween(0.0, 1 + 1e-12);
            });
    assertThat(NORMALISED.of(Sketch.star(6)).centralization()).isEqualTo(1);
    assertThat(ALIKE.of(Sketch.star(6)).centralization()).isEqualTo(1);
    assertThat(ALIKE.withNormalization(true).of(Sketch.star(6)).centralization()).isEqualTo(1);
    assertThat(ALIKE.of(Sketch.star(6).directed()).centralization()).isEqualTo(1);
    assertThat(ALIKE.of(Sketch.of("a-b")).centralization()).isNaN();
  }

  private void isShareOrNone(double centralization) {
    assertThat(Double.isNaN(centralization) || (centralization >= 0 && centralization <= 1 + 1e-12))
        .isTrue();
  }

  @Test
  void rawFlowsHaveNoCentralizationBecauseTheyHaveNoUpperBound() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> FLOW.of(Sketch.star(4)).centralization())
        .withMessage("flow betweenness has no Freeman centralization");
  }

  @Test
  void strengthsThatSumToMoreThanADoubleAreAnError() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> FLOW.of(Sketch.of("a-b:1e308 b-a:1e308 b-c:1")))
        .withMessage("the strengths of one actor, either way, sum to more than a double holds");
    for (String ties : List.of("a>b:1e308 b>a:1e308 b>c:1 c>a:1", "a-b:1e308 b-c:1")) {
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> FLOW.of(Sketch.of(ties)));
    }
    String pairs = "a-b:8e307 c-d:8e307 e-f:8e307 g-h:8e307";
    for (String ties : List.of(pairs, pairs.replace('-', '>'))) {
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> NORMALISED.of(Sketch.of(ties)))
          .withMessage("flows between others sum to more than a double holds");
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-300, 1e-9, 7, 1e300})
  void flowsGrowWithTheUnitOfStrength(double unit) {
    TieGraph triangle =
        Sketch.of(String.format(Locale.ROOT, "a-b:%s b-c:%s a-c:%s", 4 * unit, 2 * unit, unit));
    assertThat(FLOW.of(triangle).of("b") / unit).isEqualTo(2, DIGITS);
    assertClose(NORMALISED, triangle.directed(), 1 / 3.0, 2 / 3.0, 0.2);
  }

  @Test
  void flowsFarApartKeepTheirDigits() {
    TieGraph graph = Sketch.of("a-b:1e300 b-c:1e-300 c-d:1e300 a-d:2e-300 d-e:3");
    double[] scores = of(ALIKE, graph);
    // A third of the flow from a or b to the others goes by b–c, the rest by a–d.
    assertThat(scores).containsExactly(new double[] {2, 1, 4 / 3.0, 13 / 3.0, 0}, DIGITS);
    assertThat(of(ALIKE, graph.directed()))
        .containsExactly(new double[] {4, 2, 8 / 3.0, 26 / 3.0, 0}, DIGITS);
  }

  @Test
  void moreFlowsThanTheMemoryHoldsAreRefused() {
    TieGraph star = Sketch.star(1000);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FLOW.of(star, Run.on(999_999)))
        .withMessageStartingWith("flows between 1000 actors need 4000.0 GB and the JVM has ");
  }

  @Test
  void digitsDoNotDependOnThreads() {
    TieGraph karate = ClassicGraphs.karateWeighted();
    assertThat(ALIKE.of(karate, Run.on(3)).asMap()).isEqualTo(ALIKE.of(karate).asMap());
    assertThat(FLOW.of(DIRECTED, Run.on(3)).asMap()).isEqualTo(FLOW.of(DIRECTED).asMap());
  }

  @Test
  void provenanceSaysWhatWasDivided() {
    assertThat(ALIKE.withNormalization(true).of(DIRECTED).provenance().toString())
        .startsWith(
            "flow betweenness (parallel SUM, direction along ties, pairs alike, normalised by"
                + " pairs of others); Attaché ");
    assertThat(NORMALISED)
        .hasToString("flow betweenness (parallel SUM, normalised by flow between others)");
  }
}
