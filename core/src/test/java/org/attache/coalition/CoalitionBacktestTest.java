package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.attache.Attributes;
import org.attache.CoalitionEvent;
import org.attache.CoalitionEvents;
import org.attache.Run;
import org.attache.Sketch;
import org.attache.State;
import org.attache.TieKind;
import org.attache.coalition.JoiningPerformance.HeldOut;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CoalitionBacktestTest {
  private static final double EXACT = 1e-12;

  private static CoalitionBacktest backtest(PlantedCoalitions world) {
    return CoalitionBacktest.of(JoiningModel.conditional(), world.candidates);
  }

  @Test
  void joinersWhoFollowThePivotalStateAreFound() {
    PlantedCoalitions world = new PlantedCoalitions(30, 3, 0.5, 1);
    CoalitionReport report = backtest(world).of(world.events);
    assertThat(report.verdict().isValidated()).isTrue();
    assertThat(report.verdict().placebos().rank()).isEqualTo(1);
    assertThat(report.verdict().placebos().ranked()).isEqualTo(26);
    assertThat(report.verdict().toString())
        .startsWith("the model: validated: it predicts who joins, conditional on an attempt");
    assertThat(report.untuned().placebos().rank()).isEqualTo(1);
  }

  @Test
  void joinersWhoFollowMilitaryExpenditureValidateNothing() {
    PlantedCoalitions world = new PlantedCoalitions(30, 0, 2, 2);
    CoalitionReport report = backtest(world).of(world.events);
    assertThat(report.verdict().isValidated()).isFalse();
    assertThat(report.verdict().toString())
        .contains("not validated")
        .contains("is not above zero")
        .contains("not in the top five per cent");
    assertThat(report.performance("military expenditure").auc()).isGreaterThan(0.8);
    assertThat(report.performance("without a pivotal state").auc()).isGreaterThan(0.8);
  }

  @Test
  void noiseValidatesNothing() {
    PlantedCoalitions world = new PlantedCoalitions(30, 0, 0, 3);
    CoalitionReport report = backtest(world).of(world.events);
    assertThat(report.verdict().isValidated()).isFalse();
    assertThat(report.untuned().isValidated()).isFalse();
    assertThat(report.performances().get(0).auc()).isBetween(0.4, 0.6);
  }

  /** Fitted by the public model without the event; AUC over all pairs, precision by ranks. */
  @Test
  @Tag("fast")
  void heldOutEventsAreScoredAsByFittingTheOthersByHand() {
    PlantedCoalitions world = new PlantedCoalitions(5, 1, 0.5, 4);
    for (JoiningModel model : List.of(JoiningModel.conditional(), JoiningModel.pooled())) {
      CoalitionReport report = CoalitionBacktest.of(model, world.candidates).of(world.events);
      CandidateTable table = world.candidates.of(world.events);
      for (HeldOut held : report.performances().get(0).events()) {
        CoalitionEvent event = held.event();
        CandidateTable own = table.ofEvents(event::equals);
        JoiningFit fit = model.of(table.ofEvents(other -> !other.equals(event)));
        double[] scores = fit.scores(own);
        assertThat(held.candidates()).isEqualTo(24);
        assertThat(held.joiners()).isEqualTo(8);
        assertThat(held.auc()).isCloseTo(allPairs(scores, own.joined()), within(EXACT));
        assertThat(held.averagePrecision()).isCloseTo(byRanks(scores, own.joined()), within(EXACT));
        assertThat(held.brier()).isCloseTo(squares(fit.chances(own), own.joined()), within(1e-9));
      }
    }
  }

  @Test
  @Tag("fast")
  void modelWithoutAPivotalStateIsTheNarrowerOne() {
    PlantedCoalitions world = new PlantedCoalitions(5, 1, 0.5, 5);
    CoalitionReport wide = backtest(world).of(world.events);
    CandidateTable table = world.candidates.of(world.events);
    for (HeldOut held : wide.performance("without a pivotal state").events()) {
      CandidateTable own = table.ofEvents(held.event()::equals);
      double[] scores =
          JoiningModel.conditional()
              .on("ln_milex")
              .of(table.ofEvents(other -> !other.equals(held.event())))
              .scores(own);
      assertThat(held.auc()).isCloseTo(allPairs(scores, own.joined()), within(EXACT));
    }
    double gain = wide.performances().get(0).auc() - wide.performances().get(1).auc();
    assertThat(wide.verdict().gain().value()).isCloseTo(gain, within(EXACT));
  }

  /** Joined j of n: scores all alike, chances j / n, squared differences j / n · (1 − j / n). */
  @Test
  @Tag("fast")
  void baseRateHasTheNumbersOfItsClosedForm() {
    PlantedCoalitions world = new PlantedCoalitions(3, 1, 0, 6);
    JoiningPerformance base = backtest(world).of(world.events).performance("base rate");
    assertThat(base.auc()).isEqualTo(0.5);
    assertThat(base.averagePrecision()).isCloseTo(8.0 / 24, within(EXACT));
    assertThat(base.precision()).isCloseTo(8.0 / 24, within(EXACT));
    assertThat(base.brier()).isCloseTo(8.0 / 24 * 16 / 24, within(EXACT));
  }

  @Test
  @Tag("fast")
  void calibrationCutsAllCandidatesIntoGroupsWhoseChancesAddUpToTheJoiners() {
    PlantedCoalitions world = new PlantedCoalitions(5, 2, 0.5, 7);
    List<CoalitionReport.Calibrated> groups = backtest(world).of(world.events).calibration();
    assertThat(groups).extracting(g -> g.candidates()).containsExactly(24, 24, 24, 24, 24);
    assertThat(groups.stream().mapToDouble(g -> g.candidates() * g.chance()).sum())
        .isCloseTo(5 * 8, within(1e-9));
    assertThat(groups.stream().mapToDouble(g -> g.candidates() * g.joined()).sum())
        .isCloseTo(5 * 8, within(1e-9));
    assertThat(groups).extracting(g -> g.chance()).isSorted();
  }

  @Test
  @Tag("fast")
  void onlyEarlierEventsTeachWhenAsked() {
    PlantedCoalitions world = new PlantedCoalitions(4, 2, 0.5, 8);
    CoalitionReport report = backtest(world).fitBefore().of(world.events);
    JoiningPerformance model = report.performances().get(0);
    assertThat(model.events().get(0).auc()).isNaN();
    assertThat(model.defined()).isEqualTo(3);
    assertThat(model.remark()).isEqualTo("coalition of 1971: no event to learn from");
    CandidateTable table = world.candidates.of(world.events);
    CandidateTable second = table.ofEvents(world.events.events().get(1)::equals);
    JoiningFit fit =
        JoiningModel.conditional().of(table.ofEvents(world.events.events().get(0)::equals));
    assertThat(model.events().get(1).auc())
        .isCloseTo(allPairs(fit.scores(second), second.joined()), within(EXACT));
  }

  @Test
  @Tag("fast")
  void whatTheDataLackIsSaid() {
    PlantedCoalitions world = new PlantedCoalitions(3, 1, 0.5, 9);
    CoalitionReport report = backtest(world).of(world.events);
    assertThat(report.performance("earlier participation").remark())
        .isEqualTo("coalition of 1971: no earlier event");
    CoalitionCandidates poor =
        world
            .candidates
            .with(Attributes.of(List.of()))
            .measuring(JoiningCovariate.pact(TieKind.DEFENSE));
    JoiningPerformance milex =
        CoalitionBacktest.of(JoiningModel.conditional(), poor)
            .of(world.events)
            .performance("military expenditure");
    assertThat(milex.auc()).isNaN();
    assertThat(milex.remark()).isEqualTo("no number of a state is called milex");
  }

  @Test
  @Tag("fast")
  void covariateThatHasNoCoefficientIsLeftOutAndNamed() {
    PlantedCoalitions world = new PlantedCoalitions(3, 1, 0.5, 12);
    CoalitionCandidates more =
        world.candidates.measuring(
            JoiningCovariate.of("same", true, (scene, state) -> 1),
            JoiningCovariate.of("told", true, (scene, state) -> world.joined(scene, state) ? 1 : 0),
            JoiningCovariate.militaryExpenditure());
    JoiningPerformance model =
        CoalitionBacktest.of(JoiningModel.conditional(), more)
            .of(world.events)
            .performances()
            .get(0);
    assertThat(model.remark())
        .contains("coalition of 1971: left out same (the same for all)")
        .contains("coalition of 1971: left out told (without bound)");
    assertThat(model.defined()).isEqualTo(3);
  }

  @Test
  @Tag("fast")
  void digitsDoNotDependOnThreads() {
    PlantedCoalitions world = new PlantedCoalitions(4, 1, 0.5, 10);
    CoalitionBacktest backtest = backtest(world);
    CoalitionReport one = backtest.of(world.events, Run.SERIAL);
    assertThat(backtest.of(world.events, Run.on(3))).isEqualTo(one);
    assertThat(one.toString()).contains("seed 1").contains("fitted to all other events");
    assertThat(one.toString().lines().mapToInt(line -> line.codePointCount(0, line.length())))
        .allMatch(width -> width <= 100);
  }

  @Test
  @Tag("fast")
  void wrongQuestionsAreRefused() {
    PlantedCoalitions world = new PlantedCoalitions(3, 1, 0.5, 11);
    CoalitionEvents one = world.events.filter(event -> event.name().endsWith("1971"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> backtest(world).of(one))
        .withMessage("a backtest needs at least 2 events: 1");
    CoalitionBacktest blind =
        CoalitionBacktest.of(JoiningModel.conditional().on("ln_milex"), world.candidates);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> blind.of(world.events))
        .withMessage(
            "the model needs a covariate of the pivotal state, or there is nothing to test:"
                + " [ln_milex]");
    CoalitionCandidates placebo = world.candidates.withPivotal(Sketch.state("S03"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> CoalitionBacktest.of(JoiningModel.conditional(), placebo).of(world.events))
        .withMessageContaining("S03");
  }

  @Test
  @Tag("fast")
  void whatNoPlaceboCouldHaveIsRefused() {
    PlantedCoalitions world = new PlantedCoalitions(4, 1, 0.5, 12);
    CoalitionCandidates ledBefore =
        world.candidates.measuring(
            JoiningCovariate.pact(TieKind.DEFENSE),
            JoiningCovariate.militaryExpenditure(),
            JoiningCovariate.earlierWithPivotal().named("before"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> CoalitionBacktest.of(JoiningModel.conditional(), ledBefore).of(world.events))
        .withMessage(
            "before is the same for all candidates where others stand in the pivotal state's"
                + " place: they cannot be ranked; leave it out of the model");
    JoiningModel without = JoiningModel.conditional().on("pact", "ln_milex");
    assertThat(
            CoalitionBacktest.of(without, ledBefore).of(world.events).performances().get(0).auc())
        .isEqualTo(backtest(world).of(world.events).performances().get(0).auc());
  }

  /** Of the first event earlier participation is unknown, so the model is compared without it. */
  @Test
  @Tag("fast")
  void besideABaselineStandsTheModelOnItsOwnEvents() {
    PlantedCoalitions world = new PlantedCoalitions(4, 1, 0.5, 14);
    CoalitionReport report = backtest(world).of(world.events);
    JoiningPerformance model = report.performances().get(0);
    assertThat(model.modelAuc()).isEqualTo(model.auc());
    assertThat(report.performance("base rate").modelAuc()).isEqualTo(model.auc());
    JoiningPerformance earlier = report.performance("earlier participation");
    assertThat(earlier.defined()).isEqualTo(3);
    assertThat(earlier.modelAuc())
        .isCloseTo(
            IntStream.range(1, 4)
                .mapToDouble(e -> model.events().get(e).auc())
                .average()
                .orElseThrow(),
            within(EXACT));
    assertThat(report.table().columns()).contains("model's");
  }

  @Test
  @Tag("fast")
  void provenanceAndVerdictTellWhichKindsWereUsed() {
    PlantedCoalitions world = new PlantedCoalitions(3, 1, 0.5, 15);
    CoalitionReport report = backtest(world).withEmbeddednessOver(TieKind.DEFENSE).of(world.events);
    assertThat(report.provenance().options())
        .containsEntry("model", "conditional logit on pact(DEFENSE) + ln_milex");
    assertThat(report.untuned().toString())
        .startsWith("embeddedness over DEFENSE, unfitted: not validated");
    assertThat(backtest(world).of(world.events).untuned().toString())
        .startsWith("embeddedness over all kinds, unfitted: ");
    assertThat(JoiningCovariate.pact(TieKind.DEFENSE, TieKind.ENTENTE).named("ally"))
        .hasToString("ally=pact(DEFENSE+ENTENTE)");
  }

  @Test
  @Tag("fast")
  void oneThatDoesNotConvergeIsNotRankedAndStopsNothing() {
    PlantedCoalitions world = new PlantedCoalitions(3, 1, 0.5, 16);
    List<State> states = BacktestPlacebos.among(world.candidates, world.events);
    List<HeldOutTables> tables =
        states.stream()
            .map(state -> world.candidates.withPivotal(state).of(world.events))
            .map(HeldOutTables::of)
            .toList();
    JoiningPerformance truth = backtest(world).of(world.events).performances().get(0);
    PivotalPlacebos found =
        BacktestPlacebos.of(states, tables)
            .ranked(
                "pact",
                truth,
                each -> {
                  if (each == tables.get(2)) {
                    throw new ArithmeticException("slow");
                  }
                  return HeldOutScores.unfitted("pact", each.all().column("pact"), List.of());
                },
                Run.SERIAL);
    assertThat(found.unranked()).containsExactly(states.get(2));
    assertThat(found.ranked()).isEqualTo(states.size() + 1);
    assertThat(found.toString()).contains("or no fit, counted against the true one");
  }

  @Test
  @Tag("fast")
  void eventsCloseTogetherThatShareParticipantsAreNamed() {
    PlantedCoalitions world = new PlantedCoalitions(2, 3, 0.5, 13);
    CoalitionEvent first = world.events.events().get(0);
    CoalitionEvent again =
        new CoalitionEvent(
            "again",
            first.pivotal(),
            first.targets(),
            first.victims(),
            first.date().plusDays(42),
            first.participants().subList(0, 5));
    CoalitionReport report =
        backtest(world).of(CoalitionEvents.of(List.of(first, again, world.events.events().get(1))));
    assertThat(report.byEvent().toString().replaceAll("\\s+", " "))
        .contains(
            "events 1 and 2 are not independent: days apart 42, participants of both 5; each"
                + " foretells the other");
  }

  static double allPairs(double[] scores, boolean[] joined) {
    double sum = 0;
    int pairs = 0;
    for (int i = 0; i < scores.length; i++) {
      for (int j = 0; j < scores.length; j++) {
        if (joined[i] && !joined[j]) {
          pairs++;
          sum += scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0;
        }
      }
    }
    return sum / pairs;
  }

  /** For scores without ties. */
  private static double byRanks(double[] scores, boolean[] joined) {
    double sum = 0;
    int joiners = 0;
    for (int i = 0; i < scores.length; i++) {
      double own = scores[i];
      if (joined[i]) {
        joiners++;
        long above = IntStream.range(0, scores.length).filter(j -> scores[j] >= own).count();
        long hits =
            IntStream.range(0, scores.length).filter(j -> scores[j] >= own && joined[j]).count();
        sum += (double) hits / above;
      }
    }
    return sum / joiners;
  }

  private static double squares(double[] chances, boolean[] joined) {
    double sum = 0;
    for (int i = 0; i < chances.length; i++) {
      sum += Math.pow(chances[i] - (joined[i] ? 1 : 0), 2);
    }
    return sum / chances.length;
  }
}
