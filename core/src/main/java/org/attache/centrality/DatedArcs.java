package org.attache.centrality;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.attache.Adjacency;
import org.attache.Spell;
import org.attache.Tie;
import org.attache.TieGraph;

/** Arcs with the days on which they can be used, counted from the first day of a window. */
final class DatedArcs {
  final Adjacency arcs;

  /** The first day an arc can be used, and the day after its last, within the window. */
  final int[] start;

  final int[] end;

  /** The number of days. */
  final int days;

  private DatedArcs(Adjacency arcs, int[] start, int[] end, int days) {
    this.arcs = arcs;
    this.start = start;
    this.end = end;
    this.days = days;
  }

  static DatedArcs of(TieGraph graph, Spell window) {
    Adjacency arcs = graph.adjacency();
    List<Tie> ties = graph.ties();
    int[] start = new int[ties.size()];
    int[] end = new int[ties.size()];
    for (int row = 0; row < start.length; row++) {
      start[row] = day(ties.get(row).spell().start(), window);
      end[row] = day(ties.get(row).spell().end(), window);
    }
    int[] first = new int[arcs.arcs()];
    int[] after = new int[arcs.arcs()];
    for (int arc = 0; arc < first.length; arc++) {
      first[arc] = start[arcs.tie(arc)];
      after[arc] = end[arcs.tie(arc)];
    }
    return new DatedArcs(arcs, first, after, day(window.end(), window));
  }

  private static int day(LocalDate date, Spell window) {
    LocalDate within = date.isBefore(window.start()) ? window.start() : date;
    LocalDate bounded = within.isAfter(window.end()) ? window.end() : within;
    return Math.toIntExact(ChronoUnit.DAYS.between(window.start(), bounded));
  }

  int order() {
    return arcs.order();
  }
}
