package org.attache.centrality;

import java.util.Collection;
import org.attache.Actor;
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

  /** {@return how often an actor lies on the shortest paths between others} */
  public static Betweenness betweenness() {
    return Betweenness.DEFAULT;
  }

  /** {@return how often a tie lies on the shortest paths between actors} */
  public static TieBetweenness tieBetweenness() {
    return TieBetweenness.DEFAULT;
  }

  /** {@return how many shortest paths between others run through an actor} */
  public static Stress stress() {
    return Stress.DEFAULT;
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

  /** {@return standing that comes from the standing of those an actor is tied to} */
  public static Eigenvector eigenvector() {
    return Eigenvector.DEFAULT;
  }

  /** {@return the largest eigenvalue of the matrix of ties} */
  public static SpectralRadius spectralRadius() {
    return SpectralRadius.DEFAULT;
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

  /** {@return the share of time a random walker along ties spends at an actor} */
  public static PageRank pageRank() {
    return PageRank.DEFAULT;
  }

  /** {@return how good actors are as hubs of ties and as authorities whom hubs are tied to} */
  public static Hits hits() {
    return Hits.DEFAULT;
  }

  /** {@return how many closed walks begin at an actor, long ones weakened} */
  public static Subgraph subgraph() {
    return Subgraph.DEFAULT;
  }

  /** {@return how deep among actors with many partners an actor sits: its core number} */
  public static Core core() {
    return Core.DEFAULT;
  }

  /** {@return how deep among strongly tied actors an actor sits: its s-core} */
  public static StrengthCore strengthCore() {
    return StrengthCore.DEFAULT;
  }

  /** {@return how far an actor's partners are tied to each other} */
  public static Clustering clustering() {
    return Clustering.DEFAULT;
  }

  /** {@return how much of what could close in a graph does: global clustering} */
  public static Transitivity transitivity() {
    return Transitivity.DEFAULT;
  }

  /** {@return Burt's constraint: how far what an actor invests leads back to the same partners} */
  public static StructuralHoles constraint() {
    return StructuralHoles.CONSTRAINT;
  }

  /** {@return Burt's effective size: the number of an actor's partners less their redundancy} */
  public static StructuralHoles effectiveSize() {
    return StructuralHoles.EFFECTIVE_SIZE;
  }

  /** {@return Burt's efficiency: effective size over the number of partners} */
  public static StructuralHoles efficiency() {
    return StructuralHoles.EFFICIENCY;
  }

  /** {@return Burt's hierarchy: how far one partner alone makes up an actor's constraint} */
  public static StructuralHoles hierarchy() {
    return StructuralHoles.HIERARCHY;
  }

  /** {@return who constrains whom, by how much: the terms of Burt's constraint} */
  public static DyadicConstraint dyadicConstraint() {
    return DyadicConstraint.DEFAULT;
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

  /** {@return who matters in a graph of institutions and their members} */
  public static TwoMode twoMode() {
    return TwoMode.DEFAULT;
  }

  /** {@return whether members that meet in institutions meet again in others} */
  public static TwoModeClustering twoModeClustering() {
    return TwoModeClustering.DEFAULT;
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

  /**
   * {@return betweenness of large graphs from random shortest paths, within a stated error}
   *
   * @param seed the same seed gives the same digits
   */
  public static SampledBetweenness sampledBetweenness(long seed) {
    return SampledBetweenness.of(seed);
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
   * {@return harmonic centrality of large graphs from some of the distances, within a stated error}
   *
   * @param seed the same seed gives the same digits
   */
  public static SampledHarmonic sampledHarmonic(long seed) {
    return SampledHarmonic.of(seed);
  }
}
