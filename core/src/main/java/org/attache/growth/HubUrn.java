package org.attache.growth;

/**
 * Masses of actors in a tree of sums, drawn from in proportion.
 *
 * <p>A draw goes down from the root and takes chance anew at each branch. One number inverted over
 * all masses would serve as well for a single urn; of two urns that differ a little it would mostly
 * draw different actors, since a small mass early in the order shifts all that follow. Here a
 * difference matters at the branches above it only, and in proportion.
 */
final class HubUrn {
  private final int leaves;
  private final double[] sum;

  HubUrn(int actors) {
    leaves = Math.max(1, Integer.highestOneBit(Math.max(1, actors - 1)) << 1);
    sum = new double[2 * leaves];
  }

  void put(int v, double mass) {
    int node = leaves + v;
    sum[node] = mass;
    for (node >>= 1; node > 0; node >>= 1) {
      sum[node] = sum[2 * node] + sum[2 * node + 1];
    }
    if (!(sum[1] < Double.POSITIVE_INFINITY)) {
      throw new ArithmeticException("attractions are too large to be summed, one is " + mass);
    }
  }

  double mass(int v) {
    return sum[leaves + v];
  }

  double total() {
    return sum[1];
  }

  /** An actor with a mass; only where the total is positive. */
  int draw(long key) {
    long branch = key;
    int node = 1;
    while (node < leaves) {
      node <<= 1;
      branch = Chance.next(branch);
      double left = sum[node];
      double right = sum[node + 1];
      if (right > 0 && (left == 0 || Chance.unit(branch) * (left + right) >= left)) {
        node++;
      }
    }
    return node - leaves;
  }
}
