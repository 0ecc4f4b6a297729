package org.attache.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attache.Run;

/** Ties got and ties expected, actor by actor; used by one thread, then thrown away. */
final class ArrivalCurve {
  private final DatedTies ties;
  private final double exponent;
  private final double attractiveness;
  private final ChoiceWalk walk;
  private final double[] got;
  private final double[] expected;
  private final boolean[] canBeChosen;
  private final int[] chosenAt;

  ArrivalCurve(DatedTies ties, ChoiceFrame frame, double exponent, double attractiveness) {
    this.ties = ties;
    this.exponent = exponent;
    this.attractiveness = attractiveness;
    this.walk = new ChoiceWalk(ties, frame);
    this.got = new double[ties.actors().size()];
    this.expected = new double[got.length];
    this.canBeChosen = new boolean[got.length];
    this.chosenAt = new int[2 * ties.size()];
    recur();
  }

  private void recur() {
    walk.each((tie, from, to) -> chosenAt[2 * tie + (to == ties.to(tie) ? 1 : 0)] = to + 1);
    for (int step = 0; step < ties.steps(); step++) {
      Run.stopIfInterrupted();
      for (int side = 0; side < 2; side++) {
        int choices = 0;
        for (int tie = ties.begin(step); tie < ties.begin(step + 1); tie++) {
          for (int end = 0; end < 2; end++) {
            int chosen = chosenAt[2 * tie + end] - 1;
            if (chosen >= 0 && walk.side(chosen) == side) {
              choices++;
              got[chosen]++;
            }
          }
        }
        if (choices > 0) {
          share(step, walk.everThere(side), choices);
        }
      }
      bring(step);
    }
  }

  /** The choices of a step go to those who had arrived before, by the kernel of what they had. */
  private void share(int step, int[] arrivals, int choices) {
    double sum = 0;
    int there = 0;
    double most = most(arrivals, step);
    double[] weight = new double[arrivals.length];
    for (int i = 0; i < arrivals.length; i++) {
      boolean isThere = isThere(arrivals[i], step);
      weight[i] = isThere ? kernel(arrivals[i], most) : 0;
      sum += weight[i];
      there += isThere ? 1 : 0;
    }
    for (int i = 0; i < arrivals.length; i++) {
      canBeChosen[arrivals[i]] = true;
      boolean alike = sum == 0 && isThere(arrivals[i], step);
      expected[arrivals[i]] += choices * (alike ? 1.0 / there : sum == 0 ? 0 : weight[i] / sum);
    }
  }

  private boolean isThere(int v, int step) {
    return ties.arrival(v) < step && ties.departure(v) > step;
  }

  private double most(int[] arrivals, int step) {
    double most = 0;
    for (int v : arrivals) {
      most = isThere(v, step) ? Math.max(most, expected[v] + attractiveness) : most;
    }
    return most;
  }

  /** Against the largest, which keeps a high power finite; where all have nothing, all are 0. */
  private double kernel(int v, double most) {
    return most == 0 ? 0 : Math.pow((expected[v] + attractiveness) / most, exponent);
  }

  /** Ends of ties that nobody chose: those one brings along, and all of the outset. */
  private void bring(int step) {
    for (int tie = ties.begin(step); tie < ties.begin(step + 1); tie++) {
      if (ties.from(tie) != ties.to(tie)) {
        if (chosenAt[2 * tie + 1] == 0) {
          addOne(ties.to(tie));
        }
        if (chosenAt[2 * tie] == 0 && !ties.isDirected(tie)) {
          addOne(ties.from(tie));
        }
      }
    }
  }

  private void addOne(int v) {
    got[v]++;
    expected[v]++;
  }

  /** Those who could be chosen, in order of arrival. */
  List<FirstMovers.Cohort> cohorts(int wanted) {
    long[] keys = new long[got.length];
    int size = 0;
    for (int v = 0; v < got.length; v++) {
      if (canBeChosen[v]) {
        keys[size++] = (long) ties.arrival(v) << 32 | v;
      }
    }
    Arrays.sort(keys, 0, size);
    List<FirstMovers.Cohort> cohorts = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= size; i++) {
      boolean full = (long) i * wanted >= (cohorts.size() + 1L) * size;
      if (i == size || (full && keys[i] >>> 32 != keys[i - 1] >>> 32)) {
        cohorts.add(cohort(keys, first, i));
        first = i;
      }
    }
    return cohorts;
  }

  private FirstMovers.Cohort cohort(long[] keys, int first, int end) {
    double all = 0;
    double likely = 0;
    for (int i = first; i < end; i++) {
      all += got[(int) keys[i]];
      likely += expected[(int) keys[i]];
    }
    int size = end - first;
    return new FirstMovers.Cohort(
        ties.date((int) (keys[first] >>> 32)),
        ties.date((int) (keys[end - 1] >>> 32)),
        size,
        all / size,
        likely / size);
  }
}
