package org.attache.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.attache.Actor;
import org.attache.Parallel;
import org.attache.Run;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.attache.centrality.ClassicGraphs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Values for the kite and the families are of an exhaustive search with numpy. */
@Tag("fast")
class DiscreteCoreTest {
  private static final DiscreteCore CORE = CorePeriphery.discrete();

  private static List<String> codes(List<Actor> actors) {
    return actors.stream().map(Actor::code).toList();
  }

  @Test
  void kiteAgrees() {
    CoreAndPeriphery all = CORE.of(ClassicGraphs.kite());
    assertThat(codes(all.core())).containsExactly("Andre", "Diane", "Fernando", "Garth", "Ike");
    assertThat(all.correlation()).isEqualTo(.327327, within(5e-7));
    CoreAndPeriphery ignored = CORE.withBetweenIgnored().of(ClassicGraphs.kite());
    assertThat(codes(ignored.core()))
        .containsExactly("Andre", "Beverly", "Diane", "Fernando", "Garth");
    assertThat(ignored.correlation()).isEqualTo(.6, within(1e-12));
    assertThat(ignored.exhaustive()).isTrue();
  }

  @Test
  void florentineFamiliesAgree() {
    TieGraph families = ClassicGraphs.florentineMarriages();
    CoreAndPeriphery all = CORE.of(families);
    assertThat(codes(all.core())).containsExactly("Guadagni", "Medici", "Strozzi");
    assertThat(all.correlation()).isEqualTo(.329853, within(5e-7));
    CoreAndPeriphery ignored = CORE.withBetweenIgnored().withCoreSize(1, 7).of(families);
    assertThat(codes(ignored.core())).containsExactly("Medici", "Ridolfi", "Tornabuoni");
    assertThat(ignored.correlation()).isEqualTo(.422577, within(5e-7));
  }

  @Test
  void hubOfAStarIsACoreThatFitsWithOne() {
    CoreAndPeriphery star = CORE.of(Sketch.star(8));
    assertThat(codes(star.core())).containsExactly(Sketch.code(0));
    assertThat(star.correlation()).isEqualTo(1, within(1e-12));
    assertThat(star.optima()).isOne();
    assertThat(star.densities()).containsExactly(Double.NaN, 1.0, 0.0);
  }

  @Test
  void cliqueAmongIsolatesFitsWithOneWhereNothingIsBetween() {
    TieGraph graph = Sketch.of("a-b b-c a-c d e");
    for (DiscreteCore core : List.of(CORE.withBetween(0), CORE.withBetweenIgnored())) {
      assertThat(codes(core.of(graph).core())).containsExactly("a", "b", "c");
      assertThat(core.of(graph).correlation()).isEqualTo(1, within(1e-12));
    }
    assertThat(codes(CORE.withBetween(0).of(graph).periphery())).containsExactly("d", "e");
  }

  @Test
  void halfTiedBetweenFitsItsOwnIdeal() {
    TieGraph graph = Sketch.of("a-b:4 a-c:2 a-d:2 b-c:2 b-d:2");
    CoreAndPeriphery half = CORE.withBetween(0.5).withParallel(Parallel.SUM).of(graph);
    assertThat(codes(half.core())).containsExactly("a", "b");
    assertThat(half.correlation()).isEqualTo(1, within(1e-12));
    assertThat(half.densities()).containsExactly(4.0, 2.0, 0.0);
  }

  @Test
  void theUnitOfStrengthsDoesNotMatter() {
    DiscreteCore sums = CORE.withBetween(0.5).withParallel(Parallel.SUM);
    for (String unit : List.of("e-300", "e300")) {
      TieGraph graph = Sketch.of("a-b:4 a-c:2 a-d:2 b-c:2 b-d:2".replaceAll("(:\\d)", "$1" + unit));
      CoreAndPeriphery core = sums.of(graph);
      assertThat(codes(core.core())).containsExactly("a", "b");
      assertThat(core.correlation()).isEqualTo(1, within(1e-12));
      assertThat(core.densities().get(1)).isEqualTo(Double.parseDouble("2" + unit));
    }
  }

  @Test
  void strengthsThatSumToInfinityAreAnError() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> CORE.withParallel(Parallel.SUM).of(Sketch.of("a-b:1e308 a-b:1e308 c")))
        .withMessage("strengths of parallel ties sum to more than 1e308");
  }

  @Test
  void severalBestCoresAreAllReported() {
    CoreAndPeriphery cycle = CORE.withCoreSize(2, 2).of(Sketch.cycle(4));
    assertThat(cycle.optima()).isEqualTo(2);
    assertThat(cycle.cores())
        .extracting(DiscreteCoreTest::codes)
        .containsExactly(
            List.of(Sketch.code(0), Sketch.code(2)), List.of(Sketch.code(1), Sketch.code(3)));
    assertThat(cycle.table().rows()).extracting(row -> row.get(3)).containsOnly(1);
  }

  @Test
  void nothingCorrelatesWhereAllPairsAreAlike() {
    for (TieGraph graph :
        List.of(
            TieGraph.of(),
            Sketch.of("a"),
            Sketch.of("a b c"),
            Sketch.complete(4),
            Sketch.complete(25))) {
      CoreAndPeriphery none = CORE.withPermutations(5, 1).of(graph);
      assertThat(none.correlation()).isNaN();
      assertThat(none.p()).isNaN();
      assertThat(none.core()).isEmpty();
      assertThat(none.periphery()).isEqualTo(graph.actors());
      assertThat(none.toString()).contains("0 best");
    }
  }

  @Test
  void aCoreLargerThanTheGraphIsNone() {
    assertThat(CORE.withCoreSize(30, 40).of(Sketch.star(25)).cores()).isEmpty();
    assertThat(CORE.withCoreSize(8, 9).of(Sketch.star(8)).cores()).isEmpty();
  }

  @Test
  void theSearchFindsThePlantedCore() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      for (int j = i + 1; j < 40; j++) {
        if (i < 6) {
          text.append(Sketch.code(i)).append('-').append(Sketch.code(j)).append(' ');
        }
      }
    }
    TieGraph planted = Sketch.of(text.toString());
    CoreAndPeriphery found = CORE.withPermutations(99, 5).of(planted);
    assertThat(found.exhaustive()).isFalse();
    assertThat(found.correlation()).isEqualTo(1, within(1e-12));
    assertThat(found.core()).isEqualTo(planted.actors().subList(0, 6));
    assertThat(found.optima()).isOne();
    assertThat(found.p()).isEqualTo(0.01);
    assertThat(CORE.withPermutations(99, 5).of(planted, Run.on(3))).isEqualTo(found);
  }

  @Test
  void oneOfFiveHubsIsDealtAFifthOfTheTime() {
    double p = CORE.withCoreSize(1, 1).withPermutations(20_000, 2).of(Sketch.star(5)).p();
    assertThat(p).isEqualTo(0.2, within(0.01));
  }

  @Test
  void badOptionsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CORE.withBetween(1.5))
        .withMessage("the ideal must be in [0, 1]: 1.5");
    assertThatIllegalArgumentException().isThrownBy(() -> CORE.withBetween(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> CORE.withCoreSize(3, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> CORE.withRestarts(0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> CORE.withPermutations(0, 1));
    assertThat(CORE.withBetweenIgnored().withCoreSize(1, 7))
        .hasToString("core and periphery (between ignored, parallel DISTINCT, core of 1 to 7)");
  }
}
