package org.attache.coalition;

import java.util.ArrayList;
import java.util.List;
import org.attache.Run;
import org.attache.TieGraph;

/** The leverage of the three mechanisms, kind by kind until the weights of kinds are known. */
final class RecruitmentLevers {
  static final int INFORMING = 0;
  static final int PAYING = 1;
  static final int COMMITTING = 2;
  static final int MECHANISMS = 3;

  private final int[] vertex;
  private final List<LeverageParts> parts = new ArrayList<>();
  private final int[] partsOf = new int[MECHANISMS];
  private final List<double[][]> direct = new ArrayList<>();

  RecruitmentLevers(Mechanisms mechanisms, TieGraph graph, int pivotal, int[] vertex) {
    this.vertex = vertex;
    List<Leverage> used =
        List.of(
            mechanisms.informing.leverage(),
            mechanisms.paying.leverage(),
            mechanisms.committing.leverage());
    List<Leverage> distinct = new ArrayList<>();
    for (int mechanism = 0; mechanism < MECHANISMS; mechanism++) {
      if (!distinct.contains(used.get(mechanism))) {
        distinct.add(used.get(mechanism));
        parts.add(used.get(mechanism).in(graph));
        direct.add(rows(parts.size() - 1, pivotal));
      }
      partsOf[mechanism] = distinct.indexOf(used.get(mechanism));
    }
  }

  private double[][] rows(int which, int actor) {
    LeverageParts from = parts.get(which);
    double[][] rows = new double[from.parts()][];
    for (int part = 0; part < rows.length; part++) {
      rows[part] = chosen(from.row(part, actor));
    }
    return rows;
  }

  private double[] chosen(double[] row) {
    double[] chosen = new double[vertex.length];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = row[vertex[i]];
    }
    return chosen;
  }

  /** The kinds whose weights can be drawn; empty where all leverage is given as a whole. */
  List<String> kinds() {
    return parts.stream()
        .map(own -> own.kinds)
        .filter(own -> !own.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The weights of each distinct leverage. */
  List<double[]> weights() {
    return parts.stream().map(LeverageParts::weights).toList();
  }

  List<double[]> weights(double[] proportions) {
    return parts.stream().map(own -> own.weights(proportions)).toList();
  }

  List<double[]> weightsWithout(int kind) {
    return parts.stream().map(own -> own.weightsWithout(kind)).toList();
  }

  /** The leverage of the pivotal state over each candidate, by mechanism; rows may be shared. */
  double[][] direct(List<double[]> weights) {
    double[][] sums = new double[parts.size()][];
    for (int which = 0; which < sums.length; which++) {
      sums[which] = LeverageParts.sum(weights.get(which), direct.get(which), vertex.length);
    }
    return byMechanism(sums);
  }

  double[][] byMechanism(double[][] sums) {
    double[][] rows = new double[MECHANISMS][];
    for (int mechanism = 0; mechanism < MECHANISMS; mechanism++) {
      rows[mechanism] = sums[partsOf[mechanism]];
    }
    return rows;
  }

  /** Which of the distinct leverages each mechanism works through. */
  int[] partsOf() {
    return partsOf.clone();
  }

  /** Of each distinct leverage, that of each candidate over each, kind by kind. */
  List<double[][][]> between() {
    List<double[][][]> between = new ArrayList<>();
    for (int which = 0; which < parts.size(); which++) {
      double[][][] rows = new double[vertex.length][][];
      for (int k = 0; k < rows.length; k++) {
        Run.stopIfInterrupted();
        rows[k] = rows(which, vertex[k]);
      }
      between.add(rows);
    }
    return between;
  }

  /** The leverage of any actor over each actor of the graph, as the first mechanism has it. */
  double[] informing(int actor, int order) {
    LeverageParts from = parts.get(partsOf[INFORMING]);
    double[] weights = from.weights();
    double[][] rows = new double[from.parts()][];
    for (int part = 0; part < rows.length; part++) {
      rows[part] = from.row(part, actor);
    }
    return LeverageParts.sum(weights, rows, order);
  }
}
