package org.attache.growth;

/** One number an actor, mostly 0: knows which were written, so that clearing costs no more. */
final class SparseRow {
  final double[] value;
  final int[] touched;
  private int count;
  private final boolean[] isTouched;

  SparseRow(int order) {
    value = new double[order];
    touched = new int[order];
    isTouched = new boolean[order];
  }

  void add(int u, double x) {
    if (!isTouched[u]) {
      isTouched[u] = true;
      touched[count++] = u;
    }
    value[u] += x;
  }

  /** How many were written. */
  int count() {
    return count;
  }

  boolean has(int u) {
    return isTouched[u];
  }

  void clear() {
    for (int i = 0; i < count; i++) {
      value[touched[i]] = 0;
      isTouched[touched[i]] = false;
    }
    count = 0;
  }
}
