package org.attache.centrality;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Provenance;
import org.attache.Scores;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.attache.internal.Rows;

/**
 * Participation: how evenly an actor's ties are spread over kinds of ties, the layers of a
 * multiplex.
 *
 * <pre>
 * o(v) = Σ k(v, α) over layers α              overlap, with k the degree in a layer
 * z(v) = (o(v) − mean) / standard deviation   over all actors
 * P(v) = M/(M − 1) · (1 − Σ (k(v, α) / o(v))²)
 * H(v) = − Σ p ln p with p = k(v, α) / o(v)
 * </pre>
 *
 * <p>Counted: partners of each layer once, whichever direction ties have; another direction or
 * strengths by choice. A tie of several kinds is in the layer of each. Layers are all kinds of the
 * graph unless chosen; a chosen kind without ties is a layer like others. P is 0 for whoever has
 * ties of one kind only and 1 for whoever has as many of each; H is 0 and ln M. Where an actor has
 * no tie P and H are undefined, and so is P where there is one layer, and z where all overlap
 * alike. A graph may hold directed layers and undirected ones; one layer may not be both, say
 * {@code directed()} or {@code undirected()} first.
 *
 * <p>Time O(M n + m), space O(M n + m). Source: Battiston, Nicosia and Latora, Structural measures
 * for multiplex networks, Physical Review E 89 (2014) 032804, doi 10.1103/PhysRevE.89.032804.
 */
public final class Participation implements Analysis<Multiplex> {
  static final Participation DEFAULT =
      new Participation(List.of(), Direction.ALL, Parallel.DISTINCT);

  private static final double ALIKE = 1e-12;

  private final List<TieKind> kinds;
  private final Direction direction;
  private final Parallel parallel;

  private Participation(List<TieKind> kinds, Direction direction, Parallel parallel) {
    this.kinds = kinds;
    this.direction = direction;
    this.parallel = parallel;
  }

  /**
   * {@return this measure over these layers}
   *
   * @param kinds the kinds, each another; default all of the graph, in alphabetical order
   */
  public Participation over(TieKind... kinds) {
    return new Participation(Layers.chosen(kinds), direction, parallel);
  }

  /**
   * {@return this measure for some direction; without effect in layers whose ties have none}
   *
   * @param direction which ties to follow; default {@link Direction#ALL}
   */
  public Participation withDirection(Direction direction) {
    return new Participation(kinds, direction, parallel);
  }

  /**
   * {@return this measure with partners, ties or strengths counted in each layer}
   *
   * @param parallel what parallel ties amount to; default {@link Parallel#DISTINCT}
   */
  public Participation withParallel(Parallel parallel) {
    return new Participation(kinds, direction, parallel);
  }

  @Override
  public Multiplex of(TieGraph graph) {
    Layers layers = Layers.of(graph, kinds);
    Rows[] rows = layers.rows(direction, parallel);
    int n = graph.actors().size();
    double[][] degrees = new double[rows.length][n];
    double[] overlap = new double[n];
    for (int layer = 0; layer < rows.length; layer++) {
      for (int v = 0; v < n; v++) {
        degrees[layer][v] = rows[layer].strength(v);
        overlap[v] += degrees[layer][v];
      }
    }
    Strengths.checked(overlap);
    List<Scores> byKind = new ArrayList<>();
    for (int layer = 0; layer < rows.length; layer++) {
      byKind.add(scores(graph, layers, "degree in " + layers.names.get(layer), degrees[layer]));
    }
    return new Multiplex(
        layers.names,
        byKind,
        scores(graph, layers, "overlap", overlap),
        scores(graph, layers, "standardised overlap", standardised(overlap)),
        scores(graph, layers, "participation", participation(degrees, overlap)),
        scores(graph, layers, "entropy of layers", entropy(degrees, overlap)),
        pairs(rows, layers.isDirected() && direction != Direction.ALL, n));
  }

  private Scores scores(TieGraph graph, Layers layers, String measure, double[] values) {
    return Scores.of(graph, values, Provenance.of(measure, options(layers), graph));
  }

  private static double[] standardised(double[] overlap) {
    double[] above = overlap.clone();
    Vectors.scale(1 / Vectors.unit(above), above);
    double mean = Vectors.sum(above) / above.length;
    Arrays.setAll(above, v -> above[v] - mean);
    double deviation = Vectors.norm(above) / Math.sqrt(above.length);
    boolean alike = deviation <= ALIKE * mean;
    return Arrays.stream(above).map(a -> alike ? Double.NaN : a / deviation).toArray();
  }

  private static double[] participation(double[][] degrees, double[] overlap) {
    double layers = degrees.length;
    double[] values = new double[overlap.length];
    for (int v = 0; v < values.length; v++) {
      double squares = 0;
      for (double[] degree : degrees) {
        double share = degree[v] / overlap[v];
        squares += share * share;
      }
      boolean defined = overlap[v] > 0 && layers > 1;
      double spread = layers / (layers - 1) * (1 - squares);
      values[v] = defined ? Math.min(1, Math.max(0, spread)) : Double.NaN;
    }
    return values;
  }

  private static double[] entropy(double[][] degrees, double[] overlap) {
    double[] values = new double[overlap.length];
    for (int v = 0; v < values.length; v++) {
      values[v] = overlap[v] > 0 ? 0 : Double.NaN;
      for (double[] degree : degrees) {
        double share = degree[v] / overlap[v];
        values[v] -= share == 0 ? 0 : share * Math.log(share);
      }
    }
    return values;
  }

  /** How many pairs are tied in exactly one layer, in two and so on. */
  private static List<Integer> pairs(Rows[] rows, boolean ordered, int n) {
    int[] tiedIn = new int[rows.length];
    int[] times = new int[n];
    int[] met = new int[n];
    for (int v = 0; v < n; v++) {
      int partners = 0;
      for (Rows layer : rows) {
        for (int arc = layer.begin[v]; arc < layer.begin[v + 1]; arc++) {
          int w = layer.target[arc];
          if ((ordered || w > v) && times[w]++ == 0) {
            met[partners++] = w;
          }
        }
      }
      for (int i = 0; i < partners; i++) {
        tiedIn[times[met[i]] - 1]++;
        times[met[i]] = 0;
      }
    }
    return Arrays.stream(tiedIn).boxed().toList();
  }

  private Map<String, String> options(Layers layers) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("layers", String.join("+", layers.names));
    return common(options, layers.isDirected());
  }

  private Map<String, String> common(
      ImmutableMap.Builder<String, String> options, boolean directed) {
    if (directed) {
      options.put("direction", direction.toString());
    }
    return options.put("parallel", parallel.toString()).buildOrThrow();
  }

  /** {@return the measure and its options} */
  @Override
  public String toString() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    if (!kinds.isEmpty()) {
      options.put("layers", String.join("+", kinds.stream().map(TieKind::name).toList()));
    }
    return Provenance.words("participation", common(options, direction != Direction.ALL));
  }
}
