package org.attache.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.attache.Actor;
import org.attache.Tie;
import org.attache.TieGraph;

/** Games restricted to ties, worked out by the definitions: all orders, all sets, all trees. */
final class Restricted {

  private Restricted() {}

  /** The connected parts of a coalition by the ties among its members. */
  static List<Set<Actor>> parts(Set<Actor> coalition, List<Tie> ties) {
    List<Set<Actor>> parts = new ArrayList<>();
    coalition.forEach(actor -> parts.add(new TreeSet<>(Set.of(actor))));
    for (Tie tie : ties) {
      if (coalition.contains(tie.from()) && coalition.contains(tie.to())) {
        Set<Actor> from = partOf(tie.from(), parts);
        Set<Actor> to = partOf(tie.to(), parts);
        if (from != to) {
          from.addAll(to);
          parts.removeIf(part -> part == to);
        }
      }
    }
    return parts;
  }

  private static Set<Actor> partOf(Actor actor, List<Set<Actor>> parts) {
    return parts.stream().filter(part -> part.contains(actor)).findFirst().orElseThrow();
  }

  static double worth(Set<Actor> coalition, List<Tie> ties, CoalitionGame game) {
    return parts(coalition, ties).stream()
        .mapToDouble(part -> game.worth(new ArrayList<>(part)))
        .sum();
  }

  /** Shapley's value of anything, over all orders. */
  static <T> double[] shapley(List<T> all, ToDoubleFunction<List<T>> worth) {
    double[] sums = new double[all.size()];
    List<List<T>> orders = orders(all);
    for (List<T> order : orders) {
      for (int i = 0; i < order.size(); i++) {
        double gain =
            worth.applyAsDouble(order.subList(0, i + 1)) - worth.applyAsDouble(order.subList(0, i));
        sums[all.indexOf(order.get(i))] += gain / orders.size();
      }
    }
    return sums;
  }

  static <T> List<List<T>> orders(List<T> all) {
    List<List<T>> orders = new ArrayList<>();
    orders.add(List.of());
    for (T one : all) {
      List<List<T>> longer = new ArrayList<>();
      for (List<T> order : orders) {
        for (int at = 0; at <= order.size(); at++) {
          List<T> with = new ArrayList<>(order);
          with.add(at, one);
          longer.add(with);
        }
      }
      orders = longer;
    }
    return orders;
  }

  static double[] myerson(TieGraph graph, CoalitionGame game) {
    return shapley(graph.actors(), some -> worth(new TreeSet<>(some), graph.ties(), game));
  }

  static double[] position(TieGraph graph, CoalitionGame game) {
    Set<Actor> all = new TreeSet<>(graph.actors());
    double[] ties = shapley(graph.ties(), some -> worth(all, some, game));
    double[] values = new double[graph.actors().size()];
    for (int i = 0; i < ties.length; i++) {
      values[graph.actors().indexOf(graph.ties().get(i).from())] += ties[i] / 2;
      values[graph.actors().indexOf(graph.ties().get(i).to())] += ties[i] / 2;
    }
    return values;
  }

  static double[] banzhaf(TieGraph graph, CoalitionGame game) {
    List<Actor> actors = graph.actors();
    double[] values = new double[actors.size()];
    for (Set<Actor> coalition : subsets(actors)) {
      double worth = worth(coalition, graph.ties(), game);
      for (int v = 0; v < values.length; v++) {
        double sign = coalition.contains(actors.get(v)) ? 1 : -1;
        values[v] += sign * worth / (1 << (actors.size() - 1));
      }
    }
    return values;
  }

  static List<Set<Actor>> subsets(List<Actor> actors) {
    List<Set<Actor>> subsets = new ArrayList<>();
    for (int bits = 0; bits < 1 << actors.size(); bits++) {
      Set<Actor> subset = new TreeSet<>();
      for (int v = 0; v < actors.size(); v++) {
        if ((bits >> v & 1) == 1) {
          subset.add(actors.get(v));
        }
      }
      subsets.add(subset);
    }
    return subsets;
  }

  /** Every tree of a connected set: what each gets, one array a tree. */
  static List<double[]> trees(
      Set<Actor> set, Set<Actor> leaders, TieGraph graph, CoalitionGame game) {
    List<double[]> trees = new ArrayList<>();
    for (Actor leader : leaders) {
      Set<Actor> rest = new TreeSet<>(set);
      rest.remove(leader);
      double[] own = new double[graph.actors().size()];
      own[graph.actors().indexOf(leader)] =
          game.worth(new ArrayList<>(set)) - worth(rest, graph.ties(), game);
      List<double[]> below = List.of(own);
      for (Set<Actor> part : parts(rest, graph.ties())) {
        Set<Actor> near = new TreeSet<>(part);
        near.removeIf(
            actor -> graph.ties().stream().noneMatch(t -> t.touches(actor) && t.touches(leader)));
        List<double[]> next = new ArrayList<>();
        for (double[] lower : trees(part, near, graph, game)) {
          below.forEach(tree -> next.add(sum(tree, lower)));
        }
        below = next;
      }
      trees.addAll(below);
    }
    return trees;
  }

  private static double[] sum(double[] one, double[] other) {
    double[] sum = one.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += other[i];
    }
    return sum;
  }

  static double[] averageTree(TieGraph graph, CoalitionGame game) {
    double[] values = new double[graph.actors().size()];
    for (Set<Actor> part : parts(new TreeSet<>(graph.actors()), graph.ties())) {
      List<double[]> trees = trees(part, part, graph, game);
      for (double[] tree : trees) {
        for (int v = 0; v < values.length; v++) {
          values[v] += tree[v] / trees.size();
        }
      }
    }
    return values;
  }
}
