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

  /** How many groups of candidates there are of whom at most one can be chosen. */
  final int groups;

  /** Where the options of each group begin; a candidate's no better than another are left out. */
  final int[] begin;

  /** Of each option its number, its candidate and its group. */
  final int[] option;

  final int[] candidate;
  final int[] group;
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
    SelectionGroups grouped = new SelectionGroups(terms);
    int most = Arrays.stream(terms.cost).mapToInt(row -> row.length).sum();
    this.cheapest = cheapest;
    this.groups = grouped.candidates.length;
    this.rivals = grouped.rivals;
    this.required = new boolean[groups];
    this.begin = new int[groups + 1];
    this.option = new int[most];
    this.candidate = new int[most];
    this.group = new int[most];
    for (int g = 0; g < groups; g++) {
      begin[g + 1] = begin[g];
      for (int i : grouped.candidates[g]) {
        required[g] |= terms.required[i];
        if (!terms.vetoed[i] && !grouped.isKeptOut(i, g, terms.required)) {
          keep(terms, budget * (1 + EQUAL), i, g);
        }
      }
    }
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
    this.possible = (int) IntStream.range(0, groups).filter(g -> options(g) > 0).count();
    this.needed = (int) IntStream.range(0, groups).filter(g -> required[g]).count();
    this.atLeast = Math.max(terms.atLeast(), needed);
    this.atMost = Math.min(terms.atMost(), possible);
  }

  private void keep(SelectionBuilder terms, double most, int i, int g) {
    for (int o = 0; o < terms.cost[i].length; o++) {
      double cost = terms.cost[i][o];
      if (cost <= most && cost < Double.POSITIVE_INFINITY && !isDominated(terms, i, o)) {
        int place = begin[g + 1]++;
        option[place] = o;
        candidate[place] = i;
        group[place] = g;
      }
    }
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

  int options(int group) {
    return begin[group + 1] - begin[group];
  }

  /** What a group weighs at least: the lightest option, or nothing where it need not be in. */
  long leastWeight(int g) {
    long least = required[g] ? Long.MAX_VALUE : 0;
    for (int k = begin[g]; k < begin[g + 1]; k++) {
      least = Math.min(least, weight[k]);
    }
    return least;
  }

  /** The option of a group that has some with least weight, the lowest of these. */
  int lightest(int g) {
    int lightest = begin[g];
    for (int k = begin[g]; k < begin[g + 1]; k++) {
      lightest = weight[k] < weight[lightest] ? k : lightest;
    }
    return lightest;
  }

  /** The option of a group that has some with most value, the lowest of these. */
  int mostValuable(int g) {
    int best = begin[g];
    for (int k = begin[g]; k < begin[g + 1]; k++) {
      best = value[k] > value[best] ? k : best;
    }
    return best;
  }

  /**
   * Which of two selections has the lowest candidate where they differ, or that candidate's lowest
   * option: below 0 for the first. Picks are places of options by group, −1 for none.
   */
  int compare(int[] picks, int[] others) {
    int lowest = Integer.MAX_VALUE;
    int result = 0;
    for (int g = 0; g < groups; g++) {
      if (picks[g] != others[g]) {
        int one = picks[g] < 0 ? Integer.MAX_VALUE : candidate[picks[g]];
        int other = others[g] < 0 ? Integer.MAX_VALUE : candidate[others[g]];
        if (Math.min(one, other) < lowest) {
          lowest = Math.min(one, other);
          result = one == other ? picks[g] - others[g] : Integer.compare(one, other);
        }
      }
    }
    return result;
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
    for (int g = 0; g < groups; g++) {
      double largest = 0;
      for (int k = begin[g]; k < begin[g + 1]; k++) {
        largest = Math.max(largest, numbers[candidate[k]][option[k]]);
      }
      total += largest;
    }
    return total == 0 ? 1 : Math.pow(10, Math.min(300, 14 - Math.floor(Math.log10(total))));
  }

  private long[] whole(double[][] numbers, double unit) {
    long[] whole = new long[begin[groups]];
    for (int k = 0; k < whole.length; k++) {
      whole[k] = Math.round(numbers[candidate[k]][option[k]] * unit);
    }
    return whole;
  }

  private static long[] negative(long[] numbers) {
    return Arrays.stream(numbers).map(x -> -x).toArray();
  }
}
