package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.attache.Sketch;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class MixedAttachmentTest {
  private static final int MANY = 100_000;

  /** Dorogovtsev, Mendes and Samukhin 2000; uniform attachment is geometric. */
  @Test
  void endsOfTheMixtureHaveTheirClosedForms() {
    for (int m = 1; m <= 3; m++) {
      MixedAttachment preferential = MixedAttachment.newcomers(m, 1);
      MixedAttachment uniform = MixedAttachment.uniform(m);
      for (int k = m; k < 40; k++) {
        assertThat(preferential.degreeLaw(k))
            .isCloseTo(2.0 * m * (m + 1) / (k * (k + 1.0) * (k + 2)), within(1e-15));
        assertThat(uniform.degreeLaw(k))
            .isCloseTo(Math.pow(m / (m + 1.0), k - m) / (m + 1), within(1e-15));
      }
      assertThat(preferential.degreeLaw(m - 1)).isZero();
      assertThat(preferential.exponent()).isEqualTo(3);
      assertThat(uniform.exponent()).isInfinite();
    }
  }

  /** Web pages: α = 10/11 gives the exponent 2.1. */
  @Test
  void exponentsOfPennock() {
    assertThat(MixedAttachment.pennock(2, 1 / 1.1).exponent()).isCloseTo(2.1, within(1e-12));
    assertThat(MixedAttachment.newcomers(2, 0.5).exponent()).isEqualTo(5);
  }

  @Test
  void lawSumsToOneAndHasItsMean() {
    MixedAttachment model = MixedAttachment.pennock(3, 0.5);
    assertThat(IntStream.range(0, 3000).mapToDouble(model::degreeLaw).sum())
        .isCloseTo(1, within(1e-4));
    assertThat(IntStream.range(0, 3000).mapToDouble(k -> k * model.degreeLaw(k)).sum())
        .isCloseTo(6, within(0.1));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "3, 1", "3, 0.6", "2, 0", "1, 0.3"})
  void tiesOfNewcomersFollowTheLaw(int m, double alpha) {
    MixedAttachment model = MixedAttachment.newcomers(m, alpha);
    GrownTies ties = model.ties(MANY, new SplittableRandom(1));
    Tails.assertLaw(Tails.degrees(ties, MANY), model::degreeLaw, 0, 20);
  }

  @ParameterizedTest
  @CsvSource({"1, 0.9", "2, 0.7", "3, 0"})
  void tiesOfAnybodyFollowTheLaw(int m, double alpha) {
    MixedAttachment model = MixedAttachment.pennock(m, alpha).withSelfTies(true);
    GrownTies ties = model.ties(MANY, new SplittableRandom(2));
    Tails.assertLaw(Tails.degrees(ties, MANY), model::degreeLaw, 0, 20);
  }

  /** k − 1 + a against the rule k + a, the law of shifted linear growth: 3 + a/m. */
  @Test
  void mixtureIsAShiftedKernel() {
    double alpha = 0.4;
    double shift = 2 * 2 * (1 - alpha) / alpha;
    assertThat(MixedAttachment.newcomers(2, alpha).exponent())
        .isCloseTo(3 + shift / 2, within(1e-12));
  }

  @Test
  void newcomersTieToDifferentActors() {
    TieHistory history = MixedAttachment.newcomers(3, 1).grow(60, new SplittableRandom(3));
    Set<Set<String>> pairs = new HashSet<>();
    history.ties().forEach(tie -> pairs.add(Set.of(tie.from().code(), tie.to().code())));
    assertThat(history.ties()).hasSize(6 + 56 * 3);
    assertThat(pairs).hasSize(6 + 56 * 3);
    assertThat(history.actors()).hasSize(60);
  }

  @Test
  void seedOfManyKindsKeepsThem() {
    TieGraph seed =
        TieGraph.of(
            Tie.of(Sketch.state("A"), Sketch.state("B"), TieKind.DEFENSE),
            Tie.of(Sketch.state("B"), Sketch.state("C"), TieKind.ENTENTE));
    TieHistory history =
        MixedAttachment.newcomers(2, 1).withSeed(seed).grow(10, new SplittableRandom(4));
    assertThat(history.ties()).hasSize(2 + 7 * 2);
    assertThat(history.kinds())
        .containsExactlyInAnyOrder(TieKind.DEFENSE, TieKind.ENTENTE, TieKind.PARTNERSHIP);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MixedAttachment.newcomers(3, 1).withSeed(seed))
        .withMessage("a seed needs more than 3 actors that have ties: 3");
  }

  @Test
  void selfTiesAreDrawnAgainUnlessKept() {
    MixedAttachment model = MixedAttachment.pennock(2, 0.8);
    assertThat(model.grow(200, new SplittableRandom(6)).ties())
        .hasSize(1 + 198 * 2)
        .noneMatch(tie -> tie.from().equals(tie.to()));
    assertThat(model.withSelfTies(true).grow(200, new SplittableRandom(6)).ties())
        .hasSize(1 + 198 * 2)
        .anyMatch(tie -> tie.from().equals(tie.to()));
  }

  @Test
  void sameSeedGrowsTheSameTies() {
    MixedAttachment model = MixedAttachment.pennock(2, 0.5);
    assertThat(model.grow(80, new SplittableRandom(5)).ties())
        .isEqualTo(model.grow(80, new SplittableRandom(5)).ties());
  }

  @Test
  void badSharesAndTooFewActorsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MixedAttachment.newcomers(1, Double.NaN))
        .withMessage("the preferential share must be in [0, 1]: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MixedAttachment.pennock(1, 1))
        .withMessage("the preferential share must be in [0, 1): 1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MixedAttachment.uniform(0))
        .withMessage("a newcomer must bring at least one tie: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MixedAttachment.uniform(5).grow(5, new SplittableRandom(1)))
        .withMessage("more actors are needed than the 5 ties of each: 5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MixedAttachment.uniform(2).degreeLaw(-1))
        .withMessage("a count must not be negative: -1");
    assertThat(MixedAttachment.uniform(5).grow(6, new SplittableRandom(1)).ties()).hasSize(15);
  }

  @Test
  void printsTheRule() {
    assertThat(MixedAttachment.pennock(2, 0.5))
        .hasToString("mixed attachment of anybody (ties 2, preferential 0.5)");
  }
}
