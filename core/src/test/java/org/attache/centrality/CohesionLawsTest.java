package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Actor;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.RandomGraphs;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;

/** What holds for cores, clustering and structural holes on every graph. */
@Tag("fast")
@Domain(RandomGraphs.class)
@Domain(DomainContext.Global.class)
class CohesionLawsTest {
  private static final Clustering CLUSTERING = Centrality.clustering();
  private static final List<Analysis<Scores>> MEASURES =
      List.of(
          Centrality.core(),
          Centrality.strengthCore(),
          CLUSTERING,
          CLUSTERING.withFormula(Clustering.Formula.BARRAT),
          CLUSTERING.withFormula(Clustering.Formula.ONNELA),
          CLUSTERING.withFormula(Clustering.Formula.ZHANG_HORVATH),
          CLUSTERING.withFormula(Clustering.Formula.FAGIOLO),
          Centrality.constraint(),
          Centrality.effectiveSize(),
          Centrality.efficiency(),
          Centrality.hierarchy());

  private static void assertSame(Scores one, Scores two) {
    two.asMap()
        .forEach(
            (actor, score) ->
                assertThat(one.of(actor)).as(actor.code()).isEqualTo(score, within(1e-9)));
  }

  private static TieGraph with(TieGraph graph, List<Tie> ties, List<Actor> actors) {
    TieGraph other = TieGraph.of(ties).among(actors);
    return graph.isDirected() ? other.directed() : other;
  }

  @Property(tries = 50)
  void oneMoreIsolateChangesNobody(@ForAll TieGraph graph) {
    List<Actor> more = new ArrayList<>(graph.actors());
    more.add(Sketch.state("alone"));
    TieGraph wider = graph.among(more);
    for (Analysis<Scores> measure : MEASURES) {
      assertSame(measure.of(wider), measure.of(graph));
    }
  }

  @Property(tries = 50)
  void tiesWithOneselfDoNotCount(@ForAll TieGraph graph) {
    List<Tie> ties = new ArrayList<>(graph.ties());
    graph
        .ties()
        .forEach(tie -> ties.add(Tie.of(tie.from(), tie.from(), tie.kinds().iterator().next())));
    TieGraph kept = TieHistory.withSelfTies(ties).at(2000).among(graph.actors());
    TieGraph looped = graph.isDirected() ? kept.directed() : kept;
    for (Analysis<Scores> measure : MEASURES) {
      assertSame(measure.of(looped), measure.of(graph));
    }
  }

  @Property(tries = 50)
  void theUnitOfStrengthScalesTheStrengthCoreAlone(@ForAll TieGraph graph) {
    List<Tie> ties = graph.ties().stream().map(tie -> tie.withWeight(2.5 * tie.weight())).toList();
    TieGraph scaled = with(graph, ties, graph.actors());
    for (Analysis<Scores> measure : MEASURES) {
      if (measure != Centrality.strengthCore()) {
        assertSame(measure.of(scaled), measure.of(graph));
      }
    }
    Scores before = Centrality.strengthCore().of(graph);
    Scores after = Centrality.strengthCore().of(scaled);
    before
        .asMap()
        .forEach(
            (actor, score) -> assertThat(after.of(actor)).isEqualTo(2.5 * score, within(1e-9)));
  }

  @Property(tries = 100)
  void coresAreNoDeeperThanWhatAnActorHas(@ForAll TieGraph graph, @ForAll Direction direction) {
    Scores degree = Centrality.degree().withDirection(direction).of(graph);
    Scores core = Centrality.core().withDirection(direction).of(graph);
    Scores strength = Centrality.strength().withDirection(direction).of(graph);
    Scores strengthCore = Centrality.strengthCore().withDirection(direction).of(graph);
    for (Actor actor : graph.actors()) {
      assertThat(core.of(actor)).isBetween(0.0, degree.of(actor));
      assertThat(strengthCore.of(actor)).isBetween(core.of(actor), strength.of(actor));
    }
  }

  @Property(tries = 100)
  void aTieLessNeverLiftsACore(@ForAll TieGraph graph) {
    if (graph.ties().isEmpty()) {
      return;
    }
    TieGraph less = with(graph, graph.ties().subList(1, graph.ties().size()), graph.actors());
    Scores before = Centrality.core().of(graph);
    Scores after = Centrality.core().of(less);
    graph
        .actors()
        .forEach(
            actor -> assertThat(after.of(actor)).isBetween(before.of(actor) - 1, before.of(actor)));
  }

  @Property(tries = 100)
  void clusteringIsAShareAndEffectiveSizeLiesBetweenOneAndAllPartners(@ForAll TieGraph graph) {
    for (Clustering.Formula formula : Clustering.Formula.values()) {
      assertThat(CLUSTERING.withFormula(formula).of(graph).asMap().values())
          .allMatch(score -> Double.isNaN(score) || (score >= 0 && score <= 1 + 1e-12));
    }
    Scores degree = Centrality.degree().of(graph);
    Centrality.effectiveSize()
        .of(graph)
        .asMap()
        .forEach(
            (actor, size) -> {
              if (degree.of(actor) > 0) {
                assertThat(size).isBetween(1 - 1e-12, degree.of(actor));
              } else {
                assertThat(size).isNaN();
              }
            });
  }
}
