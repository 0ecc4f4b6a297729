package org.attache.centrality;

import java.util.Arrays;
import java.util.function.Function;
import org.attache.Adjacency;
import org.attache.Direction;
import org.attache.Parallel;

/**
 * The sets of actors that reach each other along the rows of a matrix, each after the sets it leads
 * to. Kept with the graph, never changed.
 */
final class Blocks {
  final Square matrix;

  /** The actors, block by block, rising within each. */
  final int[] actors;

  /** The block of each actor. */
  final int[] block;

  /** The matrix within each block; nothing for single actors. */
  final Square[] within;

  private final int[] begin;

  /** One form of a graph. */
  private record Form(Direction direction, Parallel parallel)
      implements Function<Adjacency, Blocks> {
    @Override
    public Blocks apply(Adjacency arcs) {
      return new Blocks(Square.of(arcs, direction, parallel));
    }
  }

  static Blocks of(Adjacency arcs, Direction direction, Parallel parallel) {
    return arcs.as(new Form(arcs.isDirected() ? direction : Direction.ALL, parallel));
  }

  Blocks(Square matrix) {
    this.matrix = matrix;
    MutualReach sets = new MutualReach(matrix.begin, matrix.target);
    actors = sets.actors;
    begin = sets.begins();
    block = new int[actors.length];
    within = new Square[count()];
    int[] place = new int[actors.length];
    for (int b = 0; b < count(); b++) {
      Arrays.sort(actors, begin(b), end(b));
      for (int i = begin(b); i < end(b); i++) {
        block[actors[i]] = b;
        place[actors[i]] = i - begin(b);
      }
    }
    for (int b = 0; b < count(); b++) {
      within[b] = size(b) == actors.length ? matrix : part(b, place);
    }
  }

  private Square part(int b, int[] place) {
    int n = size(b) == 1 ? 0 : size(b);
    int[] starts = new int[n + 1];
    int arcs = 0;
    for (int i = 0; i < n; i++) {
      arcs += matrix.degree(actors[begin(b) + i]);
    }
    int[] target = new int[arcs];
    double[] weight = new double[matrix.weight.length == 0 ? 0 : arcs];
    int size = 0;
    for (int i = 0; i < n; i++) {
      int v = actors[begin(b) + i];
      for (int arc = matrix.begin[v]; arc < matrix.begin[v + 1]; arc++) {
        if (block[matrix.target[arc]] == b) {
          if (weight.length > 0) {
            weight[size] = matrix.weight[arc];
          }
          target[size++] = place[matrix.target[arc]];
        }
      }
      starts[i + 1] = size;
    }
    double[] kept = weight.length > 0 ? Arrays.copyOf(weight, size) : weight;
    return new Square(starts, Arrays.copyOf(target, size), kept, matrix.symmetric);
  }

  int count() {
    return begin.length - 1;
  }

  int begin(int b) {
    return begin[b];
  }

  int end(int b) {
    return begin[b + 1];
  }

  int size(int b) {
    return begin[b + 1] - begin[b];
  }

  /** Whether actors of the block reach each other, which takes two. */
  boolean isMutual(int b) {
    return size(b) > 1;
  }
}
