package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Values for the families are of numpy on the dense matrix that muxViz would build. */
@Tag("fast")
class VersatilityTest {
  private static final Versatility EIGENVECTOR = Centrality.eigenvectorVersatility();
  private static final Versatility KATZ = Centrality.katzVersatility();
  private static final Versatility PAGE_RANK = Centrality.pageRankVersatility();
  private static final Versatility CORE = Centrality.coreVersatility();
  private static final Versatility MULTIPLEXITY = Centrality.multiplexity();

  private static final Offset<Double> TINY = within(1e-10);

  private static double[] of(Versatility versatility, TieGraph graph) {
    return values(versatility.of(graph));
  }

  private static double[] values(Scores scores) {
    return scores.asMap().values().stream().mapToDouble(value -> value).toArray();
  }

  @Test
  void eigenvectorVersatilityOfFamiliesAgrees() {
    var scores = EIGENVECTOR.withAllReplicas(true).of(Padgett.families());
    assertThat(scores.of("Peruzzi")).isEqualTo(1);
    assertThat(scores.of("Castellani")).isEqualTo(.878121, within(5e-7));
    assertThat(scores.of("Medici")).isEqualTo(.857948, within(5e-7));
    assertThat(scores.of("Bischeri")).isEqualTo(.829864, within(5e-7));
    assertThat(scores.of("Barbadori")).isEqualTo(.825672, within(5e-7));
    assertThat(scores.of("Pucci")).isEqualTo(0, within(1e-9));
  }

  @Test
  void largestEigenvalueOfFamiliesAgrees() {
    Layers layers = Layers.of(Padgett.families(), List.of());
    boolean[][] all = new boolean[layers.count()][16];
    for (boolean[] layer : all) {
      Arrays.fill(layer, true);
    }
    Supra supra = new Supra(layers, all, Direction.IN, Parallel.SUM, 1, 16);
    Leading leading = new Leading(new Blocks(supra.matrix()), Accuracy.of("test"));
    assertThat(leading.value).isEqualTo(4.090719, within(5e-7));
  }

  @Test
  void pageRankVersatilityOfFamiliesAgrees() {
    var scores = PAGE_RANK.withAllReplicas(true).of(Padgett.families());
    assertThat(scores.of("Medici")).isEqualTo(.119883, within(5e-7));
    assertThat(scores.of("Peruzzi")).isEqualTo(.073615, within(5e-7));
    assertThat(scores.of("Guadagni")).isEqualTo(.070064, within(5e-7));
    assertThat(scores.of("Pucci") / scores.of("Medici")).isEqualTo(.521340, within(5e-7));
    assertThat(scores.notes()).containsExactly("in no layer: 1 of 16");
  }

  @Test
  void whoIsInNoLayerScoresNothing() {
    for (Versatility measure : List.of(EIGENVECTOR, KATZ, PAGE_RANK, CORE, MULTIPLEXITY)) {
      assertThat(measure.of(Padgett.families()).of("Pucci")).isZero();
    }
    double sum =
        PAGE_RANK.of(Padgett.families()).asMap().values().stream().mapToDouble(d -> d).sum();
    assertThat(sum).isEqualTo(1, within(1e-12));
  }

  @Test
  void katzComesNearTheEigenvectorAsItsDampingComesNearOne() {
    Versatility near = KATZ.withDamping(0.9999).withIterations(1_000_000);
    assertThat(of(near, Padgett.families()))
        .containsExactly(of(EIGENVECTOR, Padgett.families()), within(2e-3));
  }

  @Test
  void hubOfTwoStarsHasItsClosedForm() {
    // In each layer hub h and leaf l with λh = 3l + ωh and λl = h + ωl: λ = √3 + ω, h = √3 l.
    TieGraph stars = Sketch.of("h-a h-b h-c h>a a>h h>b b>h h>c c>h");
    double leaf = 1 / Math.sqrt(3);
    assertThat(of(EIGENVECTOR.withCoupling(0.7), stars))
        .containsExactly(new double[] {leaf, leaf, leaf, 1}, within(1e-9));
    assertThat(of(CORE, stars)).containsOnly(1.0);
    assertThat(of(MULTIPLEXITY, stars)).containsOnly(1.0);
  }

  @Test
  void onCyclesAllScoreAlike() {
    TieGraph cycles = Sketch.of("a-b b-c c-d d-a a>c c>b b>d d>a");
    assertThat(of(EIGENVECTOR, cycles)).containsExactly(new double[] {1, 1, 1, 1}, within(1e-9));
    assertThat(of(KATZ, cycles)).containsExactly(new double[] {1, 1, 1, 1}, within(1e-9));
    assertThat(of(PAGE_RANK, cycles))
        .containsExactly(new double[] {.25, .25, .25, .25}, within(1e-9));
    assertThat(of(CORE, cycles)).containsOnly(2.0);
  }

