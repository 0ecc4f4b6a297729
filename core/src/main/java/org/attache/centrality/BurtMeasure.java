package org.attache.centrality;

import java.util.function.IntToDoubleFunction;
import org.attache.Run;
import org.attache.internal.Rows;

/** Burt's four measures, on rows of both directions. */
enum BurtMeasure {
  CONSTRAINT("constraint") {
    @Override
    double[] of(Rows rows, Run run) {
      Investments of = Investments.of(rows, run);
      return each(rows, v -> of.constraint(v));
    }
  },
  EFFECTIVE_SIZE("effective size") {
    @Override
    double[] of(Rows rows, Run run) {
      Redundancies of = Redundancies.of(rows, run);
      return each(rows, v -> rows.degree(v) - of.redundancy(v));
    }
  },
  EFFICIENCY("efficiency") {
    @Override
    double[] of(Rows rows, Run run) {
      Redundancies of = Redundancies.of(rows, run);
      return each(rows, v -> 1 - of.redundancy(v) / rows.degree(v));
    }
  },
  HIERARCHY("hierarchy") {
    @Override
    double[] of(Rows rows, Run run) {
      Investments of = Investments.of(rows, run);
      return each(rows, v -> rows.degree(v) == 1 ? Double.NaN : of.hierarchy(v));
    }
  };

  private final String words;

  BurtMeasure(String words) {
    this.words = words;
  }

  abstract double[] of(Rows rows, Run run);

  @Override
  public String toString() {
    return words;
  }

  /** Isolates have no partner to be constrained by or to gain from. */
  private static double[] each(Rows rows, IntToDoubleFunction measure) {
    double[] values = new double[rows.order()];
    for (int v = 0; v < values.length; v++) {
      values[v] = rows.degree(v) == 0 ? Double.NaN : measure.applyAsDouble(v);
    }
    return values;
  }
}
