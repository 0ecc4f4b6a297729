package org.attache.centrality;

/** What makes a group of a given size the best; see {@link BestGroup}. */
public enum GroupMeasure {
  /** Outsiders tied to some member, or within some hops of one. */
  DEGREE,
  /** Outsiders over the sum of their distances to the nearest member. */
  CLOSENESS,
  /** The sum over outsiders of 1 over the distance to the nearest member. */
  HARMONIC,
  /** Pairs of outsiders with a member between them, in parts of their shortest paths. */
  BETWEENNESS,
  /** The share of pairs of outsiders that cannot reach each other without the group. */
  FRAGMENTATION
}
