package org.attache.coalition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attache.Actor;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;

/**
 * Recruitment as the formulas read, one pair and one coalition after another; reluctance,
 * uncertainty and capability differ from state to state.
 */
final class SlowRecruitment {
  static final double MOST = 2.5;
  static final double CHANCE = 0.6;
  static final double VERIFICATION = 0.25;
  private static final double[] SHARES = {1, 0.5, 0.25};

  final TieGraph graph;
  final List<Actor> candidates;
  private final Actor pivotal;
  private final double penalty;

  /** A coalition and what it comes to; levels −1 for those not in. */
  record Found(List<Integer> levels, double cost, double strength, int members) {}

  SlowRecruitment(TieGraph graph, double penalty) {
    this.graph = graph;
    this.pivotal = graph.actors().get(0);
    this.candidates = graph.actors().subList(1, graph.actors().size());
    this.penalty = penalty;
  }

  Recruitment recruitment() {
    Bargaining terms =
        Bargaining.standard()
            .withReluctance("reluctance", SlowRecruitment::reluctance)
            .withUncertainty("uncertainty", SlowRecruitment::uncertainty)
            .withMostPaid(MOST)
            .withChanceOfDefault(CHANCE)
            .withVerification(VERIFICATION)
            .withMotivationPenalty(penalty);
    return Recruitment.by(pivotal).gathering("capability", SlowRecruitment::capability).with(terms);
  }

  private static int number(Actor actor) {
    return Integer.parseInt(actor.code().substring(1)) - 10_000;
  }

  static double reluctance(Actor actor) {
    return number(actor) % 3 - 0.5;
  }

  static double uncertainty(Actor actor) {
    return (number(actor) % 4) / 2.0;
  }

  static double capability(Actor actor) {
    return 1 + number(actor) * 7 % 5;
  }

  private double strength(Actor one, Actor other, TieKind kind) {
    double sum = 0;
    for (Tie tie : graph.ties()) {
      boolean between =
          (tie.from().equals(one) && tie.to().equals(other))
              || (tie.from().equals(other) && tie.to().equals(one));
      sum += between && tie.kinds().contains(kind) ? tie.weight() : 0;
    }
    return Math.log(1 + sum);
  }

  double leverage(Actor one, Actor other) {
    Map<String, TieKind> kinds = new TreeMap<>();
    graph.kinds().forEach(kind -> kinds.put(kind.name(), kind));
    double sum = 0;
    for (TieKind kind : kinds.values()) {
      List<Double> all = new ArrayList<>();
      for (Actor i : graph.actors()) {
        for (Actor j : graph.actors()) {
          if (i.compareTo(j) < 0) {
            all.add(strength(i, j, kind));
          }
        }
      }
      double mean = all.stream().mapToDouble(x -> x).average().orElse(0);
      double variance = all.stream().mapToDouble(x -> (x - mean) * (x - mean)).average().orElse(0);
      double z = (strength(one, other, kind) - mean) / Math.sqrt(variance);
      sum += variance < 1e-18 ? 0 : z;
    }
    return kinds.isEmpty() ? 0 : sum / kinds.size();
  }

  private double share(Actor candidate) {
    return 1 / (1 + Math.exp(-leverage(pivotal, candidate)));
  }

  private double price(int i, int level) {
    Actor candidate = candidates.get(i);
    double left = uncertainty(candidate) * (1 - share(candidate));
    double price = SHARES[level] * Math.max(0, reluctance(candidate) + left);
    return price > MOST * share(candidate) * (1 + 1e-9) ? Double.POSITIVE_INFINITY : price;
  }

  private double expected(int i, int level) {
    Actor candidate = candidates.get(i);
    double chance = CHANCE * (1 - share(candidate)) * (1 - VERIFICATION);
    double willing = price(i, level) > 0 ? 1 - penalty : 1;
    return SHARES[level] * capability(candidate) * (1 - chance) * willing;
  }

  /** Every coalition at every level that can be paid. */
  List<Found> all() {
    int n = candidates.size();
    double[][] prices = new double[n][3];
    double[][] strengths = new double[n][3];
    for (int i = 0; i < n; i++) {
      for (int level = 0; level < 3; level++) {
        prices[i][level] = price(i, level);
        strengths[i][level] = expected(i, level);
      }
    }
    List<Found> all = new ArrayList<>();
    for (int code = 0; code < Math.pow(4, n); code++) {
      List<Integer> levels = new ArrayList<>();
      double cost = 0;
      double strength = capability(pivotal);
      int members = 0;
      for (int i = 0; i < n; i++) {
        int level = (code >> (2 * i) & 3) - 1;
        levels.add(level);
        if (level >= 0) {
          cost += prices[i][level];
          strength += strengths[i][level];
          members++;
        }
      }
      if (cost < Double.POSITIVE_INFINITY) {
        all.add(new Found(levels, cost, strength, members));
      }
    }
    return all;
  }

  /** Whether all members are reached from the pivotal state through members. */
  boolean hangsTogether(Found found) {
    List<Actor> reached = new ArrayList<>(List.of(pivotal));
    for (int at = 0; at < reached.size(); at++) {
      for (Tie tie : graph.ties()) {
        if (tie.from().equals(reached.get(at)) || tie.to().equals(reached.get(at))) {
          int i = candidates.indexOf(tie.other(reached.get(at)));
          if (i >= 0 && found.levels().get(i) >= 0 && !reached.contains(candidates.get(i))) {
            reached.add(candidates.get(i));
          }
        }
      }
    }
    return reached.size() == found.members() + 1;
  }
}
