package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.CoalitionEvent;
import org.attache.CoalitionEvents;
import org.attache.Run;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What predicts an event must be the same whoever joined it. */
@Tag("fast")
class HeldOutTablesTest {
  private static final List<JoiningCovariate> LOOKING_BACK =
      List.of(
          JoiningCovariate.earlierParticipation(),
          JoiningCovariate.earlierShare(),
          JoiningCovariate.of("own", false, (scene, state) -> scene.joined(state).size()));

  private static JoiningCovariate[] measured(JoiningCovariate more) {
    return new JoiningCovariate[] {JoiningCovariate.pact(TieKind.DEFENSE), more};
  }

  private static List<JoiningCovariate> list(JoiningCovariate more) {
    return List.of(measured(more));
  }

  /** The same events, other states having joined one of them. */
  private static CoalitionEvents turned(CoalitionEvents events, int which) {
    List<CoalitionEvent> all = new ArrayList<>(events.events());
    CoalitionEvent one = all.get(which);
    List<CoalitionEvent.Participant> others = all.get((which + 1) % all.size()).participants();
    all.set(
        which,
        new CoalitionEvent(
            one.name(), one.pivotal(), one.targets(), one.victims(), one.date(), others));
    return CoalitionEvents.of(all);
  }

  private static HeldOutTables tables(
      CoalitionCandidates asked, JoiningCovariate more, boolean apart, CoalitionEvents events) {
    return HeldOutTables.of(asked, list(more), apart, events, List.of(Optional.empty()), Run.SERIAL)
        .get(0);
  }

  private static double[] scores(
      CoalitionCandidates asked, JoiningCovariate more, CoalitionEvents events, int which) {
    HeldOutTables tables = tables(asked, more, true, events);
    BacktestModel model =
        new BacktestModel(
            JoiningModel.conditional(), List.of("pact", more.name()), tables.all(), false);
    HeldOutScores found = model.scores(tables);
    return found.scores(found.rows(tables.all(), which));
  }

  @Test
  void whoJoinedTheEventHeldOutDoesNotEnterItsScores() {
    PlantedCoalitions world = new PlantedCoalitions(4, 1, 0.5, 21);
    for (JoiningCovariate more : LOOKING_BACK) {
      CoalitionCandidates asked = world.candidates.measuring(measured(more));
      for (int which = 0; which < 4; which++) {
        CoalitionEvents other = turned(world.events, which);
        assertThat(other.events().get(which).joiners())
            .isNotEqualTo(world.events.events().get(which).joiners());
        assertThat(scores(asked, more, other, which))
            .as("%s, event %s", more, which)
            .isEqualTo(scores(asked, more, world.events, which))
            .hasSize(which == 0 && more.name().equals("earlier_share") ? 0 : 24);
      }
    }
  }

  /** The leak that is closed: one table for all would know who joined the event held out. */
  @Test
  void oneTableForAllWouldKnowIt() {
    PlantedCoalitions world = new PlantedCoalitions(4, 1, 0.5, 21);
    CoalitionEvent held = world.events.events().get(1);
    for (JoiningCovariate more : LOOKING_BACK) {
      CoalitionCandidates asked = world.candidates.measuring(measured(more));
      HeldOutTables one = tables(asked, more, false, world.events);
      HeldOutTables other = tables(asked, more, false, turned(world.events, 1));
      CandidateTable learned = one.without(held).ofEvents(each -> each.date().isAfter(held.date()));
      CandidateTable turned =
          other.without(held).ofEvents(each -> each.date().isAfter(held.date()));
      assertThat(turned.column(more.name())).isNotEqualTo(learned.column(more.name()));
    }
  }

  @Test
  void placebosLearnAsLittle() {
    PlantedCoalitions world = new PlantedCoalitions(6, 1, 0.5, 22);
    JoiningCovariate more = JoiningCovariate.earlierParticipation();
    CoalitionCandidates asked = world.candidates.measuring(measured(more));
    CoalitionReport one = CoalitionBacktest.of(JoiningModel.conditional(), asked).of(world.events);
    for (PivotalPlacebos.Placebo placebo : one.verdict().placebos().placebos()) {
      double sum = 0;
      for (CoalitionEvent held : world.events.events()) {
        CoalitionCandidates theirs = asked.withPivotal(placebo.state());
        JoiningFit fit =
            JoiningModel.conditional()
                .of(theirs.of(world.events.filter(event -> !event.equals(held))).complete());
        CandidateTable own = theirs.of(world.events).ofEvents(held::equals).complete();
        sum += CoalitionBacktestTest.allPairs(fit.scores(own), own.joined());
      }
      assertThat(placebo.auc()).isCloseTo(sum / 6, within(1e-12));
    }
  }
}
