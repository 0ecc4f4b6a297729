package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Actor;
import org.attache.Concentration;
import org.attache.Parallel;
import org.attache.RandomGraphs;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.internal.Rows;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.shortestpath.FloydWarshallShortestPaths;

/** The measures of a network that does not grow. */
@Tag("fast")
@PropertyDefaults(tries = 60, edgeCases = EdgeCasesMode.NONE)
class HubOutcomeTest {
  private static HubEffects still(TieGraph graph) {
    return HubExperiment.on(graph)
        .growing(PreferentialAttachment.barabasiAlbert(1))
        .over(0)
        .withReplicates(1)
        .run(0);
  }

  private static double of(HubEffects effects, HubMeasure measure) {
    return effects.of(measure).untreated();
  }

  @Example
  void aStarIsOneHub() {
    int n = 150;
    HubEffects star =
        HubExperiment.on(Sketch.star(n))
            .growing(PreferentialAttachment.barabasiAlbert(1))
            .over(0)
            .withHubs(Sketch.code(0))
            .withReplicates(1)
            .run(0);
    assertThat(of(star, HubMeasure.TIES)).isEqualTo(n - 1);
    assertThat(of(star, HubMeasure.HUBS)).isEqualTo(1);
    assertThat(of(star, HubMeasure.LARGEST)).isEqualTo(n - 1);
    assertThat(of(star, HubMeasure.DESIGNATED)).isEqualTo(n - 1);
    assertThat(of(star, HubMeasure.SHARE)).isEqualTo(0.5);
    assertThat(of(star, HubMeasure.GINI)).isEqualTo((n - 2) / (2.0 * n), within(1e-14));
    assertThat(of(star, HubMeasure.HHI)).isEqualTo(n / (4.0 * (n - 1)), within(1e-14));
    assertThat(of(star, HubMeasure.EFFECTIVE_NUMBER)).isEqualTo(4.0 * (n - 1) / n, within(1e-12));
    assertThat(of(star, HubMeasure.COVERAGE)).isEqualTo(1);
    assertThat(of(star, HubMeasure.HUB_COVERAGE)).isEqualTo(1);
    assertThat(of(star, HubMeasure.REACHED)).isEqualTo(1);
    assertThat(of(star, HubMeasure.DISTANCE)).isEqualTo(2.0 * (n - 1) / n, within(1e-14));
  }

  @Example
  void aPathHasNoHubAndItsDistancesAreAThirdOfItsActors() {
    HubEffects path = still(Sketch.path(200));
    assertThat(of(path, HubMeasure.HUBS)).isZero();
    assertThat(of(path, HubMeasure.HUB_COVERAGE)).isZero();
    assertThat(of(path, HubMeasure.DISTANCE)).isEqualTo(67, within(1e-12)); // (n + 1) / 3
  }

  @Example
  void emptySingleAndIsolated() {
    HubEffects empty = still(TieGraph.of());
    HubEffects single = still(Sketch.of("a"));
    HubEffects isolates = still(Sketch.of("a-b c d"));
    assertThat(of(empty, HubMeasure.TIES)).isZero();
    assertThat(of(empty, HubMeasure.COVERAGE)).isNaN();
    assertThat(of(single, HubMeasure.HHI)).isNaN();
    assertThat(of(single, HubMeasure.REACHED)).isNaN();
    assertThat(of(isolates, HubMeasure.HUBS)).isEqualTo(2);
    assertThat(of(isolates, HubMeasure.HUB_COVERAGE)).isEqualTo(0.5);
    assertThat(of(isolates, HubMeasure.REACHED)).isEqualTo(1 / 6.0, within(1e-15));
    assertThat(of(isolates, HubMeasure.DISTANCE)).isEqualTo(1);
    assertThat(empty.toString()).contains("NA");
  }

  @Property
  @Domain(RandomGraphs.class)
  @Domain(DomainContext.Global.class)
  void agreesWithTheTrunkAndWithJGraphT(@ForAll TieGraph graph) {
    HubEffects still = still(graph);
    TieGraph plain = graph.undirected();
    Rows rows = Rows.of(plain.adjacency(), Parallel.DISTINCT);
    double[] degrees = new double[rows.order()];
    Arrays.setAll(degrees, rows::degree);
    Concentration truth = Scores.of(plain, degrees, still.provenance()).concentration();
    assertThat(of(still, HubMeasure.GINI)).isEqualTo(truth.gini(), within(1e-12));
    assertThat(of(still, HubMeasure.HHI)).isEqualTo(truth.herfindahl(), within(1e-12));
    Graph<Actor, Tie> view = plain.asGraph();
    var paths = new FloydWarshallShortestPaths<>(view);
    double sum = 0;
    int pairs = 0;
    for (Actor v : view.vertexSet()) {
      for (Actor w : view.vertexSet()) {
        double distance = paths.getPathWeight(v, w);
        if (!v.equals(w) && distance < Double.POSITIVE_INFINITY) {
          sum += distance;
          pairs++;
        }
      }
    }
    int n = view.vertexSet().size();
    assertThat(of(still, HubMeasure.DISTANCE)).isEqualTo(Double.valueOf(sum / pairs));
    assertThat(of(still, HubMeasure.REACHED)).isEqualTo(pairs / (n * (n - 1.0)));
    assertThat(of(still, HubMeasure.TIES)).isEqualTo(graph.dyads());
    for (Actor hub : view.vertexSet()) {
      double covered = Graphs.neighborSetOf(view, hub).size() + 1.0;
      HubEffects designated =
          HubExperiment.on(graph)
              .growing(PreferentialAttachment.barabasiAlbert(1))
              .over(0)
              .withHubs(List.of(hub))
              .withReplicates(1)
              .run(0);
      assertThat(of(designated, HubMeasure.COVERAGE)).isEqualTo(covered / n);
    }
  }
}
