package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;

/** The model of a backtest, with and without the covariates of the pivotal state. */
final class BacktestModel {
  static final String MODEL = "the model";
  static final String WITHOUT = "without a pivotal state";

  private final JoiningKind kind;
  private final List<String> names;
  private final List<String> narrow;
  private final HeldOutScores.Training training;

  BacktestModel(JoiningModel model, List<String> names, CandidateTable table, boolean earlierOnly) {
    this.kind = model.kind();
    this.names = names;
    this.narrow = names.stream().filter(name -> !table.ofPivotal(name)).toList();
    this.training =
        (event, held) ->
            !event.equals(held) && !(earlierOnly && !event.date().isBefore(held.date()));
    checkArgument(
        narrow.size() < names.size(),
        "the model needs a covariate of the pivotal state, or there is nothing to test: %s",
        names);
  }

  /** What must be known of a candidate. */
  boolean[] known(CandidateTable table) {
    return HeldOutScores.known(table, names);
  }

  HeldOutScores scores(HeldOutTables tables) {
    return HeldOutScores.fitted(MODEL, kind, tables, names, names, training);
  }

  HeldOutScores withoutPivotal(HeldOutTables tables) {
    return HeldOutScores.fitted(WITHOUT, kind, tables, names, narrow, training);
  }

  /** How many candidates of each event are left out, and what is unknown of them. */
  List<String> notes(CandidateTable table) {
    CandidateTable own = table.only(names.toArray(String[]::new));
    return own.complete().notes();
  }
}
