package org.attache.coalition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.attache.Adjacency;
import org.attache.internal.Rows;
import org.jspecify.annotations.Nullable;

/** How many others each actor needs before it joins, and who tells whom. */
final class Needs {
  final Adjacency arcs;
  final int[] need;

  /** Whom each actor tells that it has joined; nothing where everyone tells everyone. */
  private final @Nullable Rows tells;

  Needs(Adjacency arcs, int[] need, @Nullable Rows tells) {
    this.arcs = arcs;
    this.need = need;
    this.tells = tells;
  }

  int order() {
    return need.length;
  }

  /** Those who need nobody. */
  int[] first() {
    return IntStream.range(0, order()).filter(v -> need[v] == 0).toArray();
  }

  /** Those who join after the newcomers of a wave; counts those whom each has seen to join. */
  int[] next(int[] wave, int[] seen, int[] newly) {
    for (int v : newly) {
      for (int i = 0; i < listeners(v); i++) {
        seen[tells == null ? i : tells.target[tells.begin[v] + i]]++;
      }
    }
    return IntStream.range(0, order()).filter(v -> wave[v] < 0 && seen[v] >= need[v]).toArray();
  }

  private int listeners(int v) {
    return tells == null ? order() : tells.degree(v);
  }

  /** Where as many join as are said to have joined. */
  List<Integer> fixedPoints() {
    int[] exactly = new int[order() + 1];
    for (int threshold : need) {
      if (threshold <= order()) {
        exactly[threshold]++;
      }
    }
    List<Integer> fixed = new ArrayList<>();
    int joined = 0;
    for (int x = 0; x <= order(); x++) {
      joined += exactly[x];
      if (joined == x) {
        fixed.add(x);
      }
    }
    return fixed;
  }
}
