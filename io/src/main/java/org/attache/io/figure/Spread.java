package org.attache.io.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Places on a line, moved apart no further than needed: least in the sum of squared moves, by
 * pooling neighbours that would come too near.
 *
 * <p>Source: R. E. Barlow, D. J. Bartholomew, J. M. Bremner, H. D. Brunk, Statistical Inference
 * under Order Restrictions, Wiley, 1972.
 */
final class Spread {
  private Spread() {}

  /** A run of neighbours that moved together. */
  private record Pool(double sum, int size) {
    double mean() {
      return sum / size;
    }
  }

  /** How many places have room between two ends. */
  static int room(double low, double high, double gap) {
    return high < low ? 0 : 1 + (int) Math.floor((high - low) / gap + 1e-9);
  }

  /**
   * The places in the order of those wished, each at least a gap from the next, within the ends.
   */
  static double[] of(List<Double> wished, double gap, double low, double high) {
    List<Integer> order = new ArrayList<>();
    IntStream.range(0, wished.size()).forEach(order::add);
    order.sort(Comparator.comparing(wished::get));
    List<Pool> pools = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      Pool pool = new Pool(wished.get(order.get(i)) - i * gap, 1);
      while (!pools.isEmpty() && pools.get(pools.size() - 1).mean() > pool.mean()) {
        Pool before = pools.remove(pools.size() - 1);
        pool = new Pool(before.sum + pool.sum, before.size + pool.size);
      }
      pools.add(pool);
    }
    double most = Math.max(low, high - (order.size() - 1) * gap);
    double[] places = new double[order.size()];
    int i = 0;
    for (Pool pool : pools) {
      double start = Math.max(low, Math.min(most, pool.mean()));
      for (double same : Collections.nCopies(pool.size, start)) {
        places[order.get(i)] = same + i * gap;
        i++;
      }
    }
    return places;
  }
}
