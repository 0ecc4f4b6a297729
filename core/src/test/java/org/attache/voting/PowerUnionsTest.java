package org.attache.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.attache.Actor;
import org.attache.Run;
import org.junit.jupiter.api.Test;

/** Owen's value and that of Banzhaf and Owen. */
@Tag("fast")
@org.junit.jupiter.api.Tag("fast")
class PowerUnionsTest {
  private static final VotingRule MAJORITY = PowerGames.quota(2, 1, 1, 1);

  private static List<Set<Actor>> unions(VotingRule rule, int... union) {
    List<Set<Actor>> all = new ArrayList<>();
    for (int k = 0; k <= Arrays.stream(union).max().orElse(0); k++) {
      Set<Actor> one = new java.util.TreeSet<>();
      for (int v = 0; v < union.length; v++) {
        if (union[v] == k) {
          one.add(rule.voters().get(v));
        }
      }
      if (!one.isEmpty()) {
        all.add(one);
      }
    }
    return all;
  }

  /** Two of three who stand together share all. */
  @Test
  void unionOfTwoOfThreeHasAllPower() {
    List<Set<Actor>> two = List.of(Set.copyOf(MAJORITY.voters().subList(0, 2)));
    assertThat(PowerGames.fractions(Power.shapleyShubik().withUnions(two).of(MAJORITY)))
        .containsExactly("1/2", "1/2", "0");
    assertThat(PowerGames.fractions(Power.banzhaf().withUnions(two).of(MAJORITY)))
        .containsExactly("1/2", "1/2", "0");
  }

  @Property(tries = 30)
  void unionsThatSayNothingChangeNothing(
      @ForAll @IntRange(min = 1, max = 9) int n, @ForAll int seed) {
    VotingRule rule = PowerGames.random(n, new SplittableRandom(seed));
    List<Set<Actor>> all = List.of(Set.copyOf(rule.voters()));
    List<Set<Actor>> alone = rule.voters().stream().<Set<Actor>>map(Set::of).toList();
    for (PowerIndex index : List.of(Power.shapleyShubik(), Power.banzhaf())) {
      List<String> without = PowerGames.fractions(index.of(rule));
      assertThat(PowerGames.fractions(index.withUnions(all).of(rule))).isEqualTo(without);
      assertThat(PowerGames.fractions(index.withUnions(alone).of(rule))).isEqualTo(without);
    }
  }

  @Property(tries = 30)
  void owenFollowsItsDefinitionOverOrders(
      @ForAll @IntRange(min = 1, max = 6) int n, @ForAll int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    VotingRule rule = PowerGames.random(n, random);
    int[] union = random.ints(n, 0, 3).toArray();
    double[] pivots = new double[n];
    double orders = orders(rule, union, new int[n], 0, 0, pivots);
    VotingPower owen = Power.shapleyShubik().withUnions(unions(rule, union)).of(rule);
    assertThat(PowerGames.values(owen))
        .containsExactly(Arrays.stream(pivots).map(x -> x / orders).toArray(), within(1e-12));
  }

  /** All orders in which unions stay together, and who is the pivot in each. */
  private static double orders(
      VotingRule rule, int[] union, int[] order, int place, int used, double[] pivots) {
    int n = union.length;
    if (place == n) {
      int bits = 0;
      for (int v : order) {
        if (!PowerGames.wins(rule, bits) && PowerGames.wins(rule, bits | 1 << v)) {
          pivots[v]++;
        }
        bits |= 1 << v;
      }
      return 1;
    }
    double count = 0;
    for (int v = 0; v < n; v++) {
      if ((used >> v & 1) == 0 && mayFollow(union, order, place, used, v)) {
        order[place] = v;
        count += orders(rule, union, order, place + 1, used | 1 << v, pivots);
      }
    }
    return count;
  }

