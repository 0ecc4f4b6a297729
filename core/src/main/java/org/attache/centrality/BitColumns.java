package org.attache.centrality;

import java.util.Arrays;

/** Counts, for each of the 64 places in a word, in how many of many words its bit is set. */
final class BitColumns {
  private static final int FEW = 512;

  final int[] count = new int[Long.SIZE];
  private final long[] planes = new long[Integer.SIZE];

  /** Counts the words at some places. */
  void count(long[] words, int[] places, int size) {
    Arrays.fill(count, 0);
    if (bits(words, places, size) < FEW) {
      for (int i = 0; i < size; i++) {
        for (long bits = words[places[i]]; bits != 0; bits &= bits - 1) {
          count[Long.numberOfTrailingZeros(bits)]++;
        }
      }
    } else {
      Arrays.fill(planes, 0);
      fill(words, places, size);
      read();
    }
  }

  private static int bits(long[] words, int[] places, int size) {
    int bits = 0;
    for (int i = 0; i < size && bits < FEW; i++) {
      bits += Long.bitCount(words[places[i]]);
    }
    return bits;
  }

  /** Adds four words at a time before anything is carried into the higher planes. */
  private void fill(long[] words, int[] places, int size) {
    long ones = 0;
    long twos = 0;
    int i = 0;
    for (; i + 4 <= size; i += 4) {
      long a = words[places[i]];
      long b = words[places[i + 1]];
      long c = words[places[i + 2]];
      long d = words[places[i + 3]];
      long ab = ones ^ a ^ b;
      long carry = (ones & a) | ((ones ^ a) & b);
      ones = ab ^ c ^ d;
      long carry2 = (ab & c) | ((ab ^ c) & d);
      long fours = (twos & carry) | ((twos ^ carry) & carry2);
      twos = twos ^ carry ^ carry2;
      add(fours, 2);
    }
    planes[0] = ones;
    planes[1] = twos;
    for (; i < size; i++) {
      add(words[places[i]], 0);
    }
  }

  private void add(long word, int plane) {
    long carry = word;
    for (int p = plane; carry != 0; p++) {
      long both = planes[p] & carry;
      planes[p] ^= carry;
      carry = both;
    }
  }

  private void read() {
    for (int p = 0; p < planes.length; p++) {
      long plane = planes[p];
      if (plane != 0) {
        for (int b = 0; b < Long.SIZE; b++) {
          count[b] += (int) (plane >>> b & 1) << p;
        }
      }
    }
  }
}
