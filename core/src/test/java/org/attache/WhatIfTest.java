package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class WhatIfTest {
  private static final Institution EU = new Institution("EU", "European Union");
  private static final Institution UN = new Institution("UN", "United Nations");
  private static final Tie ASSUMED = Tie.of(Europe.GMY, Europe.RUS, TieKind.NEUTRALITY);
  private static final TieGraph GRAPH = Europe.graph();

  @Test
  void withoutAnActorTheOthersStayIsolatedOrNot() {
    TieGraph without = GRAPH.without(Europe.GMY);
    assertThat(without.actors())
        .containsExactly(Europe.AUH, Europe.FRN, Europe.ITA, Europe.RUS, Europe.UKG);
    assertThat(without.ties()).containsExactly(Europe.FRANCO_RUSSIAN, Europe.CORDIALE);
    assertThat(without.window()).isEqualTo(Spell.year(1914));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> without.without(Europe.GMY))
        .withMessage("no actor GMY among 5");
  }

  @Test
  void oneMoreTieBringsItsEnds() {
    Tie swiss = Tie.of(Europe.SWZ, Europe.ITA, TieKind.ENTENTE).withRef("idea");
    TieGraph more = GRAPH.with(swiss);
    assertThat(more.ties()).hasSize(5).last().isEqualTo(swiss);
    assertThat(more.actors()).hasSize(7).contains(Europe.SWZ);
    assertThat(more.window()).isEqualTo(Spell.year(1914));
  }

  @Test
  void anAssumedTieGetsAReferenceOfItsOwn() {
    TieGraph twice = GRAPH.with(ASSUMED).with(ASSUMED);
    assertThat(twice.ties()).hasSize(6);
    assertThat(twice.ties().subList(4, 6))
        .extracting(Tie::ref)
        .doesNotHaveDuplicates()
        .allMatch(ref -> ref.startsWith("what-if:"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GRAPH.with(Europe.DUAL))
        .withMessageContaining("two ties have the reference pacts.csv:2");
  }

  @Test
  void aNewTieAndItsRemovalGiveTheGraphBack() {
    TieGraph back = GRAPH.with(ASSUMED).filter(tie -> !tie.ref().startsWith("what-if:"));
    assertThat(back.ties()).isEqualTo(GRAPH.ties());
    assertThat(back.actors()).isEqualTo(GRAPH.actors());
  }

  @Test
  void aGraphOfFixedActorsStaysFixedWithOneMoreTie() {
    TieGraph more = GRAPH.among(List.of(Europe.SWZ, Europe.GMY)).with(ASSUMED);
    assertThat(more.actors()).containsExactly(Europe.GMY, Europe.RUS, Europe.SWZ);
  }

  @Test
  void mergedActorsActAsOne() {
    Tie inner = Tie.of(Europe.AUH, Europe.ITA, TieKind.NEUTRALITY).withRef("inner");
    Tie first = Tie.of(Europe.GMY, Europe.RUS, TieKind.TRADE).withRef("a").withWeight(2);
    Tie second = Tie.of(Europe.RUS, Europe.ITA, TieKind.TRADE).withRef("b");
    TieGraph merged =
        TieGraph.of(Europe.DUAL, Europe.TRIPLE, inner, first, second, Europe.CORDIALE)
            .merged(EU, List.of(Europe.GMY, Europe.AUH, Europe.ITA));
    assertThat(merged.actors()).containsExactly(EU, Europe.FRN, Europe.RUS, Europe.UKG);
    assertThat(merged.ties())
        .containsExactly(
            Tie.of(EU, Europe.RUS, TieKind.TRADE).withRef("a").withWeight(2),
            Tie.of(Europe.RUS, EU, TieKind.TRADE).withRef("b"),
            Europe.CORDIALE);
  }

  @Test
  void membershipsInTheCompositeFallAway() {
    TieGraph graph =
        TieGraph.of(
            Tie.of(Europe.GMY, EU, TieKind.MEMBERSHIP),
            Tie.of(EU, Europe.FRN, TieKind.MEMBERSHIP),
            Tie.of(Europe.SWZ, EU, TieKind.PARTNERSHIP));
    TieGraph merged = graph.merged(EU, List.of(Europe.GMY, Europe.FRN));
    assertThat(merged.actors()).containsExactly(EU, Europe.SWZ);
    assertThat(merged.ties())
        .containsExactly(Tie.of(Europe.SWZ, EU, TieKind.PARTNERSHIP).withRef("3"));
  }

  @Test
  void aMembershipOfAPartBecomesOneOfTheCompositeFromEitherEnd() {
    TieGraph graph =
        TieGraph.of(
            Tie.of(Europe.GMY, UN, TieKind.MEMBERSHIP), Tie.of(UN, Europe.FRN, TieKind.MEMBERSHIP));
    TieGraph merged = graph.merged(EU, List.of(Europe.GMY, Europe.FRN));
    assertThat(merged.ties())
        .hasSize(2)
        .allMatch(tie -> tie.institution().orElseThrow().equals(UN));
  }

  @Test
  void thePartsMustBeThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GRAPH.merged(EU, List.of(Europe.GMY, Europe.SWZ)))
        .withMessageStartingWith("no actor SWZ among 6");
  }

  @Test
  void mergingLeavesAnIsolateWhereAllTiesWereWithin() {
    TieGraph merged = TieGraph.of(Europe.DUAL).merged(EU, List.of(Europe.GMY, Europe.AUH));
    assertThat(merged.actors()).containsExactly(EU);
    assertThat(merged.ties()).isEmpty();
  }
}
