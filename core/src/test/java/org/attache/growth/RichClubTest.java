package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.attache.Actor;
import org.attache.Direction;
import org.attache.Run;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.SmallGraphs;
import org.attache.TieGraph;
import org.attache.centrality.Centrality;
import org.attache.centrality.ClassicGraphs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class RichClubTest {
  private static final TopologicalClub PHI = RichClub.topological().withReplicates(0, 0);

  private static List<Double> phi(RichClubCurve curve) {
    return curve.levels().stream().map(RichClubCurve.Level::club).toList();
  }

  /** NetworkX 2.8.8, and 3.6.1: rich_club_coefficient(karate_club_graph(), normalized=False). */
  @Test
  void karateIsAsRichAsInNetworkX() {
    RichClubCurve karate = PHI.of(ClassicGraphs.karate());
    double[] expected = {.13904, .14583, .2381, .325, .48889, .52381};
    for (int k = 0; k < expected.length; k++) {
      assertThat(karate.above(k).club()).as("φ(%s)", k).isEqualTo(expected[k], within(5e-6));
    }
    assertThat(karate.above(5).members()).isEqualTo(7);
    assertThat(karate.above(5).ties()).isEqualTo(11);
  }

  /**
   * igraph 1.3.5 for R 4.2.2: the mean and the standard deviation of φ(k) over 4,000 of rewire(g,
   * keeping_degseq(niter = 7800)), set.seed(1).
   */
  @Test
  void chanceMakesKarateAsRichAsIgraphSays() {
    RichClubCurve karate =
        RichClub.topological().withReplicates(1000, 2).of(ClassicGraphs.karate());
    double[][] expected = {
      {2, .2423041126, .0037805634},
      {3, .337381250, .012007856},
      {4, .505677778, .038028267},
      {5, .65383333, .07358594},
      {9, .84166667, .14104560},
      {10, .88516667, .18147355}
    };
    for (double[] row : expected) {
      double error = row[2] * Math.sqrt(1 / 4000.0 + 1 / 1000.0);
      assertThat(karate.above(row[0]).expected()).isEqualTo(row[1], within(4 * error));
    }
    assertThat(karate.above(1).high()).isEqualTo(1, within(1e-12));
    assertThat(karate.above(5).high()).isLessThan(1.1);
  }

  /** The definition on the weighted graph of NetworkX 3.6.1. */
  @ParameterizedTest
  @CsvSource({
    "DEGREE, 1, 33, 228, 0.991304347826087",
    "DEGREE, 4, 10, 81, 0.8181818181818182",
    "DEGREE, 9, 4, 12, 0.6666666666666666",
    "STRENGTH, 6, 21, 174, 0.9508196721311475",
    "STRENGTH, 17, 8, 50, 0.78125",
    "MEAN_STRENGTH, 1.5, 31, 222, 0.9866666666666667",
    "MEAN_STRENGTH, 3.25, 8, 20, 0.8695652173913043"
  })
  void strongKarateTiesAreSharedAsInNetworkX(
      Prominence prominence, double above, int members, double strength, double phi) {
    RichClubCurve.Level level =
        RichClub.weighted()
            .withProminence(prominence)
            .withReplicates(0, 0)
            .of(ClassicGraphs.karateWeighted())
            .above(above);
    assertThat(level.members()).isEqualTo(members);
    assertThat(level.ties()).isEqualTo(strength);
    assertThat(level.club()).isEqualTo(phi, within(1e-14));
  }

  @Test
  void aCompleteGraphIsAClubThroughout() {
    RichClubCurve complete = RichClub.topological().of(Sketch.complete(5));
    assertThat(phi(complete)).containsExactly(1.0);
    assertThat(complete.above(3).ratio()).isEqualTo(1);
    assertThat(complete.above(3).low()).isEqualTo(1);
    assertThat(complete.above(3).high()).isEqualTo(1);
    assertThat(complete.above(3).chance()).isEqualTo(1);
  }

  @Test
  void noOtherGraphHasTheDegreesOfAStar() {
    RichClubCurve star = RichClub.topological().of(Sketch.star(6));
    assertThat(star.levels()).hasSize(1);
    assertThat(star.above(0).club()).isEqualTo(2 / 6.0, within(1e-15));
    assertThat(star.above(0).ratio()).isEqualTo(1, within(1e-12));
  }

  @Test
  void withoutTiesThereIsNoLevel() {
    for (String sketch : new String[] {"", "a", "a b c"}) {
      assertThat(RichClub.topological().of(Sketch.of(sketch)).levels()).isEmpty();
      assertThat(RichClub.weighted().of(Sketch.of(sketch)).levels()).isEmpty();
    }
  }

  /** Pairs by pairs, among those with more than so many partners. */
  @Test
  void agreesWithASlowCountOnAllSmallGraphs() {
    SmallGraphs.all()
        .forEach(
            graph -> {
              Scores degree = Centrality.degree().of(graph);
              RichClubCurve curve = PHI.of(graph);
              for (int k = 0; k < graph.actors().size(); k++) {
                int above = k;
                List<Actor> rich =
                    graph.actors().stream().filter(actor -> degree.of(actor) > above).toList();
                assertThat(k < curve.end()).isEqualTo(rich.size() >= 2);
                if (rich.size() >= 2) {
                  double pairs = rich.size() * (rich.size() - 1) / 2.0;
                  assertThat(curve.above(k).members()).isEqualTo(rich.size());
                  assertThat(curve.above(k).club())
                      .isEqualTo(graph.among(rich).ties().size() / pairs, within(1e-15));
                }
              }
            });
  }

  @Test
  void isolatesAndParallelTiesChangeNothing() {
    assertThat(phi(PHI.of(Sketch.of("a-b a-b b-c c-a c-d e"))))
        .isEqualTo(phi(PHI.of(Sketch.of("a-b b-c c-a c-d"))));
  }

  /** By hand: out-degrees a 2, b 1, c 1; both a→b and b→c are among those that send. */
  @Test
  void directedTiesCountOneWay() {
    TieGraph graph = Sketch.of("a>b a>c b>c c>d");
    RichClubCurve out = PHI.withDirection(Direction.OUT).of(graph);
    assertThat(out.above(0).members()).isEqualTo(3);
    assertThat(out.above(0).ties()).isEqualTo(3);
    assertThat(out.above(0).club()).isEqualTo(0.5);
    RichClubCurve in = PHI.withDirection(Direction.IN).of(graph);
    assertThat(in.above(0).members()).isEqualTo(3);
    assertThat(in.above(0).club()).isEqualTo(2 / 6.0, within(1e-15));
    assertThat(phi(PHI.of(graph))).isEqualTo(phi(PHI.of(Sketch.of("a-b a-c b-c c-d"))));
  }

  @Test
  void tiesEitherWayOrOfBothSortsMakeOnePartner() {
    assertThat(phi(PHI.of(Sketch.of("a>b b>a b-c c>a c-d"))))
        .isEqualTo(phi(PHI.of(Sketch.of("a-b b-c c-a c-d"))));
    assertThat(phi(PHI.of(Sketch.of("a-b b-c c-a c-d").directed())))
        .isEqualTo(phi(PHI.of(Sketch.of("a-b b-c c-a c-d"))));
  }

  /** All 7 graphs of degrees 2 2 2 1 1 are as likely: 6 paths, and a triangle with a tie. */
  @Test
  void whatIsExpectedIsTheMeanOverAllGraphsOfTheDegrees() {
    RichClubCurve path =
        RichClub.topological().withReplicates(4000, 1).of(Sketch.of("a-b b-c c-d d-e"));
    double mean = (6 * 2 / 3.0 + 1) / 7;
    double spread = Math.sqrt(6 / 7.0 * 1 / 7.0) / 3;
    assertThat(path.above(1).club()).isEqualTo(2 / 3.0, within(1e-15));
    assertThat(path.above(1).expected()).isEqualTo(mean, within(4 * spread / Math.sqrt(4000)));
    assertThat(path.above(1).low()).isEqualTo(2 / 3.0, within(1e-12));
    assertThat(path.above(1).high()).isEqualTo(1, within(1e-12));
    assertThat(path.above(1).chance()).isEqualTo(1);
    RichClubCurve split =
        RichClub.topological().withReplicates(4000, 1).of(Sketch.of("a-b b-c c-a d-e"));
    assertThat(split.above(1).ratio()).isGreaterThan(1.3);
    assertThat(split.above(1).chance()).isEqualTo(1 / 7.0, within(4 * Math.sqrt(6 / 49.0 / 4000)));
  }

  @Test
  void threadsChangeNoDigit() {
    TieGraph karate = ClassicGraphs.karateWeighted();
    TopologicalClub club = RichClub.topological().withReplicates(40, 7);
    assertThat(club.of(karate, Run.on(3))).isEqualTo(club.of(karate));
    assertThat(club.of(karate)).isEqualTo(club.of(karate));
    assertThat(club.withReplicates(40, 8).of(karate).levels())
        .isNotEqualTo(club.of(karate).levels());
    for (ClubNull dealt : ClubNull.values()) {
      WeightedClub weighted = RichClub.weighted().withNull(dealt).withReplicates(40, 7);
      assertThat(weighted.of(karate, Run.on(3))).isEqualTo(weighted.of(karate));
    }
  }

  /** Three of degree 2 or more hold 5 + 4 + 1 of the strongest three, 5 + 4 + 3. */
  @Test
  void strongTiesAmongThePartneredAreShared() {
    TieGraph graph = Sketch.of("a-b:5 b-c:4 c-a:1 c-d:3 b-e:2");
    RichClubCurve curve = RichClub.weighted().withReplicates(0, 0).of(graph);
    assertThat(curve.above(0).club()).isEqualTo(1);
    assertThat(curve.above(1).ties()).isEqualTo(10);
    assertThat(curve.above(1).club()).isEqualTo(10 / 12.0, within(1e-15));
    assertThat(curve.above(1).expected()).isNaN();
  }

  /** The mean strength of three ties of five is 3, so 9 of 12 are expected. */
  @Test
  void strengthsDealtAmongAllTiesMeetTheMean() {
    TieGraph graph = Sketch.of("a-b:5 b-c:4 c-a:1 c-d:3 b-e:2");
    RichClubCurve.Level level = RichClub.weighted().withReplicates(4000, 3).of(graph).above(1);
    double spread = Math.sqrt(3 * 2.0 * 2 / 4) / 12;
    assertThat(level.expected()).isEqualTo(9 / 12.0, within(4 * spread / Math.sqrt(4000)));
  }

  @Test
  void whoIsStrongStaysStrongWhereOwnStrengthsAreDealt() {
    TieGraph graph = Sketch.of("a-b:5 b-c:4 c-a:1 c-d:3 b-e:2 e-f:9");
    for (Prominence prominence : List.of(Prominence.STRENGTH, Prominence.MEAN_STRENGTH)) {
      RichClubCurve curve = RichClub.weighted().withProminence(prominence).of(graph);
      assertThat(curve.above(0).club()).isEqualTo(1);
      assertThat(curve.above(0).ratio()).isEqualTo(1, within(1e-12));
    }
    RichClubCurve strength =
        RichClub.weighted().withProminence(Prominence.STRENGTH).withReplicates(4000, 1).of(graph);
    // strengths a 6, b 11, c 8, d 3, e 11, f 9
    assertThat(strength.levels().stream().map(RichClubCurve.Level::richness))
        .containsExactly(0.0, 3.0, 6.0, 8.0, 9.0);
    assertThat(strength.above(9).ties()).isEqualTo(2);
    assertThat(strength.above(9).club()).isEqualTo(2 / 9.0, within(1e-15));
    // b deals one of 5, 4, 2 to e, which deals 2 or 9 to b
    double mean = (11 / 3.0 + 11 / 2.0) / (9 + 9);
    double spread = Math.sqrt(14 / 9.0 + 49 / 4.0) / 18;
    assertThat(strength.above(9).expected()).isEqualTo(mean, within(4 * spread / Math.sqrt(4000)));
  }

  @Test
  void equalStrengthsMakeNoWeightedClub() {
    for (ClubNull dealt : ClubNull.values()) {
      RichClubCurve curve = RichClub.weighted().withNull(dealt).of(ClassicGraphs.karate());
      assertThat(curve.above(5).club()).isEqualTo(1);
      assertThat(curve.above(5).ratio()).isEqualTo(1, within(1e-12));
    }
  }

  @Test
  void amongThoseWithoutATieThereIsNoWeightedClub() {
    RichClubCurve curve = RichClub.weighted().of(Sketch.of("a-x:2 a-y b-z b-w"));
    assertThat(curve.above(1).club()).isNaN();
    assertThat(curve.above(1).ratio()).isNaN();
    assertThat(curve.above(1).chance()).isNaN();
  }

  @Test
  void strengthsOfADirectionAreDealtAmongTiesOfThatDirection() {
    TieGraph graph = Sketch.of("a>b:7 a>c:1 b>a:2 c>a:4");
    WeightedClub club = RichClub.weighted().withProminence(Prominence.STRENGTH);
    RichClubCurve out = club.withDirection(Direction.OUT).of(graph);
    // out-strengths a 8, b 2, c 4; above 2 are a and c, of strengths 1 + 4 of the strongest 7 + 4
    assertThat(out.above(2).ties()).isEqualTo(5);
    assertThat(out.above(2).club()).isEqualTo(5 / 11.0, within(1e-15));
    assertThat(out.above(2).expected()).isBetween(5 / 11.0, 1.0);
    RichClubCurve in = club.withDirection(Direction.IN).of(graph);
    // in-strengths a 6, b 7, c 1; above 1 are a and b, of strengths 7 + 2 of the strongest 7 + 4
    assertThat(in.above(1).club()).isEqualTo(9 / 11.0, within(1e-15));
  }

  /** Of 40 replicates 39 do not exceed the 39th, and one does not exceed the first. */
  @Test
  void theIntervalHoldsTheCentralRatios() {
    AtomicInteger replicate = new AtomicInteger();
    ClubNulls nulls =
        ClubNulls.of(
            40, 0, Run.SERIAL, random -> new double[] {replicate.incrementAndGet() / 40.0});
    ClubLevels levels = ClubLevels.of(new double[] {1, 1});
    RichClubCurve.Level level = nulls.against(levels, new double[] {1}, new double[] {0.5}).get(0);
    assertThat(level.low()).isEqualTo(20 / 39.0, within(1e-15));
    assertThat(level.high()).isEqualTo(20, within(1e-12));
    assertThat(level.expected()).isEqualTo(41 / 80.0, within(1e-15));
    assertThat(level.chance()).isEqualTo(22 / 41.0, within(1e-15));
  }

  @Test
  void strengthsTooLargeToSumAreRefused() {
    TieGraph graph =
        TieGraph.of(Sketch.of("a-b b-c").ties().stream().map(t -> t.withWeight(1e308)).toList());
    assertThat(RichClub.topological().of(graph).levels()).isNotEmpty();
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> RichClub.weighted().of(graph))
        .withMessage("strengths are too large to be summed");
  }

  @Test
  void badOptionsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RichClub.topological().withSwaps(Double.NaN))
        .withMessage("swaps must be positive and finite: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RichClub.topological().withReplicates(-1, 0))
        .withMessage("replicates must not be negative: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                RichClub.weighted()
                    .withProminence(Prominence.STRENGTH)
                    .withNull(ClubNull.STRENGTHS))
        .withMessage("prominence by STRENGTH is kept by OWN_STRENGTHS alone: STRENGTHS");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PHI.of(Sketch.star(4)).above(1))
        .withMessage("richness must be in [0, 1.0): 1.0");
  }

  @Test
  void printsLevels() {
    assertThat(RichClub.topological().withReplicates(20, 5).of(Sketch.complete(3)).table().title())
        .startsWith("rich club (replicates 20, swaps a tie 10.0); seed 5; Attaché ");
    assertThat(PHI.of(Sketch.of("a-b b-c c-a c-d"))).asString().contains("richer than", "NA");
    assertThat(RichClub.weighted().withDirection(Direction.IN))
        .hasToString(
            "weighted rich club (prominence degree, parallel SUM, direction IN, dealt strengths,"
                + " replicates 200)");
    assertThat(IntStream.range(0, 2).mapToObj(i -> RichClub.topological()).distinct()).hasSize(1);
  }
}
