package org.attache.centrality;

import java.util.Collection;
import org.attache.Actor;

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
   * {@return betweenness of large graphs from random shortest paths, within a stated error}
   *
   * @param seed the same seed gives the same digits
   */
  public static SampledBetweenness sampledBetweenness(long seed) {
    return SampledBetweenness.of(seed);
  }

  /**
   * {@return harmonic centrality of large graphs from some of the distances, within a stated error}
   *
   * @param seed the same seed gives the same digits
   */
  public static SampledHarmonic sampledHarmonic(long seed) {
    return SampledHarmonic.of(seed);
  }

  /**
   * {@return closeness of large graphs from some of the distances, within a stated error}
   *
   * @param seed the same seed gives the same digits
   */
  public static SampledCloseness sampledCloseness(long seed) {
    return SampledCloseness.of(seed);
  }

  /**
   * {@return how central some actors are together}
   *
   * @param actors one or more actors of the graph asked
   */
  public static GroupCentrality group(Collection<? extends Actor> actors) {
    return GroupCentrality.of(actors);
  }

  /**
   * {@return how central the actors of these codes are together}
   *
   * @param codes one or more codes; looked up in the graph asked
   */
  public static GroupCentrality group(String... codes) {
    return GroupCentrality.of(codes);
  }

  /**
   * {@return the groups of that many actors that are most central together}
   *
   * @param size how many actors a group has, at least 1
   */
  public static BestGroup bestGroup(int size) {
    return BestGroup.of(size);
  }
}
