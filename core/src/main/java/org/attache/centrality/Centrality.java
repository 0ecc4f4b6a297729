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

  /** {@return how near an actor is to the others} */
  public static Closeness closeness() {
    return Closeness.DEFAULT;
  }

  /** {@return how near an actor is to the others, those it does not reach among them} */
  public static Harmonic harmonic() {
    return Harmonic.DEFAULT;
  }

  /** {@return how far the actor farthest from an actor is} */
  public static Eccentricity eccentricity() {
    return Eccentricity.DEFAULT;
  }

  /** {@return how many pairs of actors are how many hops apart} */
  public static Distances distances() {
    return Distances.DEFAULT;
  }

  /** {@return who matters in a graph of institutions and their members} */
  public static TwoMode twoMode() {
    return TwoMode.DEFAULT;
  }

  /** {@return whether members that meet in institutions meet again in others} */
  public static TwoModeClustering twoModeClustering() {
    return TwoModeClustering.DEFAULT;
  }
}
