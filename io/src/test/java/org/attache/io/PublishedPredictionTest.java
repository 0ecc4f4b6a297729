package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.attache.TieKind.REPRESENTATION;

import org.attache.Direction;
import org.attache.Discrimination;
import org.attache.Run;
import org.attache.TieHistory;
import org.attache.growth.LinkPrediction;
import org.attache.growth.LinkScore;
import org.attache.growth.Prediction;
import org.attache.growth.PredictionPanel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Diplomatic exchange 2006.1 among the states of 2016: areas and average precisions of a plain scan
 * of the rows with Python 3, numpy 2.4.6 (products of matrices) and scipy 1.17.1 ({@code
 * rankdata}).
 */
@Tag("data")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedPredictionTest {
  private TieHistory missions = TieHistory.of();

  @BeforeAll
  void read() {
    Cow cow = Published.cow();
    missions = cow.diplomaticExchange().only(REPRESENTATION).among(cow.states());
  }

  private static void agrees(Prediction all, LinkScore score, double auc, double precision) {
    Discrimination result = all.of(score);
    assertThat(result.auc()).as("%s", score).isEqualTo(auc, within(1e-9));
    assertThat(result.averagePrecision()).as("%s", score).isEqualTo(precision, within(1e-9));
  }

  @Test
  void the462PairsThatExchangedMissionsBy2005AreForetoldFrom2000() {
    Prediction all = LinkPrediction.backtest(2000, 2005).of(missions, Run.on(2));
    Discrimination shared = all.of(LinkPrediction.commonNeighbours());
    assertThat(shared.cases()).isEqualTo(13_720);
    assertThat(shared.positives()).isEqualTo(462);
    agrees(all, LinkPrediction.commonNeighbours(), 0.8237537215, 0.1737026881);
    agrees(all, LinkPrediction.jaccard(), 0.7327088798, 0.1085971947);
    agrees(all, LinkPrediction.adamicAdar(), 0.8291802417, 0.1792148326);
    agrees(all, LinkPrediction.resourceAllocation(), 0.8432609340, 0.1805759544);
    agrees(all, LinkPrediction.preferentialAttachment(), 0.8167665165, 0.1660181320);
    agrees(all, LinkPrediction.l3(), 0.8301561289, 0.1802937930);
  }

  @Test
  void whoSendsAMissionToWhomIsForetoldAlongTheMissions() {
    LinkScore shared = LinkPrediction.commonNeighbours().withDirection(Direction.OUT);
    LinkScore jaccard = LinkPrediction.jaccard().withDirection(Direction.OUT);
    LinkScore handed = LinkPrediction.resourceAllocation().withDirection(Direction.OUT);
    LinkScore hubs = LinkPrediction.preferentialAttachment().withDirection(Direction.OUT);
    LinkScore l3 = LinkPrediction.l3().withDirection(Direction.OUT);
    Prediction late =
        LinkPrediction.backtest(2000, 2005)
            .withScores(shared, jaccard, handed, hubs, l3)
            .of(missions);
    assertThat(late.of(shared).cases()).isEqualTo(28_859);
    assertThat(late.of(shared).positives()).isEqualTo(919);
    agrees(late, shared, 0.8298883119, 0.1729584063);
    agrees(late, jaccard, 0.7553398079, 0.1251996835);
    agrees(late, handed, 0.8462888375, 0.1875328372);
    agrees(late, hubs, 0.8182273845, 0.1649961836);
    agrees(late, l3, 0.8289581358, 0.1762879472);
    Prediction early = LinkPrediction.backtest(1980, 1985).withScores(shared, handed).of(missions);
    assertThat(early.of(shared).cases()).isEqualTo(15_143);
    agrees(early, shared, 0.7345753447, 0.0958531972);
    agrees(early, handed, 0.7516926202, 0.1065044393);
  }

  @Test
  void overTheWavesEveryScoreBeatsChanceAndTheBaseRate() {
    PredictionPanel waves =
        LinkPrediction.backtest(2000, 2005).yearly(1975, 2005, 5).of(missions, Run.on(2));
    assertThat(waves.byYear().years()).containsExactly(1975, 1980, 1985, 1990, 1995, 2000, 2005);
    waves
        .byYear()
        .asMap()
        .values()
        .forEach(
            wave ->
                wave.outcomes()
                    .forEach(
                        outcome -> {
                          Discrimination result = outcome.result();
                          int k = result.positives();
                          assertThat(result.auc()).isBetween(0.5, 1.0);
                          assertThat(result.aucInterval(0.95).low()).isLessThan(result.auc());
                          assertThat(result.averagePrecision()).isGreaterThan(result.baseRate());
                          assertThat(result.precisionAt(k))
                              .isEqualTo(result.recallAt(k), within(1e-12));
                          assertThat(result.precisionAt(result.cases()))
                              .isEqualTo(result.baseRate(), within(1e-12));
                        }));
    assertThat(waves.of(LinkPrediction.l3()).at(2005).auc()).isEqualTo(0.8301561289, within(1e-9));
  }

  @Test
  void betweenWavesThereIsNothingToTestAgainst() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinkPrediction.backtest(2000, 2004).of(missions))
        .withMessageContaining("outside what was observed");
  }
}
