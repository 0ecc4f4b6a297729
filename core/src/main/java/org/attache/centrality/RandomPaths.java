package org.attache.centrality;

import java.util.SplittableRandom;
import org.attache.internal.Rows;

/**
 * Shortest paths drawn at random, each between two actors as likely: a search from either end, the
 * cheaper next level first, until the two meet.
 */
final class RandomPaths {
  private final RandomBall from;
  private final RandomBall to;

  /** The inner actors of the path last drawn, in no order. */
  final int[] inner;

  private final int[] counts;

  RandomPaths(Rows out, Rows in) {
    from = new RandomBall(out, in);
    to = new RandomBall(in, out);
    inner = new int[out.order()];
    counts = new int[out.order()];
  }

  /** Draws a path and counts its inner actors. */
  void count(int source, int target, SplittableRandom random) {
    int length = draw(source, target, random);
    for (int i = 0; i < length; i++) {
      counts[inner[i]]++;
    }
  }

  /** Adds what was counted to other counts and begins anew. */
  void moveCounts(long[] to) {
    for (int v = 0; v < counts.length; v++) {
      to[v] += counts[v];
      counts[v] = 0;
    }
  }

  /** Draws a path between two actors; the number of its inner actors, 0 where there is none. */
  int draw(int source, int target, SplittableRandom random) {
    from.start(source);
    to.start(target);
    int length = meet(random);
    from.clear();
    to.clear();
    return length;
  }

  private int meet(SplittableRandom random) {
    while (!from.isComplete() && !to.isComplete()) {
      RandomBall near = from.cost() <= to.cost() ? from : to;
      RandomBall far = near == from ? to : from;
      near.grow();
      double paths = meetings(near, far);
      if (paths > 0) {
        return walk(near, far, middle(near, far, random.nextDouble() * paths), random);
      }
    }
    return 0;
  }

  /** The number of paths through the newest level of one that meet the outermost of the other. */
  private static double meetings(RandomBall near, RandomBall far) {
    double paths = 0;
    for (int i = near.first(); i < near.last(); i++) {
      int v = near.queue[i];
      paths += far.hops[v] < 0 ? 0 : near.paths[v] * far.paths[v];
    }
    if (paths == Double.POSITIVE_INFINITY) {
      throw new ArithmeticException("more than 1e308 shortest paths between two actors");
    }
    return paths;
  }

  private static int middle(RandomBall near, RandomBall far, double left) {
    int chosen = -1;
    for (int i = near.first(); i < near.last() && left >= 0; i++) {
      int v = near.queue[i];
      if (far.hops[v] >= 0) {
        chosen = v;
        left -= near.paths[v] * far.paths[v];
      }
    }
    return chosen;
  }

  private int walk(RandomBall near, RandomBall far, int middle, SplittableRandom random) {
    int length = 0;
    if (far.hops[middle] > 0) {
      inner[length++] = middle;
    }
    length = walk(near, middle, length, random);
    return walk(far, middle, length, random);
  }

  private int walk(RandomBall ball, int middle, int length, SplittableRandom random) {
    int v = middle;
    int more = length;
    for (int left = ball.hops[middle]; left > 1; left--) {
      v = ball.before(v, random);
      inner[more++] = v;
    }
    return more;
  }
}
