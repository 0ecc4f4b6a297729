package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Actor;
import org.attache.Analysis;
import org.attache.Length;
import org.attache.RandomGraphs;
import org.attache.Run;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.Tie;
import org.attache.TieGraph;

/** What holds for closeness and its kin on every graph. */
@Tag("fast")
@Domain(RandomGraphs.class)
@Domain(DomainContext.Global.class)
class ClosenessLawsTest {
  private static final Length INVERSE = Length.inverse(1);
  private static final List<Analysis<Scores>> ALL =
      List.of(
          Centrality.closeness(),
          Centrality.closeness().withLength(INVERSE),
          Centrality.harmonic(),
          Centrality.harmonic().withLength(INVERSE),
          Centrality.eccentricity(),
          Centrality.eccentricity().withLength(INVERSE));

  @Property(tries = 200)
  void anIsolateChangesOnlyTheShareReached(@ForAll TieGraph graph) {
    List<Actor> more = new ArrayList<>(graph.actors());
    more.add(Sketch.state("alone"));
    TieGraph wider = graph.among(more);
    double share = (graph.actors().size() - 1.0) / graph.actors().size();
    for (Analysis<Scores> measure : ALL) {
      double factor = measure instanceof Closeness ? share : 1;
      Scores after = measure.of(wider);
      assertThat(after.of("alone")).isZero();
      measure
          .of(graph)
          .asMap()
          .forEach((a, score) -> assertThat(after.of(a)).isEqualTo(factor * score, within(1e-12)));
    }
  }

  @Property(tries = 100)
  void parallelDuplicatesChangeNothing(@ForAll TieGraph graph) {
    List<Tie> twice = new ArrayList<>(graph.ties());
    graph.ties().forEach(tie -> twice.add(tie.withRef("again " + tie.ref())));
    TieGraph doubled = TieGraph.of(twice).among(graph.actors());
    TieGraph read = graph.isDirected() ? doubled.directed() : doubled;
    for (Analysis<Scores> measure : ALL) {
      assertThat(measure.of(read).asMap()).isEqualTo(measure.of(graph).asMap());
    }
    assertThat(Centrality.distances().of(read).counts())
        .isEqualTo(Centrality.distances().of(graph).counts());
  }

  @Property(tries = 100)
  void harmonicIsAtLeastCloseness(@ForAll TieGraph graph) {
    Scores harmonic = Centrality.harmonic().withNormalization(true).of(graph);
    Scores closeness = Centrality.closeness().of(graph);
    closeness
        .asMap()
        .forEach(
            (actor, score) -> {
              assertThat(score).isBetween(0.0, 1.0);
              assertThat(harmonic.of(actor)).isBetween(score - 1e-12, 1.0);
            });
  }

  @Example
  void digitsDoNotDependOnThreads() {
    for (TieGraph graph :
        List.of(
            DistanceKernelsTest.random(300, 600, true),
            DistanceKernelsTest.random(300, 9000, false))) {
      for (Analysis<Scores> measure : ALL) {
        assertThat(measure.of(graph, Run.on(3)).asMap()).isEqualTo(measure.of(graph).asMap());
      }
      assertThat(Centrality.distances().of(graph, Run.on(3)))
          .isEqualTo(Centrality.distances().of(graph));
    }
  }
}
