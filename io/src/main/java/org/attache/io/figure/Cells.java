package org.attache.io.figure;

import java.util.BitSet;

/** The squares of a coarse grid that a drawing covers, in hops. */
final class Cells {
  /** How wide a square is. */
  static final double SIDE = 0.25;

  /** How far from a line or a circle nothing else comes. */
  static final double MARGIN = 0.4;

  private final int columns;
  private final int rows;
  private final BitSet covered;

  private Cells(int columns, int rows) {
    this.columns = columns;
    this.rows = rows;
    this.covered = new BitSet(columns * rows);
  }

  static Cells empty(int columns, int rows) {
    return new Cells(columns, rows);
  }

  /** None covered yet of a drawing that reaches so far, margins included. */
  static Cells of(double width, double height) {
    return new Cells((int) Math.ceil(width / SIDE), (int) Math.ceil(height / SIDE));
  }

  /** Covers what is within the margin of a line. */
  void cover(double x1, double y1, double x2, double y2) {
    int steps = 1 + (int) (Math.hypot(x2 - x1, y2 - y1) / SIDE);
    for (int step = 0; step <= steps; step++) {
      double share = (double) step / steps;
      cover(x1 + share * (x2 - x1), y1 + share * (y2 - y1));
    }
  }

  private void cover(double x, double y) {
    int right = Math.min(columns - 1, (int) ((x + MARGIN) / SIDE));
    int bottom = Math.min(rows - 1, (int) ((y + MARGIN) / SIDE));
    for (int row = Math.max(0, (int) ((y - MARGIN) / SIDE)); row <= bottom; row++) {
      covered.set(
          row * columns + Math.max(0, (int) ((x - MARGIN) / SIDE)), row * columns + right + 1);
    }
  }

  int columns() {
    return columns;
  }

  int rows() {
    return rows;
  }

  int count() {
    return covered.cardinality();
  }

  boolean isFree(Cells part, int left, int top) {
    for (int at = part.covered.nextSetBit(0); at >= 0; at = part.covered.nextSetBit(at + 1)) {
      if (covered.get(moved(part, at, left, top))) {
        return false;
      }
    }
    return true;
  }

  void add(Cells part, int left, int top) {
    part.covered.stream().forEach(at -> covered.set(moved(part, at, left, top)));
  }

  private int moved(Cells part, int at, int left, int top) {
    return (top + at / part.columns) * columns + left + at % part.columns;
  }
}
