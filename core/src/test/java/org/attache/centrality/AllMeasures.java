package org.attache.centrality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.attache.Actor;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Length;
import org.attache.Parallel;
import org.attache.Scores;
import org.attache.TieGraph;

/**
 * Every measure with one number an actor that {@link Centrality} leads to, once as it comes and
 * where that changes who has a score in other forms too.
 */
final class AllMeasures {
  private AllMeasures() {}

  /**
   * A measure.
   *
   * @param undefined where its Javadoc says that an actor has no score
   * @param refused which graphs it refuses
   * @param wayOut what the message then names
   */
  record Measure(
      String name,
      Analysis<Scores> analysis,
      BiPredicate<TieGraph, Actor> undefined,
      Predicate<TieGraph> refused,
      String wayOut) {

    private Measure undefined(BiPredicate<TieGraph, Actor> where) {
      return new Measure(name, analysis, where, refused, wayOut);
    }

    private Measure refusing(Predicate<TieGraph> which, String wayOut) {
      return new Measure(name, analysis, undefined, which, wayOut);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Measure> all() {
    List<Measure> all = new ArrayList<>();
    all.addAll(ofPartners());
    all.addAll(ofPaths());
    all.addAll(ofDistances());
    all.addAll(ofFlows());
    all.addAll(ofSpectra());
    all.addAll(ofLayers());
    return all;
  }

  private static Measure measure(String name, Analysis<Scores> analysis) {
    return new Measure(name, analysis, Standing::nowhere, graph -> false, "");
  }

  private static List<Measure> ofPartners() {
    Degree degree = Centrality.degree();
    return List.of(
        measure("degree", degree),
        measure("normalised degree", degree.withNormalization(true)).undefined(Standing::alone),
        measure("in-degree", degree.withDirection(Direction.IN)),
        measure("strength", Centrality.strength()),
        measure("core", Centrality.core()),
        measure("strength core", Centrality.strengthCore()),
        measure("clustering", Centrality.clustering()).undefined(Standing::withoutTwoPartners),
        measure("clustering or zero", Centrality.clustering().withZeroForFewPartners(true)),
        measure("constraint", Centrality.constraint()).undefined(Standing::isolated),
        measure("effective size", Centrality.effectiveSize()).undefined(Standing::isolated),
        measure("efficiency", Centrality.efficiency()).undefined(Standing::isolated),
        measure("hierarchy", Centrality.hierarchy()).undefined(Standing::withoutTwoPartners));
  }

  private static List<Measure> ofPaths() {
    Betweenness betweenness = Centrality.betweenness();
    SampledBetweenness sampled = Centrality.sampledBetweenness(1);
    return List.of(
        measure("betweenness", betweenness),
        measure("normalised betweenness", betweenness.withNormalization(true))
            .undefined(Standing::withoutOtherPairs),
        measure(
                "normalised betweenness with ends",
                betweenness.withNormalization(true).withEndpoints(true))
            .undefined(Standing::alone),
        measure("betweenness by length", betweenness.withLength(Length.inverse(1))),
        measure("betweenness, ties apart", betweenness.withParallel(Parallel.COUNT)),
        measure("stress", Centrality.stress()),
        measure("sampled betweenness", sampled),
        measure("normalised sampled betweenness", sampled.withNormalization(true))
            .undefined(Standing::withoutOtherPairs));
  }

  private static List<Measure> ofDistances() {
    Closeness closeness = Centrality.closeness();
    SampledHarmonic sampled = Centrality.sampledHarmonic(1);
    return List.of(
        measure("closeness", closeness).undefined(Standing::alone),
        measure("closeness among the reached", closeness.withUnreached(Unreached.LEFT_OUT))
            .undefined(Standing::reachesNobody),
        measure("closeness of the connected", closeness.withUnreached(Unreached.UNDEFINED))
            .undefined(Standing::doesNotReachAll),
        measure("closeness by length", closeness.withLength(Length.inverse(1)))
            .undefined(Standing::alone),
        measure("harmonic", Centrality.harmonic()),
        measure("normalised harmonic", Centrality.harmonic().withNormalization(true))
            .undefined(Standing::alone),
        measure("harmonic by length", Centrality.harmonic().withLength(Length.inverse(1))),
        measure("eccentricity", Centrality.eccentricity()),
        measure("reciprocal eccentricity", Centrality.eccentricity().withReciprocal(true))
            .undefined(Standing::reachesNobody),
        measure("sampled harmonic", sampled),
        measure("normalised sampled harmonic", sampled.withNormalization(true))
            .undefined(Standing::alone),
        measure("sampled closeness", Centrality.sampledCloseness(1))
            .undefined(Standing::alone)
            .refusing(Standing::reachIsOneWay, "sampledHarmonic"));
  }

  private static List<Measure> ofFlows() {
    String undirected = "undirected()";
    FlowBetweenness flow = Centrality.flowBetweenness().withNormalization(true);
    CurrentFlowBetweenness current = Centrality.currentFlowBetweenness();
    return List.of(
        measure("flow betweenness", Centrality.flowBetweenness()),
        measure("normalised flow betweenness", flow).undefined(Standing::nothingFlowsBetweenOthers),
        measure("normalised flow betweenness of pairs alike", flow.withPairsAlike(true))
            .undefined(Standing::withoutOtherPairs),
        measure("current-flow betweenness", current).refusing(TieGraph::isDirected, undirected),
        measure("normalised current-flow betweenness", current.withNormalization(true))
            .undefined(Standing::withoutOtherPairs)
            .refusing(TieGraph::isDirected, undirected),
        measure("current-flow closeness", Centrality.currentFlowCloseness())
            .refusing(TieGraph::isDirected, undirected),
        measure("information", Centrality.information())
            .refusing(TieGraph::isDirected, undirected));
  }

  private static List<Measure> ofSpectra() {
    return List.of(
        measure("eigenvector", Centrality.eigenvector()).undefined(Standing::withoutCycle),
        measure("eigenvector, either way", Centrality.eigenvector().withDirection(Direction.ALL))
            .undefined(Standing::withoutTies),
        measure("Katz", Centrality.katz()),
        measure("Bonacich power", Centrality.bonacichPower(0.1)),
        measure("Bonacich bargaining power", Centrality.bonacichPower(-0.1)),
        measure("PageRank", Centrality.pageRank()),
        measure("subgraph", Centrality.subgraph()));
  }

  private static List<Measure> ofLayers() {
    return List.of(
        measure("eigenvector versatility", Centrality.eigenvectorVersatility())
            .undefined((graph, actor) -> Standing.allTiesLeadOn(graph)),
        measure("Katz versatility", Centrality.katzVersatility()),
        measure("PageRank versatility", Centrality.pageRankVersatility()),
        measure("core versatility", Centrality.coreVersatility()),
        measure("multiplexity", Centrality.multiplexity()),
        measure("multiplex PageRank", Centrality.multiplexPageRank()));
  }
}
