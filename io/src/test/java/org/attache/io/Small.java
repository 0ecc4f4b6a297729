package org.attache.io;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.attache.Coverage;
import org.attache.Institution;
import org.attache.Spell;
import org.attache.State;
import org.attache.StateSystem;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;

/** Three states, one of them alone, and a union; two ties between the same two states. */
final class Small {
  static final State ALA = new State("ALA", "Aland & Co");
  static final State BLA = new State("BLA", "\"Bland\"");
  static final State CLA = new State("CLA", "Cland, <north>");
  static final Institution UNI = new Institution("UNI", "Union", Set.of("trade", "security"));

  static final Tie PACT =
      new Tie(
          ALA,
          BLA,
          Set.of(TieKind.DEFENSE, TieKind.NEUTRALITY),
          1,
          Spell.through(LocalDate.of(1900, 2, 1), LocalDate.of(1910, 12, 31)),
          "p:1");
  static final Tie ENTENTE =
      new Tie(BLA, ALA, Set.of(TieKind.ENTENTE), 2.5, Spell.since(LocalDate.of(1905, 3, 1)), "p:2");
  static final Tie MEMBER = new Tie(BLA, UNI, Set.of(TieKind.MEMBERSHIP), 0.1, Spell.ALWAYS, "p:3");

  static final Coverage.Source SOURCE = new Coverage.Source("Invented pacts", "2.0", "abc");

  private Small() {}

  static TieGraph graph() {
    return TieGraph.of(PACT, ENTENTE, MEMBER).among(List.of(ALA, BLA, CLA, UNI));
  }

  /** The two pacts as a source saw them from 1900 to 1910. */
  static TieHistory history() {
    return TieHistory.of(List.of(PACT, ENTENTE), coverage());
  }

  static Coverage coverage() {
    Set<TieKind> kinds = Set.of(TieKind.DEFENSE, TieKind.NEUTRALITY, TieKind.ENTENTE);
    return Coverage.of(SOURCE, kinds, List.of(Spell.years(1900, 1910)));
  }

  static StateSystem system() {
    return StateSystem.of(
        List.of(
            new StateSystem.Member(ALA, 903, Spell.years(1900, 1910)),
            new StateSystem.Member(BLA, 902, Spell.years(1900, 1910)),
            new StateSystem.Member(CLA, 901, Spell.years(1902, 1910))),
        Coverage.everything());
  }
}
