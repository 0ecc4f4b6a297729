package org.attache.structure;

import java.util.Arrays;
import org.attache.Run;
import org.attache.internal.Rows;

/**
 * Pairs shared among their brokers, who must be counted first: every path of two ties is walked.
 */
final class SharedPairs implements BrokerageCounts.Kernel {
  private final Rows out;
  private final int[] tiedTo;
  private final int[] brokers;

  SharedPairs(Rows out) {
    this.out = out;
    this.tiedTo = new int[out.order()];
    this.brokers = new int[out.order()];
  }

  @Override
  public void add(int[] bloc, double[] counts) {
    Arrays.fill(tiedTo, 0);
    for (int source = 0; source < bloc.length; source++) {
      if (bloc[source] >= 0) {
        Run.stopIfInterrupted();
        add(source, bloc, counts);
      }
    }
  }

  private void add(int source, int[] bloc, double[] counts) {
    int mark = source + 1;
    for (int arc = out.begin[source]; arc < out.begin[source + 1]; arc++) {
      tiedTo[out.target[arc]] = mark;
    }
    tiedTo[source] = mark;
    countBrokers(source, bloc, 1);
    for (int arc = out.begin[source]; arc < out.begin[source + 1]; arc++) {
      int broker = out.target[arc];
      if (bloc[broker] >= 0) {
        add(source, broker, bloc, counts);
      }
    }
    countBrokers(source, bloc, -1);
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
        counts[broker * BrokerageCounts.WIDTH + role] += 1.0 / brokers[target];
      }
    }
  }
}
