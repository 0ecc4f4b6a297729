package org.attache.growth;

/** What makes an actor rich, in a {@linkplain WeightedClub weighted rich club}. */
public enum Prominence {
  /** How many partners it has. */
  DEGREE,
  /** The sum of its strengths. */
  STRENGTH,
  /** The mean strength of its ties. */
  MEAN_STRENGTH
}
