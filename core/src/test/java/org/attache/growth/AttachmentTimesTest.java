package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.attache.growth.GrownArcs.arcs;
import static org.attache.growth.GrownArcs.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.attache.Coverage;
import org.attache.Sketch;
import org.attache.Spell;
import org.attache.State;
import org.attache.StateSystem;
import org.attache.TieHistory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class AttachmentTimesTest {
  @Test
  void arrivalsFollowTheSchedule() {
    PreferentialAttachment growth =
        PreferentialAttachment.barabasiAlbert(1)
            .withArrivals(List.of(3, 0, 2))
            .withCalendar(GrowthCalendar.yearsFrom(2000));
    TieHistory history = growth.growSteps(5, random());
    assertThat(List.of(2000, 2001, 2002, 2003, 2005))
        .extracting(year -> history.at(year).actors().size())
        .containsExactly(2, 5, 5, 7, 7);
    PreferentialAttachment again =
        PreferentialAttachment.nonlinear(0.5, 1)
            .withArrivalsOf(history)
            .withCalendar(GrowthCalendar.yearsFrom(2000));
    assertThat(again.rule().arrivals().counted()).containsExactly(3, 0, 2);
    assertThat(again.grow(7, random()).at(2001).actors()).hasSize(5);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> again.grow(8, random()))
        .withMessage("no more than 7 actors arrive, not 8");
  }

  @Test
  void arrivalsFollowThoseOfStatesAndLeaveTheFirstToTheSeed() {
    List<StateSystem.Member> members = new ArrayList<>();
    int[] years = {1990, 2000, 2001, 2001, 2003};
    for (int i = 0; i < years.length; i++) {
      State state = new State("m" + i, "M" + i);
      members.add(new StateSystem.Member(state, i, Spell.since(LocalDate.of(years[i], 7, 1))));
      if (i == 2) {
        members.set(2, new StateSystem.Member(state, i, new Spell(day(2001), day(2002))));
        members.add(new StateSystem.Member(state, i, Spell.since(day(2003))));
      }
    }
    PreferentialAttachment growth =
        PreferentialAttachment.shifted(1, 1)
            .withArrivalsOf(StateSystem.of(members, Coverage.everything()))
            .withCalendar(GrowthCalendar.yearsFrom(2000));
    assertThat(growth.rule().arrivals().counted()).containsExactly(2, 0, 1);
    assertThat(growth.growSteps(10, random()).at(2009).actors()).hasSize(5);
  }

  private static LocalDate day(int year) {
    return LocalDate.of(year, 7, 1);
  }

  @Test
  void sixtyYearsOfTwoHundredStates() {
    PreferentialAttachment growth =
        PreferentialAttachment.shifted(1, 2)
            .withSeed(Sketch.star(200))
            .withCalendar(GrowthCalendar.yearsFrom(1960))
            .withArrivals(0)
            .withIncumbentTies(20)
            .withEndings(0.05)
            .withExits(0.002);
    TieHistory history = growth.growSteps(60, random());
    assertThat(history.at(1960).ties()).hasSize(199);
    // 20 come, a twentieth of those in force goes, and those of the few who leave
    assertThat(history.at(2019).ties().size()).isBetween(250, 420);
    assertThat(history.at(2020).ties()).hasSameSizeAs(history.at(3000).ties());
    assertThat(growth.growSteps(60, random()).ties()).isEqualTo(history.ties());
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
}
