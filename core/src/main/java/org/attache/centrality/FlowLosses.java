package org.attache.centrality;

import java.util.Arrays;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import org.attache.Run;

/** For each actor what pairs of others lose without him, and what can flow between them. */
final class FlowLosses {
  private static final double ROUNDING = 1e-12;

  final double[] lost;
  final double[] between;
  private final boolean alike;

  /** Losses count as they are or, all pairs alike, as shares of each pair's flow. */
  FlowLosses(int actors, boolean alike) {
    this.alike = alike;
    lost = new double[actors];
    between = new double[actors];
  }

  /**
   * The sum over all actors, dealt in blocks.
   *
   * @param walks for each block a walk that adds what one actor makes out
   */
  static FlowLosses over(
      int actors, boolean alike, Run run, int blocks, Supplier<ObjIntConsumer<FlowLosses>> walks) {
    return new FlowLosses(actors, alike)
        .plus(
            run.each(
                blocks,
                block -> {
                  FlowLosses losses = new FlowLosses(actors, alike);
                  ObjIntConsumer<FlowLosses> walk = walks.get();
                  int to = (int) ((block + 1L) * actors / blocks);
                  for (int v = (int) ((long) block * actors / blocks); v < to; v++) {
                    walk.accept(losses, v);
                  }
                  return losses;
                }));
  }

  /** Notes what one pair loses without an actor; what is only rounding is nothing. */
  void add(int v, double flow, double loss) {
    between[v] += flow;
    if (loss > ROUNDING * flow) {
      lost[v] += alike ? loss / flow : loss;
    }
  }

  /** Adds parts in order. */
  FlowLosses plus(List<FlowLosses> parts) {
    for (FlowLosses part : parts) {
      for (int v = 0; v < lost.length; v++) {
        lost[v] += part.lost[v];
        between[v] += part.between[v];
      }
    }
    if (Arrays.stream(between).anyMatch(Double::isInfinite)) {
      throw new ArithmeticException("flows between others sum to more than a double holds");
    }
    return this;
  }
}
