package org.attache.coalition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Candidates by rising chance in groups of equal size, all events together. */
final class CalibrationGroups {
  private static final int GROUPS = 5;

  private CalibrationGroups() {}

  static List<CoalitionReport.Calibrated> of(CandidateTable table, HeldOutScores model) {
    int[] order =
        IntStream.range(0, table.size())
            .filter(model::isKnown)
            .boxed()
            .sorted(Comparator.comparingDouble(model::chance))
            .mapToInt(row -> row)
            .toArray();
    int groups = Math.min(GROUPS, order.length);
    List<CoalitionReport.Calibrated> found = new ArrayList<>();
    for (int g = 0; g < groups; g++) {
      int from = g * order.length / groups;
      int to = (g + 1) * order.length / groups;
      double chance = 0;
      double joined = 0;
      for (int i = from; i < to; i++) {
        chance += model.chance(order[i]);
        joined += table.joined(order[i]) ? 1 : 0;
      }
      int size = to - from;
      found.add(new CoalitionReport.Calibrated(size, chance / size, joined / size));
    }
    return found;
  }
}
