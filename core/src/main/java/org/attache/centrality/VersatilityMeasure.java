package org.attache.centrality;

import java.util.Arrays;

/** What of an actor's replicas in several layers makes it versatile. */
enum VersatilityMeasure {
  EIGENVECTOR("eigenvector versatility", true, false) {
    @Override
    double[] of(Supra supra, double damping, Accuracy accuracy) {
      Leading leading = new Leading(new Blocks(supra.matrix()), accuracy);
      if (leading.value == 0) {
        double[] undefined = supra.summed(new double[supra.replicas()]);
        Arrays.fill(undefined, Double.NaN);
        return undefined;
      }
      return largestOne(supra.summed(leading.vector()));
    }
  },
  KATZ("Katz versatility", true, true) {
    @Override
    double[] of(Supra supra, double damping, Accuracy accuracy) {
      Blocks blocks = new Blocks(supra.matrix());
      double factor = new Leading(blocks, accuracy).factor(damping);
      double[] values = new double[supra.replicas()];
      Arrays.fill(values, 1);
      new Resolvent(blocks, factor, accuracy).solve(values, new boolean[blocks.count()]);
      return largestOne(supra.summed(values));
    }
  },
  PAGERANK("PageRank versatility", true, true) {
    @Override
    double[] of(Supra supra, double damping, Accuracy accuracy) {
      double[] starts = new double[supra.replicas()];
      Arrays.fill(starts, 1.0 / starts.length);
      return supra.summed(new Walk(supra.matrix()).shares(starts, damping, accuracy));
    }
  },
  CORE("core versatility", false, false) {
    @Override
    double[] of(Supra supra, double damping, Accuracy accuracy) {
      return supra.leastCores();
    }
  },
  MULTIPLEXITY("multiplexity", false, false) {
    @Override
    double[] of(Supra supra, double damping, Accuracy accuracy) {
      return supra.shares();
    }
  };

  final String words;
  final boolean coupled;
  final boolean damped;

  VersatilityMeasure(String words, boolean coupled, boolean damped) {
    this.words = words;
    this.coupled = coupled;
    this.damped = damped;
  }

  /** By actor; the matrix holds at least one replica. */
  abstract double[] of(Supra supra, double damping, Accuracy accuracy);

  private static double[] largestOne(double[] values) {
    Norm.LARGEST.scale(values);
    return values;
  }
}
