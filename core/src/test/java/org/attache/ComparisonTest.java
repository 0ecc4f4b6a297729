package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.attache.ScoresTest.scores;

import org.attache.centrality.Centrality;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class ComparisonTest {
  private static final double NA = Double.NaN;

  private static void assertCorrelations(
      Comparison comparison, double kendall, double spearman, double pearson) {
    assertThat(comparison.kendall()).isEqualTo(kendall, within(1e-12));
    assertThat(comparison.spearman()).isEqualTo(spearman, within(1e-12));
    assertThat(comparison.pearson()).isEqualTo(pearson, within(1e-12));
  }

  /** R 4.2.2, cor(x, y, method = "kendall"), "spearman" and "pearson". */
  @Test
  void correlationsWithTiesAreThoseOfR() {
    assertCorrelations(
        scores(12, 2, 1, 12, 2).comparedWith(scores(1, 4, 7, 1, 0)),
        -0.471404520791032,
        -0.540738070435875,
        -0.55663999856657);
    assertCorrelations(
        scores(3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5)
            .comparedWith(scores(2, 7, 1, 8, 2, 8, 1, 8, 2, 8, 4)),
        0.147572957474524,
        0.138456765146769,
        0.094229248598898);
  }

  @Test
  void scoresAgreeWithThemselvesAndOpposeTheirReverse() {
    assertCorrelations(scores(1, 2, 3).comparedWith(scores(1, 2, 3)), 1, 1, 1);
    assertCorrelations(scores(1, 2, 3).comparedWith(scores(6, 4, 2)), -1, -1, -1);
    assertThat(scores(1, 2, 3).comparedWith(scores(1, 2, 3)).movers(3)).isEmpty();
  }

  @Test
  void scoresThatDifferByNoiseAreTied() {
    Comparison comparison = scores(1, 1 + 1e-12, 3).comparedWith(scores(1, 1, 2));
    assertThat(comparison.kendall()).isEqualTo(1, within(1e-15));
    assertThat(scores(1, 1 + 1e-12).comparedWith(scores(1, 2)).pearson()).isNaN();
  }

  @Test
  void whoeverIsOnOneSideOnlyIsNamedAndNotScoredZero() {
    Scores before = Centrality.degree().of(Europe.history().at(1881));
    Scores after = Centrality.degree().of(Europe.history().at(1914));
    Comparison comparison = before.comparedWith(after);
    assertThat(comparison.onlyInOne()).isEmpty();
    assertThat(comparison.onlyInTwo())
        .containsExactly(Europe.FRN, Europe.ITA, Europe.RUS, Europe.UKG);
    assertThat(comparison.shifts())
        .containsExactly(
            new Comparison.Shift(Europe.AUH, 1, 2, 1, 1),
            new Comparison.Shift(Europe.GMY, 1, 1, 1, 2));
    assertThat(after.comparedWith(before).onlyInOne()).isEqualTo(comparison.onlyInTwo());
  }

  @Test
  void undefinedScoresAreLeftOutAndCounted() {
    Comparison comparison = scores(1, NA, 3, 4, NA).comparedWith(scores(2, 9, 6, 8, NA));
    assertCorrelations(comparison, 1, 1, comparison.pearson());
    assertThat(comparison.undefined()).isEqualTo(2);
    assertThat(comparison.shifts()).hasSize(3);
  }

  @Test
  void nobodyAndOneActorHaveNoCorrelation() {
    for (Comparison none :
        new Comparison[] {
          scores().comparedWith(scores()), scores(1).comparedWith(scores(2)),
        }) {
      assertThat(none.kendall()).isNaN();
      assertThat(none.spearman()).isNaN();
      assertThat(none.pearson()).isNaN();
    }
    assertThat(scores().comparedWith(scores()).overlap(1)).isNaN();
  }

  @Test
  void moversComeWithTheLargestShiftFirst() {
    Comparison comparison = scores(5, 4, 3, 2, 1).comparedWith(scores(1, 4, 3, 2, 5));
    assertThat(comparison.movers(9))
        .extracting(shift -> shift.actor().code())
        .containsExactly("A", "E");
    assertThat(comparison.movers(9)).extracting(Comparison.Shift::rise).containsExactly(-4, 4);
    assertThat(comparison.movers(1)).hasSize(1);
    assertThatIllegalArgumentException().isThrownBy(() -> comparison.movers(-1));
  }

  @Test
  void overlapIsTheShareOfLeadersInCommon() {
    Comparison comparison = scores(5, 4, 3, 2, 1).comparedWith(scores(1, 5, 4, 4, 3));
    assertThat(comparison.overlap(1)).isZero();
    // {A, B} and {B, C, D}: the second rank is shared.
    assertThat(comparison.overlap(2)).isEqualTo(0.25);
    assertThat(comparison.overlap(5)).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> comparison.overlap(0))
        .withMessage("the number of ranks must be at least 1: 0");
  }

  @Test
  void printsShiftsAndWhatIsMissing() {
    assertThat(scores(3, 2, 1, NA).comparedWith(scores(1, 2, 4)))
        .hasToString(
            """
            3 actors compared: Kendall τ-b -1, Spearman ρ -1, Pearson r -0.9820
            code  name     rise  rank 1  rank 2  score 1  score 2
            A     State A  -2         1       3        3        1
            C     State C  +2         3       1        1        4
            B     State B  0          2       2        2        2
            1: degree (of partners), 1914; Pacts 4.1; seed 7; Attaché 1.0
            2: degree (of partners), 1914; Pacts 4.1; seed 7; Attaché 1.0
            only in 1: D""");
  }
}
