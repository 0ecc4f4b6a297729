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
import org.attache.TieGraph;
import org.attache.internal.Rows;

/**
 * Transitivity, or global clustering: how much of what could close does close, in the whole graph.
 *
 * <pre>C = Σ value of closed triads / Σ value of triads;  alike, C = 3 · triangles / triads</pre>
 *
 * <p>A triad is an actor with two of its partners; it is closed where these two are tied. Its value
 * is 1 unless a {@link Value} makes it some mean of the strengths of the actor's two ties. Counted:
 * each partner once, parallel ties added up ({@link Parallel#SUM}) where strengths count. Direction
 * is dropped: strengths of both ways are parallel. Ties of an actor with itself and isolates do not
 * count. Undefined, {@code NaN}, where nobody has two partners. A star has 0, a complete graph 1;
 * no unit.
 *
 * <p>Time O(m√m) at most, for triads alike in dense graphs a word of 64 actors at a time; space O(n
 * + m). Sources: Newman, Strogatz and Watts, Random graphs with arbitrary degree distributions,
 * Physical Review E 64 (2001) 026118, doi 10.1103/PhysRevE.64.026118; Opsahl and Panzarasa,
 * Clustering in weighted networks, Social Networks 31 (2009) 155, doi 10.1016/j.socnet.2009.02.002.
 */
public final class Transitivity implements Analysis<Closure> {
  static final Transitivity DEFAULT = new Transitivity(Value.ALIKE, Parallel.SUM);

  private final Value value;
  private final Parallel parallel;

  /** What a triad of an actor and two of its partners is worth, given the two strengths. */
  public enum Value {
    /** Every triad 1; Opsahl and Panzarasa's bi. */
    ALIKE("triads alike"),
    /** The mean of the two strengths; their am. */
    ARITHMETIC_MEAN("arithmetic mean"),
    /** The root of their product; gm. */
    GEOMETRIC_MEAN("geometric mean"),
    /** The stronger one; ma. */
    MAXIMUM("maximum"),
    /** The weaker one; mi. */
    MINIMUM("minimum");

    private final String words;

    Value(String words) {
      this.words = words;
    }

    /** {@return the value in words} */
    @Override
    public String toString() {
      return words;
    }
  }

  private Transitivity(Value value, Parallel parallel) {
    this.value = value;
    this.parallel = parallel;
  }

  /**
   * {@return this measure with triads valued another way}
   *
   * @param value what a triad is worth; default {@link Value#ALIKE}
   */
  public Transitivity withValue(Value value) {
    return new Transitivity(value, parallel);
  }

  /**
   * {@return this measure with parallel ties taken another way; without effect where strengths do
   * not count}
   *
   * @param parallel what parallel ties amount to; default {@link Parallel#SUM}
   */
  public Transitivity withParallel(Parallel parallel) {
    return new Transitivity(value, parallel);
  }

  @Override
  public Closure of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  /**
   * {@inheritDoc}
   *
   * @throws ArithmeticException if the values sum to more than a double holds
   */
  @Override
  public Closure of(TieGraph graph, Run run) {
    Adjacency arcs = graph.adjacency();
    Rows rows = Rows.of(arcs, Direction.ALL, value == Value.ALIKE ? Parallel.DISTINCT : parallel);
    long triangles = Arrays.stream(Triangles.twice(arcs, run)).sum() / 6;
    long triads = 0;
    for (int v = 0; v < rows.order(); v++) {
      triads += (long) rows.degree(v) * (rows.degree(v) - 1) / 2;
    }
    Provenance provenance = Provenance.of("transitivity", options(arcs.isDirected()), graph);
    if (value == Value.ALIKE) {
      return new Closure(triangles, triads, 3.0 * triangles, triads, provenance);
    }
    TriadValues values = TriadValues.of(rows, value, run);
    return new Closure(triangles, triads, values.closed(), values.all(), provenance);
  }

  private Map<String, String> options(boolean directed) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("by", value.toString());
    if (value != Value.ALIKE) {
      options.put("parallel", parallel.toString());
    }
    if (directed) {
      options.put("direction", "either way");
    }
    return options.buildOrThrow();
  }

  /** {@return the measure and its options} */
  @Override
  public String toString() {
    return Provenance.words("transitivity", options(false));
  }
}
