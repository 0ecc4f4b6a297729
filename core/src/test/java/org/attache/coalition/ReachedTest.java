package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class ReachedTest {
  private static final State GMY = new State("GMY", "Germany");
  private static final State AUH = new State("AUH", "Austria-Hungary");
  private static final State ITA = new State("ITA", "Italy");
  private static final State ROM = new State("ROM", "Romania");
  private static final TieGraph GRAPH =
      TieGraph.of(
          Tie.of(GMY, AUH, TieKind.DEFENSE),
          Tie.of(GMY, ITA, TieKind.DEFENSE),
          Tie.of(AUH, ROM, TieKind.DEFENSE));

  /** The version is the build's. */
  private static String withoutVersion(Reached reached) {
    return reached.toString().replaceFirst("Attaché .*$", "Attaché …");
  }

  @Test
  void itPrintsWhoIsReachedThroughWhom() {
    assertThat(withoutVersion(Reach.from("GMY").over(TieKind.DEFENSE).within(2).of(GRAPH)))
        .isEqualTo(
            """
            potential partners of GMY: 2 + 1 = 3
            hops  code  name             tie      path
               1  AUH   Austria-Hungary  DEFENSE  GMY – AUH
               1  ITA   Italy            DEFENSE  GMY – ITA
               2  ROM   Romania          DEFENSE  GMY – AUH – ROM
            reach (over DEFENSE, within 2 hops); Attaché …""");
  }

  @Test
  void itSaysWhenNobodyIsReached() {
    assertThat(withoutVersion(Reach.from("ITA").over(TieKind.NEUTRALITY).within(1).of(GRAPH)))
        .isEqualTo(
            """
            potential partners of ITA: nobody
            hops  code  name  tie  path
            reach (over NEUTRALITY, within 1 hop); Attaché …""");
  }

  @Test
  void theTableHasARowForEachActorFound() {
    assertThat(Reach.from("ROM", "ITA").of(GRAPH).table().rows())
        .containsExactly(
            List.of(1, "GMY", "Germany", "DEFENSE", "ITA – GMY"),
            List.of(1, "AUH", "Austria-Hungary", "DEFENSE", "ROM – AUH"));
  }

  @Test
  void resultsCannotBeChangedFromOutside() {
    Reached reached = Reach.from("GMY").of(GRAPH);
    assertThat(reached.steps()).isUnmodifiable();
    assertThat(reached.levels()).isUnmodifiable();
    assertThat(reached.levels().get(0)).isUnmodifiable();
    assertThat(reached.path(ROM)).isUnmodifiable();
  }
}
