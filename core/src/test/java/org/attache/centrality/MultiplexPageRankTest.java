package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Actor;
import org.attache.RandomGraphs;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.attache.centrality.MultiplexPageRank.Influence;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
@net.jqwik.api.Tag("fast")
class MultiplexPageRankTest {
  private static final MultiplexPageRank RANK = Centrality.multiplexPageRank();

  /** A dense iteration of Halu and others' equations in numpy, marriage first. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "NEUTRAL, .175197",
    "ADDITIVE, .189389",
    "MULTIPLICATIVE, .220264",
    "COMBINED, .232730"
  })
  void mediciAgree(Influence influence, double score) {
    MultiplexPageRank rank = RANK.over(Padgett.MARRIAGE, Padgett.BUSINESS).withInfluence(influence);
    assertThat(rank.of(Padgett.families()).of("Medici")).isEqualTo(score, within(5e-7));
  }

  @Test
  void theOrderOfLayersMatters() {
    TieGraph families = Padgett.families();
    assertThat(RANK.over(Padgett.BUSINESS, Padgett.MARRIAGE).of(families).of("Medici"))
        .isNotCloseTo(.232730, within(1e-3));
    assertThat(RANK.of(families).asMap())
        .isEqualTo(RANK.over(Padgett.BUSINESS, Padgett.MARRIAGE).of(families).asMap());
  }

  @Test
  void whoIsPreferredHasItsClosedForm() {
    // Layer one leads to b alone, so that ranks are (1, 1.85, 1)/3.85; two ties a to b and to c.
    TieGraph graph = Sketch.of("a-b a-c a>b c");
    MultiplexPageRank rank = RANK.over(TieKind.TRADE, TieKind.PARTNERSHIP);
    Map<Actor, Double> scores = rank.withInfluence(Influence.MULTIPLICATIVE).of(graph).asMap();
    double base = 0.05;
    double hub = (base + 0.85 * 2 * base) / (1 - 0.85 * 0.85);
    double b = base + 0.85 * hub * 1.85 / 2.85;
    double c = base + 0.85 * hub / 2.85;
    assertThat(scores.values().stream().mapToDouble(score -> score).toArray())
        .containsExactly(new double[] {hub, b, c}, within(1e-11));
  }

  @Property(tries = 150)
  @Domain(RandomGraphs.class)
  @Domain(DomainContext.Global.class)
  void neutralIsPageRankOfTheLastLayerAndAllSumToOne(@ForAll TieGraph graph) {
    for (Influence influence : Influence.values()) {
      assertThat(
              RANK.withInfluence(influence).of(graph).asMap().values().stream()
                  .mapToDouble(score -> score)
                  .sum())
          .isEqualTo(1, within(1e-10));
    }
    List<TieKind> kinds = graph.kinds().stream().sorted().toList();
    TieGraph last =
        kinds.isEmpty() ? graph : graph.only(kinds.get(kinds.size() - 1)).among(graph.actors());
    Map<Actor, Double> expected = new TreeMap<>(DensePageRank.of(last, 0.85));
    RANK.withInfluence(Influence.NEUTRAL)
        .of(graph)
        .asMap()
        .forEach((actor, score) -> assertThat(score).isEqualTo(expected.get(actor), within(1e-9)));
  }

  @Test
  void smallestGraphsHaveAnAnswer() {
    assertThat(RANK.of(TieGraph.of()).actors()).isEmpty();
    assertThat(RANK.of(Sketch.of("a b")).asMap().values()).containsOnly(0.5);
    assertThat(RANK.of(Sketch.of("a")).of("a")).isEqualTo(1);
    assertThat(RANK.over(TieKind.TRADE).of(Sketch.of("a")).of("a")).isEqualTo(1);
  }

  @Test
  void notConvergingAndBadOptionsAreErrors() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> RANK.withIterations(2).of(Padgett.families()))
        .withMessageStartingWith("multiplex PageRank did not converge in 2 iterations: ");
    assertThatIllegalArgumentException().isThrownBy(() -> RANK.withDamping(1));
    assertThatIllegalArgumentException().isThrownBy(() -> RANK.withTolerance(0));
    assertThatIllegalArgumentException().isThrownBy(() -> RANK.withIterations(0));
    assertThat(RANK.over(TieKind.TRADE))
        .hasToString(
            "multiplex PageRank (layers TRADE, influence combined, damping 0.85, parallel SUM)");
  }
}
