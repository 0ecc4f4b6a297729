package org.attache.coalition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attache.Attributes;
import org.attache.TieKind;

/** What a model has to beat: scores that are not fitted, each known under its own name. */
final class BacktestBaselines {
  static final String EMBEDDEDNESS = "embeddedness, unfitted";
  private static final String BASE = "base rate";
  private static final String MILEX = "military expenditure";

  private final List<Baseline> all;
  private final String embeddedness;

  /** One baseline, and why it may be unknown of all candidates of an event. */
  private record Baseline(String name, Optional<JoiningCovariate> covariate, String missing) {
    private static Baseline of(String name, JoiningCovariate covariate, String missing) {
      return new Baseline(name, Optional.of(covariate.named(name)), missing);
    }
  }

  /**
   * The baselines.
   *
   * @param attributes what numbers there are
   * @param kinds the kinds of tie that embed; none for all
   */
  BacktestBaselines(Attributes attributes, TieKind... kinds) {
    this.embeddedness =
        "embeddedness over "
            + (kinds.length == 0
                ? "all kinds"
                : Arrays.stream(kinds).map(TieKind::name).collect(Collectors.joining("+")))
            + ", unfitted";
    String noMilex = "no number of a state is called milex";
    all =
        List.of(
            attributes.names().contains("milex")
                ? Baseline.of(
                    MILEX, JoiningCovariate.militaryExpenditure(), "none is known of the year")
                : new Baseline(MILEX, Optional.empty(), noMilex),
            Baseline.of(
                "trade with the pivotal state", JoiningCovariate.trade(), "trade was not observed"),
            Baseline.of(
                "own memberships",
                JoiningCovariate.ownMemberships(),
                "memberships were not observed"),
            Baseline.of(
                "nearness to the target",
                JoiningCovariate.nearTarget(TieKind.CONTIGUITY),
                "neither target nor victim, or borders were not observed"),
            Baseline.of(
                "earlier participation", JoiningCovariate.earlierShare(), "no earlier event"),
            Baseline.of(EMBEDDEDNESS, JoiningCovariate.embeddedness(kinds), "no ties are known"));
  }

  /** The name of embeddedness with the kinds it is over, which a verdict must tell. */
  String embeddedness() {
    return embeddedness;
  }

  /** Those that can be computed. */
  List<JoiningCovariate> covariates() {
    return all.stream().flatMap(each -> each.covariate().stream()).toList();
  }

  /** Their scores, the base rate first: all alike, and the chance the share that joined. */
  List<HeldOutScores> scores(CandidateTable table, boolean[] known) {
    List<HeldOutScores> scores = new ArrayList<>();
    scores.add(baseRate(table, known));
    for (Baseline each : all) {
      double[] column = new double[table.size()];
      Arrays.fill(column, Double.NaN);
      double[] own = each.covariate().isPresent() ? table.column(each.name()) : column;
      List<String> remarks =
          each.covariate().isPresent() ? missing(table, each, own) : List.of(each.missing());
      scores.add(HeldOutScores.unfitted(each.name(), own, remarks).where(known));
    }
    return scores;
  }

  private static HeldOutScores baseRate(CandidateTable table, boolean[] known) {
    double[] chances = new double[table.size()];
    for (int e = 0; e < table.events().size(); e++) {
      int candidates = 0;
      int joiners = 0;
      for (int row = table.begin(e); row < table.begin(e + 1); row++) {
        candidates += known[row] ? 1 : 0;
        joiners += known[row] && table.joined(row) ? 1 : 0;
      }
      Arrays.fill(chances, table.begin(e), table.begin(e + 1), (double) joiners / candidates);
    }
    return new HeldOutScores(BASE, new double[table.size()], chances, List.of()).where(known);
  }

  private static List<String> missing(CandidateTable table, Baseline baseline, double[] column) {
    List<String> remarks = new ArrayList<>();
    for (int e = 0; e < table.events().size(); e++) {
      double[] own = Arrays.copyOfRange(column, table.begin(e), table.begin(e + 1));
      if (Arrays.stream(own).allMatch(Double::isNaN)) {
        remarks.add(table.events().get(e).name() + ": " + baseline.missing());
      }
    }
    return remarks;
  }
}
