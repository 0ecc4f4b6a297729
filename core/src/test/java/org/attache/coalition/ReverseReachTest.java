package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.attache.Actor;
import org.attache.Run;
import org.attache.Sketch;
import org.attache.Tie;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class ReverseReachTest {
  /** ALGORITHMS.md R8. */
  private static final TieGraph SEVEN =
      Sketch.of("a>b:.5 a>c:.5 b>d:.4 c>d:.4 d>e:.3 f>e:.6 f>g:.7 c>f:.2");

  /** The same, whose b surely listens to a. */
  private static final TieGraph SURE =
      Sketch.of("a>b:1 a>c:.5 b>d:.4 c>d:.4 d>e:.3 f>e:.6 f>g:.7 c>f:.2");

  private static final Cascade INDEPENDENT = Cascade.independent().withProbability(Tie::weight);
  private static final Cascade THRESHOLD = Cascade.linearThreshold().withProbability(Tie::weight);

  private static Influence search(int founders, Cascade cascade) {
    return Influence.of(founders).withCascade(cascade).byReverseReach(0.1, 1);
  }

  private static BestFounders checked(int k, Cascade cascade, TieGraph graph, double best) {
    BestFounders found = search(k, cascade).of(graph);
    String[] codes = found.founders().stream().map(Actor::code).toArray(String[]::new);
    double sigma = cascade.from(codes).of(graph).expected();
    assertThat(sigma).isGreaterThanOrEqualTo((1 - 1 / Math.E - 0.1) * best);
    assertThat(found.expected()).isCloseTo(sigma, within(4 * found.error()));
    assertThat(found.exact()).isFalse();
    return found;
  }

  @Test
  void theGraphOfSevenHasTheFoundersOfTheEnumeration() {
    // Best of two: 4.7032, next {d, f} lower by far; of three: 5.42.
    assertThat(checked(1, INDEPENDENT, SEVEN, 2.68864).founders())
        .containsExactly(Sketch.state("a"));
    assertThat(checked(2, INDEPENDENT, SEVEN, 4.7032).founders())
        .containsExactly(Sketch.state("a"), Sketch.state("f"));
    assertThat(checked(3, INDEPENDENT, SEVEN, 5.42).founders())
        .containsExactly(Sketch.state("a"), Sketch.state("d"), Sketch.state("f"));
  }

  @Test
  void theThresholdGraphOfSevenHasThemToo() {
    assertThat(checked(1, THRESHOLD, SURE, 3.51).founders()).containsExactly(Sketch.state("a"));
    assertThat(checked(2, THRESHOLD, SURE, 5.58).founders())
        .containsExactly(Sketch.state("a"), Sketch.state("f"));
  }

  @Test
  void theBoundsAreThoseOfThePaper() {
    // Tang, Tang, Xiao and Yuan 2018: Chernoff's bounds solved for e, what is expected to be held;
    // fewer than e − √(2 a e) or more than e + a/3 + √(a²/9 + 2 a e) have a chance below exp(−a).
    double a = Math.log(1000);
    for (double held : new double[] {10, 100, 5000}) {
      double most = ReverseReach.atMost(held, a);
      assertThat(most - Math.sqrt(2 * a * most)).isCloseTo(held, within(1e-9 * held));
      double least = ReverseReach.atLeast(held, a);
      assertThat(least + a / 3 + Math.sqrt(a * a / 9 + 2 * a * least))
          .isCloseTo(held, within(1e-9 * held));
    }
    assertThat(ReverseReach.atLeast(0, a)).isCloseTo(0, within(1e-12));
  }

  @Test
  void noFoundersHoldMoreSetsThanTheBoundOfACover() {
    for (int k = 1; k <= 3; k++) {
      ReverseSets sets =
          new ReverseSets(new ReverseArcs(INDEPENDENT.arcs(SEVEN)), 5, 0, Run.SERIAL);
      sets.fill(4096);
      ReverseSets.Cover cover = sets.cover(k);
      ReverseSets same =
          new ReverseSets(new ReverseArcs(INDEPENDENT.arcs(SEVEN)), 5, 0, Run.SERIAL);
      double most = 0;
      for (int set = 0; set < 1 << 7; set++) {
        if (Integer.bitCount(set) == k) {
          int bits = set;
          int[] tried = IntStream.range(0, 7).filter(v -> (bits >> v & 1) != 0).toArray();
          most = Math.max(most, same.share(tried, 4096) * 4096);
        }
      }
      assertThat((double) cover.bound).isGreaterThanOrEqualTo(most);
      assertThat(same.share(cover.founders, 4096) * 4096)
          .isGreaterThanOrEqualTo((1 - 1 / Math.E) * cover.bound);
    }
  }

  @Test
  void certainTiesAreEstimatedWithoutError() {
    TieGraph star = Sketch.star(60);
    BestFounders hub = search(1, Cascade.independent()).of(star);
    assertThat(hub.founders()).containsExactly(star.actors().get(0));
    assertThat(hub.expected()).isEqualTo(60);
    assertThat(hub.error()).isZero();
    BestFounders all = search(3, INDEPENDENT).of(Sketch.of("a b c"));
    assertThat(all.founders()).hasSize(3);
    assertThat(all.expected()).isEqualTo(3);
    assertThat(search(1, INDEPENDENT).of(Sketch.of("a")).expected()).isEqualTo(1);
  }

  @Test
  void manyEqualChancesAreTakenInLeaps() {
    // The hub brings in each leaf with chance 1/20.
    TieGraph star = Sketch.star(100);
    Cascade fewer = Cascade.independent().withProbability(tie -> 0.05);
    BestFounders hub = search(1, fewer).of(star);
    assertThat(hub.founders()).containsExactly(star.actors().get(0));
    assertThat(hub.expected()).isCloseTo(1 + 99 * 0.05, within(4 * hub.error()));
    // With the hub a leaf brings in one more: 2 + 98/20.
    BestFounders two = search(2, fewer).of(star);
    assertThat(two.expected()).isCloseTo(2 + 98 * 0.05, within(4 * two.error()));
    BestFounders sure = search(1, Cascade.independent().withProbability(tie -> 1)).of(star);
    assertThat(sure.expected()).isEqualTo(100);
    BestFounders none = search(1, Cascade.independent().withProbability(tie -> 0)).of(star);
    assertThat(none.expected()).isCloseTo(1, within(4 * none.error()));
  }

  /** 200 states, ten partners each on average, of whom some have many more. */
  private static TieGraph crowd() {
    SplittableRandom random = new SplittableRandom(3);
    StringBuilder ties = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      int from = random.nextInt(1 + random.nextInt(200));
      int to = random.nextInt(200);
      if (from != to) {
        ties.append(Sketch.code(from)).append('>').append(Sketch.code(to)).append(":.1 ");
      }
    }
    return Sketch.of(ties.toString());
  }

  @Test
  void onAGraphOfManyTiesItDoesAsWellAsTheGreedySearch() {
    TieGraph graph = crowd();
    BestFounders greedy = Influence.of(5).withCascade(INDEPENDENT.withReplicates(1000)).of(graph);
    BestFounders reverse = search(5, INDEPENDENT).of(graph);
    double error = Math.hypot(greedy.error(), reverse.error());
    assertThat(reverse.expected()).isGreaterThan(greedy.expected() - 4 * error);
    String[] codes = reverse.founders().stream().map(Actor::code).toArray(String[]::new);
    Joining joining = INDEPENDENT.from(codes).withSeed(9).of(graph);
    double drawn = (joining.high() - joining.low()) / 2 / 1.959964;
    assertThat(reverse.expected())
        .isCloseTo(joining.expected(), within(4 * Math.hypot(drawn, reverse.error())));
  }

  @Test
  void digitsDoNotDependOnTheThreads() {
    Influence search = search(4, INDEPENDENT);
    TieGraph graph = crowd();
    BestFounders one = search.of(graph);
    assertThat(search.of(graph)).isEqualTo(one);
    assertThat(search.of(graph, Run.on(3))).isEqualTo(one);
    assertThat(one.provenance().seed()).hasValue(1);
    assertThat(search(4, INDEPENDENT.withSeed(2)).of(graph).expected())
        .isNotEqualTo(one.expected());
  }

  @Test
  void itPrintsTheGuarantee() {
    String printed = search(1, INDEPENDENT).of(Sketch.of("a>b:1")).toString();
    assertThat(
            printed
                .replaceFirst("Attaché .*$", "…")
                .replaceFirst("least 0\\.\\d+", "least …")
                .replaceFirst("\\d+\\s+rev", "…\n  rev"))
        .isEqualTo(
            """
            best founders: 2.000 potential joiners expected
            code  name
            a     State a
            at least … of the best, but for a chance of n^−ℓ = 0.50 (1 − 1/e − ε = 0.5321 asked, …
              reverse-reachable sets)
            influence (founders 1, cascade independent cascade, epsilon 0.1, ell 1.0, probability given,
              direction OUT); seed 1; …""");
  }

  @Test
  void wrongArgumentsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Influence.of(1).byReverseReach(Double.NaN, 1))
        .withMessage("epsilon must be in (0, 1 − 1/e): NaN");
    assertThatIllegalArgumentException().isThrownBy(() -> Influence.of(1).byReverseReach(0.7, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Influence.of(1).byReverseReach(0.1, 0))
        .withMessage("ell must be above 0: 0.0");
    assertThatIllegalArgumentException().isThrownBy(() -> search(1, INDEPENDENT).of(TieGraph.of()));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(
            () ->
                new ReverseSets(new ReverseArcs(INDEPENDENT.arcs(SEVEN)), 1, 0, Run.SERIAL)
                    .fill(3e9))
        .withMessageContaining("a larger epsilon needs fewer");
  }
}
