package org.attache.centrality;

import java.util.Arrays;

/**
 * Distances in hops on bit rows: a level of the search is a bit set, no actor of it is looked at on
 * its own, and a level is done as soon as nobody is left to find.
 */
final class BitDistances implements SourceSearch {
  private final int words;
  private final long[] out;
  private final long[] in;
  private final double cutoff;
  private final long[] arrivedAt;
  private final long[] left;
  private long[] level;
  private long[] next;

  BitDistances(BitRows rows, double cutoff) {
    words = rows.words;
    out = rows.out;
    in = rows.in;
    this.cutoff = cutoff;
    arrivedAt = new long[words];
    left = new long[words];
    level = new long[words];
    next = new long[words];
    for (int i = 0; i < out.length; i++) {
      arrivedAt[i % words] |= out[i];
    }
  }

  @Override
  public void search(int source, DistanceTally tally) {
    int waiting = begin(source);
    int found = find(1);
    for (int hops = 1; found > 0; hops++) {
      tally.add(source, hops, found);
      waiting -= found;
      if (waiting == 0 || hops + 1 > cutoff) {
        return;
      }
      Arrays.fill(next, 0);
      if (waiting < found) {
        pull();
      } else {
        push();
      }
      found = find(hops + 1);
    }
  }

  /** The source's row is the first level; the number of actors that some arc leads to. */
  private int begin(int source) {
    System.arraycopy(arrivedAt, 0, left, 0, words);
    left[source >>> 6] &= ~(1L << source);
    System.arraycopy(out, source * words, next, 0, words);
    int waiting = 0;
    for (int i = 0; i < words; i++) {
      waiting += Long.bitCount(left[i]);
    }
    return waiting;
  }

  /** Makes the next level the level; its size, 0 beyond the cutoff. */
  private int find(int hops) {
    int found = 0;
    for (int i = 0; i < words; i++) {
      next[i] &= left[i];
      left[i] &= ~next[i];
      found += Long.bitCount(next[i]);
    }
    long[] spent = level;
    level = next;
    next = spent;
    return hops > cutoff ? 0 : found;
  }

  /** Follows the arcs of the level until all are found. */
  private void push() {
    for (int block = 0; block < words; block++) {
      for (long bits = level[block]; bits != 0; bits &= bits - 1) {
        int row = ((block << 6) + Long.numberOfTrailingZeros(bits)) * words;
        long missing = 0;
        for (int i = 0; i < words; i++) {
          next[i] |= out[row + i];
          missing |= left[i] & ~next[i];
        }
        if (missing == 0) {
          return;
        }
      }
    }
  }

  /** Asks each of those left whether an arc from the level arrives. */
  private void pull() {
    for (int block = 0; block < words; block++) {
      for (long bits = left[block]; bits != 0; bits &= bits - 1) {
        int row = ((block << 6) + Long.numberOfTrailingZeros(bits)) * words;
        for (int i = 0; i < words; i++) {
          if ((in[row + i] & level[i]) != 0) {
            next[block] |= bits & -bits;
            break;
          }
        }
      }
    }
  }
}
