package org.attache.growth;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Run;

/**
 * Growth by degree alone, A(k) = k + λ with λ ≥ 0, by drawing ends of ties.
 *
 * <p>An actor of degree k is k of the 2m ends, so an end drawn uniformly is an actor drawn by
 * degree; with λ the draw is uniform over actors in the proportion of all λ to all ends. A partner
 * already chosen is drawn again, which is the law of sampling without replacement; where that takes
 * as many draws as there are ties, the rest are weighed one by one, by the same law. O(1) a draw. A
 * tie belongs to its end of the higher number, the newcomer; ties lie in the order of owners, so
 * where all bring as many the owner is a quotient and needs no room.
 */
final class LinearGrowth {
  private static final int LOOK_UP = 1 << 16;
  private static final int FEW = 8;
  private static final int MANY = 32;

  private final double lambda;
  private final TieCount each;
  private final boolean parallel;
  private final int perActor;
  private final int roots;
  private final int rootTies;
  private final int[] begin;
  private int[] older;
  private int[] owners;
  private int[] chooser = new int[0];
  private int order;
  private int ties;
  private int tied;

  LinearGrowth(double lambda, TieCount each, boolean parallel, Roots roots, int actors) {
    this.lambda = lambda;
    this.each = each;
    this.parallel = parallel;
    this.roots = roots.order();
    rootTies = roots.ties();
    tied = tied(roots);
    perActor = same();
    begin = new int[actors + 1];
    long room = rootTies + Math.max(perActor, 4L) * (actors - roots.order());
    older = new int[(int) Math.min(1 << 30, Math.max(16, room))];
    owners = perActor > 0 ? new int[rootTies] : new int[older.length];
    root(roots);
  }

  private static int tied(Roots roots) {
    boolean[] touched = new boolean[roots.order()];
    int tied = 0;
    for (int tie = 0; tie < roots.ties(); tie++) {
      tied += touched[roots.from(tie)] ? 0 : 1;
      touched[roots.from(tie)] = true;
      tied += touched[roots.to(tie)] ? 0 : 1;
      touched[roots.to(tie)] = true;
    }
    return tied;
  }

  /** The ties of every newcomer where they are known beforehand, else 0. */
  private int same() {
    int least = each instanceof Exactly exactly ? exactly.ties() : 0;
    return eligible(roots) >= (parallel ? 1 : least) ? least : 0;
  }

  private int eligible(int order) {
    return lambda > 0 ? order : tied;
  }

  private void root(Roots roots) {
    int n = roots.order();
    for (int tie = 0; tie < roots.ties(); tie++) {
      begin[Math.max(roots.from(tie), roots.to(tie)) + 1]++;
    }
    for (int v = 0; v < n; v++) {
      begin[v + 1] += begin[v];
      Arrays.fill(owners, begin[v], begin[v + 1], v);
    }
    int[] next = Arrays.copyOf(begin, n);
    for (int tie = 0; tie < roots.ties(); tie++) {
      int v = Math.max(roots.from(tie), roots.to(tie));
      older[next[v]++] = Math.min(roots.from(tie), roots.to(tie));
    }
    order = n;
    ties = begin[n];
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
    int eligible = eligible(order);
    int drawn = each.draw(random);
    int count = parallel ? (eligible > 0 ? drawn : 0) : Math.min(drawn, eligible);
    int start = ties;
    int end = Math.addExact(start, count);
    if (end > older.length) {
      makeRoom(end);
    }
    if (parallel) {
      while (ties < end) {
        int u = pick(start, random);
        older[ties++] = u;
      }
    } else {
      choose(start, end, random);
    }
    if (perActor == 0) {
      Arrays.fill(owners, start, end, order);
    }
    tied += count > 0 ? 1 : 0;
    order++;
    begin[order] = end;
  }

  private void choose(int start, int end, RandomGenerator random) {
    long patience = (long) MANY + order + start;
    for (; ties < end && patience > 0; patience--) {
      int u = pick(start, random);
      if (isNew(u, start, end)) {
        older[ties++] = u;
      }
    }
    if (ties < end) {
      weigh(start, end, random);
    }
  }

  /** Draws the rest of the partners from those not chosen yet. */
  private void weigh(int start, int end, RandomGenerator random) {
    double[] weight = new double[order];
    Arrays.fill(weight, lambda);
    for (int tie = 0; tie < start; tie++) {
      weight[older[tie]]++;
      weight[owner(tie)]++;
    }
    for (int tie = start; tie < ties; tie++) {
      weight[older[tie]] = 0;
    }
    SumTree left = new SumTree(order);
    for (int v = 0; v < order; v++) {
      left.put(v, weight[v]);
    }
    while (ties < end) {
      int u = left.draw(random);
      older[ties++] = u;
      left.put(u, 0);
    }
  }

  private void makeRoom(int least) {
    int room = Math.max(least, older.length + (older.length >> 1));
    older = Arrays.copyOf(older, room);
    owners = perActor > 0 ? owners : Arrays.copyOf(owners, room);
  }

  /** An actor from before the ties of the newcomer; parallel ones it has already made count. */
  private int pick(int start, RandomGenerator random) {
    int more = parallel ? ties - start : 0;
    double ends = 2.0 * start + more;
    double place = random.nextDouble() * (ends + lambda * order);
    if (place >= ends) {
      return Math.min(order - 1, (int) ((place - ends) / lambda));
    }
    long end = (long) place;
    if (end >= 2L * start) {
      return older[(int) (end - start)];
    }
    int tie = (int) (end >> 1);
    return (end & 1) == 0 ? older[tie] : owner(tie);
  }

  private int owner(int tie) {
    return tie < owners.length ? owners[tie] : roots + (tie - rootTies) / perActor;
  }

  /** Few partners are compared, many marked. */
  private boolean isNew(int u, int start, int end) {
    if (end - start > MANY) {
      chooser = chooser.length == 0 ? new int[begin.length] : chooser;
      boolean isNew = chooser[u] != order;
      chooser[u] = order;
      return isNew;
    }
    for (int tie = start; tie < ties; tie++) {
      if (older[tie] == u) {
        return false;
      }
    }
    return true;
  }

  /** How many ties there are. */
  int ties() {
    return ties;
  }

  /** The graph; the ties of each newcomer are brought into order for it. */
  Adjacency adjacency(List<? extends Actor> actors) {
    for (int v = 0; v < order; v++) {
      sort(begin[v], begin[v + 1]);
    }
    return Adjacency.ofEarlier(actors, begin, Arrays.copyOf(older, ties));
  }

  /** Few are sorted without a branch, since chance would mislead most of them. */
  private void sort(int from, int to) {
    if (to - from > FEW) {
      Arrays.sort(older, from, to);
      return;
    }
    for (int i = from + 1; i < to; i++) {
      int value = older[i];
      for (int place = from; place < i; place++) {
        int other = older[place];
        older[place] = Math.min(other, value);
        value = Math.max(other, value);
      }
      older[i] = value;
    }
  }

  /** Appends the ties of the newcomers, as they came. */
  void record(GrownTies grown, Arrivals arrivals) {
    int step = 0;
    int left = 0;
    for (int v = roots; v < order; v++) {
      while (left == 0) {
        left = arrivals.at(++step);
      }
      left--;
      for (int tie = begin[v]; tie < begin[v + 1]; tie++) {
        grown.add(v, older[tie], 1, step);
      }
    }
  }
}
