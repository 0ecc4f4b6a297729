package org.attache.structure;

import java.util.List;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Scores;
import org.attache.Table;

/**
 * How near to the core each actor is, and how well that tells who is tied.
 *
 * @param scores the coreness of each actor, their squares summing to 1
 * @param correlation of ties and products of coreness
 * @param heldBack whether the fit wanted one actor to be the whole core and the bound prevented it
 */
public record Coreness(Scores scores, double correlation, boolean heldBack) implements Result {

  /** {@return how well coreness fits, in one row} */
  public Table summary() {
    return Table.of(List.of("correlation", "held back"), List.of(List.of(correlation, heldBack)))
        .withTitle("how well coreness tells who is tied");
  }

  /** {@return how the scores came about} */
  @Override
  public Provenance provenance() {
    return scores.provenance();
  }

  /** {@return the ranking as a table} */
  @Override
  public Table table() {
    return scores.table();
  }

  /** {@return how well coreness fits, and the first of the ranking} */
  @Override
  public String toString() {
    return summary() + "\n" + scores;
  }
}
