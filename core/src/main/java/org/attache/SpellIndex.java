package org.attache;

import java.util.Arrays;

/**
 * Which ties overlap a spell: rows in order of their start, and over them an implicit balanced tree
 * that knows the latest end below each node. A query costs O(log n + answers · log n) at worst.
 */
final class SpellIndex {
  private final TieColumns ties;
  private final int[] byStart;
  private final int[] latestEnd;

  SpellIndex(TieColumns ties) {
    this.ties = ties;
    this.byStart = sortedByStart(ties);
    this.latestEnd = new int[byStart.length];
    fill(0, byStart.length);
  }

  private static int[] sortedByStart(TieColumns ties) {
    long[] keys = new long[ties.size()];
    for (int row = 0; row < keys.length; row++) {
      keys[row] = (long) ties.start(row) << 32 | row;
    }
    Arrays.sort(keys);
    int[] rows = new int[keys.length];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = (int) keys[i];
    }
    return rows;
  }

  private int fill(int low, int high) {
    if (low >= high) {
      return Integer.MIN_VALUE;
    }
    int middle = (low + high) >>> 1;
    int below = Math.max(fill(low, middle), fill(middle + 1, high));
    latestEnd[middle] = Math.max(ties.end(byStart[middle]), below);
    return latestEnd[middle];
  }

  /** The rows whose spell shares a day with {@code [from, until)}, in row order. */
  int[] overlapping(int from, int until) {
    Answer answer = new Answer();
    collect(0, byStart.length, from, until, answer);
    return answer.size > ties.size() >>> 9 ? marked(answer) : sorted(answer);
  }

  private static int[] sorted(Answer answer) {
    int[] rows = Arrays.copyOf(answer.rows, answer.size);
    Arrays.sort(rows);
    return rows;
  }

  /** Sorts by marking: many answers cost less than a look at a bit a tie. */
  private int[] marked(Answer answer) {
    long[] marks = new long[(ties.size() + 63) >>> 6];
    for (int i = 0; i < answer.size; i++) {
      marks[answer.rows[i] >>> 6] |= 1L << answer.rows[i];
    }
    int[] rows = new int[answer.size];
    int next = 0;
    for (int word = 0; word < marks.length; word++) {
      for (long bits = marks[word]; bits != 0; bits &= bits - 1) {
        rows[next++] = (word << 6) + Long.numberOfTrailingZeros(bits);
      }
    }
    return rows;
  }

  private void collect(int low, int high, int from, int until, Answer answer) {
    if (low >= high) {
      return;
    }
    int middle = (low + high) >>> 1;
    if (latestEnd[middle] <= from) {
      return;
    }
    collect(low, middle, from, until, answer);
    int row = byStart[middle];
    if (ties.start(row) < until) {
      if (ties.end(row) > from) {
        answer.add(row);
      }
      collect(middle + 1, high, from, until, answer);
    }
  }

  private static final class Answer {
    private int[] rows = new int[64];
    private int size;

    private void add(int row) {
      if (size == rows.length) {
        rows = Arrays.copyOf(rows, size * 2);
      }
      rows[size++] = row;
    }
  }
}
