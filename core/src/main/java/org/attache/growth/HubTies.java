package org.attache.growth;

import java.util.Arrays;

/** Who is tied to whom in one run of a hub experiment, a pair once. Scratch of one replicate. */
final class HubTies {
  private final TiePairs pairs;
  private final int[] degree;
  private int[] from;
  private int[] to;
  private int size;

  /** The ties at the outset, with room for so many actors. */
  HubTies(HubStart start, int room) {
    size = start.ties();
    from = Arrays.copyOf(start.from(), size + 16);
    to = Arrays.copyOf(start.to(), size + 16);
    degree = Arrays.copyOf(start.degrees(), room);
    pairs = new TiePairs(room);
    for (int tie = 0; tie < size; tie++) {
      pairs.turn(from[tie], to[tie]);
    }
  }

  int size() {
    return size;
  }

  int from(int tie) {
    return from[tie];
  }

  int to(int tie) {
    return to[tie];
  }

  int degree(int v) {
    return degree[v];
  }

  boolean join(int v, int w) {
    return pairs.has(v, w);
  }

  void add(int v, int w) {
    if (size == from.length) {
      from = Arrays.copyOf(from, 2 * size);
      to = Arrays.copyOf(to, 2 * size);
    }
    from[size] = v;
    to[size++] = w;
    turn(v, w, 1);
  }

  /** The last tie takes the number of the one that ends. */
  void end(int tie) {
    turn(from[tie], to[tie], -1);
    size--;
    from[tie] = from[size];
    to[tie] = to[size];
  }

  /** One end of a tie goes over to another actor. */
  void move(int tie, int kept, int another) {
    turn(from[tie], to[tie], -1);
    from[tie] = kept;
    to[tie] = another;
    turn(kept, another, 1);
  }

  private void turn(int v, int w, int by) {
    pairs.turn(v, w);
    degree[v] += by;
    degree[w] += by;
  }

  /** Distances among the first so many actors. */
  HopSums hops(int actors) {
    return new HopSums(actors, size, from, to);
  }
}
