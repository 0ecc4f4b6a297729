package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attache.Actor;
import org.attache.Coverage;
import org.attache.Sketch;
import org.attache.Spell;
import org.attache.Tie;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a source did not observe is neither a choice nor somebody who was not chosen. */
@Tag("fast")
class KernelGapsTest {
  private static final Coverage.Source SOURCE = new Coverage.Source("test", "1", "");

  private static Tie tie(int year, String from, String to) {
    return Tie.of(Sketch.state(from), Sketch.state(to), TieKind.PARTNERSHIP)
        .withSpell(Spell.since(LocalDate.of(year, 1, 1)));
  }

  /** a–b in 2000, b–c in 2001, a–c in 2002 and b–d in 2003. */
  private static AttachmentKernel kernel(Coverage.Gap... gaps) {
    Coverage coverage =
        Coverage.of(SOURCE, Set.of(TieKind.PARTNERSHIP), List.of(Spell.years(1990, 2010)))
            .withGaps(List.of(gaps));
    List<Tie> ties =
        List.of(tie(2000, "a", "b"), tie(2001, "b", "c"), tie(2002, "a", "c"), tie(2003, "b", "d"));
    return Attachment.newman().of(TieHistory.of(ties, coverage));
  }

  private static Coverage.Gap gap(int first, int last, String... codes) {
    Set<Actor> actors = new TreeSet<>();
    for (String code : codes) {
      actors.add(Sketch.state(code));
    }
    return new Coverage.Gap(actors, TieKind.PARTNERSHIP, Spell.years(first, last), "not coded");
  }

  private static double events(AttachmentKernel kernel) {
    return kernel.points().stream().mapToDouble(AttachmentKernel.Point::events).sum();
  }

  private static double exposure(AttachmentKernel kernel) {
    return kernel.points().stream().mapToDouble(AttachmentKernel.Point::exposure).sum();
  }

  @Test
  void withoutGapsEveryoneWhoWasThereCanBeChosen() {
    assertThat(events(kernel())).isEqualTo(4);
    assertThat(exposure(kernel())).isEqualTo(2 + 3 + 3);
    assertThat(kernel().unobserved()).isZero();
    assertThat(kernel().toString()).doesNotContain("left out");
  }

  @Test
  void aTieOfTwoWhoWereNotObservedTogetherBeforeMayBeOld() {
    AttachmentKernel kernel = kernel(gap(2001, 2001, "a", "c"));
    assertThat(events(kernel)).isEqualTo(2);
    assertThat(exposure(kernel)).isEqualTo(8);
    assertThat(kernel.unobserved()).isEqualTo(1);
    assertThat(kernel.toString()).contains("left out: 1 ties in gaps of the sources");
  }

  @Test
  void whoWasNotObservedAtAllCouldNotBeSeenToBeChosen() {
    AttachmentKernel kernel = kernel(gap(2001, 2001, "a"));
    assertThat(events(kernel)).isEqualTo(2);
    assertThat(exposure(kernel)).isEqualTo(1 + 2 + 3);
    assertThat(kernel.unobserved()).isEqualTo(1);
  }
}
