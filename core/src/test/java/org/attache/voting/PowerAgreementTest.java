package org.attache.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Actor;
import org.attache.internal.Seeds;

/** What holds for every engine and every index, under nested, compound and dual rules too. */
@Tag("fast")
@Domain(RandomRules.class)
@Domain(DomainContext.Global.class)
class PowerAgreementTest {

  private static boolean applies(PowerMethod method, PowerKind kind, VotingRule rule) {
    try {
      PowerUnions alone = PowerUnions.of(rule, List.of());
      return new PowerChoice(kind, rule, alone, false).checked(method) == method;
    } catch (IllegalArgumentException refused) {
      return false;
    }
  }

  @Property(tries = 30)
  void everyEngineThatAppliesFollowsTheDefinition(@ForAll VotingRule rule) {
    for (PowerKind kind : PowerKind.values()) {
      double[] defined = PowerGames.index(kind, rule);
      for (PowerMethod method : PowerMethod.values()) {
        if (method != PowerMethod.MONTE_CARLO && applies(method, kind, rule)) {
          VotingPower power = PowerIndex.of(kind).withMethod(method).of(rule);
          assertThat(power.method()).isEqualTo(method);
          assertThat(PowerGames.values(power))
              .as("%s by %s of %s", kind, method, rule)
              .containsExactly(defined, within(1e-12));
        }
      }
    }
  }

  /** One quota has them all; a rule of more is counted by coalitions, by kinds or by draws. */
  @Property(tries = 30)
  void enginesApplyByTheFormOfTheRule(@ForAll VotingRule rule) {
    boolean one = rule.clause() instanceof Votes;
    for (PowerKind kind : PowerKind.values()) {
      assertThat(applies(PowerMethod.ENUMERATION, kind, rule)).isTrue();
      assertThat(applies(PowerMethod.ALIKE_VOTERS, kind, rule)).isTrue();
      assertThat(applies(PowerMethod.GENERATING_FUNCTION, kind, rule)).isEqualTo(one && !kind.deep);
      assertThat(applies(PowerMethod.INTEGRAL, kind, rule))
          .isEqualTo(one && kind == PowerKind.SHAPLEY_SHUBIK);
      assertThat(applies(PowerMethod.MONTE_CARLO, kind, rule)).isEqualTo(!kind.needsMinimal());
    }
  }

  @Property(tries = 10, seed = "1966")
  void drawsAreWithinFourStandardErrors(@ForAll VotingRule rule) {
    for (PowerKind kind : PowerKind.values()) {
      if (!kind.needsMinimal()) {
        double[] defined = PowerGames.index(kind, rule);
        PowerIndex drawn =
            PowerIndex.of(kind).withMethod(PowerMethod.MONTE_CARLO).withDraws(10_000, 1);
        List<VoterPower> voters = drawn.of(rule).voters();
        for (int v = 0; v < defined.length; v++) {
          assertThat(voters.get(v).value())
              .as("%s of %s by %s", kind, voters.get(v), rule)
              .isCloseTo(defined[v], within(4 * voters.get(v).standardError() + 1e-12));
        }
      }
    }
  }

  /** The rule of other voters: those of equal numbers become one of the weight of both. */
  private static VotingRule renamed(Clause clause, int[] number) {
    if (clause instanceof Votes votes) {
      Map<Actor, Long> weights = new TreeMap<>();
      for (int v = 0; v < number.length; v++) {
        weights.merge(RandomRules.voter(number[v]), votes.weight[v], Long::sum);
      }
      return VotingRule.weighted(votes.quota, weights);
    }
    Gate gate = (Gate) clause;
    Map<VotingRule, Long> weights = new LinkedHashMap<>();
    for (int i = 0; i < gate.weight.length; i++) {
      weights.merge(renamed(gate.below.get(i), number), gate.weight[i], Long::sum);
    }
    return VotingRule.compound(gate.quota, weights);
  }

  /** Of voters in the order of the unions. */
  private static List<Set<Actor>> unions(int[] union, List<Actor> voters) {
    Map<Integer, Set<Actor>> unions = new TreeMap<>();
    for (int v = 0; v < union.length; v++) {
      unions.computeIfAbsent(union[v], any -> new TreeSet<>()).add(voters.get(v));
    }
    return List.copyOf(unions.values());
  }

