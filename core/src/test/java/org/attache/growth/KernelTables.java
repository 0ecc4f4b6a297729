package org.attache.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.attache.Provenance;
import org.attache.Sketch;
import org.attache.Spell;
import org.attache.TieGraph;

/** Kernels straight from tables of who was there and who was chosen. */
final class KernelTables {
  private final List<int[]> runs = new ArrayList<>();
  private final List<int[]> events = new ArrayList<>();
  private int steps;

  /** One more step, with so many actors of each degree, and so many of them chosen. */
  KernelTables step(Map<Integer, Integer> there, Map<Integer, Integer> chosen) {
    there.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            entry -> {
              for (int i = 0; i < entry.getValue(); i++) {
                runs.add(new int[] {runs.size(), entry.getKey(), steps, steps});
                for (int m = 0; i == 0 && m < chosen.getOrDefault(entry.getKey(), 0); m++) {
                  events.add(new int[] {runs.size() - 1, steps});
                }
              }
            });
    steps++;
    return this;
  }

  DegreeRuns runs() {
    int highest = runs.stream().mapToInt(run -> run[1]).max().orElse(0);
    return of(runs.size(), highest, steps, runs, events);
  }

  /** Runs of actor, degree, first and last step; events of run and step. */
  static DegreeRuns of(int actors, int highest, int steps, List<int[]> runs, List<int[]> events) {
    return new DegreeRuns(
        java.util.stream.IntStream.range(0, actors)
            .mapToObj(v -> (org.attache.Actor) Sketch.state(Sketch.code(v)))
            .toList(),
        highest,
        steps,
        column(runs, 0),
        column(runs, 1),
        column(runs, 2),
        column(runs, 3),
        column(events, 0),
        column(events, 1),
        0);
  }

  private static int[] column(List<int[]> rows, int column) {
    return rows.stream().mapToInt(row -> row[column]).toArray();
  }

  static BinnedRuns binned(DegreeRuns runs, int bins) {
    return new BinnedRuns(runs, DegreeBins.of(runs.highest, bins));
  }

  static KernelReport report(BinnedRuns binned) {
    Provenance blank = Provenance.of("kernel", Map.of(), TieGraph.of());
    return new KernelReport(
        binned,
        new Provenance(
            "kernel",
            Map.of(),
            Spell.ALWAYS,
            List.of(),
            List.of(),
            OptionalLong.empty(),
            blank.version()));
  }
}
