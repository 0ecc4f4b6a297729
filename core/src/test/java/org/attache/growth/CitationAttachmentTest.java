package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.numbers.gamma.LogBeta;
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
    long pairs = 0;
    for (int tie = 0; tie < ties.size(); tie++) {
      assertThat(ties.to(tie)).isLessThan(ties.from(tie));
      assertThat(ties.begun(tie)).isEqualTo(ties.from(tie));
      pairs += ties.reaches(tie + 1, ties.to(tie)) && sameSender(ties, tie) ? 1 : 0;
    }
    assertThat(pairs).isZero();
  }

  private static boolean sameSender(GrownTies ties, int tie) {
    for (int later = tie + 1; later < ties.size(); later++) {
      if (ties.from(later) == ties.from(tie) && ties.to(later) == ties.to(tie)) {
        return true;
      }
    }
    return false;
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
        .withMessage("a newcomer must send at least one tie: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CitationAttachment.price(1, 0))
        .withMessage("the initial attractiveness must be positive and finite: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CitationAttachment.price(1, Double.NaN))
        .withMessage("the initial attractiveness must be positive and finite: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CitationAttachment.price(4, 1).grow(4, new SplittableRandom(1)))
        .withMessage("more actors are needed than the 4 ties of each: 4");
  }

  @Test
  void printsTheRule() {
    assertThat(CitationAttachment.price(2, 1))
        .hasToString("Price attachment (ties 2, attractiveness 1.0)");
  }
}
