package org.attache.growth;

import java.util.function.IntPredicate;

/** Ties of others that go over to a hub, one end of a tie drawn at random. */
final class HubTakeovers {
  private static final int TRIES = 64;

  private final HubTies ties;
  private final boolean[] designated;
  private final IntPredicate left;

  /** The ends that may be left are those of actors that pass. */
  HubTakeovers(HubTies ties, boolean[] designated, IntPredicate left) {
    this.ties = ties;
    this.designated = designated;
    this.left = left;
  }

  /** Whose tie went over to the hub; negative where no tie can. */
  int by(int hub, long key) {
    if (ties.size() == 0) {
      return -1;
    }
    for (int attempt = 0; attempt < TRIES; attempt++) {
      int end = Chance.below(2 * ties.size(), Chance.key(key, attempt));
      if (mayMove(end, hub)) {
        return move(end, hub);
      }
    }
    return among(hub, Chance.next(key));
  }

  /** One pass to count the ends that can move, one to the place; for when few can. */
  private int among(int hub, long luck) {
    int able = 0;
    for (int end = 0; end < 2 * ties.size(); end++) {
      able += mayMove(end, hub) ? 1 : 0;
    }
    int rank = able == 0 ? -1 : Chance.below(able, luck);
    for (int end = 0; end < 2 * ties.size() && rank >= 0; end++) {
      if (mayMove(end, hub) && rank-- == 0) {
        return move(end, hub);
      }
    }
    return -1;
  }

  private int leaving(int end) {
    return (end & 1) == 0 ? ties.from(end >> 1) : ties.to(end >> 1);
  }

  private boolean mayMove(int end, int hub) {
    int leaving = leaving(end);
    int kept = leaving(end ^ 1);
    return left.test(leaving) && !designated[leaving] && !designated[kept] && !ties.join(kept, hub);
  }

  private int move(int end, int hub) {
    int leaving = leaving(end);
    ties.move(end >> 1, leaving(end ^ 1), hub);
    return leaving;
  }
}
