package org.attache.centrality;

import org.attache.Adjacency;
import org.attache.Direction;
import org.attache.Institution;
import org.attache.Parallel;
import org.attache.TieGraph;
import org.attache.internal.Rows;

/** Memberships as rows of ints: every partner of an institution is a member, and none is one. */
final class Modes {
  final boolean[] institution;
  final Rows rows;
  final int institutions;

  private Modes(boolean[] institution, Rows rows, int institutions) {
    this.institution = institution;
    this.rows = rows;
    this.institutions = institutions;
  }

  static Modes of(TieGraph graph) {
    Adjacency arcs = graph.adjacency();
    boolean[] institution = new boolean[arcs.order()];
    int institutions = 0;
    for (int v = 0; v < institution.length; v++) {
      institution[v] = arcs.actor(v) instanceof Institution;
      institutions += institution[v] ? 1 : 0;
    }
    for (int v = 0; v < institution.length; v++) {
      for (int arc = arcs.begin(v); arc < arcs.end(v); arc++) {
        if (institution[v] == institution[arcs.target(arc)]) {
          throw new IllegalArgumentException(
              "of two modes, every tie must join an institution with another actor: "
                  + graph.ties().get(arcs.tie(arc))
                  + "; slice the graph first, as by only(MEMBERSHIP) or filter(tie -> …)");
        }
      }
    }
    return new Modes(institution, Rows.of(arcs, Direction.ALL, Parallel.DISTINCT), institutions);
  }

  int order() {
    return institution.length;
  }

  int members() {
    return order() - institutions;
  }

  /** How many actors the mode of an actor has. */
  int own(int v) {
    return institution[v] ? institutions : members();
  }

  int other(int v) {
    return order() - own(v);
  }
}
