package org.attache.centrality;

import java.util.ArrayList;
import java.util.List;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Scores;
import org.attache.Table;

/**
 * The two-mode centralities of institutions and their members.
 *
 * @param degree the share of the other mode that an actor is tied to
 * @param closeness how near the actor is to both modes
 * @param betweenness how often it lies between others
 * @param eigenvector how well its partners score
 * @param singularValue the largest singular value of the membership matrix, which is the largest
 *     eigenvalue of the graph of both modes; 0 without ties
 * @param provenance how they came about
 */
public record TwoModeScores(
    Scores degree,
    Scores closeness,
    Scores betweenness,
    Scores eigenvector,
    double singularValue,
    Provenance provenance)
    implements Result {
  private static final int PRINTED = 20;

  /** {@return code, name, mode and scores: members first, then institutions, in code order} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (boolean institutions : new boolean[] {false, true}) {
      for (Actor actor : degree.actors()) {
        if (actor instanceof Institution == institutions) {
          rows.add(
              List.of(
                  actor.code(),
                  actor.name(),
                  institutions ? "institution" : "member",
                  degree.of(actor),
                  closeness.of(actor),
                  betweenness.of(actor),
                  eigenvector.of(actor)));
        }
      }
    }
    return Table.of(
            List.of("code", "name", "mode", "degree", "closeness", "betweenness", "eigenvector"),
            rows)
        .withTitle(provenance.toString());
  }

  /** {@return the first rows of the table} */
  @Override
  public String toString() {
    return table().first(PRINTED).toString();
  }
}
