package org.attache.voting;

/**
 * How institutions, which do not play themselves, bring together those who have a tie to them; ties
 * that only divide count for nothing.
 */
public enum Conference {
  /** Not at all: only ties between the players connect them. */
  NONE,
  /** It connects those of its members who are in the coalition, whoever else stays away. */
  OF_THOSE_PRESENT,
  /**
   * It connects its members only where all of them that play are in the coalition, as do the
   * conferences of Myerson (1980).
   */
  OF_ALL_MEMBERS
}
