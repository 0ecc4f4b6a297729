package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.attache.Actor;
import org.attache.HistoryAnalysis;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.TieHistory;

/**
 * Lock-in: whether those who lead win more than the share of new ties that their lead is worth, and
 * whether that share rises.
 *
 * <pre>won  = Σ choices of a leader / Σ choices
 * fair = Σ m(t) Σ k(i, t) / Σ k(j, t) / Σ m(t)     i the leaders, j all, t the steps
 * </pre>
 *
 * <p>The history is cut into windows of about as many choices each; a step is never cut. The
 * leaders of a window are the k actors with most ties when it begins; those who are equal for the
 * last places share them. Fair is what leaders would win if chances were proportional to degree,
 * the kernel of α = 1: with α below 1 they win less and leads wear off, with α above 1 they win
 * more, and in a network that goes on growing so, one actor ends up with a share of all ties that
 * stays (gelation), for α above 2 with all but finitely many. Counted are choices of somebody who
 * had a tie; {@link Counting} says which ties are choices.
 *
 * <p>Time O(ties + windows (changes of degree + steps)). Source: Krapivsky, Redner and Leyvraz,
 * Connectivity of growing random networks, Physical Review Letters 85 (2000) 4629, doi
 * 10.1103/PhysRevLett.85.4629.
 */
public final class LockIn implements HistoryAnalysis<LockInReport> {
  static final LockIn DEFAULT = new LockIn(Counting.ties(), 1, 10);

  private final Counting counting;
  private final int leaders;
  private final int windows;

  private LockIn(Counting counting, int leaders, int windows) {
    this.counting = counting;
    this.leaders = leaders;
    this.windows = windows;
  }

  /**
   * {@return this analysis of other choices}
   *
   * @param counting which ties are choices and who can be chosen; default {@link Counting#ties()}
   */
  public LockIn counting(Counting counting) {
    return new LockIn(counting, leaders, windows);
  }

  /**
   * {@return this analysis of more leaders}
   *
   * @param leaders k, at least 1, the default
   */
  public LockIn withLeaders(int leaders) {
    checkArgument(leaders >= 1, "the number of leaders must be at least 1: %s", leaders);
    return new LockIn(counting, leaders, windows);
  }

  /**
   * {@return this analysis of other windows}
   *
   * @param windows at least 1; default 10; there are fewer where there are fewer steps
   */
  public LockIn withWindows(int windows) {
    checkArgument(windows >= 1, "the number of windows must be at least 1: %s", windows);
    return new LockIn(counting, leaders, windows);
  }

  @Override
  public LockInReport of(TieHistory history) {
    DatedTies ties = DatedTies.of(history, counting.dating());
    DegreeRuns runs = DegreeRunsBuilder.of(ties, counting, false);
    double[] alike = new double[runs.actors.size()];
    Arrays.fill(alike, 1);
    double[] choices = choices(runs);
    double all = Arrays.stream(choices).sum();
    List<LockInReport.Window> found = new ArrayList<>();
    double before = 0;
    int begin = 0;
    double inside = 0;
    for (int step = 0; step < runs.steps; step++) {
      inside += choices[step];
      if (inside > 0 && before + inside >= all * (found.size() + 1) / windows) {
        Run.stopIfInterrupted();
        found.add(window(runs, ties, begin, step, choices));
        before += inside;
        begin = step + 1;
        inside = 0;
      }
    }
    return new LockInReport(
        KernelReport.provenance("lock-in", counting, options(), history),
        leaders,
        found,
        new PowerKernelFit(runs, alike).fit());
  }

  private static double[] choices(DegreeRuns runs) {
    double[] choices = new double[runs.steps];
    for (int e = 0; e < runs.eventRun.length; e++) {
      choices[runs.eventStep[e]] += runs.degree[runs.eventRun[e]] > 0 ? 1 : 0;
    }
    return choices;
  }

  private LockInReport.Window window(
      DegreeRuns runs, DatedTies ties, int first, int last, double[] choices) {
    int[] degree = new int[runs.actors.size()];
    for (int run = 0; run < runs.size(); run++) {
      if (runs.first[run] <= first && runs.last[run] >= first) {
        degree[runs.actor[run]] = runs.degree[run];
      }
    }
    double[] leads = leads(degree);
    double[] own = new double[degree.length];
    for (int e = 0; e < runs.eventRun.length; e++) {
      boolean inside = runs.eventStep[e] >= first && runs.eventStep[e] <= last;
      if (inside && runs.degree[runs.eventRun[e]] > 0) {
        own[runs.actor[runs.eventRun[e]]]++;
      }
    }
    double won = 0;
    for (int v = 0; v < own.length; v++) {
      won += leads[v] * own[v];
    }
    double[] fair = fair(runs, leads, first, last, choices);
    double all = Arrays.stream(choices, first, last + 1).sum();
    return new LockInReport.Window(
        ties.date(first + 1),
        ties.date(last + 1),
        leader(runs.actors, degree),
        all,
        won / all,
        fair[0] / all,
        Math.sqrt(fair[1]) / all,
        Arrays.stream(own).max().orElse(0) / all);
  }

  /** 1 for each leader, and a part for those who share the last places. */
  private double[] leads(int[] degree) {
    int[] sorted = degree.clone();
    Arrays.sort(sorted);
    int last = sorted[Math.max(0, sorted.length - leaders)];
    int above = (int) Arrays.stream(degree).filter(k -> k > last).count();
    int equal = (int) Arrays.stream(degree).filter(k -> k == last).count();
    double part = Math.min(1, (leaders - above) / (double) equal);
    return Arrays.stream(degree).mapToDouble(k -> k > last ? 1 : k == last ? part : 0).toArray();
  }

  private static Optional<Actor> leader(List<Actor> actors, int[] degree) {
    int first = 0;
    boolean alone = true;
    for (int v = 1; v < degree.length; v++) {
      alone = degree[v] > degree[first] || (alone && degree[v] < degree[first]);
      first = degree[v] > degree[first] ? v : first;
    }
    return alone ? Optional.of(actors.get(first)) : Optional.empty();
  }

  /** How many choices would fall on leaders where α is 1, and the variance. */
  private static double[] fair(
      DegreeRuns runs, double[] leads, int first, int last, double[] choices) {
    double[] all = new double[runs.size()];
    double[] own = new double[runs.size()];
    double[] squares = new double[runs.size()];
    for (int run = 0; run < all.length; run++) {
      double lead = leads[runs.actor[run]];
      all[run] = runs.degree[run];
      own[run] = all[run] * lead;
      squares[run] = own[run] * lead;
    }
    double[] ofAll = runs.sums(all);
    double[] ofOwn = runs.sums(own);
    double[] ofSquares = runs.sums(squares);
    double mean = 0;
    double variance = 0;
    for (int step = first; step <= last; step++) {
      if (choices[step] > 0) {
        double share = ofOwn[step] / ofAll[step];
        mean += choices[step] * share;
        variance += choices[step] * Math.max(0, ofSquares[step] / ofAll[step] - share * share);
      }
    }
    return new double[] {mean, variance};
  }

  private ImmutableMap<String, String> options() {
    return ImmutableMap.of(
        "leaders", Integer.toString(leaders), "windows", Integer.toString(windows));
  }

  /** {@return the analysis and its options} */
  @Override
  public String toString() {
    return Provenance.words("lock-in of " + counting, options());
  }
}
