package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.coalition.SlowSelection.EQUAL;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.attache.internal.Seeds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All selections tried, on random candidates and terms of every mixture. */
@Tag("fast")
class SelectionOracleTest {
  private static void check(SlowSelection problem, boolean cheapest, String what) {
    int[] best = problem.best(cheapest);
    Selection selection = problem.terms.build();
    Chosen chosen = cheapest ? selection.cheapest() : selection.strongest();
    assertThat(chosen.found()).as(what).isEqualTo(best.length > 0 || problem.cost.length == 0);
    assertThat(chosen.exact()).as(what).isTrue();
    if (chosen.found()) {
      assertThat(chosen.options().toArray()).as(what).isEqualTo(best);
    }
  }

  @Test
  void noOtherSelectionIsBetter() {
    for (int seed = 0; seed < 1_000; seed++) {
      SlowSelection problem = new SlowSelection(Seeds.random(1, seed), seed % 50 == 0 ? 7 : 4, 3);
      check(problem, true, "cheapest " + seed);
      check(problem, false, "strongest " + seed);
    }
  }

  @Test
  void noOtherSelectionFromTwelveIsBetter() {
    for (int seed = 0; seed < 60; seed++) {
      SlowSelection problem = new SlowSelection(Seeds.random(2, seed), 12, 1);
      check(problem, true, "cheapest of twelve " + seed);
      check(problem, false, "strongest of twelve " + seed);
    }
  }

  @Test
  void whoOneMemberMoreWouldBeIsAddedByTheBestSelectionOfOneMore() {
    int told = 0;
    for (int seed = 0; seed < 1_500; seed++) {
      boolean cheapest = seed % 2 == 0;
      SlowSelection problem = new SlowSelection(Seeds.random(5, seed), 5, 3);
      Selection selection = problem.terms.build();
      Chosen chosen = cheapest ? selection.cheapest() : selection.strongest();
      if (!chosen.next().isEmpty() && chosen.price() == 0) {
        int[] more = chosen.options().toArray();
        more[chosen.next().get(0)] = chosen.nextOption();
        problem.terms.withMembers(chosen.members() + 1, chosen.members() + 1);
        assertThat(problem.best(cheapest)).as("seed " + seed).isEqualTo(more);
        told++;
      }
    }
    assertThat(told).isGreaterThan(50);
  }

  @Test
  void withoutAnyStepsTheBoundHoldsAndHalfOfTheStrengthIsReached() {
    int less = 0;
    for (int seed = 0; seed < 300; seed++) {
      double[][][] numbers = numbers(seed, 8);
      double budget = 0.2 + seed % 7 / 2.0;
      Chosen best =
          SelectionBuilder.of(numbers[0], numbers[1]).withBudget(budget).build().strongest();
      Chosen fast =
          SelectionBuilder.of(numbers[0], numbers[1])
              .withBudget(budget)
              .withLimit(0)
              .build()
              .strongest();
      assertThat(fast.cost()).isLessThanOrEqualTo(budget);
      assertThat(fast.strength()).isGreaterThanOrEqualTo(best.strength() / 2);
      assertThat(fast.bound()).isGreaterThanOrEqualTo(best.strength() * (1 - EQUAL));
      assertThat(fast.exact() || fast.method().contains("at least half")).isTrue();
      less += fast.strength() < best.strength() - EQUAL ? 1 : 0;
    }
    assertThat(less).isPositive();
  }

  @Test
  void withoutAnyStepsTheCheapestCostsAtMostTwiceTheLeast() {
    int more = 0;
    for (int seed = 0; seed < 300; seed += 3) {
      double[][][] numbers = numbers(seed, 10);
      double target = 0.3 + seed % 7 / 2.0;
      SelectionBuilder terms = SelectionBuilder.of(numbers[0], numbers[1]).withStrength(target);
      Chosen best = terms.build().cheapest();
      Chosen fast = terms.withLimit(0).build().cheapest();
      assertThat(fast.found()).isEqualTo(best.found());
      assertThat(fast.cost()).isLessThanOrEqualTo(2 * best.cost());
      assertThat(fast.bound()).isLessThanOrEqualTo(best.bound() * (1 + EQUAL));
      more += fast.cost() > best.cost() + EQUAL ? 1 : 0;
    }
    assertThat(more).isPositive();
  }

