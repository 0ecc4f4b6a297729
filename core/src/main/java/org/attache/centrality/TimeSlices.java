package org.attache.centrality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Run;
import org.attache.Spell;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.internal.Rows;

/**
 * The graphs of consecutive years over all actors of any of them. The arcs of an actor are those of
 * every year, the earliest year first.
 */
final class TimeSlices {
  final int slices;
  final TieGraph all;
  final List<TieGraph> graphs;
  final int[] begin;
  final int[] target;
  final int[] slice;

  /** The strength of each arc. */
  final double[] weight;

  /** The place among all actors of each actor of a slice. */
  final int[][] places;

  private TimeSlices(TieGraph all, List<TieGraph> graphs, int[][] places, List<Rows> rows) {
    this.slices = graphs.size();
    this.all = all;
    this.graphs = graphs;
    this.places = places;
    this.begin = begins(all.actors().size(), places, rows);
    int arcs = begin[begin.length - 1];
    this.target = new int[arcs];
    this.slice = new int[arcs];
    this.weight = new double[arcs];
    fill(rows);
  }

  /**
   * The slices of the years.
   *
   * @param direction along the ties, or against them
   */
  static TimeSlices of(
      TieHistory history, int from, int to, Direction direction, Parallel parallel) {
    List<TieGraph> graphs = new ArrayList<>();
    Set<Actor> union = new TreeSet<>();
    for (int year = from; year <= to; year++) {
      Run.stopIfInterrupted();
      TieGraph graph = history.at(year);
      graphs.add(graph);
      union.addAll(graph.actors());
    }
    TieGraph all = TieGraph.of(List.of(), union, Spell.years(from, to), history.coverage());
    int[][] places = new int[graphs.size()][];
    List<Rows> rows = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      Adjacency arcs = graphs.get(i).adjacency();
      places[i] = places(arcs, all.actors());
      rows.add(Rows.of(arcs, direction, parallel));
    }
    return new TimeSlices(all, graphs, places, rows);
  }

  private static int[] places(Adjacency arcs, List<Actor> all) {
    int[] places = new int[arcs.order()];
    Arrays.setAll(places, v -> Collections.binarySearch(all, arcs.actor(v)));
    return places;
  }

  private static int[] begins(int order, int[][] places, List<Rows> rows) {
    int[] begin = new int[order + 1];
    for (int t = 0; t < places.length; t++) {
      for (int v = 0; v < places[t].length; v++) {
        int arcs = begin[places[t][v] + 1] + rows.get(t).degree(v);
        begin[places[t][v] + 1] = arcs;
      }
    }
    for (int v = 0; v < order; v++) {
      begin[v + 1] = Math.addExact(begin[v + 1], begin[v]);
    }
    return begin;
  }

  private void fill(List<Rows> rows) {
    int[] next = Arrays.copyOf(begin, order());
    for (int t = 0; t < slices; t++) {
      Rows own = rows.get(t);
      for (int v = 0; v < own.order(); v++) {
        int from = places[t][v];
        for (int arc = own.begin[v]; arc < own.begin[v + 1]; arc++) {
          int place = next[from]++;
          target[place] = places[t][own.target[arc]];
          slice[place] = t;
          weight[place] = own.weight(arc);
        }
      }
    }
  }

  /** The number of actors. */
  int order() {
    return begin.length - 1;
  }

  /** Whether ties run from one actor to the other in some year. */
  boolean isDirected() {
    return graphs.stream().anyMatch(TieGraph::isDirected);
  }
}
