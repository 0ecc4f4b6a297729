package org.attache.coalition;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Candidates in groups of whom at most one can be chosen. Where all who exclude one another do so
 * each with each, they are a group; else everyone is alone in one, and some groups are rivals.
 */
final class SelectionGroups {
  /** The candidates of each group, rising; groups in the order of their first. */
  final int[][] candidates;

  /** The groups that cannot be chosen beside each. */
  final int[][] rivals;

  SelectionGroups(SelectionBuilder terms) {
    int n = terms.cost.length;
    boolean[][] apart = apart(terms.exclusive.build(), n);
    if (terms.ties().isEmpty() && isEachWithEach(apart)) {
      this.candidates =
          IntStream.range(0, n)
              .filter(i -> apart.length == 0 || places(apart[i])[0] == i)
              .mapToObj(i -> apart.length == 0 ? new int[] {i} : places(apart[i]))
              .toArray(int[][]::new);
      this.rivals = new int[candidates.length][0];
    } else {
      this.candidates = IntStream.range(0, n).mapToObj(i -> new int[] {i}).toArray(int[][]::new);
      this.rivals = new int[n][0];
      for (int i = 0; i < apart.length; i++) {
        apart[i][i] = false;
        rivals[i] = places(apart[i]);
      }
    }
  }

  /** Who excludes whom, and each itself; empty where nobody does. */
  private static boolean[][] apart(ImmutableList<int[]> pairs, int n) {
    boolean[][] apart = new boolean[pairs.isEmpty() ? 0 : n][n];
    for (int i = 0; i < apart.length; i++) {
      apart[i][i] = true;
    }
    for (int[] pair : pairs) {
      apart[pair[0]][pair[1]] = true;
      apart[pair[1]][pair[0]] = true;
    }
    return apart;
  }

  private static boolean isEachWithEach(boolean[][] apart) {
    for (boolean[] row : apart) {
      for (int j = 0; j < row.length; j++) {
        if (row[j] && !Arrays.equals(row, apart[j])) {
          return false;
        }
      }
    }
    return true;
  }

  private static int[] places(boolean[] row) {
    return IntStream.range(0, row.length).filter(j -> row[j]).toArray();
  }

  /** Whether another candidate of the group must be chosen. */
  boolean isKeptOut(int candidate, int group, boolean[] required) {
    return Arrays.stream(candidates[group])
        .anyMatch(other -> other != candidate && required[other]);
  }
}
