package org.attache;

/** The sphere a kind of tie belongs to. */
public enum Sphere {
  /** Alliances, arms, disputes. */
  MILITARY,
  /** Representation, trade, membership, partnership. */
  CIVILIAN
}
