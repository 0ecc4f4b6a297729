package org.attache.coalition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.attache.Certainty;
import org.attache.CoalitionEvent;
import org.attache.CoalitionEvents;
import org.attache.Coverage;
import org.attache.Sketch;
import org.attache.Spell;
import org.attache.State;
import org.attache.StateSystem;
import org.attache.Tie;
import org.attache.TieHistory;
import org.attache.TieKind;

/**
 * A small world for tables of candidates: P calls for a coalition against T, which attacked V; A
 * and B may join it.
 */
final class CandidateSketch {
  static final State P = Sketch.state("P");
  static final State T = Sketch.state("T");
  static final State V = Sketch.state("V");
  static final State A = Sketch.state("A");
  static final State B = Sketch.state("B");
  static final State OLD1 = Sketch.state("O1");
  static final State OLD2 = Sketch.state("O2");
  static final State NEW = Sketch.state("N");
  static final State YOUNG = Sketch.state("Y");
  static final Coverage.Source SOURCE = new Coverage.Source("made up", "1", "");
  static final LocalDate UNION = LocalDate.of(2000, 7, 1);
  static final CoalitionEvents ONE =
      CoalitionEvents.of(List.of(event("one", LocalDate.of(2001, 3, 1), A, YOUNG)));

  private CandidateSketch() {}

  /** O1 and O2 became N on 1 July 2000; Y is a state since 2001. */
  static StateSystem system() {
    List<StateSystem.Member> members = new ArrayList<>();
    for (State state : List.of(A, B, P, T, V)) {
      members.add(new StateSystem.Member(state, state.code().charAt(0), Spell.ALWAYS));
    }
    Spell before = new Spell(LocalDate.MIN, UNION);
    members.add(new StateSystem.Member(OLD1, 1, before));
    members.add(new StateSystem.Member(OLD2, 2, before));
    members.add(new StateSystem.Member(NEW, 3, Spell.since(UNION)));
    members.add(new StateSystem.Member(YOUNG, 4, Spell.since(LocalDate.of(2001, 1, 1))));
    return StateSystem.of(members, Coverage.everything())
        .withSuccessions(
            List.of(
                new StateSystem.Succession(OLD1, NEW, UNION),
                new StateSystem.Succession(OLD2, NEW, UNION)));
  }

  static CoalitionEvent event(String name, LocalDate date, State... joiners) {
    List<CoalitionEvent.Participant> all = new ArrayList<>();
    for (State joiner : joiners) {
      all.add(
          new CoalitionEvent.Participant(
              joiner, Optional.empty(), "troops", Certainty.CERTAIN, "made up"));
    }
    return new CoalitionEvent(name, P, Set.of(T), Set.of(V), date, all);
  }

  static CoalitionCandidates asked(List<Tie> ties, JoiningCovariate... covariates) {
    return asked(TieHistory.of(ties), covariates);
  }

  static CoalitionCandidates asked(TieHistory ties, JoiningCovariate... covariates) {
    return CoalitionCandidates.among(system()).with(ties).measuring(covariates);
  }

  static double value(CandidateTable table, State candidate, String covariate) {
    return IntStream.range(0, table.size())
        .filter(row -> table.candidate(row).equals(candidate))
        .mapToObj(row -> table.value(row, covariate))
        .findFirst()
        .orElseThrow();
  }

  static Tie since(State one, State two, TieKind kind, String date) {
    return Tie.of(one, two, kind).withSpell(Spell.since(LocalDate.parse(date)));
  }
}
