package org.attache.structure;

import org.attache.internal.Rows;

/** Counts brokered pairs by role; scratch of one thread. */
final class BrokerageCounts {
  static final int ROLES = Role.values().length;

  /** Five roles, then their sum. */
  static final int WIDTH = ROLES + 1;

  private final int order;
  private final Kernel kernel;

  /** A way to count. */
  interface Kernel {
    /**
     * Adds what each actor brokers in each role.
     *
     * @param bloc the number of each actor's bloc; negative for actors to leave out
     */
    void add(int[] bloc, double[] counts);
  }

  BrokerageCounts(Rows out, Rows in, boolean shared) {
    this.order = out.order();
    this.kernel = shared ? new SharedPairs(out) : new WholePairs(out, in);
  }

  /** What each actor brokers: five roles, then their sum, actor by actor. */
  double[] of(int[] bloc) {
    double[] counts = new double[Math.multiplyExact(order, WIDTH)];
    kernel.add(bloc, counts);
    for (int at = 0; at < counts.length; at += WIDTH) {
      for (int role = 0; role < ROLES; role++) {
        counts[at + ROLES] += counts[at + role];
      }
    }
    return counts;
  }
}
