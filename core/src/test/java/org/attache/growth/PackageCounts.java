package org.attache.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Degrees and events as the R package PAFit 1.2 counts those of ties without a direction, given as
 * rows of first end, second end and time. An actor new at a time has its degree put back to 1
 * whenever it is the first end of a further tie of that time.
 */
final class PackageCounts {
  private final List<int[]> ties;
  private final Map<Integer, Integer> numbers = new HashMap<>();
  private final DegreeRuns runs;

  /** The counts of the ties up to a time. */
  PackageCounts(List<int[]> ties, int until) {
    this.ties =
        ties.stream()
            .filter(tie -> tie[2] <= until)
            .sorted(Comparator.comparingInt(tie -> tie[2]))
            .toList();
    this.runs = count();
  }

  DegreeRuns runs() {
    return runs;
  }

  BinnedRuns binned() {
    return KernelTables.binned(runs, 50);
  }

  Map<Integer, Integer> numbers() {
    return numbers;
  }

  /** Of each actor, counted right. */
  int[] degrees() {
    int[] degrees = new int[numbers.size()];
    for (int[] tie : ties) {
      degrees[numbers.getOrDefault(tie[0], -1)]++;
      degrees[numbers.getOrDefault(tie[1], -1)]++;
    }
    return degrees;
  }

  private DegreeRuns count() {
    Map<Integer, Integer> degree = new TreeMap<>();
    Map<Integer, int[]> open = new TreeMap<>();
    List<int[]> found = new ArrayList<>();
    List<int[]> events = new ArrayList<>();
    Map<Integer, Integer> places = new HashMap<>();
    int step = -1;
    for (int at = 0; at < ties.size(); step++) {
      Map<Integer, Integer> before = new TreeMap<>(degree);
      for (Map.Entry<Integer, Integer> entry : before.entrySet()) {
        stay(entry.getKey(), entry.getValue(), step, open, places, found);
      }
      int time = ties.get(at)[2];
      for (; at < ties.size() && ties.get(at)[2] == time; at++) {
        for (int end : new int[] {1, 0}) {
          int actor = ties.get(at)[end];
          if (before.containsKey(actor)) {
            events.add(new int[] {places.getOrDefault(actor, -1), step});
            degree.merge(actor, 1, Integer::sum);
          } else if (end == 0) {
            degree.put(actor, 1);
          } else {
            degree.merge(actor, 1, Integer::sum);
          }
        }
      }
    }
    degree.keySet().forEach(actor -> numbers.computeIfAbsent(actor, a -> numbers.size()));
    events.removeIf(event -> event[1] < 0);
    int highest = Arrays.stream(degrees()).max().orElse(0);
    return KernelTables.of(numbers.size(), highest, step, found, events);
  }

  private void stay(
      int actor,
      int degree,
      int step,
      Map<Integer, int[]> open,
      Map<Integer, Integer> places,
      List<int[]> found) {
    int[] run = open.get(actor);
    if (run != null && run[1] == degree) {
      run[3] = step;
      return;
    }
    int[] next = {numbers.computeIfAbsent(actor, a -> numbers.size()), degree, step, step};
    open.put(actor, next);
    places.put(actor, found.size());
    found.add(next);
  }
}
