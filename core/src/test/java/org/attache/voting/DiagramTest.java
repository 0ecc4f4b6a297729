package org.attache.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;

/** Against the rule asked about every coalition. */
@Tag("fast")
@Domain(RandomRules.class)
class DiagramTest {
  @Property(tries = 100)
  void winningCoalitionsAndSwingsAreCounted(@ForAll VotingRule rule) {
    boolean[] wins = RandomRules.brute(rule);
    int count = 0;
    int[] swings = new int[rule.voters().size()];
    for (int bits = 0; bits < wins.length; bits++) {
      count += wins[bits] ? 1 : 0;
      for (int v = 0; v < swings.length; v++) {
        swings[v] += wins[bits] && !wins[bits & ~(1 << v)] ? 1 : 0;
      }
    }
    Diagram diagram = Diagram.of(rule);
    assertThat(diagram.winning()).isEqualTo(BigInteger.valueOf(count));
    for (int v = 0; v < swings.length; v++) {
      assertThat(diagram.swings()[v]).isEqualTo(BigInteger.valueOf(swings[v]));
    }
  }

  @Property(tries = 100)
  void minimalWinningCoalitionsAreCounted(@ForAll VotingRule rule) {
    boolean[] wins = RandomRules.brute(rule);
    int count = 0;
    for (int bits = 0; bits < wins.length; bits++) {
      boolean minimal = wins[bits];
      for (int one = 1; one < wins.length; one <<= 1) {
        minimal &= (bits & one) == 0 || !wins[bits ^ one];
      }
      count += minimal ? 1 : 0;
    }
    assertThat(Diagram.of(rule).minimal()).isEqualTo(BigInteger.valueOf(count));
  }

  @Property(tries = 100)
  void divisionsAreTold(@ForAll VotingRule rule) {
    boolean[] wins = RandomRules.brute(rule);
    boolean bothWin = false;
    boolean bothLose = false;
    for (int bits = 0; bits < wins.length; bits++) {
      bothWin |= wins[bits] && wins[wins.length - 1 - bits];
      bothLose |= !wins[bits] && !wins[wins.length - 1 - bits];
    }
    Contest contest = Diagram.of(rule).divisions();
    assertThat(contest.isFirstAlone()).isEqualTo(bothWin);
    assertThat(contest.isSecondAlone()).isEqualTo(bothLose);
  }

  @Property(tries = 100)
  void exchangesTellWhoIsMoreDesirable(@ForAll VotingRule rule) {
    boolean[] wins = RandomRules.brute(rule);
    Diagram diagram = Diagram.of(rule);
    for (int one = 0; one < rule.voters().size(); one++) {
      for (int other = 0; other < rule.voters().size(); other++) {
        boolean atLeast = true;
        for (int bits = 0; bits < wins.length; bits++) {
          if ((bits >> one & 1) == 0 && (bits >> other & 1) == 0) {
            atLeast &= wins[bits | 1 << one] || !wins[bits | 1 << other];
          }
        }
        assertThat(diagram.isAtLeast(one, other)).isEqualTo(atLeast);
      }
    }
  }
}
