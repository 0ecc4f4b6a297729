package org.attache.coalition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.attache.Parallel;
import org.attache.Sketch;
import org.attache.internal.Rows;

/** One problem of selection in the plainest form, solved by trying all selections. */
final class SlowSelection {
  static final double EQUAL = 1e-9;

  final double[][] cost;
  final double[][] strength;
  final SelectionBuilder terms;
  final List<int[]> apart = new ArrayList<>();
  final List<int[]> linked = new ArrayList<>();
  final boolean connected;

  SlowSelection(SplittableRandom random, int most, int levels) {
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
