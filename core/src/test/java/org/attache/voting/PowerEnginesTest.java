package org.attache.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.attache.Actor;
import org.attache.Run;
import org.junit.jupiter.api.Test;

/** Every engine against definitions, against closed forms and against the others. */
@Tag("fast")
@org.junit.jupiter.api.Tag("fast")
class PowerEnginesTest {

  private static VotingPower by(PowerMethod method, PowerKind kind, VotingRule rule) {
    return PowerIndex.of(kind).withMethod(method).of(rule);
  }

  @Property(tries = 40)
  void enumerationFollowsTheDefinitions(
      @ForAll @IntRange(min = 1, max = 9) int n, @ForAll int seed) {
    VotingRule rule = PowerGames.random(n, new SplittableRandom(seed));
    for (PowerKind kind : PowerKind.values()) {
      VotingPower power = by(PowerMethod.ENUMERATION, kind, rule);
      assertThat(PowerGames.values(power))
          .as("%s by %s", kind, rule)
          .containsExactly(PowerGames.index(kind, rule), within(1e-12));
      assertThat(by(PowerMethod.ALIKE_VOTERS, kind, rule).voters()).isEqualTo(power.voters());
      assertThat(by(PowerMethod.ALIKE_VOTERS, kind, rule).winning()).isEqualTo(power.winning());
    }
  }

  /** Two thirds of an assembly are enough without a council in it to change that. */
  @Test
  void assembliesOfHundredsAreCountedByKindsOfVoters() {
    long[] ones = new long[193];
    java.util.Arrays.fill(ones, 1);
    VotingRule assembly = PowerGames.quota(129, ones);
    VotingRule council = VotingRule.heads(9, assembly.voters().subList(0, 15));
    VotingRule called = council.or(VotingRule.heads(97, assembly.voters())).and(assembly);
    PowerProfile profile = Power.profile(called);
    assertThat(PowerGames.fractions(profile.of(Power.shapleyShubik()))).containsOnly("1/193");
    assertThat(PowerGames.fractions(profile.of(Power.johnston()))).containsOnly("1/193");
    assertThat(PowerGames.fractions(profile.of(Power.deeganPackel()))).containsOnly("1/193");
    VotingPower swings = Power.banzhaf().of(called);
    assertThat(swings.method()).isEqualTo(PowerMethod.ALIKE_VOTERS);
    assertThat(swings.voters()).isEqualTo(Power.banzhaf().of(assembly).voters());
    assertThat(profile.toString()).contains("enumeration by 2 kinds of voters");
  }

  @Property(tries = 100)
  void generatingFunctionIsEnumeration(
      @ForAll @IntRange(min = 1, max = 12) int n,
      @ForAll @IntRange(min = 0, max = 30) int largest,
      @ForAll int seed) {
    VotingRule rule = PowerGames.randomQuota(n, largest, new SplittableRandom(seed));
    for (PowerKind kind : List.of(PowerKind.SHAPLEY_SHUBIK, PowerKind.BANZHAF, PowerKind.PREVENT)) {
      VotingPower exact = by(PowerMethod.ENUMERATION, kind, rule);
      assertThat(by(PowerMethod.GENERATING_FUNCTION, kind, rule).voters())
          .as(rule.toString())
          .isEqualTo(exact.voters());
      assertThat(by(PowerMethod.GENERATING_FUNCTION, kind, rule).winning())
          .isEqualTo(exact.winning());
    }
  }

  @Property(tries = 100)
  void integralIsTheGeneratingFunctionToTwelveDigits(
      @ForAll @IntRange(min = 1, max = 40) int n, @ForAll int seed) {
    VotingRule rule = PowerGames.randomQuota(n, 50, new SplittableRandom(seed));
    VotingPower exact = by(PowerMethod.GENERATING_FUNCTION, PowerKind.SHAPLEY_SHUBIK, rule);
    assertThat(PowerGames.values(by(PowerMethod.INTEGRAL, PowerKind.SHAPLEY_SHUBIK, rule)))
        .containsExactly(PowerGames.values(exact), within(1e-13));
  }

