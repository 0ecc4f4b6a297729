package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.attache.Direction;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.attache.centrality.ClassicGraphs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class WeightedClubTest {
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

  @Test
  void strengthsTooLargeToSumAreRefused() {
    TieGraph graph =
        TieGraph.of(Sketch.of("a-b b-c").ties().stream().map(t -> t.withWeight(1e308)).toList());
    assertThat(RichClub.topological().of(graph).levels()).isNotEmpty();
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> RichClub.weighted().of(graph))
        .withMessage("strengths are too large to be summed");
  }
}
