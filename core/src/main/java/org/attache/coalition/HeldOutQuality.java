package org.attache.coalition;

import java.util.ArrayList;
import java.util.List;
import org.attache.Discrimination;

/** Scores against who joined, event by event. */
final class HeldOutQuality {
  private final CandidateTable table;

  HeldOutQuality(CandidateTable table) {
    this.table = table;
  }

  JoiningPerformance of(HeldOutScores scores) {
    return of(scores, scores);
  }

  /** Beside the model, which knows every candidate that the score knows. */
  JoiningPerformance of(HeldOutScores scores, HeldOutScores model) {
    List<JoiningPerformance.HeldOut> events = new ArrayList<>();
    for (int e = 0; e < table.events().size(); e++) {
      events.add(of(scores, model, e));
    }
    return new JoiningPerformance(scores.name(), events, String.join("; ", scores.remarks()));
  }

  private JoiningPerformance.HeldOut of(HeldOutScores scores, HeldOutScores model, int event) {
    int[] rows = scores.rows(table, event);
    boolean[] joined = joined(rows);
    Discrimination told = Discrimination.of(scores.scores(rows), joined);
    int joiners = told.positives();
    boolean mixed = joiners > 0 && joiners < rows.length;
    return new JoiningPerformance.HeldOut(
        table.events().get(event),
        rows.length,
        joiners,
        mixed ? told.auc() : Double.NaN,
        mixed ? Discrimination.of(model.scores(rows), joined).auc() : Double.NaN,
        mixed ? told.averagePrecision() : Double.NaN,
        mixed ? told.precisionAt(joiners) : Double.NaN,
        mixed ? brier(scores, rows) : Double.NaN);
  }

  boolean[] joined(int[] rows) {
    boolean[] joined = new boolean[rows.length];
    for (int i = 0; i < rows.length; i++) {
      joined[i] = table.joined(rows[i]);
    }
    return joined;
  }

  private double brier(HeldOutScores scores, int[] rows) {
    double sum = 0;
    for (int row : rows) {
      double apart = scores.chance(row) - (table.joined(row) ? 1 : 0);
      sum += apart * apart;
    }
    return sum / rows.length;
  }
}
