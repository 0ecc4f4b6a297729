package org.attache.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.attache.Actor;
import org.attache.State;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Counts are sums of binomial coefficients; 848 and 57 are those of the literature. */
@Tag("fast")
class SecurityCouncilTest {
  private static final SecurityCouncil NOW = SecurityCouncil.since1966();
  private static final State INDIA = new State("IND", "India");
  private static final State JAPAN = new State("JPN", "Japan");
  private static final State GERMANY = new State("GMY", "Germany");
  private static final State BRAZIL = new State("BRA", "Brazil");

  private static long wins(VotingRule rule) {
    return Winning.of(rule).winning().longValueExact();
  }

  @Test
  void nineOfFifteenWithFiveVetoes() {
    Winning now = Winning.of(NOW.substantive());
    assertThat(now.winning()).isEqualTo(848);
    assertThat(now.minimal()).isEqualTo(210);
    assertThat(now.minimalBlocking()).isEqualTo(5 + 120);
    assertThat(now.vetoers()).isEqualTo(NOW.vetoing());
    assertThat(now.proper()).isTrue();
    assertThat(now.strong()).isFalse();
    assertThat(now.ordered()).isTrue();
    assertThat(now.classes()).hasSize(2);
    assertThat(NOW).hasToString("Security Council, 9 of 15, 5 with a veto");
  }

  @Test
  void sevenOfElevenUntil1965() {
    Winning then = Winning.of(SecurityCouncil.until1965().substantive());
    assertThat(then.winning()).isEqualTo(57);
    assertThat(then.minimal()).isEqualTo(15);
    assertThat(wins(SecurityCouncil.until1965().procedural())).isEqualTo(330 + 165 + 55 + 11 + 1);
  }

  @Test
  void procedureKnowsNoVeto() {
    assertThat(wins(NOW.procedural())).isEqualTo(9949);
    assertThat(wins(NOW.withoutVeto().substantive())).isEqualTo(9949);
    assertThat(NOW.withoutVeto()).hasToString("Security Council without veto, 9 of 15");
  }

  @Test
  void aVetoMayTakeTwo() {
    VotingRule rule = NOW.withVetoBy(2).substantive();
    assertThat(wins(rule)).isEqualTo(848 + 5 * 638);
    assertThat(Winning.of(rule).vetoers()).isEmpty();
    assertThat(rule).hasToString("Security Council, 9 of 15, 5 with a veto by 2 together");
  }

  @Test
  void aVetoMayBeOverruled() {
    VotingRule rule = NOW.withOverrulingBy(12).substantive();
    assertThat(wins(rule)).isEqualTo(848 + 576 - 176);
    assertThat(rule).hasToString("Security Council, 9 of 15, 5 with a veto that 12 overrule");
  }

  @Test
  void moreSeatsKeepThreeFifths() {
    SecurityCouncil nine = NOW.withPermanent(BRAZIL, GERMANY, INDIA, JAPAN);
    assertThat(nine).hasToString("Security Council, 12 of 19, 9 with a veto");
    assertThat(wins(nine.substantive())).isEqualTo(1024 - 1 - 10 - 45);
    SecurityCouncil modelA = NOW.withSeats("PERMANENT", 6).withElected(13);
    SecurityCouncil modelB = NOW.withSeats("SEMIPERMANENT", 8).withElected(11);
    for (SecurityCouncil model : List.of(modelA, modelB)) {
      assertThat(model).hasToString("Security Council, 15 of 24, 5 with a veto");
      assertThat(Winning.of(model.substantive()).minimal()).isEqualTo(92_378);
    }
    assertThat(NOW.withMajority(10)).hasToString("Security Council, 10 of 15, 5 with a veto");
  }

  @Test
  void seatsAreNamedWithoutAnyOtherChange() {
    SecurityCouncil seated = NOW.withMajority(10).withSeated(INDIA, BRAZIL);
    assertThat(seated).hasToString("Security Council, 10 of 15, 5 with a veto");
    assertThat(seated.members().stream().map(Actor::code))
        .contains("IND", "BRA", "ELECTED 8")
        .doesNotContain("ELECTED 9")
        .hasSize(15);
    assertThat(wins(seated.substantive())).isEqualTo(wins(NOW.withMajority(10).substantive()));
    assertThat(seated.withElected(0).members()).hasSize(7);
  }

  @Test
  void whatCannotBeACouncilIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NOW.withPermanent(new State("USA", "America")))
        .withMessageContaining("nobody has two seats");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NOW.withMajority(16))
        .withMessage("the majority must be from 1 to 15: 16");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NOW.withOverrulingBy(12).withMajority(12))
        .withMessage("a veto is overruled by more than 12 and at most 15 members: 12");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NOW.withOverrulingBy(0))
        .withMessage("to overrule takes more than 9 members: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NOW.withVetoBy(6))
        .withMessage("a veto takes from 1 to 5 members: 6");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NOW.withElected(1).withSeated(INDIA, JAPAN))
        .withMessage("1 elected seats are free: 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NOW.withElected(-1))
        .withMessage("the number of seats must not be negative: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NOW.withSeats("AFRICA", 0))
        .withMessage("the number of seats must be at least 1: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NOW.withSeats("ELECTED", 2))
        .withMessageStartingWith("nobody has two seats, and 10 ELECTED seats are free");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NOW.withoutVeto().withOverrulingBy(12))
        .withMessage("there is no veto to overrule");
  }

  @Test
  void equalRulesAreOneWhateverTheirNames() {
    assertThat(NOW.substantive()).isEqualTo(NOW.withElected(10).substantive().named("now"));
    assertThat(NOW.substantive()).hasSameHashCodeAs(NOW.substantive().named("now"));
    assertThat(NOW.substantive()).isNotEqualTo(NOW.procedural());
    assertThat(EuCouncil.of1958()).isEqualTo(EuCouncil.of1958());
  }
}
