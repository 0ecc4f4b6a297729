package org.attache;

import com.google.common.base.Suppliers;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A graph as ints, for those who write algorithms: compressed sparse rows, immutable.
 *
 * <p>Actors are numbered {@code 0 … order() − 1} in code order. The arcs of actor {@code v} are
 * {@code begin(v) … end(v) − 1}, sorted by target and then by row of the graph's ties. An
 * undirected tie is two arcs, a directed one is one arc at its start; a tie of an actor with itself
 * is one arc. Parallel ties are parallel arcs.
 *
 * <pre>{@code
 * for (int arc = a.begin(v); arc < a.end(v); arc++) {
 *   total += a.weight(arc);
 * }
 * }</pre>
 *
 * <p>Space: 16 bytes an arc, 8 where all weights are 1, and 4 bytes an actor.
 */
public final class Adjacency {
  private final List<Actor> actors;
  private final boolean directed;
  private final int[] begins;
  private final int[] targets;
  private final int[] ties;
  private final double[] weights;
  private final Supplier<int[]> numbering;
  private final Supplier<Adjacency> transpose;
  private final Map<Object, Object> forms = new ConcurrentHashMap<>(4);

  private Adjacency(
      List<Actor> actors,
      boolean directed,
      int[] begins,
      int[] targets,
      int[] ties,
      double[] weights) {
    this(actors, directed, begins, targets, ties, weights, () -> ties);
  }

  /**
   * Takes the arrays as they are; {@code weights} is empty when all are 1, {@code ties} when they
   * are numbered only if somebody asks.
   */
  private Adjacency(
      List<Actor> actors,
      boolean directed,
      int[] begins,
      int[] targets,
      int[] ties,
      double[] weights,
      Supplier<int[]> numbering) {
    this.actors = actors;
    this.directed = directed;
    this.begins = begins;
    this.targets = targets;
    this.ties = ties;
    this.weights = weights;
    this.numbering = numbering;
    this.transpose = Suppliers.memoize(this::reversed);
  }

  /**
   * {@return a graph made by an algorithm, of ties of strength 1 that are in no {@link TieGraph}}
   *
   * <p>Ties are numbered in the order of their first arcs. The arrays are copied. Time O(n + m).
   *
   * @param actors the actors in code order
   * @param directed whether an arc is a tie from one actor to the other; else a tie is two arcs
   * @param begins the first arc of each actor, and the number of arcs
   * @param targets the number of the actor each arc leads to, rising within the arcs of an actor
   */
  public static Adjacency of(
      List<? extends Actor> actors, boolean directed, int[] begins, int[] targets) {
    ArcCheck check = new ArcCheck(actors, directed, begins, targets);
    return new Adjacency(
        check.actors,
        directed,
        check.begins,
        check.targets,
        new int[0],
        new double[0],
        Suppliers.memoize(check::ties));
  }

  /**
   * {@return a graph without directions made by an algorithm, from the half of its arcs that lead
   * to actors who come before}
   *
   * <p>The arcs back are made here, so each tie is stated once: as grown, newcomers with the
   * partners they found. Ties have strength 1, are in no {@link TieGraph}, and are numbered in the
   * order of their first arcs. Time O(n + m), without a copy of what is given.
   *
   * @param actors the actors in code order
   * @param begins the first of the arcs of each actor, and their number
   * @param earlier the number of the actor each arc leads to, rising within the arcs of an actor
   *     and none above its own
   */
  public static Adjacency ofEarlier(List<? extends Actor> actors, int[] begins, int[] earlier) {
    Mirror mirror = new Mirror(actors, begins, earlier);
    return new Adjacency(
        mirror.actors,
        false,
        mirror.begins,
        mirror.targets,
        new int[0],
        new double[0],
        Suppliers.memoize(() -> ArcCheck.ties(mirror.begins, mirror.targets)));
  }

  /** Arcs of these ties: both ways, or one way where they have a direction, or all one way. */
  static Adjacency of(TieColumns columns, boolean directed, boolean allOneWay) {
    ArcSort sort = new ArcSort(columns, directed, allOneWay);
    return new Adjacency(
        columns.actors, directed, sort.begins, sort.targets, sort.ties, sort.weights());
  }

