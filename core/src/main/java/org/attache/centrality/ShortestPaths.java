package org.attache.centrality;

/** Brandes' accumulation from one source; holds the scratch arrays of one thread. */
interface ShortestPaths {

  /**
   * Adds the dependency of a source on every other actor: Σ over targets of the share of its
   * shortest paths that run through the actor.
   */
  void addDependencies(int source, double[] sum);
}
