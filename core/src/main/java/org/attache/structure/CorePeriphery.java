package org.attache.structure;

/** The front door to models of core and periphery. */
public final class CorePeriphery {
  private CorePeriphery() {}

  /** {@return the split into a core and a periphery that fits the ties best} */
  public static DiscreteCore discrete() {
    return DiscreteCore.DEFAULT;
  }

  /** {@return the degrees of coreness whose products fit the ties best} */
  public static ContinuousCore continuous() {
    return ContinuousCore.DEFAULT;
  }
}
