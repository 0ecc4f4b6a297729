package org.attache.voting;

/** What sets of the players of one component are worth, given as bits. Used by one thread. */
interface Worth {

  /** The worth of a set that is not empty. */
  double of(long set);

  /** Whether neither the set nor any part of it is worth anything, as far as can be told. */
  boolean isVain(long set);

  /** Whether every set is worth 0 or 1, and no less than its parts. */
  boolean isSimple();
}