  @Property(tries = 30)
  void otherNamesGiveTheSamePower(@ForAll VotingRule rule, @ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int n = rule.voters().size();
    int[] number = IntStream.range(0, n).toArray();
    Seeds.shuffle(number, random);
    VotingRule other = renamed(rule.clause(), number);
    for (PowerKind kind : PowerKind.values()) {
      areAlike(PowerIndex.of(kind).of(rule), PowerIndex.of(kind).of(other), number);
    }
    int[] union = random.ints(n, 0, 3).toArray();
    List<Actor> renamed = Arrays.stream(number).mapToObj(RandomRules::voter).toList();
    for (PowerIndex index : List.of(Power.shapleyShubik(), Power.banzhaf())) {
      VotingPower united = index.withUnions(unions(union, rule.voters())).of(rule);
      areAlike(united, index.withUnions(unions(union, renamed)).of(other), number);
    }
  }

  private static void areAlike(VotingPower power, VotingPower other, int[] number) {
    for (int v = 0; v < number.length; v++) {
      assertThat(other.voters().get(number[v]).exact())
          .as(power.toString())
          .isEqualTo(power.voters().get(v).exact());
    }
  }

  @Property(tries = 40)
  void whoCanTakeEachOthersPlaceHaveTheSamePower(@ForAll VotingRule rule) {
    boolean[] wins = RandomRules.brute(rule);
    int n = rule.voters().size();
    for (PowerKind kind : PowerKind.values()) {
      VotingPower power = PowerIndex.of(kind).of(rule);
      for (int one = 0; one < n; one++) {
        for (int other = 0; other < one; other++) {
          if (areInterchangeable(wins, 1 << one, 1 << other)) {
            assertThat(power.voters().get(one).exact())
                .isEqualTo(power.voters().get(other).exact());
          }
        }
      }
    }
  }

  private static boolean areInterchangeable(boolean[] wins, int one, int other) {
    return IntStream.range(0, wins.length)
        .filter(bits -> (bits & (one | other)) == 0)
        .allMatch(bits -> wins[bits | one] == wins[bits | other]);
  }

  /** What a union has together, Owen gives it as one voter; who never matters has nothing. */
  @Property(tries = 30)
  void owenSharesWhatUnionsHaveAmongEachOther(@ForAll VotingRule rule, @ForAll long seed) {
    int n = rule.voters().size();
    int[] union = new SplittableRandom(seed).ints(n, 0, 3).toArray();
    int[] dense = Arrays.stream(union).map(u -> rank(union, u)).toArray();
    List<Set<Actor>> unions = unions(dense, rule.voters());
    VotingPower owen = Power.shapleyShubik().withUnions(unions).of(rule);
    double[] quotient = PowerGames.index(PowerKind.SHAPLEY_SHUBIK, renamed(rule.clause(), dense));
    double[] together = new double[quotient.length];
    for (int v = 0; v < n; v++) {
      together[dense[v]] += owen.voters().get(v).value();
    }
    assertThat(together).containsExactly(quotient, within(1e-12));
    VotingPower coalitions = Power.banzhaf().withUnions(unions).of(rule);
    for (Actor nobody : Winning.of(rule).dummies()) {
      assertThat(owen.of(nobody)).isZero();
      assertThat(coalitions.of(nobody)).isZero();
    }
  }

  private static int rank(int[] union, int of) {
    return (int) Arrays.stream(union).distinct().filter(one -> one < of).count();
  }

  /** Dubey (1975): what two rules give is what they give joined by and and by or. */
  @Property(tries = 30)
  void powerIsTransferredBetweenRules(@ForAll VotingRule one, @ForAll VotingRule other) {
    for (PowerIndex index : List.of(Power.shapleyShubik(), Power.banzhaf())) {
      VotingPower both = index.of(one.and(other));
      VotingPower either = index.of(one.or(other));
      for (Actor voter : both.voters().stream().map(VoterPower::voter).toList()) {
        Fraction apart = of(index.of(one), voter).plus(of(index.of(other), voter));
        assertThat(of(both, voter).plus(of(either, voter))).isEqualTo(apart);
      }
    }
  }

  private static Fraction of(VotingPower power, Actor voter) {
    Optional<VoterPower> found =
        power.voters().stream().filter(one -> one.voter().equals(voter)).findFirst();
    return found.flatMap(VoterPower::exact).orElse(Fraction.ZERO);
  }
}
