package org.attache.centrality;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.attache.Adjacency;
import org.attache.Direction;
import org.attache.Length;
import org.attache.Parallel;
import org.attache.Run;
import org.attache.internal.Rows;

/**
 * How far actors are from one another.
 *
 * @param length how long a tie is
 * @param direction which way it is walked
 * @param cutoff how far paths go; actors farther away are not reached
 */
record Metric(Length length, Direction direction, double cutoff) {
  static final Metric DEFAULT = new Metric(Length.HOPS, Direction.OUT, Double.POSITIVE_INFINITY);
  private static final int BLOCKS = 64;
  private static final double TOLERANCE = 1e-10;

  Metric {
    checkArgument(cutoff > 0, "cutoff must be positive: %s", cutoff);
  }

  Metric withLength(Length other) {
    return new Metric(other, direction, cutoff);
  }

  Metric withDirection(Direction other) {
    return new Metric(length, other, cutoff);
  }

  Metric withCutoff(double other) {
    return new Metric(length, direction, other);
  }

  boolean countsHops() {
    return length.equals(Length.HOPS);
  }

  boolean hasCutoff() {
    return cutoff < Double.POSITIVE_INFINITY;
  }

  void describe(ImmutableMap.Builder<String, String> options, boolean directed) {
    options.put("length", length.toString());
    if (directed) {
      options.put("direction", direction.toString());
    }
    if (hasCutoff()) {
      options.put("cutoff", Double.toString(cutoff));
    }
  }

  /** These scores, or an error where one is more than a double holds. */
  static double[] finite(double[] scores) {
    if (Arrays.stream(scores).anyMatch(Double::isInfinite)) {
      throw new ArithmeticException("lengths are too short: a score is more than a double holds");
    }
    return scores;
  }

  /** Tells the distances of all pairs to one tally. */
  void tell(Adjacency arcs, Run run, DistanceTally tally) {
    tell(arcs, run, () -> tally);
  }

  /** Tells the distances of all pairs to a tally for each block of sources. */
  <T extends DistanceTally> List<T> tell(Adjacency arcs, Run run, Supplier<T> tallies) {
    Supplier<DistanceSearch> searches = countsHops() ? inHops(arcs) : alongLengths(arcs);
    int n = arcs.order();
    int grain = countsHops() ? BatchDistances.BATCH : 1;
    int grains = (n + grain - 1) / grain;
    int blocks = Math.min(BLOCKS, grains);
    return run.each(
        blocks,
        block -> {
          T tally = tallies.get();
          int from = first(block, grains, blocks) * grain;
          int to = Math.min(n, first(block + 1, grains, blocks) * grain);
          searches.get().search(from, to, tally);
          return tally;
        });
  }

  private static int first(int block, int grains, int blocks) {
    return (int) ((long) block * grains / blocks);
  }

  private Supplier<DistanceSearch> inHops(Adjacency arcs) {
    Rows rows = Rows.of(arcs, direction, Parallel.DISTINCT);
    if (BitRows.suit(rows)) {
      BitRows bits = BitRows.of(arcs, direction);
      return () -> new BitDistances(bits, cutoff);
    }
    ByDegree out = ByDegree.of(rows);
    boolean symmetric = !arcs.isDirected() || direction == Direction.ALL;
    ByDegree in = symmetric ? out : ByDegree.of(against(arcs), out.actor);
    return () -> new BatchDistances(out, in, cutoff);
  }

  private Rows against(Adjacency arcs) {
    Direction other = direction == Direction.OUT ? Direction.IN : Direction.OUT;
    return Rows.of(arcs, other, Parallel.DISTINCT);
  }

  private Supplier<DistanceSearch> alongLengths(Adjacency arcs) {
    Rows rows = Rows.of(arcs, direction, Parallel.MAX);
    double[] lengths = TieLengths.of(rows, length);
    double farthest = cutoff * (1 + TOLERANCE);
    if (DenseDistances.suit(rows, lengths)) {
      double[] square = DenseDistances.square(rows, lengths);
      return () -> new DenseDistances(rows.order(), square, farthest);
    }
    return () -> new LengthDistances(rows, lengths, farthest);
  }
}
