package org.attache.coalition;

import java.util.Arrays;
import java.util.List;

/** Leverage kind by kind with the weight of each, of one actor over all others. */
final class LeverageParts {
  /** The kinds whose weights can be drawn; empty where leverage is given as a whole. */
  final List<String> kinds;

  private final double[] weights;
  private final double scale;
  private final Row row;

  /** Strengths of one kind of one actor with every other. */
  @FunctionalInterface
  interface Row {
    double[] of(int kind, int actor);
  }

  LeverageParts(List<String> kinds, double[] weights, Row row) {
    this.kinds = kinds;
    this.weights = weights;
    this.scale = Arrays.stream(weights).map(Math::abs).sum();
    this.row = row;
  }

  /** How many parts there are, at least 1 where leverage is given. */
  int parts() {
    return weights.length;
  }

  double[] row(int part, int actor) {
    return row.of(part, actor);
  }

  double[] weights() {
    return weights.clone();
  }

  /** Weights in these proportions, of the same size together; those of a whole stay. */
  double[] weights(double[] proportions) {
    if (kinds.isEmpty()) {
      return weights();
    }
    double[] drawn = proportions.clone();
    for (int kind = 0; kind < drawn.length; kind++) {
      drawn[kind] *= scale;
    }
    return drawn;
  }

  /** The weights without a kind, the others larger so that they are of the same size together. */
  double[] weightsWithout(int kind) {
    double[] left = weights();
    if (kinds.isEmpty()) {
      return left;
    }
    double rest = scale - Math.abs(left[kind]);
    left[kind] = 0;
    for (int other = 0; other < left.length; other++) {
      left[other] *= rest > 0 ? scale / rest : 0;
    }
    return left;
  }

  /** The leverage over each of some actors. */
  static double[] sum(double[] weights, double[][] parts, int actors) {
    double[] sum = new double[actors];
    for (int part = 0; part < weights.length; part++) {
      for (int i = 0; i < actors; i++) {
        sum[i] += weights[part] * parts[part][i];
      }
    }
    return sum;
  }
}
