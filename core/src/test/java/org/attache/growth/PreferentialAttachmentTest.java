package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class PreferentialAttachmentTest {

  private static SplittableRandom random() {
    return new SplittableRandom(7);
  }

  /** Both ends of every arc. */
  private static List<String> arcs(Adjacency adjacency) {
    List<String> arcs = new ArrayList<>();
    for (int v = 0; v < adjacency.order(); v++) {
      for (int arc = adjacency.begin(v); arc < adjacency.end(v); arc++) {
        arcs.add(adjacency.actor(v) + "-" + adjacency.actor(adjacency.target(arc)));
      }
    }
    return arcs;
  }

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

  private static final TieGraph SEED = Sketch.of("A-B:2 B-C D");

  @Test
  void actorsOfASeedKeepTheirCodesAndTies() {
    PreferentialAttachment growth =
        PreferentialAttachment.barabasiAlbert(1)
            .withSeed(SEED)
            .withCalendar(Calendar.yearsFrom(1990));
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
  void arrivalsFollowTheSchedule() {
    PreferentialAttachment growth =
        PreferentialAttachment.barabasiAlbert(1)
            .withArrivals(List.of(3, 0, 2))
            .withCalendar(Calendar.yearsFrom(2000));
    TieHistory history = growth.growSteps(5, random());
    assertThat(List.of(2000, 2001, 2002, 2003, 2005))
        .extracting(year -> history.at(year).actors().size())
        .containsExactly(2, 5, 5, 7, 7);
    PreferentialAttachment again =
        PreferentialAttachment.nonlinear(0.5, 1)
            .withArrivalsOf(history)
            .withCalendar(Calendar.yearsFrom(2000));
    assertThat(again.rule().arrivals().counted()).containsExactly(3, 0, 2);
    assertThat(again.grow(7, random()).at(2001).actors()).hasSize(5);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> again.grow(8, random()))
        .withMessage("no more than 7 actors arrive, not 8");
  }

  @Test
  void endingsAndArrivalsFindTheirBalance() {
    // 4 ties a step come, a hundredth of those in force go: 400 in the mean, 20 their deviation
    PreferentialAttachment growth = PreferentialAttachment.shifted(1, 4).withEndings(0.01);
    int ties = growth.growAdjacency(2000, random()).arcs() / 2;
    assertThat(ties).isBetween(320, 480);
  }

  @Test
  void thoseWhoLeaveLoseAllTies() {
    PreferentialAttachment growth = PreferentialAttachment.shifted(1, 2).withExits(0.02);
    Growing growing = new Growing(growth.rule(), growth.roots(), 500, random());
    SplittableRandom random = random();
    for (int step = 0; step < 1000; step++) {
      growing.step(random);
    }
    int there = 0;
    for (int v = 0; v < growing.order(); v++) {
      there += growing.isThere(v) ? 1 : 0;
      assertThat(growing.isThere(v) || growing.degree(v) == 0).isTrue();
      assertThat(growing.isThere(v) || growing.attraction(v) == 0).isTrue();
    }
    assertThat(there).isBetween(22, 78);
  }

  @Test
  void incumbentsTieAmongThemselves() {
    for (boolean mutual : new boolean[] {false, true}) {
      PreferentialAttachment still =
          PreferentialAttachment.shifted(1, 1).withArrivals(0).withSeed(Sketch.complete(6));
      PreferentialAttachment full = mutual ? still.withMutualTies(3) : still.withIncumbentTies(3);
      assertThat(full.growSteps(20, random()).ties()).hasSize(15);
      PreferentialAttachment open = full.withSeed(Sketch.star(40));
      TieHistory history = open.growSteps(50, random());
      assertThat(history.ties().size()).isBetween(39 + 150 - 49, 39 + 150 + 49);
      assertThat(arcs(history.on(LocalDate.of(2100, 1, 1)).adjacency())).doesNotHaveDuplicates();
    }
  }

  @Test
  void budgetsAreSpentOnThoseWhoAreNoPartnersYet() {
    PreferentialAttachment growth = PreferentialAttachment.shifted(1, 1).withArrivals(0);
    Growing growing =
        new Growing(growth.rule(), growth.withSeed(Sketch.path(20)).roots(), 20, random());
    growing.spend(0, 4);
    SplittableRandom random = random();
    growing.step(random);
    assertThat(growing.degree(0)).isEqualTo(5);
    for (int step = 0; step < 10; step++) {
      growing.step(random);
    }
    assertThat(growing.degree(0)).isEqualTo(19);
  }

  @Test
  void numbersOfTiesHaveTheirMeans() {
    SplittableRandom random = random();
    for (TieCount count :
        List.of(
            TieCount.poisson(3), TieCount.geometric(3), TieCount.observed(List.of(0, 3, 3, 6)))) {
      double sum = 0;
      for (int i = 0; i < 20_000; i++) {
        sum += count.draw(random);
      }
      assertThat(sum / 20_000).as("%s", count).isCloseTo(3, within(4 * Math.sqrt(12 / 20_000.0)));
    }
    assertThat(TieCount.poisson(1e5).draw(random)).isBetween(98_700, 101_300);
    PreferentialAttachment growth =
        PreferentialAttachment.barabasiAlbert(1).withTiesPerArrival(TieCount.poisson(3));
    assertThat(growth.growAdjacency(5000, random).arcs() / 2).isBetween(14_400, 15_500);
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
