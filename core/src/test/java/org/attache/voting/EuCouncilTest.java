package org.attache.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.Actor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Counts by exact generating functions in Python and, from 27 members on, a walk of all coalitions
 * in C, both apart from this library.
 */
@Tag("fast")
class EuCouncilTest {
  private static final Map<Actor, Integer> PEOPLE = EuCouncil.peopleOfNice();
  private static final VotingRule TWENTY_FIVE_BY_VOTES = EuCouncil.of2004();
  private static final VotingRule TWENTY_FIVE = EuCouncil.of2004(PEOPLE);

  private static Stream<Arguments> counts() {
    return Stream.of(
        Arguments.of(EuCouncil.of1958(), 6, 14, 4),
        Arguments.of(EuCouncil.of1973(), 9, 75, 25),
        Arguments.of(EuCouncil.of1981(), 10, 140, 46),
        Arguments.of(EuCouncil.of1986(), 12, 402, 135),
        Arguments.of(EuCouncil.of1995(), 15, 2549, 829));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("counts")
  void treatiesHaveTheirCounts(VotingRule rule, int members, long winning, long minimal) {
    Winning all = Winning.of(rule);
    assertThat(rule.voters()).hasSize(members);
    assertThat(all.winning()).isEqualTo(winning);
    assertThat(all.minimal()).isEqualTo(minimal);
    assertThat(MinimalWinning.of(rule).list().coalitions()).hasSize((int) minimal);
    assertThat(all.proper()).isTrue();
    assertThat(all.ordered()).isTrue();
    assertThat(all.vetoers()).isEmpty();
  }

  @Test
  void onlyLuxembourgOf1958DoesNotMatter() {
    assertThat(Winning.of(EuCouncil.of1958()).dummies().stream().map(Actor::code))
        .containsExactly("LUX");
    assertThat(Winning.of(EuCouncil.of1973()).dummies()).isEmpty();
  }

  /** Greece raised the threes to no more than the twos: 3 and 2 votes are worth the same. */
  @Test
  void fewerVotesMayBeWorthAsMuch() {
    assertThat(Winning.of(EuCouncil.of1981()).classes().get(2).stream().map(Actor::code))
        .containsExactly("DEN", "IRE", "LUX");
  }

  @Test
  void niceAndLisbonHaveTheirCounts() {
    assertThat(Winning.of(EuCouncil.of2004()).winning()).isEqualTo(1_204_448);
    assertThat(Winning.of(EuCouncil.votesOfNice()).winning()).isEqualTo(2_718_774);
    VotingRule two =
        EuCouncil.votesOfNice().and(VotingRule.heads(14, EuCouncil.votesOfNice().voters()));
    assertThat(Diagram.of(two).winning()).isEqualTo(2_718_758);
    assertThat(Diagram.of(EuCouncil.nice(PEOPLE)).winning()).isEqualTo(2_718_751);
    assertThat(Diagram.of(EuCouncil.lisbon(PEOPLE)).winning()).isEqualTo(17_278_571);
    VotingRule unblocked =
        VotingRule.heads(15, PEOPLE.keySet())
            .and(VotingRule.share(0.65, PEOPLE.keySet(), PEOPLE::get));
    assertThat(Diagram.of(unblocked).winning()).isEqualTo(17_278_561);
  }

  /** A walk of all 2²⁵ coalitions in C; the last two rules add 13 members, then 62 %. */
  @Test
  void theTwentyFiveHadATripleMajority() {
    VotingRule votes = EuCouncil.of2004();
    VotingRule rule = EuCouncil.of2004(PEOPLE);
    assertThat(rule.voters()).isEqualTo(votes.voters()).hasSize(25);
    assertThat(Diagram.of(votes.and(VotingRule.heads(13, votes.voters()))).winning())
        .isEqualTo(1_203_784);
    assertThat(Diagram.of(rule).winning()).isEqualTo(1_203_736);
    assertThat(rule)
        .hasToString("Council of 25, Nice: 232 of 321 votes, 13 members, 62 % of the people");
  }

  /** The same walk; by the votes alone the four largest are alike. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "GMY, 924234, 923616",
    "UKG, 924234, 923560",
    "FRN, 924234, 923556",
    "SPN, 876978, 876308",
    "NTH, 456480, 456208",
    "BEL, 422150, 421890",
    "SWD, 353022, 353080",
    "AUS, 353022, 353076",
    "SLO, 248870, 249256",
    "IRE, 248870, 249254",
    "LUX, 142854, 143410",
    "MLT, 106590, 107166"
  })
  void membersOfTheTwentyFiveHaveTheirSwings(String code, long byVotes, long byAllThree) {
    assertThat(swings(TWENTY_FIVE_BY_VOTES, code)).isEqualTo(byVotes);
    assertThat(swings(TWENTY_FIVE, code)).isEqualTo(byAllThree);
  }

  private static long swings(VotingRule rule, String code) {
    BigInteger[] swings = Diagram.of(rule).swings();
    return IntStream.range(0, swings.length)
        .filter(v -> rule.voters().get(v).code().equals(code))
        .mapToLong(v -> swings[v].longValueExact())
        .sum();
  }

  @Test
  void niceIsProperAndGermanyMoreDesirableForItsPeople() {
    Winning nice = Winning.of(EuCouncil.nice(PEOPLE));
    assertThat(nice.proper()).isTrue();
    assertThat(nice.strong()).isFalse();
    assertThat(nice.ordered()).isTrue();
    assertThat(nice.classes().get(0).stream().map(Actor::code)).containsExactly("GMY");
    assertThat(nice.classes().get(2).stream().map(Actor::code)).containsExactly("FRN", "ITA");
    assertThat(EuCouncil.nice(PEOPLE))
        .hasToString("Council of 27, Nice: 255 of 345 votes, 14 members, 62 % of the people");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"1958, 4", "1973, 6", "1981, 6", "1986, 8", "1995, 10"})
  void withoutAProposalMoreMustHaveCastThem(int year, int members) {
    VotingRule rule = EuCouncil.withoutProposal(year);
    for (var coalition : MinimalWinning.of(rule).list().coalitions()) {
      assertThat(coalition).hasSizeGreaterThanOrEqualTo(members);
    }
    assertThat(rule.toString()).contains("" + year).endsWith("by " + members + " members");
  }

  /** Of 12 votes by 4 members the three large ones alone are not enough: one coalition fewer. */
  @Test
  void theThreeLargeOnesCouldNotDecideAlone() {
    Winning six = Winning.of(EuCouncil.withoutProposal(1958));
    assertThat(six.winning()).isEqualTo(13);
    assertThat(six.dummies()).isEmpty();
  }

  @Test
  void lisbonWithoutAProposalAsksForSevenOfTen() {
    assertThat(EuCouncil.lisbonWithoutProposal(PEOPLE))
        .hasToString("Council of 27, Lisbon: 20 members and 65 % of the people");
    assertThat(EuCouncil.lisbon(PEOPLE))
        .hasToString("Council of 27, Lisbon: 15 members and 65 % of the people, or 24 members");
  }

  @Test
  void peopleWhoAreMissingAreAskedFor() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EuCouncil.nice(Map.of()))
        .withMessage("the number of AUS is missing");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EuCouncil.of2004(Map.of()))
        .withMessage("the number of AUS is missing");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EuCouncil.lisbon(Map.of()))
        .withMessage("the Council has at least 15 members: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EuCouncil.withoutProposal(1960))
        .withMessageEndingWith("1995: 1960");
  }
}
