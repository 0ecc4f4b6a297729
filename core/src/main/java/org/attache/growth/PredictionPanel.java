package org.attache.growth;

import java.util.ArrayList;
import java.util.List;
import org.attache.Discrimination;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Series;
import org.attache.Table;

/**
 * Predictions of one year after the other, each from as long before.
 *
 * @param byYear the prediction of each year tested
 */
public record PredictionPanel(Series<Prediction> byYear) implements Result {

  /**
   * {@return how a score did in each year}
   *
   * @param score one of those asked; another is refused
   */
  public Series<Discrimination> of(LinkScore score) {
    return byYear.map(prediction -> prediction.of(score));
  }

  /** {@return how the predictions came about: the options that all share, and the years} */
  @Override
  public Provenance provenance() {
    return byYear.provenance();
  }

  /** {@return a row a year tested and score, with the columns of {@link Prediction#table}} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    byYear
        .asMap()
        .forEach(
            (year, prediction) ->
                prediction
                    .rows()
                    .forEach(
                        row -> {
                          List<Object> cells = new ArrayList<>(List.of(year));
                          cells.addAll(row);
                          rows.add(cells);
                        }));
    List<String> columns = new ArrayList<>(List.of("year"));
    columns.addAll(Prediction.columns());
    Prediction first = byYear.at(byYear.years().get(0));
    return Table.of(columns, rows)
        .withTitle(first.provenance().measure() + ", by year tested, first " + first.provenance())
        .withFooter(first.footer());
  }

  /** {@return the AUC of each score by year tested} */
  @Override
  public String toString() {
    Prediction first = byYear.at(byYear.years().get(0));
    List<String> columns = new ArrayList<>(List.of("year"));
    first.outcomes().forEach(outcome -> columns.add(outcome.score().toString()));
    List<List<Object>> rows = new ArrayList<>();
    byYear
        .asMap()
        .forEach(
            (year, prediction) -> {
              List<Object> cells = new ArrayList<>(List.of(year));
              prediction.outcomes().forEach(outcome -> cells.add(outcome.result().auc()));
              rows.add(cells);
            });
    return Table.of(columns, rows)
        .withTitle("AUC by year tested; the first: " + first.provenance())
        .toString();
  }
}
