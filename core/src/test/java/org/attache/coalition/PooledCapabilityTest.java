package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.attache.Actor;
import org.attache.Attributes;
import org.attache.Attributes.Value;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class PooledCapabilityTest {
  private static final Actor A = Sketch.state("a");
  private static final Actor B = Sketch.state("b");
  private static final Actor C = Sketch.state("c");
  private static final Actor D = Sketch.state("d");
  private static final TieGraph GRAPH = Sketch.of("a-b c");

  private static final Attributes NUMBERS =
      Attributes.of(
          List.of(
              new Value("arms", A, 2000, 5),
              new Value("arms", B, 2000, 3),
              new Value("arms", C, 2000, 2),
              new Value("arms", D, 2000, 10),
              new Value("steel", A, 2000, 1),
              new Value("steel", C, 2000, 3),
              new Value("steel", B, 1999, 7)));

  @Test
  void amountsAddUpAndSharesAreOfAllKnown() {
    PooledPillars found = PooledCapability.of(NUMBERS, 2000, "b", "a", "a").of(GRAPH);
    assertThat(found.members()).containsExactly(A, B);
    PooledPillars.Pillar arms = found.pillar("arms");
    assertThat(arms.amount()).isEqualTo(8);
    assertThat(arms.all()).isEqualTo(20);
    assertThat(arms.counted()).isEqualTo(4);
    assertThat(arms.share()).isCloseTo(.4, within(1e-12));
    assertThat(arms.missing()).isEmpty();
    PooledPillars.Pillar steel = found.pillar("steel");
    assertThat(steel.amount()).isEqualTo(1);
    assertThat(steel.share()).isEqualTo(.25);
    assertThat(steel.missing()).containsExactly(B);
  }

  @Test
  void sharesMayBeOfTheGraph() {
    PooledCapability pooled = PooledCapability.of(NUMBERS, 2000, A, B).amongGraph();
    assertThat(pooled.of(GRAPH).pillar("arms").share()).isCloseTo(.8, within(1e-12));
    assertThat(pooled.of(GRAPH).pillar("arms").counted()).isEqualTo(3);
    assertThat(pooled).hasToString("pooled capability (year 2000, shares of the graph)");
  }

  @Test
  void allTogetherHaveOneAndNobodyNothing() {
    assertThat(PooledCapability.of(NUMBERS, 2000, A, B, C).amongGraph().of(GRAPH).pillars())
        .extracting(PooledPillars.Pillar::share)
        .containsExactly(1.0, 1.0);
    assertThat(PooledCapability.of(NUMBERS, 2000, new Actor[0]).of(GRAPH).pillar("arms").share())
        .isZero();
  }

  @Test
  void pillarsKeepTheOrderAskedFor() {
    PooledPillars found =
        PooledCapability.of(NUMBERS, 2000, "a", "b").withPillars("steel", "arms").of(GRAPH);
    List<String> lines = found.toString().lines().toList();
    assertThat(String.join("\n", lines.subList(0, 4)))
        .isEqualTo(
            """
            pooled by a b
            pillar   share  amount  of actors  missing
            steel   0.2500  1               2  b
            arms    0.4000  8               4  none""");
    assertThat(lines.get(4)).startsWith("pooled capability (year 2000, shares of all known)");
  }

  @Test
  void whatIsNotThereIsRefused() {
    PooledCapability pooled = PooledCapability.of(NUMBERS, 2000, "a");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pooled.withPillars("armz"))
        .withMessageContaining("did you mean arms?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pooled.withPillars())
        .withMessage("capability needs at least one pillar");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PooledCapability.of(NUMBERS, 1999, "a").of(GRAPH))
        .withMessage("nobody has arms in 1999");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PooledCapability.of(NUMBERS, 2000, D).of(GRAPH))
        .withMessage("no actor d among 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pooled.of(GRAPH).pillar("gold"))
        .withMessage("no pillar gold");
    Attributes negative = Attributes.of(List.of(new Value("debt", C, 2000, -1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PooledCapability.of(negative, 2000, "a").of(GRAPH))
        .withMessage("debt of c must not be negative: -1.0");
  }
}
