package org.attache.centrality;

import org.attache.Run;
import org.attache.internal.Rows;

/** Who is in which institution, a row of bits for each member; never changed. */
final class Memberships {
  private final int members;
  private final int institutions;
  private final int words;
  private final long[] bits;
  private final Rows rows;
  private final int[] actor;
  private final int[] place;

  Memberships(Modes modes) {
    members = modes.members();
    institutions = modes.institutions;
    words = (institutions + 63) >>> 6;
    bits = new long[Math.multiplyExact(members, words)];
    rows = modes.rows;
    place = new int[modes.order()];
    actor = new int[members];
    int[] next = new int[2];
    for (int v = 0; v < place.length; v++) {
      place[v] = next[modes.institution[v] ? 1 : 0]++;
      if (!modes.institution[v]) {
        actor[place[v]] = v;
      }
    }
    for (int i = 0; i < members; i++) {
      for (int arc = rows.begin[actor[i]]; arc < rows.begin[actor[i] + 1]; arc++) {
        int p = place[rows.target[arc]];
        bits[i * words + (p >>> 6)] |= 1L << p;
      }
    }
  }

  /** The paths of four centred on some members, those that are closed, and cycles of four. */
  long[] count(int from, int to) {
    long[] counts = new long[3];
    int[] partner = new int[members];
    int[] meetings = new int[members];
    for (int j = from; j < to; j++) {
      int size = meet(j, partner, meetings);
      for (int x = 0; x < size; x++) {
        int both = meetings[partner[x]];
        counts[2] += partner[x] < j ? (long) both * (both - 1) / 2 : 0;
        Run.stopIfInterrupted();
        count(j, partner, x, meetings, counts);
      }
      for (int x = 0; x < size; x++) {
        meetings[partner[x]] = 0;
      }
    }
    return counts;
  }

  /** Lists those who share an institution with a member and counts how many; how many they are. */
  private int meet(int j, int[] partner, int[] meetings) {
    int size = 0;
    for (int arc = rows.begin[actor[j]]; arc < rows.begin[actor[j] + 1]; arc++) {
      int institution = rows.target[arc];
      for (int back = rows.begin[institution]; back < rows.begin[institution + 1]; back++) {
        int i = place[rows.target[back]];
        if (i != j && meetings[i]++ == 0) {
          partner[size++] = i;
        }
      }
    }
    return size;
  }

  /** Paths that end at the partner listed there and at one listed before. */
  private void count(int j, int[] partner, int x, int[] meetings, long[] counts) {
    int one = partner[x];
    for (int y = 0; y < x; y++) {
      int two = partner[y];
      int ends = shared(one, two);
      int all = shared(one, two, j);
      long paths = (long) meetings[one] * meetings[two] - all;
      counts[0] += paths;
      counts[1] += paths - open(paths, meetings[one] + meetings[two], ends, all);
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
