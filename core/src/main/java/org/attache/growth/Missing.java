package org.attache.growth;

/** What becomes of candidates of whom a covariate has no number. */
public enum Missing {
  /** The fit is refused, naming the covariate, the candidate and the date. */
  REFUSED,

  /** They are left out of the sets of alternatives, and choices of them are left out whole. */
  LEFT_OUT,

  /** The number is taken as 0 and a covariate is added that is 1 where it is missing, else 0. */
  INDICATED
}
