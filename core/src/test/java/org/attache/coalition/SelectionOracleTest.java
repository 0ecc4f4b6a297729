package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.attache.Parallel;
import org.attache.Sketch;
import org.attache.internal.Rows;
import org.attache.internal.Seeds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All selections tried, on random candidates and terms of every mixture. */
@Tag("fast")
class SelectionOracleTest {
  private static final double EQUAL = 1e-9;

  /** One problem in the plainest form. */
  private static final class Problem {
    final double[][] cost;
    final double[][] strength;
    final SelectionBuilder terms;
    final List<int[]> apart = new ArrayList<>();
    final List<int[]> linked = new ArrayList<>();
    final boolean connected;

    Problem(SplittableRandom random, int most, int levels) {
      int n = 1 + random.nextInt(most);
      boolean whole = random.nextInt(3) > 0;
      this.cost = new double[n][];
      this.strength = new double[n][];
      for (int i = 0; i < n; i++) {
        int options = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(levels);
        cost[i] = new double[options];
        strength[i] = new double[options];
        for (int o = 0; o < options; o++) {
          cost[i][o] = whole ? random.nextInt(5) / 10.0 : random.nextDouble();
          cost[i][o] = random.nextInt(15) == 0 ? Double.POSITIVE_INFINITY : cost[i][o];
          strength[i][o] = whole ? random.nextInt(5) / 10.0 : random.nextDouble();
        }
      }
      this.terms = SelectionBuilder.of(cost, strength);
      if (random.nextInt(3) > 0) {
        terms.withBudget(whole ? random.nextInt(4 * n) / 10.0 : random.nextDouble(n / 2.0));
      }
      if (random.nextInt(3) > 0) {
        terms.withStrength(whole ? random.nextInt(3 * n) / 10.0 : random.nextDouble(n / 2.0));
      }
      if (random.nextBoolean()) {
        int least = random.nextInt(n + 1);
        terms.withMembers(least, least + random.nextInt(3));
      }
      for (int i = 0; i < n; i++) {
        if (random.nextInt(12) == 0) {
          terms.withRequired(i);
        }
        if (random.nextInt(12) == 0) {
          terms.withVetoed(i);
        }
        if (n > 1 && random.nextInt(8) == 0) {
          int other = (i + 1 + random.nextInt(n - 1)) % n;
          terms.withExclusive(i, other);
          apart.add(new int[] {i, other});
        }
      }
      this.connected = random.nextInt(3) == 0;
      if (connected) {
        connect(random, n);
      }
    }

    private void connect(SplittableRandom random, int n) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i <= n; i++) {
        text.append(' ').append(Sketch.code(i));
        for (int j = 0; j <= n; j++) {
          if (i != j && random.nextInt(n + 1) == 0) {
            text.append(' ').append(Sketch.code(i)).append('>').append(Sketch.code(j));
            linked.add(new int[] {i, j});
          }
        }
      }
      int[] vertexOf = IntStream.rangeClosed(1, n).toArray();
      Rows rows = Rows.of(Sketch.of(text.toString()).adjacency(), Parallel.DISTINCT);
      terms.withConnection(rows, 0, vertexOf);
    }

    /** Whether a selection is on the terms. */
    private boolean allows(int[] picks) {
      int members = 0;
      for (int i = 0; i < picks.length; i++) {
        members += picks[i] >= 0 ? 1 : 0;
        if (picks[i] < 0 ? terms.required[i] : terms.vetoed[i]) {
          return false;
        }
      }
      return members >= terms.atLeast()
          && members <= terms.atMost()
          && sum(cost, picks) <= terms.budget() * (1 + EQUAL)
          && sum(cost, picks) < Double.POSITIVE_INFINITY
          && sum(strength, picks) >= terms.target() * (1 - EQUAL)
          && apart.stream().noneMatch(pair -> picks[pair[0]] >= 0 && picks[pair[1]] >= 0)
          && (!connected || isConnected(picks));
    }

    private boolean isConnected(int[] picks) {
      boolean[] reached = new boolean[picks.length + 1];
      reached[0] = true;
      for (int round = 0; round < picks.length; round++) {
        for (int[] tie : linked) {
          reached[tie[1]] |= reached[tie[0]] && tie[1] > 0 && picks[tie[1] - 1] >= 0;
        }
      }
      return IntStream.range(0, picks.length).allMatch(i -> picks[i] < 0 || reached[i + 1]);
    }

    static double sum(double[][] numbers, int[] picks) {
      double sum = 0;
      for (int i = 0; i < picks.length; i++) {
        sum += picks[i] >= 0 ? numbers[i][picks[i]] : 0;
      }
      return sum;
    }

    /** The best selection; empty if none is possible. */
    int[] best(boolean cheapest) {
      int[] best = new int[0];
      int[] picks = new int[cost.length];
      Arrays.fill(picks, -1);
      for (boolean more = true; more; more = advance(picks)) {
        if (allows(picks) && (best.length == 0 || isBetter(picks, best, cheapest))) {
          best = picks.clone();
        }
      }
      return best;
    }

    private boolean advance(int[] picks) {
      for (int i = 0; i < picks.length; i++) {
        if (++picks[i] < cost[i].length) {
          return true;
        }
        picks[i] = -1;
      }
      return false;
    }

    private boolean isBetter(int[] picks, int[] best, boolean cheapest) {
      double cheaper = sum(cost, best) - sum(cost, picks);
      double stronger = sum(strength, picks) - sum(strength, best);
      double first = cheapest ? cheaper : stronger;
      double second = cheapest ? stronger : cheaper;
      if (Math.abs(first) > EQUAL) {
        return first > 0;
      }
      if (Math.abs(second) > EQUAL) {
        return second > 0;
      }
      long fewer =
          Arrays.stream(best).filter(o -> o >= 0).count()
              - Arrays.stream(picks).filter(o -> o >= 0).count();
      if (fewer != 0) {
        return fewer > 0;
      }
      for (int i = 0; i < picks.length; i++) {
        if (picks[i] != best[i]) {
          return best[i] < 0 || (picks[i] >= 0 && picks[i] < best[i]);
        }
      }
      return false;
    }
  }

  private static void check(Problem problem, boolean cheapest, String what) {
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
      Problem problem = new Problem(Seeds.random(1, seed), seed % 50 == 0 ? 7 : 4, 3);
      check(problem, true, "cheapest " + seed);
      check(problem, false, "strongest " + seed);
    }
  }

  @Test
  void noOtherSelectionFromTwelveIsBetter() {
    for (int seed = 0; seed < 60; seed++) {
      Problem problem = new Problem(Seeds.random(2, seed), 12, 1);
      check(problem, true, "cheapest of twelve " + seed);
      check(problem, false, "strongest of twelve " + seed);
    }
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
    double target = Problem.sum(both, new int[60]) / 2;
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
