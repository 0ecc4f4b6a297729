package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.attache.Actor;
import org.attache.Attributes;
import org.attache.Coverage;
import org.attache.Direction;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class DyadicDependenceTest {
  private static final Actor BIG = Sketch.state("big");
  private static final Actor SMALL = Sketch.state("small");

  /** Small has 9 of 10 from big; big has 9 from small and 91 from elsewhere. */
  private static final TieGraph GRAPH = Sketch.of("big>small:9 x>small:1 small>big:9 x>big:91");

  private static DependentPairs.Pair pair(DyadicDependence asked) {
    return asked.of(GRAPH).pairs().get(0);
  }

  @Test
  void theSmallDependsMore() {
    DependentPairs.Pair found = pair(DyadicDependence.onSuppliers());
    assertThat(found.one()).isEqualTo(BIG);
    assertThat(found.other()).isEqualTo(SMALL);
    assertThat(found.ofOne()).isCloseTo(.09, within(1e-12));
    assertThat(found.ofOther()).isCloseTo(.9, within(1e-12));
    assertThat(found.asymmetry()).isCloseTo(-.81, within(1e-12));
    DependentPairs all = DyadicDependence.onSuppliers().of(GRAPH);
    assertThat(all.pairs()).hasSize(3);
    assertThat(all.of(SMALL)).extracting(DependentPairs.Pair::other).contains(BIG);
    assertThat(all.of(SMALL).get(0).asymmetry()).isCloseTo(.81, within(1e-12));
    assertThat(all.table().rows().get(0).subList(0, 2)).containsExactly("big", "x");
    assertThat(all.table().rows().get(1).subList(0, 2)).containsExactly("small", "big");
  }

  @Test
  void sizesMayComeFromElsewhere() {
    Attributes attributes =
        Attributes.of(
                List.of(
                    new Attributes.Value("gdp", BIG, 1990, 900),
                    new Attributes.Value("gdp", SMALL, 1990, 18)))
            .withSource(new Coverage.Source("Output", "1", ""));
    DependentPairs found =
        DyadicDependence.onSuppliers().withSize(attributes, "gdp", 1990).of(GRAPH);
    assertThat(found.pairs().get(0).ofOne()).isCloseTo(.01, within(1e-12));
    assertThat(found.pairs().get(0).ofOther()).isCloseTo(.5, within(1e-12));
    assertThat(found.unknown()).containsExactly(Sketch.state("x"));
    assertThat(found.provenance().sources()).containsExactlyElementsOf(attributes.sources());
    assertThat(found.pairs().get(1).ofOther()).isNaN();
    assertThat(found.pairs().get(1).asymmetry()).isNaN();
    assertThat(found.ranked().get(0).asymmetry()).isCloseTo(.49, within(1e-12));
    assertThat(found.toString()).endsWith("\nsize not known of 1: x");
    DyadicDependence exchange =
        DyadicDependence.onSuppliers()
            .withSize("output", actor -> 100)
            .withDirection(Direction.ALL);
    assertThat(pair(exchange).ofOne()).isEqualTo(.18);
    assertThat(pair(exchange).asymmetry()).isZero();
    assertThat(exchange).hasToString("dyadic dependence (size output, direction ALL)");
  }

  @Test
  void whoReceivesNothingDependsOnNobody() {
    DependentPairs found = DyadicDependence.onSuppliers().of(Sketch.of("a>b:2 lone"));
    assertThat(found.pairs()).hasSize(1);
    assertThat(found.pairs().get(0).ofOne()).isZero();
    assertThat(found.pairs().get(0).ofOther()).isEqualTo(1);
    assertThat(found.unknown()).isEmpty();
    assertThat(DyadicDependence.onSuppliers().of(TieGraph.of()).pairs()).isEmpty();
  }

  @Test
  void sizesThatAreNoSizesAreRefused() {
    for (double size : List.of(0.0, -1.0, Double.POSITIVE_INFINITY)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DyadicDependence.onSuppliers().withSize("gdp", actor -> size).of(GRAPH))
          .withMessage("gdp of big must be positive and finite: " + size);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DyadicDependence.onSuppliers().withSize(" ", actor -> 1))
        .withMessage("the name of the numbers must not be blank");
  }
}
