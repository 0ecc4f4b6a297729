package org.attache.io.figure;

import java.util.random.RandomGenerator;

/**
 * Places of the actors of one component, as far apart on the page as on the graph.
 *
 * <pre>
 *   stress = Σ (‖x(i) − x(j)‖ − d(i, j))² / d(i, j)² over pairs i &lt; j
 * </pre>
 *
 * <p>Random starts are brought down by stochastic gradient descent, a pair at a time; the best of
 * them, or classical scaling where that is better, is settled by majorization, which never raises
 * the stress, and turned to lie level.
 *
 * <p>Time O(n²) a round, space O(n²).
 *
 * <p>Sources: J. X. Zheng, S. Pawar, D. F. M. Goodman, Graph Drawing by Stochastic Gradient
 * Descent, IEEE Transactions on Visualization and Computer Graphics, 2019; E. R. Gansner, Y. Koren,
 * S. North, Graph Drawing by Stress Majorization, Graph Drawing, 2004.
 */
final class StressLayout {
  private static final int ROUNDS = 30;
  private static final double LAST_STEP = 0.1;
  private static final int MOST_STARTS = 10;
  private static final long START_WORK = 12_000_000;
  private static final int MOST_SWEEPS = 400;
  private static final long SWEEP_WORK = 60_000_000;
  private static final double SETTLED = 1e-5;
  private static final double TINY = 1e-9;

  private final int n;
  private final double[] distances;
  private final double[] xs;
  private final double[] ys;

  private StressLayout(int n, double[] distances) {
    this.n = n;
    this.distances = distances;
    this.xs = new double[n];
    this.ys = new double[n];
  }

  /** The layout of n actors from the distances between them, row by row. */
  static StressLayout of(int n, double[] distances, RandomGenerator random) {
    StressLayout best = new StressLayout(n, distances);
    if (n < 2) {
      return best;
    }
    ClassicalScaling scaling = new ClassicalScaling(n, distances);
    scaling.nextAxis(best.xs, random);
    scaling.nextAxis(best.ys, random);
    long work = Math.max(1, (long) n * n / 2 * ROUNDS);
    long starts = Math.max(1, Math.min(MOST_STARTS, START_WORK / work));
    for (int start = 0; start < starts; start++) {
      StressLayout other = new StressLayout(n, distances);
      other.descend(random);
      best = other.stress() < best.stress() ? other : best;
    }
    best.settle();
    best.level();
    return best;
  }

  double x(int i) {
    return xs[i];
  }

  double y(int i) {
    return ys[i];
  }

  double stress() {
    double stress = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        double off = gap(i, j) / distances[i * n + j] - 1;
        stress += off * off;
      }
    }
    return stress;
  }

  private double gap(int i, int j) {
    double dx = xs[i] - xs[j];
    double dy = ys[i] - ys[j];
    return Math.sqrt(dx * dx + dy * dy);
  }

  private void descend(RandomGenerator random) {
    double longest = 0;
    for (double distance : distances) {
      longest = Math.max(longest, distance);
    }
    for (int i = 0; i < n; i++) {
      xs[i] = random.nextDouble() * longest;
      ys[i] = random.nextDouble() * longest;
    }
    int[] pairs = pairs();
    double rate = longest * longest;
    double slowing = Math.pow(LAST_STEP / rate, 1.0 / (ROUNDS - 1));
    for (int round = 0; round < ROUNDS; round++) {
      shuffle(pairs, random);
      for (int pair : pairs) {
        pull(pair / n, pair % n, rate);
      }
      rate *= slowing;
    }
  }

  private int[] pairs() {
    int[] pairs = new int[n * (n - 1) / 2];
    int next = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        pairs[next++] = i * n + j;
      }
    }
    return pairs;
  }

  private static void shuffle(int[] pairs, RandomGenerator random) {
    for (int i = pairs.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = pairs[i];
      pairs[i] = pairs[j];
      pairs[j] = kept;
    }
  }

  /** Moves two actors towards their distance, by no more than all of the way. */
  private void pull(int i, int j, double rate) {
    double distance = distances[i * n + j];
    double gap = Math.max(TINY, gap(i, j));
    double step = Math.min(1, rate / (distance * distance)) * (gap - distance) / 2 / gap;
    double dx = step * (xs[i] - xs[j]);
    double dy = step * (ys[i] - ys[j]);
    xs[i] -= dx;
    ys[i] -= dy;
    xs[j] += dx;
    ys[j] += dy;
  }

  private void settle() {
    double before = stress();
    long sweeps = Math.max(20, Math.min(MOST_SWEEPS, SWEEP_WORK / ((long) n * n)));
    for (int sweep = 0; sweep < sweeps; sweep++) {
      for (int i = 0; i < n; i++) {
        majorize(i);
      }
      double after = stress();
      if (before - after <= SETTLED * before) {
        return;
      }
      before = after;
    }
  }

  /** Puts one actor where the others, each at its distance, want it on weighted average. */
  private void majorize(int i) {
    double x = 0;
    double y = 0;
    double weights = 0;
    for (int j = 0; j < n; j++) {
      if (j != i) {
        double distance = distances[i * n + j];
        double weight = 1 / (distance * distance);
        double pull = distance / Math.max(TINY, gap(i, j));
        x += weight * (xs[j] + pull * (xs[i] - xs[j]));
        y += weight * (ys[j] + pull * (ys[i] - ys[j]));
        weights += weight;
      }
    }
    xs[i] = x / weights;
    ys[i] = y / weights;
  }

  /** Turns the layout about its centre so that it reaches farthest from left to right. */
  private void level() {
    double mx = mean(xs);
    double my = mean(ys);
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (int i = 0; i < n; i++) {
      xx += (xs[i] - mx) * (xs[i] - mx);
      xy += (xs[i] - mx) * (ys[i] - my);
      yy += (ys[i] - my) * (ys[i] - my);
    }
    double angle = Math.atan2(2 * xy, xx - yy) / 2;
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    for (int i = 0; i < n; i++) {
      double dx = xs[i] - mx;
      double dy = ys[i] - my;
      xs[i] = cos * dx + sin * dy;
      ys[i] = cos * dy - sin * dx;
    }
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
