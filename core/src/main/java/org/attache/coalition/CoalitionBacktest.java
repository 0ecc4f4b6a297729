package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.CoalitionEvents;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.State;
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
 * candidates, a baseline on those of them of whom it is known. Where others are fitted, a later one
 * among them, a covariate of {@linkplain JoiningCovariate#earlierParticipation earlier events}, and
 * any of one's own, is computed for them as if the event held out had never been, or it would tell
 * who joined. A covariate that has no coefficient in the events that are left, because it is the
 * same for all, a combination of others or without bound, is left out of that fit and named. Events
 * that share participants, such as two phases of one war, make it easy: each foretells the other,
 * and the report names those within a year of each other that do.
 *
 * <p>The baselines: the base rate, military expenditure (attribute {@code milex}), trade with the
 * pivotal state, own memberships, nearness to the target by borders crossed, the share of earlier
 * events joined, and {@linkplain Embeddedness embeddedness} in the pivotal state, unfitted. Those
 * which the data lack are NA, and it is said why; beside each stands the model's AUC for the
 * candidates of whom both are known. A placebo is a member of the system at every event that led
 * none, targets and victims among them; the model is fitted anew with it, as freely as with the
 * true one, on the candidates of whom its covariates are known, its own row not among them.
 * Embeddedness is computed anew. A covariate of the pivotal state that no placebo could have, as
 * {@linkplain JoiningCovariate#earlierWithPivotal earlier events that it led}, is refused.
 *
 * <p>The {@linkplain PredictionVerdict verdict} follows one rule, which no option changes.
 * Landmark: scores without worth have AUC ½ and the base rate as average precision. Time (placebos
 * + 2) · events fits of the {@link JoiningModel}, and events · replicates · n log n; space
 * O(placebos · candidates · covariates). Where a covariate looks back, all placebos are surveyed
 * once more for each event held out, and space is that times the events. Placebo tests: Abadie,
 * Diamond and Hainmueller, Synthetic control methods for comparative case studies, Journal of the
 * American Statistical Association 105 (2010) 493.
 */
public final class CoalitionBacktest {
  private final JoiningModel model;
  private final CoalitionCandidates candidates;
  private final boolean earlierOnly;
  private final List<TieKind> embedding;

  private CoalitionBacktest(
      JoiningModel model,
      CoalitionCandidates candidates,
      boolean earlierOnly,
      List<TieKind> embedding) {
    this.model = model;
    this.candidates = candidates;
    this.earlierOnly = earlierOnly;
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
    return new CoalitionBacktest(model, candidates, false, List.of());
  }

  /**
   * {@return this backtest with each event predicted from those only that began before it; the
   * first cannot be predicted}
   */
  public CoalitionBacktest fitBefore() {
    return new CoalitionBacktest(model, candidates, true, embedding);
  }

  /**
   * {@return this backtest with the baseline of embeddedness over some kinds of tie}
   *
   * @param kinds positive kinds; by default all of the history, those that say one thing twice too,
   *     but the level of a mission
   */
  public CoalitionBacktest withEmbeddednessOver(TieKind... kinds) {
    return new CoalitionBacktest(model, candidates, earlierOnly, List.of(kinds));
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
    candidates
        .pivotal()
        .ifPresent(
            state -> {
              throw new IllegalArgumentException(
                  "the backtest puts placebos in place itself; ask without " + state.code());
            });
    BacktestBaselines baselines =
        new BacktestBaselines(candidates.attributes(), embedding.toArray(TieKind[]::new));
    List<JoiningCovariate> all = new ArrayList<>(candidates.covariates());
    all.addAll(baselines.covariates());
    CoalitionCandidates asked = candidates.measuring(all.toArray(JoiningCovariate[]::new));
    HeldOutTables tables = tables(asked, events, List.of(Optional.empty()), run).get(0);
    CandidateTable table = tables.all();
    BacktestModel fitted = new BacktestModel(model, names(), table, earlierOnly);
    CoalitionReportBuilder report = new CoalitionReportBuilder(tables, fitted, baselines);
    BacktestPlacebos placebos = placebos(asked, events, run);
    names().forEach(name -> placebos.checkVaries(name, table));
    return report.report(
        report.verdict(placebos, run),
        report.untuned(placebos, run),
        provenance(table.provenance()));
  }

  private BacktestPlacebos placebos(CoalitionCandidates asked, CoalitionEvents events, Run run) {
    List<State> states = BacktestPlacebos.among(asked, events);
    List<Optional<State>> standIns = states.stream().map(Optional::of).toList();
    return BacktestPlacebos.of(states, tables(asked, events, standIns, run));
  }

  private List<HeldOutTables> tables(
      CoalitionCandidates asked, CoalitionEvents events, List<Optional<State>> standIns, Run run) {
    return HeldOutTables.of(asked, fitted(), !earlierOnly, events, standIns, run);
  }

  private List<String> names() {
    return model
        .covariates()
        .orElseGet(() -> candidates.covariates().stream().map(JoiningCovariate::name).toList());
  }

  /** The covariates of the model, in its order. */
  private List<JoiningCovariate> fitted() {
    return names().stream().map(candidates::covariate).toList();
  }

  private Provenance provenance(Provenance ofTable) {
    Map<String, String> options = new LinkedHashMap<>(options());
    ofTable.options().entrySet().stream()
        .filter(option -> !option.getKey().equals("covariates"))
        .forEach(option -> options.put(option.getKey(), option.getValue()));
    return ofTable
        .withMeasure("coalition backtest")
        .withOptions(options)
        .withSeed(CoalitionReportBuilder.SEED);
  }

  private Map<String, String> options() {
    Map<String, String> options = new LinkedHashMap<>();
    List<String> covariates = fitted().stream().map(JoiningCovariate::toString).toList();
    options.put("model", model.kind().title + " on " + String.join(" + ", covariates));
    options.put("fitted to", earlierOnly ? "earlier events" : "all other events");
    options.put("replicates", Integer.toString(CoalitionReportBuilder.REPLICATES));
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
