package org.attache.structure;

import java.util.Arrays;
import org.attache.Run;
import org.attache.internal.Rows;

/**
 * Pairs counted whole: all who lead to a broker times all it leads to, less the pairs that are tied
 * or of one actor. Only these are looked at one by one, in the shorter of two rows.
 */
final class WholePairs implements BrokerageCounts.Kernel {
  private final Rows out;
  private final Rows in;
  private final int[] tiedTo;
  private final long[] ofBloc;

  WholePairs(Rows out, Rows in) {
    this.out = out;
    this.in = in;
    this.tiedTo = new int[out.order()];
    this.ofBloc = new long[out.order()];
  }

  @Override
  public void add(int[] bloc, double[] counts) {
    Arrays.fill(tiedTo, 0);
    for (int v = 0; v < bloc.length; v++) {
      if (bloc[v] >= 0) {
        Run.stopIfInterrupted();
        addPairs(v, bloc, counts);
      }
    }
    for (int source = 0; source < bloc.length; source++) {
      if (bloc[source] >= 0) {
        Run.stopIfInterrupted();
        dropClosed(source, bloc, counts);
      }
    }
  }

  /** Pairs of whom leads to the broker and whom it leads to, tied or not. */
  private void addPairs(int v, int[] bloc, double[] counts) {
    long sources = tallied(in, v, bloc, 1);
    long ownSources = ofBloc[bloc[v]];
    long targets = 0;
    long ownTargets = 0;
    long alike = 0;
    for (int arc = out.begin[v]; arc < out.begin[v + 1]; arc++) {
      int of = bloc[out.target[arc]];
      targets += of >= 0 ? 1 : 0;
      ownTargets += of == bloc[v] ? 1 : 0;
      alike += of >= 0 ? ofBloc[of] : 0;
    }
    tallied(in, v, bloc, -1);
    int at = v * BrokerageCounts.WIDTH;
    long inside = ownSources * ownTargets;
    long entering = (sources - ownSources) * ownTargets;
    long leaving = ownSources * (targets - ownTargets);
    counts[at + Role.COORDINATOR.place] += inside;
    counts[at + Role.ITINERANT.place] += alike - inside;
    counts[at + Role.GATEKEEPER.place] += entering;
    counts[at + Role.REPRESENTATIVE.place] += leaving;
    counts[at + Role.LIAISON.place] += sources * targets - alike - entering - leaving;
  }

  /** Adds the partners of an actor to the tally of their blocs, or takes them off; how many. */
  private long tallied(Rows rows, int v, int[] bloc, int change) {
    long partners = 0;
    for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
      int of = bloc[rows.target[arc]];
      if (of >= 0) {
        ofBloc[of] += change;
        partners++;
      }
    }
    return partners;
  }

  /** Takes off the pairs that need no broker: source and target tied, or the same. */
  private void dropClosed(int source, int[] bloc, double[] counts) {
    int mark = source + 1;
    for (int arc = out.begin[source]; arc < out.begin[source + 1]; arc++) {
      tiedTo[out.target[arc]] = mark;
    }
    tiedTo[source] = mark;
    for (int arc = out.begin[source]; arc < out.begin[source + 1]; arc++) {
      int broker = out.target[arc];
      if (bloc[broker] < 0) {
        continue;
      }
      if (out.degree(broker) <= out.degree(source)) {
        for (int next = out.begin[broker]; next < out.begin[broker + 1]; next++) {
          if (tiedTo[out.target[next]] == mark) {
            drop(source, broker, out.target[next], bloc, counts);
          }
        }
      } else {
        dropFound(source, broker, bloc, counts);
      }
    }
  }

  private void dropFound(int source, int broker, int[] bloc, double[] counts) {
    if (leads(broker, source)) {
      drop(source, broker, source, bloc, counts);
    }
    for (int arc = out.begin[source]; arc < out.begin[source + 1]; arc++) {
      if (leads(broker, out.target[arc])) {
        drop(source, broker, out.target[arc], bloc, counts);
      }
    }
  }

  private boolean leads(int from, int to) {
    return Arrays.binarySearch(out.target, out.begin[from], out.begin[from + 1], to) >= 0;
  }

  private static void drop(int source, int broker, int target, int[] bloc, double[] counts) {
    if (bloc[target] >= 0) {
      int role = Role.place(bloc[source], bloc[broker], bloc[target]);
      counts[broker * BrokerageCounts.WIDTH + role]--;
    }
  }
}
