package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class SpellTest {
  private static final LocalDate WAR = LocalDate.of(1914, 7, 28);

  @Test
  void anEndOnTheStartIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Spell(WAR, WAR))
        .withMessage("a spell must end after it starts: start 1914-07-28, end 1914-07-28");
  }

  @Test
  void anEndBeforeTheStartIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Spell(WAR, WAR.minusYears(1)))
        .withMessageContaining("end 1913-07-28");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Spell.through(WAR, WAR.minusDays(1)))
        .withMessageContaining("start 1914-07-28");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Spell.years(1918, 1914))
        .withMessageContaining("1918, 1914");
  }

  @Test
  void aDateBeyondHumanHistoryIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Spell.since(LocalDate.of(1_000_000, 1, 1)))
        .withMessageContaining("±999999")
        .withMessageContaining("+1000000-01-01");
  }

  @Test
  void theStartBelongsToItAndTheEndDoesNot() {
    Spell spell = new Spell(WAR, LocalDate.of(1918, 11, 11));
    assertThat(spell.contains(WAR.minusDays(1))).isFalse();
    assertThat(spell.contains(WAR)).isTrue();
    assertThat(spell.contains(LocalDate.of(1918, 11, 10))).isTrue();
    assertThat(spell.contains(LocalDate.of(1918, 11, 11))).isFalse();
    assertThat(spell.lastDay()).isEqualTo("1918-11-10");
  }

  @Test
  void yearsHoldsBothYearsWhole() {
    assertThat(Spell.years(1879, 1918))
        .isEqualTo(new Spell(LocalDate.of(1879, 1, 1), LocalDate.of(1919, 1, 1)));
    assertThat(Spell.year(1914)).isEqualTo(Spell.years(1914, 1914));
  }

  @Test
  void aLastDayInForceBelongsToTheSpell() {
    assertThat(Spell.through(WAR, WAR)).isEqualTo(Spell.day(WAR));
    assertThat(Spell.through(WAR, LocalDate.of(1914, 12, 31)).end()).isEqualTo("1915-01-01");
  }

  @Test
  void anOpenSpellHasNoLastDay() {
    Spell open = Spell.since(WAR);
    assertThat(open.isOpen()).isTrue();
    assertThat(open.lastDay()).isEqualTo(LocalDate.MAX);
    assertThat(open.contains(LocalDate.of(99_999, 1, 1))).isTrue();
    assertThat(open.contains(WAR.minusDays(1))).isFalse();
    assertThat(Spell.year(1914).isOpen()).isFalse();
  }

  @Test
  void spellsThatOnlyTouchDoNotOverlap() {
    assertThat(Spell.year(1914).overlaps(Spell.year(1915))).isFalse();
    assertThat(Spell.year(1915).overlaps(Spell.year(1914))).isFalse();
    assertThat(Spell.year(1914).overlaps(Spell.day(LocalDate.of(1914, 12, 31)))).isTrue();
    assertThat(Spell.ALWAYS.overlaps(Spell.day(WAR))).isTrue();
  }

  @Test
  void aSpellCoversWhatIsWithinIt() {
    assertThat(Spell.years(1914, 1918).covers(Spell.year(1918))).isTrue();
    assertThat(Spell.years(1914, 1918).covers(Spell.years(1914, 1919))).isFalse();
    assertThat(Spell.years(1914, 1918).covers(Spell.since(WAR))).isFalse();
    assertThat(Spell.ALWAYS.covers(Spell.since(WAR))).isTrue();
  }

  @Test
  void printsTheHalfOpenInterval() {
    assertThat(Spell.year(1914)).hasToString("[1914-01-01, 1915-01-01)");
    assertThat(Spell.since(WAR)).hasToString("[1914-07-28, …)");
    assertThat(Spell.ALWAYS).hasToString("[…, …)");
  }
}
