package org.attache.centrality;

import org.attache.Spell;

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

  /**
   * {@return how soon an actor reaches the others along ties in the order of time}
   *
   * @param window the days a path has
   */
  public static TemporalCloseness temporalCloseness(Spell window) {
    return TemporalCloseness.during(window);
  }

  /**
   * {@return how often an actor lies on the shortest time-respecting paths between others}
   *
   * @param from the first year
   * @param to the last year
   */
  public static TemporalBetweenness temporalBetweenness(int from, int to) {
    return TemporalBetweenness.during(from, to);
  }

  /**
   * {@return the eigenvector centrality of actors and years at once}
   *
   * @param from the first year
   * @param to the last year
   */
  public static SupraCentrality supra(int from, int to) {
    return SupraCentrality.during(from, to);
  }
}
