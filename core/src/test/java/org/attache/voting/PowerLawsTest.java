package org.attache.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.attache.Actor;

/** What holds for every rule. */
@Tag("fast")
class PowerLawsTest {

  private static Fraction sum(VotingPower power) {
    return power.voters().stream()
        .map(one -> one.exact().orElseThrow())
        .reduce(Fraction.ZERO, Fraction::plus);
  }

  @Property(tries = 100)
  void sharesSumToOne(@ForAll @IntRange(min = 1, max = 11) int n, @ForAll int seed) {
    VotingRule rule = PowerGames.random(n, new SplittableRandom(seed));
    for (PowerKind kind : PowerKind.values()) {
      assertThat(sum(PowerIndex.of(kind).withNormalization(true).of(rule))).hasToString("1");
      if (kind.shares) {
        assertThat(sum(PowerIndex.of(kind).of(rule))).hasToString("1");
      }
    }
  }

  @Property(tries = 60)
  void whoMakesNoDifferenceHasNoPowerAndVetoersPreventAll(
      @ForAll @IntRange(min = 2, max = 9) int n, @ForAll int seed) {
    VotingRule rule = PowerGames.random(n, new SplittableRandom(seed));
    VotingPower prevent = Power.preventing().of(rule);
    for (int v = 0; v < n; v++) {
      boolean dummy = true;
      for (int bits = 0; bits < 1 << n; bits++) {
        dummy &= !PowerGames.critical(rule, bits, v);
      }
      Actor voter = rule.voters().get(v);
      for (PowerKind kind : PowerKind.values()) {
        double none =
            switch (kind) {
              case RAE, INCLUSIVENESS -> 0.5;
              case NEVISON -> prevent.toAct().value();
              default -> 0;
            };
        assertThat(PowerIndex.of(kind).of(rule).of(voter) == none).isEqualTo(dummy);
      }
      boolean veto = !PowerGames.wins(rule, (1 << n) - 1 ^ 1 << v);
      assertThat(prevent.of(voter) == 1).isEqualTo(veto);
    }
  }

  @Property(tries = 60)
  void votersOfAlikeWeightHaveAlikePower(
      @ForAll @IntRange(min = 2, max = 10) int n, @ForAll int seed) {
    VotingRule rule = PowerGames.randomQuota(n, 3, new SplittableRandom(seed));
    long[] weight = ((Votes) rule.clause()).weight;
    for (PowerKind kind : PowerKind.values()) {
      VotingPower power = PowerIndex.of(kind).of(rule);
      for (int v = 1; v < n; v++) {
        if (weight[v] == weight[v - 1]) {
          assertThat(power.voters().get(v).exact()).isEqualTo(power.voters().get(v - 1).exact());
        }
        boolean more = weight[v] >= weight[v - 1];
        if (!kind.needsMinimal() && more) {
          assertThat(power.voters().get(v).value())
              .isGreaterThanOrEqualTo(power.voters().get(v - 1).value() - 1e-15);
        }
      }
    }
  }

  @Property(tries = 60)
  void theDualHasTheSameOrdersAndSwingsAndTradesPreventingForInitiating(
      @ForAll @IntRange(min = 1, max = 10) int n, @ForAll int seed) {
    VotingRule rule = PowerGames.random(n, new SplittableRandom(seed));
    VotingRule dual = rule.dual();
    for (PowerIndex index :
        new PowerIndex[] {Power.shapleyShubik(), Power.banzhaf(), Power.rae()}) {
      assertThat(index.of(dual).voters()).isEqualTo(index.of(rule).voters());
    }
    assertThat(Power.preventing().of(dual).voters())
        .isEqualTo(Power.initiating().of(rule).voters());
  }

  @Property(tries = 60)
  void namesDoNotMatter(@ForAll @IntRange(min = 1, max = 10) int n, @ForAll int seed) {
    long[] weights = new SplittableRandom(seed).longs(n, 1, 9).toArray();
    long quota = 1 + Math.floorMod((long) seed, Arrays.stream(weights).sum());
    long[] reversed = new long[n];
    Arrays.setAll(reversed, v -> weights[n - 1 - v]);
    VotingRule rule = PowerGames.quota(quota, weights);
    VotingRule other = PowerGames.quota(quota, reversed);
    for (PowerKind kind : PowerKind.values()) {
      double[] values = PowerGames.values(PowerIndex.of(kind).of(rule));
      double[] back = PowerGames.values(PowerIndex.of(kind).of(other));
      for (int v = 0; v < n; v++) {
        assertThat(back[n - 1 - v]).isEqualTo(values[v]);
      }
    }
  }

  @Property(tries = 30)
  void colemansIndicesShareTheSwingsAsBanzhafDoes(
      @ForAll @IntRange(min = 1, max = 10) int n, @ForAll int seed) {
    VotingRule rule = PowerGames.random(n, new SplittableRandom(seed));
    double[] shares = PowerGames.values(Power.banzhaf().withNormalization(true).of(rule));
    for (PowerIndex index : new PowerIndex[] {Power.preventing(), Power.initiating()}) {
      assertThat(PowerGames.values(index.withNormalization(true).of(rule)))
          .containsExactly(shares, within(0.0));
    }
  }
}
