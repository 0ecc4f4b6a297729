package org.attache.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.attache.Actor;
import org.attache.Parallel;
import org.attache.Run;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.attache.centrality.Centrality;
import org.attache.centrality.ClassicGraphs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class ContinuousCoreTest {
  private static final ContinuousCore CORENESS = CorePeriphery.continuous();

  /** SciPy 1.10.1, BFGS on square roots from sixty random starts. */
  @Test
  void kiteAgrees() {
    Coreness kite = CORENESS.of(ClassicGraphs.kite());
    assertThat(kite.correlation()).isEqualTo(.608682, within(5e-7));
    assertThat(kite.heldBack()).isFalse();
    assertThat(kite.scores().of("Diane")).isEqualTo(.600947, within(1e-5));
    assertThat(kite.scores().of("Fernando")).isEqualTo(.373098, within(1e-5));
    assertThat(kite.scores().of("Andre")).isEqualTo(.33275, within(1e-5));
    assertThat(kite.scores().of("Carol")).isEqualTo(.252618, within(1e-5));
    assertThat(kite.scores().of("Heather")).isEqualTo(.106682, within(1e-5));
    assertThat(kite.scores().of("Ike")).isZero();
    assertThat(kite.scores().of("Jane")).isZero();
  }

  /** NetworkX 2.8.8: the kite's ties against the products of its eigenvector. */
  @Test
  void eigenvectorFitsTheKiteAlmostAsWell() {
    TieGraph kite = ClassicGraphs.kite();
    Scores eigenvector = Centrality.eigenvector().of(kite);
    List<Actor> actors = kite.actors();
    double[] sums = new double[5];
    for (Actor one : actors) {
      for (Actor two : actors) {
        if (!one.equals(two)) {
          double a = kite.asGraph().containsEdge(one, two) ? 1 : 0;
          double c = eigenvector.of(one) * eigenvector.of(two);
          double[] terms = {a, c, a * a, c * c, a * c};
          Arrays.setAll(sums, i -> sums[i] + terms[i]);
        }
      }
    }
    double pairs = actors.size() * (actors.size() - 1.0);
    double together = pairs * sums[4] - sums[0] * sums[1];
    double spread = (pairs * sums[2] - sums[0] * sums[0]) * (pairs * sums[3] - sums[1] * sums[1]);
    assertThat(together / Math.sqrt(spread)).isEqualTo(.586736, within(5e-7));
  }

  @Test
  void florentineFamiliesHaveOneFamilyAsTheWholeCore() {
    Coreness families = CORENESS.of(ClassicGraphs.florentineMarriages());
    assertThat(families.heldBack()).isTrue();
    assertThat(families.scores().of("Medici")).isEqualTo(Math.sqrt(0.9), within(1e-9));
    assertThat(families.correlation()).isBetween(0.4, 0.507519);
    assertThat(families.toString())
        .contains("note: one actor is the whole core; its share was held at 0.9");
  }

  @Test
  void membersOfACliqueAmongIsolatesAreAlikeAndFitWithOne() {
    Coreness clique = CORENESS.of(Sketch.of("a-b b-c a-c d e"));
    assertThat(clique.correlation()).isEqualTo(1, within(1e-9));
    assertThat(clique.scores().of("b")).isEqualTo(Math.sqrt(1 / 3.0), within(1e-5));
    assertThat(clique.scores().of("e")).isEqualTo(0, within(1e-5));
  }

  @Test
  void productsOfStrengthsAreFoundAgain() {
    Coreness coreness =
        CORENESS.withParallel(Parallel.SUM).of(Sketch.of("a-b:6 a-c:3 a-d:3 b-c:2 b-d:2 c-d:1"));
    assertThat(coreness.correlation()).isEqualTo(1, within(1e-9));
    double one = coreness.scores().of("c");
    assertThat(coreness.scores().of("a") / one).isEqualTo(3, within(1e-4));
    assertThat(coreness.scores().of("b") / one).isEqualTo(2, within(1e-4));
  }

  @Test
  void theUnitOfStrengthsDoesNotMatter() {
    for (String unit : List.of("e-300", "e300", "e307")) {
      String ties = "a-b:6 a-c:3 a-d:3 b-c:2 b-d:2 c-d:1".replaceAll("(:\\d)", "$1" + unit);
      Coreness coreness = CORENESS.withParallel(Parallel.SUM).of(Sketch.of(ties));
      assertThat(coreness.correlation()).isEqualTo(1, within(1e-9));
      assertThat(coreness.scores().of("a") / coreness.scores().of("c")).isEqualTo(3, within(1e-4));
    }
  }

  @Test
  void nothingCorrelatesWhereAllPairsAreAlike() {
    for (TieGraph graph :
        List.of(
            TieGraph.of(),
            Sketch.of("a"),
            Sketch.of("a>b"),
            Sketch.of("a b c"),
            Sketch.complete(5))) {
      Coreness none = CORENESS.of(graph);
      assertThat(none.correlation()).isNaN();
      assertThat(none.scores().asMap().values()).allMatch(score -> score.isNaN());
    }
  }

  @Test
  void digitsDoNotDependOnThreads() {
    TieGraph graph = ClassicGraphs.karateWeighted();
    Coreness one = CORENESS.withParallel(Parallel.SUM).of(graph);
    Coreness three = CORENESS.withParallel(Parallel.SUM).of(graph, Run.on(3));
    assertThat(three.scores().asMap()).isEqualTo(one.scores().asMap());
    assertThat(one.correlation()).isGreaterThan(0.4);
  }

  @Test
  void notConvergingIsAnError() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> CORENESS.withIterations(1).of(ClassicGraphs.kite()))
        .withMessageStartingWith("coreness did not converge in 1 iterations: it still moves by ");
  }

  @Test
  void badOptionsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CORENESS.withLargestShare(1))
        .withMessage("the share must be in [0.5, 1): 1.0");
    assertThatIllegalArgumentException().isThrownBy(() -> CORENESS.withTolerance(0));
    assertThatIllegalArgumentException().isThrownBy(() -> CORENESS.withIterations(0));
    assertThatIllegalArgumentException().isThrownBy(() -> CORENESS.withRestarts(0, 1));
    assertThat(CORENESS.withLargestShare(0.8))
        .hasToString("coreness (parallel DISTINCT, largest share 0.8)");
  }
}
