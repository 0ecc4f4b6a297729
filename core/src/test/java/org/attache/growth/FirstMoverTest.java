package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.numbers.gamma.LogGamma;
import org.attache.Sketch;
import org.attache.Spell;
import org.attache.Tie;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class FirstMoverTest {
  private static final FirstMover NEWCOMERS =
      FirstMover.of(AttachmentLogit.of().withChooser(Chooser.NEWCOMER));

  /**
   * One tie a newcomer, one at the outset: when actor s comes there are 2(s − 1) ends, so E k of
   * actor v is the product of 1 + 1/(2(s − 1)) over s = v + 1 … n − 1.
   */
  @Test
  void aTreeGrowsAsTheGammaFunctionSays() {
    int n = 400;
    TieHistory history = ChosenTies.grown(n, 1, 1, 1);
    List<FirstMovers.Cohort> cohorts = NEWCOMERS.withCohorts(n).of(history).cohorts();
    assertThat(cohorts.get(0).actors()).isEqualTo(2);
    for (int i = cohorts.size() - 1; i >= 1; i--) {
      int arrival = i + 1;
      double exact =
          Math.exp(
              LogGamma.value(n - 0.5)
                  - LogGamma.value(n - 1.0)
                  - LogGamma.value(arrival + 0.5)
                  + LogGamma.value(arrival));
      assertThat(cohorts.get(i).expected()).as("actor %s", arrival).isCloseTo(exact, within(1e-9));
    }
  }

  @Test
  void whoCameAtAHundredthHasTenTimesTheTies() {
    int n = 1_000;
    List<FirstMovers.Cohort> cohorts =
        NEWCOMERS.withCohorts(n).of(ChosenTies.grown(n, 1, 1, 2)).cohorts();
    assertThat(cohorts.get(n / 100 - 1).expected()).isCloseTo(10, within(0.2));
  }

  @Test
  void thoseWhoGrewByTheKernelHaveWhatItLetsExpect() {
    TieHistory history = ChosenTies.grown(800, 2, 1, 3);
    FirstMovers movers = NEWCOMERS.withCohorts(5).of(history);
    assertThat(movers.cohorts()).hasSize(5);
    assertThat(movers.cohorts())
        .extracting(FirstMovers.Cohort::advantage)
        .allMatch(a -> a > 0.8 && a < 1.2);
    double got = movers.cohorts().stream().mapToDouble(c -> c.actors() * c.degree()).sum();
    double expected = movers.cohorts().stream().mapToDouble(c -> c.actors() * c.expected()).sum();
    assertThat(got).isCloseTo(expected, within(1e-6));
    assertThat(movers.toString()).contains("first-mover advantage").contains("ratio");
  }

  @Test
  void withoutAPreferenceAllWhoWereThereGainAlike() {
    TieHistory history = ChosenTies.grown(5, 1, 0, 4);
    List<FirstMovers.Cohort> cohorts =
        NEWCOMERS.withCohorts(5).withKernel(0, 0).of(history).cohorts();
    assertThat(cohorts.get(0).expected()).isCloseTo(1 + 1 / 2.0 + 1 / 3.0 + 1 / 4.0, within(1e-12));
    assertThat(cohorts.get(1).expected()).isCloseTo(1 + 1 / 3.0 + 1 / 4.0, within(1e-12));
    assertThat(cohorts.get(2).expected()).isCloseTo(1 + 1 / 4.0, within(1e-12));
  }

  @Test
  void aHugeExponentGivesAllToTheFirst() {
    FirstMovers movers =
        NEWCOMERS.withCohorts(50).withKernel(1_000, 0).of(ChosenTies.grown(300, 2, 1, 5));
    assertThat(movers.cohorts())
        .allMatch(cohort -> Double.isFinite(cohort.expected()) && cohort.expected() > 0);
    double got = movers.cohorts().stream().mapToDouble(c -> c.actors() * c.degree()).sum();
    double expected = movers.cohorts().stream().mapToDouble(c -> c.actors() * c.expected()).sum();
    assertThat(got).isCloseTo(expected, within(1e-6));
  }

  /**
   * Of a, b and c only b was chosen at the outset: without attractiveness all is expected of it.
   */
  @Test
  void tiesWithADirectionNeedAttractiveness() {
    TieHistory history =
        TieHistory.of(trade("a", "b", 1900), trade("c", "a", 1901), trade("d", "a", 1902));
    FirstMover movers = FirstMover.of(AttachmentLogit.of()).withCohorts(3);
    FirstMovers.Cohort last = movers.of(history).cohorts().get(1);
    assertThat(last.expected()).isEqualTo(0);
    assertThat(last.advantage()).isNaN();
    List<FirstMovers.Cohort> attractive = movers.withKernel(1, 1).of(history).cohorts();
    double a = 1 / 3.0 + (4 / 3.0) / 5;
    double b = 1 + 2 / 3.0 + (8 / 3.0) / 5;
    assertThat(attractive.get(0).expected()).isCloseTo((a + b) / 2, within(1e-12));
    assertThat(attractive.get(1).expected()).isCloseTo(1 / 5.0, within(1e-12));
  }

  private static Tie trade(String from, String to, int year) {
    return Tie.of(Sketch.state(from), Sketch.state(to), TieKind.TRADE)
        .withSpell(Spell.years(year, 1950));
  }

  @Test
  void badOptionsAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> NEWCOMERS.withCohorts(0));
    assertThatIllegalArgumentException().isThrownBy(() -> NEWCOMERS.withKernel(Double.NaN, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> NEWCOMERS.withKernel(1, -1));
  }
}
