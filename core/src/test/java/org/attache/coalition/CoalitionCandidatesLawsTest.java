package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.LongRange;
import org.attache.Actor;
import org.attache.Certainty;
import org.attache.CoalitionEvent;
import org.attache.CoalitionEvents;
import org.attache.Coverage;
import org.attache.Institution;
import org.attache.Run;
import org.attache.Sketch;
import org.attache.Spell;
import org.attache.State;
import org.attache.StateSystem;
import org.attache.Tie;
import org.attache.TieHistory;
import org.attache.TieKind;

@Tag("fast")
class CoalitionCandidatesLawsTest {
  private static final int STATES = 9;
  private static final LocalDate DATE = LocalDate.of(2000, 6, 1);
  private static final LocalDate DAY = DATE.minusYears(1);
  private static final List<TieKind> KINDS =
      List.of(TieKind.DEFENSE, TieKind.TRADE, TieKind.REPRESENTATION, TieKind.CONTIGUITY);
  private static final JoiningCovariate[] ALL = {
    JoiningCovariate.pact(TieKind.DEFENSE),
    JoiningCovariate.pacts(TieKind.DEFENSE, TieKind.TRADE),
    JoiningCovariate.jointMemberships(),
    JoiningCovariate.newmanMemberships(),
    JoiningCovariate.ownMemberships(),
    JoiningCovariate.representation(),
    JoiningCovariate.trade(),
    JoiningCovariate.totalTrade(),
    JoiningCovariate.embeddedness(),
    JoiningCovariate.reach(TieKind.DEFENSE, TieKind.MEMBERSHIP),
    JoiningCovariate.commonPartners(TieKind.DEFENSE),
    JoiningCovariate.borderOnTarget(TieKind.CONTIGUITY),
    JoiningCovariate.nearTarget(TieKind.CONTIGUITY),
    JoiningCovariate.earlierParticipation(),
    JoiningCovariate.earlierWithPivotal()
  };

  private static State state(int number) {
    return Sketch.state("s" + number);
  }

  private static Institution hub(int number) {
    return new Institution("I" + number, "Hub " + number, Set.of());
  }

  private static StateSystem system() {
    List<StateSystem.Member> members = new ArrayList<>();
    for (int i = 0; i < STATES; i++) {
      members.add(new StateSystem.Member(state(i), i, Spell.ALWAYS));
    }
    return StateSystem.of(members, Coverage.everything());
  }

  private static List<Tie> ties(Random random, LocalDate earliest, int days) {
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      LocalDate start = earliest.plusDays(random.nextInt(days));
      int from = random.nextInt(STATES);
      Tie tie =
          random.nextInt(3) == 0
              ? Tie.of(state(from), hub(random.nextInt(4)), TieKind.MEMBERSHIP)
              : Tie.of(
                  state(from),
                  state((from + 1 + random.nextInt(STATES - 1)) % STATES),
                  KINDS.get(random.nextInt(KINDS.size())));
      ties.add(tie.withWeight(1 + random.nextInt(9)).withSpell(Spell.since(start)));
    }
    return ties;
  }

  private static CoalitionEvent event(
      String name, LocalDate date, UnaryOperator<State> names, int pivotal, int joiner) {
    return new CoalitionEvent(
        name,
        names.apply(state(pivotal)),
        Set.of(names.apply(state(2))),
        Set.of(),
        date,
        List.of(
            new CoalitionEvent.Participant(
                names.apply(state(joiner)), Optional.empty(), "troops", Certainty.CERTAIN, "")));
  }

  private static CoalitionEvents events(UnaryOperator<State> names) {
    return CoalitionEvents.of(
        List.of(
            event("first", DATE.minusMonths(3), names, 1, 3), event("second", DATE, names, 0, 4)));
  }

  private static CandidateTable table(List<Tie> ties, UnaryOperator<State> names) {
    return asked(ties).of(events(names)).ofEvents(event -> event.name().equals("second"));
  }

  private static CoalitionCandidates asked(List<Tie> ties) {
    return CoalitionCandidates.among(system()).with(TieHistory.of(ties)).measuring(ALL);
  }

  @Property(tries = 40)
  void tieDatedWithinTheLagChangesNoValue(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    Random random = new Random(seed);
    List<Tie> ties = ties(random, LocalDate.of(1990, 1, 1), 3000);
    List<Tie> more = new ArrayList<>(ties);
    more.addAll(ties(random, DAY.plusDays(1), 900));
    assertThat(table(more, state -> state).table().rows())
        .isEqualTo(table(ties, state -> state).table().rows());
  }

  @Property(tries = 40)
  void newNamesChangeNoNumber(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    List<Tie> ties = ties(new Random(seed), LocalDate.of(1990, 1, 1), 3000);
    List<Tie> renamed = new ArrayList<>();
    for (Tie tie : ties) {
      renamed.add(
          new Tie(
              turned(tie.from()),
              turned(tie.to()),
              tie.kinds(),
              tie.weight(),
              tie.spell(),
              tie.ref()));
    }
    CandidateTable before = table(ties, state -> state);
    CandidateTable after = table(renamed, state -> (State) turned(state));
    for (int row = 0; row < before.size(); row++) {
      int other = row(after, turned(before.candidate(row)));
      assertThat(after.joined(other)).isEqualTo(before.joined(row));
      for (String name : before.covariates()) {
        double value = before.value(row, name);
        assertThat(after.value(other, name)).as(name).isCloseTo(value, within(1e-9));
      }
    }
  }

  private static Actor turned(Actor actor) {
    return actor instanceof State state
        ? state(STATES - 1 - Integer.parseInt(state.code().substring(1)))
        : actor;
  }

  private static int row(CandidateTable table, Actor candidate) {
    int row = 0;
    while (!table.candidate(row).equals(candidate)) {
      row++;
    }
    return row;
  }

  @Property(tries = 20)
  void placebosDifferOnlyInWhatDependsOnThePivotalState(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    CoalitionCandidates asked = asked(ties(new Random(seed), LocalDate.of(1990, 1, 1), 3000));
    CoalitionEvents events = events(state -> state);
    CandidateTable truth = asked.of(events);
    asked
        .ofEach(system().states(), events, Run.SERIAL)
        .forEach(
            (state, placebo) -> {
              assertThat(placebo.table().toString())
                  .isEqualTo(asked.withPivotal(state).of(events, Run.on(2)).table().toString());
              assertThat(placebo.joined()).isEqualTo(truth.joined());
              truth.covariates().stream()
                  .filter(name -> !truth.ofPivotal(name))
                  .forEach(name -> assertThat(placebo.column(name)).isEqualTo(truth.column(name)));
            });
  }
}
