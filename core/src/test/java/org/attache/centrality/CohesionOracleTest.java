package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.RandomGraphs;
import org.attache.Scores;
import org.attache.SmallGraphs;
import org.attache.TieGraph;

/** Cores, clustering and structural holes against their definitions, spelled out over matrices. */
@Tag("fast")
@Domain(RandomGraphs.class)
@Domain(DomainContext.Global.class)
class CohesionOracleTest {

  private static void assertAgrees(
      Analysis<Scores> measure, TieGraph graph, IntToDoubleFunction slow) {
    Scores scores = measure.of(graph);
    for (int v = 0; v < graph.actors().size(); v++) {
      assertThat(scores.of(graph.actors().get(v)))
          .as("%s of %s in %s", measure, graph.actors().get(v).code(), graph.ties())
          .isEqualTo(slow.applyAsDouble(v), within(1e-9));
    }
  }

  /** The best group that holds an actor: that whose weakest member has most in it. */
  private static double core(double[][] a, int v) {
    double best = 0;
    for (int group = 1; group < 1 << a.length; group++) {
      if ((group >> v & 1) == 1) {
        best = Math.max(best, weakest(a, group));
      }
    }
    return best;
  }

  private static double weakest(double[][] a, int group) {
    double weakest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < a.length; i++) {
      double sum = 0;
      for (int j = 0; j < a.length; j++) {
        sum += (group >> j & 1) == 1 ? a[i][j] : 0;
      }
      weakest = (group >> i & 1) == 1 ? Math.min(weakest, sum) : weakest;
    }
    return weakest;
  }

  private static void coresAgree(TieGraph graph, Direction direction) {
    double[][] a = DenseTies.strengths(graph, direction);
    double[][] ones = DenseTies.ones(a);
    assertAgrees(Centrality.core().withDirection(direction), graph, v -> core(ones, v));
    assertAgrees(Centrality.strengthCore().withDirection(direction), graph, v -> core(a, v));
    assertAgrees(
        Centrality.strengthCore().withDirection(direction).withParallel(Parallel.DISTINCT),
        graph,
        v -> core(ones, v));
  }

  @Property(tries = 200)
  void coresAreTheBestGroupsOfAll(@ForAll TieGraph graph, @ForAll Direction direction) {
    coresAgree(graph, direction);
  }

  private static void clusteringAgrees(TieGraph graph) {
    double[][] a = DenseTies.strengths(graph, Direction.ALL);
    double most =
        Math.max(1, DenseTies.max(Arrays.stream(a).mapToDouble(DenseTies::max).toArray()));
    Clustering clustering = Centrality.clustering();
    SlowClustering.Pair one = (ij, ih, jh) -> 1;
    SlowClustering.Pair mean = (ij, ih, jh) -> (ij + ih) / 2;
    SlowClustering.Pair root = (ij, ih, jh) -> Math.cbrt(ij * ih * jh) / most;
    SlowClustering.Pair product = (ij, ih, jh) -> ij * ih * jh / most;
    assertAgrees(clustering, graph, v -> SlowClustering.local(a, v, one, one));
    assertAgrees(
        clustering.withFormula(Clustering.Formula.BARRAT),
        graph,
        v -> SlowClustering.local(a, v, mean, mean));
    assertAgrees(
        clustering.withFormula(Clustering.Formula.ONNELA),
        graph,
        v -> SlowClustering.local(a, v, root, one));
    assertAgrees(
        clustering.withFormula(Clustering.Formula.ZHANG_HORVATH),
        graph,
        v -> SlowClustering.local(a, v, product, (ij, ih, jh) -> ij * ih));
  }

  @Property(tries = 200)
  void clusteringIsWhatLoopsOverTriplesFind(@ForAll TieGraph graph) {
    clusteringAgrees(graph);
  }

  @Property(tries = 200)
  void directedClusteringIsWhatTheMatrixFormulaSays(@ForAll TieGraph graph) {
    double[][] ones = DenseTies.ones(DenseTies.strengths(graph));
    Clustering fagiolo = Centrality.clustering().withFormula(Clustering.Formula.FAGIOLO);
    assertAgrees(fagiolo, graph, v -> SlowClustering.fagiolo(ones, v));
  }

  private static void transitivityAgrees(TieGraph graph) {
    double[][] a = DenseTies.strengths(graph, Direction.ALL);
    for (Transitivity.Value value : Transitivity.Value.values()) {
      double slow =
          switch (value) {
            case ALIKE -> SlowClustering.global(a, (one, two) -> 1);
            case ARITHMETIC_MEAN -> SlowClustering.global(a, (one, two) -> (one + two) / 2);
            case GEOMETRIC_MEAN -> SlowClustering.global(a, (one, two) -> Math.sqrt(one * two));
            case MAXIMUM -> SlowClustering.global(a, Math::max);
            case MINIMUM -> SlowClustering.global(a, Math::min);
          };
      assertThat(Centrality.transitivity().withValue(value).of(graph).coefficient())
          .as("%s in %s", value, graph.ties())
          .isEqualTo(slow, within(1e-9));
    }
  }

  @Property(tries = 200)
  void transitivityIsWhatLoopsOverTriplesFind(@ForAll TieGraph graph) {
    transitivityAgrees(graph);
  }

  private static void holesAgree(TieGraph graph, Parallel parallel, double[][] a) {
    SlowStructuralHoles slow = new SlowStructuralHoles(a);
    assertAgrees(Centrality.constraint().withParallel(parallel), graph, slow::constraint);
    assertAgrees(Centrality.effectiveSize().withParallel(parallel), graph, slow::effectiveSize);
    assertAgrees(Centrality.efficiency().withParallel(parallel), graph, slow::efficiency);
    assertAgrees(Centrality.hierarchy().withParallel(parallel), graph, slow::hierarchy);
  }

  @Property(tries = 300)
  void structuralHolesAreWhatBurtsFormulasSay(@ForAll TieGraph graph) {
    double[][] a = DenseTies.strengths(graph, Direction.ALL);
    holesAgree(graph, Parallel.SUM, a);
    holesAgree(graph, Parallel.DISTINCT, DenseTies.ones(a));
  }

  @Property(tries = 200)
  void dyadsSumToTheConstraint(@ForAll TieGraph graph) {
    double[][] a = DenseTies.strengths(graph, Direction.ALL);
    SlowStructuralHoles slow = new SlowStructuralHoles(a);
    Constraints constraints = Centrality.dyadicConstraint().of(graph);
    Scores scores = Centrality.constraint().of(graph);
    for (Constraints.Dyad dyad : constraints.dyads()) {
      int i = graph.actors().indexOf(dyad.actor());
      int j = graph.actors().indexOf(dyad.partner());
      assertThat(dyad.constraint()).isEqualTo(slow.constraint(i, j), within(1e-12));
      assertThat(dyad.indirect()).isEqualTo(slow.indirect(i, j), within(1e-12));
      double sum =
          constraints.of(dyad.actor()).stream().mapToDouble(Constraints.Dyad::constraint).sum();
      assertThat(sum).isEqualTo(scores.of(dyad.actor()), within(1e-12));
    }
  }

  @Example
  void allAgreeOnAllGraphsOfUpToSixActors() {
    SmallGraphs.all()
        .forEach(
            graph -> {
              coresAgree(graph, Direction.ALL);
              clusteringAgrees(graph);
              transitivityAgrees(graph);
              holesAgree(graph, Parallel.SUM, DenseTies.strengths(graph, Direction.ALL));
            });
  }

  /** Borgatti 1997: effective size is the degree less the mean degree of partners among them. */
  @Example
  void effectiveSizeIsDegreeLessTwiceTheTiesAmongPartnersEach() {
    SmallGraphs.all()
        .forEach(
            graph -> {
              double[][] a = DenseTies.strengths(graph);
              assertAgrees(
                  Centrality.effectiveSize(),
                  graph,
                  v -> {
                    double k = DenseTies.sum(a[v]);
                    double twice = 0;
                    for (int j = 0; j < a.length; j++) {
                      for (int h = 0; h < a.length; h++) {
                        twice += a[v][j] * a[v][h] * a[j][h];
                      }
                    }
                    return k - twice / k;
                  });
            });
  }
}
