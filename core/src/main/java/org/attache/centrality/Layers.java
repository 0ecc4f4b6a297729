package org.attache.centrality;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.List;
import org.attache.Adjacency;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.attache.internal.Rows;

/**
 * The kinds of a graph taken apart: one graph a kind, all of the same actors. A tie of several
 * kinds is in the layer of each.
 */
final class Layers {
  final List<String> names;
  private final List<Adjacency> layers;

  private Layers(List<String> names, List<Adjacency> layers) {
    this.names = names;
    this.layers = layers;
  }

  /** The layers of a graph; of all its kinds in alphabetical order where none are chosen. */
  static Layers of(TieGraph graph, List<TieKind> chosen) {
    List<TieKind> kinds = chosen.isEmpty() ? onePerName(graph) : chosen;
    return new Layers(
        kinds.stream().map(TieKind::name).toList(),
        kinds.stream().map(kind -> graph.only(kind).among(graph.actors()).adjacency()).toList());
  }

  /** Layers are told apart by name, as slices are. */
  private static List<TieKind> onePerName(TieGraph graph) {
    List<String> seen = graph.kinds().stream().map(TieKind::name).distinct().sorted().toList();
    return seen.stream()
        .map(
            name ->
                graph.kinds().stream().filter(k -> k.name().equals(name)).findFirst().orElseThrow())
        .toList();
  }

  static List<TieKind> chosen(TieKind... kinds) {
    checkArgument(kinds.length > 0, "layers are at least one kind of tie");
    List<TieKind> chosen = List.of(kinds);
    long different = chosen.stream().map(TieKind::name).distinct().count();
    checkArgument(different == kinds.length, "each kind is one layer: %s", chosen);
    return chosen;
  }

  int count() {
    return layers.size();
  }

  boolean isDirected() {
    return layers.stream().anyMatch(Adjacency::isDirected);
  }

  /** Whether one tie in some layer has another strength than 1. */
  boolean isWeighted() {
    return layers.stream().anyMatch(Adjacency::isWeighted);
  }

  Rows[] rows(Direction direction, Parallel parallel) {
    return layers.stream().map(arcs -> Rows.of(arcs, direction, parallel)).toArray(Rows[]::new);
  }

  /** By layer, whether each actor has a tie there, whichever its direction. */
  boolean[][] present() {
    Rows[] rows = rows(Direction.ALL, Parallel.DISTINCT);
    boolean[][] present = new boolean[rows.length][];
    Arrays.setAll(present, layer -> new boolean[rows[layer].order()]);
    for (int layer = 0; layer < rows.length; layer++) {
      for (int v = 0; v < present[layer].length; v++) {
        present[layer][v] = rows[layer].degree(v) > 0;
      }
    }
    return present;
  }
}
