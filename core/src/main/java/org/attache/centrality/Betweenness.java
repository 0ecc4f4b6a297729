package org.attache.centrality;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Length;
import org.attache.Parallel;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.Scores;
import org.attache.TieGraph;
import org.attache.internal.Rows;

/**
 * Betweenness: how often an actor lies on the shortest paths between two others.
 *
 * <pre>b(v) = Σ σ(s, t | v) / σ(s, t) over pairs s ≠ v ≠ t</pre>
 *
 * <p>σ(s, t) is the number of shortest paths, σ(s, t | v) the number of those through v. Counted:
 * unordered pairs, ordered pairs where ties have a direction; paths along it; pairs that do not
 * reach each other add nothing; ends of paths do not count. Parallel ties are one: the strongest,
 * or any when hops are counted. Isolates score 0. Raw, the hub of a star of n actors scores (n −
 * 1)(n − 2) / 2; normalised, divided by the number of such pairs, it scores 1.
 *
 * <p>Lengths are hops unless told otherwise; with other lengths two paths are equally short when
 * they agree to ten digits. Path counts are doubles; more than 10³⁰⁸ paths are an error. Time O(nm)
 * for hops, else O(nm + n² log n); space O(n + m) a thread. Sources are dealt in fixed blocks whose
 * sums are added in order, so the digits do not depend on threads.
 *
 * <p>Sources: Freeman, A set of measures of centrality based on betweenness, Sociometry 40 (1977)
 * 35, doi 10.2307/3033543; Brandes, A faster algorithm for betweenness centrality, Journal of
 * Mathematical Sociology 25 (2001) 163, doi 10.1080/0022250X.2001.9990249.
 */
public final class Betweenness implements Analysis<Scores> {
  static final Betweenness DEFAULT = new Betweenness(Length.HOPS, false);
  private static final int BLOCKS = 64;

  private final Length length;
  private final boolean normalized;

  private Betweenness(Length length, boolean normalized) {
    this.length = length;
    this.normalized = normalized;
  }

  /**
   * {@return this measure with paths of that length}
   *
   * @param length how long a tie of a given strength is; default {@link Length#HOPS}
   */
  public Betweenness withLength(Length length) {
    return new Betweenness(length, normalized);
  }

  /**
   * {@return this measure divided by the number of pairs of others, or not}
   *
   * @param normalized whether to divide; default no
   */
  public Betweenness withNormalization(boolean normalized) {
    return new Betweenness(length, normalized);
  }

  /**
   * {@inheritDoc}
   *
   * @throws ArithmeticException if there are too many shortest paths to count
   */
  @Override
  public Scores of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  @Override
  public Scores of(TieGraph graph, Run run) {
    Adjacency arcs = graph.adjacency();
    double[] values = raw(arcs, run);
    int n = values.length;
    double pairs = (n - 1.0) * (n - 2.0) / (arcs.isDirected() ? 1 : 2);
    for (int v = 0; v < n; v++) {
      values[v] /= arcs.isDirected() ? 1 : 2;
      values[v] = normalized ? (n < 3 ? Double.NaN : values[v] / pairs) : values[v];
    }
    double most = n < 3 ? 0 : (n - 1.0) * (normalized ? 1 : pairs);
    return Scores.of(graph, values, Provenance.of("betweenness", options(arcs.isDirected()), graph))
        .withMostUnequal(most);
  }

  /** Sums over ordered pairs. */
  private double[] raw(Adjacency arcs, Run run) {
    boolean hops = length.equals(Length.HOPS);
    Rows rows = Rows.of(arcs, hops ? Parallel.DISTINCT : Parallel.MAX);
    Supplier<ShortestPaths> kernel = hops ? hopPaths(arcs, rows) : lengthPaths(rows);
    int n = rows.order();
    int blocks = Math.min(BLOCKS, n);
    List<double[]> sums =
        run.each(blocks, block -> block(kernel, n, first(block, n), first(block + 1, n)));
    double[] total = new double[n];
    for (double[] sum : sums) {
      for (int v = 0; v < n; v++) {
        total[v] += sum[v];
      }
    }
    return total;
  }

  /** Small dense graphs, the normal case, are searched on bit rows. */
  private static Supplier<ShortestPaths> hopPaths(Adjacency arcs, Rows rows) {
    if (!BitRows.suit(rows)) {
      return () -> new HopPaths(rows);
    }
    BitRows bits = BitRows.of(arcs, Direction.OUT);
    return () -> new BitPaths(bits);
  }

  private Supplier<ShortestPaths> lengthPaths(Rows rows) {
    double[] lengths = lengths(rows);
    return () -> new LengthPaths(rows, lengths);
  }

  private static int first(int block, int n) {
    return (int) ((long) block * n / Math.min(BLOCKS, n));
  }

  private static double[] block(Supplier<ShortestPaths> kernel, int n, int from, int to) {
    double[] sum = new double[n];
    ShortestPaths paths = kernel.get();
    for (int source = from; source < to; source++) {
      Run.stopIfInterrupted();
      paths.addDependencies(source, sum);
    }
    checkCounted(sum);
    return sum;
  }

  /** A count of paths that overflows leaves a dependency of infinity times zero. */
  private static void checkCounted(double[] sum) {
    if (Arrays.stream(sum).anyMatch(Double::isNaN)) {
      throw new ArithmeticException("more than 1e308 shortest paths between two actors");
    }
  }

  private double[] lengths(Rows rows) {
    double[] lengths = new double[rows.arcs()];
    for (int arc = 0; arc < lengths.length; arc++) {
      lengths[arc] = length.of(rows.weight(arc));
      if (!(lengths[arc] > 0 && lengths[arc] < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "the length of a tie must be positive and finite: "
                + lengths[arc]
                + " for strength "
                + rows.weight(arc));
      }
    }
    return lengths;
  }

  private Map<String, String> options(boolean directed) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("length", length.toString());
    if (directed) {
      options.put("direction", "along ties");
    }
    if (normalized) {
      options.put("normalised", "by pairs of others");
    }
    return options.buildOrThrow();
  }

  /** {@return the measure and its options} */
  @Override
  public String toString() {
    return Provenance.words("betweenness", options(false));
  }
}
