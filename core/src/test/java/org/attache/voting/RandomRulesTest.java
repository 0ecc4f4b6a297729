package org.attache.voting;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;

@Tag("fast")
@Domain(RandomRules.class)
class RandomRulesTest {
  @Property(tries = 200)
  void everyRuleIsMonotoneAndAllWinAndNobodyLoses(@ForAll VotingRule rule) {
    boolean[] wins = RandomRules.brute(rule);
    assertThat(wins[0]).isFalse();
    assertThat(wins[wins.length - 1]).isTrue();
    for (int bits = 0; bits < wins.length; bits++) {
      for (int more = 1; more < wins.length; more <<= 1) {
        assertThat(wins[bits | more] || !wins[bits]).isTrue();
      }
    }
  }

  @Property(tries = 200)
  void whatIsDualBlocksAndTheDualOfTheDualIsTheRule(@ForAll VotingRule rule) {
    boolean[] wins = RandomRules.brute(rule);
    boolean[] dual = RandomRules.brute(rule.dual());
    for (int bits = 0; bits < wins.length; bits++) {
      assertThat(dual[bits]).isEqualTo(!wins[wins.length - 1 - bits]);
    }
    assertThat(RandomRules.brute(rule.dual().dual())).isEqualTo(wins);
  }

  @Property(tries = 200)
  void theBallotAgreesInWhateverOrderItIsAsked(@ForAll VotingRule rule) {
    boolean[] wins = RandomRules.brute(rule);
    Ballot ballot = new Ballot(rule);
    int last = wins.length - 1;
    for (int i = 0; i <= last; i++) {
      int bits = i * 77 & last;
      assertThat(ballot.wins(bits)).isEqualTo(wins[bits]);
    }
  }
}
