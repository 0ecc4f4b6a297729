package org.attache.io.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Components beside one another in about the shape of a page, small ones in the hollows of large
 * ones: none comes nearer to another than its margin.
 *
 * <p>Source: K. Freivalds, U. Dogrusoz, P. Kikusts, Disconnected Graph Layout and the Polyomino
 * Packing Approach, Graph Drawing, 2001.
 */
final class Packing {
  private static final double WIDER = 1.05;
  private static final double FULL = 0.8;

  private final List<Cells> parts;
  private final int[] lefts;
  private final int[] tops;
  private final int columns;
  private final int rows;

  private Packing(List<Cells> parts, int columns, int rows) {
    this.parts = parts;
    this.lefts = new int[parts.size()];
    this.tops = new int[parts.size()];
    this.columns = columns;
    this.rows = rows;
  }

  /** The densest packing found on a page so many times as wide as high. */
  static Packing of(List<Cells> parts, double aspect) {
    double cells = parts.stream().mapToInt(Cells::count).sum() / FULL;
    double height = Math.sqrt(cells / aspect);
    for (Cells part : parts) {
      height = Math.max(height, Math.max(part.rows(), part.columns() / aspect));
    }
    Packing packing = new Packing(parts, 0, 0);
    boolean packed = false;
    while (!packed) {
      packing = new Packing(parts, (int) Math.ceil(height * aspect), (int) Math.ceil(height));
      packed = packing.packs();
      height *= WIDER;
    }
    return packing;
  }

  private boolean packs() {
    Cells page = Cells.empty(columns, rows);
    List<Integer> order = new ArrayList<>(IntStream.range(0, parts.size()).boxed().toList());
    order.sort(Comparator.comparing((Integer part) -> -parts.get(part).count()));
    for (int part : order) {
      if (!fits(part, page)) {
        return false;
      }
      page.add(parts.get(part), lefts[part], tops[part]);
    }
    return true;
  }

  /** The first free place, column by column from the left. */
  private boolean fits(int part, Cells page) {
    Cells cells = parts.get(part);
    for (int left = 0; left + cells.columns() <= columns; left++) {
      for (int top = 0; top + cells.rows() <= rows; top++) {
        if (page.isFree(cells, left, top)) {
          lefts[part] = left;
          tops[part] = top;
          return true;
        }
      }
    }
    return false;
  }

  double left(int part) {
    return lefts[part] * Cells.SIDE;
  }

  double top(int part) {
    return tops[part] * Cells.SIDE;
  }
}
