package org.attache;

import java.time.LocalDate;

/** A few actors and ties that many tests share; dates are those of the treaties. */
final class Europe {
  static final State AUH = new State("AUH", "Austria-Hungary");
  static final State FRN = new State("FRN", "France");
  static final State GMY = new State("GMY", "Germany");
  static final State ITA = new State("ITA", "Italy");
  static final State RUS = new State("RUS", "Russia");
  static final State SWZ = new State("SWZ", "Switzerland");
  static final State UKG = new State("UKG", "United Kingdom");
  static final Institution HAGUE = new Institution("PCA", "Permanent Court of Arbitration");

  static final Tie DUAL =
      Tie.of(GMY, AUH, TieKind.DEFENSE)
          .withSpell(Spell.through(LocalDate.of(1879, 10, 7), LocalDate.of(1918, 11, 3)))
          .withRef("pacts.csv:2");
  static final Tie TRIPLE =
      Tie.of(GMY, ITA, TieKind.DEFENSE, TieKind.NEUTRALITY)
          .withSpell(Spell.through(LocalDate.of(1882, 5, 20), LocalDate.of(1915, 5, 3)))
          .withRef("pacts.csv:3");
  static final Tie FRANCO_RUSSIAN =
      Tie.of(FRN, RUS, TieKind.DEFENSE)
          .withSpell(Spell.through(LocalDate.of(1894, 1, 4), LocalDate.of(1917, 11, 7)))
          .withRef("pacts.csv:4");
  static final Tie CORDIALE =
      Tie.of(FRN, UKG, TieKind.ENTENTE)
          .withSpell(Spell.since(LocalDate.of(1904, 4, 8)))
          .withRef("pacts.csv:5");

  private Europe() {}

  static TieHistory history() {
    return TieHistory.of(DUAL, TRIPLE, FRANCO_RUSSIAN, CORDIALE);
  }

  static TieGraph graph() {
    return history().at(1914);
  }

  /** A state that needs no more than a code. */
  static State state(String code) {
    return new State(code, "State " + code);
  }
}
