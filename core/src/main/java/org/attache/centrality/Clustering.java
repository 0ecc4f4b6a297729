package org.attache.centrality;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Map;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.Scores;
import org.attache.TieGraph;
import org.attache.internal.Rows;

/**
 * Local clustering: how far the partners of an actor are tied to each other.
 *
 * <pre>c(v) = pairs of partners of v that are tied / k(v) (k(v) − 1) / 2</pre>
 *
 * <p>Counted: unordered pairs of partners, each partner once; weights count where a {@link Formula}
 * says so, parallel ties then added up ({@link Parallel#SUM}). Direction is dropped: a partner on
 * either end is one, and strengths of both ways are parallel; only {@link Formula#FAGIOLO} reads
 * it. Ties of an actor with itself do not count. An actor with fewer than two partners has no pair:
 * its score is undefined, {@code NaN}, or 0 by {@link #withZeroForFewPartners}, as NetworkX has it.
 * The hub of a star scores 0, everybody in a complete graph 1; no unit.
 *
 * <p>Time O(m√m) at most: the sum over ties of the smaller degree, for unweighted dense graphs a
 * word of 64 actors at a time; space O(n + m). Sources: Watts and Strogatz, Collective dynamics of
 * small-world networks, Nature 393 (1998) 440, doi 10.1038/30918; for the others see {@link
 * Formula}. For one number a graph see {@link Transitivity}.
 */
public final class Clustering implements Analysis<Scores> {
  static final Clustering DEFAULT =
      new Clustering(Formula.WATTS_STROGATZ, Parallel.SUM, Double.NaN);

  private final Formula formula;
  private final Parallel parallel;
  private final double few;

  /**
   * How pairs of partners are weighed. All agree with the first where all weights are 1; j and h
   * are partners of v, x is a weight divided by the largest in the graph.
   */
  public enum Formula {
    /** Every pair alike. */
    WATTS_STROGATZ("pairs alike"),
    /**
     * By the strengths of the actor's own two ties.
     *
     * <pre>Σ (w(v, j) + w(v, h)) / 2 over tied pairs (j, h), ordered / s(v) (k(v) − 1)</pre>
     *
     * <p>Barrat, Barthélemy, Pastor-Satorras and Vespignani, The architecture of complex weighted
     * networks, PNAS 101 (2004) 3747, doi 10.1073/pnas.0400087101.
     */
    BARRAT("Barrat et al."),
    /**
     * By the geometric mean of the triangle's three strengths.
     *
     * <pre>Σ ∛(x(v, j) x(j, h) x(h, v)) over pairs, ordered / k(v) (k(v) − 1)</pre>
     *
     * <p>Onnela, Saramäki, Kertész and Kaski, Intensity and coherence of motifs in weighted complex
     * networks, Physical Review E 71 (2005) 065103, doi 10.1103/PhysRevE.71.065103.
     */
    ONNELA("Onnela et al."),
    /**
     * By the product of the triangle's three strengths, over what it were with all pairs tied at
     * the largest.
     *
     * <pre>Σ x(v, j) x(j, h) x(h, v) / Σ x(v, j) x(v, h) over pairs, ordered</pre>
     *
     * <p>Zhang and Horvath, A general framework for weighted gene co-expression network analysis,
     * Statistical Applications in Genetics and Molecular Biology 4 (2005) 17, doi
     * 10.2202/1544-6115.1128.
     */
    ZHANG_HORVATH("Zhang and Horvath"),
    /**
     * By direction, weights left out: the share of directed triangles, of whatever pattern, among
     * those the actor's ties leave room for. In an undirected graph the same as the first.
     *
     * <pre>((A + Aᵀ)³)(v, v) / 2 (d(v) (d(v) − 1) − 2 m(v))</pre>
     *
     * <p>d(v) is the number of partners to whom ties leave plus those from whom they arrive, m(v)
     * of those who are both. Fagiolo, Clustering in complex directed networks, Physical Review E 76
     * (2007) 026107, doi 10.1103/PhysRevE.76.026107.
     */
    FAGIOLO("Fagiolo");

    private final String words;

    Formula(String words) {
      this.words = words;
    }

    /** {@return whose formula it is} */
    @Override
    public String toString() {
      return words;
    }
  }

  private Clustering(Formula formula, Parallel parallel, double few) {
    this.formula = formula;
    this.parallel = parallel;
    this.few = few;
  }

  /**
   * {@return this measure with pairs weighed another way}
   *
   * @param formula how; default {@link Formula#WATTS_STROGATZ}
   */
  public Clustering withFormula(Formula formula) {
    return new Clustering(formula, parallel, few);
  }

  /**
   * {@return this measure with parallel ties taken another way; without effect where weights do not
   * count}
   *
   * @param parallel what parallel ties amount to; default {@link Parallel#SUM}
   */
  public Clustering withParallel(Parallel parallel) {
    return new Clustering(formula, parallel, few);
  }

  /**
   * {@return this measure with a score of 0 for actors with fewer than two partners, or none}
   *
   * @param zero whether they score 0; default no
   */
  public Clustering withZeroForFewPartners(boolean zero) {
    return new Clustering(formula, parallel, zero ? 0 : Double.NaN);
  }

  /**
   * {@inheritDoc}
   *
   * @throws ArithmeticException if the strengths of an actor sum to more than a double holds
   */
  @Override
  public Scores of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  @Override
  public Scores of(TieGraph graph, Run run) {
    Adjacency arcs = graph.adjacency();
    Rows rows = Rows.of(arcs, Direction.ALL, isWeighted() ? parallel : Parallel.DISTINCT);
    double[] values =
        switch (formula) {
          case WATTS_STROGATZ -> shares(rows, Triangles.twice(arcs, run));
          case FAGIOLO ->
              arcs.isDirected()
                  ? WeightedClustering.fagiolo(arcs, run)
                  : shares(rows, Triangles.twice(arcs, run));
          case BARRAT -> WeightedClustering.barrat(rows, run);
          case ONNELA -> WeightedClustering.onnela(rows, run);
          case ZHANG_HORVATH -> WeightedClustering.zhangHorvath(rows, run);
        };
    for (int v = 0; v < values.length; v++) {
      values[v] = rows.degree(v) < 2 ? few : values[v];
    }
    return Scores.of(graph, values, Provenance.of("clustering", options(arcs.isDirected()), graph));
  }

  private boolean isWeighted() {
    return formula != Formula.WATTS_STROGATZ && formula != Formula.FAGIOLO;
  }

  private static double[] shares(Rows rows, long[] twice) {
    double[] values = new double[twice.length];
    Arrays.setAll(values, v -> twice[v] / (rows.degree(v) * (rows.degree(v) - 1.0)));
    return values;
  }

  private Map<String, String> options(boolean directed) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("by", formula.toString());
    if (isWeighted()) {
      options.put("parallel", parallel.toString());
    }
    if (directed) {
      options.put("direction", formula == Formula.FAGIOLO ? "along ties" : "either way");
    }
    if (few == 0) {
      options.put("fewer than two partners", "0");
    }
    return options.buildOrThrow();
  }

  /** {@return the measure and its options} */
  @Override
  public String toString() {
    return Provenance.words("clustering", options(false));
  }
}
