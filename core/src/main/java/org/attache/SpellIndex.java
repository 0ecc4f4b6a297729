package org.attache;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

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
    this.byStart =
        IntStream.range(0, ties.size())
            .boxed()
            .sorted(Comparator.comparingInt(ties::start))
            .mapToInt(Integer::intValue)
            .toArray();
    this.latestEnd = new int[byStart.length];
    fill(0, byStart.length);
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
    int[] rows = Arrays.copyOf(answer.rows, answer.size);
    Arrays.sort(rows);
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
