package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.attache.Run;
import org.attache.TieHistory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class ReplayTest {
  private static final AttachmentLogit ALIKE = AttachmentLogit.of().withChooser(Chooser.NEWCOMER);
  private static final AttachmentLogit BY_DEGREE = ALIKE.withFixed(Covariate.logDegree(), 1);

  private static String code(int v) {
    return ChosenTies.actor(v).code();
  }

  /** Two at the outset; actors 2 and 3 choose one each on later days. */
  private static TieHistory four() {
    return TieHistory.of(ChosenTies.tie(1, 0, 0), ChosenTies.tie(2, 0, 2), ChosenTies.tie(3, 0, 3));
  }

  /**
   * Actor 2 takes 0 or 1 alike; then degrees are 2, 1, 1, and actor 3 takes by degree: E of the
   * degree of 0 is 1 + 1/2 + (2/4 + 1/4)/2, that of 2 is 1 + 1/4.
   */
  @Test
  void meansAreThoseOfTheTreeOfDraws() {
    int replicates = 4_000;
    Replayed replayed = Replay.under(BY_DEGREE).withReplicates(replicates, 1).of(four());
    double tolerance = 4 * 0.9 / Math.sqrt(replicates);
    assertThat(replayed.of(code(0)).expected()).isCloseTo(1.875, within(tolerance));
    assertThat(replayed.of(code(1)).expected()).isCloseTo(1.875, within(tolerance));
    assertThat(replayed.of(code(2)).expected()).isCloseTo(1.25, within(tolerance));
    assertThat(replayed.of(code(3)).expected()).isEqualTo(1);
    assertThat(replayed.of(code(0)).factual()).isEqualTo(3);
    assertThat(replayed.of(code(0)).change()).isEqualTo(0);
  }

  /** Without 0 there is no tie at the outset: 2 must take 1, then 3 takes 1 or 2 alike. */
  @Test
  void withoutAHubOthersAreChosen() {
    int replicates = 4_000;
    Replayed replayed =
        Replay.under(BY_DEGREE)
            .without(ChosenTies.actor(0))
            .withReplicates(replicates, 2)
            .of(four());
    Replayed.Fate one = replayed.of(code(1));
    double tolerance = 4 * 0.9 / Math.sqrt(replicates);
    assertThat(one.expected() + one.change()).isCloseTo(1.5, within(tolerance));
    assertThat(replayed.of(code(2)).expected() + replayed.of(code(2)).change())
        .isCloseTo(1.5, within(tolerance));
    assertThat(replayed.of(code(0)).change()).isNaN();
    assertThat(replayed.toString()).contains("without " + code(0)).contains("NA");
  }

  @Test
  void withoutATieItsChooserMakesNone() {
    Replayed replayed =
        Replay.under(ALIKE)
            .withoutTies((chooser, chosen) -> chooser.code().equals(code(3)))
            .withReplicates(50, 3)
            .of(four());
    assertThat(replayed.of(code(3)).change()).isEqualTo(-1);
    double all = replayed.fates().stream().mapToDouble(Replayed.Fate::change).sum();
    assertThat(all).isCloseTo(-2, within(1e-12));
  }

  /** Each replicate has the same luck in both: taking away who is never chosen changes nothing. */
  @Test
  void takingAwayWhoNeverMatteredChangesNobody() {
    TieHistory history = ChosenTies.grown(60, 2, 1, 5);
    Replayed replayed =
        Replay.under(BY_DEGREE).without(ChosenTies.actor(59)).withReplicates(30, 4).of(history);
    double lost =
        replayed.fates().stream()
            .filter(fate -> !fate.actor().equals(ChosenTies.actor(59)))
            .mapToDouble(Replayed.Fate::change)
            .sum();
    assertThat(lost).isCloseTo(-2, within(1e-9));
    assertThat(replayed.fates())
        .filteredOn(f -> f.actor().code().compareTo(code(59)) < 0)
        .allMatch(fate -> fate.lowChange() >= -2 && fate.highChange() <= 0);
  }

  @Test
  void theSumOfDegreesStaysAsItWas() {
    TieHistory history = ChosenTies.grown(80, 1, 1, 6);
    Replayed replayed = Replay.under(BY_DEGREE).withReplicates(10, 5).of(history);
    double factual = replayed.fates().stream().mapToInt(Replayed.Fate::factual).sum();
    double expected = replayed.fates().stream().mapToDouble(Replayed.Fate::expected).sum();
    assertThat(expected).isCloseTo(factual, within(1e-9));
    assertThat(factual).isEqualTo(2 * 79);
  }

  @Test
  void threadsAndRepeatsDoNotChangeADigit() {
    TieHistory history = ChosenTies.grown(60, 2, 1, 7);
    Replay replay = Replay.under(BY_DEGREE).without(ChosenTies.actor(0)).withReplicates(20, 8);
    List<Replayed.Fate> once = replay.of(history).fates();
    assertThat(replay.of(history, Run.on(3)).fates()).isEqualTo(once);
    assertThat(replay.of(history).fates()).isEqualTo(once);
    assertThat(replay.withReplicates(20, 9).of(history).fates()).isNotEqualTo(once);
  }

  @Test
  void whoeverChoosesTwiceOnADayChoosesTwoOthers() {
    TieHistory history =
        TieHistory.of(
            ChosenTies.tie(1, 0, 0),
            ChosenTies.tie(2, 0, 2),
            ChosenTies.tie(3, 1, 2),
            ChosenTies.tie(2, 1, 2));
    Replayed replayed = Replay.under(ALIKE).withReplicates(40, 10).of(history);
    assertThat(replayed.of(code(2)).low()).isEqualTo(2);
    double low = replayed.of(code(0)).low();
    assertThat(low).isEqualTo(2);
    assertThat(replayed.of(code(0)).high()).isEqualTo(3);
  }

  @Test
  void aFittedRuleReplays() {
    TieHistory history = ChosenTies.grown(150, 2, 1, 9);
    ChoiceFit fit =
        AttachmentLogit.of(Covariate.logDegree()).withChooser(Chooser.NEWCOMER).of(history);
    Replayed replayed = Replay.under(fit.rule()).withReplicates(20, 1).of(history);
    assertThat(replayed.of(code(0)).expected()).isGreaterThan(replayed.of(code(140)).expected());
  }

  @Test
  void badQuestionsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Replay.under(AttachmentLogit.of(Covariate.logDegree())))
        .withMessageStartingWith("a rule has fixed coefficients only");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Replay.under(AttachmentLogit.of()).of(four()))
        .withMessageStartingWith("a replay needs one chooser a tie");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Replay.under(ALIKE).without(ChosenTies.actor(77)).of(four()))
        .withMessageStartingWith("no actor");
  }
}
