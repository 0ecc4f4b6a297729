package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.attache.Direction;
import org.attache.Run;
import org.attache.TieHistory;

/** Follows the degrees of all actors from step to step; used by one thread, then thrown away. */
final class DegreeRunsBuilder {
  private static final int NONE = -1;

  private final DatedTies ties;
  private final Counting counting;
  private final boolean frozen;
  private final int steps;
  private final int[] degree;
  private final int[] open;
  private final int[] changeBegin;
  private int[] changeActor = {};
  private int[] change = {};
  private int[] actor = new int[64];
  private int[] runDegree = new int[64];
  private int[] first = new int[64];
  private int[] last = new int[64];
  private int runs;
  private int[] eventRun = new int[64];
  private int[] eventStep = new int[64];
  private int events;
  private long hidden;

  private DegreeRunsBuilder(DatedTies ties, Counting counting, boolean frozen) {
    this.ties = ties;
    this.counting = counting;
    this.frozen = frozen;
    this.steps = frozen ? Math.min(2, ties.steps()) : ties.steps();
    this.degree = new int[ties.actors().size()];
    this.open = new int[degree.length];
    this.changeBegin = new int[steps + 1];
    Arrays.fill(open, NONE);
  }

  /**
   * The runs of a history.
   *
   * @param frozen whether all events are one step, after the outset
   */
  static DegreeRuns of(TieHistory history, Counting counting, boolean frozen) {
    return of(DatedTies.of(history, counting.dating()), counting, frozen);
  }

  /** The runs of ties that the counting has dated. */
  static DegreeRuns of(DatedTies ties, Counting counting, boolean frozen) {
    DegreeRuns runs = new DegreeRunsBuilder(ties, counting, frozen).build();
    checkArgument(
        runs.eventRun.length > 0,
        "nobody who was there before is chosen on %s dates: %s",
        ties.steps(),
        counting);
    return runs;
  }

  private DegreeRuns build() {
    layChanges();
    for (int step = 1; step < steps; step++) {
      Run.stopIfInterrupted();
      change(step);
      int end = frozen ? ties.size() : ties.begin(step + 1);
      for (int tie = ties.begin(step); tie < end; tie++) {
        choose(tie, step);
      }
    }
    return new DegreeRuns(
        ties.actors(),
        highest(),
        Math.max(0, steps - 1),
        Arrays.copyOf(actor, runs),
        Arrays.copyOf(runDegree, runs),
        Arrays.copyOf(first, runs),
        Arrays.copyOf(last, runs),
        Arrays.copyOf(eventRun, events),
        Arrays.copyOf(eventStep, events),
        hidden);
  }

  /** Of all runs, and once the ties of the last step count. */
  private int highest() {
    for (int tie = ties.begin(frozen ? 1 : steps - 1); tie < ties.size(); tie++) {
      if (isChosen(tie, Direction.OUT)) {
        degree[ties.from(tie)]++;
      }
      if (isChosen(tie, Direction.IN)) {
        degree[ties.to(tie)]++;
      }
    }
    int highest = Arrays.stream(degree).max().orElse(0);
    return Math.max(highest, Arrays.stream(runDegree, 0, runs).max().orElse(0));
  }

  /** Changes by step: of the degree, and of who is there, which change it by nothing. */
  private void layChanges() {
    int[] count = new int[steps + 1];
    for (int pass = 0; pass < 2; pass++) {
      for (int tie = 0; tie < ties.size(); tie++) {
        layTie(tie, count, pass == 1);
      }
      for (int v = 0; v < degree.length; v++) {
        lay(v, after(ties.arrival(v)), 0, count, pass == 1);
        lay(v, ties.departure(v), 0, count, pass == 1);
        int[] spans = frozen ? new int[0] : ties.unobserved().spans(v);
        for (int i = 0; i < spans.length; i += 2) {
          lay(v, Math.max(1, spans[i]), 0, count, pass == 1);
          lay(v, spans[i + 1] + 1, 0, count, pass == 1);
        }
      }
      if (pass == 0) {
        for (int step = 0; step < steps; step++) {
          changeBegin[step + 1] = changeBegin[step] + count[step];
        }
        changeActor = new int[changeBegin[steps]];
        change = new int[changeActor.length];
        System.arraycopy(changeBegin, 0, count, 0, steps);
      }
    }
  }

