package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
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
