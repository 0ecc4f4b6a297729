package org.attache.coalition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.attache.Provenance;
import org.attache.Run;

/** Puts together what a backtest found. */
final class CoalitionReportBuilder {
  /** Of the interval of the gain; no option changes these, so that none can be searched for. */
  static final int REPLICATES = 2000;

  static final long SEED = 1;

  private final CandidateTable table;
  private final BacktestBaselines asked;
  private final BacktestModel fitted;
  private final HeldOutScores model;
  private final HeldOutScores without;
  private final List<HeldOutScores> baselines;
  private final HeldOutQuality quality;

  CoalitionReportBuilder(HeldOutTables tables, BacktestModel fitted, BacktestBaselines baselines) {
    this.table = tables.all();
    this.asked = baselines;
    this.fitted = fitted;
    this.model = fitted.scores(tables);
    this.without = fitted.withoutPivotal(tables);
    this.baselines = baselines.scores(table, known(table, model));
    this.quality = new HeldOutQuality(table);
  }

  /** On the model, fitted anew for each placebo. */
  PredictionVerdict verdict(BacktestPlacebos placebos, Run run) {
    return verdict(model.name(), model, placebos, fitted::scores, run);
  }

  /** On embeddedness, nothing fitted. */
  PredictionVerdict untuned(BacktestPlacebos placebos, Run run) {
    HeldOutScores embeddedness = baselines.get(baselines.size() - 1);
    return verdict(asked.embeddedness(), embeddedness, placebos, this::embedded, run);
  }

  private static boolean[] known(CandidateTable table, HeldOutScores model) {
    boolean[] known = new boolean[table.size()];
    for (int row = 0; row < known.length; row++) {
      known[row] = model.isKnown(row);
    }
    return known;
  }

  /** The score with another state in the pivotal state's place, of the candidates of the truth. */
  private HeldOutScores embedded(HeldOutTables placebo) {
    String name = BacktestBaselines.EMBEDDEDNESS;
    return HeldOutScores.unfitted(name, placebo.all().column(name), List.of())
        .where(known(table, model));
  }

  private PredictionVerdict verdict(
      String name,
      HeldOutScores score,
      BacktestPlacebos placebos,
      Function<HeldOutTables, HeldOutScores> anew,
      Run run) {
    PredictiveGain gain = new GainDraws(table, score, without).gain(name, REPLICATES, SEED, run);
    return new PredictionVerdict(gain, placebos.ranked(name, quality.of(score), anew, run));
  }

  CoalitionReport report(
      PredictionVerdict verdict, PredictionVerdict untuned, Provenance provenance) {
    List<JoiningPerformance> all = new ArrayList<>();
    all.add(quality.of(model));
    all.add(quality.of(without, model));
    baselines.forEach(each -> all.add(quality.of(each, model)));
    return new CoalitionReport(
        all, CalibrationGroups.of(table, model), verdict, untuned, fitted.notes(table), provenance);
  }
}
