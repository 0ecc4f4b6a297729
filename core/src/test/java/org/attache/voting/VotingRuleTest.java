package org.attache.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.Actor;
import org.attache.Sketch;
import org.attache.State;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class VotingRuleTest {
  private static final State A = Sketch.state("a");
  private static final State B = Sketch.state("b");
  private static final State C = Sketch.state("c");
  private static final State D = Sketch.state("d");
  private static final VotingRule WEIGHTED =
      VotingRule.weighted(6, Map.of(A, 4L, B, 3L, C, 2L, D, 1L));

  private static List<Set<Actor>> winning(VotingRule rule) {
    List<Actor> voters = rule.voters();
    List<Set<Actor>> winning = new ArrayList<>();
    Ballot ballot = new Ballot(rule);
    for (long bits = 0; bits < 1L << voters.size(); bits++) {
      Set<Actor> coalition = new java.util.TreeSet<>();
      for (int v = 0; v < voters.size(); v++) {
        if ((bits >> v & 1) == 1) {
          coalition.add(voters.get(v));
        }
      }
      assertThat(ballot.wins(bits)).as("%s by %s", coalition, rule).isEqualTo(rule.wins(coalition));
      if (ballot.wins(bits)) {
        winning.add(coalition);
      }
    }
    return winning;
  }

  @Test
  void whoeverReachesTheQuotaWins() {
    assertThat(winning(WEIGHTED))
        .containsExactlyInAnyOrder(
            Set.of(A, B),
            Set.of(A, C),
            Set.of(A, B, C),
            Set.of(A, B, D),
            Set.of(A, C, D),
            Set.of(B, C, D),
            Set.of(A, B, C, D));
    assertThat(WEIGHTED).hasToString("[6; 4 3 2 1]");
  }

  @Test
  void theDualIsWhatCanBlock() {
    VotingRule rule = WEIGHTED.or(VotingRule.unanimity(List.of(C, D)));
    VotingRule dual = rule.dual();
    for (Set<Actor> coalition : winning(VotingRule.heads(1, rule.voters()))) {
      List<Actor> rest = new ArrayList<>(rule.voters());
      rest.removeAll(coalition);
      assertThat(dual.wins(coalition)).isEqualTo(!rule.wins(rest));
    }
    assertThat(winning(dual.dual())).isEqualTo(winning(rule));
  }

  @Test
  void rulesArePutTogether() {
    VotingRule heads = VotingRule.heads(3, List.of(A, B, C, D));
    assertThat(winning(WEIGHTED.and(heads))).hasSize(5);
    assertThat(winning(WEIGHTED.or(VotingRule.unanimity(List.of(D))))).hasSize(7 + 4);
    VotingRule two = VotingRule.atLeast(2, WEIGHTED, heads, VotingRule.unanimity(List.of(A, D)));
    assertThat(winning(two)).hasSize(5);
    assertThat(two).hasToString("2 of {([6; 4 3 2 1]), (3 of 4), (2 of 2)}");
    assertThat(two.wins(List.of(A, B))).isFalse();
  }

  @Test
  void bodiesDecideWithinABody() {
    VotingRule north = VotingRule.heads(1, List.of(A, B));
    VotingRule south = VotingRule.unanimity(List.of(C, D));
    VotingRule both = VotingRule.compound(3, Map.of(north, 2L, south, 1L));
    assertThat(winning(both)).hasSize(3);
    assertThat(both.voters()).containsExactly(A, B, C, D);
  }

  @Test
  void sharesAreExactInDecimals() {
    Map<Actor, Double> people = Map.of(A, 0.1, B, 0.2, C, 0.7);
    VotingRule rule = VotingRule.share(0.3, people.keySet(), people::get);
    assertThat(rule.wins(List.of(A, B))).isTrue();
    assertThat(rule.wins(List.of(B))).isFalse();
    assertThat(rule).hasToString("30 % of a sum over 3");
  }

  @Test
  void whatCannotBeARuleIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VotingRule.weighted(11, Map.of(A, 4L, B, 6L)))
        .withMessage("the quota must be at least 1 and at most the sum of weights, 10: 11");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VotingRule.weighted(1, Map.of(A, -4L, B, 6L)))
        .withMessage("weights must not be negative: -4");
    assertThatIllegalArgumentException().isThrownBy(() -> VotingRule.heads(1, List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VotingRule.share(Double.NaN, List.of(A), x -> 1))
        .withMessage("the share must be in (0, 1]: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VotingRule.share(0.5, List.of(A), x -> Double.NaN))
        .withMessage("the number of a must be finite and not negative: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WEIGHTED.wins(List.of(Sketch.state("x"))))
        .withMessage("x does not vote among 4");
  }
}
