package org.attache.io.figure;

/** Moves circles on a page apart until none touches another, as little as that takes. */
final class Spacing {
  private static final int ROUNDS = 300;
  private static final double TINY = 1e-6;

  private final double[] xs;
  private final double[] ys;
  private final double[] radii;
  private final double space;
  private final Box page;

  /** Moves the places given until circles of these radii have that space between them. */
  Spacing(double[] xs, double[] ys, double[] radii, double space, Box page) {
    this.xs = xs;
    this.ys = ys;
    this.radii = radii;
    this.space = space;
    this.page = page;
  }

  void spread() {
    boolean touching = true;
    for (int round = 0; round < ROUNDS && touching; round++) {
      touching = false;
      for (int i = 0; i < xs.length; i++) {
        for (int j = i + 1; j < xs.length; j++) {
          touching |= parted(i, j);
        }
      }
      keepOnPage();
    }
    keepOnPage();
  }

  private boolean parted(int i, int j) {
    double dx = xs[j] - xs[i];
    double dy = ys[j] - ys[i];
    double wanted = radii[i] + radii[j] + space;
    double square = dx * dx + dy * dy;
    if (square >= wanted * wanted) {
      return false;
    }
    double gap = Math.sqrt(square);
    if (gap < TINY) {
      double angle = 2.399963 * (i + j);
      dx = TINY * Math.cos(angle);
      dy = TINY * Math.sin(angle);
      gap = TINY;
    }
    double step = (wanted - gap) / 2 / gap + TINY;
    xs[i] -= step * dx;
    ys[i] -= step * dy;
    xs[j] += step * dx;
    ys[j] += step * dy;
    return true;
  }

  private void keepOnPage() {
    for (int i = 0; i < xs.length; i++) {
      xs[i] = within(xs[i], page.x() + radii[i], page.right() - radii[i]);
      ys[i] = within(ys[i], page.y() + radii[i], page.bottom() - radii[i]);
    }
  }

  private static double within(double value, double low, double high) {
    return high < low ? (low + high) / 2 : Math.max(low, Math.min(high, value));
  }
}
