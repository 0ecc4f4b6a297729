package org.attache.growth;

/** The front door to rich clubs: whether those who have much are tied to one another. */
public final class RichClub {
  private RichClub() {}

  /** {@return how densely actors of a high degree are tied, against graphs of the same degrees} */
  public static TopologicalClub topological() {
    return TopologicalClub.DEFAULT;
  }

  /** {@return how much of the strongest ties prominent actors hold among themselves} */
  public static WeightedClub weighted() {
    return WeightedClub.DEFAULT;
  }
}
