package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.TieGraph;
import org.attache.internal.Rows;

/**
 * Who waits for whom and for how much before joining.
 *
 * @param given the thresholds of actors in code order
 * @param shares whether they are shares of others, not numbers
 * @param partners whether actors look at partners alone
 * @param direction which partners
 * @param founders who waits for nobody
 * @param capability what others count, where not 1 each
 * @param later from which wave on some may join
 * @param waiting for whom some wait by name
 */
record JoiningRules(
    Function<List<Actor>, double[]> given,
    boolean shares,
    boolean partners,
    Direction direction,
    List<String> founders,
    Optional<ActorNumber> capability,
    ImmutableSortedMap<String, Integer> later,
    ImmutableSortedMap<String, List<String>> waiting) {
  private static final double ROUNDING = 1e-9;

  static JoiningRules of(Function<List<Actor>, double[]> given, boolean shares) {
    return new JoiningRules(
        given,
        shares,
        false,
        Direction.OUT,
        List.of(),
        Optional.empty(),
        ImmutableSortedMap.of(),
        ImmutableSortedMap.of());
  }

  JoiningRules withPartners(boolean partners, Direction direction) {
    return new JoiningRules(
        given, shares, partners, direction, founders, capability, later, waiting);
  }

  JoiningRules withFounders(List<String> codes) {
    return new JoiningRules(given, shares, partners, direction, codes, capability, later, waiting);
  }

  JoiningRules withCapability(ActorNumber number) {
    return new JoiningRules(
        given, shares, partners, direction, founders, Optional.of(number), later, waiting);
  }

  JoiningRules withLater(int wave, List<String> codes) {
    Map<String, Integer> all = new TreeMap<>(later);
    codes.forEach(code -> all.put(code, wave));
    ImmutableSortedMap<String, Integer> copy = ImmutableSortedMap.copyOf(all);
    return new JoiningRules(
        given, shares, partners, direction, founders, capability, copy, waiting);
  }

  JoiningRules withWaiting(String code, List<String> others) {
    Map<String, List<String>> all = new TreeMap<>(waiting);
    all.put(code, others);
    ImmutableSortedMap<String, List<String>> copy = ImmutableSortedMap.copyOf(all);
    return new JoiningRules(given, shares, partners, direction, founders, capability, later, copy);
  }

  /** How much each actor of a graph needs. */
  Needs in(TieGraph graph) {
    TieGraph read = direction == Direction.ALL || !partners ? graph.undirected() : graph;
    Adjacency arcs = read.adjacency();
    ActorNumber counted = capability.orElse(ActorNumber.each("capability", 1));
    double[] weight = counted.ofAll(arcs, actor -> true);
    double[] need = needs(arcs, given.apply(graph.actors()), weight);
    int[] open = new int[need.length];
    later.forEach((code, wave) -> open[arcs.index(graph.actor(code))] = wave);
    waiting.keySet().forEach(graph::actor);
    int[][] named = new int[need.length][];
    Arrays.setAll(named, v -> awaited(graph, arcs, v));
    for (String code : founders) {
      int v = arcs.index(graph.actor(code));
      need[v] = 0;
      open[v] = 0;
      named[v] = new int[0];
    }
    Direction along = direction == Direction.ALL ? Direction.OUT : direction;
    return new Needs(
        arcs, need, weight, open, named, partners ? Rows.of(arcs, along, Parallel.DISTINCT) : null);
  }

  private double[] needs(Adjacency arcs, double[] thresholds, double[] weight) {
    Rows looks =
        partners ? Rows.of(arcs, opposite(), Parallel.DISTINCT) : Rows.of(arcs, Parallel.DISTINCT);
    double all = Arrays.stream(weight).sum();
    double[] need = new double[weight.length];
    for (int v = 0; v < need.length; v++) {
      checkArgument(
          thresholds[v] >= 0,
          "the threshold of %s must not be negative: %s",
          arcs.actor(v),
          thresholds[v]);
      need[v] = need(thresholds[v], partners ? sum(looks, v, weight) : all - weight[v]);
    }
    return need;
  }

  private Direction opposite() {
    return direction == Direction.OUT ? Direction.IN : Direction.OUT;
  }

  private static double sum(Rows looks, int v, double[] weight) {
    double sum = 0;
    for (int i = looks.begin[v]; i < looks.begin[v + 1]; i++) {
      sum += weight[looks.target[i]];
    }
    return sum;
  }

  private double need(double threshold, double others) {
    double need = shares ? threshold * others : threshold;
    boolean never =
        need > others + ROUNDING * Math.max(1, others) || (threshold > 0 && !(others > 0));
    return never ? Double.POSITIVE_INFINITY : need;
  }

  private int[] awaited(TieGraph graph, Adjacency arcs, int v) {
    return waiting.getOrDefault(arcs.actor(v).code(), List.of()).stream()
        .mapToInt(code -> arcs.index(graph.actor(code)))
        .toArray();
  }

  Map<String, String> options() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    String whom = partners ? "partners" : "others";
    String what = capability.map(number -> "the " + number + " of " + whom).orElse(whom);
    String unit = capability.isEmpty() ? "numbers of " : "amounts of ";
    options.put("as", (shares ? "shares of " : unit) + what);
    if (partners) {
      options.put("direction", direction.toString());
    }
    if (!founders.isEmpty()) {
      options.put("from", String.join("+", founders));
    }
    later.forEach((code, wave) -> options.put("open to " + code, "from wave " + wave));
    waiting.forEach((code, others) -> options.put(code + " waits for", String.join("+", others)));
    return options.buildOrThrow();
  }
}
