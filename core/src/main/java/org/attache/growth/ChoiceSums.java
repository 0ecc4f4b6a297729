package org.attache.growth;

import org.attache.Run;

/**
 * The log likelihood of choices with its gradient and information, summed over blocks of choices in
 * their order.
 */
final class ChoiceSums {
  private static final int BLOCK = 256;

  private final Choices choices;
  private final double[] theta;
  private final int k;
  private final double[] chance;
  private final double[] mean;
  private double logLikelihood;
  final double[] gradient;
  final double[] information;

  private ChoiceSums(Choices choices, double[] theta, int widest) {
    this.choices = choices;
    this.theta = theta;
    this.k = theta.length;
    this.chance = new double[widest];
    this.mean = new double[k];
    this.gradient = new double[k];
    this.information = new double[k * k];
  }

  /** Each choice counts with its weight; no weights for 1. */
  static ChoiceSums of(Choices choices, double[] theta, double[] weights, Run run) {
    int widest = widest(choices);
    ChoiceSums total = new ChoiceSums(choices, theta, 0);
    int blocks = (choices.size() + BLOCK - 1) / BLOCK;
    run.each(blocks, block -> block(choices, theta, weights, widest, block)).forEach(total::add);
    return total;
  }

  private static ChoiceSums block(
      Choices choices, double[] theta, double[] weights, int widest, int block) {
    Run.stopIfInterrupted();
    ChoiceSums sums = new ChoiceSums(choices, theta, widest);
    int last = Math.min(choices.size(), (block + 1) * BLOCK);
    for (int choice = block * BLOCK; choice < last; choice++) {
      double weight = weights.length == 0 ? 1 : weights[choice];
      if (weight > 0 && !choices.isImpossible(choice)) {
        sums.add(choice, weight);
      }
    }
    return sums;
  }

  /** The log likelihood of one choice after the other; minus infinity where impossible. */
  static double[] logChances(Choices choices, double[] theta) {
    ChoiceSums sums = new ChoiceSums(choices, theta, widest(choices));
    double[] result = new double[choices.size()];
    for (int choice = 0; choice < result.length; choice++) {
      result[choice] =
          choices.isImpossible(choice) ? Double.NEGATIVE_INFINITY : sums.logChance(choice);
    }
    return result;
  }

  /** The gradient of the log likelihood of one choice after the other, row by row. */
  static double[] gradients(Choices choices, double[] theta) {
    ChoiceSums sums = new ChoiceSums(choices, theta, widest(choices));
    int k = theta.length;
    double[] result = new double[choices.size() * k];
    for (int choice = 0; choice < choices.size(); choice++) {
      if (!choices.isImpossible(choice)) {
        sums.logChance(choice);
        sums.means(choice);
        for (int c = 0; c < k; c++) {
          result[choice * k + c] = -sums.mean[c];
        }
      }
    }
    return result;
  }

  private static int widest(Choices choices) {
    int widest = 0;
    for (int choice = 0; choice < choices.size(); choice++) {
      widest = Math.max(widest, choices.begin[choice + 1] - choices.begin[choice]);
    }
    return widest;
  }

  private void add(ChoiceSums block) {
    logLikelihood += block.logLikelihood;
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] += block.gradient[i];
    }
    for (int i = 0; i < information.length; i++) {
      information[i] += block.information[i];
    }
  }

  private void add(int choice, double weight) {
    logLikelihood += weight * logChance(choice);
    means(choice);
    for (int c = 0; c < k; c++) {
      gradient[c] -= weight * mean[c];
    }
    spread(choice, weight);
  }

  /** Leaves the chance of each alternative behind. */
  private double logChance(int choice) {
    int first = choices.begin[choice];
    int others = choices.begin[choice + 1] - first;
    double[] x = choices.x;
    double highest = 0;
    int at = first * k;
    for (int j = 0; j < others; j++) {
      double utility = offset(first + j);
      for (int c = 0; c < k; c++) {
        utility += theta[c] * x[at++];
      }
      chance[j] = utility;
      highest = Math.max(highest, utility);
    }
    double sum = Math.exp(-highest);
    for (int j = 0; j < others; j++) {
      chance[j] = Math.exp(chance[j] - highest);
      sum += chance[j];
    }
    for (int j = 0; j < others; j++) {
      chance[j] /= sum;
    }
    return -highest - Math.log(sum);
  }

  private double offset(int alternative) {
    return (choices.sampling.length == 0 ? 0 : choices.sampling[alternative])
        + (choices.fixed.length == 0 ? 0 : choices.fixed[alternative]);
  }

  private void means(int choice) {
    double[] x = choices.x;
    for (int c = 0; c < k; c++) {
      mean[c] = 0;
    }
    int at = choices.begin[choice] * k;
    int others = choices.begin[choice + 1] - choices.begin[choice];
    for (int j = 0; j < others; j++) {
      for (int c = 0; c < k; c++) {
        mean[c] += chance[j] * x[at++];
      }
    }
  }

  /** Deviations from the mean, which loses fewer digits than squares less the square of it. */
  private void spread(int choice, double weight) {
    double[] x = choices.x;
    int first = choices.begin[choice];
    int others = choices.begin[choice + 1] - first;
    double left = 1;
    for (int j = 0; j < others; j++) {
      double share = weight * chance[j];
      left -= chance[j];
      int at = (first + j) * k;
      for (int c = 0; c < k; c++) {
        double part = share * (x[at + c] - mean[c]);
        for (int d = 0; d <= c; d++) {
          information[c * k + d] += part * (x[at + d] - mean[d]);
        }
      }
    }
    double chosen = weight * Math.max(0, left);
    for (int c = 0; c < k; c++) {
      for (int d = 0; d <= c; d++) {
        information[c * k + d] += chosen * mean[c] * mean[d];
        information[d * k + c] = information[c * k + d];
      }
    }
  }

  /** Σ ln P of the choices. */
  double logLikelihood() {
    return logLikelihood;
  }
}
