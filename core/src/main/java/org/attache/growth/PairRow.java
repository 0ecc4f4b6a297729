package org.attache.growth;

/** Where one thread writes the scores of an actor's pairs, with room to work in. */
final class PairRow {
  final SparseRow scores;
  private SparseRow here;
  private SparseRow next;

  PairRow(int order) {
    scores = new SparseRow(order);
    here = new SparseRow(order);
    next = new SparseRow(order);
  }

  /** Where walks have come to. */
  SparseRow here() {
    return here;
  }

  /** Where they go from here. */
  SparseRow next() {
    return next;
  }

  void clear() {
    scores.clear();
    here.clear();
    next.clear();
  }

  /** What was reached becomes where the next step begins. */
  void step() {
    here.clear();
    SparseRow spare = here;
    here = next;
    next = spare;
  }
}
