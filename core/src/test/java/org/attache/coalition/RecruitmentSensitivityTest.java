package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.attache.Actor;
import org.attache.Sketch;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Three partners, each by a kind of its own of strength 3: leverage is w · ln 4, and full
 * participation can be paid from ln 2, so from w = ½.
 */
@Tag("fast")
class RecruitmentSensitivityTest {
  private static final int DRAWS = 2000;

  /** Four standard errors of a share at the given probability. */
  private static Offset<Double> sampling(double p) {
    return within(4 * Math.sqrt(p * (1 - p) / DRAWS));
  }

  private static final List<TieKind> KINDS =
      List.of(TieKind.DEFENSE, TieKind.PARTNERSHIP, TieKind.TRADE);

  private static final Bargaining TERMS =
      Bargaining.standard()
          .with(Mechanisms.proportional().through(Leverage.logged()))
          .withMostPaid(2)
          .withLevels(ParticipationLevel.FULL);

  private static TieGraph graph() {
    State a = Sketch.state("a");
    return TieGraph.of(
        Tie.of(a, Sketch.state("b"), KINDS.get(0)).withWeight(3),
        Tie.of(a, Sketch.state("c"), KINDS.get(1)).withWeight(3),
        Tie.of(a, Sketch.state("d"), KINDS.get(2)).withWeight(3));
  }

  @Test
  void aWeightIsAboveHalfInAQuarterOfTheDraws() {
    // Dirichlet(1, 1, 1): P(w ≥ ½) = (1 − ½)²
    RecruitmentSensitivity drawn =
        Recruitment.by("a").with(TERMS).prospects().sensitivity(DRAWS, 3).of(graph());
    for (String code : List.of("b", "c", "d")) {
      assertThat(drawn.of(code).inclusion()).isCloseTo(0.25, sampling(0.25));
      assertThat(drawn.of(code).included()).isFalse();
    }
  }

  @Test
  void eachIsTheCheapestInAThirdOfTheDraws() {
    Bargaining terms = TERMS.withMostPaid(Double.POSITIVE_INFINITY);
    RecruitmentSensitivity drawn =
        Recruitment.by("a").with(terms).ofMembers(1).sensitivity(DRAWS, 5).of(graph());
    for (String code : List.of("b", "c", "d")) {
      assertThat(drawn.of(code).inclusion()).isCloseTo(1 / 3.0, sampling(1 / 3.0));
      assertThat(drawn.of(code).low()).isEqualTo(1);
      assertThat(drawn.of(code).high()).isEqualTo(3);
    }
    assertThat(drawn.entries().stream().mapToDouble(RecruitmentSensitivity.Entry::inclusion).sum())
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void leavingOutAKindMakesTheOthersCountForMore() {
    // a third each is too little, a half is enough
    RecruitmentSensitivity drawn =
        Recruitment.by("a").with(TERMS).approach().sensitivity(10, 1).of(graph());
    assertThat(drawn.leftOut()).hasSize(3);
    RecruitmentSensitivity.LeftOut without = drawn.leftOut().get(0);
    assertThat(without.kind()).isEqualTo("DEFENSE");
    assertThat(without.entering()).extracting(Actor::code).containsExactly("c", "d");
    assertThat(without.leaving()).isEmpty();
    assertThat(without).hasToString("without DEFENSE: + c, d");
  }

  @Test
  void drawsHaveTheSizeOfTheWeightsTogether() {
    // four thirds in all: as often in as with one would be from w = 3/8
    Map<TieKind, Double> weights =
        Map.of(KINDS.get(0), 1.0, KINDS.get(1), 0.2, KINDS.get(2), 0.8 / 6);
    Mechanisms heavier = Mechanisms.proportional().through(Leverage.logged().withWeights(weights));
    RecruitmentSensitivity drawn =
        Recruitment.by("a").with(TERMS.with(heavier)).prospects().sensitivity(DRAWS, 9).of(graph());
    double chance = Math.pow(1 - 0.375, 2);
    assertThat(drawn.of("b").inclusion()).isCloseTo(chance, sampling(chance));
    assertThat(drawn.of("b").included()).isTrue();
    assertThat(drawn.leftOut().get(0).leaving()).extracting(Actor::code).containsExactly("b");
  }

  @Test
  void withOneKindNothingVaries() {
    RecruitmentSensitivity drawn =
        Recruitment.by("a").prospects().sensitivity(100, 1).of(Sketch.of("a-b:2 a-c d"));
    assertThat(drawn.entries())
        .allMatch(entry -> entry.low() == entry.rank() && entry.high() == entry.rank())
        .allMatch(entry -> entry.inclusion() == (entry.included() ? 1 : 0));
  }

  @Test
  void leverageThatIsGivenStays() {
    Leverage given = Leverage.given("given", (one, other) -> 0);
    Bargaining all = Bargaining.standard().with(Mechanisms.proportional().through(given));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Recruitment.by("a").with(all).prospects().sensitivity(9, 1).of(graph()))
        .withMessage("there is no kind of ties whose weight could be drawn");
    Bargaining paid =
        TERMS.with(Mechanisms.proportional().through(Leverage.logged()).withPaying(given));
    RecruitmentSensitivity drawn =
        Recruitment.by("a").with(paid.withMostPaid(3)).prospects().sensitivity(50, 1).of(graph());
    assertThat(drawn.entries()).allMatch(entry -> entry.inclusion() == 1);
  }

  @Test
  void theResultSaysHowOftenEachIsIn() {
    RecruitmentSensitivity drawn =
        Recruitment.by("a").prospects().sensitivity(20, 4).of(Sketch.of("a-b:2 a-c d"));
    assertThat(drawn.toString())
        .startsWith(
            """
            prospects of a: sensitivity over 20 draws of weights
            code  name     in   inclusion  rank  5 %  95 %
            b     State b  yes          1     1    1     1
            c     State c  yes          1     2    2     2
            d     State d  yes          1     3    3     3
            without PARTNERSHIP: the same members
            reluctance is 1 each""")
        .contains("sensitivity (draws 20, by a,")
        .contains("seed 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Recruitment.by("a").within(1).sensitivity(0, 1))
        .withMessage("draws must be at least 1: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> drawn.of("z"))
        .withMessage("z is no candidate");
  }

  @Test
  void drawsThatAreNotSearchedThroughAreCounted() {
    StringBuilder many = new StringBuilder();
    for (int i = 1; i < 40; i++) {
      many.append("s-").append(Sketch.code(i)).append(':').append(i).append(' ');
    }
    RecruitmentSensitivity drawn =
        Recruitment.by("s")
            .within(7.3)
            .withLimit(0)
            .sensitivity(10, 1)
            .of(Sketch.of(many.toString()));
    assertThat(drawn.notes()).hasSize(2);
    assertThat(drawn.notes().get(1)).startsWith("not proven the best in 10 of 10 draws");
  }
}