  @Test
  void whereCostIsStrengthTheCheapestIsCloseToTheTargetWithoutAnyStep() {
    double[][] both = new double[60][];
    SplittableRandom random = Seeds.random(4, 1);
    Arrays.setAll(both, i -> new double[] {1 + random.nextInt(1_000_000)});
    double target = SlowSelection.sum(both, new int[60]) / 2;
    Chosen fast =
        SelectionBuilder.of(both, both).withStrength(target).withLimit(0).build().cheapest();
    assertThat(fast.found()).isTrue();
    assertThat(fast.strength()).isBetween(target, 1.01 * target);
    assertThat(fast.bound()).isBetween(0.999 * target, fast.cost());
  }

  @Test
  void whoAllExcludeOneAnotherAreOneGroupAndBothMethodsAgree() {
    for (int seed = 0; seed < 30; seed++) {
      double[][][] numbers = numbers(seed, 24);
      SelectionBuilder one = SelectionBuilder.of(numbers[0], numbers[1]).withVetoed(23);
      SelectionBuilder two = SelectionBuilder.of(numbers[0], numbers[1]).withVetoed(23);
      for (SelectionBuilder terms : List.of(one, two)) {
        terms.withExclusive(0, 9).withExclusive(9, 4).withExclusive(4, 0).withExclusive(2, 1);
        terms.withBudget(2).withMembers(seed % 3 * 2, 9);
      }
      two.withExclusive(5, 23).withExclusive(6, 23);
      Chosen groups = one.build().strongest();
      assertThat(groups.method())
          .isEqualTo("exact, by dynamic programming over undominated selections");
      assertThat(two.build().strongest().options()).isEqualTo(groups.options());
      one.withStrength(groups.strength() / 2).withRequired(9);
      two.withStrength(groups.strength() / 2).withRequired(9);
      assertThat(two.build().cheapest().options()).isEqualTo(one.build().cheapest().options());
      assertThat(one.withRequired(4).build().cheapest().found()).isFalse();
    }
  }

  @Test
  void bothExactMethodsAgreeOnThirty() {
    for (int seed = 0; seed < 30; seed++) {
      double[][][] numbers = numbers(seed, 30);
      int least = seed % 3 * 4;
      SelectionBuilder one = SelectionBuilder.of(numbers[0], numbers[1]).withVetoed(29);
      SelectionBuilder two = SelectionBuilder.of(numbers[0], numbers[1]).withVetoed(29);
      one.withBudget(3).withMembers(least, least + 6);
      two.withBudget(3).withMembers(least, least + 6).withExclusive(0, 29).withExclusive(1, 29);
      Chosen states = one.build().strongest();
      Chosen search = two.build().strongest();
      assertThat(states.method())
          .isEqualTo("exact, by dynamic programming over undominated selections");
      assertThat(search.method()).isEqualTo("exact, by branch and bound");
      assertThat(search.options()).isEqualTo(states.options());
      one.withStrength(states.strength() / 2);
      two.withStrength(states.strength() / 2);
      assertThat(two.build().cheapest().options()).isEqualTo(one.build().cheapest().options());
    }
  }

  /** Uniform costs and strengths of one to three options. */
  static double[][][] numbers(int seed, int candidates) {
    SplittableRandom random = Seeds.random(3, seed);
    double[][][] numbers = new double[2][candidates][1 + seed % 3];
    for (double[][] kind : numbers) {
      for (double[] row : kind) {
        Arrays.setAll(row, o -> random.nextDouble());
      }
    }
    return numbers;
  }
}
