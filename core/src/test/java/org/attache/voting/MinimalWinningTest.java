package org.attache.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import org.attache.Actor;
import org.attache.Sketch;

/** Against all coalitions of small rules, and the counts of treaties. */
@Tag("fast")
@Domain(RandomRules.class)
class MinimalWinningTest {
  private static int bits(VotingRule rule, List<Actor> members) {
    return members.stream().mapToInt(member -> 1 << rule.number(member)).sum();
  }

  private static List<Integer> minimal(VotingRule rule) {
    boolean[] wins = RandomRules.brute(rule);
    List<Integer> minimal = new ArrayList<>();
    for (int bits = 0; bits < wins.length; bits++) {
      boolean is = wins[bits];
      for (int one = 1; one < wins.length; one <<= 1) {
        is &= (bits & one) == 0 || !wins[bits ^ one];
      }
      if (is) {
        minimal.add(bits);
      }
    }
    return minimal;
  }

  private static List<Integer> listed(VotingRule rule, CoalitionList list) {
    return list.coalitions().stream().map(members -> bits(rule, members)).toList();
  }

  @Property(tries = 100)
  void everyMinimalCoalitionIsFoundOnce(@ForAll VotingRule rule) {
    MinimalWinning search = MinimalWinning.of(rule);
    assertThat(listed(rule, search.list())).containsExactlyInAnyOrderElementsOf(minimal(rule));
    assertThat(search.count()).isEqualTo(BigInteger.valueOf(minimal(rule).size()));
    List<List<Actor>> told = new ArrayList<>();
    search.forEach(told::add);
    assertThat(told).isEqualTo(search.list().coalitions());
  }

  @Property(tries = 100)
  void minimalBlockersAreTheLeastThatHitEveryMinimalWinner(@ForAll VotingRule rule) {
    List<Integer> winners = minimal(rule);
    List<Integer> hitting = new ArrayList<>();
    for (int bits = 0; bits < 1 << rule.voters().size(); bits++) {
      int set = bits;
      boolean hits = winners.stream().allMatch(winner -> (winner & set) != 0);
      for (int one = 1; one <= bits; one <<= 1) {
        int less = bits & ~one;
        hits &= (bits & one) == 0 || winners.stream().anyMatch(winner -> (winner & less) == 0);
      }
      if (hits) {
        hitting.add(bits);
      }
    }
    assertThat(listed(rule, MinimalWinning.blocking(rule).list()))
        .containsExactlyInAnyOrderElementsOf(hitting);
  }

  @Property(tries = 100)
  void theLightestWeighLeast(@ForAll VotingRule rule) {
    Map<Actor, Double> weights = new HashMap<>();
    for (int i = 0; i < rule.voters().size(); i++) {
      weights.put(rule.voters().get(i), (1 + i * 7 % 4) / 10.0);
    }
    List<Integer> winners = minimal(rule);
    int least = winners.stream().mapToInt(MinimalWinningTest::tenths).min().orElseThrow();
    assertThat(listed(rule, MinimalWinning.of(rule).lightest(weights)))
        .containsExactlyInAnyOrderElementsOf(
            winners.stream().filter(bits -> tenths(bits) == least).toList());
  }

  private static int tenths(int bits) {
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      sum += (bits >> i & 1) * (1 + i * 7 % 4);
    }
    return sum;
  }

  @Property(tries = 100)
  void shiftMinimalOnesLoseByAnyWorseMember(@ForAll VotingRule rule) {
    boolean[] wins = RandomRules.brute(rule);
    int n = rule.voters().size();
    List<Integer> expected = new ArrayList<>();
    for (int bits : minimal(rule)) {
      boolean is = true;
      for (int one = 0; one < n; one++) {
        for (int other = 0; other < n; other++) {
          if ((bits >> one & 1) == 1 && (bits >> other & 1) == 0) {
            boolean above = atLeast(wins, one, other) && !atLeast(wins, other, one);
            is &= !above || !wins[bits ^ 1 << one ^ 1 << other];
          }
        }
      }
      if (is) {
        expected.add(bits);
      }
    }
    assertThat(listed(rule, MinimalWinning.of(rule).shiftMinimal()))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static boolean atLeast(boolean[] wins, int one, int other) {
    for (int bits = 0; bits < wins.length; bits++) {
      boolean apart = (bits >> one & 1) == 0 && (bits >> other & 1) == 0;
      if (apart && wins[bits | 1 << other] && !wins[bits | 1 << one]) {
        return false;
      }
    }
    return true;
  }

  /** By hand: three large, or two large and two of two votes; Luxembourg is in none. */
  @Example
  void theSixHadFourOfThem() {
    MinimalWinning six = MinimalWinning.of(EuCouncil.of1958());
    assertThat(six.list())
        .hasToString(
            """
            minimal winning coalitions by Council of 6, 1958: 12 of 17 votes
            size  members
               3  FRN GFR ITA
               4  BEL FRN GFR NTH
               4  BEL FRN ITA NTH
               4  BEL GFR ITA NTH
            4 in all""");
    assertThat(six.shiftMinimal().coalitions()).hasSize(4);
    assertThat(six).hasToString("minimal winning coalitions by Council of 6, 1958: 12 of 17 votes");
  }

  /** Riker's example: of 5, 4 and 3 seats the two smaller parties form the government. */
  @Example
  void theSmallestMajorityForms() {
    Map<Actor, Long> seats =
        Map.of(Sketch.state("a"), 5L, Sketch.state("b"), 4L, Sketch.state("c"), 3L);
    assertThat(MinimalWinning.of(VotingRule.weighted(7, seats)).lightest(seats).coalitions())
        .containsExactly(List.of(Sketch.state("b"), Sketch.state("c")));
  }

  @Example
  void tooManyAreRefused() {
    MinimalWinning council = MinimalWinning.of(SecurityCouncil.since1966().substantive());
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> council.withLimit(209).list())
        .withMessageStartingWith("there are more than 209 coalitions by Security Council");
    assertThat(council.withLimit(210).list().coalitions()).hasSize(210);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> council.withLimit(0))
        .withMessage("the limit must be at least 1: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> council.lightest(Map.of()))
        .withMessage("the weight of CHN is missing");
    List<Actor> many = IntStream.range(0, 65).mapToObj(RandomRules::voter).toList();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MinimalWinning.of(VotingRule.unanimity(many)).list())
        .withMessageContaining("at most 64 voters");
    assertThat(MinimalWinning.of(VotingRule.heads(2, many)).count())
        .isEqualTo(BigInteger.valueOf(65 * 64 / 2));
  }
}
