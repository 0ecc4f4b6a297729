package org.attache.voting;

import java.util.BitSet;

/**
 * A part of a rule over voters by number. A sum of weights that are not negative has to reach a
 * quota, of voters who say yes or of clauses that are met, so that whoever wins still wins with
 * more.
 */
sealed interface Clause permits Votes, Gate {

  /** Whether the voters who say yes meet the clause. */
  boolean isMet(BitSet yes);

  /** What wins here if and only if those left over do not win there. */
  Clause dual();

  /** The same over voters of other numbers. */
  Clause renumbered(int[] number, int voters);
}
