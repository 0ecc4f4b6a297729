package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attache.Analysis;
import org.attache.Parallel;
import org.attache.Run;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("fast")
class ClusteringTest {
  private static final Clustering CLUSTERING = Centrality.clustering();
  private static final Transitivity TRANSITIVITY = Centrality.transitivity();

  private static double[] of(Clustering clustering, TieGraph graph) {
    return clustering.of(graph).asMap().values().stream().mapToDouble(value -> value).toArray();
  }

  @ParameterizedTest
  @EnumSource
  void closedFormsComeOutByEachFormula(Clustering.Formula formula) {
    Clustering clustering = CLUSTERING.withFormula(formula);
    assertThat(clustering.of(Sketch.star(5)).of(Sketch.code(0))).isZero();
    assertThat(clustering.of(Sketch.star(5)).of(Sketch.code(1))).isNaN();
    assertThat(of(clustering, Sketch.cycle(5))).containsOnly(0);
    for (double score : of(clustering, Sketch.complete(5))) {
      assertThat(score).isEqualTo(1, within(1e-15));
    }
    assertThat(of(clustering, Sketch.of("a-b a-c a-d b-c"))[0]).isEqualTo(1 / 3.0, within(1e-15));
    assertThat(of(clustering, Sketch.of(""))).isEmpty();
    assertThat(of(clustering, Sketch.of("a"))).containsExactly(Double.NaN);
    assertThat(of(clustering.withZeroForFewPartners(true), Sketch.of("a-b c")))
        .containsExactly(0, 0, 0);
  }

  @ParameterizedTest
  @EnumSource
  void inFullMutualTradeEverythingThatCanCloseDoes(Clustering.Formula formula) {
    for (double score : of(CLUSTERING.withFormula(formula), Sketch.complete(4).directed())) {
      assertThat(score).isEqualTo(1, within(1e-15));
    }
  }

