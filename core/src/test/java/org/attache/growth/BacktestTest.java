package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.Coverage;
import org.attache.Direction;
import org.attache.Discrimination;
import org.attache.Institution;
import org.attache.Run;
import org.attache.Sketch;
import org.attache.Spell;
import org.attache.StateSystem;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.attache.centrality.ClassicGraphs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class BacktestTest {
  private static final LinkScore CN = LinkPrediction.commonNeighbours();

  /** In 1900 a-b b-c c-d and e alone; 1905 brings a-c and a-d, and f. */
  private static List<Tie> ties() {
    return Stream.concat(
            Sketch.of("a-b b-c c-d").ties().stream().map(tie -> lasting(tie, 1900)),
            Sketch.of("a-c a-d f-a").ties().stream().map(tie -> lasting(tie, 1905)))
        .toList();
  }

  private static Tie lasting(Tie tie, int from) {
    return tie.withRef("").withSpell(Spell.years(from, 1910));
  }

  private static StateSystem states() {
    List<StateSystem.Member> members = new ArrayList<>();
    for (String code : List.of("a", "b", "c", "d", "e")) {
      members.add(
          new StateSystem.Member(Sketch.state(code), code.charAt(0), Spell.years(1900, 1910)));
    }
    members.add(new StateSystem.Member(Sketch.state("f"), 'f', Spell.years(1905, 1910)));
    return StateSystem.of(members, Coverage.everything());
  }

  /** Shared partners: a–c 1 and b–d 1, a–d 0 and all pairs of e 0. */
  @Test
  void pairsOfThosePresentTwiceAreHeldAgainstTheTiesThatCame() {
    Prediction tied = LinkPrediction.backtest(1900, 1905).withScores(CN).of(TieHistory.of(ties()));
    assertThat(tied.of(CN).cases()).isEqualTo(3);
    assertThat(tied.of(CN).positives()).isEqualTo(2);
    assertThat(tied.of(CN).auc()).isEqualTo(0.25);
    TieHistory among = TieHistory.of(ties()).among(states());
    Discrimination all = LinkPrediction.backtest(1900, 1905).withScores(CN).of(among).of(CN);
    assertThat(all.cases()).isEqualTo(3 + 4);
    assertThat(all.positives()).isEqualTo(2);
    assertThat(all.auc()).isEqualTo((4.5 + 2) / 10, within(1e-15));
    assertThat(all.averagePrecision()).isEqualTo((0.5 + 2.0 / 7) / 2, within(1e-15));
    assertThat(all.precisionAt(2)).isEqualTo(0.5);
    assertThat(all.liftAt(2)).isEqualTo(0.5 / (2.0 / 7), within(1e-15));
  }

  @Test
  void severalScoresStandSideBySide() {
    Prediction all = LinkPrediction.backtest(1900, 1905).of(TieHistory.of(ties()).among(states()));
    assertThat(all.outcomes()).hasSize(6);
    assertThat(all.table().columns()).startsWith("score", "pairs", "came true", "AUC");
    assertThat(all.table().rows().get(0)).startsWith("common neighbours", 7, 2, 0.65);
    assertThat(all.bestAuc()).isBetween(0.65, 1.0);
    assertThat(all.toString())
        .startsWith("link backtest (train 1900, test 1905), 1905; Attaché")
        .contains("preferential attachment")
        .endsWith("precision and lift among as many as came true, AUC with its 95 % interval");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> all.of(LinkPrediction.salton()))
        .withMessageStartingWith("no Salton among [common neighbours, Jaccard");
  }

  @Test
  void withoutNewTiesThereIsNothingToTell() {
    Prediction quiet = LinkPrediction.backtest(1905, 1910).of(TieHistory.of(ties()));
    assertThat(quiet.of(CN).positives()).isZero();
    assertThat(quiet.of(CN).auc()).isNaN();
    assertThat(quiet.bestAuc()).isNaN();
    assertThat(quiet.toString()).contains("NA");
    Prediction empty = LinkPrediction.backtest(1800, 1801).of(TieHistory.of(ties()));
    assertThat(empty.of(CN).cases()).isZero();
    assertThat(empty.toString()).contains("NA");
  }

  @Test
  void aYearThatNoSourceObservedIsRefused() {
    Coverage coverage =
        Coverage.of(
            new Coverage.Source("test", "1", ""),
            Set.of(TieKind.PARTNERSHIP),
            List.of(Spell.years(1900, 1910)));
    TieHistory history = TieHistory.of(ties(), coverage);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinkPrediction.backtest(1905, 1911).of(history))
        .withMessageContaining("outside what was observed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinkPrediction.backtest(1905, 1905))
        .withMessageStartingWith("the test must come after the training");
  }

  @Test
  void unobservedPairsAreLeftOutAndCounted() {
    Coverage coverage =
        Coverage.of(
                new Coverage.Source("test", "1", ""),
                Set.of(TieKind.PARTNERSHIP),
                List.of(Spell.years(1900, 1910)))
            .withGaps(List.of(gap(1905, "d", "b"), gap(1900, "e"), gap(1903, "c")));
    Prediction result =
        LinkPrediction.backtest(1900, 1905)
            .withScores(CN, CN.withCandidates(List.of(pair("b", "d"), pair("c", "a"))))
            .of(TieHistory.of(ties(), coverage).among(states()));
    assertThat(result.of(CN).cases()).isEqualTo(7 - 1 - 4);
    assertThat(result.outcomes().get(0).unobserved()).isEqualTo(5);
    assertThat(result.toString()).endsWith("; 5 pairs left out as\n  unobserved");
    assertThat(result.outcomes().get(1).result().cases()).isEqualTo(1);
    assertThat(result.outcomes().get(1).unobserved()).isEqualTo(1);
  }

  private static Pair pair(String from, String to) {
    return new Pair(Sketch.state(from), Sketch.state(to));
  }

  private static Coverage.Gap gap(int year, String... codes) {
    return new Coverage.Gap(
        Set.copyOf(Stream.of(codes).map(Sketch::state).toList()),
        TieKind.PARTNERSHIP,
        Spell.year(year),
        "not listed");
  }

  @Test
  void directedPairsComeTrueOneWay() {
    List<Tie> ties = new ArrayList<>();
    Sketch.of("a>b b>c c>d").ties().forEach(tie -> ties.add(lasting(tie, 1900)));
    Sketch.of("a>c d>b").ties().forEach(tie -> ties.add(lasting(tie, 1905)));
    LinkScore along = CN.withDirection(Direction.OUT);
    LinkScore against = CN.withDirection(Direction.IN);
    Prediction result =
        LinkPrediction.backtest(1900, 1905).withScores(CN, along, against).of(TieHistory.of(ties));
    assertThat(result.of(CN).cases()).isEqualTo(3);
    assertThat(result.of(CN).positives()).isEqualTo(2);
    assertThat(result.of(along).cases()).isEqualTo(9);
    assertThat(result.of(along).auc()).isEqualTo((6.5 + 3) / 14, within(1e-15));
    assertThat(result.of(against).auc()).isEqualTo(result.of(along).auc());
  }

  @Test
  void tiesMadeAfterTheTrainingAreKnownToNoScore() {
    TieHistory whole = TieHistory.of(ties());
    TieHistory other =
        TieHistory.of(
            Stream.concat(ties().stream(), Stream.of(lasting(Sketch.of("b-d").ties().get(0), 1901)))
                .map(tie -> tie.withRef(""))
                .toList());
    LinkScore given = CN.withCandidates(List.of(pair("a", "c"), pair("a", "d")));
    Backtest test = LinkPrediction.backtest(1900, 1905).withScores(given);
    assertThat(test.of(other).of(given).cases()).isEqualTo(test.of(whole).of(given).cases());
    assertThat(test.of(other).of(given).precisionAt(1)).isEqualTo(1);
  }

  @Test
  void oneYearAfterTheOther() {
    TieHistory history = TieHistory.of(ties()).among(states());
    var rolling = LinkPrediction.backtest(1900, 1902).withPrecisionAt(3).yearly(1904, 1907, 1);
    PredictionPanel panel = rolling.of(history);
    assertThat(panel.byYear().years()).containsExactly(1904, 1905, 1906, 1907);
    assertThat(panel.of(CN).at(1904).positives()).isZero();
    assertThat(panel.of(CN).at(1905).auc()).isEqualTo(0.65, within(1e-15));
    assertThat(panel.of(CN).at(1906).auc()).isEqualTo(0.65, within(1e-15));
    assertThat(panel.of(CN).at(1907).auc()).isNaN();
    assertThat(panel.table().rows()).hasSize(4 * 6);
    assertThat(panel.table().columns()).startsWith("year", "score");
    assertThat(panel.toString()).startsWith("AUC by year tested").contains("1906", "NA");
    assertThat(rolling.of(history, Run.on(3)).table().toString())
        .isEqualTo(panel.table().toString());
    assertThat(
            LinkPrediction.backtest(1900, 1905).yearly(1905, 1910, 5).of(history).byYear().years())
        .containsExactly(1905, 1910);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinkPrediction.backtest(1900, 1905).yearly(1905, 1906, 0));
  }

  @Test
  void daysServeAsWell() {
    Backtest days =
        LinkPrediction.backtest(
            Spell.day(LocalDate.of(1904, 12, 31)), Spell.day(LocalDate.of(1905, 1, 1)));
    assertThat(days.of(TieHistory.of(ties())).of(CN).positives()).isEqualTo(2);
    assertThat(days)
        .hasToString(
            "link backtest (train [1904-12-31, 1905-01-01), test [1905-01-01, 1905-01-02))");
  }

  @Test
  void membershipsAreHeldAgainstThoseThatCame() {
    Institution p = new Institution("P", "P");
    Institution q = new Institution("Q", "Q");
    List<Tie> ties = new ArrayList<>();
    for (String code : List.of("a", "b", "c")) {
      ties.add(lasting(Tie.of(Sketch.state(code), p, TieKind.MEMBERSHIP), 1900));
    }
    ties.add(lasting(Tie.of(Sketch.state("a"), q, TieKind.MEMBERSHIP), 1900));
    ties.add(lasting(Tie.of(Sketch.state("d"), q, TieKind.MEMBERSHIP), 1900));
    ties.add(lasting(Tie.of(Sketch.state("b"), q, TieKind.MEMBERSHIP), 1905));
    LinkScore shared = LinkPrediction.sharedMemberships();
    Discrimination result =
        LinkPrediction.backtest(1900, 1905).withScores(shared).of(TieHistory.of(ties)).of(shared);
    assertThat(result.cases()).isEqualTo(3);
    assertThat(result.positives()).isEqualTo(1);
    assertThat(result.auc()).isEqualTo(0.5);
  }

  /** By rebuilding the graph without each tie. */
  @Test
  void leaveOneOutScoresEachTieAsIfItWereNotThere() {
    TieGraph karate = ClassicGraphs.karate();
    for (LinkScore score : List.of(LinkPrediction.katz(0.05), LinkPrediction.distance())) {
      PairScores all = score.of(karate);
      List<Double> scores = new ArrayList<>();
      for (Tie tie : karate.ties()) {
        TieGraph rest = karate.filter(other -> !other.equals(tie)).among(karate.actors());
        scores.add(score.of(rest).of(tie.from(), tie.to()));
      }
      all.ranking().entries().forEach(entry -> scores.add(entry.score()));
      boolean[] tied = new boolean[scores.size()];
      Arrays.fill(tied, 0, 78, true);
      double[] values = scores.stream().mapToDouble(x -> x).toArray();
      Prediction result = LinkPrediction.leaveOneOut().withScores(score).of(karate, Run.on(2));
      assertThat(result.of(score).auc()).isEqualTo(Discrimination.of(values, tied).auc());
    }
  }

  @Test
  void leaveOneOutTakesParallelTiesOutTogetherAndDirectedOnesOneWay() {
    LinkScore along = LinkPrediction.distance().withDirection(Direction.OUT);
    Prediction result =
        LinkPrediction.leaveOneOut()
            .withScores(LinkPrediction.distance(), along)
            .of(Sketch.of("a>b a>b b>a b>c"));
    assertThat(result.of(LinkPrediction.distance()).positives()).isEqualTo(2);
    assertThat(result.of(LinkPrediction.distance()).auc()).isEqualTo(0);
    assertThat(result.of(along).positives()).isEqualTo(3);
    assertThat(result.of(along).auc()).isEqualTo(1.0 / 3, within(1e-15));
    assertThat(LinkPrediction.leaveOneOut().of(Sketch.of("")).bestAuc()).isNaN();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                LinkPrediction.leaveOneOut()
                    .withScores(CN.withCandidates(List.of(pair("a", "b")))));
  }
}