  private static int after(int step) {
    return step == DatedTies.NEVER ? step : step + 1;
  }

  private void layTie(int tie, int[] count, boolean write) {
    int begun = ties.step(tie) + 1;
    boolean lasts = counting.isEverFormed() || (frozen && ties.ended(tie) > 0);
    int ended = lasts ? DatedTies.NEVER : ties.ended(tie);
    if (ended <= begun) {
      return;
    }
    if (isChosen(tie, Direction.OUT)) {
      lay(ties.from(tie), begun, 1, count, write);
      lay(ties.from(tie), ended, -1, count, write);
    }
    if (isChosen(tie, Direction.IN)) {
      lay(ties.to(tie), begun, 1, count, write);
      lay(ties.to(tie), ended, -1, count, write);
    }
  }

  private void lay(int v, int step, int by, int[] count, boolean write) {
    if (step >= steps) {
      return;
    }
    if (write) {
      changeActor[count[step]] = v;
      change[count[step]] = by;
    }
    count[step]++;
  }

  /** Whether the end that the tie starts from, or runs to, is chosen by it. */
  private boolean isChosen(int tie, Direction end) {
    int v = end == Direction.OUT ? ties.from(tie) : ties.to(tie);
    return (!ties.isDirected(tie) || counting.chooses(end))
        && counting.canChoose(ties.actors().get(v));
  }

  private void change(int step) {
    for (int i = changeBegin[step]; i < changeBegin[step + 1]; i++) {
      degree[changeActor[i]] += change[i];
    }
    for (int i = changeBegin[step]; i < changeBegin[step + 1]; i++) {
      follow(changeActor[i], step);
    }
    if (step == steps - 1) {
      for (int run : open) {
        if (run != NONE) {
          last[run] = step - 1;
        }
      }
    }
  }

  private void follow(int v, int step) {
    boolean there =
        ties.arrival(v) < step
            && ties.departure(v) > step
            && (degree[v] > 0 || counting.hasIsolates())
            && (frozen || !ties.unobserved().hides(v, step))
            && counting.canChoose(ties.actors().get(v));
    int run = open[v];
    if (run != NONE && (!there || runDegree[run] != degree[v])) {
      last[run] = step - 2;
      open[v] = NONE;
    }
    if (there && open[v] == NONE) {
      open[v] = newRun(v, step - 1);
    }
  }

  private int newRun(int v, int step) {
    if (runs == actor.length) {
      int room = runs + (runs >> 1);
      actor = Arrays.copyOf(actor, room);
      runDegree = Arrays.copyOf(runDegree, room);
      first = Arrays.copyOf(first, room);
      last = Arrays.copyOf(last, room);
    }
    actor[runs] = v;
    runDegree[runs] = degree[v];
    first[runs] = step;
    return runs++;
  }

  private void choose(int tie, int step) {
    if (ties.unobserved().hides(ties.from(tie), ties.to(tie), ties.step(tie))) {
      hidden++;
      return;
    }
    if (isChosen(tie, Direction.OUT)) {
      event(open[ties.from(tie)], step - 1);
    }
    if (isChosen(tie, Direction.IN)) {
      event(open[ties.to(tie)], step - 1);
    }
  }

  private void event(int run, int step) {
    if (run == NONE) {
      return;
    }
    if (events == eventRun.length) {
      int room = events + (events >> 1);
      eventRun = Arrays.copyOf(eventRun, room);
      eventStep = Arrays.copyOf(eventStep, room);
    }
    eventRun[events] = run;
    eventStep[events++] = step;
  }
}
