package org.attache.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.Run;
import org.attache.Table;
import org.attache.coalition.CandidateTable;
import org.attache.coalition.CoalitionReport;
import org.attache.coalition.JoiningFit;
import org.attache.coalition.JoiningModel;
import org.attache.coalition.PivotalPlacebos;
import org.attache.coalition.PredictionVerdict;

/** The report on who joined: events, candidates, fits, other choices, backtest and the verdict. */
final class WhoJoinedText {
  private static final int HEAD = 8;
  private static final int PERMUTATIONS = 199;
  private static final long SEED = 1;
  private static final Run RUN = Run.on(2);

  private final JoiningEvidence evidence;

  WhoJoinedText(JoiningEvidence evidence) {
    this.evidence = evidence;
  }

  @Override
  public String toString() {
    CandidateTable table = evidence.candidates().of(evidence.events(), RUN);
    CoalitionReport report = report(evidence);
    List<String> sections = new ArrayList<>();
    sections.add(
        Table.wrapped(
            "Do ties with the state that led it predict who joined a coalition, conditional on an"
                + " attempt?\nComputed from "
                + evidence.what()
                + "."));
    sections.add(section("The coalitions", evidence.events().table().withTitle("")));
    sections.add(section("The candidates", table.table().withFooter("").first(HEAD)));
    sections.add(section("Fitted to all events", fit(JoiningModel.conditional(), table)));
    sections.add(section("The same, pooled", fit(JoiningModel.pooled(), table)));
    sections.add(section("Other choices", choices(report)));
    sections.add(section("Put to the test", report));
    return String.join("\n\n", sections);
  }

  private static CoalitionReport report(JoiningEvidence evidence) {
    return evidence.backtest().of(evidence.events(), RUN);
  }

  private static String section(String title, Object text) {
    return title + "\n" + "=".repeat(title.length()) + "\n" + text;
  }

  /** The notes on the candidates are those of the backtest. */
  private static Table fit(JoiningModel model, CandidateTable table) {
    JoiningFit fit = model.withPermutations(PERMUTATIONS, SEED).of(table, RUN);
    List<String> below = new ArrayList<>();
    below.add(
        String.format(
            Locale.ROOT,
            "events: %d, candidates: %d, joined: %d; LL %.4f, LL(0) %.4f, R² %.4f",
            fit.events(),
            fit.candidates(),
            fit.joiners(),
            fit.logLikelihood(),
            fit.logLikelihoodAtZero(),
            fit.rSquared()));
    List<String> known =
        table
            .only(fit.coefficients().stream().map(c -> c.name()).toArray(String[]::new))
            .complete()
            .notes();
    fit.notes().stream().filter(note -> !known.contains(note)).forEach(below::add);
    return fit.table().withFooter(String.join("\n", below));
  }

  private Table choices(CoalitionReport report) {
    Map<String, CoalitionReport> all = new LinkedHashMap<>();
    all.put("lag 1 year", report);
    all.put("lag 5 years", report(evidence.withLag(5)));
    all.put("lag 10 years", report(evidence.withLag(10)));
    all.put("certain only", report(evidence.certain()));
    List<List<Object>> rows = new ArrayList<>();
    all.forEach((choice, found) -> rows.add(row(choice, found)));
    return Table.of(
            List.of(
                "choice", "AUC", "gain", "low", "high", "rank", "untuned", "its rank", "validated"),
            rows)
        .withFooter(
            "Mean AUC of the model, its gain over the model without a pivotal state with the 95 %"
                + " interval, the rank of the true pivotal state; mean AUC of embeddedness,"
                + " nothing fitted, and its rank; lags are 1 year unless told, participants of"
                + " whom the sources are not sure count as joined unless told.");
  }

  private static List<Object> row(String choice, CoalitionReport report) {
    PredictionVerdict verdict = report.verdict();
    PivotalPlacebos untuned = report.untuned().placebos();
    return List.of(
        choice,
        verdict.placebos().auc(),
        verdict.gain().value(),
        verdict.gain().interval().low(),
        verdict.gain().interval().high(),
        rank(verdict.placebos()),
        untuned.auc(),
        rank(untuned),
        verdict.isValidated() ? "yes" : "no");
  }

  private static String rank(PivotalPlacebos placebos) {
    return placebos.rank() + " of " + placebos.ranked();
  }
}
