package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.attache.Parallel;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class StructuralHolesTest {
  private static final StructuralHoles CONSTRAINT = Centrality.constraint();
  private static final StructuralHoles SIZE = Centrality.effectiveSize();
  private static final StructuralHoles EFFICIENCY = Centrality.efficiency();
  private static final StructuralHoles HIERARCHY = Centrality.hierarchy();

  private static double[] of(StructuralHoles measure, TieGraph graph) {
    return measure.of(graph).asMap().values().stream().mapToDouble(value -> value).toArray();
  }

  @Test
  void hubOfAStarIsFreeAndItsLeavesAreNot() {
    TieGraph star = Sketch.star(6);
    for (int leaf = 1; leaf < 6; leaf++) {
      assertThat(CONSTRAINT.of(star).of(Sketch.code(leaf))).isEqualTo(1);
      assertThat(SIZE.of(star).of(Sketch.code(leaf))).isEqualTo(1);
      assertThat(EFFICIENCY.of(star).of(Sketch.code(leaf))).isEqualTo(1);
      assertThat(HIERARCHY.of(star).of(Sketch.code(leaf))).isNaN();
    }
    assertThat(CONSTRAINT.of(star).of(Sketch.code(0))).isEqualTo(0.2, within(1e-15));
    assertThat(SIZE.of(star).of(Sketch.code(0))).isEqualTo(5);
    assertThat(EFFICIENCY.of(star).of(Sketch.code(0))).isEqualTo(1);
    assertThat(HIERARCHY.of(star).of(Sketch.code(0))).isEqualTo(0, within(1e-15));
  }

  @Test
  void closedFormsComeOut() {
    for (double score : of(CONSTRAINT, Sketch.complete(4))) {
      // Three partners, each (1/3 + 2/9)²; R igraph 1.3.5 has .925926.
      assertThat(score).isEqualTo(25 / 27.0, within(1e-15));
    }
    assertThat(of(CONSTRAINT, Sketch.cycle(5))).containsOnly(0.5);
    assertThat(of(SIZE, Sketch.cycle(5))).containsOnly(2);
    for (double score : of(SIZE, Sketch.complete(5))) {
      assertThat(score).isEqualTo(1, within(1e-15));
    }
    for (double score : of(EFFICIENCY, Sketch.complete(5))) {
      assertThat(score).isEqualTo(0.25, within(1e-15));
    }
  }

  @Test
  void hierarchyGrowsWhereOnePartnerTakesMost() {
    // By hand: constraints 1/16 and 9/16, ratios to their mean 1/5 and 9/5.
    double expected = (0.2 * Math.log(0.2) + 1.8 * Math.log(1.8)) / (2 * Math.log(2));
    assertThat(HIERARCHY.of(Sketch.of("a-b:1 a-c:3")).of("a")).isEqualTo(expected, within(1e-15));
    assertThat(HIERARCHY.of(Sketch.of("a-b:1 a-c:1e9")).of("a")).isEqualTo(1, within(1e-9));
  }

  @Test
  void isolatesAreUndefined() {
    for (StructuralHoles measure : List.of(CONSTRAINT, SIZE, EFFICIENCY, HIERARCHY)) {
      assertThat(measure.of(Sketch.of("a-b c")).of("c")).isNaN();
      assertThat(of(measure, Sketch.of("a"))).containsExactly(Double.NaN);
      assertThat(of(measure, Sketch.of(""))).isEmpty();
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(() -> measure.of(Sketch.of("a-b b>c")));
    }
  }

  /** Krackhardt's kite: NetworkX 2.8.8, to six digits. */
  @ParameterizedTest
  @CsvSource({
    "Heather, .431111, 2.333333",
    "Fernando, .445089, 3",
    "Diane, .470170, 3.333333",
    "Ike, .5, 2",
    "Andre, .541198, 2",
    "Carol, .664136, 1",
    "Jane, 1, 1"
  })
  void kiteAgrees(String actor, double constraint, double size) {
    assertThat(CONSTRAINT.of(ClassicGraphs.kite()).of(actor)).isEqualTo(constraint, within(5e-7));
    assertThat(SIZE.of(ClassicGraphs.kite()).of(actor)).isEqualTo(size, within(5e-7));
  }

  @Test
  void parallelTiesAddUpUnlessPartnersAreTakenAlike() {
    TieGraph graph = Sketch.of("a-b a-b:2 a-c");
    assertThat(CONSTRAINT.of(graph).of("a")).isEqualTo(10 / 16.0);
    assertThat(CONSTRAINT.withParallel(Parallel.DISTINCT).of(graph).of("a")).isEqualTo(0.5);
    assertThat(CONSTRAINT.withParallel(Parallel.COUNT).of(graph).of("a"))
        .isEqualTo(5 / 9.0, within(1e-15));
  }

  @Test
  void tiesBothWaysAddUp() {
    assertThat(CONSTRAINT.of(Sketch.of("a>b:1 b>a:2 a>c")).of("a")).isEqualTo(10 / 16.0);
    assertThat(CONSTRAINT.of(Sketch.of("a-b b>c").directed()).of("b"))
        .isEqualTo(5 / 9.0, within(1e-15));
  }

  @Test
  void hugeAndTinyStrengthsChangeNothing() {
    for (String scale : List.of("1e-300", "1e300")) {
      TieGraph graph = Sketch.of("a-b:S b-c:S c-a:S c-d:S".replace("S", scale));
      TieGraph alike = Sketch.of("a-b b-c c-a c-d");
      for (StructuralHoles measure : List.of(CONSTRAINT, SIZE, EFFICIENCY, HIERARCHY)) {
        measure
            .of(alike)
            .asMap()
            .forEach(
                (actor, score) ->
                    assertThat(measure.of(graph).of(actor)).isEqualTo(score, within(1e-12)));
      }
    }
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> CONSTRAINT.of(Sketch.of("a-b:1e308 a-c:1e308")));
  }

  @Test
  void dyadsSayWhoConstrainsWhom() {
    Constraints constraints = Centrality.dyadicConstraint().of(Sketch.of("a-b a-c b-c c-d e"));
    List<Constraints.Dyad> ofA = constraints.of(Sketch.state("a"));
    assertThat(ofA).extracting(dyad -> dyad.partner().code()).containsExactly("c", "b");
    // a gives half to c, and half of its half to b comes to c; of that to c a third goes on to b.
    assertThat(ofA.get(0).constraint()).isEqualTo(0.75 * 0.75);
    assertThat(ofA.get(0).indirect()).isEqualTo(0.25);
    assertThat(ofA.get(1).constraint()).isEqualTo(4 / 9.0, within(1e-15));
    assertThat(constraints.of(Sketch.state("e"))).isEmpty();
    assertThat(constraints.dyads()).hasSize(8);
  }

  @Test
  void dyadsPrintTheMostConstrainedFirst() {
    assertThat(Centrality.dyadicConstraint().of(Sketch.of("a-b a-c b-c c-d")).toString())
        .startsWith("dyadic constraint (parallel SUM); Attaché ")
        .contains(
            """

            actor  partner  direct  indirect  constraint
            d      c         1.000    0.0000       1.000
            a      c         0.500    0.2500       0.563
            """);
    assertThat(Centrality.dyadicConstraint().withParallel(Parallel.MAX).of(Sketch.of("")).dyads())
        .isEmpty();
  }

  @Test
  void provenanceSaysWhatWasCounted() {
    assertThat(SIZE.of(Sketch.of("a-b")).provenance().toString())
        .startsWith("effective size (parallel SUM); Attaché ");
    assertThat(CONSTRAINT.of(Sketch.of("a>b")).provenance().toString())
        .startsWith("constraint (parallel SUM, direction either way); ");
    assertThat(Centrality.dyadicConstraint().of(Sketch.of("a>b")).provenance().toString())
        .startsWith("dyadic constraint (parallel SUM, direction either way); ");
    assertThat(HIERARCHY.withParallel(Parallel.DISTINCT).toString())
        .isEqualTo("hierarchy (parallel DISTINCT)");
  }

  @Test
  void strengthsFarApartHaveSizeAndEfficiency() {
    // b and c spend all on each other; for d the strong pair is far beyond what it can see.
    TieGraph graph = Sketch.of("b-c:1e300 c-d:1e-300 b-d:1e-300 d-e:1e-300 b-e:1e-300 e-c:1e-300");
    // By hand: each of d's partners b and c invests nothing in d's others, as parts of 1e300; e
    // invests in b and c as much as in d: 3 − 2/3.
    assertThat(SIZE.of(graph).of("d")).isEqualTo(3 - 2 / 3.0 - 2 / 3.0, within(1e-12));
    assertThat(SIZE.of(graph).asMap().values()).doesNotContain(Double.NaN);
    assertThat(EFFICIENCY.of(graph).asMap().values()).doesNotContain(Double.NaN);
  }

  @Test
  void hierarchyIsNeverNegative() {
    for (int n = 3; n < 120; n++) {
      assertThat(HIERARCHY.of(Sketch.star(n)).of(Sketch.code(0))).isBetween(0.0, 1e-15);
    }
  }
}
