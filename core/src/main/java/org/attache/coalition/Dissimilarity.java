package org.attache.coalition;

import java.util.function.ToDoubleFunction;
import org.attache.Actor;
import org.attache.Direction;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.internal.Arcs;
import org.attache.internal.Rows;

/** How little of their partners two actors have in common: 1 less the share of Jaccard. */
final class Dissimilarity {
  private final Rows rows;
  private final boolean[] partner;
  private final int pivotal;
  private final int partners;

  private Dissimilarity(Rows rows, int pivotal) {
    this.rows = rows;
    this.pivotal = pivotal;
    this.partner = new boolean[rows.order()];
    for (int arc = rows.begin[pivotal]; arc < rows.begin[pivotal + 1]; arc++) {
      partner[rows.target[arc]] = true;
    }
    this.partners = rows.degree(pivotal);
  }

  static ToDoubleFunction<Actor> of(TieGraph graph, Actor pivotal) {
    Dissimilarity of = new Dissimilarity(positive(graph), graph.adjacency().index(pivotal));
    return actor -> of.from(graph.adjacency().index(actor));
  }

  /** Partners along positive ties either way. */
  static Rows positive(TieGraph graph) {
    return Arcs.partners(graph.filter(Tie::joins).among(graph.actors()), Direction.ALL);
  }

  private double from(int v) {
    int common = 0;
    for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
      common += partner[rows.target[arc]] ? 1 : 0;
    }
    int tied = partner[v] ? 1 : 0;
    int all = partners + rows.degree(v) - 2 * tied - common;
    return v == pivotal ? 0 : all == 0 ? 1 : 1 - (double) common / all;
  }
}
