package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.attache.Actor;
import org.attache.Run;
import org.attache.Sketch;
import org.attache.Tie;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class InfluenceTest {
  /** ALGORITHMS.md R8. */
  private static final TieGraph SEVEN =
      Sketch.of("a>b:.5 a>c:.5 b>d:.4 c>d:.4 d>e:.3 f>e:.6 f>g:.7 c>f:.2");

  private static final Cascade CASCADE = Cascade.independent().withProbability(Tie::weight);

  private static Influence best(int founders, Cascade cascade) {
    return Influence.of(founders).withCascade(cascade);
  }

  @Test
  void theBestFoundersAreAsEnumerated() {
    BestFounders two = best(2, CASCADE).of(SEVEN);
    assertThat(two.exact()).isTrue();
    assertThat(two.founders()).extracting(Actor::code).containsExactly("a", "f");
    assertThat(two.expected()).isCloseTo(4.7032, within(1e-12));
    BestFounders three = best(3, CASCADE).of(SEVEN);
    assertThat(three.founders()).extracting(Actor::code).containsExactly("a", "d", "f");
    assertThat(three.expected()).isCloseTo(5.42, within(1e-12));
  }

  @Test
  void greedyFindsTheSameOverReplicates() {
    Cascade drawn = CASCADE.withoutExpansion().withReplicates(4000);
    BestFounders three = best(3, drawn).of(SEVEN);
    assertThat(three.exact()).isFalse();
    assertThat(three.guarantee()).startsWith("at least 1 − 1/e − ε");
    assertThat(three.founders()).extracting(Actor::code).containsExactly("a", "d", "f");
    // The size has a standard deviation below 1.2, so four standard errors are below 0.08.
    assertThat(three.expected()).isCloseTo(5.42, within(0.08));
    assertThat(best(3, drawn).of(SEVEN, Run.on(2))).isEqualTo(three);
    assertThat(best(3, drawn).of(SEVEN, Run.on(3))).isEqualTo(three);
  }

  @Test
  void thresholdsHaveBestFoundersToo() {
    TieGraph sure = Sketch.of("a>b:1 a>c:.5 b>d:.4 c>d:.4 d>e:.3 f>e:.6 f>g:.7 c>f:.2");
    Cascade threshold = Cascade.linearThreshold().withProbability(Tie::weight);
    BestFounders two = best(2, threshold).of(sure);
    assertThat(two.founders()).extracting(Actor::code).containsExactly("a", "f");
    assertThat(two.expected()).isCloseTo(5.58, within(1e-12));
  }

  @Test
  void inSeveralComponentsEachGetsAFounder() {
    BestFounders two = Influence.of(2).of(Sketch.of("a-b c-d e"));
    assertThat(two.founders()).extracting(Actor::code).containsExactly("a", "c");
    assertThat(two.expected()).isEqualTo(4);
    assertThat(Influence.of(1).of(Sketch.of("a")).expected()).isEqualTo(1);
    TieGraph star = Sketch.star(100);
    assertThat(Influence.of(1).of(star).founders()).containsExactly(star.actors().get(0));
  }

  @Test
  void wrongArgumentsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Influence.of(0))
        .withMessage("founders must be at least 1: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Influence.of(1).of(TieGraph.of()))
        .withMessage("1 founders need as many actors: 0");
    assertThat(Influence.of(2))
        .hasToString(
            "influence (founders 2, cascade independent cascade, probability 1/in-degree,"
                + " direction OUT)");
  }
}
