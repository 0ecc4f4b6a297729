package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.attache.StateSystem.Member;
import org.attache.StateSystem.Succession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class SuccessionTest {
  private static final State GMY = new State("GMY", "Germany");
  private static final State GFR = new State("GFR", "German Federal Republic");
  private static final LocalDate UNITY = LocalDate.of(1990, 10, 3);

  private final StateSystem system =
      StateSystem.of(
          List.of(
              new Member(GMY, 255, Spell.years(1871, 1945)),
              new Member(GFR, 260, new Spell(LocalDate.of(1949, 5, 23), UNITY)),
              new Member(GMY, 255, Spell.since(UNITY))),
          Coverage.everything());

  private final StateSystem united =
      system.withSuccessions(List.of(new Succession(GFR, GMY, UNITY)));

  @Test
  void theFederalRepublicStandsForItselfUntilUnity() {
    assertThat(united.standing(GFR, LocalDate.of(1989, 11, 9))).isEqualTo(GFR);
    assertThat(united.standing(GFR, UNITY.minusDays(1))).isEqualTo(GFR);
  }

  @Test
  void germanyStandsForItFromUnityOn() {
    assertThat(united.standing(GFR, UNITY)).isEqualTo(GMY);
    assertThat(united.standing(GFR, LocalDate.of(2000, 1, 1))).isEqualTo(GMY);
  }

  @Test
  void anEarlierGermanyIsNotTheSuccessor() {
    assertThat(united.standing(GMY, LocalDate.of(1914, 8, 1))).isEqualTo(GMY);
  }

  @Test
  void successorsAreFollowedInTime() {
    State one = new State("ONE", "One");
    State two = new State("TWO", "Two");
    StateSystem chain =
        StateSystem.of(
                List.of(
                    new Member(one, 1, Spell.ALWAYS),
                    new Member(two, 2, Spell.ALWAYS),
                    new Member(GMY, 255, Spell.ALWAYS)),
                Coverage.everything())
            .withSuccessions(
                List.of(
                    new Succession(two, GMY, LocalDate.of(1960, 1, 1)),
                    new Succession(one, two, LocalDate.of(1950, 1, 1))));
    assertThat(chain.standing(one, LocalDate.of(1955, 1, 1))).isEqualTo(two);
    assertThat(chain.standing(one, LocalDate.of(1965, 1, 1))).isEqualTo(GMY);
  }

  @Test
  void theOriginalSystemIsUntouched() {
    assertThat(system.standing(GFR, UNITY)).isEqualTo(GFR);
  }

  @Test
  void twoSuccessorsAndStrangersAreRefused() {
    Succession unity = new Succession(GFR, GMY, UNITY);
    assertThatThrownBy(() -> system.withSuccessions(List.of(unity, unity)))
        .hasMessage("GFR has two successors; a state that broke up has none");
    State gdr = new State("GDR", "German Democratic Republic");
    assertThatThrownBy(() -> system.withSuccessions(List.of(new Succession(gdr, GMY, UNITY))))
        .hasMessageStartingWith("no actor GDR among 2");
    assertThatThrownBy(() -> system.withSuccessions(List.of(new Succession(GMY, GMY, UNITY))))
        .hasMessage("GMY cannot succeed itself");
  }
}
