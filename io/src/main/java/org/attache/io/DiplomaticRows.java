package org.attache.io;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;

/** Rows of the diplomatic exchange, packed: there are a third of a million. */
final class DiplomaticRows {
  private static final int AT_FIRST = 4;
  private static final int YEAR = 8;
  private static final int SECOND = 22;
  private static final int FIRST = 38;

  private final BitSet unpaired = new BitSet();
  private long[] rows = new long[1024];
  private int[] lines = new int[1024];
  private int size;

  void add(int host, int sender, int year, int there, int back, int line) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, 2 * size);
      lines = Arrays.copyOf(lines, 2 * size);
    }
    rows[size] = packed(host, sender, year, there, back);
    lines[size++] = line;
  }

  /** Two levels of 4 bits, a year of 14, two places of 16. */
  private static long packed(int first, int second, int year, int atFirst, int atSecond) {
    return ((long) first << FIRST)
        | ((long) second << SECOND)
        | ((long) year << YEAR)
        | ((long) atFirst << AT_FIRST)
        | atSecond;
  }

  int size() {
    return size;
  }

  int line(int row) {
    return lines[row];
  }

  int host(int row) {
    return (int) (rows[row] >>> FIRST);
  }

  int sender(int row) {
    return (int) (rows[row] >>> SECOND) & 0xFFFF;
  }

  int year(int row) {
    return (int) (rows[row] >>> YEAR) & 0x3FFF;
  }

  /** The level of the mission at the host. */
  int level(int row) {
    return (int) (rows[row] >>> AT_FIRST) & 0xF;
  }

  private long mirrored(int row) {
    int first = sender(row);
    int second = host(row);
    int atFirst = (int) rows[row] & 0xF;
    return packed(first, second, year(row), atFirst, level(row));
  }

  /** Tells the rows that have no counterpart in the other order with the levels exchanged. */
  void pair(IntConsumer alone) {
    long[] sorted = Arrays.copyOf(rows, size);
    Arrays.sort(sorted);
    for (int row = 0; row < size; row++) {
      if (Arrays.binarySearch(sorted, mirrored(row)) < 0) {
        unpaired.set(row);
        alone.accept(row);
      }
    }
  }

  boolean isPaired(int row) {
    return !unpaired.get(row);
  }
}
