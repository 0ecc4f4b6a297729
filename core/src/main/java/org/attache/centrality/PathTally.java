package org.attache.centrality;

/** What shortest paths between some pairs of actors amount to, with every choice open. */
final class PathTally implements ShortestPaths {

  /** What is summed. */
  enum Of {
    /** For an actor, the share of paths through it. */
    SHARES,
    /** The same, and those that begin or end there. */
    SHARES_WITH_ENDS,
    /** For an actor, the number of paths through it. */
    PATHS,
    /** For an arc of the rows, the share of paths along it. */
    ARCS
  }

  private final Of what;
  private final DagPaths paths;
  private final PathEnds ends;
  private final double[] ties;
  private final double longest;

  /** Arcs stand for that many ties; for one each where {@code ties} is empty. */
  PathTally(Of what, DagPaths paths, PathEnds ends, double[] ties, double longest) {
    this.what = what;
    this.paths = paths;
    this.ends = ends;
    this.ties = ties;
    this.longest = longest;
  }

  @Override
  public void addDependencies(int source, double[] sum) {
    PathDag dag = paths.search(source, longest);
    if (ties.length == 0) {
      dag.countPaths();
    } else {
      dag.countPaths(ties);
    }
    double[] worth = ends.worth(source);
    for (int i = dag.reached() - 1; i >= 0; i--) {
      double below = what == Of.ARCS ? alongArcs(dag, i, sum) : below(dag, i);
      double end = i == 0 ? 0 : worth[dag.actor[i]];
      double through = dag.paths[i] * below;
      if (what == Of.PATHS) {
        dag.share[i] = end + below;
      } else {
        dag.share[i] = (end + through) / dag.paths[i];
      }
      if (what != Of.ARCS) {
        sum[dag.actor[i]] += actor(i, through, end);
      }
    }
  }

  /** What the actor at a place gets; from the source all paths begin. */
  private double actor(int i, double through, double end) {
    return what == Of.SHARES_WITH_ENDS ? through + end : i == 0 ? 0 : through;
  }

  private double below(PathDag dag, int i) {
    double below = 0;
    for (int k = dag.begin[i]; k < dag.begin[i + 1]; k++) {
      below += dag.share[dag.to[k]] * ties(dag, k);
    }
    return below;
  }

  private double alongArcs(PathDag dag, int i, double[] sum) {
    double below = 0;
    for (int k = dag.begin[i]; k < dag.begin[i + 1]; k++) {
      double along = dag.share[dag.to[k]] * ties(dag, k);
      sum[dag.arc[k]] += dag.paths[i] * along;
      below += along;
    }
    return below;
  }

  private double ties(PathDag dag, int k) {
    return ties.length == 0 ? 1 : ties[dag.arc[k]];
  }
}
