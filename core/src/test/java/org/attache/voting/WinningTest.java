package org.attache.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import org.attache.Actor;
import org.attache.Sketch;

/** Against all coalitions of small rules, and what is known of simple majorities. */
@Tag("fast")
@Domain(RandomRules.class)
class WinningTest {
  private static final Actor A = Sketch.state("a");
  private static final Actor B = Sketch.state("b");
  private static final Actor C = Sketch.state("c");
  private static final Actor D = Sketch.state("d");

  private static boolean atLeast(boolean[] wins, int one, int other) {
    return IntStream.range(0, wins.length)
        .filter(bits -> (bits >> one & 1) == 0 && (bits >> other & 1) == 0)
        .allMatch(bits -> wins[bits | 1 << one] || !wins[bits | 1 << other]);
  }

  @Property(tries = 100)
  void everyAnswerIsThatOfAllCoalitions(@ForAll VotingRule rule) {
    boolean[] wins = RandomRules.brute(rule);
    int all = wins.length - 1;
    Winning winning = Winning.of(rule);
    long won = IntStream.rangeClosed(0, all).filter(bits -> wins[bits]).count();
    assertThat(winning.winning().longValueExact()).isEqualTo(won);
    assertThat(winning.blocking().longValueExact())
        .isEqualTo(IntStream.rangeClosed(0, all).filter(bits -> !wins[all ^ bits]).count());
    assertThat(winning.proper())
        .isEqualTo(IntStream.rangeClosed(0, all).noneMatch(b -> wins[b] && wins[all ^ b]));
    assertThat(winning.strong())
        .isEqualTo(IntStream.rangeClosed(0, all).allMatch(b -> wins[b] || wins[all ^ b]));
    List<Actor> voters = rule.voters();
    for (int v = 0; v < voters.size(); v++) {
      int one = 1 << v;
      boolean vetoes = !wins[all ^ one];
      boolean matters = IntStream.rangeClosed(0, all).anyMatch(b -> wins[b] != wins[b & ~one]);
      assertThat(winning.vetoers().contains(voters.get(v))).isEqualTo(vetoes);
      assertThat(winning.dummies().contains(voters.get(v))).isEqualTo(!matters);
      assertThat(winning.dictator().filter(voters.get(v)::equals).isPresent())
          .isEqualTo(vetoes && wins[one]);
    }
  }

  @Property(tries = 100)
  void classesAreThoseWhoCanTakeEachOthersPlace(@ForAll VotingRule rule) {
    boolean[] wins = RandomRules.brute(rule);
    Winning winning = Winning.of(rule);
    int n = rule.voters().size();
    boolean ordered = true;
    for (int one = 0; one < n; one++) {
      for (int other = 0; other < n; other++) {
        boolean equal = atLeast(wins, one, other) && atLeast(wins, other, one);
        assertThat(place(winning, one) == place(winning, other)).isEqualTo(equal);
        ordered &= atLeast(wins, one, other) || atLeast(wins, other, one);
        if (winning.ordered() && place(winning, one) < place(winning, other)) {
          assertThat(atLeast(wins, one, other)).isTrue();
        }
      }
    }
    assertThat(winning.ordered()).isEqualTo(ordered);
  }

  private static int place(Winning winning, int voter) {
    Actor actor = winning.rule().voters().get(voter);
    return IntStream.range(0, winning.classes().size())
        .filter(i -> winning.classes().get(i).contains(actor))
        .findFirst()
        .orElseThrow();
  }

  @Property(tries = 100)
  void whatIsProperIsStrongAsSeenByBlockers(@ForAll VotingRule rule) {
    Winning one = Winning.of(rule);
    Winning dual = Winning.of(rule.dual());
    assertThat(dual.proper()).isEqualTo(one.strong());
    assertThat(dual.strong()).isEqualTo(one.proper());
    assertThat(dual.winning()).isEqualTo(one.blocking());
    assertThat(dual.minimal()).isEqualTo(one.minimalBlocking());
    assertThat(dual.classes()).isEqualTo(one.classes());
    assertThat(dual.dummies()).isEqualTo(one.dummies());
  }

