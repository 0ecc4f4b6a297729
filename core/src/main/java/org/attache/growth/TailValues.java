package org.attache.growth;

/** The tail of a sample, each distinct value once, and the power law fitted to it. */
final class TailValues {
  private final double xmin;
  private final double alpha;
  private final boolean discrete;
  private final double[] values;
  private final double[] logs;
  private final int[] counts;
  private final int total;

  TailValues(TailSample sample, Cut cut, boolean discrete) {
    this.xmin = cut.xmin();
    this.alpha = cut.alpha();
    this.discrete = discrete;
    this.total = cut.tail();
    int distinct = sample.distinct() - cut.first();
    this.values = new double[distinct];
    this.logs = new double[distinct];
    this.counts = new int[distinct];
    for (int i = 0; i < distinct; i++) {
      values[i] = sample.value(cut.first() + i);
      logs[i] = TailSample.logOfRatio(values[i], xmin);
      counts[i] = sample.count(cut.first() + i);
    }
  }

  double xmin() {
    return xmin;
  }

  double alpha() {
    return alpha;
  }

  boolean isDiscrete() {
    return discrete;
  }

  int distinct() {
    return values.length;
  }

  int total() {
    return total;
  }

  int count(int i) {
    return counts[i];
  }

  double value(int i) {
    return values[i];
  }

  /** The logarithm of value over xmin. */
  double log(int i) {
    return logs[i];
  }

  double largest() {
    return values[values.length - 1];
  }

  /** How far values are in the mean above where the tail begins as a continuous one. */
  double meanReach() {
    return meanExcess() + (discrete ? 0.5 : 0);
  }

  /** How far values are above xmin in the mean. */
  double meanExcess() {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += counts[i] * (values[i] - xmin);
    }
    return sum / total;
  }

  /** The log probabilities of the values under the power law. */
  double[] powerLaw() {
    double norm =
        discrete
            ? -Math.log(HurwitzZeta.scaled(alpha, xmin))
            : Math.log(alpha - 1) - Math.log(xmin);
    double[] result = new double[values.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = norm - alpha * logs[i];
    }
    return result;
  }

  /** The log likelihood of all values; impossible where some number is undefined. */
  double logLikelihood(double[] logs) {
    double sum = 0;
    for (int i = 0; i < logs.length; i++) {
      sum += counts[i] * logs[i];
    }
    return sum < Double.POSITIVE_INFINITY ? sum : Double.NEGATIVE_INFINITY;
  }
}
