package org.attache.centrality;

/** The front door to all measures of centrality. Each is a value, refined by its {@code with…}. */
public final class Centrality {
  private Centrality() {}

  /** {@return the number of partners of an actor} */
  public static Degree degree() {
    return Degree.DEFAULT;
  }

  /** {@return the sum of the strengths of an actor's ties} */
  public static Strength strength() {
    return Strength.DEFAULT;
  }

  /** {@return how often an actor lies on the shortest paths between others} */
  public static Betweenness betweenness() {
    return Betweenness.DEFAULT;
  }

  /** {@return the share of time a random walker along ties spends at an actor} */
  public static PageRank pageRank() {
    return PageRank.DEFAULT;
  }

  /** {@return standing that comes from the standing of those an actor is tied to} */
  public static Eigenvector eigenvector() {
    return Eigenvector.DEFAULT;
  }

  /** {@return how many walks of any length end at an actor, long ones weakened} */
  public static Katz katz() {
    return Katz.DEFAULT;
  }

  /**
   * {@return power that comes from powerful partners, or from weak ones}
   *
   * @param beta how far the power of partners adds to one's own, finite; below 0 it takes away
   */
  public static BonacichPower bonacichPower(double beta) {
    return BonacichPower.of(beta);
  }

  /** {@return the largest eigenvalue of the matrix of ties} */
  public static SpectralRadius spectralRadius() {
    return SpectralRadius.DEFAULT;
  }

  /** {@return how good actors are as hubs of ties and as authorities whom hubs are tied to} */
  public static Hits hits() {
    return Hits.DEFAULT;
  }

  /** {@return how many closed walks begin at an actor, long ones weakened} */
  public static Subgraph subgraph() {
    return Subgraph.DEFAULT;
  }
}
