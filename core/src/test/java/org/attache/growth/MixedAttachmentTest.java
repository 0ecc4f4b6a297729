package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
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
import org.junit.jupiter.api.Timeout;
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

  /**
   * Without ties of an actor with itself the hubs of a small network have less, and those without
   * ties are fewer: .8175 of 1000 actors where the law says .8333.
   */
  @Test
  void selfTiesDrawnAgainDepartFromTheLaw() {
    MixedAttachment model = MixedAttachment.pennock(1, 0.9);
    double kept = 0;
    double again = 0;
    for (int seed = 0; seed < 200; seed++) {
      kept += untied(model.withSelfTies(true), new SplittableRandom(seed)) / 200;
      again += untied(model, new SplittableRandom(seed)) / 200;
    }
    assertThat(model.degreeLaw(0)).isCloseTo(5 / 6.0, within(1e-12));
    assertThat(kept).isCloseTo(5 / 6.0, within(4 * Math.sqrt(5 / 36.0 / 200_000)));
    assertThat(again).isCloseTo(0.8175, within(0.003));
  }

  private static double untied(MixedAttachment model, SplittableRandom random) {
    int[] degrees = Tails.degrees(model.ties(1000, random), 1000);
    return Arrays.stream(degrees).filter(k -> k == 0).count() / 1000.0;
  }

  /** Of anybody's ties only the mean counts; newcomers begin where their number says. */
  @Test
  void tiesByADistributionFollowTheirLaws() {
    GrownTies any =
        MixedAttachment.pennock(1, 0.5)
            .withSelfTies(true)
            .withTiesPerArrival(TieCount.poisson(2))
            .ties(MANY, new SplittableRandom(8));
    Tails.assertLaw(Tails.degrees(any, MANY), MixedAttachment.pennock(2, 0.5)::degreeLaw, 0, 15);
    MixedAttachment model =
        MixedAttachment.newcomers(1, 0.6).withTiesPerArrival(TieCount.observed(List.of(1, 1, 4)));
    Tails.assertLaw(
        Tails.degrees(model.ties(MANY, new SplittableRandom(9)), MANY),
        k -> (2 * new YuleLaw(1, 0.3, 2 * 0.4).at(k) + new YuleLaw(4, 0.3, 2 * 0.4).at(k)) / 3,
        0,
        15);
    assertThatIllegalStateException()
        .isThrownBy(model::exponent)
        .withMessage(
            "the law is known where all newcomers bring as many ties, not one of 3 observed");
  }

  /** C and D have a tie each, to which only the search by adding up may come. */
  @Test
  void lastPartnerIsDrawnByBothEnds() {
    List<Tie> heavy = new ArrayList<>();
    for (int tie = 0; tie < 300; tie++) {
      heavy.add(Tie.of(Sketch.state("A"), Sketch.state("B"), TieKind.DEFENSE));
    }
    heavy.add(Tie.of(Sketch.state("C"), Sketch.state("D"), TieKind.DEFENSE));
    MixedAttachment model = MixedAttachment.newcomers(3, 1).withSeed(TieGraph.of(heavy));
    int third = 0;
    for (int seed = 0; seed < 800; seed++) {
      GrownTies ties = model.ties(5, new SplittableRandom(seed));
      third += IntStream.range(301, 304).anyMatch(tie -> ties.to(tie) == 2) ? 1 : 0;
    }
    assertThat(third / 800.0).isCloseTo(0.5, within(4 * Math.sqrt(0.25 / 800)));
  }

  /** Half of all ends are A's and half are B's, but a third partner is wanted. */
  @Test
  @Timeout(20)
  void parallelTiesOfTheSeedDoNotHoldUpNewcomers() {
    List<Tie> heavy = new ArrayList<>();
    for (int tie = 0; tie < 20_000; tie++) {
      heavy.add(Tie.of(Sketch.state("A"), Sketch.state("B"), TieKind.DEFENSE));
    }
    heavy.add(Tie.of(Sketch.state("C"), Sketch.state("D"), TieKind.DEFENSE));
    GrownTies ties =
        MixedAttachment.newcomers(4, 1)
            .withSeed(TieGraph.of(heavy))
            .ties(200, new SplittableRandom(10));
    assertThat(ties.size()).isEqualTo(20_001 + 4 * 196);
    assertThat(IntStream.range(20_001, 20_005).map(ties::to)).containsExactlyInAnyOrder(0, 1, 2, 3);
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
    // of three actors all are partners, and by degree alone nobody else
    assertThat(
            MixedAttachment.newcomers(5, 1)
                .withSeed(
                    seed.among(
                        List.of(
                            Sketch.state("D"),
                            Sketch.state("A"),
                            Sketch.state("B"),
                            Sketch.state("C"))))
                .grow(5, new SplittableRandom(4))
                .ties())
        .hasSize(2 + 3)
        .noneMatch(tie -> tie.touches(Sketch.state("D")));
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
        .withMessage("m must be in [1, 10000]: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MixedAttachment.uniform(100_000))
        .withMessage("m must be in [1, 10000]: 100000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MixedAttachment.uniform(5).grow(5, new SplittableRandom(1)))
        .withMessage("growth starts with 6 actors, not with 5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MixedAttachment.uniform(2).degreeLaw(-1))
        .withMessage("a count must not be negative: -1");
    assertThat(MixedAttachment.uniform(5).grow(6, new SplittableRandom(1)).ties()).hasSize(15);
  }

  @Test
  void printsTheRule() {
    assertThat(MixedAttachment.pennock(2, 0.5))
        .hasToString(
            "mixed attachment of anybody (ties 2, preferential 0.5, self ties drawn again, steps"
                + " days from 2000-01-01)");
  }
}
