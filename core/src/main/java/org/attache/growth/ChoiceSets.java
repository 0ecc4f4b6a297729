package org.attache.growth;

import java.util.function.Predicate;

/** Lays out whom each choice of a walk was among; used by one thread, then thrown away. */
final class ChoiceSets {
  private final ChoiceWalk walk;
  private final ChoiceSample sample;
  private final Predicate<? super Choice> within;
  private final ChoiceRows rows;
  private final ChoiceDraw draw;

  ChoiceSets(
      ChoiceWalk walk, ChoiceTerms terms, ChoiceSample sample, Predicate<? super Choice> within) {
    this.walk = walk;
    this.sample = sample;
    this.within = within;
    this.rows = new ChoiceRows(terms);
    this.draw = new ChoiceDraw(walk, sample, rows);
  }

  /** Of one mode of a mixture: the walk is the mixture's, the mode may choose among fewer. */
  static Choices of(ChoiceWalk walk, AttachmentLogit mode, Predicate<? super Choice> within) {
    ChoiceTerms terms = mode.terms().withMissing(Missing.REFUSED);
    return new ChoiceSets(walk, terms, ChoiceSample.ALL, within).choices();
  }

  Choices choices() {
    walk.each((tie, from, to) -> choice(from, to));
    return rows.choices(sample.stratum().isPresent(), within != ChoiceFrame.ALL);
  }

  private void choice(int from, int to) {
    if (!rows.begin(from, walk.situation.seeing(to))) {
      return;
    }
    if (within != ChoiceFrame.ALL) {
      restricted(from, to);
    } else if (sample.size() == ChoiceSample.EVERYBODY) {
      everybody(from, to);
    } else if (sample.stratum().isPresent()) {
      draw.stratified(from, to, sample.stratum().get());
    } else {
      draw.plain(from, to);
    }
    rows.end();
  }

  private void everybody(int from, int to) {
    int[] row = walk.candidates(to);
    int candidates = walk.candidatesThere(to);
    for (int i = 0; i < candidates; i++) {
      if (row[i] != to && walk.why(from, row[i]) == ChoiceWalk.CHOSEN) {
        rows.alternative(walk.situation.seeing(row[i]), 0);
      }
    }
  }

  /** Among the few; among all alike where there are none. */
  private void restricted(int from, int to) {
    boolean own = within.test(walk.situation.seeing(to));
    int[] row = walk.candidates(to);
    int candidates = walk.candidatesThere(to);
    int first = rows.written();
    for (int i = 0; i < candidates; i++) {
      if (row[i] != to
          && walk.why(from, row[i]) == ChoiceWalk.CHOSEN
          && within.test(walk.situation.seeing(row[i]))) {
        rows.alternative(walk.situation.seeing(row[i]), 0);
      }
    }
    if (!own && rows.written() > first) {
      rows.markImpossible();
    } else if (!own) {
      alike(from, to, row, candidates);
    }
  }

  private void alike(int from, int to, int[] row, int candidates) {
    for (int i = 0; i < candidates; i++) {
      if (row[i] != to && walk.why(from, row[i]) == ChoiceWalk.CHOSEN) {
        rows.alike();
      }
    }
  }

  /** What is written down so far. */
  ChoiceRows rows() {
    return rows;
  }
}
