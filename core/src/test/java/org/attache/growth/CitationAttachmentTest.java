package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.numbers.gamma.LogBeta;
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
class CitationAttachmentTest {
  private static final int MANY = 100_000;

  /** B(k + a, 2 + a/m) / B(a, 1 + a/m), Newman, Networks (2010), eq. 14.18. */
  @ParameterizedTest
  @CsvSource({"1, 1", "3, 1", "4, 2.5", "2, 0.1"})
  void lawIsARatioOfBetaFunctions(int m, double a) {
    CitationAttachment model = CitationAttachment.price(m, a);
    for (int k = 0; k < 200; k++) {
      double log = LogBeta.value(k + a, 2 + a / m) - LogBeta.value(a, 1 + a / m);
      assertThat(model.inDegreeLaw(k)).isCloseTo(Math.exp(log), within(1e-12));
    }
    assertThat(model.inExponent()).isEqualTo(2 + a / m);
  }

  /** With a = m the in-degree is the degree of Barabási and Albert less m. */
  @Test
  void attractivenessOfAllTiesIsBarabasiAlbert() {
    CitationAttachment model = CitationAttachment.price(2, 2);
    assertThat(model.inDegreeLaw(0)).isCloseTo(1 / 2.0, within(1e-15));
    assertThat(model.inDegreeLaw(1)).isCloseTo(1 / 5.0, within(1e-15));
    assertThat(model.inDegreeLaw(2)).isCloseTo(1 / 10.0, within(1e-15));
    assertThat(model.inDegreeLaw(3)).isCloseTo(2 / 35.0, within(1e-15));
    assertThat(model.inExponent()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "3, 1", "4, 2.5", "2, 10"})
  void grownTiesFollowTheLaw(int m, double a) {
    CitationAttachment model = CitationAttachment.price(m, a);
    GrownTies ties = model.ties(MANY, new SplittableRandom(1));
    Tails.assertLaw(Tails.inDegrees(ties, MANY), model::inDegreeLaw, 0, 20);
  }

  @Test
  void everybodySendsItsTiesToDifferentEarlierActors() {
    GrownTies ties = CitationAttachment.price(3, 0.5).ties(500, new SplittableRandom(2));
    int[] out = Tails.outDegrees(ties, 500);
    assertThat(Arrays.copyOf(out, 4)).containsExactly(0, 1, 2, 3);
    assertThat(Arrays.stream(out).skip(4)).containsOnly(3);
    Set<List<Integer>> pairs = new HashSet<>();
    for (int tie = 0; tie < ties.size(); tie++) {
      assertThat(ties.to(tie)).isLessThan(ties.from(tie));
      assertThat(ties.begun(tie)).isEqualTo(ties.from(tie));
      pairs.add(List.of(ties.from(tie), ties.to(tie)));
    }
    assertThat(pairs).hasSize(ties.size());
  }

  /** In-degrees begin at 0 whatever a newcomer sends, so only the mean counts. */
  @Test
  void tiesByADistributionFollowTheLawOfTheirMean() {
    CitationAttachment model =
        CitationAttachment.price(1, 1.5).withTiesPerArrival(TieCount.geometric(2));
    GrownTies ties = model.ties(MANY, new SplittableRandom(5));
    Tails.assertLaw(
        Tails.inDegrees(ties, MANY), CitationAttachment.price(2, 1.5)::inDegreeLaw, 0, 15);
    assertThatIllegalStateException()
        .isThrownBy(() -> model.inDegreeLaw(1))
        .withMessage("the law is known where all newcomers bring as many ties, not geometric 2.0");
  }

  /** All have received nothing but one, and nearly nothing attracts to the others. */
  @Test
  @Timeout(20)
  void fewWhoAttractDoNotHoldUpNewcomers() {
    Tie[] star =
        IntStream.range(1, 200)
            .mapToObj(v -> Tie.of(Sketch.state("A" + v), Sketch.state("B"), TieKind.TRADE))
            .toArray(Tie[]::new);
    CitationAttachment model =
        CitationAttachment.price(3, 1e-300).withKind(TieKind.TRADE).withSeed(TieGraph.of(star));
    GrownTies ties = model.ties(300, new SplittableRandom(6));
    assertThat(ties.size()).isEqualTo(199 + 3 * 100);
    assertThat(IntStream.range(199, 202).map(ties::to)).contains(199);
  }

  @Test
  void seedReceivesTheFirstTies() {
    TieGraph seed =
        TieGraph.of(Tie.of(Sketch.state("A"), Sketch.state("B"), TieKind.REPRESENTATION));
    TieHistory history =
        CitationAttachment.price(2, 1).withSeed(seed).grow(3, new SplittableRandom(3));
    assertThat(history.ties()).extracting(tie -> tie.to().code()).containsExactly("B", "A", "B");
  }

  @Test
  void sameSeedGrowsTheSameTies() {
    CitationAttachment model = CitationAttachment.price(2, 1);
    assertThat(model.grow(80, new SplittableRandom(4)).ties())
        .isEqualTo(model.grow(80, new SplittableRandom(4)).ties());
  }

  @Test
  void badArgumentsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CitationAttachment.price(0, 1))
        .withMessage("m must be in [1, 10000]: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CitationAttachment.price(100_000, 1))
        .withMessage("m must be in [1, 10000]: 100000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CitationAttachment.price(1, 0))
        .withMessage("the initial attractiveness must be in (0, 1.0E9]: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CitationAttachment.price(1, Double.NaN))
        .withMessage("the initial attractiveness must be in (0, 1.0E9]: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CitationAttachment.price(1, 1)
                    .withTiesPerArrival(random -> -1)
                    .grow(4, new SplittableRandom(1)))
        .withMessage("the number of ties must not be negative: -1");
    assertThat(CitationAttachment.price(4, 1).grow(4, new SplittableRandom(1)).ties()).hasSize(6);
    assertThat(CitationAttachment.price(4, 1).grow(1, new SplittableRandom(1)).ties()).isEmpty();
  }

  @Test
  void printsTheRule() {
    assertThat(CitationAttachment.price(2, 1))
        .hasToString("Price attachment (ties 2, attractiveness 1.0, steps days from 2000-01-01)");
  }
}
