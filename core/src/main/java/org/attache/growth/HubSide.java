package org.attache.growth;

/** Those who can be chosen for a tie, and how strongly each attracts. */
final class HubSide {
  private static final int TRIES = 32;

  private final boolean own;
  private final SumTree urn;
  private final int[] who;
  private int size;

  /** Room for so many; whether those who look for a partner here are of the same side. */
  HubSide(int room, boolean own) {
    this.own = own;
    urn = new SumTree(room);
    who = new int[room];
  }

  void join(int v) {
    who[size++] = v;
  }

  void put(int v, double attraction) {
    urn.put(v, attraction);
  }

  /** Those who are not among these any more are gone. */
  void keep(boolean[] these) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (these[who[i]]) {
        who[kept++] = who[i];
      }
    }
    size = kept;
  }

  int size() {
    return size;
  }

  /** Anybody, all alike. */
  int any(long key) {
    return who[Chance.below(size, key)];
  }

  /** Somebody, by attraction; negative where nobody attracts. */
  int drawn(long key) {
    return urn.total() > 0 ? urn.draw(key) : -1;
  }

  /**
   * Somebody an actor is not tied to yet, by attraction or all alike; negative where there is none.
   */
  int partner(int v, boolean byAttraction, HubTies ties, long key) {
    int free = size - ties.degree(v) - (own ? 1 : 0);
    if (free == 0 || (byAttraction && !(urn.total() > 0))) {
      return -1;
    }
    int tries = (long) free * TRIES < size ? 0 : TRIES;
    for (int attempt = 0; attempt < tries; attempt++) {
      long luck = Chance.key(key, attempt);
      int w = byAttraction ? urn.draw(luck) : any(luck);
      if (w != v && !ties.join(v, w)) {
        return w;
      }
    }
    return among(v, ties, byAttraction, Chance.unit(key));
  }

  /** One pass for the total, one to the place; for those who are tied to nearly all. */
  private int among(int v, HubTies ties, boolean byAttraction, double luck) {
    double left = luck * total(v, ties, byAttraction);
    int last = -1;
    for (int i = 0; i < size; i++) {
      double mass = mass(v, who[i], ties, byAttraction);
      if (mass > 0) {
        last = who[i];
        left -= mass;
        if (left < 0) {
          return last;
        }
      }
    }
    return last;
  }

  private double total(int v, HubTies ties, boolean byAttraction) {
    double total = 0;
    for (int i = 0; i < size; i++) {
      total += mass(v, who[i], ties, byAttraction);
    }
    return total;
  }

  private double mass(int v, int w, HubTies ties, boolean byAttraction) {
    if (w == v || ties.join(v, w)) {
      return 0;
    }
    return byAttraction ? urn.weight(w) : 1;
  }
}
