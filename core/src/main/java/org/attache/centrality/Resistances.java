package org.attache.centrality;

import java.util.List;
import java.util.Map;
import org.attache.Parallel;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.Scores;
import org.attache.TieGraph;
import org.attache.internal.Rows;

/** Scores that are a number an actor's component has over the sum of resistances to the others. */
final class Resistances {
  private final double[] values;
  private final int components;

  private Resistances(double[] values, int components) {
    this.values = values;
    this.components = components;
  }

  /** What the sum is divided into, in a component of so many among so many actors. */
  interface Dividend {
    double of(int component, int all);
  }

  static Resistances of(TieGraph graph, Parallel parallel, Dividend dividend, Run run) {
    Rows rows = Circuit.rows(graph, parallel);
    double[] values = new double[rows.order()];
    List<Circuit> circuits = Circuit.of(rows);
    for (Circuit circuit : circuits) {
      double[] sums = new Potentials(circuit, run).resistances();
      double factor = dividend.of(circuit.order(), values.length);
      for (int i = 0; i < sums.length; i++) {
        values[circuit.actors[i]] = checked(factor / sums[i] * circuit.unit);
      }
    }
    return new Resistances(values, circuits.size());
  }

  private static double checked(double score) {
    if (!(score > 0 && score < Double.POSITIVE_INFINITY)) {
      throw new ArithmeticException("strengths are too great or small for scores: " + score);
    }
    return score;
  }

  Scores scores(TieGraph graph, String name, Map<String, String> options) {
    return Scores.of(graph, values, Provenance.of(name, options, graph));
  }

  /** Scores that compare within a component only say so. */
  Scores scoresApart(TieGraph graph, String name, Map<String, String> options) {
    Scores scores = scores(graph, name, options);
    return components < 2
        ? scores
        : scores.withNote(
            "scored apart in " + components + " components; compare within one of them");
  }
}
