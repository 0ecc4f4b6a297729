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

  /** {@return how much less can flow between others without an actor} */
  public static FlowBetweenness flowBetweenness() {
    return FlowBetweenness.DEFAULT;
  }

  /** {@return how much current between others passes an actor when ties are wires} */
  public static CurrentFlowBetweenness currentFlowBetweenness() {
    return CurrentFlowBetweenness.DEFAULT;
  }

  /** {@return how little resistance ties have between an actor and all others} */
  public static CurrentFlowCloseness currentFlowCloseness() {
    return CurrentFlowCloseness.DEFAULT;
  }

  /** {@return how much information the ways between an actor and all others carry} */
  public static Information information() {
    return Information.DEFAULT;
  }
}
