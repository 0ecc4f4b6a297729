package org.attache.centrality;

import org.attache.Run;

/** A search from one source after the other, in the order of actors. */
interface SourceSearch extends DistanceSearch {
  /** Tells the distances from one source. */
  void search(int source, DistanceTally tally);

  @Override
  default void search(int from, int to, DistanceTally tally) {
    for (int source = from; source < to; source++) {
      Run.stopIfInterrupted();
      search(source, tally);
    }
  }
}
