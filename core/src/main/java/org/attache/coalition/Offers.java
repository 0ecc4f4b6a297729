package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.List;

/** What each candidate would take and bring, for one leverage over each. */
final class Offers {
  private static final double ROUNDING = 1e-9;

  final double[] left;
  final double[] full;
  final double[] cap;
  final double[] chance;

  /** Expected strength in full, before any motivation penalty. */
  final double[] expected;

  private final List<ParticipationLevel> levels;
  private final double kept;

  /** For the leverage of each mechanism over each candidate. */
  Offers(RecruitmentScene scene, double[][] leverage) {
    int n = scene.candidates();
    Bargaining terms = scene.recruitment.bargaining;
    this.levels = terms.levels;
    this.kept = 1 - terms.penalty();
    this.left = new double[n];
    this.full = new double[n];
    this.cap = new double[n];
    this.chance = new double[n];
    this.expected = new double[n];
    for (int i = 0; i < n; i++) {
      inform(scene, i, share(leverage[RecruitmentLevers.INFORMING][i]));
      pay(scene, i, share(leverage[RecruitmentLevers.PAYING][i]));
      commit(scene, i, share(leverage[RecruitmentLevers.COMMITTING][i]));
    }
  }

  static double share(double leverage) {
    return 1 / (1 + Math.exp(-leverage));
  }

  private void inform(RecruitmentScene scene, int i, double share) {
    left[i] = left(scene, i, share);
    check(left[i] >= 0 && left[i] < Double.POSITIVE_INFINITY, "uncertainty left", scene, i, left);
    full[i] = Math.max(0, scene.reluctance[i] + left[i]);
  }

  private static double left(RecruitmentScene scene, int i, double share) {
    return scene
        .recruitment
        .bargaining
        .mechanisms
        .informing
        .rule()
        .left(scene.uncertainty[i], share);
  }

  /** The price of full participation for another leverage over a candidate. */
  static double full(RecruitmentScene scene, int i, double leverage) {
    return Math.max(0, scene.reluctance[i] + left(scene, i, share(leverage)));
  }

  private void pay(RecruitmentScene scene, int i, double share) {
    Bargaining terms = scene.recruitment.bargaining;
    cap[i] = terms.mechanisms.paying.rule().cap(terms.most(), share);
    check(cap[i] >= 0, "cap", scene, i, cap);
  }

  private void commit(RecruitmentScene scene, int i, double share) {
    Bargaining terms = scene.recruitment.bargaining;
    Committing rule = terms.mechanisms.committing.rule();
    chance[i] = rule.chanceOfDefault(terms.chanceOfDefault(), share, scene.verification[i]);
    check(chance[i] >= 0 && chance[i] <= 1, "chance of default", scene, i, chance);
    expected[i] = scene.capability[i] * (1 - chance[i]);
  }

  private static void check(
      boolean fine, String what, RecruitmentScene scene, int i, double[] values) {
    checkArgument(fine, "a mechanism gave %s the %s %s", scene.candidate(i), what, values[i]);
  }

  int levels() {
    return levels.size();
  }

  double price(int i, int level) {
    return levels.get(level).burden() * full[i];
  }

  boolean isPossible(int i, int level) {
    return price(i, level) <= cap[i] * (1 + ROUNDING);
  }

  double strength(int i, int level) {
    double whole = levels.get(level).contribution() * expected[i];
    return price(i, level) > 0 ? whole * kept : whole;
  }

  /** The first level that can be paid, −1 where none can. */
  int fullest(int i) {
    int level = 0;
    while (level < levels.size() && !isPossible(i, level)) {
      level++;
    }
    return level == levels.size() ? -1 : level;
  }

  /** What each option costs, infinite where it is not possible. */
  double[][] costs() {
    double[][] costs = new double[full.length][levels.size()];
    for (int i = 0; i < costs.length; i++) {
      for (int level = 0; level < costs[i].length; level++) {
        costs[i][level] = isPossible(i, level) ? price(i, level) : Double.POSITIVE_INFINITY;
      }
    }
    return costs;
  }

  double[][] strengths() {
    double[][] strengths = new double[full.length][levels.size()];
    for (int i = 0; i < strengths.length; i++) {
      for (int level = 0; level < strengths[i].length; level++) {
        strengths[i][level] = strength(i, level);
      }
    }
    return strengths;
  }

  /**
   * Candidates in the order of what they cost for what they bring: those that can be brought in at
   * all, then by full price over strength, then the stronger, then in code order.
   */
  int[] order() {
    Integer[] places = new Integer[full.length];
    Arrays.setAll(places, i -> i);
    Arrays.sort(places, this::compare);
    return Arrays.stream(places).mapToInt(i -> i).toArray();
  }

  private int compare(int one, int other) {
    int possible = Boolean.compare(fullest(one) < 0, fullest(other) < 0);
    int ratio = Double.compare(ratio(one), ratio(other));
    int strength = Double.compare(expected[other], expected[one]);
    return possible != 0 ? possible : ratio != 0 ? ratio : strength;
  }

  private double ratio(int i) {
    return full[i] == 0 ? 0 : full[i] / expected[i];
  }
}
