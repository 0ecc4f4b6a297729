package org.attache.internal;

import java.util.Arrays;

/** A set of ordered pairs of ints, by open addressing; scratch of one thread. */
final class PairSet {
  private static final long FREE = -1;
  private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

  private final long[] slots;
  private final int shift;

  /** Room for so many pairs at a time. */
  PairSet(int most) {
    int bits = 64 - Long.numberOfLeadingZeros(Math.max(4, 2L * most));
    slots = new long[1 << bits];
    shift = 64 - bits;
    Arrays.fill(slots, FREE);
  }

  private int home(long pair) {
    return (int) ((pair * MIX) >>> shift);
  }

  private static long pair(int one, int two) {
    return ((long) one << 32) | two;
  }

  /** The slot of the pair, or the free one where it would go. */
  private int slot(long pair) {
    int slot = home(pair);
    while (slots[slot] != pair && slots[slot] != FREE) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private int steps(int from, int to) {
    return (to - from) & (slots.length - 1);
  }

  boolean holds(int one, int two) {
    return slots[slot(pair(one, two))] != FREE;
  }

  void add(int one, int two) {
    long pair = pair(one, two);
    slots[slot(pair)] = pair;
  }

  /** Takes the pair out and moves up what stands behind it, so that no slot needs a mark. */
  void remove(int one, int two) {
    int free = slot(pair(one, two));
    int next = free;
    while (true) {
      slots[free] = FREE;
      long moved;
      do {
        next = (next + 1) & (slots.length - 1);
        moved = slots[next];
        if (moved == FREE) {
          return;
        }
      } while (steps(home(moved), next) < steps(free, next));
      slots[free] = moved;
      free = next;
    }
  }
}
