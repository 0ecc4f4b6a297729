package org.attache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class RankingTest {
  private static final double NA = Double.NaN;

  @Test
  void theHighestScoreComesFirstAndEqualOnesShareTheBestRank() {
    Ranking ranking = ScoresTest.scores(1, 5, 3, 3, -2, 3).ranked();
    assertThat(ranking.actors()).hasToString("[B, C, D, F, A, E]");
    assertThat(ranking.entries()).extracting(Ranking.Entry::rank).containsExactly(1, 2, 2, 2, 5, 6);
    assertThat(ranking.rank(Europe.state("F"))).isEqualTo(2);
    assertThatIllegalArgumentException().isThrownBy(() -> ranking.rank(Europe.GMY));
  }

  @Test
  void scoresThatDifferByRoundingAloneAreEqual() {
    Ranking ranking = ScoresTest.scores(0.1 + 0.2, 0.3, 0.3000001).ranked();
    assertThat(ranking.actors()).hasToString("[C, A, B]");
    assertThat(ranking.entries()).extracting(Ranking.Entry::rank).containsExactly(1, 2, 2);
    assertThat(ScoresTest.scores(0.0, -0.0).ranked().entries())
        .allMatch(entry -> entry.rank() == 1);
  }

  @Test
  void undefinedScoresComeLast() {
    Ranking ranking = ScoresTest.scores(NA, -1e300, NA, 0).ranked();
    assertThat(ranking.actors()).hasToString("[D, B, A, C]");
    assertThat(ranking.entries()).extracting(Ranking.Entry::rank).containsExactly(1, 2, 3, 3);
  }

  @Test
  void theFirstEntriesKnowHowManyWereRanked() {
    Ranking top = ScoresTest.scores(1, 2, 3, 4).top(2);
    assertThat(top.actors()).hasToString("[D, C]");
    assertThat(top.total()).isEqualTo(4);
    assertThat(top.first(10)).isEqualTo(top);
    assertThat(ScoresTest.scores(1, 2).top(5).entries()).hasSize(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> top.first(-1))
        .withMessage("the number of actors must not be negative: -1");
  }

  @Test
  void aRankSharedWithSomeoneNotShownIsStillShared() {
    assertThat(ScoresTest.scores(1, 4, 1).top(2))
        .hasToString(
            """
            degree (of partners) of 3 actors, 1914; Pacts 4.1; seed 7; Attaché 1.0
            rank  code  name     degree
            1     B     State B       4
            =2    A     State A       1
            2 of 3 actors""");
  }

  @Test
  void theEntriesCannotBeChanged() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> ScoresTest.scores(1).ranked().entries().clear());
  }
}
