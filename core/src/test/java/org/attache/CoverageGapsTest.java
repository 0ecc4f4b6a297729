package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class CoverageGapsTest {
  private static final Coverage PLEDGES =
      Coverage.of(
          new Coverage.Source("Pacts", "4.1", ""),
          Set.of(TieKind.DEFENSE, TieKind.ENTENTE),
          List.of(Spell.years(1816, 2012)));

  @Test
  void aGapLeavesADyadUnobserved() {
    Coverage gappy =
        PLEDGES.withGaps(
            List.of(
                new Coverage.Gap(
                    Set.of(Europe.GMY, Europe.FRN), TieKind.DEFENSE, Spell.year(1900), "-9")));
    Spell year = Spell.year(1900);
    assertThat(gappy.observes(TieKind.DEFENSE, Europe.FRN, Europe.GMY, year)).isFalse();
    assertThat(gappy.observes(TieKind.DEFENSE, Europe.FRN, Europe.ITA, year)).isTrue();
    assertThat(gappy.observes(TieKind.ENTENTE, Europe.FRN, Europe.GMY, year)).isTrue();
    assertThat(gappy.observes(TieKind.DEFENSE, Europe.FRN, Europe.GMY, Spell.year(1901))).isTrue();
    assertThat(PLEDGES.gaps()).isEmpty();
  }

  @Test
  void aGapOfOneActorLeavesAllItsTiesUnobserved() {
    Coverage.Gap gap =
        new Coverage.Gap(Set.of(Europe.ITA), TieKind.DEFENSE, Spell.years(1900, 1901), "no report");
    Coverage gappy = PLEDGES.withGaps(List.of(gap));
    Spell year = Spell.year(1901);
    assertThat(gappy.observes(TieKind.DEFENSE, Europe.ITA, Europe.GMY, year)).isFalse();
    assertThat(gappy.observes(TieKind.DEFENSE, Europe.FRN, Europe.ITA, year)).isFalse();
    assertThat(gappy.observes(TieKind.DEFENSE, Europe.FRN, Europe.GMY, year)).isTrue();
    assertThat(gappy.only(List.of(TieKind.ENTENTE)).gaps()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Coverage.Gap(Set.of(), TieKind.DEFENSE, year, ""))
        .withMessage("a gap has one actor or two: []");
  }

  @Test
  void gapsAndNotesSurviveSlicing() {
    Coverage.Gap gap =
        new Coverage.Gap(Set.of(Europe.ITA, Europe.GMY), TieKind.DEFENSE, Spell.ALWAYS, "-9");
    Coverage marked = PLEDGES.withGaps(List.of(gap)).withNotes(List.of("read by a rule"));
    TieGraph graph =
        TieHistory.of(List.of(Europe.DUAL), marked)
            .only(TieKind.DEFENSE)
            .filter(tie -> true)
            .at(1914)
            .without(Europe.GMY)
            .undirected();
    assertThat(graph.coverage().gaps()).containsExactly(gap);
    assertThat(graph.coverage().notes()).containsExactly("read by a rule");
  }
}
