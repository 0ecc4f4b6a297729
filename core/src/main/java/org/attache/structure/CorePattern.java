package org.attache.structure;

import java.util.Arrays;
import org.attache.internal.Rows;
import org.attache.internal.Unit;

/**
 * How well one core fits the ties, kept up to date as actors enter and leave it; scratch of one
 * thread.
 */
final class CorePattern {
  private final Rows out;
  private final Rows in;
  private final double between;
  private final boolean ignored;
  private final double unit;
  private final double[] strength;
  private final double[] square;
  private final double total;
  private final double totalSquare;

  final boolean[] core;
  private final double[] toCore;
  private final double[] toCoreSquare;
  private int size;
  private double touching;
  private double touchingSquare;
  private double inside;
  private double insideSquare;

  /** The ideal value between core and periphery; {@code NaN} to leave these pairs out. */
  CorePattern(Rows out, Rows in, double between) {
    int n = out.order();
    this.out = out;
    this.in = in;
    this.between = between;
    this.ignored = Double.isNaN(between);
    this.unit = Unit.of(out.weight);
    this.strength = new double[n];
    this.square = new double[n];
    for (int v = 0; v < n; v++) {
      addOwn(out, v);
      addOwn(in, v);
    }
    this.total = Arrays.stream(strength).sum() / 2;
    this.totalSquare = Arrays.stream(square).sum() / 2;
    this.core = new boolean[n];
    this.toCore = new double[n];
    this.toCoreSquare = new double[n];
  }

  private void addOwn(Rows rows, int v) {
    for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
      double weight = rows.weight(arc) / unit;
      strength[v] += weight;
      square[v] += weight * weight;
    }
  }

  int size() {
    return size;
  }

  /** Empties the core, and with it what rounding has gathered. */
  void clear() {
    Arrays.fill(core, false);
    Arrays.fill(toCore, 0);
    Arrays.fill(toCoreSquare, 0);
    size = 0;
    touching = 0;
    touchingSquare = 0;
    inside = 0;
    insideSquare = 0;
  }

  void begin(boolean[] members) {
    clear();
    for (int v = 0; v < members.length; v++) {
      if (members[v]) {
        flip(v);
      }
    }
  }

  /** Moves an actor into the core or out of it. */
  void flip(int v) {
    int sign = core[v] ? -1 : 1;
    inside += sign * toCore[v];
    insideSquare += sign * toCoreSquare[v];
    touching += sign * strength[v];
    touchingSquare += sign * square[v];
    size += sign;
    core[v] = !core[v];
    tell(out, v, sign);
    tell(in, v, sign);
  }

  private void tell(Rows rows, int v, int sign) {
    for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
      double weight = rows.weight(arc) / unit;
      toCore[rows.target[arc]] += sign * weight;
      toCoreSquare[rows.target[arc]] += sign * weight * weight;
    }
  }

  /** The correlation of ties and pattern over ordered pairs; {@code NaN} where one is constant. */
  double fit() {
    return fit(size, inside, insideSquare, touching, touchingSquare);
  }

  /** The fit there would be after {@code flip(v)}. */
  double fitWith(int v) {
    int sign = core[v] ? -1 : 1;
    return fit(
        size + sign,
        inside + sign * toCore[v],
        insideSquare + sign * toCoreSquare[v],
        touching + sign * strength[v],
        touchingSquare + sign * square[v]);
  }

  private double fit(
      double size, double inside, double insideSquare, double touching, double touchingSquare) {
    double n = core.length;
    double corePairs = size * (size - 1);
    double mixedPairs = 2 * size * (n - size);
    double mixed = touching - 2 * inside;
    if (ignored) {
      double mixedSquare = touchingSquare - 2 * insideSquare;
      return correlation(
          n * (n - 1) - mixedPairs,
          total - mixed,
          totalSquare - mixedSquare,
          corePairs,
          corePairs,
          inside);
    }
    return correlation(
        n * (n - 1),
        total,
        totalSquare,
        corePairs + between * mixedPairs,
        corePairs + between * between * mixedPairs,
        inside + between * mixed);
  }

  private static double correlation(
      double pairs, double ties, double squares, double ideal, double idealSquares, double both) {
    double tiesSpread = pairs * squares - ties * ties;
    double idealSpread = pairs * idealSquares - ideal * ideal;
    double least = 1e-12;
    boolean spread =
        tiesSpread > least * pairs * squares && idealSpread > least * pairs * idealSquares;
    return spread
        ? (pairs * both - ties * ideal) / Math.sqrt(tiesSpread * idealSpread)
        : Double.NaN;
  }

  /** The mean tie over ordered pairs within the core, between the two and in the periphery. */
  double[] densities() {
    double n = core.length;
    double mixed = touching - 2 * inside;
    return new double[] {
      mean(inside, size * (size - 1.0)),
      mean(mixed, 2 * size * (n - size)),
      mean(total - inside - mixed, (n - size) * (n - size - 1))
    };
  }

  private double mean(double sum, double pairs) {
    return pairs == 0 ? Double.NaN : sum / pairs * unit;
  }
}
