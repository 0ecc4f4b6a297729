package org.attache.io.figure;

import java.util.List;

/** How rounds are to be drawn. */
record CoalitionRoundsLook(String word, boolean names, List<String> caption, Paper paper) {

  static CoalitionRoundsLook of(String word, List<String> caption) {
    return new CoalitionRoundsLook(word, false, caption, Paper.of(720, 0));
  }

  CoalitionRoundsLook withNames() {
    return new CoalitionRoundsLook(word, true, caption, paper);
  }

  CoalitionRoundsLook on(Paper page) {
    return new CoalitionRoundsLook(word, names, caption, page);
  }

  String text(Joined one) {
    return Escaped.cleaned(names ? one.name() : one.code());
  }

  /** What a column is called. */
  String heading(int round) {
    if (word.equals("hops")) {
      return round == 0 ? "Start" : Wording.count(round, "hop", "hops");
    }
    if (word.equals("wave")) {
      return "Wave " + round;
    }
    return round == 0 ? "Start" : word.equals("round") ? "Round " + round : "Round ≈ " + round;
  }
}
