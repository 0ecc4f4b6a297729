package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attache.Discrimination;
import org.attache.HistoryAnalysis;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.Series;
import org.attache.Spell;
import org.attache.TieGraph;
import org.attache.TieHistory;

/**
 * How well link scores of one time foretell the ties of a later one.
 *
 * <p>The scores see the graph of the train time whole. Put to the test are the pairs of actors that
 * are present at both times and not tied at the first; those tied at the second came true. Present
 * is who the graph of that time holds: under {@link TieHistory#among} every member of the system,
 * tied or not, otherwise whoever has a tie. Pairs that a source did not observe at one of the
 * times, by the gaps of the {@link org.attache.Coverage}, are left out and counted; a time that no
 * source observed is refused. By {@link org.attache.Direction} a score has ordered pairs and ties
 * from the first to the second; each score has pairs of its own, the same for scores of one
 * direction.
 *
 * <p>Results are {@link Discrimination}s, which say how ties of scores are taken. Without new ties
 * they are NA. Pairs can grow alike in all scores and still be told apart worse than by chance: in
 * panels of closed blocs an AUC under ½ is real. Time is that of the scores on all pairs, space 25
 * bytes a pair and score. Source: Liben-Nowell and Kleinberg, The link-prediction problem for
 * social networks, Journal of the American Society for Information Science and Technology 58 (2007)
 * 1019, doi 10.1002/asi.20591.
 */
public final class Backtest implements HistoryAnalysis<Prediction> {
  private final Spell train;
  private final Spell test;
  private final ImmutableList<LinkScore> scores;
  private final int k;

  Backtest(Spell train, Spell test, ImmutableList<LinkScore> scores, int k) {
    checkArgument(
        !test.start().isBefore(train.end()),
        "the test must come after the training: %s, %s",
        train,
        test);
    this.train = train;
    this.test = test;
    this.scores = scores;
    this.k = k;
  }

  /**
   * {@return this test of other scores}
   *
   * @param scores one or more, in the order of the rows; default are common neighbours, Jaccard,
   *     Adamic–Adar, resource allocation, preferential attachment and L3
   */
  public Backtest withScores(LinkScore... scores) {
    checkArgument(scores.length > 0, "a test needs at least one score");
    return new Backtest(train, test, ImmutableList.copyOf(scores), k);
  }

  /**
   * {@return this test with the precision among a fixed number of pairs in its table}
   *
   * @param k how many of the highest, at least 1; default as many as came true
   */
  public Backtest withPrecisionAt(int k) {
    checkArgument(k >= 1, "k must be at least 1: %s", k);
    return new Backtest(train, test, scores, k);
  }

  @Override
  public Prediction of(TieHistory history) {
    return of(history, Run.SERIAL);
  }

  @Override
  public Prediction of(TieHistory history, Run run) {
    TieGraph before = history.during(train);
    TieGraph after = history.during(test);
    Unobserved unobserved = new Unobserved(before.actors());
    unobserved.add(before);
    unobserved.add(after);
    List<Outcome> outcomes = new ArrayList<>();
    for (LinkScore score : scores) {
      outcomes.add(new Foretelling(before, after, score).outcome(unobserved, run));
    }
    return new Prediction(outcomes, k, Provenance.of("link backtest", options(), after));
  }

  /**
   * {@return this test moved through time: the same number of years apart, tested in one year after
   * the other} Serves as is for years; a day is moved by whole years.
   *
   * @param firstTest the first year tested
   * @param lastTest the last year tested, not before the first
   * @param step how many years between tests, at least 1: as many as between waves
   */
  public HistoryAnalysis<PredictionPanel> yearly(int firstTest, int lastTest, int step) {
    checkArgument(
        firstTest <= lastTest,
        "the last year must not be before the first: %s, %s",
        firstTest,
        lastTest);
    checkArgument(step >= 1, "the step must be at least 1 year: %s", step);
    return new Rolling(this, firstTest, lastTest, step);
  }

  private Backtest testedIn(int year) {
    int years = year - test.start().getYear();
    return new Backtest(moved(train, years), moved(test, years), scores, k);
  }

  private static Spell moved(Spell spell, int years) {
    return new Spell(spell.start().plusYears(years), spell.end().plusYears(years));
  }

  private Map<String, String> options() {
    return ImmutableMap.of("train", label(train), "test", label(test));
  }

  private static String label(Spell spell) {
    int first = spell.start().getYear();
    boolean year = Math.abs((long) first) < 999_999 && spell.equals(Spell.year(first));
    return year ? Integer.toString(first) : spell.toString();
  }

  /** {@return the test and its times} */
  @Override
  public String toString() {
    return Provenance.words("link backtest", options());
  }

  /** A test in several years. */
  private record Rolling(Backtest backtest, int first, int last, int step)
      implements HistoryAnalysis<PredictionPanel> {
    @Override
    public PredictionPanel of(TieHistory history) {
      return of(history, Run.SERIAL);
    }

    @Override
    public PredictionPanel of(TieHistory history, Run run) {
      int tests = (last - first) / step + 1;
      List<Prediction> results =
          run.each(tests, i -> backtest.testedIn(first + i * step).of(history));
      TreeMap<Integer, Prediction> byYear = new TreeMap<>();
      for (int i = 0; i < tests; i++) {
        byYear.put(first + i * step, results.get(i));
      }
      return new PredictionPanel(Series.of(byYear));
    }
  }
}
