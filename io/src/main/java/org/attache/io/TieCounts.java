package org.attache.io;

import java.util.Arrays;

/**
 * Events counted by dyad, period and kind: an open-addressing table of longs, four to a group (key,
 * events, those of known intensity, their sum in millionths). Sums of whole numbers do not depend
 * on their order.
 */
final class TieCounts {
  private static final int STRIDE = 4;
  private static final int KIND_BITS = 5;
  private static final int ACTOR_BITS = 16;
  private static final int ACTORS = (1 << ACTOR_BITS) - 1;

  private final int limit;
  private long[] cells;
  private int slots;
  private int groups;

  TieCounts(int limit) {
    this.limit = limit;
    this.slots = 1 << 10;
    this.cells = new long[STRIDE * slots];
  }

  private TieCounts(TieCounts other, int limit) {
    this.limit = limit;
    this.slots = other.slots;
    this.cells = other.cells.clone();
    this.groups = other.groups;
  }

  TieCounts copy(int limit) {
    return new TieCounts(this, limit);
  }

  /** Never 0, as periods count from 1; in the order of period, then actors, then kind. */
  static long key(int period, int from, int to, int kind) {
    return ((((((long) period << ACTOR_BITS) | from) << ACTOR_BITS) | to) << KIND_BITS) | kind;
  }

  static int period(long key) {
    return (int) (key >>> (2 * ACTOR_BITS + KIND_BITS));
  }

  static int from(long key) {
    return (int) (key >>> (ACTOR_BITS + KIND_BITS)) & ACTORS;
  }

  static int to(long key) {
    return (int) (key >>> KIND_BITS) & ACTORS;
  }

  static int kind(long key) {
    return (int) key & ((1 << KIND_BITS) - 1);
  }

  void add(long key, long events, long rated, long sum) {
    int cell = cell(key);
    if (cells[cell] == 0) {
      begin();
      cell = cell(key);
      cells[cell] = key;
    }
    cells[cell + 1] += events;
    cells[cell + 2] += rated;
    cells[cell + 3] = Math.addExact(cells[cell + 3], sum);
  }

  private void begin() {
    if (groups == limit) {
      throw new IllegalStateException(
          "more than "
              + limit
              + " groups of dyad, period and kind; allow more with withLimit, each takes up to 96"
              + " bytes, or choose longer periods");
    }
    groups++;
    if (3L * groups > 2L * slots) {
      grow();
    }
  }

  private void grow() {
    long[] old = cells;
    if (slots > Integer.MAX_VALUE / STRIDE / 2) {
      throw new IllegalStateException("more groups than one table holds: " + groups);
    }
    slots *= 2;
    cells = new long[STRIDE * slots];
    for (int i = 0; i < old.length; i += STRIDE) {
      if (old[i] != 0) {
        System.arraycopy(old, i, cells, cell(old[i]), STRIDE);
      }
    }
  }

  /** Where the group stands, or would. */
  private int cell(long key) {
    int mask = slots - 1;
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 33) & mask;
    while (cells[STRIDE * slot] != 0 && cells[STRIDE * slot] != key) {
      slot = (slot + 1) & mask;
    }
    return STRIDE * slot;
  }

  int groups() {
    return groups;
  }

  int limit() {
    return limit;
  }

  long events(long key) {
    return cells[cell(key) + 1];
  }

  long rated(long key) {
    return cells[cell(key) + 2];
  }

  long sum(long key) {
    return cells[cell(key) + 3];
  }

  /** What stands behind a key of another table, under the key it has here. */
  @FunctionalInterface
  interface Rekeying {
    long key(long old);
  }

  /** Adds every group of the other under a key of this table; 0 leaves it out. */
  void addAll(TieCounts other, Rekeying rekeying) {
    for (int i = 0; i < other.cells.length; i += STRIDE) {
      if (other.cells[i] != 0) {
        long key = rekeying.key(other.cells[i]);
        if (key != 0) {
          add(key, other.cells[i + 1], other.cells[i + 2], other.cells[i + 3]);
        }
      }
    }
  }

  /** The keys, least first. */
  long[] sorted() {
    long[] keys = new long[groups];
    int size = 0;
    for (int i = 0; i < cells.length; i += STRIDE) {
      if (cells[i] != 0) {
        keys[size++] = cells[i];
      }
    }
    Arrays.sort(keys);
    return keys;
  }
}