  @Property(tries = 12, seed = "1958")
  void drawsAreWithinFourStandardErrors(
      @ForAll @IntRange(min = 3, max = 10) int n, @ForAll @IntRange(min = 0, max = 50) int seed) {
    VotingRule rule = PowerGames.random(n, new SplittableRandom(seed));
    for (PowerKind kind : PowerKind.values()) {
      if (!kind.needsMinimal()) {
        for (boolean normalized : new boolean[] {false, true}) {
          PowerIndex index = PowerIndex.of(kind).withNormalization(normalized);
          double[] exact = PowerGames.values(index.of(rule));
          VotingPower drawn =
              index.withMethod(PowerMethod.MONTE_CARLO).withDraws(20_000, seed).of(rule);
          for (int v = 0; v < n; v++) {
            VoterPower one = drawn.voters().get(v);
            assertThat(one.value())
                .as("%s of %s by %s", index, one, rule)
                .isCloseTo(exact[v], within(4 * one.standardError()));
          }
        }
      }
    }
  }

  @Test
  void vetoersPreventEverythingAndNoEstimateIsAboveOne() {
    VotingRule council = SecurityCouncil.since1966().substantive();
    for (PowerIndex index : List.of(Power.preventing(), Power.initiating())) {
      double[] exact = PowerGames.values(index.of(council));
      VotingPower drawn =
          index.withMethod(PowerMethod.MONTE_CARLO).withDraws(100_000, 3).of(council);
      for (int v = 0; v < exact.length; v++) {
        VoterPower one = drawn.voters().get(v);
        assertThat(one.value())
            .as("%s of %s", index, one)
            .isBetween(0.0, exact[v] == 1 ? 1.0 : exact[v] + 4 * one.standardError())
            .isCloseTo(exact[v], within(exact[v] == 1 ? 0 : 4 * one.standardError()));
      }
    }
    VotingPower prevented =
        Power.preventing().withMethod(PowerMethod.MONTE_CARLO).withDraws(5000, 1).of(council);
    assertThat(prevented.voters()).filteredOn(one -> one.value() == 1).hasSize(5);
  }

  /** The first wins alone, 39 others only all together; the last has no weight. */
  @Test
  void whoIsNeverDrawnMayStillHavePowerIfItHasWeight() {
    long[] weights = new long[41];
    java.util.Arrays.fill(weights, 1, 40, 1);
    weights[0] = 39;
    VotingRule rule = PowerGames.quota(39, weights);
    VotingPower drawn =
        Power.banzhaf().withMethod(PowerMethod.MONTE_CARLO).withDraws(10_000, 1).of(rule);
    VoterPower weak = drawn.voters().get(1);
    assertThat(weak.value()).isZero();
    assertThat(weak.low()).isZero();
    assertThat(weak.high()).isBetween(-Math.log(0.025) / 10_000, 3.7 / 10_000);
    VoterPower strong = drawn.voters().get(0);
    assertThat(strong.value()).isOne();
    assertThat(strong.low()).isBetween(1 - 3.7 / 10_000, 1 + Math.log(0.025) / 10_000);
    VoterPower nobody = drawn.voters().get(40);
    assertThat(nobody.high()).isZero();
    assertThat(drawn.provenance().toString()).contains("95 % ± 3.7e-04 at most");
  }

  /** One of m alike voters is the pivot in N orders K·N times: √(K (1 − K) / N) / m is off. */
  @Test
  void alikeVotersHaveOneEstimateOfANarrowerInterval() {
    VotingRule council = SecurityCouncil.since1966().substantive();
    VotingPower drawn =
        Power.shapleyShubik().withMethod(PowerMethod.MONTE_CARLO).withDraws(40_000, 2).of(council);
    double elected = 40.0 / 2145;
    for (VoterPower one : drawn.voters()) {
      boolean few = !one.voter().code().startsWith("ELECTED");
      double error = Math.sqrt(elected * (1 - elected) / 40_000) / (few ? 5 : 10);
      assertThat(one.standardError()).isCloseTo(error, within(0.1 * error));
      assertThat(one.value()).isCloseTo((few ? 421 : 4) / 2145.0, within(4 * one.standardError()));
    }
    assertThat(drawn.voters().stream().map(VoterPower::value).distinct()).hasSize(2);
  }

