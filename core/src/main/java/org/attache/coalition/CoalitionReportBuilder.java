package org.attache.coalition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.attache.Provenance;
import org.attache.Run;

/** Puts together what a backtest found. */
final class CoalitionReportBuilder {
  private final CandidateTable table;
  private final BacktestModel fitted;
  private final HeldOutScores model;
  private final HeldOutScores without;
  private final List<HeldOutScores> baselines;
  private final HeldOutQuality quality;

  CoalitionReportBuilder(CandidateTable table, BacktestModel fitted, BacktestBaselines baselines) {
    this.table = table;
    this.fitted = fitted;
    this.model = fitted.scores(table);
    this.without = fitted.withoutPivotal(table);
    this.baselines = baselines.scores(table, known(table, model));
    this.quality = new HeldOutQuality(table);
  }

  HeldOutScores model() {
    return model;
  }

  HeldOutScores embeddedness() {
    return baselines.get(baselines.size() - 1);
  }

  private static boolean[] known(CandidateTable table, HeldOutScores model) {
    boolean[] known = new boolean[table.size()];
    for (int row = 0; row < known.length; row++) {
      known[row] = model.isKnown(row);
    }
    return known;
  }

  /** The score with another state in the pivotal state's place, of the candidates of the truth. */
  HeldOutScores embedded(CandidateTable placebo) {
    String name = BacktestBaselines.EMBEDDEDNESS;
    return HeldOutScores.unfitted(name, placebo.column(name), List.of()).where(known(table, model));
  }

  PredictionVerdict verdict(
      HeldOutScores score,
      int replicates,
      long seed,
      BacktestPlacebos placebos,
      Function<CandidateTable, HeldOutScores> anew,
      Run run) {
    PredictiveGain gain =
        new GainDraws(table, score, without).gain(score.name(), replicates, seed, run);
    return new PredictionVerdict(gain, placebos.of(quality.of(score), anew, run));
  }

  CoalitionReport report(
      PredictionVerdict verdict, PredictionVerdict untuned, Provenance provenance) {
    List<JoiningPerformance> all = new ArrayList<>();
    all.add(quality.of(model));
    all.add(quality.of(without));
    baselines.forEach(each -> all.add(quality.of(each)));
    return new CoalitionReport(
        all, CalibrationGroups.of(table, model), verdict, untuned, fitted.notes(table), provenance);
  }
}
