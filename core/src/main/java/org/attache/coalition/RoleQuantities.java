package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.Actor;
import org.attache.Direction;
import org.attache.Run;
import org.attache.Scores;
import org.attache.TieGraph;
import org.attache.internal.Arcs;
import org.attache.internal.Rows;

/** What roles are read from: numbers of all actors but the pivotal state, in code order. */
final class RoleQuantities {
  private static final double ROUNDING = 1e-9;

  private final TieGraph graph;
  private final Rows partners;
  private final Rows along;
  private final int from;
  private final List<Actor> others;

  RoleQuantities(TieGraph graph, Direction direction, Actor from) {
    this.graph = graph;
    this.partners = Arcs.partners(graph, Direction.ALL);
    this.along = Arcs.partners(graph, direction);
    this.from = graph.actors().indexOf(from);
    this.others = new ArrayList<>(graph.actors());
    others.remove(this.from);
  }

  double[] values(Scores scores) {
    return others.stream().mapToDouble(scores::of).toArray();
  }

  private int number(int place) {
    return place < from ? place : place + 1;
  }

  /** Who meets a rule. */
  private static boolean[] played(RoleRule rule, Map<String, double[]> quantities) {
    boolean[] played = new boolean[0];
    for (RoleCondition condition : rule.conditions()) {
      double[] values = quantities.get(condition.quantity());
      checkArgument(
          values != null,
          "no quantity %s for the role %s among %s",
          condition.quantity(),
          rule.role(),
          quantities.keySet());
      boolean[] met = condition.met(values);
      for (int v = 0; v < played.length; v++) {
        met[v] = rule.all() ? met[v] && played[v] : met[v] || played[v];
      }
      played = met;
    }
    return played;
  }

  /** Everyone with the roles it could play: those of most first, then in code order. */
  List<RolesPlayed.Player> players(List<RoleRule> rules, Map<String, double[]> quantities) {
    List<boolean[]> played = rules.stream().map(rule -> played(rule, quantities)).toList();
    List<RolesPlayed.Player> players = new ArrayList<>();
    for (int place = 0; place < others.size(); place++) {
      List<String> roles = new ArrayList<>();
      for (int rule = 0; rule < rules.size(); rule++) {
        if (played.get(rule)[place]) {
          roles.add(rules.get(rule).role());
        }
      }
      Map<String, Double> own = new LinkedHashMap<>();
      for (Map.Entry<String, double[]> quantity : quantities.entrySet()) {
        own.put(quantity.getKey(), quantity.getValue()[place]);
      }
      players.add(new RolesPlayed.Player(others.get(place), roles, own));
    }
    players.sort(Comparator.comparingInt(player -> -player.roles().size()));
    return players;
  }

  void addJoining(Thresholds thresholds, Map<String, double[]> quantities) {
    Needs needs = thresholds.needs(graph);
    double[] threshold = new double[others.size()];
    double[] cascade = new double[others.size()];
    boolean heads = Arrays.stream(needs.weight).allMatch(weight -> weight == 1);
    for (int place = 0; place < threshold.length; place++) {
      Run.stopIfInterrupted();
      int v = number(place);
      double need = needs.need[v];
      boolean never = need == Double.POSITIVE_INFINITY;
      threshold[place] = never ? Double.NaN : heads ? Math.ceil(need - ROUNDING) : need;
      boolean[] founders = new boolean[needs.order()];
      founders[v] = true;
      cascade[place] = joined(needs.joined(founders));
    }
    quantities.put("threshold", threshold);
    quantities.put("cascade", cascade);
  }

  private static int joined(boolean[] in) {
    int joined = 0;
    for (boolean one : in) {
      joined += one ? 1 : 0;
    }
    return joined;
  }

  void addBrokerage(Map<String, double[]> quantities) {
    double[] bridged = new double[others.size()];
    for (int place = 0; place < bridged.length; place++) {
      Run.stopIfInterrupted();
      bridged[place] = bridged(number(place));
    }
    quantities.put("brokerage", bridged);
  }

  private long bridged(int v) {
    long pairs = 0;
    for (int one = partners.begin[v]; one < partners.begin[v + 1]; one++) {
      for (int other = one + 1; other < partners.begin[v + 1]; other++) {
        pairs += isTied(partners.target[one], partners.target[other]) ? 0 : 1;
      }
    }
    return pairs;
  }

  private boolean isTied(int v, int w) {
    return Arrays.binarySearch(partners.target, partners.begin[v], partners.begin[v + 1], w) >= 0;
  }

  void addBlocking(Blockers blockers, boolean vetoes, Map<String, double[]> quantities) {
    double[] dominance = new double[others.size()];
    double[] cuts = new double[others.size()];
    double[] veto = new double[others.size()];
    int reached = blockers.partners() + along.degree(from);
    for (Blockers.Blocker blocker : blockers.blockers()) {
      int place = others.indexOf(blocker.actor());
      dominance[place] = (double) blocker.alone() / Math.max(1, reached - 1);
      cuts[place] = blocker.alone() + blocker.together();
      veto[place] = blocker.veto() ? 1 : 0;
    }
    quantities.put("dominance", dominance);
    quantities.put("cuts", cuts);
    if (vetoes) {
      quantities.put("veto", veto);
    }
  }
}
