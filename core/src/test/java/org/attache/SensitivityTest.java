package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.attache.SensitivitySketch.A;
import static org.attache.SensitivitySketch.B;
import static org.attache.SensitivitySketch.C;
import static org.attache.SensitivitySketch.COUNT;
import static org.attache.SensitivitySketch.D;
import static org.attache.SensitivitySketch.HISTORY;
import static org.attache.SensitivitySketch.STRENGTH;
import static org.attache.SensitivitySketch.sums;
import static org.attache.SensitivitySketch.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class SensitivityTest {
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

  /** Throws where B is stronger than A; else A is above B. */
  private static final Analysis<Scores> HALTING =
      graph -> {
        Scores scores = STRENGTH.of(graph);
        if (scores.of(B) > scores.of(A)) {
          throw new ArithmeticException("no convergence in 100 iterations");
        }
        return scores;
      };

  @Test
  void aDrawThatDoesNotConvergeIsToldAndCountsAsNotHolding() {
    TieGraph graph =
        TieGraph.of(
            Tie.of(A, C, TieKind.DEFENSE).withWeight(Math.E), Tie.of(B, D, TieKind.ENTENTE));
    int draws = 400;
    Sensitivity asked = Sensitivity.of(HALTING).withDraws(draws, 3);
    Stability stability = asked.of(graph);
    Stability plain = Sensitivity.of(STRENGTH).withDraws(draws, 3).of(graph);
    double share = plain.statement("A ranks first").share();
    assertThat(share).isStrictlyBetween(0.5, 1.0);
    assertThat(stability.statement("A ranks first").share()).isEqualTo(share);
    assertThat(stability.draws()).isEqualTo(draws);
    assertThat(stability.answered()).isEqualTo((int) Math.round(share * draws));
    assertThat(stability.of("A").high()).isEqualTo(1);
    int lost = draws - stability.answered();
    assertThat(stability.notes())
        .containsExactly(
            "no answer in "
                + lost
                + " of 400 draws, counted as not holding; the first: no convergence in 100 iterations");
    assertThat(asked.of(graph, Run.on(3)).toString()).isEqualTo(stability.toString());
  }

  @Test
  void aKindWithoutWhichTheMeasureDoesNotConvergeIsTold() {
    Stability stability = Sensitivity.of(HALTING).leavingOutKinds().of(HISTORY, 1910);
    assertThat(stability.variants().keySet()).containsExactly("without DEFENSE");
    assertThat(stability.unanswered())
        .containsExactlyEntriesOf(Map.of("without ENTENTE", "no convergence in 100 iterations"));
  }

  @Test
  void whereNoDrawHasAnAnswerNothingHoldsAndNoQuantileIsPrinted() {
    TieGraph own = HISTORY.at(1910);
    Analysis<Scores> never =
        graph -> {
          if (graph != own) {
            throw new ArithmeticException("no convergence");
          }
          return STRENGTH.of(graph);
        };
    Stability stability = Sensitivity.of(never).withDraws(7, 1).of(own);
    assertThat(stability.answered()).isZero();
    assertThat(stability.statements()).allMatch(s -> s.holds() && s.share() == 0);
    assertThat(stability.ranks().columns()).containsExactly("rank", "code", "name", "score");
  }

  @Test
  void whatTheMeasureRefusesOnTheGraphAsItIsIsThrown() {
    Analysis<Scores> refusing =
        graph -> {
          throw new IllegalArgumentException("too few ties");
        };
    assertThatThrownBy(() -> Sensitivity.of(refusing).withDraws(2, 1).of(HISTORY, 1910))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("too few ties");
    Analysis<Scores> diverging =
        graph -> {
          throw new ArithmeticException("no convergence");
        };
    assertThatThrownBy(() -> Sensitivity.of(diverging).leavingOutKinds().of(HISTORY, 1910))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("no convergence");
  }

  @Test
  void aStoppedChangeStopsTheAnalysis() {
    Analysis<Scores> stopped =
        graph -> {
          if (graph.ties().size() < 4) {
            throw new CancellationException("stopped by an interrupt");
          }
          return STRENGTH.of(graph);
        };
    assertThatThrownBy(() -> Sensitivity.of(stopped).leavingOutKinds().of(HISTORY, 1910))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void drawsThatChangeNoScoreSaySo() {
    String nothing = "no draw changed a score: the shares of draws say nothing here";
    String alike = "all ties are of one kind: a draw makes all stronger or weaker alike";
    assertThat(Sensitivity.of(COUNT).withDraws(5, 1).of(HISTORY, 1910).notes())
        .containsExactly(nothing);
    assertThat(Sensitivity.of(STRENGTH).withDraws(5, 1).of(HISTORY, 1900).notes())
        .containsExactly(alike);
    assertThat(Sensitivity.of(STRENGTH).withDraws(5, 1).of(HISTORY, 1910).notes()).isEmpty();
  }

  /** ln of a tie of two kinds is N(0, σ²/2), of one kind N(0, σ²): the difference N(0, 3σ²/2). */
  @Test
  void theStrengthOfATieOfTwoKindsVariesLessByTheRootOfTwo() {
    TieGraph graph =
        TieGraph.of(
            Tie.of(A, C, TieKind.DEFENSE, TieKind.NEUTRALITY).withWeight(Math.exp(0.5)),
            Tie.of(B, D, TieKind.ENTENTE));
    int draws = 4000;
    double sigma = 0.5 / Math.sqrt(1.5);
    Stability stability = Sensitivity.of(STRENGTH).withDraws(draws, 11).withSpread(sigma).of(graph);
    double phiOfOne = 0.841344746068543;
    assertThat(stability.statement("A ranks first").share())
        .isCloseTo(phiOfOne, within(4 * Math.sqrt(phiOfOne * (1 - phiOfOne) / draws)));
  }

  @Test
  void anActorThatAMeasureDropsInADrawHasNoRankThere() {
    Analysis<Scores> strong =
        graph -> STRENGTH.of(graph.filter(tie -> tie.weight() > 0.9).withoutIsolates());
    TieGraph graph = TieGraph.of(Tie.of(A, C, TieKind.DEFENSE), Tie.of(B, D, TieKind.ENTENTE));
    Stability stability = Sensitivity.of(strong).withDraws(100, 5).of(graph);
    assertThat(stability.of("D").low()).isEqualTo(1);
    assertThat(stability.of("D").high()).isEqualTo(3);
    assertThat(stability.statement("A ranks first").share()).isLessThan(0.75);
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
  void theDigitsDoNotDependOnThreads() {
    Sensitivity asked = Sensitivity.of(STRENGTH).withDraws(50, 9).leavingOutKinds().withLags(1);
    assertThat(asked.of(HISTORY, 1910, Run.on(3)).toString())
        .isEqualTo(asked.of(HISTORY, 1910).toString());
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
  void itIsAtMostAHundredColumnsWideAndCutsNoChangeOff() {
    TieHistory history =
        TieHistory.of(
            tie(A, C, TieKind.ENTENTE, 9, 1905, 1914),
            tie(B, C, TieKind.DEFENSE, 3, 1890, 1914),
            tie(B, D, TieKind.NEUTRALITY, 2, 1890, 1914));
    String printed =
        Sensitivity.of(STRENGTH)
            .withDraws(20, 5)
            .leavingOutKinds()
            .withLags(6, 7, 8, 9, 10, 11)
            .of(history, 1910)
            .toString();
    assertThat(printed.lines()).allMatch(line -> line.length() <= 100);
    assertThat(printed.replace("\n  ", " "))
        .contains(
            """

            A above B: fails on without ENTENTE, 6 years earlier, 7 years earlier, 8 years earlier, \
            9 years earlier, 10 years earlier, 11 years earlier
            """)
        .doesNotContain("B above D: fails on");
  }

  @Test
  void aLongStatementThatNeverFailsIsNotSaidToFail() {
    String statement = "A has a tie of any kind ".repeat(5).strip();
    Stability stability =
        Sensitivity.of(COUNT)
            .leavingOutKinds()
            .claiming(statement, scores -> true)
            .of(HISTORY, 1910);
    assertThat(stability.statement(statement).failing()).isEmpty();
    assertThat(stability.toString()).doesNotContain(statement + ": fails");
    assertThat(stability.toString().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void oneLeaderRanksFirstAlone() {
    Stability stability = Sensitivity.of(STRENGTH).withDraws(5, 1).withLeaders(1).of(HISTORY, 1910);
    assertThat(stability.statements())
        .extracting(Stability.Statement::words)
        .containsExactly("A ranks first", "A alone ranks first");
  }

  @Test
  void nothingToVaryAndBadNumbersAreRefused() {
    Sensitivity plain = Sensitivity.of(STRENGTH);
    assertThatThrownBy(() -> plain.of(HISTORY, 1910)).hasMessageStartingWith("nothing to vary");
    assertThatThrownBy(() -> plain.withDraws(0, 1)).hasMessage("draws must be at least 1: 0");
    assertThatThrownBy(() -> plain.withSpread(Double.NaN))
        .hasMessage("the spread must be above 0 and at most 10: NaN");
    assertThatThrownBy(() -> plain.withLags(0)).hasMessage("a lag must be at least 1 year: 0");
    Attributes none = Attributes.of(List.of());
    assertThatThrownBy(() -> plain.withMissingNumbers(none, filled -> STRENGTH))
        .hasMessage("there is no number to fill by: 0 attributes");
    assertThatThrownBy(() -> plain.withLeaders(0)).hasMessage("leaders must be at least 1: 0");
  }
}
