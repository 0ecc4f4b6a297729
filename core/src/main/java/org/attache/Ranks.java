package org.attache;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Scores in order, the highest first. Those that agree to nine digits share the best of their ranks
 * and stand in the order of their numbers; undefined ones come last. For results that rank
 * something else than actors; those of actors are a {@link Ranking}.
 */
public final class Ranks {
  private static final double SAME = 1e-9;

  private final int[] order;
  private final int[] rank;

  private Ranks(int[] order, int[] rank) {
    this.order = order;
    this.rank = rank;
  }

  /**
   * {@return the ranks of scores}
   *
   * @param scores the scores, {@code NaN} where undefined
   */
  public static Ranks of(double[] scores) {
    int[] order =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> falling(scores[i])))
            .mapToInt(i -> i)
            .toArray();
    int[] rank = new int[order.length];
    int from = 0;
    while (from < order.length) {
      int to = from + 1;
      while (to < order.length && same(scores[order[to - 1]], scores[order[to]])) {
        to++;
      }
      Arrays.sort(order, from, to);
      Arrays.fill(rank, from, to, from + 1);
      from = to;
    }
    return new Ranks(order, rank);
  }

  private static double falling(double score) {
    return Double.isNaN(score) ? Double.POSITIVE_INFINITY : -score;
  }

  /**
   * {@return whether two scores count as tied: they agree to nine digits, or neither is defined}
   *
   * @param one a score
   * @param two another
   */
  public static boolean same(double one, double two) {
    double larger = Math.max(Math.abs(one), Math.abs(two));
    return Double.compare(one, two) == 0
        || one == two
        || (larger < Double.POSITIVE_INFINITY && Math.abs(one - two) <= SAME * larger);
  }

  /** {@return how many scores there are} */
  public int size() {
    return order.length;
  }

  /**
   * {@return the number of the score at a place}
   *
   * @param place from 0
   */
  public int at(int place) {
    return order[place];
  }

  /**
   * {@return the rank at a place, from 1}
   *
   * @param place from 0
   */
  public int rank(int place) {
    return rank[place];
  }

  /**
   * {@return whether others have the rank at a place}
   *
   * @param place from 0
   */
  public boolean isShared(int place) {
    boolean before = place > 0 && rank[place - 1] == rank[place];
    return before || (place + 1 < rank.length && rank[place + 1] == rank[place]);
  }
}