  /** Where each element goes in a stable sort by key; fills the row starts. */
  private static int[] places(int[] keys, int n, int[] begins) {
    for (int key : keys) {
      begins[key + 1]++;
    }
    for (int v = 0; v < n; v++) {
      begins[v + 1] += begins[v];
    }
    int[] next = Arrays.copyOf(begins, n);
    int[] place = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      place[i] = next[keys[i]]++;
    }
    return place;
  }

  private static int[] moved(int[] values, int[] place) {
    int[] result = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      result[place[i]] = values[i];
    }
    return result;
  }

  private Adjacency reversed() {
    int n = order();
    int[] begin = new int[n + 1];
    int[] place = places(targets, n, begin);
    int[] sources = new int[targets.length];
    for (int v = 0; v < n; v++) {
      Arrays.fill(sources, begins[v], begins[v + 1], v);
    }
    double[] moved = new double[weights.length];
    for (int arc = 0; arc < weights.length; arc++) {
      moved[place[arc]] = weights[arc];
    }
    return new Adjacency(
        actors, directed, begin, moved(sources, place), moved(numbering.get(), place), moved);
  }

  /** {@return the number of actors} */
  public int order() {
    return begins.length - 1;
  }

  /** {@return the number of arcs} */
  public int arcs() {
    return targets.length;
  }

  /** {@return whether ties run from one actor to the other} */
  public boolean isDirected() {
    return directed;
  }

  /** {@return whether some weight differs from 1} */
  public boolean isWeighted() {
    return weights.length > 0;
  }

  /**
   * {@return the first arc of the actor}
   *
   * @param v the actor's number
   */
  public int begin(int v) {
    return begins[v];
  }

  /**
   * {@return the arc after the actor's last}
   *
   * @param v the actor's number
   */
  public int end(int v) {
    return begins[v + 1];
  }

  /**
   * {@return the number of the actor an arc leads to}
   *
   * @param arc the arc
   */
  public int target(int arc) {
    return targets[arc];
  }

  /**
   * {@return the strength of the arc's tie}
   *
   * @param arc the arc
   */
  public double weight(int arc) {
    return weights.length == 0 ? 1 : weights[arc];
  }

  /**
   * {@return the row of the arc's tie in the graph's {@code ties()}}
   *
   * @param arc the arc
   */
  public int tie(int arc) {
    return ties.length > 0 ? ties[arc] : numbering.get()[arc];
  }

  /**
   * {@return the actor of that number}
   *
   * @param v the number
   */
  public Actor actor(int v) {
    return actors.get(v);
  }

  /**
   * {@return the number of the actor; an actor the graph does not hold is refused}
   *
   * @param actor the actor
   */
  public int index(Actor actor) {
    int place = Collections.binarySearch(actors, actor);
    if (place < 0) {
      throw Actors.unknown(actor.code(), actors);
    }
    return place;
  }

  /** {@return the same arcs turned round; itself where ties have no direction} */
  public Adjacency transpose() {
    return directed ? transpose.get() : this;
  }

  /**
   * {@return what a function makes of these arcs, made once and kept as long as they are: a form of
   * the graph that several measures share, such as rows without parallel arcs}
   *
   * @param form how it is made; equal functions are one form, so use a record, and nothing that
   *     changes may come of it
   * @param <T> the type of the form
   */
  public <T> T as(Function<? super Adjacency, T> form) {
    Object kept = forms.get(form);
    if (kept == null) {
      T made = form.apply(this);
      Object other = forms.putIfAbsent(form, made);
      kept = other == null ? made : other;
    }
    @SuppressWarnings("unchecked") // only form itself puts a value under form
    T result = (T) kept;
    return result;
  }

  /** {@return the numbers of actors and arcs} */
  @Override
  public String toString() {
    return "Adjacency of "
        + Words.count(order(), "actor")
        + " and "
        + Words.count(arcs(), directed ? "directed arc" : "arc");
  }
}
