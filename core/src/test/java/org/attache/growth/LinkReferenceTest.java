package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.attache.Parallel;
import org.attache.TieGraph;
import org.attache.centrality.ClassicGraphs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The karate club and the Florentine marriages: networkx 3.6.1 (common_neighbors,
 * jaccard_coefficient, adamic_adar_index, resource_allocation_index, preferential_attachment) where
 * it has the score; the others from its graph and numpy 2.4.6 by matrices.
 */
@Tag("fast")
class LinkReferenceTest {
  private static final double DIGITS = 1e-10;

  private final TieGraph karate = ClassicGraphs.karate();

  private void agrees(LinkScore score, TieGraph graph, String a, String b, double expected) {
    assertThat(score.of(graph).of(a, b)).as("%s", score).isEqualTo(expected, within(DIGITS));
    assertThat(score.of(graph).of(b, a)).as("%s", score).isEqualTo(expected, within(DIGITS));
  }

  @Test
  void theTwoLeadersOfTheKarateClub() {
    agrees(LinkPrediction.commonNeighbours(), karate, "1", "34", 4);
    agrees(LinkPrediction.jaccard(), karate, "1", "34", 0.13793103448275862);
    agrees(LinkPrediction.adamicAdar(), karate, "1", "34", 2.7110197222973085);
    agrees(LinkPrediction.resourceAllocation(), karate, "1", "34", 0.9);
    agrees(LinkPrediction.preferentialAttachment(), karate, "1", "34", 272);
    agrees(LinkPrediction.l3(), karate, "1", "34", 2.3354464459340165);
    agrees(LinkPrediction.katz(0.05), karate, "1", "34", 0.013813214148235605);
    agrees(LinkPrediction.localPath(0.01), karate, "1", "34", 4.14);
    agrees(LinkPrediction.distance(), karate, "1", "34", -2);
    agrees(LinkPrediction.distance(), karate, "17", "26", -4);
    agrees(LinkPrediction.katz(0.05), karate, "17", "26", 1.6481040021239795e-05);
  }

  @Test
  void theirThirdAndTheLeaderOfTheOthers() {
    agrees(LinkPrediction.commonNeighbours(), karate, "3", "34", 6);
    agrees(LinkPrediction.jaccard(), karate, "3", "34", 0.2857142857142857);
    agrees(LinkPrediction.adamicAdar(), karate, "3", "34", 4.719381261461351);
    agrees(LinkPrediction.resourceAllocation(), karate, "3", "34", 1.5666666666666667);
    agrees(LinkPrediction.preferentialAttachment(), karate, "3", "34", 170);
    agrees(LinkPrediction.l3(), karate, "3", "34", 3.658129759863379);
    agrees(LinkPrediction.katz(0.05), karate, "3", "34", 0.019927096124433313);
    agrees(LinkPrediction.localPath(0.01), karate, "3", "34", 6.22);
    agrees(LinkPrediction.salton(), karate, "3", "34", 0.4601789933084222);
    agrees(LinkPrediction.sorensen(), karate, "3", "34", 0.4444444444444444);
    agrees(LinkPrediction.hubPromoted(), karate, "3", "34", 0.6);
    agrees(LinkPrediction.hubDepressed(), karate, "3", "34", 0.35294117647058826);
    agrees(LinkPrediction.leichtHolmeNewman(), karate, "3", "34", 0.03529411764705882);
  }

  @ParameterizedTest(name = "{0}–{1}")
  @CsvSource({
    "Medici, Strozzi, 1, .111111111111, .910239226627, .333333333333, 24, .741581623797",
    "Guadagni, Medici, 2, .25, 1.820478453254, .666666666667, 24, .333333333333",
    "Albizzi, Tornabuoni, 2, .5, 1.279458146996, .416666666667, 9, .235702260396",
    "Ginori, Medici, 1, .166666666667, .910239226627, .333333333333, 6, 0",
    "Acciaiuoli, Pazzi, 0, 0, 0, 0, 1, .288675134595"
  })
  void florentineMarriages(
      String a, String b, double cn, double jc, double aa, double ra, double pa, double l3) {
    TieGraph marriages = ClassicGraphs.florentineMarriages();
    agrees(LinkPrediction.commonNeighbours(), marriages, a, b, cn);
    agrees(LinkPrediction.jaccard(), marriages, a, b, jc);
    agrees(LinkPrediction.adamicAdar(), marriages, a, b, aa);
    agrees(LinkPrediction.resourceAllocation(), marriages, a, b, ra);
    agrees(LinkPrediction.preferentialAttachment(), marriages, a, b, pa);
    agrees(LinkPrediction.l3(), marriages, a, b, l3);
  }

  @Test
  void weighted() {
    TieGraph weighted = ClassicGraphs.karateWeighted();
    agrees(sum(LinkPrediction.commonNeighbours()), weighted, "1", "34", 10.5);
    agrees(sum(LinkPrediction.adamicAdar()), weighted, "1", "34", 4.035115361287138);
    agrees(sum(LinkPrediction.resourceAllocation()), weighted, "1", "34", 0.7957983193277312);
    agrees(sum(LinkPrediction.preferentialAttachment()), weighted, "1", "34", 2016);
    agrees(sum(LinkPrediction.katz(0.02)), weighted, "1", "34", 0.01960479188475181);
  }

  private static LinkScore sum(LinkScore score) {
    return score.withParallel(Parallel.SUM);
  }

  /**
   * All 78 ties against 483 pairs without one. That of resource allocation is 4003/5382, counted in
   * Python fractions; sums of floating point numbers split some ties of scores and give .743789.
   */
  @Test
  void leaveOneOutOfTheKarateClub() {
    Prediction all = LinkPrediction.leaveOneOut().of(karate);
    assertThat(all.of(LinkPrediction.commonNeighbours()).positives()).isEqualTo(78);
    assertThat(all.of(LinkPrediction.commonNeighbours()).cases()).isEqualTo(78 + 483);
    auc(all, LinkPrediction.commonNeighbours(), 0.6921617030312682);
    auc(all, LinkPrediction.adamicAdar(), 0.7298269363486755);
    auc(all, LinkPrediction.resourceAllocation(), 4003.0 / 5382);
    auc(all, LinkPrediction.jaccard(), 0.5986622073578596);
    auc(all, LinkPrediction.preferentialAttachment(), 0.6971651536868928);
    auc(all, LinkPrediction.l3(), 0.8234989648033126);
  }

  private static void auc(Prediction all, LinkScore score, double expected) {
    assertThat(all.of(score).auc()).as("%s", score).isEqualTo(expected, within(DIGITS));
  }
}
