package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.attache.Sketch;
import org.attache.Spell;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class DirectedAttachmentTest {
  private static final int MANY = 100_000;
  private static final DirectedAttachment WEB =
      DirectedAttachment.bollobas(0.41, 0.54, 0.05, 0.2, 0);

  /** 1 + [1 + δ(α + γ)] / (α + β) and its mirror image, theorem 3.1 of the paper. */
  @Test
  void exponentsOfTheWeb() {
    assertThat(WEB.inExponent()).isCloseTo(2.149474, within(5e-7));
    assertThat(WEB.outExponent()).isCloseTo(2.694915, within(5e-7));
  }

  /** f₀ = α / (1 + c₁δ), (1 + c₁(1 + δ)) f₁ = c₁δ f₀ + γ, shares of (α + γ) t actors. */
  @Test
  void firstSharesAreThoseOfThePaper() {
    double c = 0.95 / (1 + 0.2 * 0.46);
    double f0 = 0.41 / (1 + c * 0.2);
    double f1 = (c * 0.2 * f0 + 0.05) / (1 + c * 1.2);
    assertThat(WEB.inDegreeLaw(0)).isCloseTo(f0 / 0.46, within(1e-15));
    assertThat(WEB.inDegreeLaw(1)).isCloseTo(f1 / 0.46, within(1e-15));
    assertThat(WEB.outDegreeLaw(0)).isCloseTo(0.05 / 0.46, within(1e-15));
    assertThat(WEB.outDegreeLaw(1)).isCloseTo(0.41 / (1 + 0.59) / 0.46, within(1e-15));
  }

  /** Ties per actor are 1 / (α + γ). */
  @Test
  void lawsSumToOneAndHaveTheirMean() {
    DirectedAttachment model = DirectedAttachment.bollobas(0.3, 0.1, 0.6, 1, 2);
    double[] out = IntStream.range(0, 2000).mapToDouble(model::outDegreeLaw).toArray();
    assertThat(IntStream.range(0, 2000).mapToDouble(model::inDegreeLaw).sum())
        .isCloseTo(1, within(1e-6));
    assertThat(IntStream.range(0, 2000).mapToDouble(k -> k * out[k]).sum())
        .isCloseTo(1 / 0.9, within(1e-3));
  }

  @ParameterizedTest
  @CsvSource({"0.41, 0.54, 0.05, 0.2, 0", "0.3, 0.1, 0.6, 1, 2", "1, 0, 0, 1, 0", "0, 0, 1, 0, 1"})
  void grownTiesFollowTheLaws(double alpha, double beta, double gamma, double in, double out) {
    DirectedAttachment model = DirectedAttachment.bollobas(alpha, beta, gamma, in, out);
    GrownTies ties = model.ties(MANY, new SplittableRandom(1));
    // the two it starts with have both sent and received, which shows where hardly anybody has
    Tails.assertLaw(later(Tails.inDegrees(ties, MANY)), model::inDegreeLaw, 0, 15);
    Tails.assertLaw(later(Tails.outDegrees(ties, MANY)), model::outDegreeLaw, 0, 15);
  }

  private static int[] later(int[] degrees) {
    return Arrays.copyOfRange(degrees, 2, degrees.length);
  }

  @Test
  void selfTiesAreDrawnAgainUnlessKept() {
    assertThat(selfTies(WEB.grow(300, new SplittableRandom(2)))).isZero();
    assertThat(selfTies(WEB.withSelfTies(true).grow(300, new SplittableRandom(2)))).isPositive();
  }

  private static long selfTies(TieHistory history) {
    return history.ties().stream().filter(tie -> tie.from().equals(tie.to())).count();
  }

  @Test
  void keptSelfTiesLeaveTheLawAlone() {
    GrownTies ties = WEB.withSelfTies(true).ties(MANY, new SplittableRandom(3));
    Tails.assertLaw(Tails.inDegrees(ties, MANY), WEB::inDegreeLaw, 0, 15);
  }

  @Test
  void everyStepMakesOneTieOnItsDate() {
    TieHistory history =
        DirectedAttachment.bollobas(1, 0, 0, 1, 0)
            .withCalendar(GrowthCalendar.yearsFrom(1816))
            .withKind(TieKind.TRADE)
            .grow(50, new SplittableRandom(4));
    assertThat(history.ties()).hasSize(50);
    assertThat(history.at(1816).ties()).hasSize(2);
    assertThat(history.at(1817).ties()).hasSize(3);
    assertThat(history.ties().get(49).spell()).isEqualTo(Spell.since(LocalDate.of(1864, 1, 1)));
    assertThat(history.kinds()).containsExactly(TieKind.TRADE);
  }

  @ParameterizedTest
  @CsvSource({"false", "true"})
  void seedKeepsItsActorsTiesAndDates(boolean selfTies) {
    Tie old =
        Tie.of(Sketch.state("USA"), Sketch.state("s1"), TieKind.TRADE)
            .withWeight(3)
            .withSpell(Spell.since(LocalDate.of(1900, 1, 1)));
    TieHistory history =
        WEB.withSeed(TieGraph.of(old)).withSelfTies(selfTies).grow(20, new SplittableRandom(5));
    assertThat(history.actors()).hasSize(20).contains(old.from(), old.to());
    assertThat(history.on(LocalDate.of(1950, 1, 1)).ties())
        .extracting(Tie::weight, Tie::from)
        .containsExactly(tuple(3.0, old.from()));
  }

  @Test
  void sameSeedGrowsTheSameTies() {
    List<Tie> once = WEB.grow(100, new SplittableRandom(6)).ties();
    assertThat(WEB.grow(100, new SplittableRandom(6)).ties()).isEqualTo(once);
    assertThat(WEB.grow(100, new SplittableRandom(7)).ties()).isNotEqualTo(once);
  }

  @Test
  void twoActorsAreTheStart() {
    assertThat(WEB.grow(2, new SplittableRandom(1)).ties()).hasSize(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WEB.grow(1, new SplittableRandom(1)))
        .withMessage("growth starts with 2 actors, not with 1");
  }

  @Test
  void chancesMustSumToOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DirectedAttachment.bollobas(0.5, 0.25, 0.5, 0, 0))
        .withMessage("alpha, beta and gamma must sum to 1, not to 1.25");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DirectedAttachment.bollobas(Double.NaN, 0.5, 0.5, 0, 0))
        .withMessage("alpha must be in [0, 1]: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DirectedAttachment.bollobas(0, 1, 0, 1, 1))
        .withMessageStartingWith("nobody arrives");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DirectedAttachment.bollobas(0.5, 0, 0.5, -0.1, 0))
        .withMessage("deltaIn must be finite and at least 0: -0.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DirectedAttachment.bollobas(0.5, 0, 0.5, 0, Double.NaN))
        .withMessage("deltaOut must be finite and at least 0: NaN");
  }

  @Test
  void undirectedSeedsAndKindsAreRefused() {
    TieGraph pact = TieGraph.of(Tie.of(Sketch.state("A"), Sketch.state("B"), TieKind.DEFENSE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WEB.withSeed(pact))
        .withMessageStartingWith(
            "the ties of the seed must have a direction, as those that grow: A");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WEB.withSeed(TieGraph.of()))
        .withMessageStartingWith("a seed needs a tie");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WEB.withKind(TieKind.DEFENSE))
        .withMessage("ties grow here with a direction, not as DEFENSE");
  }

  @Test
  void thereIsNoTailWhereNobodyBegins() {
    assertThat(DirectedAttachment.bollobas(0.5, 0.5, 0, 0, 1).inExponent()).isInfinite();
    assertThat(DirectedAttachment.bollobas(0, 0.5, 0.5, 1, 0).outExponent()).isInfinite();
    assertThat(DirectedAttachment.bollobas(0.5, 0.5, 0, 0.1, 1).inExponent())
        .isCloseTo(1 + 1.05, within(1e-12));
    assertThat(DirectedAttachment.bollobas(0, 0, 1, 1, 1).inExponent()).isInfinite();
  }

  @Test
  void tiesThatWouldNeverEndAreRefused() {
    DirectedAttachment rare = DirectedAttachment.bollobas(1e-9, 1 - 1e-9, 0, 1, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rare.grow(100, new SplittableRandom(1)))
        .withMessageStartingWith("so rare are newcomers that ");
    Tie own = Tie.of(Sketch.state("A"), Sketch.state("A"), TieKind.TRADE);
    TieGraph seed = TieHistory.withSelfTies(List.of(own)).on(LocalDate.of(2000, 1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WEB.withSeed(seed))
        .withMessageStartingWith("a seed holds no tie with oneself: A");
  }

  @Test
  void printsItsChances() {
    assertThat(WEB)
        .hasToString(
            "directed attachment (alpha 0.41, beta 0.54, gamma 0.05, delta in 0.2, delta out 0.0,"
                + " self ties drawn again, steps days from 2000-01-01)");
  }
}
