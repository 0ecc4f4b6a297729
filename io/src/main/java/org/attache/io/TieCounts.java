package org.attache.io;

import java.util.Arrays;

/**
 * Events counted by dyad, period and kind: open-addressing tables of longs, four to a group (key,
 * events, those of known intensity, their sum in millionths). Sums of whole numbers do not depend
 * on their order. There are many small tables, so that one can grow without a copy of all.
 */
final class TieCounts {
  private static final int STRIDE = 4;
  private static final int KIND_BITS = 5;
  private static final int ACTOR_BITS = 16;
  private static final int ACTORS = (1 << ACTOR_BITS) - 1;
  private static final int TABLE_BITS = 8;
  private static final int FIRST_SLOTS = 8;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final int limit;
  private final long[][] tables = new long[1 << TABLE_BITS][];
  private final int[] sizes = new int[1 << TABLE_BITS];
  private int groups;

  TieCounts(int limit) {
    this.limit = limit;
    for (int i = 0; i < tables.length; i++) {
      tables[i] = new long[STRIDE * FIRST_SLOTS];
    }
  }

  TieCounts copy(int newLimit) {
    TieCounts copy = new TieCounts(newLimit);
    for (int i = 0; i < tables.length; i++) {
      copy.tables[i] = tables[i].clone();
      copy.sizes[i] = sizes[i];
    }
    copy.groups = groups;
    return copy;
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
    long hash = key * GOLDEN;
    int table = table(hash);
    long[] cells = tables[table];
    int cell = cell(cells, key, hash);
    if (cells[cell] == 0) {
      begin(table);
      cells = tables[table];
      cell = cell(cells, key, hash);
      cells[cell] = key;
    }
    cells[cell + 1] += events;
    cells[cell + 2] += rated;
    cells[cell + 3] = Math.addExact(cells[cell + 3], sum);
  }

  private void begin(int table) {
    if (groups == limit) {
      throw new IllegalStateException(
          "more than "
              + limit
              + " groups of dyad, period and kind; allow more with withLimit, each takes up to 96"
              + " bytes, or choose longer periods");
    }
    groups++;
    sizes[table]++;
    if (3L * STRIDE * sizes[table] > 2L * tables[table].length) {
      tables[table] = grown(tables[table]);
    }
  }

  private static long[] grown(long[] old) {
    long[] cells = new long[Math.multiplyExact(2, old.length)];
    for (int i = 0; i < old.length; i += STRIDE) {
      if (old[i] != 0) {
        System.arraycopy(old, i, cells, cell(cells, old[i], old[i] * GOLDEN), STRIDE);
      }
    }
    return cells;
  }

  private static int table(long hash) {
    return (int) (hash >>> (Long.SIZE - TABLE_BITS));
  }

  /** Where the group stands in its table, or would. */
  private static int cell(long[] cells, long key, long hash) {
    int mask = cells.length - 1;
    int cell = (int) (hash >>> (Integer.SIZE - TABLE_BITS)) * STRIDE & mask;
    while (cells[cell] != 0 && cells[cell] != key) {
      cell = (cell + STRIDE) & mask;
    }
    return cell;
  }

  int groups() {
    return groups;
  }

  int limit() {
    return limit;
  }

  long events(long key) {
    return part(key, 1);
  }

  long rated(long key) {
    return part(key, 2);
  }

  long sum(long key) {
    return part(key, 3);
  }

  private long part(long key, int part) {
    long hash = key * GOLDEN;
    long[] cells = tables[table(hash)];
    return cells[cell(cells, key, hash) + part];
  }

  /** What stands behind a key of another table, under the key it has here. */
  @FunctionalInterface
  interface Rekeying {
    long key(long old);
  }

  /** Adds every group of the other under a key of this table; 0 leaves it out. */
  void addAll(TieCounts other, Rekeying rekeying) {
    for (long[] cells : other.tables) {
      for (int i = 0; i < cells.length; i += STRIDE) {
        long key = cells[i] == 0 ? 0 : rekeying.key(cells[i]);
        if (key != 0) {
          add(key, cells[i + 1], cells[i + 2], cells[i + 3]);
        }
      }
    }
  }

  /** The keys, least first. */
  long[] sorted() {
    long[] keys = new long[groups];
    int size = 0;
    for (long[] cells : tables) {
      for (int i = 0; i < cells.length; i += STRIDE) {
        if (cells[i] != 0) {
          keys[size++] = cells[i];
        }
      }
    }
    Arrays.sort(keys);
    return keys;
  }
}
