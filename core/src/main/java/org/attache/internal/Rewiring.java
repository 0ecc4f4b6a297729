package org.attache.internal;

import java.util.SplittableRandom;

/**
 * A simple graph whose ties change partners at random while every actor keeps its degree; scratch
 * of one thread.
 *
 * <p>A step draws two ties and exchanges an end of each, a–b and c–d for a–d and c–b, unless a tie
 * of an actor with itself or a parallel tie would come of it; such a step changes nothing but
 * counts, without which some graphs would be likelier than others. Where ties have a direction, one
 * step in four tries to turn round a cycle of three instead, without which some graphs could not be
 * reached. In the long run every simple graph of these degrees is as likely as any other.
 *
 * <p>Time O(1) a step, O(degree) where it looks for a cycle; space O(n + m). Sources: Maslov and
 * Sneppen, Specificity and stability in topology of protein networks, Science 296 (2002) 910, doi
 * 10.1126/science.1065103; Rao, Jana and Bandyopadhyay, A Markov chain Monte Carlo method for
 * generating random (0, 1)-matrices with given marginals, Sankhyā A 58 (1996) 225, for the cycles.
 */
public final class Rewiring {
  private static final int CYCLES = 4;

  /** Where each tie begins: the lower actor of the rows it was made of, if it has no direction. */
  public final int[] from;

  /** Where each tie ends. */
  public final int[] to;

  private final int[] begin;
  private final boolean directed;
  private final PairSet tied;

  private Rewiring(int[] begin, int[] from, int[] to, boolean directed) {
    this.begin = begin;
    this.from = from;
    this.to = to;
    this.directed = directed;
    this.tied = new PairSet(from.length);
    for (int tie = 0; tie < from.length; tie++) {
      add(from[tie], to[tie]);
    }
  }

  /**
   * {@return the graph as it is; ties keep their numbers as they are rewired}
   *
   * @param rows simple rows; without directions they hold every tie twice, and it is numbered where
   *     it rises
   * @param directed whether ties run one way: their starts then stay, and out-degrees and
   *     in-degrees are both kept
   */
  public static Rewiring of(Rows rows, boolean directed) {
    int size = directed ? rows.arcs() : rows.arcs() / 2;
    int[] from = new int[size];
    int[] to = new int[size];
    int tie = 0;
    for (int v = 0; v < rows.order(); v++) {
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        if (directed || v < rows.target[arc]) {
          from[tie] = v;
          to[tie++] = rows.target[arc];
        }
      }
    }
    return new Rewiring(rows.begin, from, to, directed);
  }

  /**
   * Takes so many steps.
   *
   * @param steps how many, those that change nothing included
   * @param random where the draws come from
   */
  public void rewire(long steps, SplittableRandom random) {
    if (from.length < 2) {
      return;
    }
    for (long step = 0; step < steps; step++) {
      if (directed && random.nextInt(CYCLES) == 0) {
        turnCycle(random);
      } else {
        swap(random);
      }
    }
  }

  private void swap(SplittableRandom random) {
    int one = random.nextInt(from.length);
    int two = random.nextInt(from.length);
    boolean turned = !directed && random.nextBoolean();
    int a = from[one];
    int b = to[one];
    int c = turned ? to[two] : from[two];
    int d = turned ? from[two] : to[two];
    if (a == d || c == b || holds(a, d) || holds(c, b)) {
      return;
    }
    remove(a, b);
    remove(c, d);
    add(a, d);
    add(c, b);
    to[one] = d;
    from[two] = turned ? b : c;
    to[two] = turned ? c : b;
  }

  /** A tie a→b and one of b's: what leads to the cycle is as likely as what leads back. */
  private void turnCycle(SplittableRandom random) {
    int first = random.nextInt(from.length);
    int a = from[first];
    int b = to[first];
    if (begin[b] == begin[b + 1]) {
      return;
    }
    int second = begin[b] + random.nextInt(begin[b + 1] - begin[b]);
    int c = to[second];
    if (c == a || !holds(c, a) || holds(a, c) || holds(c, b) || holds(b, a)) {
      return;
    }
    int third = begin[c];
    while (to[third] != a) {
      third++;
    }
    remove(a, b);
    remove(b, c);
    remove(c, a);
    add(a, c);
    add(c, b);
    add(b, a);
    to[first] = c;
    to[second] = a;
    to[third] = b;
  }

  private boolean holds(int one, int two) {
    return (directed || one < two) ? tied.holds(one, two) : tied.holds(two, one);
  }

  private void add(int one, int two) {
    if (directed || one < two) {
      tied.add(one, two);
    } else {
      tied.add(two, one);
    }
  }

  private void remove(int one, int two) {
    if (directed || one < two) {
      tied.remove(one, two);
    } else {
      tied.remove(two, one);
    }
  }
}
