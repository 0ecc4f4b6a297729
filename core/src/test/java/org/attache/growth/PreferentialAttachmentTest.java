package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.attache.growth.GrownArcs.arcs;
import static org.attache.growth.GrownArcs.random;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Institution;
import org.attache.Sketch;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class PreferentialAttachmentTest {
  private static final TieGraph SEED = Sketch.of("A-B:2 B-C D");

  @Test
  void historyAndAdjacencyAreTheSameTies() {
    for (PreferentialAttachment growth :
        List.of(
            PreferentialAttachment.barabasiAlbert(3),
            PreferentialAttachment.nonlinear(0.5, 2),
            PreferentialAttachment.shifted(1.5, 2).withParallelTies(true),
            PreferentialAttachment.shifted(-0.5, 1),
            PreferentialAttachment.ageing(0.5, 2),
            PreferentialAttachment.fitness(r -> 1 + r.nextDouble(), 2),
            PreferentialAttachment.barabasiAlbert(2).withEndings(0.001).withExits(0.001))) {
      TieHistory history = growth.grow(200, random());
      Adjacency grown = growth.growAdjacency(200, random());
      TieGraph last = history.on(LocalDate.of(2100, 1, 1));
      assertThat(arcs(last.adjacency())).as("%s", growth).isEqualTo(arcs(grown));
    }
  }

  @Test
  void actorsOfASeedKeepTheirCodesAndTies() {
    PreferentialAttachment growth =
        PreferentialAttachment.barabasiAlbert(1)
            .withSeed(SEED)
            .withCalendar(GrowthCalendar.yearsFrom(1990));
    TieHistory history = growth.grow(10, random());
    assertThat(history.at(1989).ties()).hasSize(2);
    assertThat(history.at(1990).actors()).hasToString("[A, B, C]");
    assertThat(history.ties().get(0).weight()).isEqualTo(2);
    // six newcomers, and an isolate that a linear kernel never chooses
    assertThat(history.at(1996).actors()).hasToString("[A, B, C, s1, s2, s3, s4, s5, s6]");
    assertThat(history.at(1995).ties()).hasSize(7);
    assertThat(growth.growAdjacency(10, random()).order()).isEqualTo(10);
    assertThat(arcs(growth.withAgeing(0).growAdjacency(10, random()))).hasSize(16);
  }

  @Test
  void newcomersComeAfterAnySeed() {
    TieGraph seed = Sketch.of("x-zz");
    Adjacency grown =
        PreferentialAttachment.barabasiAlbert(1).withSeed(seed).growAdjacency(4, random());
    assertThat(grown.actor(0)).hasToString("x");
    assertThat(grown.actor(2)).hasToString("zz+1");
  }

  @Test
  void attractivenessBringsTiesToAnIsolate() {
    Map<Actor, Double> attractiveness = Map.of(Sketch.state("D"), 1e9);
    Adjacency grown =
        PreferentialAttachment.barabasiAlbert(1)
            .withSeed(SEED)
            .withAttractiveness(attractiveness)
            .growAdjacency(20, random());
    assertThat(grown.end(3) - grown.begin(3)).isEqualTo(16);
  }

  @Test
  void partnersAreDistinctUnlessTiesMayBeParallel() {
    for (Kernel kernel : List.of(Kernel.linear(), Kernel.power(1.2))) {
      PreferentialAttachment growth = PreferentialAttachment.of(kernel, 3);
      List<String> arcs = arcs(growth.growAdjacency(100, random()));
      assertThat(arcs).doesNotHaveDuplicates().hasSize(2 * (6 + 96 * 3));
      List<String> parallel = arcs(growth.withParallelTies(true).growAdjacency(100, random()));
      assertThat(parallel).hasSize(2 * (6 + 96 * 3));
      assertThat(new HashSet<>(parallel)).hasSizeLessThan(parallel.size());
    }
  }

  @Test
  void newcomersTakeNoMorePartnersThanThereAre() {
    for (Kernel kernel : List.of(Kernel.linear(), Kernel.shifted(1), Kernel.power(1.2))) {
      PreferentialAttachment growth =
          PreferentialAttachment.of(kernel, 5).withSeed(Sketch.of("a-b"));
      // 1 + 2 + 3 + 4 + 5 + 5 + 5
      assertThat(growth.growAdjacency(8, random()).arcs()).isEqualTo(50);
    }
  }

  @Test
  void noTieGoesToWhoeverIsFull() {
    for (Kernel kernel : List.of(Kernel.constant(), Kernel.linear())) {
      PreferentialAttachment growth = PreferentialAttachment.of(kernel.choking(2, 6), 2);
      Adjacency grown = growth.growAdjacency(2000, random());
      int full = 0;
      for (int v = 0; v < grown.order(); v++) {
        assertThat(grown.end(v) - grown.begin(v)).isLessThanOrEqualTo(6);
        full += grown.end(v) - grown.begin(v) == 6 ? 1 : 0;
      }
      assertThat(full).isPositive();
    }
  }

  @Test
  void seedsMayHoldInstitutionsAndDirectedTies() {
    Institution bank = new Institution("bank", "Bank");
    TieGraph seed =
        TieGraph.of(
            List.of(
                Tie.of(bank, Sketch.state("z"), TieKind.PARTNERSHIP),
                Tie.of(Sketch.state("a"), Sketch.state("z"), TieKind.TRADE)));
    PreferentialAttachment growth = PreferentialAttachment.barabasiAlbert(1).withSeed(seed);
    Adjacency grown = growth.growAdjacency(30, random());
    assertThat(grown.isDirected()).isFalse();
    assertThat(grown.actor(1)).isEqualTo(bank);
    assertThat(grown.actor(29)).hasToString("z+27");
    assertThat(grown.arcs()).isEqualTo(2 * 29);
    TieHistory history = growth.grow(30, random());
    assertThat(history.on(LocalDate.of(2100, 1, 1)).directed().ties()).hasSize(29);
    assertThat(history.ties()).anyMatch(tie -> tie.kinds().contains(TieKind.TRADE));
  }

  @Test
  void aKernelIsAskedForNoDegreeThatNobodyHas() {
    double[] table = new double[10];
    Arrays.fill(table, 1);
    table[9] = 0;
    Adjacency grown = PreferentialAttachment.of(k -> table[k], 1).growAdjacency(3000, random());
    assertThat(grown.arcs()).isEqualTo(2 * 2999);
  }

  @Test
  void rulesWithoutANameAreCalledGiven() {
    PreferentialAttachment growth =
        PreferentialAttachment.of(Kernel.linear().plus(k -> 1), 1).withTiesPerArrival(r -> 2);
    assertThat(growth.toString()).contains("kernel (k) + (as given), ties per arrival as given");
  }

  @Test
  void kernelsCombine() {
    Kernel logistic = Kernel.linear().choking(0, 10);
    for (int k = 0; k <= 10; k++) {
      assertThat(logistic.weight(k)).isCloseTo(logistic.weight(10 - k), within(1e-12));
    }
    assertThat(logistic.weight(11)).isZero();
    assertThat(Kernel.linear().plus(Kernel.constant().times(3)).weight(4)).isEqualTo(7);
    assertThat(Kernel.linear().times(Kernel.power(2)).weight(3)).isEqualTo(27);
    assertThat(Kernel.shifted(-2).weight(1)).isZero();
  }

  @Test
  void refusesWhatMakesNoSense() {
    PreferentialAttachment growth = PreferentialAttachment.barabasiAlbert(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PreferentialAttachment.barabasiAlbert(0))
        .withMessage("m must be in [1, 10000]: 0");
    assertThatIllegalArgumentException().isThrownBy(() -> growth.grow(2, random()));
    assertThatIllegalArgumentException().isThrownBy(() -> growth.withExits(1));
    assertThatIllegalArgumentException().isThrownBy(() -> growth.withEndings(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> growth.withKind(TieKind.TRADE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> growth.withTiesPerArrival(TieCount.exactly(100_000)))
        .withMessage("an arrival without a seed brings up to 10000 ties: 100000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> growth.withArrivals(List.of(1 << 30, 1 << 30)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> growth.withAttractiveness(actor -> 1))
        .withMessage("give the seed before what its actors attract");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> growth.withSeed(SEED).withAttractiveness(actor -> Double.NaN))
        .withMessage("the attractiveness of A must be in [0, ∞): NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> growth.withFitness(r -> Double.NaN).grow(9, random()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PreferentialAttachment.of(k -> -1, 1).grow(9, random()))
        .withMessage("a kernel must be finite and not negative: A(1) = -1.0");
  }

  @Test
  void printsItsOptions() {
    assertThat(PreferentialAttachment.shifted(2, 3).withAgeing(0.5))
        .hasToString(
            "preferential attachment (kernel k + 2.0, ties per arrival 3, ageing α 0.5, "
                + "arrivals 1 a step, steps days from 2000-01-01)");
  }
}
