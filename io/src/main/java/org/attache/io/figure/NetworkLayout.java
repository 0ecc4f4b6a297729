package org.attache.io.figure;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Where the actors of a graph that have ties are on a page: components beside one another. */
final class NetworkLayout {
  private static final double MARGIN = 0.45;

  private final Neighbours graph;
  private final double[] xs;
  private final double[] ys;

  private NetworkLayout(Neighbours graph) {
    this.graph = graph;
    this.xs = new double[graph.order()];
    this.ys = new double[graph.order()];
  }

  /** Places in the box for circles of these radii; those of isolates are not meant. */
  static Point[] of(Neighbours graph, double[] radii, double space, Box box, long seed) {
    NetworkLayout layout = new NetworkLayout(graph);
    int[] tied = IntStream.range(0, graph.order()).filter(v -> graph.degree(v) > 0).toArray();
    layout.place(box, radii, seed);
    layout.space(tied, radii, space, box);
    return IntStream.range(0, graph.order())
        .mapToObj(v -> new Point(layout.xs[v], layout.ys[v]))
        .toArray(Point[]::new);
  }

  private void place(Box box, double[] radii, long seed) {
    int[] component = graph.components();
    int[][] parts =
        IntStream.range(0, Arrays.stream(component).max().orElse(-1) + 1)
            .mapToObj(c -> members(component, c))
            .filter(members -> members.length > 1)
            .toArray(int[][]::new);
    double[] widths = new double[parts.length];
    double[] heights = new double[parts.length];
    SplittableRandom random = new SplittableRandom(seed);
    for (int c = 0; c < parts.length; c++) {
      shape(parts[c], random);
      widths[c] = moveToCorner(xs, parts[c]);
      heights[c] = moveToCorner(ys, parts[c]);
    }
    double largest = Arrays.stream(radii).max().orElse(0) + 2;
    pack(parts, Packing.of(widths, heights, box.width() / box.height()), box.inset(largest));
  }

  private static int[] members(int[] component, int number) {
    return IntStream.range(0, component.length).filter(v -> component[v] == number).toArray();
  }

  private void shape(int[] part, SplittableRandom random) {
    double[] distances = Arrays.stream(graph.hops(part)).asDoubleStream().toArray();
    StressLayout layout = StressLayout.of(part.length, distances, random);
    for (int i = 0; i < part.length; i++) {
      xs[part[i]] = layout.x(i);
      ys[part[i]] = layout.y(i);
    }
  }

  /** Starts the part at its margin; tells how far it reaches, margins included. */
  private static double moveToCorner(double[] places, int[] part) {
    double least = Arrays.stream(part).mapToDouble(v -> places[v]).min().orElse(0);
    double most = Arrays.stream(part).mapToDouble(v -> places[v]).max().orElse(0);
    for (int v : part) {
      places[v] += MARGIN - least;
    }
    return most - least + 2 * MARGIN;
  }

  /** Margins may leave the page, since nothing is drawn in them. */
  private void pack(int[][] parts, Packing packing, Box box) {
    double width = packing.width() - 2 * MARGIN;
    double height = packing.height() - 2 * MARGIN;
    double scale = Math.min(box.width() / Math.max(1, width), box.height() / Math.max(1, height));
    Point corner =
        box.centre().moved(-scale * (width / 2 + MARGIN), -scale * (height / 2 + MARGIN));
    for (int c = 0; c < parts.length; c++) {
      for (int v : parts[c]) {
        xs[v] = corner.x() + scale * (packing.left(c) + xs[v]);
        ys[v] = corner.y() + scale * (packing.top(c) + ys[v]);
      }
    }
  }

  private void space(int[] tied, double[] radii, double space, Box box) {
    double[] tiedXs = Arrays.stream(tied).mapToDouble(v -> xs[v]).toArray();
    double[] tiedYs = Arrays.stream(tied).mapToDouble(v -> ys[v]).toArray();
    double[] roomy = Arrays.stream(tied).mapToDouble(v -> radii[v] + space / 2).toArray();
    new Spacing(tiedXs, tiedYs, roomy, box).spread();
    for (int i = 0; i < tied.length; i++) {
      xs[tied[i]] = tiedXs[i];
      ys[tied[i]] = tiedYs[i];
    }
  }
}
