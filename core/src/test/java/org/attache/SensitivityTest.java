package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class SensitivityTest {
  private static final State A = new State("A", "A");
  private static final State B = new State("B", "B");
  private static final State C = new State("C", "C");
  private static final State D = new State("D", "D");

  /** The sum of an actor's strengths, and the number of its ties, in plain loops. */
  private static final Analysis<Scores> STRENGTH = graph -> sums(graph, "strength", true);

  private static final Analysis<Scores> COUNT = graph -> sums(graph, "number of ties", false);

  private static Scores sums(TieGraph graph, String name, boolean weighted) {
    double[] sums = new double[graph.actors().size()];
    for (Tie tie : graph.ties()) {
      sums[graph.actors().indexOf(tie.from())] += weighted ? tie.weight() : 1;
      sums[graph.actors().indexOf(tie.to())] += weighted ? tie.weight() : 1;
    }
    return Scores.of(graph, sums, Provenance.of(name, Map.of(), graph));
  }

  private static Tie tie(State one, State other, TieKind kind, double weight, int from, int to) {
    return Tie.of(one, other, kind).withWeight(weight).withSpell(Spell.years(from, to));
  }

  /** A leads by trade, B by defence; in 1900 there was defence only. */
  private static final TieHistory HISTORY =
      TieHistory.of(
          tie(A, C, TieKind.ENTENTE, 5, 1905, 1914),
          tie(A, D, TieKind.ENTENTE, 4, 1905, 1914),
          tie(B, C, TieKind.DEFENSE, 3, 1900, 1914),
          tie(B, D, TieKind.DEFENSE, 2, 1900, 1914));

  @Test
  void aMeasureThatIgnoresStrengthIsStableInEveryDraw() {
    Stability stability = Sensitivity.of(COUNT).withDraws(100, 1).of(HISTORY, 1910);
    assertThat(stability.statements()).isNotEmpty();
    assertThat(stability.statements()).allMatch(s -> s.holds() && s.share() == 1);
    assertThat(stability.standings()).allMatch(s -> s.low() == s.rank() && s.high() == s.rank());
  }

  @Test
  void twoActorsAlikeUpToTheWeightOfTheirKindsLeadInHalfOfTheDrawsEach() {
    TieGraph graph = TieGraph.of(Tie.of(A, C, TieKind.DEFENSE), Tie.of(B, D, TieKind.ENTENTE));
    int draws = 2000;
    Stability stability =
        Sensitivity.of(STRENGTH)
            .withDraws(draws, 42)
            .claiming("A above B", scores -> scores.of("A") > scores.of("B"))
            .of(graph);
    double fourErrors = 4 * Math.sqrt(0.25 / draws);
    assertThat(stability.statement("A ranks first").share()).isCloseTo(0.5, within(fourErrors));
    assertThat(stability.statement("A above B").share()).isCloseTo(0.5, within(fourErrors));
    assertThat(stability.statement("A above B").holds()).isFalse();
    assertThat(stability.of("A").low()).isEqualTo(1);
    assertThat(stability.of("A").high()).isEqualTo(3);
  }

  /** ln of the ratio of two weights is N(ln(b / a), 2σ²): P(A > B) = Φ(ln(a / b) / (σ √2)). */
  @Test
  void theShareOfDrawsIsThatOfTheNormalLaw() {
    TieGraph graph =
        TieGraph.of(
            Tie.of(A, C, TieKind.DEFENSE).withWeight(Math.E), Tie.of(B, D, TieKind.ENTENTE));
    int draws = 4000;
    Stability stability =
        Sensitivity.of(STRENGTH).withDraws(draws, 3).withSpread(Math.sqrt(0.5)).of(graph);
    double phiOfOne = 0.841344746068543;
    assertThat(stability.statement("A ranks first").share())
        .isCloseTo(phiOfOne, within(4 * Math.sqrt(phiOfOne * (1 - phiOfOne) / draws)));
  }

  @Test
  void leavingOutTheOnlyKindThatMattersTurnsTheStatement() {
    Stability stability = Sensitivity.of(STRENGTH).leavingOutKinds().of(HISTORY, 1910);
    assertThat(stability.statement("A ranks first").failing()).containsExactly("without ENTENTE");
    assertThat(stability.statement("A ranks first").share()).isNaN();
    assertThat(stability.variant("without ENTENTE").asMap())
        .isEqualTo(STRENGTH.of(HISTORY.at(1900).among(HISTORY.actors())).asMap());
    assertThat(stability.of("A").worst()).isEqualTo(4);
    assertThat(stability.of("A").best()).isEqualTo(1);
  }

  @Test
  void aTieOfTwoKindsKeepsTheOtherWhenOneIsLeftOut() {
    TieGraph graph = TieGraph.of(Tie.of(A, C, TieKind.DEFENSE, TieKind.ENTENTE));
    Stability stability = Sensitivity.of(COUNT).leavingOutKinds().of(graph);
    assertThat(stability.variants().values())
        .allMatch(scores -> scores.of("A") == 1 && scores.of("C") == 1);
  }

  @Test
  void lagsTakeTheGraphOfEarlierYears() {
    Stability stability = Sensitivity.of(STRENGTH).withLags(10, 2).of(HISTORY, 1910);
    assertThat(stability.variants().keySet())
        .containsExactly("2 years earlier", "10 years earlier");
    assertThat(stability.variant("10 years earlier").asMap())
        .isEqualTo(STRENGTH.of(HISTORY.at(1900)).asMap());
    assertThat(stability.statement("A ranks first").failing()).containsExactly("10 years earlier");
    assertThatThrownBy(() -> Sensitivity.of(STRENGTH).withLags(1).of(HISTORY.at(1910)))
        .hasMessage("lags of [1] years need of(history, year)");
  }

  @Test
  void drawsAreTheAnalysisOnTiesWeighedByHand() {
    TieGraph graph = HISTORY.at(1910);
    List<Scores> seen = new ArrayList<>();
    Analysis<Scores> kept =
        asked -> {
          Scores scores = STRENGTH.of(asked);
          seen.add(scores);
          return scores;
        };
    Sensitivity.of(kept).withDraws(3, 7).of(graph);
    assertThat(seen).hasSize(4);
    for (Scores scores : seen) {
      double entente = scores.of(A) / 9;
      double defense = scores.of(B) / 5;
      assertThat(scores.of(C)).isCloseTo(5 * entente + 3 * defense, within(1e-12));
      assertThat(scores.of(D)).isCloseTo(4 * entente + 2 * defense, within(1e-12));
    }
    assertThat(seen.get(1).asMap()).isNotEqualTo(seen.get(2).asMap());
  }

  @Test
  void unobservedTiesAreAbsentAndThenPresentAtTheMedian() {
    Coverage.Source source = new Coverage.Source("Pacts", "1", "");
    Coverage coverage =
        Coverage.of(source, Set.of(TieKind.DEFENSE), List.of(Spell.year(1914)))
            .withGaps(
                List.of(
                    new Coverage.Gap(Set.of(C, D), TieKind.DEFENSE, Spell.year(1914), "missing"),
                    new Coverage.Gap(Set.of(B), TieKind.DEFENSE, Spell.year(1914), "missing")));
    TieHistory history =
        TieHistory.of(
            List.of(
                tie(A, B, TieKind.DEFENSE, 1, 1914, 1914),
                tie(A, C, TieKind.DEFENSE, 2, 1914, 1914),
                tie(A, D, TieKind.DEFENSE, 6, 1914, 1914)),
            coverage);
    Stability stability = Sensitivity.of(STRENGTH).withMissingBounds().of(history, 1914);
    assertThat(stability.variant("unobserved ties absent").asMap())
        .isEqualTo(stability.baseline().asMap());
    assertThat(stability.variant("unobserved ties present").asMap())
        .isEqualTo(Map.of(A, 9.0, B, 5.0, C, 6.0, D, 10.0));
    assertThat(stability.statement("A ranks first").failing())
        .containsExactly("unobserved ties present");
  }

  @Test
  void missingNumbersAreTriedAtTheLeastAndTheGreatest() {
    Attributes numbers =
        Attributes.of(
            List.of(
                new Attributes.Value("power", A, 1910, 3),
                new Attributes.Value("power", B, 1910, 7),
                new Attributes.Value("power", C, 1910, 5)));
    Stability stability =
        Sensitivity.of(STRENGTH)
            .withMissingNumbers(
                numbers,
                filled ->
                    graph ->
                        Scores.of(
                            graph,
                            graph.actors().stream()
                                .mapToDouble(v -> filled.value("power", v, 1910).orElseThrow())
                                .toArray(),
                            Provenance.of("power", Map.of(), graph)))
            .of(HISTORY, 1910);
    assertThat(stability.variant("missing numbers at the least").of("D")).isEqualTo(3);
    assertThat(stability.variant("missing numbers at the greatest").of("D")).isEqualTo(7);
  }

  @Test
  void theDigitsDoNotDependOnThreads() {
    Sensitivity asked = Sensitivity.of(STRENGTH).withDraws(50, 9).leavingOutKinds().withLags(1);
    assertThat(asked.of(HISTORY, 1910, Run.on(3)).toString())
        .isEqualTo(asked.of(HISTORY, 1910).toString());
  }

  @Test
  void aChangeWithoutAnAnswerIsNoted() {
    Analysis<Scores> picky =
        graph -> {
          if (graph.ties().size() < 4) {
            throw new IllegalArgumentException("too few ties: " + graph.ties().size());
          }
          return STRENGTH.of(graph);
        };
    Stability stability = Sensitivity.of(picky).leavingOutKinds().of(HISTORY, 1910);
    assertThat(stability.variants()).isEmpty();
    assertThat(stability.notes()).contains("without ENTENTE: no answer, too few ties: 2");
  }

  @Test
  void itSaysWhatWasVariedAndCitesTheMeasure() {
    Stability stability =
        Sensitivity.of(graph -> sums(graph, "degree", false))
            .withDraws(20, 5)
            .withSpread(0.25)
            .leavingOutKinds()
            .of(HISTORY, 1910);
    assertThat(stability.toString().lines().findFirst().orElseThrow())
        .startsWith("sensitivity of degree (draws 20, spread 0.25, leaving out each kind), 1910");
    assertThat(stability.provenance().seed()).hasValue(5);
    assertThat(stability.cite()).contains("freeman1979centrality");
    assertThat(stability.toString())
        .contains("20 draws, 2 changes: without DEFENSE, without ENTENTE");
  }

  @Test
  void nothingToVaryAndBadNumbersAreRefused() {
    Sensitivity plain = Sensitivity.of(STRENGTH);
    assertThatThrownBy(() -> plain.of(HISTORY, 1910)).hasMessageStartingWith("nothing to vary");
    assertThatThrownBy(() -> plain.withDraws(0, 1)).hasMessage("draws must be at least 1: 0");
    assertThatThrownBy(() -> plain.withSpread(Double.NaN))
        .hasMessage("the spread must be above 0 and at most 10: NaN");
    assertThatThrownBy(() -> plain.withLags(0)).hasMessage("a lag must be at least 1 year: 0");
    assertThatThrownBy(() -> plain.withLeaders(0)).hasMessage("leaders must be at least 1: 0");
  }
}
