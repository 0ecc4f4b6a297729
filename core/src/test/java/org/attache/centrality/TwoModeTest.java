package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.attache.Institution;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class TwoModeTest {
  private static final Offset<Double> CLOSE = within(1e-12);
  private static final TieGraph STAR = TwoModeClassics.drawn("a X\nb X\nc X\nd X\n");

  @Test
  void theOnlyInstitutionOfAStarScoresOneInAll() {
    TwoModeScores scores = Centrality.twoMode().of(STAR);
    for (Scores each : all(scores)) {
      assertThat(each.of("X")).isEqualTo(1, CLOSE);
    }
    assertThat(scores.degree().of("a")).isEqualTo(1, CLOSE);
    assertThat(scores.closeness().of("a")).isEqualTo(1, CLOSE);
    assertThat(scores.betweenness().of("a")).isNaN();
    assertThat(scores.eigenvector().of("a")).isEqualTo(0.5, CLOSE);
    assertThat(scores.singularValue()).isEqualTo(2, CLOSE);
  }

  private static List<Scores> all(TwoModeScores scores) {
    return List.of(scores.degree(), scores.closeness(), scores.betweenness(), scores.eigenvector());
  }

  @Test
  void notNormalisedTheyAreCounts() {
    TwoModeScores scores = Centrality.twoMode().withNormalization(false).of(STAR);
    assertThat(scores.degree().of("X")).isEqualTo(4);
    assertThat(scores.closeness().of("X")).isEqualTo(1 / 4.0, CLOSE);
    assertThat(scores.closeness().of("a")).isEqualTo(1 / 7.0, CLOSE);
    assertThat(scores.betweenness().of("X")).isEqualTo(6);
    assertThat(scores.betweenness().of("a")).isZero();
    assertThat(scores.eigenvector().of("X")).isEqualTo(Math.sqrt(0.5), CLOSE);
  }

  /** Every member in every institution: σ = √(n₁ n₂). */
  @Test
  void whereAllAreInAllOfAModeScoreAlike() {
    TieGraph graph = TwoModeClassics.drawn("a X Y Z\nb X Y Z\nc X Y Z\nd X Y Z\n");
    TwoModeScores scores = Centrality.twoMode().of(graph);
    assertThat(scores.degree().asMap().values()).containsOnly(1.0);
    assertThat(scores.closeness().asMap().values()).containsOnly(1.0);
    assertThat(scores.eigenvector().of("b")).isEqualTo(0.5, CLOSE);
    assertThat(scores.eigenvector().of("Y")).isEqualTo(1 / Math.sqrt(3), CLOSE);
    TwoModeCohesion cohesion = Centrality.twoModeClustering().withSingularValues(5).of(graph);
    assertThat(cohesion.clustering()).isEqualTo(1);
    assertThat(cohesion.reinforcement()).isEqualTo(1);
    assertThat(cohesion.density()).isEqualTo(1);
    assertThat(cohesion.singularValues()).hasSize(3);
    assertThat(cohesion.singularValues().get(0)).isEqualTo(Math.sqrt(12), CLOSE);
    assertThat(cohesion.singularValues().get(1)).isEqualTo(0, within(1e-9));
  }

  @Test
  void membersWhoMeetOnceDoNotMeetAgain() {
    TwoModeCohesion path =
        Centrality.twoModeClustering().of(TwoModeClassics.drawn("a X\nb X Y\nc Y\n"));
    assertThat(path.clustering()).isZero();
    assertThat(path.reinforcement()).isZero();
    TwoModeCohesion star = Centrality.twoModeClustering().of(STAR);
    assertThat(star.clustering()).isNaN();
    assertThat(star.reinforcement()).isNaN();
  }

  @Test
  void apartFromTheLargestComponentTheEigenvectorIsZero() {
    TieGraph graph = TwoModeClassics.drawn("a X\nb X\nc X\nd Y\ne Y\n");
    TwoModeScores scores = Centrality.twoMode().of(graph);
    assertThat(scores.eigenvector().of("d")).isEqualTo(0, CLOSE);
    assertThat(scores.eigenvector().of("X")).isEqualTo(1, CLOSE);
    assertThat(scores.closeness().of("a")).isEqualTo(3 / 6.0, CLOSE);
    assertThat(scores.closeness().of("Y")).isEqualTo(2 / 6.0, CLOSE);
  }

  @Test
  void onALongPathTheEigenvectorIsASine() {
    int n = 301;
    StringBuilder path = new StringBuilder();
    for (int i = 0; i + 1 < n; i++) {
      int member = i % 2 == 0 ? i : i + 1;
      path.append("m").append(member).append(" I").append(2 * i + 1 - member).append("\n");
    }
    TwoModeScores scores =
        Centrality.twoMode().withNormalization(false).of(TwoModeClassics.drawn(path.toString()));
    assertThat(scores.singularValue()).isEqualTo(2 * Math.cos(Math.PI / (n + 1)), CLOSE);
    for (int i = 0; i < n; i++) {
      double sine = Math.sqrt(2.0 / (n + 1)) * Math.sin((i + 1) * Math.PI / (n + 1));
      assertThat(scores.eigenvector().of((i % 2 == 0 ? "m" : "I") + i))
          .isEqualTo(sine, within(1e-7));
    }
  }

  @Test
  void componentsAlikeShareTheEigenvectorAndAreNoted() {
    TwoModeScores scores = Centrality.twoMode().of(TwoModeClassics.drawn("a X\nb X\nc Y\nd Y\n"));
    assertThat(scores.eigenvector().of("X")).isEqualTo(Math.sqrt(0.5), CLOSE);
    assertThat(scores.eigenvector().of("a")).isEqualTo(0.5, CLOSE);
    assertThat(scores.eigenvector().notes())
        .containsExactly(
            "the largest singular value belongs to 2 components alike:"
                + " an equal start is projected on each");
  }

  @Test
  void smallestGraphsHaveAnAnswer() {
    assertThat(Centrality.twoMode().of(Sketch.of("")).table().rows()).isEmpty();
    TwoModeScores alone = Centrality.twoMode().of(Sketch.of("a"));
    assertThat(alone.degree().of("a")).isNaN();
    assertThat(alone.closeness().of("a")).isNaN();
    assertThat(alone.betweenness().of("a")).isNaN();
    assertThat(alone.eigenvector().of("a")).isNaN();
    assertThat(alone.singularValue()).isZero();
    TwoModeCohesion none = Centrality.twoModeClustering().withSingularValues(2).of(Sketch.of(""));
    assertThat(none.clustering()).isNaN();
    assertThat(none.density()).isNaN();
    assertThat(none.singularValues()).isEmpty();
  }

  @Test
  void tiesWithinAModeAreRefused() {
    Institution nato = new Institution("NATO", "NATO");
    Institution un = new Institution("UN", "United Nations");
    Tie membership = Tie.of(Sketch.state("a"), nato, TieKind.MEMBERSHIP);
    Tie pact = Tie.of(Sketch.state("a"), Sketch.state("b"), TieKind.DEFENSE);
    Tie observer = Tie.of(nato, un, TieKind.OBSERVER);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Centrality.twoMode().of(TieGraph.of(membership, pact)))
        .withMessageStartingWith(
            "of two modes, every tie must join an institution with another actor: a – b DEFENSE")
        .withMessageEndingWith(
            "; slice the graph first, as by only(MEMBERSHIP) or filter(tie -> …)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Centrality.twoModeClustering().of(TieGraph.of(membership, observer)))
        .withMessageContaining("NATO – UN OBSERVER");
    assertThat(
            Centrality.twoMode()
                .of(TieGraph.of(membership, pact).only(TieKind.MEMBERSHIP))
                .degree()
                .of("NATO"))
        .isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Centrality.twoModeClustering().withSingularValues(-1))
        .withMessage("the number of singular values must not be negative: -1");
  }

  @Test
  void theyPrintAsTables() {
    TwoModeScores scores = Centrality.twoMode().of(TwoModeClassics.drawn("a X\nb X Y\nc Y\n"));
    assertThat(scores.toString().lines().skip(1))
        .containsExactly(
            "code  name  mode         degree  closeness  betweenness  eigenvector",
            "a     a     member        0.500      0.600        0.000       0.4082",
            "b     b     member        1.000      1.000        1.000       0.8165",
            "c     c     member        0.500      0.600        0.000       0.4082",
            "X     X     institution   0.667      0.714        0.600       0.7071",
            "Y     Y     institution   0.667      0.714        0.600       0.7071");
    assertThat(Centrality.twoMode()).hasToString("two-mode centrality (normalised by mode)");
    TwoModeCohesion cohesion =
        Centrality.twoModeClustering()
            .withSingularValues(2)
            .of(TwoModeClassics.drawn("a X\nb X Y\nc Y\n"));
    assertThat(cohesion.toString().lines().skip(1))
        .containsExactly(
            "measure           value",
            "members               3",
            "institutions          2",
            "memberships           4",
            "density           0.667",
            "clustering        0.000",
            "reinforcement     0.000",
            "singular value 1  1.732",
            "singular value 2  1.000");
    assertThat(Centrality.twoModeClustering().withSingularValues(4))
        .hasToString("two-mode clustering (singular values 4)");
  }
}
