package org.attache.voting;

import java.util.Arrays;

/** Tuples of equally many longs, each kept once and numbered from 0 as they come. */
final class TupleSet {
  private static final int FIRST = 64;
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private final int width;
  private final int most;
  private long[] content;
  private int[] slot;
  private int size;

  /** Keeps as many as {@code most}. */
  TupleSet(int width, int most) {
    this.width = width;
    this.most = most;
    this.content = new long[FIRST / 2 * width];
    this.slot = new int[FIRST];
  }

  int size() {
    return size;
  }

  long at(int number, int place) {
    return content[number * width + place];
  }

  /** The number of the tuple, which is a new one if it is the size before. */
  int add(long... tuple) {
    if (2 * size >= slot.length) {
      grow();
    }
    int at = place(tuple, 0);
    while (slot[at] != 0) {
      if (isSame(slot[at] - 1, tuple)) {
        return slot[at] - 1;
      }
      at = at + 1 & slot.length - 1;
    }
    if (size == most) {
      throw new ArithmeticException(
          "the rule has more than " + most + " states, too many to be counted exactly");
    }
    System.arraycopy(tuple, 0, content, size * width, width);
    slot[at] = ++size;
    return size - 1;
  }

  private boolean isSame(int number, long[] tuple) {
    for (int i = 0; i < width; i++) {
      if (content[number * width + i] != tuple[i]) {
        return false;
      }
    }
    return true;
  }

  private int place(long[] from, int start) {
    long hash = 0;
    for (int i = 0; i < width; i++) {
      hash = (hash ^ from[start + i]) * SPREAD;
      hash ^= hash >>> 29;
    }
    return (int) hash & slot.length - 1;
  }

  private void grow() {
    content = Arrays.copyOf(content, 2 * content.length);
    slot = new int[2 * slot.length];
    for (int i = 0; i < size; i++) {
      int at = place(content, i * width);
      while (slot[at] != 0) {
        at = at + 1 & slot.length - 1;
      }
      slot[at] = i + 1;
    }
  }
}
