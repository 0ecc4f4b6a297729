package org.attache.growth;

/**
 * How memberships of institutions count for an estimator of dated ties. A treaty that many signed
 * is an institution too.
 */
public enum Multilateral {
  /**
   * Each joining is one event of the joiner: one tie between it and the institution, which is an
   * actor among the others and gains a degree of its own.
   */
  ONE_EVENT,

  /**
   * Each joining is one dyad with every member there on that day; those who join on the same day
   * are tied among themselves as well, each pair once. A dyad lasts until one of the two leaves.
   * Members who never were there together get none, and the institution is no actor.
   */
  DYADS,

  /** Memberships are left out; the institution is an actor only if other ties touch it. */
  LEFT_OUT
}
