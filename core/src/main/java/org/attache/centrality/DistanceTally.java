package org.attache.centrality;

/** Told how many others a source finds at each distance; one source is told by one thread. */
interface DistanceTally {

  /** So many others, at least one, are that far from the source; distances of a source rise. */
  void add(int source, double distance, int found);
}
