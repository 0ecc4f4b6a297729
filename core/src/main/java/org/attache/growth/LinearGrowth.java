package org.attache.growth;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Run;

/**
 * Growth by degree alone, A(k) = k + λ with λ ≥ 0, from the list of all ends of ties.
 *
 * <p>An actor of degree k stands k times in the list, so a place drawn uniformly is a draw by
 * degree; with λ, the draw is uniform over actors in the proportion of their λ to the ends. A
 * partner already chosen is drawn again, which is the law of sampling without replacement. O(1) a
 * draw. Each actor's ends lie together: its partners when it arrived, then itself as often.
 */
final class LinearGrowth {
  private static final int LOOK_UP = 1 << 16;

  private final double lambda;
  private final TieCount each;
  private final boolean parallel;
  private final int[] begin;
  private int[] ends;
  private int order;
  private int size;
  private int tied;

  LinearGrowth(double lambda, TieCount each, boolean parallel, Roots roots, int actors) {
    this.lambda = lambda;
    this.each = each;
    this.parallel = parallel;
    begin = new int[actors + 1];
    int perActor = each instanceof Exactly exactly ? 2 * exactly.ties() : 8;
    long room = 2L * roots.ties() + (long) perActor * (actors - roots.order());
    ends = new int[(int) Math.min(Integer.MAX_VALUE - 8, Math.max(16, room))];
    root(roots);
  }

  /** The ties growth starts from, each at its end of the higher number. */
  private void root(Roots roots) {
    int n = roots.order();
    int[] older = new int[n];
    boolean[] touched = new boolean[n];
    for (int tie = 0; tie < roots.ties(); tie++) {
      older[Math.max(roots.from(tie), roots.to(tie))]++;
      touched[roots.from(tie)] = true;
      touched[roots.to(tie)] = true;
    }
    for (int v = 0; v < n; v++) {
      begin[v + 1] = begin[v] + 2 * older[v];
      Arrays.fill(ends, begin[v] + older[v], begin[v + 1], v);
      tied += touched[v] ? 1 : 0;
    }
    int[] next = Arrays.copyOf(begin, n);
    for (int tie = 0; tie < roots.ties(); tie++) {
      int v = Math.max(roots.from(tie), roots.to(tie));
      ends[next[v]++] = Math.min(roots.from(tie), roots.to(tie));
    }
    order = n;
    size = begin[n];
  }

  void grow(RandomGenerator random) {
    while (order < begin.length - 1) {
      if (order % LOOK_UP == 0) {
        Run.stopIfInterrupted();
      }
      arrive(random);
    }
  }

  private void arrive(RandomGenerator random) {
    int eligible = lambda > 0 ? order : tied;
    int drawn = each.draw(random);
    int count = parallel ? (eligible > 0 ? drawn : 0) : Math.min(drawn, eligible);
    if (size + 2L * count > ends.length) {
      ends = Arrays.copyOf(ends, Math.max(size + 2 * count, ends.length + (ends.length >> 1)));
    }
    int start = size;
    int end = start + count;
    while (size < end) {
      int u = pick(parallel ? size : start, random);
      if (parallel || isNew(u, start)) {
        ends[size++] = u;
      }
    }
    for (int i = 0; i < count; i++) {
      ends[size++] = order;
    }
    tied += count > 0 ? 1 : 0;
    order++;
    begin[order] = size;
  }

  private int pick(int ends, RandomGenerator random) {
    double place = random.nextDouble() * (ends + lambda * order);
    return place < ends
        ? this.ends[(int) place]
        : Math.min(order - 1, (int) ((place - ends) / lambda));
  }

  private boolean isNew(int u, int start) {
    for (int i = start; i < size; i++) {
      if (ends[i] == u) {
        return false;
      }
    }
    return true;
  }

  /** How many ties there are. */
  int ties() {
    return size / 2;
  }

  /** How many ties the actor came with. */
  private int brought(int v) {
    return (begin[v + 1] - begin[v]) / 2;
  }

  /** Partners by rising number: those there before in order, then later ones as they came. */
  Adjacency adjacency(List<? extends Actor> actors) {
    int[] degree = new int[order + 1];
    for (int i = 0; i < size; i++) {
      degree[ends[i] + 1]++;
    }
    for (int v = 0; v < order; v++) {
      degree[v + 1] += degree[v];
    }
    int[] next = Arrays.copyOf(degree, order);
    int[] targets = new int[size];
    for (int v = 0; v < order; v++) {
      int from = begin[v];
      int to = from + brought(v);
      sort(from, to);
      int place = next[v];
      for (int i = from; i < to; i++) {
        int u = ends[i];
        targets[place++] = u;
        targets[next[u]++] = v;
      }
      next[v] = place;
    }
    return Adjacency.of(actors, false, degree, targets);
  }

  private void sort(int from, int to) {
    if (to - from > 32) {
      Arrays.sort(ends, from, to);
      return;
    }
    for (int i = from + 1; i < to; i++) {
      int value = ends[i];
      int place = i;
      for (; place > from && ends[place - 1] > value; place--) {
        ends[place] = ends[place - 1];
      }
      ends[place] = value;
    }
  }

  /** Appends the ties of the newcomers, as they came. */
  void record(GrownTies ties, int newcomers, Arrivals arrivals) {
    int step = 0;
    int left = 0;
    for (int v = newcomers; v < order; v++) {
      while (left == 0) {
        left = arrivals.at(++step);
      }
      left--;
      for (int i = begin[v]; i < begin[v] + brought(v); i++) {
        ties.add(v, ends[i], 1, step);
      }
    }
  }
}
