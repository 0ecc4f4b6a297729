package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Actor;
import org.attache.Analysis;
import org.attache.Coverage;
import org.attache.Provenance;
import org.attache.RandomHistories;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.Spell;
import org.attache.State;
import org.attache.StateSystem;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.attache.centrality.Centrality;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
@net.jqwik.api.Tag("fast")
@Domain(RandomHistories.class)
@Domain(DomainContext.Global.class)
class AgeCorrectedTest {

  private static Tie tie(int one, int other, int year) {
    return Tie.of(
            Sketch.state(Sketch.code(one)), Sketch.state(Sketch.code(other)), TieKind.PARTNERSHIP)
        .withSpell(Spell.since(LocalDate.of(year, 1, 1)));
  }

  /** A pair a year: actors 2i and 2i + 1 arrive in 1900 + i. */
  private static TieHistory pairs(int years) {
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < years; i++) {
      ties.add(tie(2 * i, 2 * i + 1, 1900 + i));
    }
    return TieHistory.of(ties);
  }

  /** One actor a year from 1901 on, each tied to the first. */
  private static TieHistory star(int years) {
    List<Tie> ties = new ArrayList<>();
    for (int i = 1; i <= years; i++) {
      ties.add(tie(0, i, 1900 + i));
    }
    return TieHistory.of(ties);
  }

  private static Analysis<Scores> scoring(double... values) {
    return graph -> Scores.of(graph, values, Provenance.of("fame", Map.of(), graph));
  }

  private static double corrected(HubRanking ranking, int number) {
    return ranking.corrected().of(Sketch.code(number));
  }

  /** By hand: of 1, 2, 6 the mean is 3 and the variance 14/3. */
  @Test
  void standsOutInStandardDeviations() {
    TieHistory history = TieHistory.of(tie(0, 1, 1900), tie(1, 2, 1901));
    HubRanking all =
        AgeCorrected.byFirstTie(scoring(1, 2, 6), history).withWindow(3).of(history.at(1950));
    double deviation = Math.sqrt(14 / 3.0);
    assertThat(corrected(all, 0)).isEqualTo(-2 / deviation, within(1e-14));
    assertThat(corrected(all, 1)).isEqualTo(-1 / deviation, within(1e-14));
    assertThat(corrected(all, 2)).isEqualTo(3 / deviation, within(1e-14));
  }

  /** Of Δ = 3 in the middle of time one is older and one younger; the ends look inward. */
  @Test
  void theWindowMovesInwardAtTheEndsOfTime() {
    TieHistory history = star(6);
    double[] fame = {9, 1, 4, 2, 8, 5, 7};
    HubRanking ranking =
        AgeCorrected.byFirstTie(scoring(fame), history).withWindow(3).of(history.at(1950));
    assertThat(corrected(ranking, 3)).isEqualTo(z(2, 4, 2, 8), within(1e-14));
    assertThat(corrected(ranking, 4)).isEqualTo(z(8, 2, 8, 5), within(1e-14));
    assertThat(corrected(ranking, 6)).isEqualTo(z(7, 8, 5, 7), within(1e-14));
    // the first two arrive on one day, so that their window is theirs and the next
    assertThat(corrected(ranking, 0)).isEqualTo(z(9, 9, 1, 4), within(1e-14));
    assertThat(corrected(ranking, 1)).isEqualTo(z(1, 9, 1, 4), within(1e-14));
    assertThat(corrected(ranking, 2)).isEqualTo(z(4, 9, 1, 4, 2), within(1e-14));
  }

  private static double z(double own, double... window) {
    double mean = 0;
    for (double value : window) {
      mean += value / window.length;
    }
    double variance = 0;
    for (double value : window) {
      variance += (value - mean) * (value - mean) / window.length;
    }
    return (own - mean) / Math.sqrt(variance);
  }

  @Test
  void whereAllInTheWindowScoreAlikeNothingIsDefined() {
    TieHistory history = pairs(3);
    HubRanking ranking =
        AgeCorrected.byFirstTie(scoring(1, 1, 2, 2, 3, 4), history)
            .withWindow(2)
            .of(history.at(1950));
    assertThat(corrected(ranking, 0)).isNaN();
    assertThat(corrected(ranking, 2)).isNaN();
    assertThat(corrected(ranking, 4)).isEqualTo(-1);
    assertThat(corrected(ranking, 5)).isEqualTo(1);
    assertThat(ranking).asString().contains("NA");
  }

  @Test
  void undefinedScoresTakeNoPart() {
    TieHistory history = pairs(2);
    HubRanking ranking =
        AgeCorrected.byFirstTie(scoring(1, Double.NaN, 2, 6), history).of(history.at(1950));
    assertThat(corrected(ranking, 0)).isEqualTo(z(1, 1, 2, 6), within(1e-14));
    assertThat(corrected(ranking, 1)).isNaN();
  }

  @Test
  void whoNeverHadATieHasNoAge() {
    TieHistory history = pairs(1);
    TieGraph graph =
        history.at(1950).among(List.of(Sketch.state(Sketch.code(0)), Sketch.state("z")));
    HubRanking ranking = AgeCorrected.byFirstTie(scoring(1, 2), history).of(graph);
    assertThat(ranking.corrected().of("z")).isNaN();
    assertThat(ranking.corrected().notes()).containsExactly("arrival unknown and left out: 1");
    assertThat(ranking.arrivals()).hasSize(1);
  }

  @Test
  void aStateMayArriveWithItsEntry() {
    State early = Sketch.state(Sketch.code(3));
    StateSystem system =
        StateSystem.of(
            List.of(
                new StateSystem.Member(early, 3, Spell.years(1950, 1960)),
                new StateSystem.Member(early, 3, Spell.years(1816, 1900))),
            Coverage.everything());
    TieHistory history = pairs(2);
    HubRanking ranking =
        AgeCorrected.byEntry(Centrality.degree(), history, system).of(history.at(1950));
    assertThat(ranking.arrivals())
        .containsEntry(early, LocalDate.of(1816, 1, 1))
        .containsEntry(Sketch.state(Sketch.code(2)), LocalDate.of(1901, 1, 1));
  }

  @Test
  void nobodyIsRankedInAnEmptyGraph() {
    TieHistory history = TieHistory.of();
    HubRanking ranking = AgeCorrected.byFirstTie(Centrality.degree(), history).of(TieGraph.of());
    assertThat(ranking.corrected().actors()).isEmpty();
    assertThat(ranking.cohorts(3, 1)).isEmpty();
    TieGraph alone = Sketch.of("a");
    assertThat(AgeCorrected.byFirstTie(Centrality.degree(), history).of(alone).corrected().of("a"))
        .isNaN();
  }

  /**
   * Actors that come one a year and tie to earlier ones at random: degree prefers the old, and the
   * correction takes that away.
   */
  @Test
  void theOldLeadByDegreeAndAreAsGoodAsOthersAfterTheCorrection() {
    SplittableRandom random = new SplittableRandom(4);
    List<Tie> ties = new ArrayList<>();
    for (int i = 3; i < 600; i++) {
      for (int one : random.ints(0, i).distinct().limit(3).toArray()) {
        ties.add(tie(one, i, 1000 + i));
      }
    }
    TieHistory history = TieHistory.of(ties);
    HubRanking ranking = AgeCorrected.byFirstTie(Centrality.degree(), history).of(history.at(1900));
    List<HubRanking.Cohort> cohorts = ranking.cohorts(4, 60);
    assertThat(cohorts).hasSize(4);
    assertThat(cohorts.stream().mapToInt(HubRanking.Cohort::actors).sum()).isEqualTo(600);
    assertThat(cohorts.get(0).expected()).isEqualTo(15, within(0.2));
    assertThat(cohorts.get(0).before()).isGreaterThan(45);
    assertThat(cohorts.get(3).before()).isZero();
    // four standard errors of a draw of 60 from four cohorts
    for (HubRanking.Cohort cohort : cohorts) {
      assertThat((double) cohort.corrected()).isEqualTo(15, within(4 * Math.sqrt(60 * 3 / 16.0)));
    }
    assertThat(cohorts.get(3).corrected()).isPositive();
  }

  /** Window and deviations afresh for each actor, from the definition. */
  @Property(tries = 120)
  void agreesWithASlowWindow(
      @ForAll TieHistory history, @ForAll @IntRange(min = 2, max = 6) int window) {
    TieGraph graph = history.during(Spell.ALWAYS);
    Scores strength = Centrality.strength().of(graph);
    HubRanking ranking =
        AgeCorrected.byFirstTie(Centrality.strength(), history).withWindow(window).of(graph);
    Map<Actor, LocalDate> arrivals = new TreeMap<>();
    for (Actor actor : graph.actors()) {
      arrivals.put(
          actor,
          history.ties().stream()
              .filter(tie -> tie.touches(actor))
              .map(tie -> tie.spell().start())
              .min(LocalDate::compareTo)
              .orElseThrow());
    }
    assertThat(ranking.arrivals()).isEqualTo(arrivals);
    List<Actor> byAge = new ArrayList<>(graph.actors());
    byAge.sort((a, b) -> date(arrivals, a).compareTo(date(arrivals, b)));
    for (Actor actor : graph.actors()) {
      double expected = slow(actor, byAge, arrivals, strength, window);
      assertThat(ranking.corrected().of(actor)).isEqualTo(expected, within(1e-9));
    }
  }

  private static LocalDate date(Map<Actor, LocalDate> dates, Actor actor) {
    return Objects.requireNonNull(dates.get(actor));
  }

  private static double slow(
      Actor actor, List<Actor> byAge, Map<Actor, LocalDate> arrivals, Scores scores, int window) {
    List<Actor> peers =
        byAge.stream().filter(a -> date(arrivals, a).equals(date(arrivals, actor))).toList();
    int size = Math.min(window, byAge.size());
    int low = byAge.indexOf(peers.get(0)) + peers.size() / 2 - window / 2;
    low = low < 0 ? 0 : low > byAge.size() - size ? byAge.size() - size : low;
    LocalDate from = date(arrivals, byAge.get(low));
    LocalDate to = date(arrivals, byAge.get(low + size - 1));
    double[] in =
        byAge.stream()
            .filter(
                a ->
                    peers.contains(a)
                        || (!date(arrivals, a).isBefore(from) && !date(arrivals, a).isAfter(to)))
            .mapToDouble(scores::of)
            .toArray();
    double z = z(scores.of(actor), in);
    return Double.isInfinite(z) ? Double.NaN : z;
  }

  @Test
  void badOptionsAreRefused() {
    AgeCorrected corrected = AgeCorrected.byFirstTie(Centrality.degree(), pairs(2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> corrected.withWindow(1))
        .withMessage("the window must hold at least 2 actors: 1");
    HubRanking ranking = corrected.of(pairs(2).at(1950));
    assertThatIllegalArgumentException().isThrownBy(() -> ranking.cohorts(0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> ranking.cohorts(1, 0));
  }

  @Test
  void printsBothRanks() {
    TieHistory history = star(2);
    AgeCorrected corrected = AgeCorrected.byFirstTie(Centrality.degree(), history);
    assertThat(corrected)
        .hasToString("degree (of partners), corrected for age by first tie (window 30)");
    assertThat(corrected.of(history.at(1950)).toString())
        .startsWith(
            "age-corrected degree (of partners, age by first tie, window 30), 1950; Attaché ")
        .contains("rank before", "1901-01-01", "s10000");
  }
}
