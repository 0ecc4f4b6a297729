package org.attache.growth;

import java.util.ArrayList;
import java.util.List;

/** What was left out of choices and alternatives, or taken another way, counted for the reader. */
final class ChoiceNotes {
  private final List<String> notes = new ArrayList<>();

  private ChoiceNotes() {}

  static List<String> of(ChoiceWalk walk, ChoiceRows rows, ChoiceTerms terms) {
    ChoiceNotes all = new ChoiceNotes();
    all.note(walk.left(ChoiceWalk.NEW), "left out: the one chosen was not there before");
    all.note(walk.left(ChoiceWalk.TIED), "left out: chooser and chosen were tied already");
    all.note(walk.left(ChoiceWalk.BARRED), "left out: the one chosen was no alternative");
    all.note(walk.left(ChoiceWalk.UNOBSERVED), "left out: chooser and chosen are unobserved");
    all.note(walk.unobserved(), "alternatives left out: unobserved with the chooser");
    all.note(rows.missingChoices(), "left out: a covariate of the one chosen is missing");
    all.note(rows.missingAlternatives(), "alternatives left out: a covariate is missing");
    all.note(rows.alone(), "with no alternative but the one chosen");
    boolean logged = terms.names().anyMatch(Covariate.LOG_DEGREE::equals);
    if (logged && terms.names().noneMatch("degree 0"::equals)) {
      all.note(rows.unlogged(), "candidates of degree 0, taken as degree 1");
    }
    return all.notes;
  }

  private void note(long count, String what) {
    if (count > 0) {
      notes.add(count + " " + what);
    }
  }
}
