package org.attache.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The six of 1958: Shapley–Shubik 7/30, 3/20 and 0 against the Myerson and position values. */
@Tag("fast")
class PositionEffectTest {
  private static final VotingRule SIX =
      TieValueTest.weighted(12, "DE FR IT NL BE LU", 4, 4, 4, 2, 2, 1);
  private static final TieGraph TIES = Sketch.of("FR-DE FR-IT FR-BE DE-NL BE-NL BE-LU DE-LU");

  private static String gains(TieValue value) {
    return PositionEffect.of(value).of(TIES).effects().stream()
        .map(effect -> effect.actor().code() + " " + effect.exact().orElseThrow())
        .collect(Collectors.joining(", "));
  }

  @Test
  void whoStandsBetweenOthersGains() {
    assertThat(gains(TieGame.of(SIX).myerson()))
        .isEqualTo("BE -1/20, DE -1/20, FR 1/5, IT -1/20, LU 0, NL -1/20");
    assertThat(gains(TieGame.of(SIX).position()))
        .isEqualTo("BE 3/70, DE -1/140, FR 17/168, IT -16/105, LU 19/420, NL -5/168");
  }

  @Test
  void positionIsComparedBeyondWhatEachIsWorthAlone() {
    TieGraph path = Sketch.of("a-b b-c");
    TieGame squares = TieGame.of("squares", path.actors(), s -> s.size() * s.size());
    assertThat(PositionEffect.of(squares.position()).of(path).effects())
        .extracting(effect -> effect.exact().orElseThrow().toString())
        .containsExactly("-1/2", "1", "-1/2");
  }

  @Test
  void itPrintsFromWhoeverGainsMost() {
    assertThat(PositionEffect.of(TieGame.of(SIX).myerson()).of(TIES).toString())
        .contains("effect of ties on the Myerson value (game [12; 4×3 2×2 1])")
        .containsSubsequence("FR", "0.4333", "1/5", "LU", "-1/20")
        .contains("by rule  on ties")
        .endsWith("by the rule exact, on the ties exact");
  }

  @Test
  void theValueByTheRuleIsThatOfPower() {
    PositionEffects effects = PositionEffect.of(TieGame.of(SIX).banzhaf()).of(TIES);
    assertThat(TieValueTest.fractions(effects.without())).isEqualTo("3/16 5/16 5/16 5/16 0 3/16");
    assertThat(effects.of(Sketch.state("FR")).without().value()).isEqualTo(0.3125);
  }

  @Test
  void byTheRuleEvenManyAreExact() {
    TieGraph complete = Sketch.complete(40);
    TieValue value = TieGame.of(VotingRule.heads(21, complete.actors())).myerson();
    PositionEffects effects = PositionEffect.of(value.withMost(1000).withDraws(64, 1)).of(complete);
    assertThat(effects.without().isExact()).isTrue();
    assertThat(effects.without().shares())
        .allSatisfy(share -> assertThat(share.exact()).contains(Fraction.of(1, 40)));
    assertThat(effects.with().isExact()).isFalse();
  }

  @Test
  void theIntegralIsNotCalledExact() {
    PositionEffects found = PositionEffect.of(TieGame.of(SIX).myerson()).of(TIES);
    TieValues exact = found.without();
    TieValues integral =
        new TieValues(exact.shares(), PowerMethod.INTEGRAL, 0, "", exact.provenance());
    assertThat(integral.isExact()).isFalse();
    assertThat(integral.toString()).endsWith("from Owen's integral").doesNotContain("high");
    assertThat(new PositionEffects(integral, found.with(), found.provenance()).toString())
        .endsWith("by the rule from Owen's integral, on the ties exact");
  }

  /** Without ties everybody gets 3, on the path 8/3, 11/3 and 8/3. */
  @Test
  void intervalsOfBothSidesAddBySquares() {
    TieGraph path = Sketch.of("a-b b-c");
    TieGame squares = TieGame.of("squares", path.actors(), s -> s.size() * s.size());
    PositionEffects effects =
        PositionEffect.of(squares.myerson().withMost(0).withDraws(5000, 3)).of(path);
    assertThat(effects.without().isExact()).isFalse();
    double[] exact = {-1 / 3.0, 2 / 3.0, -1 / 3.0};
    for (int v = 0; v < 3; v++) {
      PositionEffects.Effect effect = effects.effects().get(v);
      double with = effect.with().high() - effect.with().value();
      double without = effect.without().high() - effect.without().value();
      double half = Math.sqrt(with * with + without * without);
      assertThat(effect.low()).isCloseTo(effect.gain() - half, within(1e-12));
      assertThat(effect.high()).isCloseTo(effect.gain() + half, within(1e-12));
      assertThat(effect.gain()).isCloseTo(exact[v], within(2 * half));
    }
  }

  @Test
  void drawnValuesSaySo() {
    TieValue value = TieGame.of(SIX).banzhaf().withMost(0).withDraws(100, 5);
    PositionEffects effects = PositionEffect.of(value).of(TIES);
    assertThat(effects.toString())
        .contains("seed 5")
        .contains("gain      low     high")
        .endsWith(
            "by the rule exact, on the ties estimated from 100 draws, 95 % intervals of the gain");
    PositionEffects.Effect luxembourg = effects.of(Sketch.state("LU"));
    assertThat(luxembourg.exact()).isEmpty();
    assertThat(luxembourg.low()).isEqualTo(luxembourg.with().low());
    assertThat(luxembourg.high()).isEqualTo(luxembourg.with().high());
    assertThatIllegalArgumentException().isThrownBy(() -> effects.of(Sketch.state("UK")));
  }
}
