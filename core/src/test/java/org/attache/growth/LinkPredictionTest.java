package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.attache.Direction;
import org.attache.Institution;
import org.attache.Parallel;
import org.attache.Sketch;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class LinkPredictionTest {
  private static final State A = Sketch.state("a");
  private static final State B = Sketch.state("b");
  private static final State C = Sketch.state("c");
  private static final Institution P = new Institution("P", "P");
  private static final Institution Q = new Institution("Q", "Q");
  private static final Institution R = new Institution("R", "R");

  private static TieGraph memberships() {
    return TieGraph.of(
            Tie.of(A, P, TieKind.MEMBERSHIP),
            Tie.of(B, P, TieKind.MEMBERSHIP),
            Tie.of(B, Q, TieKind.MEMBERSHIP),
            Tie.of(C, P, TieKind.MEMBERSHIP),
            Tie.of(C, Q, TieKind.MEMBERSHIP),
            Tie.of(R, C, TieKind.MEMBERSHIP))
        .among(List.of(A, B, C, P, Q, R, Sketch.state("d")));
  }

  @Test
  void membershipsAreForetoldByThoseOfTheMembers() {
    PairScores shared = LinkPrediction.sharedMemberships().of(memberships());
    assertThat(shared.of(A, Q)).isEqualTo(2);
    assertThat(shared.of(Q, A)).isEqualTo(2);
    assertThat(shared.of(A, R)).isEqualTo(1);
    assertThat(shared.of(B, R)).isEqualTo(2);
    assertThat(shared.of("d", "P")).isZero();
    assertThat(shared.pairs()).isEqualTo(4 * 3 - 6);
    PairScores like = LinkPrediction.likeMembers().of(memberships());
    assertThat(like.of(A, Q)).isEqualTo(1 / Math.sqrt(2) + 1 / Math.sqrt(3));
    assertThat(like.of(B, R)).isEqualTo(2 / Math.sqrt(6));
    assertThat(LinkPrediction.preferentialAttachment().betweenModes().of(memberships()).of(Q, A))
        .isEqualTo(2);
    assertThat(LinkPrediction.commonNeighbours().of(memberships()).pairs()).isEqualTo(21 - 6);
  }

  @Test
  void sharedMembershipsAreTheWalksOfThreeMemberships() {
    PairScores shared = LinkPrediction.sharedMemberships().of(memberships());
    PairScores walks = LinkPrediction.localPath(1).betweenModes().of(memberships());
    shared
        .ranking()
        .entries()
        .forEach(
            entry ->
                assertThat(walks.of(entry.pair().from(), entry.pair().to()))
                    .isEqualTo(entry.score()));
  }

  @Test
  void whatIsNoMembershipIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinkPrediction.likeMembers().of(Sketch.of("a-b")))
        .withMessageContaining("every tie must join an institution with another actor");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                LinkPrediction.likeMembers()
                    .withCandidates(List.of(new Pair(A, B)))
                    .of(memberships()))
        .withMessage("a–b is not an institution and another actor");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinkPrediction.likeMembers().withDirection(Direction.OUT));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinkPrediction.l3().withDirection(Direction.IN).betweenModes());
  }

  @Test
  void alongDirectedTiesAPairHasAnOrder() {
    TieGraph graph = Sketch.of("a>b b>c a>d d>c c>e");
    LinkScore along = LinkPrediction.commonNeighbours().withDirection(Direction.OUT);
    assertThat(along.of(graph).of("a", "c")).isEqualTo(2);
    assertThat(along.of(graph).of("c", "a")).isZero();
    assertThat(along.of(graph).pairs()).isEqualTo(5 * 4 - 5);
    assertThat(LinkPrediction.commonNeighbours().of(graph).of("c", "a")).isEqualTo(2);
    assertThat(LinkPrediction.distance().withDirection(Direction.OUT).of(graph).of("e", "a"))
        .isEqualTo(Double.NEGATIVE_INFINITY);
  }

  @Test
  void anEmptyGraphAndASingleActorHaveNoPairs() {
    for (String text : List.of("", "a", "a-b")) {
      PairScores scores = LinkPrediction.adamicAdar().of(Sketch.of(text));
      assertThat(scores.pairs()).isZero();
      assertThat(scores.table().rows()).isEmpty();
      assertThat(LinkPrediction.katz(0.1).withMost(2).of(Sketch.of(text)).pairs()).isZero();
    }
  }

  @Test
  void tiesAreShownAsTiesEvenWithPairsNotShown() {
    PairScores scores = LinkPrediction.commonNeighbours().of(Sketch.cycle(5));
    assertThat(scores.top(2).entries()).allMatch(entry -> entry.shared() && entry.rank() == 1);
    assertThat(scores.top(1).entries()).allMatch(PairRanking.Entry::shared);
    assertThat(scores.top(0).entries()).isEmpty();
    PairScores one = LinkPrediction.commonNeighbours().withMost(1).of(Sketch.cycle(5));
    assertThat(one.top(1).entries()).allMatch(PairRanking.Entry::shared);
    assertThat(scores.top(2).toString())
        .contains("common neighbours; Attaché")
        .contains("=1    s10000  s10002                  1")
        .endsWith("2 of 5 pairs");
  }

  @Test
  void katzThatHasNoSumIsAnError() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> LinkPrediction.katz(0.5).of(Sketch.star(6)))
        .withMessageContaining("β must be under 1/λ₁");
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> LinkPrediction.katz(3).of(Sketch.star(6)));
    assertThat(
            LinkPrediction.katz(3)
                .withDirection(Direction.OUT)
                .of(Sketch.of("a>b b>c"))
                .of("a", "c"))
        .isEqualTo(9);
  }

  @Test
  void aHubOfAStarGivesItsPartnersOneUnitToShare() {
    assertThat(LinkPrediction.resourceAllocation().of(Sketch.star(5)).of("s10001", "s10002"))
        .isEqualTo(0.25);
    assertThat(LinkPrediction.jaccard().of(Sketch.star(5)).of("s10001", "s10002")).isEqualTo(1);
  }

  @Test
  void badOptionsAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> LinkPrediction.katz(Double.NaN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinkPrediction.localPath(-0.1))
        .withMessage("epsilon must not be negative, and finite: -0.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinkPrediction.jaccard().withParallel(Parallel.SUM))
        .withMessage("the Jaccard score has no weighted form: SUM");
    assertThatIllegalArgumentException().isThrownBy(() -> LinkPrediction.l3().withMost(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinkPrediction.l3().withCandidates(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new Pair(A, A));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                LinkPrediction.adamicAdar()
                    .withParallel(Parallel.SUM)
                    .of(Sketch.of("a-b:0.3 b-c:0.3")))
        .withMessageContaining("sum to more than 1 at every shared partner");
  }

  @Test
  void aScoreSaysHowItWasAsked() {
    assertThat(LinkPrediction.katz(0.05).withParallel(Parallel.SUM))
        .hasToString("Katz (β 0.05, parallel SUM)");
    assertThat(LinkPrediction.l3().withDirection(Direction.OUT)).hasToString("L3 (direction OUT)");
  }
}