  @Property(tries = 50)
  void otherNamesInAnotherOrderChangeNothing(@ForAll VotingRule rule) {
    Winning one = Winning.of(rule);
    int n = rule.voters().size();
    int[] turned = IntStream.range(0, n).map(v -> n - 1 - v).toArray();
    Ballot ballot = new Ballot(rule);
    VotingRule same = minimalAsRule(rule, turned);
    Winning other = Winning.of(same);
    assertThat(ballot.voters()).isEqualTo(n);
    assertThat(other.winning()).isEqualTo(one.winning());
    assertThat(other.minimal()).isEqualTo(one.minimal());
    assertThat(other.minimalBlocking()).isEqualTo(one.minimalBlocking());
    assertThat(other.ordered()).isEqualTo(one.ordered());
    assertThat(other.classes().stream().map(List::size).sorted().toList())
        .isEqualTo(one.classes().stream().map(List::size).sorted().toList());
  }

  /** Any of the minimal winning coalitions, and the others as dummies: another tree of clauses. */
  private static VotingRule minimalAsRule(VotingRule rule, int[] number) {
    Map<Actor, Long> nothing = new HashMap<>();
    rule.voters().forEach(voter -> nothing.put(voter, 1L));
    VotingRule everybody = VotingRule.weighted(nothing.size(), nothing);
    Stream<VotingRule> minimal =
        MinimalWinning.of(rule).list().coalitions().stream()
            .map(
                members ->
                    VotingRule.unanimity(
                        members.stream()
                            .map(one -> rule.voters().get(number[rule.number(one)]))
                            .toList()));
    return VotingRule.atLeast(
        1, Stream.concat(Stream.of(everybody), minimal).toArray(VotingRule[]::new));
  }

  @Example
  void aMajorityOfOddManyIsProperAndStrong() {
    List<Actor> five = IntStream.range(0, 5).mapToObj(RandomRules::voter).toList();
    Winning majority = Winning.of(VotingRule.heads(3, five));
    assertThat(majority.winning()).isEqualTo(16);
    assertThat(majority.share()).isEqualTo(Fraction.of(1, 2));
    assertThat(majority.minimal()).isEqualTo(10);
    assertThat(majority.minimalBlocking()).isEqualTo(10);
    assertThat(majority.proper() && majority.strong()).isTrue();
    assertThat(majority.classes()).containsExactly(five);
  }

  /** Taylor and Zwicker: to trade one of each pair makes winners of losers, so nobody compares. */
  @Example
  void twoPairsAreNotComparable() {
    VotingRule either = VotingRule.unanimity(List.of(A, B)).or(VotingRule.unanimity(List.of(C, D)));
    Winning winning = Winning.of(either);
    assertThat(winning.proper()).isFalse();
    assertThat(winning.strong()).isFalse();
    assertThat(winning.ordered()).isFalse();
    assertThat(winning.classes()).containsExactly(List.of(A, B), List.of(C, D));
    assertThat(winning.toString()).contains("classes, not all comparable: a, b | c, d");
  }

  @Example
  void oneVoterIsADictator() {
    Winning alone = Winning.of(VotingRule.unanimity(List.of(A)));
    assertThat(alone.dictator()).contains(A);
    assertThat(alone.vetoers()).containsExactly(A);
    assertThat(alone.proper() && alone.strong() && alone.ordered()).isTrue();
  }

  /** To block takes two of the large, or one of them and one of two votes. */
  @Example
  void theSixPrintAsATable() {
    assertThat(Winning.of(EuCouncil.of1958()))
        .hasToString(
            """
            Council of 6, 1958: 12 of 17 votes
            of the rule          exactly
            voters               6
            winning coalitions   14
            minimal winning      4
            blocking coalitions  50
            minimal blocking     9
            proper               yes
            strong               no
            vetoers              none
            dummies              LUX
            dictator             none
            desirability: FRN, GFR, ITA > BEL, NTH > LUX""");
  }

  @Example
  void tooManyStatesAreRefused() {
    VotingRule lisbon = EuCouncil.lisbon(EuCouncil.peopleOfNice());
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> new DiagramBuilder(lisbon, 1000).build())
        .withMessage("the rule has more than 1000 states, too many to be counted exactly");
  }
}
