package org.attache.centrality;

/**
 * The grounded Laplacian of a circuit, factorised as if no wire arose between the partners of an
 * actor who is eliminated. Actors of few wires go first, so that a tree is factorised exactly.
 * Meijerink and van der Vorst, An iterative solution method for linear systems of which the
 * coefficient matrix is a symmetric M-matrix, Mathematics of Computation 31 (1977) 148.
 */
final class Preconditioner {
  private final int[] order;
  private final int[] begin;
  private final int[] target;
  private final double[] factor;
  private final double[] pivot;

  private Preconditioner(Circuit circuit) {
    int n = circuit.order() - 1;
    order = peeled(circuit);
    int[] turn = new int[n + 1];
    for (int k = 0; k <= n; k++) {
      turn[order[k]] = k;
    }
    begin = new int[n + 1];
    target = new int[circuit.target.length / 2];
    factor = new double[target.length];
    pivot = new double[n];
    int next = 0;
    for (int k = 0; k < n; k++) {
      int i = order[k];
      for (int arc = circuit.begin[i]; arc < circuit.begin[i + 1]; arc++) {
        pivot[i] += circuit.conductance[arc];
        if (circuit.target[arc] < n && turn[circuit.target[arc]] > k) {
          target[next] = circuit.target[arc];
          factor[next++] = circuit.conductance[arc];
        }
      }
      begin[k + 1] = next;
    }
  }

  static Preconditioner of(Circuit circuit) {
    Preconditioner result = new Preconditioner(circuit);
    result.eliminate();
    return result;
  }

  /** Leaves first, and who becomes one by that; then the others by their wires; grounded last. */
  private static int[] peeled(Circuit circuit) {
    int n = circuit.order() - 1;
    int[] left = new int[n];
    int[] order = new int[n + 1];
    int peeled = 0;
    for (int i = 0; i < n; i++) {
      for (int arc = circuit.begin[i]; arc < circuit.begin[i + 1]; arc++) {
        left[i] += circuit.target[arc] < n ? 1 : 0;
      }
      if (left[i] <= 1) {
        order[peeled++] = i;
      }
    }
    for (int k = 0; k < peeled; k++) {
      int i = order[k];
      for (int arc = circuit.begin[i]; arc < circuit.begin[i + 1]; arc++) {
        if (circuit.target[arc] < n && --left[circuit.target[arc]] == 1) {
          order[peeled++] = circuit.target[arc];
        }
      }
    }
    return withOthers(left, order, peeled);
  }

  /** Appends by counting who has more than one wire left. */
  private static int[] withOthers(int[] left, int[] order, int peeled) {
    int[] next = new int[left.length + 1];
    for (int wires : left) {
      next[wires + 1] += wires > 1 ? 1 : 0;
    }
    next[0] = peeled;
    for (int wires = 0; wires < left.length; wires++) {
      next[wires + 1] += next[wires];
    }
    for (int i = 0; i < left.length; i++) {
      if (left[i] > 1) {
        order[next[left[i]]++] = i;
      }
    }
    order[left.length] = left.length;
    return order;
  }

  private void eliminate() {
    int n = pivot.length;
    for (int k = 0; k < n; k++) {
      double own = pivot[order[k]];
      if (!(own > 0 && own < Double.POSITIVE_INFINITY)) {
        throw new ArithmeticException(
            "strengths are too unequal to solve for currents: pivot " + own);
      }
      for (int arc = begin[k]; arc < begin[k + 1]; arc++) {
        double share = factor[arc] / own;
        pivot[target[arc]] -= share * factor[arc];
        factor[arc] = share;
      }
    }
  }

  /** Puts into the second array what the factors make of the first. */
  void solve(double[] from, double[] into) {
    int n = pivot.length;
    System.arraycopy(from, 0, into, 0, n);
    for (int k = 0; k < n; k++) {
      double value = into[order[k]];
      for (int arc = begin[k]; arc < begin[k + 1]; arc++) {
        into[target[arc]] += factor[arc] * value;
      }
    }
    for (int k = n - 1; k >= 0; k--) {
      int i = order[k];
      double sum = into[i] / pivot[i];
      for (int arc = begin[k]; arc < begin[k + 1]; arc++) {
        sum += factor[arc] * into[target[arc]];
      }
      into[i] = sum;
    }
  }
}
