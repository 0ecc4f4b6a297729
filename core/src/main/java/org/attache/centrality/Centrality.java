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
}
