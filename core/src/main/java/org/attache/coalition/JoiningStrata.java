package org.attache.coalition;

import java.util.List;
import java.util.SplittableRandom;
import org.attache.internal.Seeds;

/**
 * Candidates by event as flat arrays, each covariate less its mean in the event: neither likelihood
 * depends on where a covariate has its zero within an event.
 */
final class JoiningStrata {
  /** How many covariates there are. */
  final int k;

  /** The covariates, one candidate after the other. */
  final double[] x;

  /** Who joined. */
  final boolean[] joined;

  private final int[] begin;
  private final int[] joiners;
  private final double[] range;

  private JoiningStrata(int k, double[] x, boolean[] joined, int[] begin, double[] range) {
    this.k = k;
    this.x = x;
    this.joined = joined;
    this.begin = begin;
    this.range = range;
    this.joiners = new int[begin.length - 1];
    for (int event = 0; event < joiners.length; event++) {
      for (int row = begin[event]; row < begin[event + 1]; row++) {
        joiners[event] += joined[row] ? 1 : 0;
      }
    }
  }

  /** The rows of a table of which each covariate is known. */
  static JoiningStrata of(CandidateTable table, List<String> covariates) {
    int k = covariates.size();
    int[] begin = new int[table.events().size() + 1];
    for (int event = 0; event < begin.length; event++) {
      begin[event] = table.begin(event);
    }
    double[] x = new double[table.size() * k];
    double[] range = new double[k];
    for (int c = 0; c < k; c++) {
      double[] column = table.column(covariates.get(c));
      for (int event = 0; event + 1 < begin.length; event++) {
        range[c] = Math.max(range[c], centre(column, begin[event], begin[event + 1]));
      }
      for (int row = 0; row < column.length; row++) {
        x[row * k + c] = column[row];
      }
    }
    return new JoiningStrata(k, x, table.joined(), begin, range);
  }

  /** Less the first value, so that what does not differ is 0 to the last digit, and the mean. */
  private static double centre(double[] column, int first, int end) {
    double zero = column[first];
    double sum = 0;
    double low = 0;
    double high = 0;
    for (int row = first; row < end; row++) {
      column[row] -= zero;
      sum += column[row];
      low = Math.min(low, column[row]);
      high = Math.max(high, column[row]);
    }
    double mean = sum / (end - first);
    for (int row = first; row < end; row++) {
      column[row] -= mean;
    }
    return high - low;
  }

  /** The same candidates, joined by others of the same event, as many, drawn alike. */
  JoiningStrata shuffled(SplittableRandom random) {
    boolean[] others = new boolean[joined.length];
    for (int event = 0; event < events(); event++) {
      int[] rows = new int[begin[event + 1] - begin[event]];
      for (int i = 0; i < rows.length; i++) {
        rows[i] = begin[event] + i;
      }
      Seeds.shuffle(rows, random);
      for (int i = 0; i < joiners[event]; i++) {
        others[rows[i]] = true;
      }
    }
    return new JoiningStrata(k, x, others, begin, range);
  }

  int events() {
    return joiners.length;
  }

  int first(int event) {
    return begin[event];
  }

  /** One after the last row of the event. */
  int end(int event) {
    return begin[event + 1];
  }

  /** How many joined. */
  int joiners(int event) {
    return joiners[event];
  }

  /** Whether some joined and some did not; other events tell nothing. */
  boolean tells(int event) {
    return joiners[event] > 0 && joiners[event] < begin[event + 1] - begin[event];
  }

  /** How many candidates the largest event has. */
  int widest() {
    int widest = 0;
    for (int event = 0; event < events(); event++) {
      widest = Math.max(widest, end(event) - first(event));
    }
    return widest;
  }

  /** The largest difference of a covariate between candidates of one event. */
  double range(int covariate) {
    return range[covariate];
  }

  double utility(int row, double[] theta) {
    double sum = 0;
    for (int c = 0; c < k; c++) {
      sum += theta[c] * x[row * k + c];
    }
    return sum;
  }
}
