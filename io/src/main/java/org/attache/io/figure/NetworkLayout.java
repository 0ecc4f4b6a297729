package org.attache.io.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Where the actors of a graph that have ties are on a page: components beside one another. */
final class NetworkLayout {
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
    List<Cells> cells = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(seed);
    for (int[] part : parts) {
      shape(part, random);
      cells.add(cells(part, moveToCorner(xs, part), moveToCorner(ys, part)));
    }
    double largest = Arrays.stream(radii).max().orElse(0) + 2;
    if (parts.length > 0) {
      Packing packing = Packing.of(cells, box.width() / box.height());
      for (int c = 0; c < parts.length; c++) {
        for (int v : parts[c]) {
          xs[v] += packing.left(c);
          ys[v] += packing.top(c);
        }
      }
      scale(Arrays.stream(parts).flatMapToInt(Arrays::stream).toArray(), box.inset(largest));
    }
  }

  private static int[] members(int[] component, int number) {
    return IntStream.range(0, component.length).filter(v -> component[v] == number).toArray();
  }

  private void shape(int[] part, SplittableRandom random) {
    double[] distances = Distances.between(graph, part);
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
      places[v] += Cells.MARGIN - least;
    }
    return most - least + 2 * Cells.MARGIN;
  }

  private Cells cells(int[] part, double width, double height) {
    Cells cells = Cells.of(width, height);
    for (int v : part) {
      for (int arc = graph.begin(v); arc < graph.end(v); arc++) {
        int to = graph.target(arc);
        if (v < to) {
          cells.cover(xs[v], ys[v], xs[to], ys[to]);
        }
      }
    }
    return cells;
  }

  /** As large as the page allows, in its middle. */
  private void scale(int[] tied, Box box) {
    double left = Arrays.stream(tied).mapToDouble(v -> xs[v]).min().orElse(0);
    double top = Arrays.stream(tied).mapToDouble(v -> ys[v]).min().orElse(0);
    double width = Arrays.stream(tied).mapToDouble(v -> xs[v]).max().orElse(0) - left;
    double height = Arrays.stream(tied).mapToDouble(v -> ys[v]).max().orElse(0) - top;
    double scale = Math.min(box.width() / Math.max(1, width), box.height() / Math.max(1, height));
    for (int v : tied) {
      xs[v] = box.centre().x() + scale * (xs[v] - left - width / 2);
      ys[v] = box.centre().y() + scale * (ys[v] - top - height / 2);
    }
  }

  private void space(int[] tied, double[] radii, double space, Box box) {
    double[] tiedXs = Arrays.stream(tied).mapToDouble(v -> xs[v]).toArray();
    double[] tiedYs = Arrays.stream(tied).mapToDouble(v -> ys[v]).toArray();
    double[] tiedRadii = Arrays.stream(tied).mapToDouble(v -> radii[v]).toArray();
    new Spacing(tiedXs, tiedYs, tiedRadii, space, box).spread();
    for (int i = 0; i < tied.length; i++) {
      xs[tied[i]] = tiedXs[i];
      ys[tied[i]] = tiedYs[i];
    }
  }
}
