package org.attache.growth;

/** What is dealt at random to tell a rich club from chance, in a {@link WeightedClub}. */
public enum ClubNull {
  /** Strengths, among all ties: every actor keeps its partners. */
  STRENGTHS,
  /**
   * Strengths, among the ties of each actor, an arc each way: it keeps its partners and its sum.
   */
  OWN_STRENGTHS,
  /** Partners, as ties take their strengths along: every actor keeps its degree. */
  TIES
}
