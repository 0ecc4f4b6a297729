package org.attache.growth;

import java.util.ArrayList;
import java.util.List;

/** Choices written down by hand: the alternatives of each, with the one chosen. */
final class DrawnChoices {
  private final List<double[][]> sets = new ArrayList<>();
  private final List<Integer> chosen = new ArrayList<>();
  private final List<Integer> choosers = new ArrayList<>();

  /** One row an alternative, of covariates and a last number: its offset. */
  DrawnChoices add(int chooser, int chosen, double[]... alternatives) {
    sets.add(alternatives);
    this.chosen.add(chosen);
    choosers.add(chooser);
    return this;
  }

  Choices choices(String... names) {
    int k = names.length;
    int others = sets.stream().mapToInt(set -> set.length - 1).sum();
    double[] x = new double[others * k];
    double[] fixed = new double[others];
    int[] begin = new int[sets.size() + 1];
    int at = 0;
    for (int i = 0; i < sets.size(); i++) {
      double[] own = sets.get(i)[chosen.get(i)];
      for (int j = 0; j < sets.get(i).length; j++) {
        if (j != chosen.get(i)) {
          double[] other = sets.get(i)[j];
          for (int c = 0; c < k; c++) {
            x[at * k + c] = other[c] - own[c];
          }
          fixed[at++] = other[k] - own[k];
        }
      }
      begin[i + 1] = at;
    }
    int[] chooser = choosers.stream().mapToInt(Integer::intValue).toArray();
    return new Choices(names, begin, x, new double[0], fixed, chooser, new boolean[0]);
  }

  /** The log likelihood by its definition. */
  double logLikelihood(double... theta) {
    double sum = 0;
    for (double chance : chances(theta)) {
      sum += Math.log(chance);
    }
    return sum;
  }

  /** How likely each choice was, by its definition. */
  double[] chances(double... theta) {
    double[] chances = new double[sets.size()];
    for (int i = 0; i < sets.size(); i++) {
      double all = 0;
      double own = 0;
      for (int j = 0; j < sets.get(i).length; j++) {
        double[] row = sets.get(i)[j];
        double utility = row[theta.length];
        for (int c = 0; c < theta.length; c++) {
          utility += theta[c] * row[c];
        }
        all += Math.exp(utility);
        own = j == chosen.get(i) ? Math.exp(utility) : own;
      }
      chances[i] = own / all;
    }
    return chances;
  }
}
