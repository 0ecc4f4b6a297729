package org.attache.centrality;

/** A search that lays out all shortest paths from a source. */
interface DagPaths extends ShortestPaths {

  /**
   * Lays out the shortest paths from a source; they are not counted yet. The next search overwrites
   * them.
   *
   * @param longest paths longer than this are left out
   */
  PathDag search(int source, double longest);

  @Override
  default void addDependencies(int source, double[] sum) {
    PathDag dag = search(source, Double.POSITIVE_INFINITY);
    dag.countPaths();
    dag.addDependencies(sum);
  }
}
