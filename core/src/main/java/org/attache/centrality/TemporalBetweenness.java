package org.attache.centrality;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.attache.Direction;
import org.attache.HistoryAnalysis;
import org.attache.Parallel;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.Scores;
import org.attache.TieHistory;

/**
 * Temporal betweenness: how often an actor lies on the shortest time-respecting paths between two
 * others.
 *
 * <pre>b(v) = Σ σ(s, t | v) / σ(s, t) over pairs s ≠ v ≠ t</pre>
 *
 * <p>A path crosses ties in the order of time, each in a year in which it is in force on some day;
 * it may wait anywhere, and cross several ties in one year unless it is {@linkplain #withStrict
 * strict}. The shortest cross the fewest ties, whenever they arrive. Two paths along the same
 * actors are two when they cross a tie in different years; parallel ties of a year are one. σ(s, t)
 * is the number of shortest paths from s to t, σ(s, t | v) the number of those through v. Counted:
 * ordered pairs, since time has a direction; paths along ties where these have one; pairs that do
 * not reach each other in time add nothing; ends of paths do not count; a year that has kinds with
 * a direction and kinds without is refused. Scored is whoever some year's graph holds; isolates
 * score 0. Where all ties last all years this is {@link Betweenness} over ordered pairs: the hub of
 * a star of n actors scores (n − 1)(n − 2), normalised 1.
 *
 * <p>Path counts are doubles; more than 10³⁰⁸ paths are an error. Normalised, fewer than three
 * actors are {@code NaN}. With n actors, T years and M ties over all years: time O(M + nT log nT) a
 * source where the paths to an actor are about as long whenever they arrive, at worst T times that;
 * space O(nT + M) a thread. Source: Buß, Molter, Niedermeier and Rymar, Algorithmic aspects of
 * temporal betweenness, Proceedings of KDD 2020, 2084, doi 10.1145/3394486.3403259.
 */
public final class TemporalBetweenness implements HistoryAnalysis<Scores> {
  private static final int BLOCKS = 64;

  private final int from;
  private final int to;
  private final boolean strict;
  private final boolean normalized;

  private TemporalBetweenness(int from, int to, boolean strict, boolean normalized) {
    this.from = from;
    this.to = to;
    this.strict = strict;
    this.normalized = normalized;
  }

  static TemporalBetweenness during(int from, int to) {
    checkArgument(from <= to, "the last year must not be before the first: %s, %s", from, to);
    return new TemporalBetweenness(from, to, false, false);
  }

  /**
   * {@return this measure with paths that cross at most one tie a year, or any number}
   *
   * @param strict whether at most one; default no
   */
  public TemporalBetweenness withStrict(boolean strict) {
    return new TemporalBetweenness(from, to, strict, normalized);
  }

  /**
   * {@return this measure divided by the number of ordered pairs of others, or not}
   *
   * @param normalized whether to divide; default no
   */
  public TemporalBetweenness withNormalization(boolean normalized) {
    return new TemporalBetweenness(from, to, strict, normalized);
  }

  /**
   * {@inheritDoc}
   *
   * @throws ArithmeticException if there are too many shortest paths to count
   */
  @Override
  public Scores of(TieHistory history) {
    return of(history, Run.SERIAL);
  }

  @Override
  public Scores of(TieHistory history, Run run) {
    TimeSlices slices = TimeSlices.of(history, from, to, Direction.OUT, Parallel.DISTINCT);
    int n = slices.order();
    int blocks = Math.min(BLOCKS, n);
    double[] values = new double[n];
    for (double[] sum : run.each(blocks, block -> block(slices, block, blocks))) {
      for (int v = 0; v < n; v++) {
        values[v] += sum[v];
      }
    }
    double pairs = (n - 1.0) * (n - 2.0);
    for (int v = 0; v < n && normalized; v++) {
      values[v] = n < 3 ? Double.NaN : values[v] / pairs;
    }
    return Scores.of(
        slices.all, values, Provenance.of("temporal betweenness", options(), slices.all));
  }

  private double[] block(TimeSlices slices, int block, int blocks) {
    long n = slices.order();
    double[] sum = new double[slices.order()];
    TemporalPaths paths = new TemporalPaths(slices, strict);
    for (int source = (int) (block * n / blocks); source < (block + 1) * n / blocks; source++) {
      Run.stopIfInterrupted();
      paths.addDependencies(source, sum);
    }
    return sum;
  }

  private Map<String, String> options() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("crossing", strict ? "one tie a year" : "any number of ties a year");
    if (normalized) {
      options.put("normalised", "by ordered pairs of others");
    }
    return options.buildOrThrow();
  }

  /** {@return the measure, its years and its options} */
  @Override
  public String toString() {
    return Provenance.words("temporal betweenness " + from + "-" + to, options());
  }
}
