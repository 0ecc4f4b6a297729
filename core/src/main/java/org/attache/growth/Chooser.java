package org.attache.growth;

/** Which end of a new tie is taken to have chosen the other. */
public enum Chooser {
  /**
   * As the tie says: the sender of a tie with a direction, the joiner of an institution, and each
   * end of any other tie, which then is two choices.
   */
  BY_KIND,

  /** The end a row starts with; of a membership, the joiner. */
  FIRST,

  /** The end that arrived later; the end a row starts with where both arrived on one step. */
  NEWCOMER
}
