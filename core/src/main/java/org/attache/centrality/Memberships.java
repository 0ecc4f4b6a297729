package org.attache.centrality;

import org.attache.Run;

/** Who is in which institution, a row of bits for each member; never changed. */
final class Memberships {
  private final int members;
  private final int institutions;
  private final int words;
  private final long[] bits;

  private Memberships(int members, int institutions) {
    this.members = members;
    this.institutions = institutions;
    words = (institutions + 63) >>> 6;
    bits = new long[Math.multiplyExact(members, words)];
  }

  static Memberships of(Modes modes) {
    Memberships memberships = new Memberships(modes.members(), modes.institutions);
    int[] place = new int[modes.order()];
    int[] next = new int[2];
    for (int v = 0; v < place.length; v++) {
      place[v] = next[modes.institution[v] ? 1 : 0]++;
    }
    for (int v = 0; v < place.length; v++) {
      for (int arc = modes.rows.begin[v]; arc < modes.rows.begin[v + 1]; arc++) {
        int p = place[modes.rows.target[arc]];
        if (!modes.institution[v]) {
          memberships.bits[place[v] * memberships.words + (p >>> 6)] |= 1L << p;
        }
      }
    }
    return memberships;
  }

  /** The paths of four centred on some members, those that are closed, and cycles of four. */
  long[] count(int from, int to) {
    long[] counts = new long[3];
    int[] partner = new int[members];
    int[] shared = new int[members];
    for (int j = from; j < to; j++) {
      Run.stopIfInterrupted();
      int size = 0;
      for (int i = 0; i < members; i++) {
        int both = i == j ? 0 : shared(i, j);
        if (both > 0) {
          partner[size] = i;
          shared[size++] = both;
          counts[2] += i < j ? (long) both * (both - 1) / 2 : 0;
        }
      }
      count(j, partner, shared, size, counts);
    }
    return counts;
  }

  private void count(int j, int[] partner, int[] shared, int size, long[] counts) {
    for (int x = 0; x < size; x++) {
      for (int y = x + 1; y < size; y++) {
        int ends = shared(partner[x], partner[y]);
        int all = shared(partner[x], partner[y], j);
        long paths = (long) shared[x] * shared[y] - all;
        counts[0] += paths;
        counts[1] += paths - open(paths, shared[x] + shared[y], ends, all);
      }
    }
  }

  /** Paths whose ends share no institution but those on the path. */
  private static long open(long paths, int shared, int ends, int all) {
    if (ends == 0) {
      return paths;
    }
    if (ends != all || ends > 2) {
      return 0;
    }
    return ends == 1 ? shared - 2 : 2;
  }

  private int shared(int one, int two) {
    int count = 0;
    for (int i = 0; i < words; i++) {
      count += Long.bitCount(bits[one * words + i] & bits[two * words + i]);
    }
    return count;
  }

  private int shared(int one, int two, int three) {
    int count = 0;
    for (int i = 0; i < words; i++) {
      long both = bits[one * words + i] & bits[two * words + i];
      count += Long.bitCount(both & bits[three * words + i]);
    }
    return count;
  }

  /** Ones and zeros, with as many rows as the smaller mode has actors. */
  double[][] matrix() {
    boolean turned = members > institutions;
    double[][] matrix =
        turned ? new double[institutions][members] : new double[members][institutions];
    for (int i = 0; i < members; i++) {
      for (int p = 0; p < institutions; p++) {
        double one = bits[i * words + (p >>> 6)] >>> p & 1;
        matrix[turned ? p : i][turned ? i : p] = one;
      }
    }
    return matrix;
  }
}
