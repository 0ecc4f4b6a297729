package org.attache.structure;

import java.util.Arrays;
import org.attache.Run;
import org.attache.internal.Rows;

/** Counts brokered pairs by role; scratch of one thread. */
final class BrokerageCounts {
  static final int ROLES = Role.values().length;

  private final Rows out;
  private final boolean shared;
  private final int[] tiedTo;
  private final int[] brokers;

  BrokerageCounts(Rows out, boolean shared) {
    this.out = out;
    this.shared = shared;
    this.tiedTo = new int[out.order()];
    this.brokers = new int[shared ? out.order() : 0];
  }

  /**
   * What each actor brokers: five roles, then their sum, actor by actor.
   *
   * @param bloc the number of each actor's bloc; negative for actors to leave out
   */
  double[] of(int[] bloc) {
    double[] counts = new double[Math.multiplyExact(out.order(), ROLES + 1)];
    Arrays.fill(tiedTo, 0);
    for (int source = 0; source < out.order(); source++) {
      Run.stopIfInterrupted();
      if (bloc[source] >= 0) {
        add(source, bloc, counts);
      }
    }
    for (int at = 0; at < counts.length; at += ROLES + 1) {
      for (int role = 0; role < ROLES; role++) {
        counts[at + ROLES] += counts[at + role];
      }
    }
    return counts;
  }

  private void add(int source, int[] bloc, double[] counts) {
    int mark = source + 1;
    for (int arc = out.begin[source]; arc < out.begin[source + 1]; arc++) {
      tiedTo[out.target[arc]] = mark;
    }
    tiedTo[source] = mark;
    if (shared) {
      countBrokers(source, bloc, 1);
    }
    for (int arc = out.begin[source]; arc < out.begin[source + 1]; arc++) {
      int broker = out.target[arc];
      if (bloc[broker] >= 0) {
        add(source, broker, bloc, counts);
      }
    }
    if (shared) {
      countBrokers(source, bloc, -1);
    }
  }

  private void countBrokers(int source, int[] bloc, int change) {
    for (int arc = out.begin[source]; arc < out.begin[source + 1]; arc++) {
      int broker = out.target[arc];
      for (int next = out.begin[broker];
          bloc[broker] >= 0 && next < out.begin[broker + 1];
          next++) {
        brokers[out.target[next]] += change;
      }
    }
  }

  private void add(int source, int broker, int[] bloc, double[] counts) {
    int mark = source + 1;
    for (int arc = out.begin[broker]; arc < out.begin[broker + 1]; arc++) {
      int target = out.target[arc];
      if (tiedTo[target] != mark && bloc[target] >= 0) {
        int role = Role.place(bloc[source], bloc[broker], bloc[target]);
        counts[broker * (ROLES + 1) + role] += shared ? 1.0 / brokers[target] : 1;
      }
    }
  }
}