  /** Members of one union are alike, voters of the same weight elsewhere are not. */
  @Test
  void alikeVotersOfDifferentUnionsHaveTheirOwnEstimates() {
    VotingRule heads = PowerGames.quota(4, 1, 1, 1, 1, 1, 1, 1);
    Set<Actor> three = Set.copyOf(heads.voters().subList(0, 3));
    Set<Actor> two = Set.copyOf(heads.voters().subList(3, 5));
    for (PowerIndex index : List.of(Power.shapleyShubik(), Power.banzhaf())) {
      PowerIndex united = index.withUnions(List.of(three, two));
      double[] exact = PowerGames.values(united.of(heads));
      VotingPower drawn = united.withMethod(PowerMethod.MONTE_CARLO).withDraws(40_000, 3).of(heads);
      double[] values = PowerGames.values(drawn);
      assertThat(values[0]).isEqualTo(values[1]).isEqualTo(values[2]);
      assertThat(values[3]).isEqualTo(values[4]);
      assertThat(values[5]).isEqualTo(values[6]);
      for (int v = 0; v < 7; v++) {
        double error = drawn.voters().get(v).standardError();
        assertThat(values[v]).isCloseTo(exact[v], within(4 * error));
      }
    }
  }

  @Test
  void blocksOfDrawsAddUpForAnyNumberOfDraws() {
    for (int draws : new int[] {1, 8191, 8192, 8193, 1 << 30, Integer.MAX_VALUE}) {
      int blocks = PowerDraws.blocks(draws);
      long sum = 0;
      for (int block = 0; block < blocks; block++) {
        assertThat(PowerDraws.size(draws, block)).isBetween(1, 8192);
        sum += PowerDraws.size(draws, block);
      }
      assertThat(sum).isEqualTo(draws);
    }
  }

  @Test
  void printedBoundsAreRoundedUp() {
    assertThat(PowerIndex.up(1.01e-13, 1)).isEqualByComparingTo("2e-13");
    assertThat(PowerIndex.up(0.00961, 2)).isEqualByComparingTo("0.0097");
    assertThat(PowerIndex.up(0, 1)).isZero();
  }

  @Test
  void digitsDoNotDependOnThreads() {
    VotingRule rule = PowerGames.random(14, new SplittableRandom(3));
    for (PowerKind kind : PowerKind.values()) {
      PowerIndex index = PowerIndex.of(kind);
      assertThat(index.of(rule, Run.on(3))).isEqualTo(index.of(rule));
    }
    VotingRule votes = PowerGames.randomQuota(80, 90, new SplittableRandom(4));
    for (PowerMethod method :
        List.of(PowerMethod.GENERATING_FUNCTION, PowerMethod.INTEGRAL, PowerMethod.MONTE_CARLO)) {
      PowerIndex index = Power.shapleyShubik().withMethod(method).withDraws(20_000, 5);
      assertThat(index.of(votes, Run.on(3))).isEqualTo(index.of(votes)).isEqualTo(index.of(votes));
    }
  }

  /** One of n is the pivot as often as any other; ψ = C(n − 1, q − 1) / 2ⁿ⁻¹. */
  @Test
  void hundredsOfAlikeVotersAreCountedExactly() {
    long[] ones = new long[193];
    java.util.Arrays.fill(ones, 1);
    VotingRule twoThirds = PowerGames.quota(129, ones);
    VotingPower orders = Power.shapleyShubik().of(twoThirds);
    assertThat(PowerGames.fractions(orders)).containsOnly("1/193");
    assertThat(orders.voters()).allMatch(one -> one.swings().equals(Optional.of(choose(192, 128))));
    VotingPower decide = Power.banzhaf().of(twoThirds);
    assertThat(decide.voters())
        .allMatch(
            one ->
                one.exact()
                    .orElseThrow()
                    .equals(new Fraction(choose(192, 128), BigInteger.TWO.pow(192))));
    BigInteger winning = BigInteger.ZERO;
    for (int k = 129; k <= 193; k++) {
      winning = winning.add(choose(193, k));
    }
    assertThat(decide.winning()).hasValue(winning);
    assertThat(orders.winning()).hasValue(winning);
  }

