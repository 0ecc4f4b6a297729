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

  /** {@return how evenly an actor's ties are spread over kinds of ties} */
  public static Participation participation() {
    return Participation.DEFAULT;
  }

  /** {@return eigenvector centrality on all layers coupled} */
  public static Versatility eigenvectorVersatility() {
    return Versatility.EIGENVECTOR;
  }

  /** {@return Katz centrality on all layers coupled} */
  public static Versatility katzVersatility() {
    return Versatility.KATZ;
  }

  /** {@return PageRank on all layers coupled} */
  public static Versatility pageRankVersatility() {
    return Versatility.PAGERANK;
  }

  /** {@return the smallest of an actor's k-cores over layers} */
  public static Versatility coreVersatility() {
    return Versatility.CORE;
  }

  /** {@return the share of layers in which an actor has a tie} */
  public static Versatility multiplexity() {
    return Versatility.MULTIPLEXITY;
  }

  /** {@return PageRank in one layer after another, each drawn to who ranks high before} */
  public static MultiplexPageRank multiplexPageRank() {
    return MultiplexPageRank.DEFAULT;
  }
}
