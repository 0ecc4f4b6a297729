package org.attache.voting;

import java.util.Arrays;
import java.util.BitSet;

/** The connected parts of a coalition while players join it and meet. Used by one draw. */
final class Parts {
  private final Played game;

  /** Of each player who is there, the head of its part. */
  private final int[] head;

  private final BitSet[] members;
  private final double[] worth;

  /** Heads of parts whose worth has not been asked. */
  private final BitSet fresh;

  private double value;

  Parts(Played game, int players) {
    this.game = game;
    this.head = new int[players];
    this.members = new BitSet[players];
    this.worth = new double[players];
    this.fresh = new BitSet(players);
    Arrays.setAll(members, v -> new BitSet(players));
  }

  /** Somebody joins, alone for now. */
  void admit(int player) {
    head[player] = player;
    members[player].set(player);
    fresh.set(player);
  }

  /** The parts of these, who are all there, become one. */
  void join(int[] set) {
    int first = head[set[0]];
    for (int v : set) {
      int other = head[v];
      if (other != first) {
        value -= worth[first] + worth[other];
        worth[first] = 0;
        worth[other] = 0;
        fresh.clear(other);
        fresh.set(first);
        members[first].or(members[other]);
        for (int w = members[other].nextSetBit(0); w >= 0; w = members[other].nextSetBit(w + 1)) {
          head[w] = first;
        }
      }
    }
  }

  /** What all parts are worth together. */
  double value() {
    for (int v = fresh.nextSetBit(0); v >= 0; v = fresh.nextSetBit(v + 1)) {
      worth[v] = game.worth(members[v]);
      value += worth[v];
    }
    fresh.clear();
    return value;
  }
}
