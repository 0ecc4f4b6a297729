package org.attache.growth;

import java.util.ArrayList;
import java.util.List;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Ranking;
import org.attache.Result;
import org.attache.Scores;
import org.attache.Table;

/**
 * What actors attract beyond their degree, with the uncertainty. The average actor has 1.
 *
 * @param scores the fitness of each actor
 * @param errors the standard error of its logarithm, {@code NaN} for whoever was never chosen
 */
public record Fitness(Scores scores, Scores errors) implements Result {
  private static final int PRINTED = 20;

  /**
   * {@return the fitness times exp(−2 errors)}
   *
   * @param actor the actor
   */
  public double lower(Actor actor) {
    return scores.of(actor) * Math.exp(-2 * errors.of(actor));
  }

  /**
   * {@return the fitness times exp(2 errors)}
   *
   * @param actor the actor
   */
  public double upper(Actor actor) {
    return scores.of(actor) * Math.exp(2 * errors.of(actor));
  }

  /** {@return how fitness was estimated} */
  @Override
  public Provenance provenance() {
    return scores.provenance();
  }

  /** {@return the ranking by fitness, with intervals} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (Ranking.Entry entry : scores.ranked().entries()) {
      rows.add(
          List.of(
              entry.rank(),
              entry.actor(),
              entry.score(),
              lower(entry.actor()),
              upper(entry.actor())));
    }
    return Table.of(List.of("rank", "actor", "fitness", "lower", "upper"), rows)
        .withTitle(scores.provenance().toString());
  }

  /** {@return the first rows of the table} */
  @Override
  public String toString() {
    return table().first(PRINTED).toString();
  }
}
