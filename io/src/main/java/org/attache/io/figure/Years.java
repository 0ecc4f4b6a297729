package org.attache.io.figure;

import java.util.ArrayList;
import java.util.List;

/** Stretches of consecutive years, told in order. */
final class Years {
  private final List<int[]> runs = new ArrayList<>();

  /** Adds a year, not before the last one added. */
  void add(int year) {
    int[] last = runs.isEmpty() ? new int[] {0, year - 2} : runs.get(runs.size() - 1);
    if (last[1] < year - 1) {
      runs.add(new int[] {year, year});
    } else {
      last[1] = year;
    }
  }

  /** First and last year of each stretch. */
  List<List<Integer>> runs() {
    return runs.stream().map(run -> List.of(run[0], run[1])).toList();
  }
}
