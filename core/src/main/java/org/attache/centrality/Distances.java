package org.attache.centrality;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.TieGraph;

/**
 * Distances: how many pairs of actors are how many hops apart.
 *
 * <p>Counted: unordered pairs, ordered pairs where ties have a direction, and paths along it;
 * parallel ties are one. Pairs that do not reach each other are counted apart. In a star of n
 * actors n − 1 pairs are one hop apart and all others two.
 *
 * <p>Time O(nm) at most, usually a fraction of it; space O(n + m), and O(n) a thread. Source:
 * Latora and Marchiori, Efficient behavior of small-world networks, Physical Review Letters 87
 * (2001) 198701, doi 10.1103/PhysRevLett.87.198701, for efficiency.
 */
public final class Distances implements Analysis<DistanceCounts> {
  static final Distances DEFAULT = new Distances(Metric.DEFAULT);

  private final Metric metric;

  private Distances(Metric metric) {
    this.metric = metric;
  }

  /** Pairs by hops. */
  private static final class Counts implements DistanceTally {
    private long[] pairs = new long[8];

    @Override
    public void add(int source, double distance, int found) {
      int hops = (int) distance;
      if (hops > pairs.length) {
        pairs = Arrays.copyOf(pairs, 2 * hops);
      }
      pairs[hops - 1] += found;
    }
  }

  /**
   * {@return these distances with the direction of ties dropped, or followed}
   *
   * @param direction {@link Direction#OUT}, the default, or {@link Direction#IN} to follow it,
   *     which counts the same pairs; {@link Direction#ALL} to drop it
   */
  public Distances withDirection(Direction direction) {
    return new Distances(metric.withDirection(direction));
  }

  @Override
  public DistanceCounts of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  @Override
  public DistanceCounts of(TieGraph graph, Run run) {
    Adjacency arcs = graph.adjacency();
    long n = arcs.order();
    int each = arcs.isDirected() && metric.direction() != Direction.ALL ? 1 : 2;
    List<Counts> blocks = metric.tell(arcs, run, Counts::new);
    int most = blocks.stream().mapToInt(block -> block.pairs.length).max().orElse(0);
    long[] pairs = new long[most];
    for (Counts block : blocks) {
      for (int i = 0; i < block.pairs.length; i++) {
        pairs[i] += block.pairs[i];
      }
    }
    List<Long> counts =
        Arrays.stream(pairs).takeWhile(count -> count > 0).map(c -> c / each).boxed().toList();
    long unreached = n * (n - 1) / each - counts.stream().mapToLong(count -> count).sum();
    Provenance provenance = Provenance.of("distances", options(arcs.isDirected()), graph);
    return new DistanceCounts(counts, unreached, provenance);
  }

  private Map<String, String> options(boolean directed) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    metric.describe(options, directed);
    return options.buildOrThrow();
  }

  /** {@return the measure and its options} */
  @Override
  public String toString() {
    return Provenance.words("distances", options(metric.direction() != Direction.OUT));
  }
}
