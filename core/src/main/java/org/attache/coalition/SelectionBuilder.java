package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.attache.internal.Rows;

/** Puts together whom to select from and on what terms. */
final class SelectionBuilder {
  final double[][] cost;
  final double[][] strength;
  final boolean[] required;
  final boolean[] vetoed;
  final ImmutableList.Builder<int[]> exclusive = ImmutableList.builder();
  private double budget = Double.POSITIVE_INFINITY;
  private double target;
  private int atLeast;
  private int atMost = Integer.MAX_VALUE;
  private Optional<SelectionTies> ties = Optional.empty();
  private long limit = 2_000_000;

  private SelectionBuilder(double[][] cost, double[][] strength) {
    this.cost = cost;
    this.strength = strength;
    this.required = new boolean[cost.length];
    this.vetoed = new boolean[cost.length];
  }

  /**
   * At most one option of each candidate can be chosen.
   *
   * @param cost what each option of each candidate costs: 0 or more, infinite if not possible
   * @param strength what each option of each candidate adds: 0 or more, finite
   */
  static SelectionBuilder of(double[][] cost, double[][] strength) {
    checkArgument(
        cost.length == strength.length,
        "costs of %s candidates, strengths of %s",
        cost.length,
        strength.length);
    for (int i = 0; i < cost.length; i++) {
      checkArgument(
          cost[i].length == strength[i].length, "candidate %s needs two numbers an option", i);
      for (int o = 0; o < cost[i].length; o++) {
        checkArgument(cost[i][o] >= 0, "a cost must be 0 or more: %s", cost[i][o]);
        checkArgument(
            strength[i][o] >= 0 && strength[i][o] < Double.POSITIVE_INFINITY,
            "a strength must be 0 or more and finite: %s",
            strength[i][o]);
      }
    }
    return new SelectionBuilder(cost, strength);
  }

  /** What all chosen may cost at most; by default any amount. */
  SelectionBuilder withBudget(double most) {
    checkArgument(most >= 0, "the budget must be 0 or more: %s", most);
    this.budget = most;
    return this;
  }

  /** How strong all chosen must be together; by default 0. */
  SelectionBuilder withStrength(double least) {
    checkArgument(
        least >= 0 && least < Double.POSITIVE_INFINITY,
        "the strength must be 0 or more and finite: %s",
        least);
    this.target = least;
    return this;
  }

  /** How many must be chosen; by default any number. */
  SelectionBuilder withMembers(int least, int most) {
    checkArgument(
        0 <= least && least <= most, "members must be from 0 up to no fewer: %s, %s", least, most);
    this.atLeast = least;
    this.atMost = most;
    return this;
  }

  SelectionBuilder withRequired(int candidate) {
    required[checkElementIndex(candidate, required.length)] = true;
    return this;
  }

  SelectionBuilder withVetoed(int candidate) {
    vetoed[checkElementIndex(candidate, vetoed.length)] = true;
    return this;
  }

  /** Not both can be chosen. */
  SelectionBuilder withExclusive(int one, int other) {
    checkElementIndex(one, cost.length);
    checkElementIndex(other, cost.length);
    checkArgument(one != other, "a candidate cannot exclude itself: %s", one);
    exclusive.add(new int[] {one, other});
    return this;
  }

  /**
   * All chosen must be reached from the start through chosen candidates only.
   *
   * @param rows the ties, followed along their direction
   * @param start where to start; without being a candidate it counts as chosen
   * @param vertexOf where each candidate is found in the rows
   */
  SelectionBuilder withConnection(Rows rows, int start, int[] vertexOf) {
    checkElementIndex(start, rows.order());
    checkArgument(
        vertexOf.length == cost.length,
        "%s candidates but places of %s",
        cost.length,
        vertexOf.length);
    for (int vertex : vertexOf) {
      checkElementIndex(vertex, rows.order());
    }
    this.ties = Optional.of(new SelectionTies(rows, start, vertexOf));
    return this;
  }

  /** How many steps the search may take before it gives the best found; 0 for none. */
  SelectionBuilder withLimit(long nodes) {
    checkArgument(nodes >= 0, "the limit must be 0 or more: %s", nodes);
    this.limit = nodes;
    return this;
  }

  double budget() {
    return budget;
  }

  double target() {
    return target;
  }

  int atLeast() {
    return atLeast;
  }

  int atMost() {
    return atMost;
  }

  Optional<SelectionTies> ties() {
    return ties;
  }

  long limit() {
    return limit;
  }

  /** {@return the selection on these terms} */
  Selection build() {
    return new Selection(this);
  }
}
