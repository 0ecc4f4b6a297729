package org.attache.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
        .map(effect -> effect.actor().code() + " " + effect.fraction().orElseThrow())
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
        .extracting(effect -> effect.fraction().orElseThrow().toString())
        .containsExactly("-1/2", "1", "-1/2");
  }

  @Test
  void itPrintsFromWhoeverGainsMost() {
    assertThat(PositionEffect.of(TieGame.of(SIX).myerson()).of(TIES).toString())
        .contains("effect of ties on the Myerson value (game [12; 4×3 2×2 1])")
        .containsSubsequence("FR", "0.4333", "1/5", "LU", "-1/20")
        .endsWith("without ties exact, with ties exact");
  }

  @Test
  void drawnValuesSaySo() {
    TieValue value = TieGame.of(SIX).banzhaf().withMost(0).withDraws(100, 5);
    PositionEffects effects = PositionEffect.of(value).of(TIES);
    assertThat(effects.toString())
        .contains("seed 5")
        .endsWith("without ties estimated from 100 draws, with ties estimated from 100 draws");
    assertThat(effects.of(Sketch.state("LU")).fraction()).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> effects.of(Sketch.state("UK")));
  }
}