  @Test
  void directionIsDroppedUnlessFagioloReadsIt() {
    TieGraph cycle = Sketch.of("a>b b>c c>a");
    assertThat(of(CLUSTERING, cycle)).containsExactly(1, 1, 1);
    // One of the two ways round: Fagiolo 2007.
    assertThat(of(CLUSTERING.withFormula(Clustering.Formula.FAGIOLO), cycle))
        .containsExactly(0.5, 0.5, 0.5);
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> CLUSTERING.of(Sketch.of("a-b b>c")));
  }

  @Test
  void parallelTiesCountWhereStrengthsDo() {
    TieGraph graph = Sketch.of("a-b:3 a-b:1 a-c a-d b-c");
    Clustering barrat = CLUSTERING.withFormula(Clustering.Formula.BARRAT);
    assertThat(of(CLUSTERING, graph)[0]).isEqualTo(1 / 3.0);
    assertThat(of(barrat, graph)[0]).isEqualTo(5 / 12.0, within(1e-15));
    assertThat(of(barrat.withParallel(Parallel.MAX), graph)[0]).isEqualTo(4 / 10.0, within(1e-15));
    assertThat(of(barrat.withParallel(Parallel.DISTINCT), graph)[0])
        .isEqualTo(1 / 3.0, within(1e-15));
  }

  @Test
  void strengthsThatOverflowAreRefused() {
    TieGraph graph = Sketch.of("a-b:1e308 a-c:1e308 b-c");
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> CLUSTERING.withFormula(Clustering.Formula.BARRAT).of(graph));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> TRANSITIVITY.withValue(Transitivity.Value.ARITHMETIC_MEAN).of(graph));
  }

  @ParameterizedTest
  @EnumSource
  void starsAreNotTransitiveCompleteGraphsAreAndPairsCannotBe(Transitivity.Value value) {
    Transitivity transitivity = TRANSITIVITY.withValue(value);
    assertThat(transitivity.of(Sketch.star(5)).coefficient()).isZero();
    assertThat(transitivity.of(Sketch.complete(5)).coefficient()).isEqualTo(1, within(1e-15));
    assertThat(transitivity.of(Sketch.complete(5).directed()).coefficient())
        .isEqualTo(1, within(1e-15));
    assertThat(transitivity.of(Sketch.of("a-b c")).coefficient()).isNaN();
    assertThat(transitivity.of(Sketch.of("")).coefficient()).isNaN();
    assertThat(transitivity.of(Sketch.complete(5)).triangles()).isEqualTo(10);
    assertThat(transitivity.of(Sketch.complete(5)).triads()).isEqualTo(30);
  }

  @Test
  void closurePrintsWhatWasCounted() {
    Closure closure = TRANSITIVITY.of(Sketch.of("a-b b-c c-a c-d"));
    assertThat(closure.toString())
        .startsWith("transitivity (by triads alike); Attaché ")
        .endsWith(
            """

            transitivity  triangles  triads  closed value  value
                  0.6000          1       5             3      5""");
    assertThat(TRANSITIVITY.withValue(Transitivity.Value.MINIMUM).toString())
        .isEqualTo("transitivity (by minimum, parallel SUM)");
    assertThat(CLUSTERING.withZeroForFewPartners(true).toString())
        .isEqualTo("clustering (by pairs alike, fewer than two partners 0)");
    assertThat(TRANSITIVITY.of(Sketch.of("a>b")).provenance().toString())
        .startsWith("transitivity (by triads alike, direction either way); ");
    assertThat(CLUSTERING.of(Sketch.of("a>b")).provenance().toString())
        .startsWith("clustering (by pairs alike, direction either way); ");
    assertThat(CLUSTERING.withFormula(Clustering.Formula.ONNELA).toString())
        .isEqualTo("clustering (by Onnela et al., parallel SUM)");
  }

  /** Enough ties for several blocks, dense enough for bit rows or not. */
  @ParameterizedTest
  @CsvSource({"300, 25000", "6000, 18000"})
  void digitsDoNotDependOnThreadsAndTrianglesAreThoseOfTheRows(int actors, int ties) {
    TieGraph graph = random(actors, ties);
    for (Clustering.Formula formula : Clustering.Formula.values()) {
      threadsAgree(CLUSTERING.withFormula(formula), graph);
    }
    threadsAgree(Centrality.constraint(), graph);
    threadsAgree(Centrality.effectiveSize(), graph);
    threadsAgree(Centrality.hierarchy(), graph);
    assertThat(TRANSITIVITY.of(graph, Run.on(3))).isEqualTo(TRANSITIVITY.of(graph));
    Scores alike = CLUSTERING.of(graph);
    Clustering barrat = CLUSTERING.withFormula(Clustering.Formula.BARRAT);
    barrat
        .withParallel(Parallel.DISTINCT)
        .of(graph)
        .asMap()
        .forEach((actor, score) -> assertThat(alike.of(actor)).isEqualTo(score, within(1e-12)));
  }

  private static void threadsAgree(Analysis<Scores> measure, TieGraph graph) {
    assertThat(measure.of(graph, Run.on(3)).asMap()).isEqualTo(measure.of(graph).asMap());
  }

  private static TieGraph random(int actors, int ties) {
    SplittableRandom random = new SplittableRandom(7);
    return Sketch.of(
        IntStream.range(0, ties)
            .mapToObj(
                i -> {
                  int from = random.nextInt(actors);
                  int to = (from + 1 + random.nextInt(actors - 1)) % actors;
                  int weight = 1 + random.nextInt(5);
                  return Sketch.code(from) + "-" + Sketch.code(to) + ":" + weight;
                })
            .collect(Collectors.joining(" ")));
  }

  @Test
  void weightsFarApartKeepTheirRootsOrAreRefused() {
    TieGraph graph = Sketch.of("a-b:1e300 b-c:1e300 c-a:1e-300");
    // The cube root of 1 · 1 · 1e-600 for the only pair of each.
    assertThat(of(CLUSTERING.withFormula(Clustering.Formula.ONNELA), graph))
        .containsExactly(new double[] {1e-200, 1e-200, 1e-200}, within(1e-210));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(
            () ->
                CLUSTERING
                    .withFormula(Clustering.Formula.ZHANG_HORVATH)
                    .of(Sketch.of("a-b:1e300 c-d:1e-300 d-e:1e-300 e-c:1e-300")))
        .withMessage("the strengths of one actor are too small, beside the largest, to multiply");
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(
            () ->
                CLUSTERING
                    .withFormula(Clustering.Formula.ONNELA)
                    .of(Sketch.of("a-b:1e308 a-b:1e308")));
  }
}
