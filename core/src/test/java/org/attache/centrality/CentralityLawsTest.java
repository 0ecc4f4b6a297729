package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;
import org.attache.Actor;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Length;
import org.attache.NewNames;
import org.attache.Parallel;
import org.attache.RandomGraphs;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.Tie;
import org.attache.TieGraph;

/** What holds for every measure and every graph. */
@Tag("fast")
@Domain(RandomGraphs.class)
@Domain(DomainContext.Global.class)
@Domain(CentralityLawsTest.Measures.class)
class CentralityLawsTest {
  private static final Betweenness WEIGHTED =
      Centrality.betweenness().withLength(Length.inverse(1));

  /** The measures, each in one or two forms. */
  static final class Measures extends DomainContextBase {
    @Provide
    Arbitrary<Analysis<Scores>> measures() {
      return Arbitraries.of(
          List.of(
              Centrality.degree(),
              Centrality.strength(),
              Centrality.betweenness(),
              WEIGHTED,
              Centrality.core(),
              Centrality.strengthCore(),
              Centrality.clustering(),
              Centrality.clustering().withFormula(Clustering.Formula.BARRAT),
              Centrality.constraint(),
              Centrality.effectiveSize(),
              Centrality.hierarchy(),
              Centrality.eigenvector(),
              Centrality.eigenvector().withDirection(Direction.ALL).withNorm(Norm.LARGEST),
              Centrality.katz(),
              Centrality.bonacichPower(-0.01),
              Centrality.subgraph(),
              Centrality.betweenness().withEndpoints(true).withParallel(Parallel.COUNT),
              Centrality.stress(),
              Centrality.closeness(),
              Centrality.closeness().withLength(Length.inverse(1)),
              Centrality.harmonic(),
              Centrality.harmonic().withLength(Length.inverse(1)),
              Centrality.eccentricity(),
              Centrality.flowBetweenness(),
              Centrality.flowBetweenness().withPairsAlike(true).withParallel(Parallel.DISTINCT),
              CentralityLawsTest.undirected(Centrality.currentFlowBetweenness()),
              CentralityLawsTest.undirected(Centrality.currentFlowCloseness()),
              CentralityLawsTest.undirected(Centrality.information()),
              Centrality.pageRankVersatility(),
              Centrality.coreVersatility(),
              Centrality.multiplexity(),
              Centrality.multiplexPageRank(),
              Centrality.pageRank()));
    }
  }

  /** A measure of graphs without direction. */
  private static Analysis<Scores> undirected(Analysis<Scores> measure) {
    return graph -> measure.of(graph.undirected());
  }

  @Property(tries = 300)
  void relabellingPermutesScores(
      @ForAll TieGraph graph, @ForAll Analysis<Scores> measure, @ForAll long seed) {
    NewNames names = NewNames.shuffled(graph.actors(), seed);
    TieGraph relabelled = names.of(graph);
    Scores before = measure.of(graph);
    Scores after = measure.of(relabelled);
    names
        .names()
        .forEach((old, now) -> assertThat(after.of(now)).isEqualTo(before.of(old), within(1e-9)));
  }

  @Property(tries = 200)
  void addingAnIsolateLeavesRawScores(@ForAll TieGraph graph) {
    List<Actor> more = new ArrayList<>(graph.actors());
    more.add(Sketch.state("alone"));
    TieGraph wider = graph.among(more);
    for (Analysis<Scores> measure :
        List.of(Centrality.degree(), Centrality.strength(), Centrality.betweenness(), WEIGHTED)) {
      Scores after = measure.of(wider);
      measure
          .of(graph)
          .asMap()
          .forEach((actor, score) -> assertThat(after.of(actor)).isEqualTo(score, within(1e-9)));
      assertThat(after.of("alone")).isZero();
    }
  }

  @Property(tries = 100)
  void onACycleAllScoreAlike(
      @ForAll @IntRange(min = 3, max = 150) int n, @ForAll Analysis<Scores> measure) {
    Scores scores = measure.of(Sketch.cycle(n));
    double one = scores.of(Sketch.code(0));
    scores.asMap().values().forEach(score -> assertThat(score).isEqualTo(one, within(1e-9)));
  }

  @Property(tries = 100)
  void repeatRunsAreEqualToTheLastBit(@ForAll TieGraph graph, @ForAll Analysis<Scores> measure) {
    assertThat(measure.of(graph).asMap()).isEqualTo(measure.of(graph).asMap());
  }

  @Property(tries = 200)
  void parallelDuplicatesDoNotChangeWhatCountsPartners(@ForAll TieGraph graph) {
    List<Tie> twice = new ArrayList<>(graph.ties());
    graph.ties().forEach(tie -> twice.add(tie.withRef("again " + tie.ref())));
    TieGraph doubled = TieGraph.of(twice).among(graph.actors());
    TieGraph read = graph.isDirected() ? doubled.directed() : doubled;
    for (Analysis<Scores> measure :
        List.of(Centrality.degree(), Centrality.betweenness(), WEIGHTED)) {
      assertThat(measure.of(read).asMap()).isEqualTo(measure.of(graph).asMap());
    }
  }

  @Property(tries = 100)
  void pageRanksSumToOne(@ForAll TieGraph graph) {
    double sum =
        Centrality.pageRank().of(graph).asMap().values().stream().mapToDouble(d -> d).sum();
    assertThat(sum).isEqualTo(1, within(1e-12));
  }

  @Property(tries = 100)
  void normalisedScoresLieBetweenZeroAndOne(@ForAll TieGraph graph) {
    for (Analysis<Scores> measure :
        List.of(
            Centrality.degree().withNormalization(true),
            Centrality.betweenness().withNormalization(true),
            WEIGHTED.withNormalization(true))) {
      assertThat(measure.of(graph).asMap().values())
          .allMatch(score -> Double.isNaN(score) || (score >= 0 && score <= 1 + 1e-12));
    }
  }
}
