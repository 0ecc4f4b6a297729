package org.attache.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.attache.Actor;
import org.attache.State;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class AssembliesTest {
  private static List<Actor> members(int size) {
    return IntStream.range(0, size).mapToObj(RandomRules::voter).toList();
  }

  private static Actor[] seated(int seats) {
    return members(seats).toArray(Actor[]::new);
  }

  @ParameterizedTest(name = "of {0}: {1}, {2}")
  @CsvSource({"193, 129, 97", "192, 128, 97", "51, 34, 26", "4, 3, 3", "1, 1, 1"})
  void twoThirdsOrMoreThanHalf(int size, int twoThirds, int majority) {
    assertThat(GeneralAssembly.important(members(size)))
        .hasToString("General Assembly, important: " + twoThirds + " of " + size);
    VotingRule other = GeneralAssembly.other(members(size));
    assertThat(other.wins(members(majority))).isTrue();
    assertThat(other.wins(members(majority - 1))).isFalse();
  }

  @Test
  void unitingForPeaceIsTwoThirdsWhoeverVetoes() {
    SecurityCouncil council = SecurityCouncil.since1966().withSeated(seated(10));
    List<Actor> members = new ArrayList<>(council.members());
    IntStream.range(10, 16).mapToObj(RandomRules::voter).forEach(members::add);
    VotingRule uniting = GeneralAssembly.unitingForPeace(council, members);
    VotingRule important = GeneralAssembly.important(members);
    assertThat(uniting).hasToString("Uniting for Peace, General Assembly, important: 14 of 21");
    assertThat(Winning.of(uniting).winning()).isEqualTo(Winning.of(important).winning());
    assertThat(Winning.of(uniting).classes()).hasSize(1);
    VotingRule calling = GeneralAssembly.calling(council, members);
    assertThat(calling.wins(List.of(seated(9)))).isTrue();
    assertThat(calling.wins(List.of(seated(8)))).isFalse();
    assertThat(calling.wins(members.subList(10, 21))).isTrue();
  }

  @Test
  void theCouncilIsOfMembersOfTheAssembly() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> GeneralAssembly.unitingForPeace(SecurityCouncil.since1966(), members(193)))
        .withMessageStartingWith("15 of the Council are not among the members; seat states");
  }

  @Test
  void consensusMayBeMinusOne() {
    List<Actor> five = members(5);
    assertThat(Winning.of(Consensus.of(five)).vetoers()).isEqualTo(five);
    Winning minus = Winning.of(Consensus.minusOne(five));
    assertThat(minus.winning()).isEqualTo(6);
    assertThat(minus.vetoers()).isEmpty();
    assertThat(minus.minimalBlocking()).isEqualTo(10);
    Winning without = Winning.of(Consensus.without(five.get(2), five));
    assertThat(without.winning()).isEqualTo(2);
    assertThat(without.dummies()).containsExactly(five.get(2));
    assertThat(Consensus.minusOne(five)).hasToString("consensus of 5 minus one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Consensus.minusOne(members(1)))
        .withMessage("consensus minus one takes at least 2 members: 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Consensus.without(new State("x", "X"), five))
        .withMessage("x is not among 5 members");
  }

  @Test
  void theConcertIsOfSixVetoes() {
    Winning concert = Winning.of(Consensus.concertOfSix());
    assertThat(concert.winning()).isEqualTo(1);
    assertThat(concert.vetoers()).hasSize(6);
    assertThat(concert.minimalBlocking()).isEqualTo(6);
  }

  /** Counts by dynamic programming in Python, apart from this library. */
  @Test
  void theCollegeHasItsCounts() {
    VotingRule before = ElectoralCollege.of2012();
    VotingRule now = ElectoralCollege.of2024();
    assertThat(now.voters()).hasSize(51);
    assertThat(now.voters().get(4)).hasToString("CA");
    assertThat(now.voters().get(4).name()).isEqualTo("California");
    Winning college = Winning.of(now);
    assertThat(college.winning()).isEqualTo(1_117_385_292_262_622L);
    assertThat(Diagram.of(before).winning()).isEqualTo(1_117_411_666_560_589L);
    assertThat(college.proper()).isTrue();
    assertThat(college.strong()).isFalse();
    assertThat(college.winning().shiftLeft(1)).isLessThan(BigInteger.TWO.pow(51));
    assertThat(college.ordered()).isTrue();
    assertThat(college.dummies()).isEmpty();
  }

  /** 538 votes in all: whoever has 269 is blocked by the other half. */
  @Test
  void theCollegeHas538Votes() {
    for (VotingRule rule : List.of(ElectoralCollege.of2012(), ElectoralCollege.of2024())) {
      assertThat(rule.clause()).isInstanceOf(Votes.class);
      Votes votes = (Votes) rule.clause();
      assertThat(Arrays.stream(votes.weight).sum()).isEqualTo(538);
    }
  }

  /** By exact enumeration in Python, apart from this library. */
  @ParameterizedTest(name = "[{0}; {1}]")
  @CsvSource({"51, 50 49 1, 3, 2", "6, 4 3 2 1, 7, 3", "4, 3 1 1 1 1, 16, 5"})
  void smallGamesHaveTheirCounts(long quota, String weights, long winning, long minimal) {
    Winning game = Winning.of(weighted(quota, weights));
    assertThat(game.winning()).isEqualTo(winning);
    assertThat(game.minimal()).isEqualTo(minimal);
  }

  /** Nassau County: three of the six supervisors had all the power, by Banzhaf (1965). */
  @ParameterizedTest(name = "[{0}]")
  @CsvSource({"16, 9 9 7 3 1 1", "58, 31 31 28 21 2 2"})
  void threeDummiesInNassauCounty(long quota, String weights) {
    Winning board = Winning.of(weighted(quota, weights));
    assertThat(board.winning()).isEqualTo(32);
    assertThat(board.minimal()).isEqualTo(3);
    assertThat(board.dummies()).hasSize(3);
  }

  private static VotingRule weighted(long quota, String weights) {
    List<String> words = List.of(weights.split(" ", -1));
    Map<Actor, Long> votes = new TreeMap<>();
    for (int i = 0; i < words.size(); i++) {
      votes.put(RandomRules.voter(i), Long.valueOf(words.get(i)));
    }
    return VotingRule.weighted(quota, votes);
  }

  /** 55 + 38 + 29 + 29 + 20 + 20 + 18 + 16 + 16 + 15 + 14 = 270: the eleven largest and no ten. */
  @Test
  void elevenStatesCanElectAPresident() {
    VotingRule college = ElectoralCollege.of2012();
    Map<Actor, Integer> each = new TreeMap<>();
    college.voters().forEach(state -> each.put(state, 1));
    CoalitionList fewest = MinimalWinning.of(college).lightest(each);
    assertThat(fewest.coalitions()).hasSize(1);
    assertThat(fewest.coalitions().get(0)).hasSize(11);
  }
}
