package org.attache.coalition;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Both questions in one form: the most value with a weight of at most the capacity. Strongest has
 * strength as value and cost as weight; cheapest has both negative and the other way round. Numbers
 * are whole multiples of a power of ten, a quadrillionth of their total or less, so that sums do
 * not depend on their order and equal sums are equal.
 */
final class SelectionTask {
  private static final double EQUAL = 1e-9;
  private static final double MOST = 4e15;

  final int candidates;

  /** Where the options of each candidate begin; options no better than another are left out. */
  final int[] begin;

  final int[] option;
  final long[] value;
  final long[] weight;
  final boolean[] required;
  final int[][] rivals;
  final long capacity;
  final int atLeast;
  final int atMost;
  final int needed;
  private final int possible;
  final double valueUnit;
  final double weightUnit;
  final boolean cheapest;

  SelectionTask(SelectionBuilder terms, double budget, boolean cheapest) {
    this.candidates = terms.cost.length;
    this.cheapest = cheapest;
    this.required = terms.required;
    this.begin = new int[candidates + 1];
    int most = Arrays.stream(terms.cost).mapToInt(row -> row.length).sum();
    int[] kept = new int[most];
    for (int i = 0; i < candidates; i++) {
      begin[i + 1] = begin[i];
      for (int o = 0; o < terms.cost[i].length && !terms.vetoed[i]; o++) {
        if (terms.cost[i][o] <= budget * (1 + EQUAL)
            && terms.cost[i][o] < Double.POSITIVE_INFINITY
            && !isDominated(terms, i, o)) {
          kept[begin[i + 1]++] = o;
        }
      }
    }
    this.option = Arrays.copyOf(kept, begin[candidates]);
    double cost = unit(terms.cost);
    double strength = unit(terms.strength);
    long[] costs = whole(terms.cost, cost);
    long[] strengths = whole(terms.strength, strength);
    this.value = cheapest ? negative(costs) : strengths;
    this.weight = cheapest ? negative(strengths) : costs;
    this.valueUnit = cheapest ? cost : strength;
    this.weightUnit = cheapest ? strength : cost;
    this.capacity =
        cheapest
            ? -(long) Math.ceil(Math.min(MOST, terms.target() * (1 - EQUAL) * strength))
            : (long) Math.floor(Math.min(MOST, budget * (1 + EQUAL) * cost));
    this.rivals = rivals(terms);
    this.possible =
        (int) IntStream.range(0, candidates).filter(i -> begin[i] < begin[i + 1]).count();
    this.needed = (int) IntStream.range(0, candidates).filter(i -> required[i]).count();
    this.atLeast = Math.max(terms.atLeast(), needed);
    this.atMost = Math.min(terms.atMost(), possible);
  }

  /** Whether the number of members can be too small or too large. */
  boolean limitsMembers() {
    return atLeast > needed || atMost < possible;
  }

  boolean hasRivals() {
    return Arrays.stream(rivals).anyMatch(row -> row.length > 0);
  }

  boolean allows(long weight, int members) {
    return weight <= capacity && members >= atLeast && members <= atMost;
  }

  int options(int candidate) {
    return begin[candidate + 1] - begin[candidate];
  }

  /** What a candidate weighs at least: the lightest option, or nothing where it need not be in. */
  long leastWeight(int i) {
    long least = required[i] ? Long.MAX_VALUE : 0;
    for (int k = begin[i]; k < begin[i + 1]; k++) {
      least = Math.min(least, weight[k]);
    }
    return least;
  }

  /** The option of a candidate that has some with least weight, the lowest of these. */
  int lightest(int i) {
    int lightest = begin[i];
    for (int k = begin[i]; k < begin[i + 1]; k++) {
      if (weight[k] < weight[lightest]) {
        lightest = k;
      }
    }
    return lightest;
  }

  private static boolean isDominated(SelectionBuilder terms, int i, int o) {
    double[] cost = terms.cost[i];
    double[] strength = terms.strength[i];
    for (int p = 0; p < cost.length; p++) {
      boolean same = cost[p] == cost[o] && strength[p] == strength[o];
      if (cost[p] <= cost[o] && strength[p] >= strength[o] && (same ? p < o : p != o)) {
        return true;
      }
    }
    return false;
  }

  /** How many units one is: a power of ten with which all together are below a quadrillion. */
  private double unit(double[][] numbers) {
    double total = 0;
    for (int i = 0; i < candidates; i++) {
      double largest = 0;
      for (int k = begin[i]; k < begin[i + 1]; k++) {
        largest = Math.max(largest, numbers[i][option[k]]);
      }
      total += largest;
    }
    return total == 0 ? 1 : Math.pow(10, Math.min(300, 14 - Math.floor(Math.log10(total))));
  }

  private long[] whole(double[][] numbers, double unit) {
    long[] whole = new long[option.length];
    for (int i = 0; i < candidates; i++) {
      for (int k = begin[i]; k < begin[i + 1]; k++) {
        whole[k] = Math.round(numbers[i][option[k]] * unit);
      }
    }
    return whole;
  }

  private static long[] negative(long[] numbers) {
    return Arrays.stream(numbers).map(x -> -x).toArray();
  }

  private int[][] rivals(SelectionBuilder terms) {
    boolean[][] apart = new boolean[terms.exclusive.build().isEmpty() ? 0 : candidates][candidates];
    for (int[] pair : terms.exclusive.build()) {
      apart[pair[0]][pair[1]] = true;
      apart[pair[1]][pair[0]] = true;
    }
    int[][] rivals = new int[candidates][0];
    for (int i = 0; i < apart.length; i++) {
      boolean[] row = apart[i];
      rivals[i] = IntStream.range(0, candidates).filter(j -> row[j]).toArray();
    }
    return rivals;
  }
}
