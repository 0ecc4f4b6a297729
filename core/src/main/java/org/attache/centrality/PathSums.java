package org.attache.centrality;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.attache.Adjacency;
import org.attache.Parallel;
import org.attache.Run;
import org.attache.TieGraph;
import org.attache.internal.Rows;

/** Sums over all shortest paths of a graph, cut into fixed blocks of sources. */
final class PathSums {
  private static final int BLOCKS = 64;
  private static final int ARC_BLOCKS = 16;
  private static final int SOURCES = 16;

  private final TieGraph graph;
  private final Adjacency arcs;
  private final PathOptions options;
  private final Rows rows;
  private final double[] lengths;
  private final double[] ties;

  PathSums(TieGraph graph, PathOptions options) {
    this.graph = graph;
    this.arcs = graph.adjacency();
    this.options = options;
    Parallel one = options.countsHops() ? Parallel.DISTINCT : Parallel.MAX;
    this.rows = Rows.of(arcs, options.direction(), one);
    boolean apart =
        options.parallel() == Parallel.COUNT
            && Rows.of(arcs, options.direction(), Parallel.COUNT).isWeighted();
    if (apart) {
      TieArcs tieArcs = tieArcs();
      this.lengths = tieArcs.shortest(rows.arcs(), this::length);
      this.ties = tieArcs.counts(lengths, this::length);
    } else {
      this.lengths = options.countsHops() ? new double[0] : TieLengths.of(rows, options.length());
      this.ties = new double[0];
    }
  }

  private TieArcs tieArcs() {
    return new TieArcs(graph, rows, options.direction());
  }

  private double length(int tie) {
    return TieLengths.of(graph.ties().get(tie).weight(), options.length());
  }

  /** What each actor gets: every pair counts once. */
  double[] actors(PathTally.Of what, PathEnds ends, Run run) {
    boolean plain = what == PathTally.Of.SHARES && options.isWhole() && ties.length == 0;
    return plain
        ? plain(run)
        : sums(tallies(what, ends), ends.sources(), arcs.order(), BLOCKS, run);
  }

  /** What each tie of the graph gets. */
  double[] ties(PathEnds ends, Run run) {
    double[] carried =
        sums(tallies(PathTally.Of.ARCS, ends), ends.sources(), rows.arcs(), ARC_BLOCKS, run);
    double[] along = lengths;
    if (options.countsHops()) {
      along = new double[rows.arcs()];
      Arrays.fill(along, 1);
    }
    return tieArcs().shared(carried, graph.ties().size(), along, this::length);
  }

  private Supplier<ShortestPaths> tallies(PathTally.Of what, PathEnds ends) {
    Supplier<DagPaths> paths = searches(rows.begin, rows.target, lengths, true);
    return () -> new PathTally(what, paths.get(), ends, ties, options.cutoff());
  }

  private Supplier<DagPaths> searches(
      int[] begin, int[] target, double[] lengths, boolean keepsArcs) {
    if (options.countsHops()) {
      return () -> new HopPaths(begin, target, keepsArcs);
    }
    LengthRows byLength = new LengthRows(begin, target, lengths);
    return () -> new LengthPaths(byLength, keepsArcs);
  }

  /** All pairs. Small dense graphs, the normal case, are searched on bit rows. */
  private double[] plain(Run run) {
    int n = rows.order();
    int[] everybody = IntStream.range(0, n).toArray();
    double[] sums;
    if (options.countsHops() && BitRows.suit(rows)) {
      BitRows bits = BitRows.of(arcs, options.direction());
      sums = sums(() -> new BitPaths(bits), everybody, n, BLOCKS, run);
    } else {
      ByDegree by = ByDegree.of(rows);
      sums = by.restored(sums(byDegree(by), everybody, n, BLOCKS, run));
    }
    if (!options.isOrdered(arcs)) {
      for (int v = 0; v < n; v++) {
        sums[v] /= 2;
      }
    }
    return sums;
  }

  private Supplier<? extends ShortestPaths> byDegree(ByDegree by) {
    double[] renumbered = options.countsHops() ? lengths : by.renumbered(lengths);
    return searches(by.begin, by.target, renumbered, false);
  }

  /** Blocks depend on the number of sources alone, so the digits do not depend on threads. */
  private static double[] sums(
      Supplier<? extends ShortestPaths> kernels, int[] sources, int size, int most, Run run) {
    int blocks = Math.min(most, (sources.length + SOURCES - 1) / SOURCES);
    List<double[]> sums =
        run.each(blocks, block -> block(kernels.get(), part(sources, block, blocks), size));
    double[] total = new double[size];
    for (double[] sum : sums) {
      for (int i = 0; i < size; i++) {
        total[i] += sum[i];
      }
    }
    if (!Arrays.stream(total).allMatch(Double::isFinite)) {
      throw new ArithmeticException("more than 1e308 shortest paths through an actor");
    }
    return total;
  }

  private static int[] part(int[] sources, int block, int blocks) {
    long n = sources.length;
    return Arrays.copyOfRange(
        sources, (int) (block * n / blocks), (int) ((block + 1) * n / blocks));
  }

  private static double[] block(ShortestPaths paths, int[] sources, int size) {
    double[] sum = new double[size];
    for (int source : sources) {
      Run.stopIfInterrupted();
      paths.addDependencies(source, sum);
    }
    return sum;
  }
}
