package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.CoalitionEvents;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.TieKind;

/**
 * Does it predict? A model fitted to some coalitions foretells who joined the others, beside
 * baselines that need no fitting and with every other state in the pivotal state's place.
 *
 * <pre>
 * AUC               = P(one who joined scores higher than one who did not), ties ½; mean over events
 * Brier             = mean over candidates of (chance − joined)², the number of joiners given
 * gain              = AUC of the model − AUC of the model without covariates of the pivotal state
 * rank              = 1 + placebos whose AUC is as large
 * </pre>
 *
 * <p>Counted: each event is held out in turn and predicted from all the others, or from {@linkplain
 * #fitBefore() earlier ones}. Candidates of whom a covariate of the model is unknown are neither
 * fitted nor predicted; the model with and without a pivotal state is so compared on the same
 * candidates, a baseline on those of them of whom it is known. A covariate that has no coefficient
 * in the events that are left, because it is the same for all, a combination of others or without
 * bound, is left out of that fit and named. Events that share participants, such as two phases of
 * one war, make it easy: each foretells the other, and the report names those within a year of each
 * other that do.
 *
 * <p>The baselines: the base rate, military expenditure (attribute {@code milex}), trade with the
 * pivotal state, own memberships, nearness to the target by borders crossed, the share of earlier
 * events joined, and {@linkplain Embeddedness embeddedness} in the pivotal state, unfitted. Those
 * which the data lack are NA, and it is said why. A placebo is a member of the system at every
 * event that led none; the model is fitted anew with it, as freely as with the true one, on the
 * candidates of whom its covariates are known, its own row not among them. Embeddedness is computed
 * anew. A covariate of the pivotal state that no placebo could have, as {@linkplain
 * JoiningCovariate#earlierWithPivotal earlier events that it led}, is refused.
 *
 * <p>The {@linkplain PredictionVerdict verdict} follows one rule, which no option changes.
 * Landmark: scores without worth have AUC ½ and the base rate as average precision. Time (placebos
 * + 2) · events fits of the {@link JoiningModel}, and events · replicates · n log n; space
 * O(placebos · candidates · covariates). Placebo tests: Abadie, Diamond and Hainmueller, Synthetic
 * control methods for comparative case studies, Journal of the American Statistical Association 105
 * (2010) 493.
 */
public final class CoalitionBacktest {
  private static final int REPLICATES = 2000;
  private static final long SEED = 1;

  private final JoiningModel model;
  private final CoalitionCandidates candidates;
  private final boolean earlierOnly;
  private final int replicates;
  private final long seed;
  private final List<TieKind> embedding;

  private CoalitionBacktest(
      JoiningModel model,
      CoalitionCandidates candidates,
      boolean earlierOnly,
      int replicates,
      long seed,
      List<TieKind> embedding) {
    this.model = model;
    this.candidates = candidates;
    this.earlierOnly = earlierOnly;
    this.replicates = replicates;
    this.seed = seed;
    this.embedding = List.copyOf(embedding);
  }

  /**
   * {@return the backtest of a model, one event held out at a time}
   *
   * @param model what is fitted; its bootstrap and permutations are not run
   * @param candidates who could have joined, and the covariates, at least one of them of the
   *     pivotal state
   */
  public static CoalitionBacktest of(JoiningModel model, CoalitionCandidates candidates) {
    return new CoalitionBacktest(model, candidates, false, REPLICATES, SEED, List.of());
  }

  /**
   * {@return this backtest with each event predicted from those only that began before it; the
   * first cannot be predicted}
   */
  public CoalitionBacktest fitBefore() {
    return new CoalitionBacktest(model, candidates, true, replicates, seed, embedding);
  }

  /**
   * {@return this backtest with other draws for the interval of the gain}
   *
   * @param replicates how many, at least 100; 2000 by default
   * @param seed where they start, 1 by default
   */
  public CoalitionBacktest withBootstrap(int replicates, long seed) {
    checkArgument(replicates >= 100, "replicates must be at least 100: %s", replicates);
    return new CoalitionBacktest(model, candidates, earlierOnly, replicates, seed, embedding);
  }

  /**
   * {@return this backtest with the baseline of embeddedness over some kinds of tie}
   *
   * @param kinds positive kinds; by default all of the history, those that say one thing twice too,
   *     but the level of a mission
   */
  public CoalitionBacktest withEmbeddednessOver(TieKind... kinds) {
    return new CoalitionBacktest(model, candidates, earlierOnly, replicates, seed, List.of(kinds));
  }

  /**
   * {@return how well each event is predicted, beside baselines and placebos, and the verdict}
   *
   * @param events two or more, within what the system covers
   */
  public CoalitionReport of(CoalitionEvents events) {
    return of(events, Run.SERIAL);
  }

  /**
   * {@return how well each event is predicted, beside baselines and placebos, and the verdict; the
   * digits do not depend on the run}
   *
   * @param events two or more, within what the system covers
   * @param run how many threads, and who watches
   */
  public CoalitionReport of(CoalitionEvents events, Run run) {
    checkArgument(
        events.events().size() >= 2,
        "a backtest needs at least 2 events: %s",
        events.events().size());
    BacktestBaselines baselines =
        new BacktestBaselines(candidates.attributes(), embedding.toArray(TieKind[]::new));
    List<JoiningCovariate> all = new ArrayList<>(candidates.covariates());
    all.addAll(baselines.covariates());
    CoalitionCandidates asked = candidates.measuring(all.toArray(JoiningCovariate[]::new));
    CandidateTable table = asked.of(events, run);
    String standIn = table.provenance().options().getOrDefault("pivotal", "");
    checkArgument(
        standIn.isEmpty(), "the backtest puts placebos in place itself; ask without %s", standIn);
    BacktestModel fitted = new BacktestModel(model, names(), table, earlierOnly);
    CoalitionReportBuilder report = new CoalitionReportBuilder(table, fitted, baselines);
    BacktestPlacebos placebos = new BacktestPlacebos(asked, events, run);
    names().forEach(name -> placebos.checkVaries(name, table));
    return report.report(
        report.verdict(report.model(), replicates, seed, placebos, fitted::scores, run),
        report.verdict(report.embeddedness(), replicates, seed, placebos, report::embedded, run),
        provenance(table.provenance()));
  }

  private List<String> names() {
    return model
        .covariates()
        .orElseGet(() -> candidates.covariates().stream().map(JoiningCovariate::name).toList());
  }

  private Provenance provenance(Provenance ofTable) {
    Map<String, String> options = new LinkedHashMap<>(options());
    ofTable.options().entrySet().stream()
        .filter(option -> !option.getKey().equals("covariates"))
        .forEach(option -> options.put(option.getKey(), option.getValue()));
    return ofTable.withMeasure("coalition backtest").withOptions(options).withSeed(seed);
  }

  private Map<String, String> options() {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("model", model.kind().title + " on " + String.join(" + ", names()));
    options.put("fitted to", earlierOnly ? "earlier events" : "all other events");
    options.put("replicates", Integer.toString(replicates));
    if (!embedding.isEmpty()) {
      options.put(
          "embedded by", String.join(" + ", embedding.stream().map(TieKind::name).toList()));
    }
    return options;
  }

  /** {@return the backtest and its options} */
  @Override
  public String toString() {
    return Provenance.words("coalition backtest", options());
  }
}
