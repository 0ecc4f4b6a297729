package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attache.SensitivitySketch.A;
import static org.attache.SensitivitySketch.B;
import static org.attache.SensitivitySketch.C;
import static org.attache.SensitivitySketch.COUNT;
import static org.attache.SensitivitySketch.D;
import static org.attache.SensitivitySketch.HISTORY;
import static org.attache.SensitivitySketch.PACTS;
import static org.attache.SensitivitySketch.STRENGTH;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sensitivity to leaving out kinds and to earlier years. */
@Tag("fast")
class SensitivityChangesTest {
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

  /** A graph cut for the years observed, or refused outside them. */
  private static TieHistory observed(int from, int to) {
    Set<TieKind> kinds = Set.of(TieKind.DEFENSE, TieKind.ENTENTE);
    return TieHistory.of(HISTORY.ties(), Coverage.of(PACTS, kinds, List.of(Spell.years(from, to))));
  }

  @Test
  void aLagBeyondWhatWasObservedIsToldAndTheOthersAreTried() {
    Stability stability =
        Sensitivity.of(STRENGTH).withDraws(10, 1).withLags(2, 50).of(observed(1900, 1914), 1910);
    assertThat(stability.variants().keySet()).containsExactly("2 years earlier");
    assertThat(stability.unanswered().get("50 years earlier"))
        .startsWith("1860 is outside what was observed: DEFENSE 1900-01-01 to 1914-12-31");
    assertThat(stability.notes())
        .anyMatch(note -> note.startsWith("50 years earlier: no answer, 1860 is outside"));
    assertThat(stability.statements()).allMatch(s -> s.failing().isEmpty());
  }

  @Test
  void aYearInWhichNobodyHadATieIsNoAnswer() {
    Stability stability = Sensitivity.of(STRENGTH).withLags(5, 15).of(HISTORY, 1910);
    assertThat(stability.variants().keySet()).containsExactly("5 years earlier");
    assertThat(stability.unanswered())
        .containsExactlyEntriesOf(Map.of("15 years earlier", "nobody has a tie in 1895"));
    assertThatThrownBy(() -> stability.variant("15 years earlier"))
        .hasMessage("15 years earlier: no answer, nobody has a tie in 1895");
  }

  @Test
  void theYearAskedForMustBeObserved() {
    assertThatThrownBy(() -> Sensitivity.of(STRENGTH).withLags(1).of(observed(1900, 1914), 1920))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("1920 is outside what was observed");
  }

  /** C left the system in 1905: the graph of 1904 holds it, that of 1910 does not. */
  @Test
  void anEarlierGraphHoldsTheMembersOfItsTime() {
    StateSystem system =
        StateSystem.of(
            List.of(
                new StateSystem.Member(A, 1, Spell.years(1905, 1914)),
                new StateSystem.Member(B, 2, Spell.years(1900, 1914)),
                new StateSystem.Member(D, 4, Spell.years(1900, 1914)),
                new StateSystem.Member(C, 3, Spell.years(1900, 1904))),
            Coverage.everything());
    Stability stability =
        Sensitivity.of(STRENGTH)
            .withLags(8)
            .claiming("A has a tie", scores -> scores.of("A") > 0)
            .of(HISTORY.among(system), 1910);
    assertThat(stability.baseline().actors()).containsExactly(A, B, D);
    Scores earlier = stability.variant("8 years earlier");
    assertThat(earlier.asMap()).isEqualTo(Map.of(B, 5.0, C, 3.0, D, 2.0));
    assertThat(stability.of("B").best()).isEqualTo(1);
    assertThat(stability.of("D").worst()).isEqualTo(3);
    assertThat(stability.of("A").worst()).isEqualTo(stability.of("A").rank());
    assertThat(stability.statement("A has a tie").holds()).isTrue();
    assertThat(stability.statement("A has a tie").failing()).containsExactly("8 years earlier");
    assertThat(stability.notes())
        .anyMatch(
            note -> note.startsWith("A has a tie: fails on 8 years earlier, no actor A among"));
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
}
