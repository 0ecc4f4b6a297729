package org.attache.coalition;

import java.util.Arrays;
import org.attache.Adjacency;

/**
 * One search in rounds. Its nodes are actors, each as often as the pattern has states; a node is
 * reached once enough others have called it, and calls in its turn a round later, or in the same
 * round where passing it is no hop.
 */
final class ReachSearch {
  private final Adjacency arcs;
  private final long[] follow;
  private final long[] fits;
  private final int[] extra;
  private final boolean[] free;
  private final HopRules rules;
  private final int states;
  private final int[] calls;

  /** The nodes in the order in which they were found. */
  final int[] order;

  /** The hops to each node; −1 where it was not reached. */
  final int[] hops;

  /** The node before each node; −1 for a start. */
  final int[] before;

  /** The row of the tie through which each node was found. */
  final int[] tie;

  private final int[] head;
  private final int[] tail;
  private final int[] later;
  private int found;
  private int waiting;

  /**
   * States are numbered as places of a pattern with the state of the starts last; {@code fits}
   * tells the states each tie may lead to, empty where all may.
   */
  ReachSearch(
      Adjacency arcs, long[] follow, long[] fits, int[] extra, boolean[] free, HopRules rules) {
    this.arcs = arcs;
    this.follow = follow;
    this.fits = fits;
    this.extra = extra;
    this.free = free;
    this.rules = rules;
    this.states = follow.length;
    int nodes = Math.multiplyExact(arcs.order(), states);
    this.calls = new int[rules.callers() > 1 ? nodes : 0];
    this.order = new int[nodes];
    this.hops = filled(nodes);
    this.before = filled(nodes);
    this.tie = filled(nodes);
    this.later = filled(nodes);
    int rounds = Math.max(rules.hostility(), 0) + 2;
    this.head = filled(rounds);
    this.tail = filled(rounds);
  }

  private static int[] filled(int length) {
    int[] array = new int[length];
    Arrays.fill(array, -1);
    return array;
  }

  /** Searches from the actors of these numbers. */
  void run(int[] starts) {
    for (int start : starts) {
      reach(start * states + states - 1, 0, 1);
    }
    for (int round = 1; round <= rules.most() && waiting > 0; round++) {
      int slot = round % head.length;
      for (int node = head[slot]; node >= 0; node = later[node]) {
        call(node, round);
        waiting--;
      }
      head[slot] = -1;
      tail[slot] = -1;
    }
  }

  private void reach(int node, int at, int callsAt) {
    hops[node] = at;
    order[found++] = node;
    int slot = callsAt % head.length;
    if (head[slot] < 0) {
      head[slot] = node;
    } else {
      later[tail[slot]] = node;
    }
    tail[slot] = node;
    waiting++;
  }

  private void call(int node, int round) {
    int v = node / states;
    long open = follow[node % states];
    for (int arc = arcs.begin(v); arc < arcs.end(v); arc++) {
      int w = arcs.target(arc);
      if (calls.length > 0 && arc > arcs.begin(v) && arcs.target(arc - 1) == w) {
        continue;
      }
      long to = fits.length == 0 ? open : open & fits[arcs.tie(arc)];
      for (; to != 0; to &= to - 1) {
        hear(w * states + Long.numberOfTrailingZeros(to), node, arc, round);
      }
    }
  }

  private void hear(int node, int caller, int arc, int round) {
    int w = arcs.target(arc);
    if (hops[node] >= 0 || extra[w] < 0 || round > rules.most() - extra[w]) {
      return;
    }
    if (calls.length > 0 && ++calls[node] < rules.callers()) {
      return;
    }
    before[node] = caller;
    tie[node] = arcs.tie(arc);
    int at = round + extra[w];
    reach(node, at, free[w] ? at : at + 1);
  }

  /** How many nodes were found. */
  int found() {
    return found;
  }
}
