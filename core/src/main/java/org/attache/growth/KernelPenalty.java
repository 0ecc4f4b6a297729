package org.attache.growth;

/**
 * The penalty on bends of log A from one chosen bin to the next, and the step that raises what
 * minorises the likelihood of PAFit less this penalty.
 */
final class KernelPenalty {
  private static final int MOST = 100;
  private static final double SAME = 1e-14;

  private final double[] events;
  private final double[] share;
  private final double[] penalty;

  /**
   * The penalty of the bins that were chosen.
   *
   * @param events how often each of them was
   * @param bins how many bins there are, chosen or not
   * @param smoothing r: the penalty is r times the events for an average bin
   * @param byEvents whether a bin weighs r times its own events, not all alike
   */
  KernelPenalty(double[] events, int bins, double smoothing, boolean byEvents) {
    this.events = events;
    this.share = new double[events.length];
    this.penalty = new double[events.length];
    double total = 0;
    for (double own : events) {
      total += own;
    }
    for (int i = 0; i < penalty.length; i++) {
      boolean inner = i > 0 && i + 1 < penalty.length;
      share[i] = byEvents ? events[i] / total : 1.0 / bins;
      penalty[i] = inner ? smoothing * total * share[i] : 0;
    }
  }

  double of(double[] logs) {
    double sum = 0;
    for (int i = 0; i < penalty.length; i++) {
      if (penalty[i] > 0) {
        double bend = bend(logs, i);
        sum += penalty[i] * bend * bend;
      }
    }
    return sum;
  }

  int size() {
    return penalty.length;
  }

  private static double bend(double[] logs, int i) {
    return logs[i + 1] + logs[i - 1] - 2 * logs[i];
  }

  /**
   * Raises log A in place, all bins at once.
   *
   * @param logs log A of the bins, and anything after them
   * @param lost what each bin loses for a unit of A
   */
  void raise(double[] logs, double[] lost) {
    double[] raised = new double[penalty.length];
    for (int i = 0; i < raised.length; i++) {
      raised[i] = raised(logs, i, lost[i]);
    }
    System.arraycopy(raised, 0, logs, 0, raised.length);
  }

  /**
   * The log A of one bin that raises what minorises the likelihood. Each penalty is minorised by
   * one that has the bins apart, so that each solves one equation of its own.
   */
  double raised(double[] logs, int i, double lost) {
    double slope = events[i];
    double curvature = 0;
    if (i > 0 && penalty[i - 1] > 0) {
      slope -= 2 * penalty[i - 1] * (bend(logs, i - 1) - 4 * logs[i]);
      curvature += 8 * penalty[i - 1];
    }
    if (penalty[i] > 0) {
      slope += 4 * penalty[i] * (bend(logs, i) + 4 * logs[i]);
      curvature += 16 * penalty[i];
    }
    if (i + 1 < penalty.length && penalty[i + 1] > 0) {
      slope -= 2 * penalty[i + 1] * (bend(logs, i + 1) - 4 * logs[i]);
      curvature += 8 * penalty[i + 1];
    }
    return curvature == 0 ? Math.log(slope / lost) : root(slope, curvature, lost, logs[i]);
  }

  /** Where slope − curvature x − lost exp(x) is 0: concave and falling. */
  private static double root(double slope, double curvature, double lost, double from) {
    double x = from;
    for (int i = 0; i < MOST; i++) {
      double weight = lost * Math.exp(x);
      double step = (slope - curvature * x - weight) / (curvature + weight);
      x += Math.max(-1, Math.min(1, step));
      if (Math.abs(step) < SAME * Math.max(1, Math.abs(x))) {
        break;
      }
    }
    return x;
  }

  /**
   * What the penalty adds to the curvature of one log A. As in the R package PAFit a bin's own
   * share weighs it once more, which leaves the curvature of the likelihood nearly alone.
   */
  double curvature(double[] logs, int i) {
    if (penalty.length < 5) {
      return 0;
    }
    double sum = penalty[i] == 0 ? 0 : penalty[i] * (2 + bend(logs, i));
    sum += i > 0 && penalty[i - 1] > 0 ? penalty[i - 1] * (1 - bend(logs, i - 1)) : 0;
    sum +=
        i + 1 < penalty.length && penalty[i + 1] > 0 ? penalty[i + 1] * (1 - bend(logs, i + 1)) : 0;
    return 2 * sum * share[i];
  }
}
