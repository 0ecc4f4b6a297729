package org.attache.coalition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.attache.CoalitionEvent;

/** One score of each candidate, none of it fitted to who joined the candidate's own event. */
final class HeldOutScores {
  private final String name;
  private final double[] scores;
  private final double[] chances;
  private final List<String> remarks;
  private final boolean unbounded;

  /**
   * The scores.
   *
   * @param name what they are called
   * @param scores one a row, {@code NaN} where unknown
   * @param chances to join, one a row, {@code NaN} where the score gives none
   * @param remarks what the reader should know
   * @param unbounded whether a fit lost a covariate that separates those who joined
   */
  private HeldOutScores(
      String name, double[] scores, double[] chances, List<String> remarks, boolean unbounded) {
    this.name = name;
    this.scores = scores;
    this.chances = chances;
    this.remarks = List.copyOf(remarks);
    this.unbounded = unbounded;
  }

  /** Scores without a fit that could have lost a covariate. */
  HeldOutScores(String name, double[] scores, double[] chances, List<String> remarks) {
    this(name, scores, chances, remarks, false);
  }

  /** Which events a held-out one may be predicted from. */
  interface Training extends BiPredicate<CoalitionEvent, CoalitionEvent> {}

  /** A score that is not fitted and gives no chances. */
  static HeldOutScores unfitted(String name, double[] scores, List<String> remarks) {
    double[] none = new double[scores.length];
    Arrays.fill(none, Double.NaN);
    return new HeldOutScores(name, scores, none, remarks);
  }

  /**
   * The scores of a model, fitted anew for each event.
   *
   * @param name what to call it
   * @param kind the model
   * @param tables all candidates, and what others tell of each event
   * @param known what must be known of a candidate, to be fitted or predicted
   * @param names the covariates of the model
   * @param training whether an event may train the prediction of another
   */
  static HeldOutScores fitted(
      String name,
      JoiningKind kind,
      HeldOutTables tables,
      List<String> known,
      List<String> names,
      Training training) {
    CandidateTable table = tables.all();
    boolean[] isKnown = known(table, known);
    double[] scores = new double[table.size()];
    double[] chances = new double[table.size()];
    Arrays.fill(scores, Double.NaN);
    Arrays.fill(chances, Double.NaN);
    List<String> remarks = new ArrayList<>();
    boolean unbounded = false;
    for (int e = 0; e < table.events().size(); e++) {
      CoalitionEvent held = table.events().get(e);
      CandidateTable others =
          tables
              .without(held)
              .ofEvents(event -> training.test(event, held))
              .only(known.toArray(String[]::new))
              .complete();
      if (!tells(others)) {
        remarks.add(held.name() + ": no event to learn from");
        continue;
      }
      int[] rows =
          IntStream.range(table.begin(e), table.begin(e + 1)).filter(r -> isKnown[r]).toArray();
      HeldOutFit fit = HeldOutFit.of(kind, others, names);
      unbounded |= fit.isUnbounded();
      fit.dropped().forEach(each -> remarks.add(held.name() + ": left out " + each));
      double[] own = fit.scores(table, rows);
      double[] likely = chances(kind, own, joiners(table, rows));
      for (int i = 0; i < rows.length; i++) {
        scores[rows[i]] = own[i];
        chances[rows[i]] = likely[i];
      }
    }
    return new HeldOutScores(name, scores, chances, List.copyOf(remarks), unbounded);
  }

  /** Where all or nobody joins, that is sure. */
  private static double[] chances(JoiningKind kind, double[] utility, int joiners) {
    if (joiners > 0 && joiners < utility.length) {
      return kind.chances(utility, joiners);
    }
    double[] sure = new double[utility.length];
    Arrays.fill(sure, joiners > 0 ? 1 : 0);
    return sure;
  }

  /** Of which rows all of some covariates are known. */
  static boolean[] known(CandidateTable table, List<String> names) {
    boolean[] known = new boolean[table.size()];
    Arrays.fill(known, true);
    for (String name : names) {
      double[] column = table.column(name);
      for (int row = 0; row < known.length; row++) {
        known[row] &= !Double.isNaN(column[row]);
      }
    }
    return known;
  }

  private static int joiners(CandidateTable table, int[] rows) {
    return (int) Arrays.stream(rows).filter(table::joined).count();
  }

  private static boolean tells(CandidateTable table) {
    for (int e = 0; e < table.events().size(); e++) {
      int[] rows = IntStream.range(table.begin(e), table.begin(e + 1)).toArray();
      int joiners = joiners(table, rows);
      if (joiners > 0 && joiners < rows.length) {
        return true;
      }
    }
    return false;
  }

  /** The same where another is known too. */
  HeldOutScores where(boolean[] known) {
    double[] some = scores.clone();
    for (int row = 0; row < some.length; row++) {
      some[row] = known[row] ? some[row] : Double.NaN;
    }
    return new HeldOutScores(name, some, chances, remarks, unbounded);
  }

  String name() {
    return name;
  }

  List<String> remarks() {
    return remarks;
  }

  /** Whether a fit lost a covariate that separates those who joined from the others. */
  boolean isUnbounded() {
    return unbounded;
  }

  boolean isKnown(int row) {
    return !Double.isNaN(scores[row]);
  }

  /** How likely the candidate of a row joins, {@code NaN} where that is unknown. */
  double chance(int row) {
    return chances[row];
  }

  /** The rows of an event that have a score. */
  int[] rows(CandidateTable table, int event) {
    return IntStream.range(table.begin(event), table.begin(event + 1))
        .filter(this::isKnown)
        .toArray();
  }

  double[] scores(int[] rows) {
    return Arrays.stream(rows).mapToDouble(row -> scores[row]).toArray();
  }
}
