package org.attache.growth;

/** Those who can be chosen for a tie, and how strongly each attracts. */
final class HubSide {
  private static final int TRIES = 32;

  private final HubUrn urn;
  private final int[] who;
  private int size;

  HubSide(int room) {
    urn = new HubUrn(room);
    who = new int[room];
  }

  void join(int v) {
    who[size++] = v;
  }

  void put(int v, double attraction) {
    urn.put(v, attraction);
  }

  int size() {
    return size;
  }

  /** Anybody, all alike. */
  int any(long key) {
    return who[Chance.below(size, key)];
  }

  /**
   * Somebody an actor is not tied to yet, by attraction or all alike; those who attract nobody come
   * when no other is left. Negative when the actor is tied to all.
   */
  int partner(int v, boolean byAttraction, TiePairs pairs, long key) {
    boolean drawn = byAttraction && urn.total() > 0;
    for (int attempt = 0; attempt < TRIES && size > 0; attempt++) {
      long luck = Chance.key(key, attempt);
      int w = drawn ? urn.draw(luck) : any(luck);
      if (w != v && !pairs.has(v, w)) {
        return w;
      }
    }
    double luck = Chance.unit(key);
    int found = drawn ? among(v, pairs, true, luck) : -1;
    return found >= 0 ? found : among(v, pairs, false, luck);
  }

  /** One pass for the total, one to the place; for those who are tied to nearly all. */
  private int among(int v, TiePairs pairs, boolean byAttraction, double luck) {
    double left = luck * total(v, pairs, byAttraction);
    int last = -1;
    for (int i = 0; i < size; i++) {
      double mass = mass(v, who[i], pairs, byAttraction);
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

  private double total(int v, TiePairs pairs, boolean byAttraction) {
    double total = 0;
    for (int i = 0; i < size; i++) {
      total += mass(v, who[i], pairs, byAttraction);
    }
    return total;
  }

  private double mass(int v, int w, TiePairs pairs, boolean byAttraction) {
    if (w == v || pairs.has(v, w)) {
      return 0;
    }
    return byAttraction ? urn.mass(w) : 1;
  }
}
