package org.attache.centrality;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.attache.Direction;
import org.attache.HistoryAnalysis;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.Scores;
import org.attache.Spell;
import org.attache.TieGraph;
import org.attache.TieHistory;

/**
 * Temporal closeness: how soon an actor reaches the others along ties in the order of time.
 *
 * <pre>c(v) = Σ crossing / latency(v, w) over w ≠ v</pre>
 *
 * <p>A path sets out on the first day of the window, waits anywhere as long as it must, and crosses
 * a tie in a stated number of days, all of which the tie must be in force; it must arrive before
 * the window ends. The latency of a pair is how many days after the first the foremost path
 * arrives. Paths are strict: a crossing takes at least a day; with a crossing of 0 days they are
 * not, any number of ties are crossed on one day, and the latency counts the first day too, so that
 * whoever is reached at once adds 1.
 *
 * <p>Counted: ordered pairs; paths along ties where these have a direction; whoever is not reached
 * adds 0; parallel ties are each usable in their own time; kinds with a direction beside kinds
 * without are refused, unless paths may run along ties either way ({@link Direction#ALL}). Scored
 * is whoever the window's graph holds; isolates score 0. Where all ties last throughout, and the
 * window lasts long enough, the latency is the distance in hops and the score the harmonic
 * centrality: the hub of a star of n actors scores n − 1; normalised, divided by n − 1, it scores
 * 1, and a single actor {@code NaN}.
 *
 * <p>Time O(n m log m), space O(n + m) a thread. Sources: Holme and Saramäki, Temporal networks,
 * Physics Reports 519 (2012) 97, doi 10.1016/j.physrep.2012.03.001; Nicosia et al., Graph metrics
 * for temporal networks, in Temporal Networks (2013) 15, doi 10.1007/978-3-642-36461-7_2.
 */
public final class TemporalCloseness implements HistoryAnalysis<Scores> {
  private static final int BLOCKS = 64;
  private static final int YEAR = 365;

  private final Spell window;
  private final int crossing;
  private final Direction direction;
  private final boolean normalized;

  private TemporalCloseness(Spell window, int crossing, Direction direction, boolean normalized) {
    this.window = window;
    this.crossing = crossing;
    this.direction = direction;
    this.normalized = normalized;
  }

  static TemporalCloseness during(Spell window) {
    checkArgument(
        Math.abs((long) window.start().getYear()) <= 999_999 && !window.isOpen(),
        "time is counted from the first day of the window to its last: %s",
        window);
    return new TemporalCloseness(window, YEAR, Direction.OUT, false);
  }

  /**
   * {@return this measure with another time to cross a tie}
   *
   * @param days at least 0; default 365, a year a tie
   */
  public TemporalCloseness withCrossing(int days) {
    checkArgument(days >= 0, "a crossing must not take less than 0 days: %s", days);
    return new TemporalCloseness(window, days, direction, normalized);
  }

  /**
   * {@return this measure of how soon an actor reaches the others, or they it}
   *
   * @param direction {@link Direction#OUT}, the default, for paths from the actor, {@link
   *     Direction#IN} for paths to it, {@link Direction#ALL} for paths from it that run along ties
   *     either way
   */
  public TemporalCloseness withDirection(Direction direction) {
    return new TemporalCloseness(window, crossing, direction, normalized);
  }

  /**
   * {@return this measure divided by n − 1, or not}
   *
   * @param normalized whether to divide; default no
   */
  public TemporalCloseness withNormalization(boolean normalized) {
    return new TemporalCloseness(window, crossing, direction, normalized);
  }

  @Override
  public Scores of(TieHistory history) {
    return of(history, Run.SERIAL);
  }

  @Override
  public Scores of(TieHistory history, Run run) {
    TieGraph cut = history.during(window);
    TieGraph graph = direction == Direction.ALL ? cut.undirected() : cut;
    DatedArcs arcs = DatedArcs.of(graph, window);
    int n = arcs.order();
    int blocks = Math.min(BLOCKS, n);
    double[] values = new double[n];
    for (double[] sum : run.each(blocks, block -> block(arcs, block, blocks))) {
      for (int v = 0; v < n; v++) {
        values[v] += sum[v];
      }
    }
    for (int v = 0; v < n && normalized; v++) {
      values[v] = n == 1 ? Double.NaN : values[v] / (n - 1);
    }
    return Scores.of(
        graph, values, Provenance.of("temporal closeness", options(graph.isDirected()), graph));
  }

  private double[] block(DatedArcs arcs, int block, int blocks) {
    long n = arcs.order();
    double[] sum = new double[arcs.order()];
    ForemostPaths paths = new ForemostPaths(arcs, crossing);
    for (int source = (int) (block * n / blocks); source < (block + 1) * n / blocks; source++) {
      Run.stopIfInterrupted();
      int[] arrival = paths.arrivals(source);
      for (int v = 0; v < n; v++) {
        if (v != source && arrival[v] != ForemostPaths.NEVER) {
          double latency = crossing == 0 ? arrival[v] + 1 : arrival[v] / (double) crossing;
          sum[direction == Direction.IN ? v : source] += 1 / latency;
        }
      }
    }
    return sum;
  }

  private Map<String, String> options(boolean directed) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("crossing", crossing + (crossing == 1 ? " day" : " days"));
    if (directed) {
      options.put("direction", direction.toString());
    }
    if (normalized) {
      options.put("normalised", "by n − 1");
    }
    return options.buildOrThrow();
  }

  /** {@return the measure, its window and its options} */
  @Override
  public String toString() {
    return Provenance.words("temporal closeness " + window, options(direction != Direction.OUT));
  }
}
