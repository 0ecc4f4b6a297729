package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.attache.centrality.References.assertScores;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attache.Parallel;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Cores, clustering and structural holes on classic graphs, against other tools. */
@Tag("fast")
class CohesionReferenceTest {
  private static final String CLASSICS = "classics.csv";
  private static final String WEIGHTED = "karate-weighted.csv";

  /** Trade one way or both, as asked of NetworkX 3.6.1 and R igraph 1.3.5, which agree. */
  private static final TieGraph TRADE =
      Sketch.of("a>b:3 b>a:1 a>c:2 c>b:4 c>d:1 d>a:5 d>e:2 e>d:2 b>e:6");

  static List<Arguments> classics() {
    return ClassicGraphs.named().toList();
  }

  private static void assertInOrder(Scores scores, double... expected) {
    assertScores(
        scores,
        IntStream.range(0, expected.length)
            .boxed()
            .collect(Collectors.toMap(i -> scores.actors().get(i).code(), i -> expected[i])));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("classics")
  void classicsAgreeWithNetworkX(String name, TieGraph graph) {
    Clustering clustering = Centrality.clustering().withZeroForFewPartners(true);
    assertScores(Centrality.core().of(graph), References.read(CLASSICS, name, "core"));
    assertScores(Centrality.strengthCore().of(graph), References.read(CLASSICS, name, "core"));
    assertScores(clustering.of(graph), References.read(CLASSICS, name, "clustering"));
    assertScores(Centrality.constraint().of(graph), References.read(CLASSICS, name, "constraint"));
    assertScores(
        Centrality.effectiveSize().of(graph), References.read(CLASSICS, name, "effectiveSize"));
  }

  @Test
  void innermostCoreOfTheKarateClubHasTenMembers() {
    Scores core = Centrality.core().of(ClassicGraphs.karate());
    List<String> innermost =
        core.asMap().entrySet().stream()
            .filter(entry -> entry.getValue() == 4)
            .map(entry -> entry.getKey().code())
            .toList();
    assertThat(innermost)
        .containsExactlyInAnyOrder("1", "2", "3", "4", "8", "9", "14", "31", "33", "34");
    assertThat(core.top(1).entries().get(0).score()).isEqualTo(4);
  }

  @Test
  void weightedKarateConstrainsAsNetworkXHasIt() {
    TieGraph karate = ClassicGraphs.karateWeighted();
    assertScores(
        Centrality.constraint().of(karate), References.read(WEIGHTED, "karate", "constraint"));
    assertScores(
        Centrality.constraint().withParallel(Parallel.DISTINCT).of(karate),
        References.read(CLASSICS, "karate", "constraint"));
    // NetworkX 3.6.1, effective_size(nodes, weight); without nodes it divides by the wrong largest.
    Scores size = Centrality.effectiveSize().of(karate);
    assertThat(size.of("1")).isEqualTo(13.775, within(1e-9));
    assertThat(size.of("3")).isEqualTo(7.94696969697, within(1e-9));
    assertThat(size.of("34")).isEqualTo(15.22891865079, within(1e-9));
  }

  @Test
  void mediciAreTheLeastConstrainedOfFlorence() {
    TieGraph florence = ClassicGraphs.florentineMarriages();
    assertThat(Centrality.constraint().of(florence).of("Medici")).isEqualTo(0.209877, within(5e-7));
    assertThat(Centrality.effectiveSize().of(florence).of("Medici"))
        .isEqualTo(5.666667, within(5e-7));
    assertThat(Centrality.efficiency().of(florence).of("Medici")).isEqualTo(0.944444, within(5e-7));
  }

  @Test
  void directedTradeIsReadBothWays() {
    assertInOrder(
        Centrality.constraint().of(TRADE),
        0.559158374093,
        0.432633097091,
        0.801268238785,
        0.475834036094,
        0.52);
    assertInOrder(
        Centrality.constraint().withParallel(Parallel.COUNT).of(TRADE),
        0.642795138889,
        0.543402777778,
        0.763888888889,
        0.458767361111,
        0.555555555556);
    // NetworkX 3.6.1, effective_size(nodes, weight).
    assertInOrder(
        Centrality.effectiveSize().of(TRADE),
        2.365151515152,
        2.742857142857,
        1.923809523810,
        2.71,
        2);
    // NetworkX 3.6.1, clustering of a directed graph.
    assertInOrder(
        Centrality.clustering().withFormula(Clustering.Formula.FAGIOLO).of(TRADE),
        0.3,
        0.2,
        0.5,
        0.1,
        0);
  }

  @Test
  void opsahlsNetworkClustersByEachFormula() {
    TieGraph graph = ClassicGraphs.opsahl();
    Clustering zero = Centrality.clustering().withZeroForFewPartners(true);
    // R igraph 1.3.5, transitivity(type = "barrat"), NaN where undefined.
    assertInOrder(
        zero.withFormula(Clustering.Formula.BARRAT).of(graph), 1, 0.15151515152, 1, 0, 0, 0);
    // NetworkX 3.6.1, clustering(weight).
    assertInOrder(
        zero.withFormula(Clustering.Formula.ONNELA).of(graph), 0.5, 1 / 12.0, 0.5, 0, 0, 0);
    // By hand: 8 / (2 · 4 · 4), 8 / (42 · 4), 8 / (2 · 1 · 4).
    assertInOrder(
        zero.withFormula(Clustering.Formula.ZHANG_HORVATH).of(graph), 0.25, 1 / 21.0, 1, 0, 0, 0);
  }

  @Test
  void weightedKarateClustersAsOthersHaveIt() {
    TieGraph karate = ClassicGraphs.karateWeighted();
    // NetworkX 3.6.1, clustering(weight).
    Scores onnela = Centrality.clustering().withFormula(Clustering.Formula.ONNELA).of(karate);
    assertThat(onnela.of("1")).isEqualTo(0.066311212, within(1e-9));
    assertThat(onnela.of("16")).isEqualTo(0.5592668059, within(1e-9));
    assertThat(onnela.of("34")).isEqualTo(0.0523301062, within(1e-9));
    // R igraph 1.3.5, transitivity(type = "barrat").
    Scores barrat = Centrality.clustering().withFormula(Clustering.Formula.BARRAT).of(karate);
    assertThat(barrat.of("1")).isEqualTo(0.180952381, within(1e-9));
    assertThat(barrat.of("10")).isZero();
    assertThat(barrat.of("12")).isNaN();
    assertThat(barrat.of("34")).isEqualTo(0.1432291667, within(1e-9));
  }

  /** tnet 3.0.16, clustering_w(net, measure). */
  @ParameterizedTest
  @CsvSource({
    "ALIKE, 0.333333",
    "ARITHMETIC_MEAN, 0.311111",
    "GEOMETRIC_MEAN, 0.301171",
    "MAXIMUM, 0.333333",
    "MINIMUM, 0.266667"
  })
  void opsahlsNetworkIsTransitiveAsPublished(Transitivity.Value value, double coefficient) {
    Closure closure = Centrality.transitivity().withValue(value).of(ClassicGraphs.opsahl());
    assertThat(closure.coefficient()).isEqualTo(coefficient, within(5e-7));
    assertThat(closure.triangles()).isEqualTo(1);
    assertThat(closure.triads()).isEqualTo(9);
  }

  @Test
  void classicsAreTransitiveAsNetworkXHasIt() {
    // NetworkX 3.6.1, transitivity and triangles.
    Transitivity transitivity = Centrality.transitivity();
    Closure karate = transitivity.of(ClassicGraphs.karate());
    assertThat(karate.coefficient()).isEqualTo(0.2556818182, within(1e-9));
    assertThat(karate.triangles()).isEqualTo(45);
    assertThat(transitivity.of(ClassicGraphs.kite()).coefficient())
        .isEqualTo(0.5789473684, within(1e-9));
    assertThat(transitivity.of(ClassicGraphs.florentineMarriages()).coefficient())
        .isEqualTo(0.1914893617, within(1e-9));
  }
}
