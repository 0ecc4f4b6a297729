package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.attache.Actor;
import org.attache.Tie;
import org.attache.TieGraph;

/**
 * What growth starts from, by numbers of actors: made up, or a graph whose actors keep their codes
 * and whose ties keep their kinds and dates.
 */
final class Roots {
  private final List<Actor> actors;
  private final List<Tie> before;
  private final int order;
  private final int[] from;
  private final int[] to;
  private final double[] extra;

  private Roots(
      List<Actor> actors, List<Tie> before, int order, int[] from, int[] to, double[] extra) {
    this.actors = actors;
    this.before = before;
    this.order = order;
    this.from = from;
    this.to = to;
    this.extra = extra;
  }

  /** So many actors, made up, each tied to every other. */
  static Roots complete(int order) {
    int ties = order * (order - 1) / 2;
    int[] from = new int[ties];
    int[] to = new int[ties];
    int tie = 0;
    for (int v = 1; v < order; v++) {
      for (int u = 0; u < v; u++) {
        from[tie] = v;
        to[tie] = u;
        tie++;
      }
    }
    return new Roots(List.of(), List.of(), order, from, to, new double[0]);
  }

  static Roots of(TieGraph graph) {
    List<Actor> actors = graph.actors();
    List<Tie> ties = graph.ties();
    int[] from = new int[ties.size()];
    int[] to = new int[ties.size()];
    for (int i = 0; i < from.length; i++) {
      Tie tie = ties.get(i);
      checkArgument(!tie.from().equals(tie.to()), "a seed holds no tie with oneself: %s", tie);
      from[i] = Collections.binarySearch(actors, tie.from());
      to[i] = Collections.binarySearch(actors, tie.to());
    }
    return new Roots(actors, ties, actors.size(), from, to, new double[0]);
  }

  Roots withExtra(Map<? extends Actor, Double> attractiveness) {
    double[] values = new double[order];
    attractiveness.forEach(
        (actor, value) -> {
          int v = Collections.binarySearch(actors, actor);
          checkArgument(v >= 0, "%s is not in the seed; give the seed first", actor);
          values[v] = checked(actor, value);
        });
    return new Roots(actors, before, order, from, to, values);
  }

  Roots withExtra(ToDoubleFunction<? super Actor> attractiveness) {
    checkArgument(!areMadeUp(), "give the seed before what its actors attract");
    double[] values = new double[order];
    for (int v = 0; v < order; v++) {
      values[v] = checked(actors.get(v), attractiveness.applyAsDouble(actors.get(v)));
    }
    return new Roots(actors, before, order, from, to, values);
  }

  private static double checked(Actor actor, double value) {
    checkArgument(
        value >= 0 && value < Double.POSITIVE_INFINITY,
        "the attractiveness of %s must be in [0, ∞): %s",
        actor,
        value);
    return value;
  }

  /** The actors of a run that holds so many in the end, in code order. */
  List<? extends Actor> actors(int order) {
    return Newcomers.after(actors, order);
  }

  /** The ties that keep their kinds and dates, none where all are made up. */
  List<Tie> before() {
    return before;
  }

  boolean areMadeUp() {
    return actors.isEmpty();
  }

  int order() {
    return order;
  }

  int ties() {
    return from.length;
  }

  int from(int tie) {
    return from[tie];
  }

  int to(int tie) {
    return to[tie];
  }

  double weight(int tie) {
    return before.isEmpty() ? 1 : before.get(tie).weight();
  }

  boolean hasExtra() {
    return Arrays.stream(extra).anyMatch(value -> value > 0);
  }

  /** What the actor attracts beside the kernel. */
  double extra(int v) {
    return extra.length > 0 ? extra[v] : 0;
  }
}
