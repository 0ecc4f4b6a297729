package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.Direction;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.SmallGraphs;
import org.attache.Spell;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class TemporalTest {
  private static final Spell CENTURY = Spell.years(1900, 1999);

  private static Tie tie(String from, String to, int first, int last) {
    return Tie.of(Sketch.state(from), Sketch.state(to), TieKind.PARTNERSHIP)
        .withSpell(Spell.years(first, last));
  }

  private static TieHistory always(TieGraph graph) {
    return TieHistory.of(graph.ties());
  }

  /** Acquaintance in the order a-b, b-c: from a news reach c, from c they never reach a. */
  private static TieHistory chain() {
    return TieHistory.of(tie("a", "b", 1901, 1901), tie("b", "c", 1903, 1903));
  }

  @Test
  void whatEndsBeforeTheNextBeginsIsPassedOnOneWay() {
    Scores between = Centrality.temporalBetweenness(1900, 1905).of(chain());
    assertThat(between.of("b")).isEqualTo(1);
    assertThat(between.of("a")).isZero();
    TemporalCloseness close = Centrality.temporalCloseness(CENTURY).withCrossing(1);
    // a reaches b on day 366 and c on day 1096; b meets a as early; c reaches b only.
    Scores out = close.of(chain());
    assertThat(out.of("a")).isEqualTo(1 / 366.0 + 1 / 1096.0, within(1e-15));
    assertThat(out.of("b")).isEqualTo(1 / 366.0 + 1 / 1096.0, within(1e-15));
    assertThat(out.of("c")).isEqualTo(1 / 1096.0, within(1e-15));
    Scores in = close.withDirection(Direction.IN).of(chain());
    assertThat(in.of("c")).isEqualTo(2 / 1096.0, within(1e-15));
    assertThat(in.of("a")).isEqualTo(1 / 366.0, within(1e-15));
  }

  @Test
  void whereAllTiesLastBetweennessIsThatOfOrderedPairs() {
    SmallGraphs.connected()
        .filter(graph -> graph.actors().size() > 1)
        .forEach(
            graph -> {
              Scores still = Centrality.betweenness().of(graph);
              for (boolean strict : List.of(true, false)) {
                Scores scores =
                    Centrality.temporalBetweenness(1900, 1905).withStrict(strict).of(always(graph));
                still
                    .asMap()
                    .forEach(
                        (actor, b) -> assertThat(scores.of(actor)).isEqualTo(2 * b, within(1e-9)));
              }
            });
  }

  @Test
  void hubOfAStarScoresOneWhenNormalised() {
    TieHistory star = always(Sketch.star(6));
    String hub = Sketch.code(0);
    assertThat(Centrality.temporalBetweenness(1900, 1901).of(star).of(hub))
        .isEqualTo(20, within(1e-12));
    Scores between = Centrality.temporalBetweenness(1900, 1901).withNormalization(true).of(star);
    assertThat(between.of(hub)).isEqualTo(1, within(1e-12));
    Scores close = Centrality.temporalCloseness(CENTURY).withNormalization(true).of(star);
    assertThat(close.of(hub)).isEqualTo(1, within(1e-15));
    assertThat(close.of(Sketch.code(1))).isEqualTo((1 + 4 / 2.0) / 5, within(1e-15));
  }

  @Test
  void oneTieAYearNeedsAsManyYearsAsTies() {
    TieHistory path = always(Sketch.path(4));
    TemporalBetweenness strict = Centrality.temporalBetweenness(1900, 1901).withStrict(true);
    // Within two years nobody gets farther than two ties.
    assertThat(strict.of(path).of(Sketch.code(1))).isEqualTo(2);
    assertThat(strict.withStrict(false).of(path).of(Sketch.code(1))).isEqualTo(4, within(1e-12));
  }

  @Test
  void pathsThatCrossInDifferentYearsCountApart() {
    // From a to d by b in three ways (1900-1900, 1900-1901, 1901-1901), by c in one.
    TieHistory history =
        TieHistory.of(
            tie("a", "b", 1900, 1901),
            tie("b", "d", 1900, 1901),
            tie("a", "c", 1900, 1900),
            tie("c", "d", 1901, 1901));
    Scores scores = Centrality.temporalBetweenness(1900, 1901).of(history);
    // Pairs a-d, d-a and c-b, b-c; d-a by b alone, c to b by a in 1900 (2 ways) and by d (1901).
    assertThat(scores.of("b")).isEqualTo(0.75 + 1 + 0, within(1e-12));
    assertThat(scores.of("c")).isEqualTo(0.25, within(1e-12));
  }

  @Test
  void onADayAnyNumberOfTiesIsCrossedWhereCrossingTakesNone() {
    TieHistory path = always(Sketch.path(4));
    Scores at = Centrality.temporalCloseness(Spell.year(1900)).withCrossing(0).of(path);
    assertThat(at.asMap().values()).containsOnly(3.0);
  }

  @Test
  void aTieIsNotCrossedOnTheDayAfterItsLast() {
    TieHistory turn = TieHistory.of(tie("a", "b", 1900, 1900), tie("b", "c", 1901, 1901));
    Scores out = Centrality.temporalCloseness(CENTURY).withCrossing(0).of(turn);
    assertThat(out.of("c")).isEqualTo(1 / 366.0, within(1e-15));
    assertThat(out.of("a")).isEqualTo(1 + 1 / 366.0, within(1e-15));
  }

  @Test
  void aPathMustArriveBeforeTheWindowEnds() {
    TieHistory path = always(Sketch.path(4));
    Spell week = new Spell(LocalDate.of(1900, 1, 1), LocalDate.of(1900, 1, 3));
    Scores scores = Centrality.temporalCloseness(week).withCrossing(1).of(path);
    assertThat(scores.of(Sketch.code(0))).isEqualTo(1);
    assertThat(scores.of(Sketch.code(1))).isEqualTo(2);
  }

  @Test
  void nobodyAndNothingAreNoSpecialCases() {
    TieHistory none = TieHistory.of();
    assertThat(Centrality.temporalBetweenness(1900, 1901).of(none).actors()).isEmpty();
    assertThat(Centrality.temporalCloseness(CENTURY).of(none).actors()).isEmpty();
    TieHistory two = TieHistory.of(tie("a", "b", 1900, 1900));
    TemporalBetweenness normal = Centrality.temporalBetweenness(1900, 1901).withNormalization(true);
    assertThat(normal.of(two).of("a")).isNaN();
  }

  @Test
  void directionIsFollowedOrDropped() {
    TieHistory oneWay = TieHistory.of(Tie.of(Sketch.state("a"), Sketch.state("b"), TieKind.TRADE));
    TemporalCloseness close = Centrality.temporalCloseness(CENTURY);
    assertThat(close.of(oneWay).of("b")).isZero();
    assertThat(close.withDirection(Direction.IN).of(oneWay).of("b")).isEqualTo(1);
    assertThat(close.withDirection(Direction.ALL).of(oneWay).of("b")).isEqualTo(1);
  }

  /** Through 308 layers of ten 1e308 paths lead on, and after them twice as many in two years. */
  @Test
  void morePathsThanADoubleCountsAreAnError() {
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      ties.add(tie("0", "1." + i, 1900, 1900));
      ties.add(tie("308." + i, "y", 1900, 1900));
      for (int j = 0; j < 10; j++) {
        for (int layer = 1; layer < 308; layer++) {
          ties.add(tie(layer + "." + i, layer + 1 + "." + j, 1900, 1900));
        }
      }
    }
    ties.add(tie("y", "z", 1900, 1901));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Centrality.temporalBetweenness(1900, 1901).of(TieHistory.of(ties)))
        .withMessage("more than 1e308 shortest paths between two actors");
  }

  @Test
  void kindsWithAndWithoutDirectionInOneYearAreRefused() {
    TieHistory mixed =
        TieHistory.of(
            tie("a", "b", 1900, 1900),
            Tie.of(Sketch.state("b"), Sketch.state("c"), TieKind.TRADE)
                .withSpell(Spell.years(1900, 1901)));
    TemporalCloseness close = Centrality.temporalCloseness(CENTURY).withCrossing(1);
    assertThatIllegalStateException().isThrownBy(() -> close.of(mixed));
    assertThat(close.withDirection(Direction.ALL).of(mixed).of("c")).isEqualTo(1.5);
    assertThatIllegalStateException()
        .isThrownBy(() -> Centrality.temporalBetweenness(1900, 1901).of(mixed));
    assertThatIllegalStateException().isThrownBy(() -> Centrality.supra(1900, 1901).of(mixed));
    assertThat(Centrality.temporalBetweenness(1901, 1902).of(mixed).of("c")).isZero();
  }

  @Test
  void argumentsOutsideTheirRangesAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Centrality.temporalBetweenness(1901, 1900))
        .withMessage("the last year must not be before the first: 1901, 1900");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Centrality.temporalCloseness(Spell.ALWAYS))
        .withMessage("time is counted from the first day of the window to its last: […, …)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Centrality.temporalCloseness(CENTURY).withCrossing(-1))
        .withMessage("a crossing must not take less than 0 days: -1");
  }

  @Test
  void provenanceNamesTheCrossing() {
    assertThat(Centrality.temporalCloseness(CENTURY).of(chain()).provenance())
        .hasToString(
            "temporal closeness (crossing 365 days), 1900-1999; Attaché "
                + Centrality.degree().of(Sketch.of("a")).provenance().version());
    assertThat(Centrality.temporalBetweenness(1900, 1901).withStrict(true))
        .hasToString("temporal betweenness 1900-1901 (crossing one tie a year)");
  }
}
