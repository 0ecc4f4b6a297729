package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import org.attache.Discrimination;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;

/**
 * How well link scores foretold ties, side by side.
 *
 * @param outcomes how each score did, in the order asked
 * @param k among how many of the highest the table gives the precision; 0 for as many as came true
 * @param provenance how the results came about
 */
public record Prediction(List<Outcome> outcomes, int k, Provenance provenance) implements Result {
  private static final double LEVEL = 0.95;

  /** Copies the outcomes, of which there is one at least. */
  public Prediction {
    outcomes = List.copyOf(outcomes);
    checkArgument(!outcomes.isEmpty(), "a prediction needs at least one score");
  }

  /**
   * {@return how a score did}
   *
   * @param score one of those asked, or one that prints the same; another is refused
   */
  public Discrimination of(LinkScore score) {
    return outcomes.stream()
        .filter(outcome -> outcome.score().toString().equals(score.toString()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no " + score + " among " + outcomes.stream().map(Outcome::score).toList()))
        .result();
  }

  /** {@return the highest AUC; {@code NaN} where none is defined} */
  public double bestAuc() {
    return outcomes.stream()
        .mapToDouble(outcome -> outcome.result().auc())
        .filter(auc -> !Double.isNaN(auc))
        .max()
        .orElse(Double.NaN);
  }

  static List<String> columns() {
    return List.of(
        "score",
        "pairs",
        "came true",
        "AUC",
        "low",
        "high",
        "average precision",
        "precision",
        "lift");
  }

  List<List<Object>> rows() {
    List<List<Object>> rows = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      Discrimination result = outcome.result();
      Discrimination.Interval interval = result.aucInterval(LEVEL);
      int depth = Math.min(k == 0 ? result.positives() : k, result.cases());
      rows.add(
          List.of(
              outcome.score().toString(),
              result.cases(),
              result.positives(),
              result.auc(),
              interval.low(),
              interval.high(),
              result.averagePrecision(),
              depth == 0 ? Double.NaN : result.precisionAt(depth),
              depth == 0 ? Double.NaN : result.liftAt(depth)));
    }
    return rows;
  }

  String footer() {
    long unobserved = outcomes.stream().mapToLong(Outcome::unobserved).max().orElse(0);
    return "precision and lift among "
        + (k == 0 ? "as many as came true" : "the " + k + " highest")
        + ", AUC with its 95 % interval"
        + (unobserved == 0 ? "" : "; " + unobserved + " pairs left out as unobserved");
  }

  /**
   * {@return for each score the numbers of pairs and of those that came true, the AUC with its 95 %
   * interval, average precision, and precision and lift among the k highest, or among as many as
   * came true; NA where undefined}
   */
  @Override
  public Table table() {
    return Table.of(columns(), rows()).withTitle(provenance.toString()).withFooter(footer());
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return table().toString();
  }
}
