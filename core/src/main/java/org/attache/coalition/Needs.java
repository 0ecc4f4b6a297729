package org.attache.coalition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.attache.Adjacency;
import org.attache.internal.Rows;
import org.jspecify.annotations.Nullable;

/** How many others, or how much capability, each actor needs to join, and who tells whom. */
final class Needs {
  private static final double ROUNDING = 1e-9;

  final Adjacency arcs;

  /** What must have joined; infinite for one who never does. */
  final double[] need;

  /** What each actor counts: 1, or its capability. */
  final double[] weight;

  /** From which wave on each actor may join. */
  final int[] open;

  /** Who must have joined before each actor does. */
  private final int[][] named;

  /** Whom each actor tells that it has joined; nothing where everyone tells everyone. */
  private final @Nullable Rows tells;

  Needs(
      Adjacency arcs,
      double[] need,
      double[] weight,
      int[] open,
      int[][] named,
      @Nullable Rows tells) {
    this.arcs = arcs;
    this.need = need;
    this.weight = weight;
    this.open = open;
    this.named = named;
    this.tells = tells;
  }

  int order() {
    return need.length;
  }

  /** Whether all that counts is how much has joined, not who. */
  boolean isByAmount() {
    return tells == null && Arrays.stream(named).allMatch(others -> others.length == 0);
  }

  /** Whether so much is enough for an actor. */
  private boolean suffices(double joined, int v) {
    return joined >= need[v] - ROUNDING * Math.max(1, need[v]);
  }

  /**
   * Who joins in which wave beside some more founders, waves without anyone before others are open
   * among them.
   */
  List<int[]> waves(boolean[] founders) {
    List<int[]> waves = new ArrayList<>();
    boolean[] in = new boolean[order()];
    double[] seen = new double[tells == null ? 1 : order()];
    int last = Arrays.stream(open).max().orElse(0);
    int ended = 0;
    for (int wave = 0; wave == waves.size(); wave++) {
      int now = wave;
      int[] newly =
          IntStream.range(0, order())
              .filter(
                  v -> !in[v] && (founders[v] || joins(v, now, in, seen[tells == null ? 0 : v])))
              .toArray();
      for (int v : newly) {
        in[v] = true;
        tell(v, seen);
      }
      if (newly.length > 0 || wave < last) {
        waves.add(newly);
        ended = newly.length > 0 ? waves.size() : ended;
      }
    }
    return waves.subList(0, ended);
  }

  private boolean joins(int v, int wave, boolean[] in, double seen) {
    return wave >= open[v]
        && suffices(seen, v)
        && Arrays.stream(named[v]).allMatch(other -> in[other]);
  }

  private void tell(int v, double[] seen) {
    if (tells == null) {
      seen[0] += weight[v];
      return;
    }
    for (int i = tells.begin[v]; i < tells.begin[v + 1]; i++) {
      seen[tells.target[i]] += weight[v];
    }
  }

  /** Those who are in when nobody else joins. */
  boolean[] joined(boolean[] founders) {
    boolean[] in = new boolean[order()];
    waves(founders).forEach(wave -> Arrays.stream(wave).forEach(v -> in[v] = true));
    return in;
  }

  /** Where as much has joined as brings in exactly that, and from where that is reached. */
  List<RestPoints.Rest> rests() {
    int[] rising =
        IntStream.range(0, order())
            .boxed()
            .sorted((a, b) -> Double.compare(need[a], need[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    List<RestPoints.Rest> rests = new ArrayList<>();
    double tips = 0;
    double in = 0;
    for (int i = 0; i <= rising.length; i++) {
      boolean more = i < rising.length && need[rising[i]] < Double.POSITIVE_INFINITY;
      if (!more || !suffices(in, rising[i])) {
        if (in >= tips - ROUNDING * Math.max(1, tips)) {
          rests.add(new RestPoints.Rest(i, in, tips));
        }
        if (!more) {
          return rests;
        }
        tips = need[rising[i]];
      }
      in += weight[rising[i]];
    }
    return rests;
  }
}
