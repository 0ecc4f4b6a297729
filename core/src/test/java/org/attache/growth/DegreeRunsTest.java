package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.attache.growth.YearlyTies.tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.attache.Actor;
import org.attache.RandomHistories;
import org.attache.Tie;
import org.attache.TieHistory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class DegreeRunsTest {
  /** One hub takes ties in turn, a bin a degree: no pass over the bins or the actors a step. */
  @Test
  void longStarIsEstimatedAtOnce() {
    DegreeRuns runs = star(20_000);
    BinnedRuns binned = KernelTables.binned(runs, Integer.MAX_VALUE);
    AttachmentKernel kernel = Attachment.newman().of(binned, KernelTables.report(binned));
    assertThat(kernel.points().get(500).rate() / kernel.points().get(499).rate())
        .isEqualTo(501.0 / 500, within(1e-12));
  }

  /** The hub has degree k at step k − 1, among k + 1 actors, and is chosen every time. */
  private static DegreeRuns star(int ties) {
    List<int[]> runs = new ArrayList<>();
    List<int[]> events = new ArrayList<>();
    runs.add(new int[] {1, 1, 0, ties - 1});
    for (int step = 0; step < ties; step++) {
      events.add(new int[] {runs.size(), step});
      runs.add(new int[] {0, step + 1, step, step});
      if (step + 1 < ties) {
        runs.add(new int[] {step + 2, 1, step + 1, ties - 1});
      }
    }
    return KernelTables.of(ties + 1, ties, ties, runs, events);
  }

  @Test
  void binsGrowAndHoldEveryDegreeOnce() {
    for (int highest : new int[] {3, 49, 50, 51, 120, 5000}) {
      DegreeBins bins = DegreeBins.of(highest, 50);
      assertThat(bins.size()).isLessThanOrEqualTo(50);
      assertThat(bins.last(bins.size() - 1)).isEqualTo(highest);
      for (int k = 0; k <= highest; k++) {
        assertThat(k).isBetween(bins.first(bins.of(k)), bins.last(bins.of(k)));
      }
    }
  }

  /** Degrees by looking at every tie anew on every date. */
  @Property(tries = 200)
  @Domain(RandomHistories.class)
  void runsAgreeWithDegreesCountedAnew(@ForAll TieHistory history) {
    if (history.ties().isEmpty()) {
      return;
    }
    DatedTies ties = DatedTies.of(history, Dating.DEFAULT);
    DegreeRuns runs;
    try {
      runs = DegreeRunsBuilder.of(history, Counting.ties(), false);
    } catch (IllegalArgumentException nobody) {
      return;
    }
    double[][] there = new double[runs.steps][ties.actors().size()];
    for (double[] row : there) {
      java.util.Arrays.fill(row, -1);
    }
    for (int run = 0; run < runs.size(); run++) {
      for (int step = runs.first[run]; step <= runs.last[run]; step++) {
        there[step][runs.actor[run]] = runs.degree[run];
      }
    }
    for (int step = 1; step < ties.steps(); step++) {
      for (int v = 0; v < ties.actors().size(); v++) {
        assertThat(there[step - 1][v]).isEqualTo(slowDegree(history, ties, v, step));
      }
    }
  }

  private static double slowDegree(TieHistory history, DatedTies ties, int v, int step) {
    LocalDate date = ties.date(step);
    boolean arrived = false;
    int degree = 0;
    for (Tie tie : history.ties()) {
      boolean begun = tie.spell().start().isBefore(date);
      arrived |= begun && tie.touches(ties.actors().get(v));
      boolean own =
          tie.directed()
              ? tie.to().equals(ties.actors().get(v))
              : tie.touches(ties.actors().get(v));
      degree += begun && own && tie.spell().end().isAfter(date) ? 1 : 0;
    }
    return arrived ? degree + kept(history, ties.actors().get(v), date) : -1;
  }

  /** Ties of the actor that end on the date and go on on it, pair by pair. */
  private static int kept(TieHistory history, Actor actor, LocalDate date) {
    Map<String, Integer> ended = new HashMap<>();
    int kept = 0;
    for (Tie tie : history.ties()) {
      if (isOwn(tie, actor) && tie.spell().end().equals(date)) {
        ended.merge(tie.other(actor).code(), 1, Integer::sum);
      }
    }
    for (Tie tie : history.ties()) {
      if (isOwn(tie, actor) && tie.spell().start().equals(date)) {
        int left = ended.getOrDefault(tie.other(actor).code(), 0);
        ended.put(tie.other(actor).code(), Math.max(0, left - 1));
        kept += left > 0 ? 1 : 0;
      }
    }
    return kept;
  }

  private static boolean isOwn(Tie tie, Actor actor) {
    return tie.directed() ? tie.to().equals(actor) : tie.touches(actor);
  }
}
