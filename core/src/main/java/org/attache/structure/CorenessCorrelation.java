package org.attache.structure;

import java.util.Arrays;
import org.attache.internal.Rows;
import org.attache.internal.Unit;

/** The correlation of ties a(i, j) with products c(i) c(j), and which way it rises. */
final class CorenessCorrelation {
  private static final double FLAT = 1e-12;

  /** Products nearer to alike than this would drown in rounding. */
  private static final double ALIKE = 1e-6;

  private final Rows out;
  private final Rows in;
  private final double unit;
  private final double pairs;
  private final double total;
  private final double spread;

  CorenessCorrelation(Rows out, Rows in) {
    this.out = out;
    this.in = in;
    this.unit = Unit.of(out.weight);
    double sum = 0;
    double squares = 0;
    for (int arc = 0; arc < out.arcs(); arc++) {
      double weight = out.weight(arc) / unit;
      sum += weight;
      squares += weight * weight;
    }
    double n = out.order();
    this.pairs = n * (n - 1);
    this.total = sum;
    this.spread = pairs * squares - sum * sum;
  }

  /** What each actor's ties amount to, out and in. */
  double[] strengths() {
    double[] strengths = new double[out.order()];
    for (int v = 0; v < strengths.length; v++) {
      for (int arc = out.begin[v]; arc < out.begin[v + 1]; arc++) {
        strengths[v] += out.weight(arc) / unit;
      }
      for (int arc = in.begin[v]; arc < in.begin[v + 1]; arc++) {
        strengths[v] += in.weight(arc) / unit;
      }
    }
    return strengths;
  }

  /** Whether some pairs are tied more than others, and products can differ: not those of two. */
  boolean isDefined() {
    return out.order() > 2 && spread > FLAT * total * total;
  }

  /** The correlation, −1 where all products are all but alike; fills its gradient. */
  double of(double[] c, double[] gradient) {
    double sum = 0;
    double squares = 0;
    double fourths = 0;
    for (double value : c) {
      sum += value;
      squares += value * value;
      fourths += value * value * value * value;
    }
    double products = sum * sum - squares;
    double productSpread = pairs * (squares * squares - fourths) - products * products;
    if (!(productSpread > ALIKE * products * products)) {
      Arrays.fill(gradient, 0);
      return -1;
    }
    double both = 0;
    for (int v = 0; v < c.length; v++) {
      double near = 0;
      for (int arc = out.begin[v]; arc < out.begin[v + 1]; arc++) {
        near += out.weight(arc) / unit * c[out.target[arc]];
      }
      both += c[v] * near;
      for (int arc = in.begin[v]; arc < in.begin[v + 1]; arc++) {
        near += in.weight(arc) / unit * c[in.target[arc]];
      }
      gradient[v] = near;
    }
    double shared = pairs * both - total * products;
    double scale = 1 / Math.sqrt(spread * productSpread);
    for (int v = 0; v < c.length; v++) {
      double towards = pairs * gradient[v] - 2 * total * (sum - c[v]);
      double wider =
          4 * pairs * (squares * c[v] - c[v] * c[v] * c[v]) - 4 * products * (sum - c[v]);
      gradient[v] = scale * (towards - shared * wider / (2 * productSpread));
    }
    return shared * scale;
  }
}
