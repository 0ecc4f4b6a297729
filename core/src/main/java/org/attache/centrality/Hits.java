package org.attache.centrality;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Provenance;
import org.attache.Scores;
import org.attache.TieGraph;
import org.attache.internal.Rows;

/**
 * Hubs and authorities (HITS): a good hub is tied to good authorities, a good authority is what
 * good hubs are tied to.
 *
 * <pre>hub(v) = Σ w(v, u) authority(u) / σ,  authority(v) = Σ w(u, v) hub(u) / σ</pre>
 *
 * <p>σ is the largest singular value of the matrix of ties. Counted: strengths, parallel ties added
 * up; {@link Parallel#DISTINCT} lets each partner count alike. Ties without direction run both
 * ways; on them hub and authority are one, the eigenvector centrality, where the component is not
 * two-sided. Ties of an actor with itself do not count. Hubs and authorities that are not joined to
 * those of the largest singular value score 0. Without ties scores are undefined.
 *
 * <p>Where the largest singular value is shared, scores are many: on a star hub and leaves each
 * form a solution. Then an equal start is projected on all of them, and a note says so; the gap to
 * the next singular value tells how far scores are from that. Scaled to sum 1 unless told
 * otherwise; on a cycle all score 1/n.
 *
 * <p>Iterated until the residual is at most tolerance · σ at length 1; not getting there is an
 * error. Time O(m) an iteration, space O(n + m). Source: Kleinberg, Authoritative sources in a
 * hyperlinked environment, Journal of the ACM 46 (1999) 604, doi 10.1145/324133.324140.
 */
public final class Hits implements Analysis<HubsAndAuthorities> {
  static final Hits DEFAULT = new Hits(Parallel.SUM, Norm.SUM, Accuracy.of("HITS"));

  private static final double GAP_TOLERANCE = 1e-4;

  private final Parallel parallel;
  private final Norm norm;
  private final Accuracy accuracy;

  private Hits(Parallel parallel, Norm norm, Accuracy accuracy) {
    this.parallel = parallel;
    this.norm = norm;
    this.accuracy = accuracy;
  }

  /**
   * Each actor twice, as a hub and as an authority, a tie between the hub at its start and the
   * authority at its end: the leading eigenvector is the pair of leading singular vectors.
   */
  private record Form(Parallel parallel) implements Function<Adjacency, Blocks> {
    @Override
    public Blocks apply(Adjacency arcs) {
      Rows out = Rows.of(arcs, Direction.OUT, parallel);
      Rows in = Rows.of(arcs, Direction.IN, parallel);
      int n = out.order();
      int m = out.arcs();
      int[] begin = Arrays.copyOf(out.begin, 2 * n + 1);
      int[] target = Arrays.copyOf(out.target, 2 * m);
      for (int v = 0; v < n; v++) {
        begin[n + 1 + v] = m + in.begin[v + 1];
      }
      for (int arc = 0; arc < m; arc++) {
        target[arc] += n;
        target[m + arc] = in.target[arc];
      }
      double[] weight = Arrays.copyOf(out.weight, 2 * out.weight.length);
      System.arraycopy(in.weight, 0, weight, out.weight.length, in.weight.length);
      return new Blocks(new Square(begin, target, weight, true));
    }
  }

  /**
   * {@return this measure with parallel ties taken another way}
   *
   * @param parallel what parallel ties amount to; default {@link Parallel#SUM}
   */
  public Hits withParallel(Parallel parallel) {
    return new Hits(parallel, norm, accuracy);
  }

  /**
   * {@return this measure on another scale}
   *
   * @param norm what hubs and authorities are scaled to, each for themselves; default {@link
   *     Norm#SUM}
   */
  public Hits withNorm(Norm norm) {
    return new Hits(parallel, norm, accuracy);
  }

  /**
   * {@return this measure, iterated until the relative residual is at most the tolerance}
   *
   * @param tolerance in (0, 1); default 1e-12
   */
  public Hits withTolerance(double tolerance) {
    return new Hits(parallel, norm, accuracy.withTolerance(tolerance));
  }

  /**
   * {@return this measure, given up after so many iterations, each a product with the matrix of
   * ties and its transpose}
   *
   * @param iterations at least 1; default 10,000
   */
  public Hits withIterations(int iterations) {
    return new Hits(parallel, norm, accuracy.withIterations(iterations));
  }

  /**
   * {@inheritDoc}
   *
   * @throws ArithmeticException if the iterations do not suffice
   */
  @Override
  public HubsAndAuthorities of(TieGraph graph) {
    Adjacency arcs = graph.adjacency();
    int n = arcs.order();
    Blocks blocks = arcs.as(new Form(parallel));
    Leading leading = new Leading(blocks, accuracy);
    double[] both = new double[2 * n];
    double gap = Double.NaN;
    if (leading.value == 0) {
      Arrays.fill(both, Double.NaN);
    } else {
      both = leading.vector();
      gap = gap(leading, both);
    }
    return new HubsAndAuthorities(
        scores("hub", graph, Arrays.copyOf(both, n), leading),
        scores("authority", graph, Arrays.copyOfRange(both, n, 2 * n), leading),
        gap);
  }

  private double gap(Leading leading, double[] both) {
    if (leading.count() > 1) {
      return 0;
    }
    Norm.LENGTH.scale(both);
    Accuracy rough = accuracy.withTolerance(Math.max(GAP_TOLERANCE, accuracy.tolerance()));
    double second = Perron.second(leading.blocks.matrix, leading.value, both, rough);
    return Math.min(1, Math.max(0, 1 - second / leading.value));
  }

  private Scores scores(String role, TieGraph graph, double[] values, Leading leading) {
    norm.scale(values);
    Scores scores = Scores.of(graph, values, Provenance.of(role, options(), graph));
    if (leading.value == 0) {
      return values.length == 0 ? scores : scores.withNote("undefined: there are no ties");
    }
    return leading.count() == 1
        ? scores
        : scores.withNote(
            "the largest singular value belongs to "
                + leading.count()
                + " solutions alike: an equal start is projected on each");
  }

  private Map<String, String> options() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("norm", norm.toString()).put("parallel", parallel.toString());
    if (accuracy.tolerance() != DEFAULT.accuracy.tolerance()) {
      options.put("tolerance", Double.toString(accuracy.tolerance()));
    }
    return options.buildOrThrow();
  }

  /** {@return the measure and its options} */
  @Override
  public String toString() {
    return Provenance.words("HITS", options());
  }
}
