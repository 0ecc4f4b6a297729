package org.attache.growth;

/** The front door to heavy tails: whether the largest of some values follow a power law. */
public final class HeavyTail {
  private HeavyTail() {}

  /** {@return the power law of whole numbers, such as degrees or the sizes of institutions} */
  public static PowerLaw discrete() {
    return PowerLaw.DISCRETE;
  }

  /** {@return the power law of continuous values, such as strengths or flows of trade} */
  public static PowerLaw continuous() {
    return PowerLaw.CONTINUOUS;
  }
}
