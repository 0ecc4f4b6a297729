package org.attache.centrality;

/** Distances from sources to all others; holds the scratch arrays of one thread. */
interface DistanceSearch {

  /** Searches from some places in the search's own order of actors, the last left out. */
  void search(int from, int to, DistanceTally tally);
}