  private static boolean mayFollow(int[] union, int[] order, int place, int used, int voter) {
    if (place == 0 || union[order[place - 1]] == union[voter]) {
      return true;
    }
    for (int v = 0; v < union.length; v++) {
      if ((used >> v & 1) == 0 && union[v] == union[order[place - 1]]) {
        return false;
      }
    }
    return true;
  }

  @Property(tries = 30)
  void banzhafOwenFollowsItsDefinitionOverCoalitions(
      @ForAll @IntRange(min = 1, max = 8) int n, @ForAll int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    VotingRule rule = PowerGames.random(n, random);
    int[] union = random.ints(n, 0, 4).toArray();
    double[] expected = new double[n];
    for (int v = 0; v < n; v++) {
      double swings = 0;
      double coalitions = 0;
      for (int bits = 0; bits < 1 << n; bits++) {
        if ((bits >> v & 1) == 1 && othersAreWhole(union, bits, union[v])) {
          coalitions++;
          swings += PowerGames.critical(rule, bits, v) ? 1 : 0;
        }
      }
      expected[v] = swings / coalitions;
    }
    PowerIndex index = Power.banzhaf().withUnions(unions(rule, union));
    assertThat(PowerGames.values(index.of(rule))).containsExactly(expected, within(1e-12));
  }

  private static boolean othersAreWhole(int[] union, int bits, int own) {
    for (int v = 0; v < union.length; v++) {
      for (int w = 0; w < v; w++) {
        if (union[v] != own && union[v] == union[w] && (bits >> v & 1) != (bits >> w & 1)) {
          return false;
        }
      }
    }
    return true;
  }

  /** What a union has together is what it would have as one voter. */
  @Test
  void beneluxHasTogetherWhatOneVoterOfItsVotesHas() {
    VotingRule six = EuCouncil.of1958();
    Set<Actor> benelux = new java.util.HashSet<>();
    for (Actor voter : six.voters()) {
      if (List.of("BEL", "NTH", "LUX").contains(voter.code())) {
        benelux.add(voter);
      }
    }
    VotingPower owen = Power.shapleyShubik().withUnions(List.of(benelux)).of(six);
    double together = benelux.stream().mapToDouble(owen::of).sum();
    VotingPower four = Power.shapleyShubik().of(PowerGames.quota(12, 4, 4, 4, 5));
    assertThat(together).isCloseTo(PowerGames.values(four)[3], within(1e-15));
    assertThat(owen.toString()).contains("Owen value").contains("unions [BEL LUX NTH]");
  }

  @Property(tries = 6, seed = "1958")
  void drawsAreWithinFourStandardErrors(@ForAll @IntRange(min = 0, max = 20) int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    VotingRule rule = PowerGames.random(9, random);
    List<Set<Actor>> unions = unions(rule, random.ints(9, 0, 4).toArray());
    for (PowerIndex index : List.of(Power.shapleyShubik(), Power.banzhaf())) {
      double[] exact = PowerGames.values(index.withUnions(unions).of(rule));
      VotingPower drawn =
          index
              .withUnions(unions)
              .withMethod(PowerMethod.MONTE_CARLO)
              .withDraws(20_000, seed)
              .of(rule, Run.on(2));
      for (int v = 0; v < 9; v++) {
        VoterPower one = drawn.voters().get(v);
        assertThat(one.value()).isCloseTo(exact[v], within(4 * one.standardError()));
      }
    }
  }

  @Test
  void whatCannotBeUnionsIsRefused() {
    Actor first = MAJORITY.voters().get(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Power.johnston().withUnions(List.of()))
        .withMessage("the Johnston index has no form with unions");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Power.banzhaf().withUnions(List.of(Set.of(first), Set.of(first))))
        .withMessage(first + " is in two unions");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Power.banzhaf().withUnions(List.of(Set.of())))
        .withMessage("a union must have a member");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Power.banzhaf()
                    .withUnions(List.of(Set.of(org.attache.Sketch.state("x"))))
                    .of(MAJORITY));
  }
}