  @Test
  void anActorOfOneLayerIsNotCoupled() {
    TieGraph graph = Sketch.of("a-b b>c");
    assertThat(of(MULTIPLEXITY, graph)).containsExactly(0.5, 1, 0.5);
    assertThat(of(CORE, graph)).containsExactly(1, 1, 1);
    assertThat(of(CORE.withAllReplicas(true), graph)).containsExactly(0, 1, 0);
    double[] without = of(PAGE_RANK.withCoupling(0), graph);
    // Four replicas; c, whom b of its layer feeds, is left by nobody: f = (0.15 + 0.85 · 1.85 f)/4.
    double f = 0.15 / (4 - 0.85 * 1.85);
    assertThat(without)
        .containsExactly(new double[] {f / 0.15, f / 0.15 + f, 1.85 * f}, within(1e-9));
  }

  @Test
  void directionDecidesWhoMatters() {
    TieGraph sent = Sketch.of("a>b b>c c>a d>a");
    assertThat(of(EIGENVECTOR.withTolerance(1e-10), sent)[3]).isEqualTo(0, within(1e-8));
    assertThat(of(EIGENVECTOR.withDirection(Direction.OUT), sent))
        .containsExactly(new double[] {1, 1, 1, 1}, within(1e-8));
  }

  @Test
  void smallestGraphsHaveAnAnswer() {
    for (Versatility measure : List.of(EIGENVECTOR, KATZ, PAGE_RANK, CORE, MULTIPLEXITY)) {
      assertThat(of(measure, TieGraph.of())).isEmpty();
      assertThat(of(measure, Sketch.of("a b"))).containsOnly(0.0);
      assertThat(of(measure.over(TieKind.TRADE), Sketch.of("a"))).containsOnly(0.0);
    }
    assertThat(of(EIGENVECTOR.over(TieKind.TRADE).withAllReplicas(true), Sketch.of("a b")))
        .containsOnly(Double.NaN);
    assertThat(of(PAGE_RANK.over(TieKind.TRADE).withAllReplicas(true), Sketch.of("a b")))
        .containsExactly(0.5, 0.5);
  }

  @Test
  void notConvergingIsAnError() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> EIGENVECTOR.withIterations(3).of(Padgett.families()))
        .withMessageStartingWith(
            "eigenvector versatility did not converge in 3 iterations: the relative residual is still ");
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> PAGE_RANK.withIterations(3).of(Padgett.families()));
  }

  @Test
  void badOptionsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PAGE_RANK.withCoupling(-1))
        .withMessage("coupling must be finite and not negative: -1.0");
    assertThatIllegalArgumentException().isThrownBy(() -> CORE.withCoupling(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EIGENVECTOR.withDamping(0.5))
        .withMessage("eigenvector versatility has no damping");
    assertThatIllegalArgumentException().isThrownBy(() -> KATZ.withDamping(1));
    assertThatIllegalArgumentException().isThrownBy(() -> MULTIPLEXITY.withAllReplicas(true));
    assertThatIllegalArgumentException().isThrownBy(() -> CORE.withDirection(Direction.OUT));
    assertThatIllegalArgumentException().isThrownBy(() -> CORE.withParallel(Parallel.SUM));
    assertThatIllegalArgumentException().isThrownBy(() -> KATZ.withTolerance(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> KATZ.withIterations(0));
    assertThat(PAGE_RANK.over(TieKind.TRADE).withAllReplicas(true))
        .hasToString(
            "PageRank versatility (layers TRADE, damping 0.85, coupling 1.0, parallel SUM,"
                + " replicas all)");
  }

  @Test
  void withOneLayerItIsThePlainMeasure() {
    for (TieGraph graph :
        List.of(ClassicGraphs.karate(), Sketch.of("a>b b>c c>a c>d:2 e>a"), Sketch.of("a>b b>c"))) {
      Norm largest = Norm.LARGEST;
      assertThat(of(EIGENVECTOR, graph))
          .containsExactly(values(Centrality.eigenvector().withNorm(largest).of(graph)), TINY);
      assertThat(of(KATZ, graph))
          .containsExactly(values(Centrality.katz().withNorm(largest).of(graph)), TINY);
      assertThat(of(PAGE_RANK, graph))
          .containsExactly(values(Centrality.pageRank().of(graph)), TINY);
      assertThat(of(CORE, graph)).containsExactly(values(Centrality.core().of(graph)), TINY);
      assertThat(of(MULTIPLEXITY, graph)).containsOnly(1.0);
    }
  }

  @Test
  void partsAreNotMixed() {
    // A triangle and a star of nine: λ is 2 and √8.
    TieGraph parts = Sketch.of("a-b b-c c-a h-i h-j h-k h-l h-m h-n h-o h-p");
    assertThat(EIGENVECTOR.of(parts).of("a")).isZero();
    assertThat(EIGENVECTOR.of(parts).of("h")).isEqualTo(1);
  }
}
