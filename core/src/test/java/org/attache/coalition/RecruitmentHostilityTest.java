package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.attache.coalition.RecruitmentSketch.EXACT;
import static org.attache.coalition.RecruitmentSketch.PATH;
import static org.attache.coalition.RecruitmentSketch.PLAIN;
import static org.attache.coalition.RecruitmentSketch.codes;
import static org.attache.coalition.RecruitmentSketch.plain;

import java.util.List;
import org.attache.Actor;
import org.attache.Sketch;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class RecruitmentHostilityTest {
  @Test
  void hostileTiesGiveNoLeverage() {
    TieGraph graph = Sketch.of("a-b c");
    TieGraph hostile = graph.with(Tie.of(Sketch.state("a"), Sketch.state("c"), TieKind.DISPUTE));
    Prospects plain = Recruitment.by("a").prospects().of(graph);
    Prospects named = Recruitment.by("a").prospects().of(hostile);
    for (String code : List.of("b", "c")) {
      assertThat(named.of(code).leverage()).isEqualTo(plain.of(code).leverage());
      assertThat(named.of(code).offers()).isEqualTo(plain.of(code).offers());
    }
    assertThat(codes(plain().connected().vetoing("b").within(9).of(hostile))).isEmpty();
  }

  /** Hostile to the pivotal state are b and, twice, d; that d is hostile to e is nothing here. */
  private static TieGraph hostile() {
    Actor a = Sketch.state("a");
    Actor d = Sketch.state("d");
    return PATH.with(Tie.of(Sketch.state("b"), a, TieKind.DISPUTE))
        .with(Tie.of(a, d, TieKind.DISPUTE))
        .with(Tie.of(a, d, TieKind.DISPUTE).withWeight(3))
        .with(Tie.of(d, Sketch.state("e"), TieKind.DISPUTE));
  }

  @Test
  void whoIsHostileIsNamed() {
    Recruited found = plain().within(3).of(hostile());
    assertThat(codes(found)).containsExactly("b", "c");
    assertThat(found.members()).extracting(one -> one.prospect().hostile()).contains(true, false);
    assertThat(found.notes())
        .containsExactly(
            "reluctance is 1 each: nothing here tells the willing from rivals",
            "hostile ties with a: b, d; a preference, by itself no opportunity to block",
            "members in spite of hostile ties: b");
    assertThat(plain().within(3).of(PATH).members())
        .noneMatch(member -> member.prospect().hostile());
  }

  @Test
  void whoIsHostileCanBeBarredOrTheMoreReluctant() {
    Recruited barred = plain().barringHostility().within(3).of(hostile());
    assertThat(codes(barred)).containsExactly("c", "e");
    assertThat(barred.notes()).anyMatch(note -> note.startsWith("barred, hostile ties with a: b"));
    assertThat(barred.toString()).contains("hostility bars");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plain().barringHostility().requiring("d").within(3).of(hostile()))
        .withMessage("d is required but no candidate");
    // Price 1 + 0.4 + 0.5 of b and d: beyond the most that can be paid to them, 1.5.
    Recruitment dearer = plain().with(PLAIN.penalisingHostility(0.4));
    Prospects prospects = dearer.prospects().of(hostile());
    assertThat(prospects.of("d").price()).isCloseTo(1.9, EXACT);
    assertThat(prospects.of("e").price()).isEqualTo(1.5);
    assertThat(codes(dearer.within(3).of(hostile()))).containsExactly("c", "e");
    Recruitment paid = plain().with(PLAIN.penalisingHostility(0.4).withMostPaid(4));
    assertThat(codes(paid.within(3.4).of(hostile()))).containsExactly("b", "c");
    assertThat(paid.within(3.4).of(hostile()).cost()).isCloseTo(3.4, EXACT);
    assertThat(prospects.notes().get(0))
        .isEqualTo(
            "reluctance is 1 each but for hostile ties: nothing here tells the willing from "
                + "rivals");
    assertThat(prospects.provenance().toString()).contains("hostile ties add 0.4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PLAIN.penalisingHostility(Double.NaN))
        .withMessage("the reluctance of the hostile must be finite and at least 0: NaN");
  }
}