  private static BigInteger choose(int n, int k) {
    BigInteger[] factorial = PowerKind.factorials(n);
    return factorial[n].divide(factorial[k]).divide(factorial[n - k]);
  }

  /** A voter with a veto over n others of whom one is enough: it is the pivot unless first. */
  @Test
  void integralKnowsTheVetoPlayerAmongManyVotes() {
    long[] weights = new long[61];
    java.util.Arrays.fill(weights, 1000);
    weights[0] = 60_000;
    VotingRule rule = PowerGames.quota(60_001, weights);
    VotingPower power = by(PowerMethod.INTEGRAL, PowerKind.SHAPLEY_SHUBIK, rule);
    assertThat(PowerGames.values(power)[0]).isCloseTo(60.0 / 61, within(1e-13));
    assertThat(PowerGames.values(power)[1]).isCloseTo(1.0 / 61 / 60, within(1e-13));
    assertThat(power.toString()).contains("Owen's integral, error below");
  }

  @Test
  void theMethodIsChosenByTheRule() {
    long[] weights = new SplittableRandom(4).longs(100, 1, 90).toArray();
    VotingRule large = PowerGames.quota(java.util.Arrays.stream(weights).sum() / 2, weights);
    VotingRule tree = large.or(VotingRule.heads(60, large.voters()));
    assertThat(Power.shapleyShubik().of(large).method()).isEqualTo(PowerMethod.GENERATING_FUNCTION);
    VotingPower drawn = Power.johnston().withDraws(2000, 1).of(large);
    assertThat(drawn.method()).isEqualTo(PowerMethod.MONTE_CARLO);
    VotingPower orders = Power.shapleyShubik().withDraws(2000, 7).of(tree);
    assertThat(orders.toString())
        .contains("Monte Carlo, 2,000 orders, 95 % ±")
        .contains("low")
        .contains("seed 7");
    assertThat(orders.voters())
        .allMatch(one -> one.low() <= one.value() && one.value() <= one.high());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Power.publicGood().of(tree))
        .withMessage(
            "the public good index asks about every coalition, of 30 voters at most unless many are alike: 100 voters");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Power.banzhaf().withMethod(PowerMethod.INTEGRAL).of(large))
        .withMessage("the Penrose–Banzhaf index of 100 voters cannot be computed by INTEGRAL");
    assertThatIllegalArgumentException().isThrownBy(() -> Power.profile(tree));
  }

  @Test
  void largeWeightsAreAskedByEnumeration() {
    VotingRule rule = PowerGames.quota(1L << 60, 1L << 59, 1L << 59, (1L << 59) + 1, 3);
    VotingPower power = Power.shapleyShubik().of(rule);
    assertThat(power.method()).isEqualTo(PowerMethod.ENUMERATION);
    assertThat(PowerGames.values(power))
        .containsExactly(PowerGames.index(PowerKind.SHAPLEY_SHUBIK, rule), within(1e-12));
  }

  @Test
  void weightsInMillionsAreThoseInUnits() {
    VotingRule units = PowerGames.quota(6, 4, 3, 2, 1);
    VotingRule millions = PowerGames.quota(5_500_000, 4_000_000, 3_000_000, 2_000_000, 1_000_000);
    assertThat(by(PowerMethod.GENERATING_FUNCTION, PowerKind.SHAPLEY_SHUBIK, millions).voters())
        .isEqualTo(Power.shapleyShubik().of(units).voters());
  }
}
